"""Where sheets stand under each other: pure arithmetic in pixels of the content."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from annotator.app.sheets import Sheet

MARGIN, GAP = 16, 14
_TALLEST = 30.0
"""Times its width that a sheet is shown high."""
SMALLEST, LARGEST = 25, 500
"""Percent of the width that fits."""


class SheetLayout:
    """Each sheet fits the width at 100 percent; ``natural``: it is never larger than its own size then."""

    def __init__(self, sheets: Sequence[Sheet], room: int, zoom: int, *, natural: bool = False) -> None:
        fits = max(40.0, room - 2.0 * MARGIN)
        self._rooms: list[tuple[float, float]] = []
        self._tops: list[float] = []
        at = float(MARGIN)
        for sheet in sheets:
            wide = max(sheet.width, 1.0)
            width = (min(fits, wide) if natural else fits) * zoom / 100
            height = width * min(max(sheet.height, 1.0) / wide, _TALLEST)
            self._rooms.append((width, height))
            self._tops.append(at)
            at += height + GAP
        self.height = at - GAP + MARGIN if sheets else 0.0
        self.width = max((width for width, _ in self._rooms), default=0.0) + 2 * MARGIN
        self._room = max(float(room), self.width)

    def place(self, at: int) -> QRectF:
        """Where a sheet stands."""
        width, height = self._rooms[at]
        return QRectF((self._room - width) / 2, self._tops[at], width, height)

    def at(self, y: float) -> int:
        """The sheet at a height, or the nearest one above it."""
        return max(0, bisect_right(self._tops, y) - 1)

    def seen(self, top: float, bottom: float) -> range:
        """The sheets between two heights."""
        if not self._tops:
            return range(0)
        first = self.at(top)
        if self.place(first).bottom() < top and first + 1 < len(self._tops):
            first += 1
        return range(first, self.at(bottom) + 1)
