"""Offsets: code points, as everything is stored, to and from the UTF-16 units that Qt counts. The only place for it."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """The map of one text. Look-ups take O(log n) of the characters outside the basic plane, and O(1) without any."""

    __slots__ = ("_points", "_units", "points", "units")

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [point + n for n, point in enumerate(self._points)]
        self.points = len(text)
        """Length in code points."""
        self.units = len(text) + len(self._points)
        """Length in UTF-16 units."""

    def unit(self, point: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return point + bisect_left(self._points, point) if self._points else point

    def point(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset. The middle of a surrogate pair counts as its start."""
        return unit - bisect_left(self._units, unit) if self._points else unit

    def by_unit(self, marks: str) -> str:
        """``marks`` has a character for each code point; with one for each unit, those of a pair being "?"."""
        if not self._points:
            return marks
        found, last = [], 0
        for point in self._points:
            found.append(marks[last:point])
            last = point + 1
        return "??".join([*found, marks[last:]])

    @property
    def plain(self) -> bool:
        """Whether both counts are the same all through the text."""
        return not self._points
