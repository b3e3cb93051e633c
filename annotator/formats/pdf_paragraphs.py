"""Paragraphs from a PDF's lines: where they begin, which go on over a column or a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.formats.dates import find_date
from annotator.formats.head_words import BY
from annotator.formats.pdf_columns import Row
from annotator.formats.pdf_line import Line

_ENDS = frozenset('.?!:;…"”»’)]。！？؟')
_MARKER = re.compile(
    r"(?:[•●○◦▪■□‣⁃∙·–—*-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\[\w{1,8}\])\s+(?=\S)|[•●◦▪■‣⁃](?=\w)"
)
CAPTION = re.compile(
    r"(?:figure|fig\.|table|tab\.|abbildung|abb\.|tabelle|tableau|figura|tabla|listing|algorithm|chart|box|photo"
    r"|рис\.|рисунок|таблица)\s*(?:\d+|[IVX]+|[A-Z]\d*)(?:[.:|\s)]|$)",
    re.IGNORECASE,
)
LEADER = re.compile(r"(?:\.\s?){5,}\s*\w{1,6}$")
"""Dots that lead to a page's number at the end of a line: a table of contents."""
_MONTH_NEXT = re.compile(r"\d{1,2}\. [^\W\d]{3,12} (?:19|20)\d\d")
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§¶∗♯#]{1,3})\s?\S")
_BOLD = re.compile(rb"bold|black|heavy|demi|medi(?![a-z])|cmbx|cmssbx|sfbx|cmb10|-bd|semib|extrab", re.IGNORECASE)
_WIDER = 1.28
"""Times the usual distance of lines: a larger one parts paragraphs."""
_HEAD = 12
"""Paragraphs of the first page among which byline and date are."""
_LONGEST_OF_HEAD = 60
_OTHER_SIZE = 0.08
_SMALL = 0.93
"""Times the size of the text: notes are not larger."""
_bold_fonts: dict[bytes, bool] = {b"": False}


def is_bold(line: Line) -> bool:
    """Whether the font's name says so; only short lines have one."""
    known = _bold_fonts.get(line.font)
    if known is None:
        if len(_bold_fonts) > 2_000:
            _bold_fonts.clear()
        known = _bold_fonts[line.font] = bool(_BOLD.search(line.font))
    return known


def is_marked(text: str) -> bool:
    """Whether a line begins like one of a list. A date ("17. November 2020") does not."""
    return bool(_MARKER.match(text)) and not _MONTH_NEXT.match(text)


@dataclass(slots=True, eq=False)
class Part:
    """A paragraph to be, with the label of its page; ``turns`` are the places of lines that begin another page."""

    lines: list[Line]
    page: str
    left: float
    right: float
    size: float
    bold: bool
    kind: str = "paragraph"
    turns: list[tuple[int, str]] = field(default_factory=list)
    number: int = 0


@dataclass(slots=True)
class Measures:
    """Of the running text: the size of its letters, and how far its lines are apart, in sizes."""

    size: float
    lead: float


class Paragraphs:
    """Takes the stretches of page after page; ``parts`` are the paragraphs found, in order."""

    def __init__(self, measures: Measures) -> None:
        self.parts: list[Part] = []
        self._measures = measures
        self._open: Part | None = None
        self._waiting: Part | None = None
        self._notes: list[Part] = []
        self._indented = 0
        self._page = ""
        self._number = 0

    def add_page(self, stretches: Sequence[Sequence[Line]], label: str) -> None:
        """Takes the lines of a page, in reading order."""
        self._page = label
        self._number += 1
        columns = [_bounds(stretch) for stretch in stretches if len(stretch) >= 4]
        for stretch in stretches:
            left, right = _bounds(stretch) if len(stretch) >= 4 else _column_of(stretch, columns)
            self._add_stretch(stretch, left, right)
        if self._notes:
            self.parts += self._notes
            self._notes = []

    def _add_stretch(self, stretch: Sequence[Line], left: float, right: float) -> None:
        lines = stretch
        last: Line | None = None
        lead = 0.0
        rights = _rights(lines, right) if len(lines) > 4 else ()
        for at, line in enumerate(lines):
            if rights:
                right = rights[at]
            table = type(line) is Row and any(
                line.is_aligned(near) for near in (*lines[at - 1 : at], *lines[at + 1 : at + 2])
            )
            part = self._open
            if last is None:
                part = None if table else self._carried_on(line, left, right)
                if part:
                    self._go_on(part, line, left, right)
                else:
                    self._begin(line, left, right, table)
            elif part is None or table or part.kind == "table" or self._begins(part, last, line, lead):
                if not table and self._waiting and self._takes_up(self._waiting, line):
                    self._go_on(self._waiting, line, left, right)
                else:
                    self._begin(line, left, right, table)
                lead = 0.0
            else:
                if part.turns or part.lines[0] is not last or not lead:
                    lead = last.y - line.y
                part.lines.append(line)
            last = line

    def _begin(self, line: Line, left: float, right: float, table: bool) -> None:
        last = self._open
        if last and last.kind == "paragraph" and len(last.lines) > 1 and not _is_ended(last):
            self._waiting = last
        part = Part([line], self._page, left, right, line.size, is_bold(line), number=self._number)
        if table:
            part.kind = "table"
        self._open = part
        if (self._notes and line.size < self._measures.size * _SMALL) or self._is_note(line):
            part.kind = "note"
            self._notes.append(part)
        else:
            self.parts.append(part)

    def _is_note(self, line: Line) -> bool:
        """Whether a small line below the text of its column begins a note at the foot of the page."""
        if line.size >= self._measures.size * _SMALL or not _NOTE.match(line.text) or not self.parts:
            return False
        above = self.parts[-1]
        same = above.number == self._number and above.lines[-1].size >= self._measures.size * 0.95
        return same and above.lines[-1].y - line.y > line.size and CAPTION.match(line.text) is None

    def _go_on(self, part: Part, line: Line, left: float, right: float) -> None:
        label = part.turns[-1][1] if part.turns else part.page
        if label != self._page:
            part.turns.append((len(part.lines), self._page))
        part.lines.append(line)
        part.left, part.right = left, right
        part.number = self._number
        self._open = part
        self._waiting = None

    def _carried_on(self, line: Line, left: float, right: float) -> Part | None:
        """The paragraph that a line at the top of a column continues, or None."""
        part = self._open
        if part and self._is_large(part, line):
            return part
        for part in (self._open, self._waiting):
            if part and part.kind in ("paragraph", "note") and self._is_like(part, line):
                last = part.lines[-1]
                indented = line.x0 - left > line.size * 0.7
                full = last.x1 > part.right - last.size * 1.5
                if last.broken or (_starts_lower(line) and not _is_ended(part)):
                    return part
                full = full and not indented and line.x1 > right - line.size * 6 and len(part.lines) > 1
                brim = self._indented > 5 or last.x1 > part.right - 0.5 * last.size
                if full and (not _is_ended(part) or (brim and part.kind == "paragraph")):
                    return part
        if self._waiting and self._takes_up(self._waiting, line):
            return self._waiting
        return None

    def _is_large(self, part: Part, line: Line) -> bool:
        """Whether a line goes on with a title over several columns."""
        last = part.lines[-1]
        return (
            part.number == self._number
            and line.size > self._measures.size * 1.15
            and abs(line.size - last.size) < 0.03 * line.size
            and 0.5 * line.size < last.y - line.y < 1.5 * line.size
            and line.x0 < last.x1
            and last.x0 < line.x1
        )

    def _is_like(self, part: Part, line: Line) -> bool:
        """Whether a line can go on with a paragraph of this page or the one before, by its look."""
        if abs(part.size - line.size) >= part.size * _OTHER_SIZE or part.number < self._number - 1:
            return False
        return not is_marked(line.text) and not CAPTION.match(line.text) and not is_bold(line)

    def _takes_up(self, part: Part, line: Line) -> bool:
        """Whether a line goes on with a paragraph that was left open, with a figure or a note in between."""
        if part.number < self._number - 1 or abs(part.size - line.size) > part.size * _OTHER_SIZE or is_bold(line):
            return False
        return _starts_lower(line) and not is_marked(line.text) and len(line.text) > 12

    def _begins(self, part: Part, last: Line, line: Line, lead: float) -> bool:
        """Whether a line below ``last`` begins a paragraph. ``lead`` is the distance of the lines before, or 0."""
        size = line.size
        if abs(size - last.size) > last.size * _OTHER_SIZE and min(len(line.text), len(last.text)) > 3:
            return abs(size - part.size) > part.size * _OTHER_SIZE or part.size < self._measures.size * _SMALL
        step = last.y - line.y
        usual = lead or self._measures.lead * size
        if self._number == 1 and len(self.parts) < _HEAD and (is_of_head(line.text) or is_of_head(last.text)):
            return True
        if size > self._measures.size * 1.15:
            return step > 1.75 * size
        if step > _WIDER * max(usual, size * 0.9):
            return True
        if last.broken:
            return False
        if LEADER.search(last.text):
            return True
        text = line.text
        bold = is_bold(line)
        if part.bold != bold and (len(part.lines) == 1 or bold) and (part.bold or not _starts_lower(line)):
            return part.bold or line.x1 < part.right - 2 * size
        indent = line.x0 - part.left
        over = line.x0 - last.x0
        full = last.x1 > part.right - 1.5 * size
        ended = last.text[-1] in _ENDS
        if is_marked(text) and (ended or not full or over < -0.5 * size):
            return True
        if indent > 0.7 * size and over > 0.7 * size:
            if is_marked(part.lines[0].text) and len(part.lines) == 1:
                return False
            if ended or not full:
                self._indented += 1
                return True
            return False
        if over < -0.7 * size and len(part.lines) > 1:
            return True
        if full:
            return False
        word = text.find(" ")
        width = (last.x1 - last.x0) / len(last.text)
        fits = last.x1 + (2 + (word if word > 0 else len(text))) * width < part.right - 0.5 * size
        if not fits or abs(last.x0 - last.x1) > (part.right - part.left) * 1.02:
            return False
        if ended:
            return True
        return last.x1 - part.left < 0.6 * (part.right - part.left) and not _starts_lower(line) and text[0].isalnum()


def is_of_head(text: str) -> bool:
    """Whether a line is a byline or hardly more than a date."""
    if len(text) > _LONGEST_OF_HEAD:
        return False
    date = find_date(text)
    return bool(date and date.end - date.start > 0.5 * len(text)) or bool(BY.fullmatch(text) and text[0].isupper())


def _starts_lower(line: Line) -> bool:
    return line.text[0].islower()


def _is_ended(part: Part) -> bool:
    last = part.lines[-1]
    return not last.broken and last.text[-1] in _ENDS and last.text[-1] not in ",;"


def _bounds(stretch: Sequence[Line]) -> tuple[float, float]:
    """The left side of most lines of a stretch, and the right side of its widest ones."""
    lefts: dict[int, int] = {}
    for line in stretch:
        side = int(line.x0 * 0.5)
        lefts[side] = lefts.get(side, 0) + 1
    left = max(lefts, key=lefts.__getitem__)
    right = max([line.x1 for line in stretch])
    return left * 2.0 + 1.0, right


def _rights(lines: Sequence[Line], right: float) -> list[float]:
    """How far to the right each line could go; () if ``right`` holds for all.

    What stands over two columns is often followed by the first of them.
    """
    limit = right - 2.0 * lines[-1].size
    if 5 * sum([line.x1 > limit for line in lines]) > len(lines):
        return []
    found = []
    for at, line in enumerate(lines):
        near = [other.x1 for other in lines[max(0, at - 5) : at + 6] if abs(other.size - line.size) <= 0.08 * line.size]
        near.sort()
        found.append(near[-2] if len(near) > 5 else near[-1])
    return found


def _column_of(stretch: Sequence[Line], columns: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The column in which a few lines stand."""
    left, right = min([line.x0 for line in stretch]), max([line.x1 for line in stretch])
    around = [each for each in columns if each[0] - 3.0 <= left and right <= each[1] + 3.0]
    return min(around, key=lambda each: each[1] - each[0]) if around else (left, right)
