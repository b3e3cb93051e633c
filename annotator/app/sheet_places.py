"""A passage on the pages of a PDF as they are drawn, and the same passage in the text that was read out of it.

The text lacks running heads and joins words that were parted at the ends of lines; so a passage is found by its
letters, in the stretch of the text that stood on its page (``Readable.pages``). What is not found there is kept as it
reads on the page, with the page's label and no place.
"""

from collections.abc import Sequence
from typing import NamedTuple

from annotator.app.readable import PageQuote, Placed, Readable
from annotator.app.sheet_text import NO_TEXT, Box, SheetText
from annotator.app.sheets import NO_LETTERS, Sheet, SheetLetters
from annotator.domain.letters import Letters
from annotator.domain.source import EvidenceLink
from annotator.domain.text import sentences, trimmed
from annotator.domain.twin_passage import twin
from annotator.formats.pdf_letters import spelled_out

FAR = 100
"""Code points besides twice what was selected: if more lies between the ends of a passage, they are not its ends."""
LINES = 4
"""Lines at the foot of a page, or at the head of the next one, that a passage over both may have and the text lacks."""


class Stretch(NamedTuple):
    """What of the text was read on a page (code points), and its letters."""

    start: int
    end: int
    letters: Letters


class ReadSheet:
    """A page: its letters with their places, and what of the text was read on it. Made on a worker."""

    def __init__(self, sheet: Sheet, letters: SheetLetters, stretch: Stretch | None) -> None:
        self.label = sheet.label
        self.text = SheetText(sheet, letters) if letters.text else NO_TEXT
        self.letters = Letters(letters.text)
        self.stretch = stretch

    def in_text(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a passage of the page stands in the text of the PDF; None if it does not, or not clearly."""
        if self.stretch is None:
            return None
        place = twin(self.letters, start, end, self.stretch.letters)
        return (place[0] + self.stretch.start, place[1] + self.stretch.start) if place else None

    def on_sheet(self, start: int, end: int) -> tuple[int, int] | None:
        """Where on the page the part of a passage of the text stands that was read here; None if it cannot be seen."""
        stretch = self.stretch
        if stretch is None or not (start < stretch.end and stretch.start < end):
            return None
        first, last = max(start, stretch.start), min(end, stretch.end)
        return twin(stretch.letters, first - stretch.start, last - stretch.start, self.letters)

    def quoted(self, quote: str) -> tuple[int, int] | None:
        """Where words stand on the page that were kept as they read on it; None if in no place, or in several."""
        places = self.letters.places(quote)
        return places[0] if len(places) == 1 else None


UNREAD = ReadSheet(Sheet("", 1.0, 1.0), NO_LETTERS, None)
"""A page whose letters are not known, or that has none."""


def stretch_of(shown: Readable, label: str) -> Stretch | None:
    """What of a text was read on a page; None: nothing."""
    pages = [page for page in shown.pages if page.label == label]
    if not pages:
        return None
    start, end = min(page.start for page in pages), max(page.end for page in pages)
    return Stretch(start, end, Letters(shown.text[start:end]))


class Part(NamedTuple):
    """What of a selection stands on one page (code points of the page's text)."""

    sheet: ReadSheet
    start: int
    end: int


def chosen(parts: Sequence[Part]) -> tuple[int, int] | PageQuote | None:
    """What a selection means: a passage of the text, or words of a page; None if it has no letters."""
    words = words_of(parts)
    if not any(char.isalnum() for char in words):
        return None
    return in_text(parts) or PageQuote(words, parts[0].sheet.label)


def words_of(parts: Sequence[Part]) -> str:
    """A selection as one line, with words whole that were parted at the ends of lines."""
    text = "\n".join(part.sheet.text.text[part.start : part.end] for part in parts)
    whole = text.replace("\x02\n", "").replace("\ufffe", "").replace("\ufffd", "")
    return " ".join(spelled_out(whole).split())


def in_text(parts: Sequence[Part]) -> tuple[int, int] | None:
    """Where a selection stands in the text of the PDF. From page to page heads and feet of pages may be left out."""
    if len(parts) == 1:
        return _trimmed_place(parts[0])
    first, last = _without_foot(parts[0]), _without_head(parts[-1])
    if first is None or last is None or not first[0] <= first[1] <= last[1] or last[0] < first[0]:
        return None
    stretch = parts[0].sheet.stretch
    letters = sum(_count(part) for part in parts)
    if stretch is None or last[1] - first[0] > 2 * letters + FAR:
        return None  # far more lies between them than was selected
    return first[0], last[1]


def _trimmed_place(part: Part) -> tuple[int, int] | None:
    start, end = trimmed(part.sheet.text.text, part.start, part.end)
    return part.sheet.in_text(start, end) if start < end else None


def _without_foot(part: Part) -> tuple[int, int] | None:
    lines = [line for line in part.sheet.text.lines if line.end > part.start and line.start < part.end]
    ends = [part.end, *(line.end for line in reversed(lines[-LINES - 1 : -1]))]
    return next((found for end in ends if (found := _trimmed_place(part._replace(end=end)))), None)


def _without_head(part: Part) -> tuple[int, int] | None:
    lines = [line for line in part.sheet.text.lines if line.end > part.start and line.start < part.end]
    starts = [part.start, *(line.start for line in lines[1 : LINES + 1])]
    return next((found for start in starts if (found := _trimmed_place(part._replace(start=start)))), None)


def _count(part: Part) -> int:
    return part.sheet.letters.count_before(part.end) - part.sheet.letters.count_before(part.start)


def sentence_on(sheet: ReadSheet, text: str, at: int) -> tuple[int, int] | None:
    """The sentence at a letter of a page, as far as it stands there; the line, if it is of none. None without letters.

    ``text`` is the text of the PDF.
    """
    number = sheet.text.line_at(at)
    if number is None:
        return None
    line = sheet.text.lines[number]
    word = sheet.text.word(min(max(at, line.start), line.end - 1))
    place = sheet.in_text(*word) or sheet.in_text(line.start, line.end)
    if place is not None:
        last = text.find("\n", place[0])
        whole = sentences(text, text.rfind("\n", 0, place[0]) + 1, last if last >= 0 else len(text))
        found = next((each for each in whole if each[1] > place[0]), None)
        if found is not None and (seen := sheet.on_sheet(*found)) is not None:
            return seen
    return line.start, line.end


class OnSheet(NamedTuple):
    """A link on a page, and where it is painted there, line by line. ``begins``: it has not begun on a page before."""

    link: EvidenceLink
    start: int
    end: int
    rects: list[Box]
    begins: bool
    line: Box
    """The whole line in which it begins."""


def links_on(sheet: ReadSheet, placed: Sequence[Placed], kept: Sequence[EvidenceLink]) -> list[OnSheet]:
    """The links that are seen on a page: those with a place in the text, and those that only name page and words."""
    found: list[OnSheet] = []
    for each in placed:
        place = sheet.on_sheet(each.start, each.end)
        if place is not None and sheet.stretch is not None:
            begins = each.start >= sheet.stretch.start
            found.append(_on(sheet, each.link, place, begins=begins))
    for link in kept:
        place = sheet.quoted(link.quote) if link.page == sheet.label else None
        if place is not None:
            found.append(_on(sheet, link, place, begins=True))
    return sorted(found, key=lambda each: (each.start, -each.end, each.link.id))


def _on(sheet: ReadSheet, link: EvidenceLink, place: tuple[int, int], *, begins: bool) -> OnSheet:
    number = sheet.text.line_at(place[0])
    rects = sheet.text.rects(*place)
    line = sheet.text.lines[number].box if number is not None else (0.0, 0.0, 0.0, 0.0)
    return OnSheet(link, *place, rects, begins, line)
