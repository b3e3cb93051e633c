"""On which page of its original something of a document stood."""

from bisect import bisect_right
from operator import attrgetter
from typing import Protocol

from annotator.domain.document import Document, Page

_start = attrgetter("start")


class Paged(Protocol):
    """A document or a snapshot."""

    @property
    def pages(self) -> tuple[Page, ...]: ...


def page_of(document: Paged, position: int) -> str:
    """The label of the page on which the character at ``position`` (code points) stood; "" if it is not known.

    White space between two pages belongs to the one before.
    """
    at = bisect_right(document.pages, position, key=_start) - 1
    return document.pages[at].label if at >= 0 else ""


def pages_of(document: Paged, start: int, end: int) -> str:
    """The page of a passage, ``text[start:end]``, or the first and the last one ("12–13"); "" if not known."""
    first, last = page_of(document, start), page_of(document, max(start, end - 1))
    return first if first == last or not first else f"{first}–{last}"


def is_counted(document: Document) -> bool:
    """Whether labels are the pages' numbers in the file: "1", and only such numbers after it."""
    pages: tuple[Page, ...] = document.pages
    return bool(pages) and pages[0].label == "1" and all(page.label.isdecimal() for page in pages)
