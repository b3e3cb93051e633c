"""Heights of a long list of rows of which few have been measured: tops, and the row at a height, in microseconds.

Sums are kept for blocks of rows, so that measuring a row changes two numbers and a top is the sum of two short lists.
"""

from itertools import accumulate

BLOCK = 512


class Heights:
    """Heights in pixels. A row that was not measured counts with the estimate."""

    def __init__(self, rows: int, estimate: int) -> None:
        self._estimate = estimate
        self._heights = [estimate] * rows
        self._measured = bytearray(rows)
        self._sums = self._added_up(0)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows."""
        return sum(self._sums)

    def height(self, row: int) -> int:
        """The height of a row, measured or not."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Where a row begins; ``row == len(self)`` gives the end."""
        block = row // BLOCK
        return sum(self._sums[:block]) + sum(self._heights[block * BLOCK : row])

    def measured(self, row: int) -> bool:
        """Whether the height is more than an estimate."""
        return bool(self._measured[row])

    def doubt(self, row: int) -> None:
        """A row may have another height now; until it is measured again, it keeps the old one."""
        self._measured[row] = 0

    def set(self, row: int, height: int) -> int:
        """Gives a row its measured height; returns by how much it grew."""
        self._measured[row] = 1
        grown = height - self._heights[row]
        if grown:
            self._heights[row] = height
            self._sums[row // BLOCK] += grown
        return grown

    def row_at(self, y: int) -> int:
        """The row at height ``y``; the first or last one beyond the ends, -1 if there are none."""
        if not self._heights:
            return -1
        at = 0
        for block, height in enumerate(self._sums):
            if at + height > y:
                return block * BLOCK + self._within(block, y - at)
            at += height
        return len(self._heights) - 1

    def _within(self, block: int, y: int) -> int:
        for offset, end in enumerate(accumulate(self._heights[block * BLOCK : (block + 1) * BLOCK])):
            if end > y:
                return offset
        return 0

    def insert(self, row: int) -> None:
        """A new row, not measured, before ``row``."""
        self._heights.insert(row, self._estimate)
        self._measured.insert(row, 0)
        if len(self._heights) > len(self._sums) * BLOCK:
            self._sums.append(0)
        arriving = self._estimate
        for block in range(row // BLOCK, len(self._sums)):
            # Each later block gets the row that the one before it has no more room for.
            self._sums[block] += arriving
            end = (block + 1) * BLOCK
            if end < len(self._heights):
                arriving = self._heights[end]
                self._sums[block] -= arriving

    def remove(self, first: int, last: int) -> None:
        """Rows ``first`` to ``last`` (included) are gone."""
        del self._heights[first : last + 1]
        del self._measured[first : last + 1]
        blocks = self._sums[: first // BLOCK]
        self._sums = [*blocks, *self._added_up(len(blocks) * BLOCK)]

    def _added_up(self, start: int) -> list[int]:
        return [sum(self._heights[at : at + BLOCK]) for at in range(start, len(self._heights), BLOCK)]
