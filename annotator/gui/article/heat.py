"""Heat: how marks spread over the height of an article, as ticks of whole pixels."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from annotator.gui.article.mark import Mark
from annotator.gui.article.mark_index import MarkIndex, text_order

if TYPE_CHECKING:
    from annotator.gui.article.layout import ArticleLayout

SINGLE = 1500
"""Up to so many marks each has its tick; of more, every row of pixels shows the tag that most begin with."""


_CHUNK = 2000
_END = object()


class Tick(NamedTuple):
    """A bar of ``tall`` pixels from ``row`` on."""

    row: int
    tall: int
    tag: str


class Heat:
    """What is drawn for one set of marks; gathered once, drawn at any height.

    Of a hundred thousand marks it can be gathered in free moments: ``gather_some`` until it says that this was all.
    Until then the marks must not change, and there are no ticks.
    """

    def __init__(self, marks: MarkIndex, *, at_once: bool = True) -> None:
        self._few = sorted(marks, key=text_order) if len(marks) <= SINGLE else None
        self._starts: dict[str, list[int]] = {}
        self._gathering = self._gathered(marks) if self._few is None else iter(())
        self.gathered = False
        if at_once or self._few is not None:
            self.gather_some(1e9)

    def gather_some(self, seconds: float) -> bool:
        """Go on gathering for a while. True if that was the last of it."""
        until = perf_counter() + seconds
        while not self.gathered:
            self.gathered = next(self._gathering, _END) is _END
            if perf_counter() > until:
                break
        return self.gathered

    def change(self, before: Mark | None, after: Mark | None) -> bool:
        """Follow one mark; False if it has to be gathered anew."""
        if self._few is not None or not self.gathered:
            return False
        if before is not None:
            starts = self._starts[before.tag]
            del starts[bisect_left(starts, before.start)]
        if after is not None:
            insort(self._starts.setdefault(after.tag, []), after.start)
        return True

    def ticks(self, page: "ArticleLayout", rows: int, least: int) -> Iterator[Tick]:
        """The ticks on a strip of ``rows`` pixels, none shorter than ``least``."""
        if not self.gathered:
            return iter(())
        return self._singly(page, rows, least) if self._few is not None else self._by_row(page, rows, least)

    def _gathered(self, marks: MarkIndex) -> Iterator[None]:
        for number, mark in enumerate(marks):
            self._starts.setdefault(mark[3], []).append(mark[1])
            if number % _CHUNK == 0:
                yield
        for starts in self._starts.values():
            starts.sort()
            yield

    def _singly(self, page: "ArticleLayout", rows: int, least: int) -> Iterator[Tick]:
        whole = max(1.0, page.documentSize().height())
        for mark in self._few or ():
            top = _y(page, mark.start) / whole * rows
            bottom = _y(page, mark.end) / whole * rows
            yield Tick(round(top), max(least, round(bottom - top)), mark.tag)

    def _by_row(self, page: "ArticleLayout", rows: int, least: int) -> Iterator[Tick]:
        whole = max(1.0, page.documentSize().height())
        seen = dict.fromkeys(self._starts, 0)
        for row in range(0, rows, least):
            point = _point(page, (row + least) / rows * whole)
            best, most = "", 0
            for tag, starts in self._starts.items():
                upto = bisect_left(starts, point)
                if upto - seen[tag] > most:
                    best, most = tag, upto - seen[tag]
                seen[tag] = upto
            if best:
                yield Tick(row, least, best)


def _y(page: "ArticleLayout", point: int) -> float:
    """About how far down a code point stands, without laying anything out."""
    line = page.paragraphs.line_at(point)
    start, end = page.paragraphs.span(line)
    return page.top(line) + page.heights[line] * (point - start) / max(1, end - start)


def _point(page: "ArticleLayout", y: float) -> int:
    """About which code point stands so far down."""
    line = page.line_at(y)
    start, end = page.paragraphs.span(line)
    part = (y - page.top(line)) / max(1, page.heights[line])
    return start + round((end - start + 1) * min(1.0, max(0.0, part)))
