"""What of a source can be read beside an article: its snapshots, or the article that it is; and where links stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from annotator.app.captures import PDF, file_name
from annotator.domain.anchoring import anchor
from annotator.domain.commands import Command, Edit
from annotator.domain.document import Block, DocumentLink, Page
from annotator.domain.letters import Letters
from annotator.domain.quote_check import checked
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.text import quote_at

_AROUND = 3
"""Code points before and behind a place by which one sees whether a word is cut there."""


@dataclass(frozen=True, slots=True)
class Readable:
    """One text or picture of a source. ``capture`` is its snapshot's id; "": it is the article ``document``.

    Offsets of blocks, links and pages are code points of ``text``. ``attachment`` is the SHA-256 of the bytes.
    """

    source: str
    capture: str
    document: str
    title: str
    text: str
    blocks: Sequence[Block]
    links: Sequence[DocumentLink]
    pages: Sequence[Page]
    media_type: str = ""
    attachment: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others of its source."""
        return self.capture or self.document

    @property
    def is_picture(self) -> bool:
        """Whether it is to be looked at, and has no text."""
        return self.media_type.startswith("image/")

    @property
    def is_scan(self) -> bool:
        """Whether it has pages to be looked at, and no text."""
        return self.media_type == PDF and not self.text

    @property
    def has_pages(self) -> bool:
        """Whether it has pages to be looked at, beside its text."""
        return self.media_type == PDF and bool(self.text and self.attachment)

    def page_of(self, start: int) -> str:
        """The label of the page that a code point stands on ("": there are no pages)."""
        return next((page.label for page in self.pages if page.start <= start < page.end), "")


@dataclass(frozen=True, slots=True)
class PageQuote:
    """Words as they read on a page of a PDF, which its text does not have so; ``page`` is the label."""

    quote: str
    page: str


class Placed(NamedTuple):
    """A link and where it stands in what is read (code points, half-open)."""

    link: EvidenceLink
    start: int
    end: int


def readables(now: Snapshot, source: str) -> list[Readable]:
    """All that can be read of a source: its article first, then its snapshots, the newest first."""
    found: list[Readable] = []
    known = now.sources.get(source)
    if known is not None and (article := _article(now, known)) is not None:
        found.append(article)
    return found + [_of_capture(capture) for capture in reversed(now.captures_of(source))]


def readable_at(now: Snapshot, source: str, key: str = "") -> Readable | None:
    """One of them by its key; without one, or if it is gone, the first that has a text, else the first."""
    found = readables(now, source)
    named = next((each for each in found if key and each.key == key), None)
    return named or next((each for each in found if each.text), found[0] if found else None)


def of_link(now: Snapshot, link: EvidenceLink) -> Readable | None:
    """What a link's quote was read in, if it can still be read; else what can be read of its source."""
    return readable_at(now, now.main_source(link.source), link.capture)


def links_in(now: Snapshot, shown: Readable) -> list[Placed]:
    """The links to the source that stand in what is read, by their places."""
    found = []
    letters = cache(lambda: Letters(shown.text))
    for link in now.links_to(now.main_source(shown.source)):
        place = place_of(shown, link, letters)
        if place is not None:
            found.append(Placed(link, *place))
    return sorted(found, key=lambda each: (each.start, -each.end, each.link.id))


def kept_on_pages(now: Snapshot, shown: Readable, placed: Sequence[Placed]) -> list[EvidenceLink]:
    """The links to words that were selected on a page of what is read, and are not in its text."""
    known = {each.link.id for each in placed}
    links = now.links_to(now.main_source(shown.source)) if shown.has_pages else ()
    return [link for link in links if link.id not in known and is_kept_on_page(shown, link)]


def is_kept_on_page(shown: Readable, link: EvidenceLink) -> bool:
    """Whether a link has words of a page of what is read, and no place in its text."""
    return bool(link.quote and link.page.strip()) and link.start < 0 and link.capture == shown.capture != ""


def place_of(
    shown: Readable, link: EvidenceLink, letters: Callable[[], Letters] | None = None
) -> tuple[int, int] | None:
    """Where a link's quote stands in what is read; None if it is not there, or not clearly in one place.

    With ``letters`` of the text a quote that is spaced otherwise is found, too; of several places the one
    on the link's page.
    """
    if not link.quote or not shown.text:
        return None
    if link.start >= 0 and shown.text[link.start : link.end] == link.quote and link.capture == shown.capture:
        return link.start, link.end
    found = anchor(shown.text, link.quote, link.start if link.start >= 0 else None, link.prefix, link.suffix)
    if found is not None:
        elsewhere = is_kept_on_page(shown, link) and shown.page_of(found.start) != link.page.strip()
        return None if elsewhere else (found.start, found.end)
    return _on_its_page(shown, link, letters().places(link.quote)) if letters is not None else None


def _on_its_page(shown: Readable, link: EvidenceLink, places: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The one place that reads as the quote does but for its spacing; of several, the only one on the link's page."""
    near = ((start, shown.text[max(0, start - _AROUND) : end + _AROUND], end) for start, end in places)
    found = [(start, end) for start, text, end in near if checked(link.quote, text).kind in ("exact", "spacing")]
    if (len(found) > 1 and link.page) or is_kept_on_page(shown, link):
        found = [place for place in found if shown.page_of(place[0]) == link.page.strip()]
    return found[0] if len(found) == 1 else None


def link_to(shown: Readable, annotation: str, start: int, end: int, stance: str) -> EvidenceLink:
    """A new link from an annotation to a passage of what is read."""
    made = EvidenceLink(id="", annotation=annotation, source=shown.source, stance=stance)
    return replace(made, **_place(shown, start, end))  # type: ignore[arg-type]


def link_to_page(shown: Readable, annotation: str, words: PageQuote, stance: str) -> EvidenceLink:
    """A new link from an annotation to words of a page that are not in its text, and so without a place."""
    return EvidenceLink(
        id="", annotation=annotation, source=shown.source, stance=stance, quote=words.quote, capture=shown.capture,
        page=words.page,
    )  # fmt: skip


def move_link(shown: Readable, link: str, start: int, end: int) -> Command:
    """Gives a link another passage of what is read."""
    return Edit("link", link, _place(shown, start, end), "Move ends")


def _place(shown: Readable, start: int, end: int) -> dict[str, object]:
    exact, prefix, suffix = quote_at(shown.text, start, end)
    return {
        "quote": exact, "prefix": prefix, "suffix": suffix, "start": start, "end": end, "capture": shown.capture,
        "page": shown.page_of(start),
    }  # fmt: skip


def _article(now: Snapshot, source: Source) -> Readable | None:
    document = now.documents.get(source.document)
    if document is None:
        return None
    title = document.title or document.filename
    return Readable(source.id, "", document.id, title, document.text, document.blocks, document.links, document.pages)


def _of_capture(capture: Capture) -> Readable:
    return Readable(
        capture.source, capture.id, "", capture.name or capture.url or file_name(capture), capture.text,
        capture.blocks, capture.links, capture.pages, capture.media_type, capture.attachment,
    )  # fmt: skip
