"""Which stretches of an article count in numbers and in what is proposed: the one place that says so."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from annotator.domain.document import BlockKind, Document

SET_ASIDE: frozenset[BlockKind] = frozenset({"boilerplate", "quote"})
"""What is not the article's own text: what an outlet puts under every article, and block quotations."""

Stretch = tuple[int, int]
"""Half-open, in code points of the document's text."""


def set_aside(document: Document) -> list[Stretch]:
    """What does not count, in order; lines in a row are one stretch, with the line breaks between them."""
    text, size = document.text, len(document.text)
    lines = sorted((max(0, b.start), min(b.end, size)) for b in document.blocks if b.kind in SET_ASIDE)
    found: list[Stretch] = []
    for start, end in lines:
        if start >= end:
            continue
        if found and (start <= found[-1][1] or text[found[-1][1] : start].isspace()):
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def is_aside(stretches: Sequence[Stretch], start: int, end: int) -> bool:
    """Whether ``start:end`` lies in one of the ``stretches`` of ``set_aside`` as a whole, and so does not count."""
    if not stretches:
        return False
    at = bisect_right(stretches, (start, 1 << 60)) - 1
    return at >= 0 and end <= stretches[at][1]


def left_out(document: Document) -> int:
    """How many code points do not count."""
    return sum(end - start for start, end in set_aside(document))


def counted(document: Document, *, whole: bool = False) -> tuple[int, Callable[[int], int]]:
    """How many code points of a document count, and the function from its offsets to those (kept within the text).

    Unless the ``whole`` text counts, what is set aside is as if it were not there.
    """
    size = len(document.text)
    stretches = [] if whole else set_aside(document)
    if not stretches:
        return size, lambda at: max(0, min(at, size))
    starts = [start for start, _ in stretches]
    before = [0, *accumulate(end - start for start, end in stretches)]

    def place(at: int) -> int:
        at = max(0, min(at, size))
        stretch = bisect_right(starts, at) - 1
        return at if stretch < 0 else at - before[stretch] - (min(at, stretches[stretch][1]) - starts[stretch])

    return size - before[-1], place
