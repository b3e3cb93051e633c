"""Heights: how tall every line of the text is, and where each begins. Whole pixels; estimates until laid out."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_CHUNK = 128


class Heights:
    """Prefix sums over chunks: changing one height costs a chunk's bookkeeping, not a walk over the whole text."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        count = len(self._heights)
        self._sums = [sum(self._heights[at : at + _CHUNK]) for at in range(0, count, _CHUNK)]
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, line: int) -> int:
        return self._heights[line]

    def set(self, line: int, height: int) -> int:
        """Give a line its height; returns by how much it changed."""
        change = height - self._heights[line]
        if change:
            self._heights[line] = height
            self._sums[line // _CHUNK] += change
            self._tops = None
        return change

    @property
    def total(self) -> int:
        """The height of all lines together."""
        return self._starts()[-1]

    def top(self, line: int) -> int:
        """Where a line begins; ``top(len(heights))`` is the end."""
        chunk = line // _CHUNK
        return self._starts()[chunk] + sum(self._heights[chunk * _CHUNK : line])

    def at(self, y: float) -> int:
        """The line at a height; above the first the first, below the last the last. Never a line without height."""
        if not self._heights:
            return 0
        starts = self._starts()
        chunk = min(max(0, bisect_right(starts, min(y, starts[-1] - 1)) - 1), len(self._sums) - 1)
        top, seen = starts[chunk], chunk * _CHUNK
        for line in range(chunk * _CHUNK, min(len(self._heights), (chunk + 1) * _CHUNK)):
            height = self._heights[line]
            if height:
                seen = line
                top += height
                if y < top:
                    break
        return seen

    def _starts(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._sums, initial=0))
        return self._tops
