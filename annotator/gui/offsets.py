"""Offsets: code points, as everything is stored, to and from the UTF-16 units that Qt counts. The only place for it."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """The map of one text. Look-ups take O(log n) of the characters outside the basic plane, and O(1) without any."""

    __slots__ = ("_points", "_units", "points", "units")

    def __init__(self, text: str) -> None:
        # `max` and `isascii` run at C speed; most articles stop here.
        plain = text.isascii() or max(text) <= "\uffff"
        self._points = [] if plain else [found.start() for found in _ASTRAL.finditer(text)]
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

    @property
    def plain(self) -> bool:
        """Whether both counts are the same all through the text."""
        return not self._points
