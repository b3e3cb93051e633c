"""The letters of a page as they are read: in lines; which stands at a place, which above, where a passage stands.

Places are parts of the page's width and height, from its upper left corner; offsets are code points of the page's text.
A caret stands before the code point of its number.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from annotator.app.sheets import NO_LETTERS, Sheet, SheetLetters

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_OVERLAP = 0.4
"""Of the height of the lower of two letters of a line: so much stands at the same height."""
_APART = 3.0
"""Times their height: letters that are further apart stand in two lines."""
_WORD = re.compile(r"\w(?:[\w'’\u0300-\u036f\u00ad-]|\x02(?=[^\W\dA-Z_]))*")
"""A word may be parted at the end of a line; what goes on there with a capital letter is another one."""


class SheetLine(NamedTuple):
    """``upright``: its letters stand below or above each other. ``leftwards``: the first one is the last from left."""

    start: int
    end: int
    box: Box
    upright: bool
    leftwards: bool


class SheetText:
    """The text of a page, with the place of each letter."""

    def __init__(self, sheet: Sheet, letters: SheetLetters) -> None:
        self.text = letters.text
        self._letters = letters
        self._wide, self._high = max(sheet.width, 1.0), max(sheet.height, 1.0)
        self.lines = self._lines()
        self._starts = [line.start for line in self.lines]

    def box(self, at: int) -> Box:
        """Where a letter stands; zeros if it shows nothing."""
        return self._letters.box(at)

    def rects(self, start: int, end: int) -> list[Box]:
        """Where a passage stands, line by line."""
        found = []
        for number in range(max(0, bisect_right(self._starts, start) - 1), len(self.lines)):
            line = self.lines[number]
            if line.start >= end:
                break
            box = self._around(range(max(start, line.start), min(end, line.end)))
            if box is not None:
                left, top, right, bottom = box
                across, down = (line.box[0], line.box[2]), (line.box[1], line.box[3])
                found.append((across[0], top, across[1], bottom) if line.upright else (left, down[0], right, down[1]))
        return found

    def nearest(self, x: float, y: float) -> int:
        """Where the caret stands that is nearest to a place; 0 without letters."""
        if not self.lines:
            return 0
        line = min(self.lines, key=lambda line: self._distance(line.box, x, y))
        best, found = float("inf"), line.start
        for at in range(line.start, line.end):
            left, top, right, bottom = self.box(at)
            if right <= left:
                continue
            for caret in (at, at + 1):
                after = (caret > at) != line.leftwards
                edge = (bottom if after else top) if line.upright else (right if after else left)
                away = abs(edge - (y if line.upright else x))
                if away < best:
                    best, found = away, caret
        return found

    def over(self, x: float, y: float) -> int | None:
        """The letter at a place; None if there is none."""
        for line in self.lines:
            left, top, right, bottom = line.box
            if left <= x <= right and top <= y <= bottom:
                for at in range(line.start, line.end):
                    box = self.box(at)
                    if box[0] <= x <= box[2] and (not line.upright or box[1] <= y <= box[3]):
                        return at
        return None

    def caret(self, at: int) -> Box | None:
        """Where a caret stands: a box without width, or without height in an upright line. None without letters."""
        number = self.line_at(at)
        if number is None:
            return None
        line = self.lines[number]
        inside = range(max(line.start, min(at, line.end - 1)), line.end)
        letter = next((each for each in inside if self.box(each)[0] < self.box(each)[2]), line.end - 1)
        after = at > letter
        left, top, right, bottom = self.box(letter)
        far = after != line.leftwards
        if line.upright:
            edge = bottom if far else top
            return line.box[0], edge, line.box[2], edge
        edge = right if far else left
        return edge, line.box[1], edge, line.box[3]

    def line_at(self, at: int) -> int | None:
        """The number of the line that a caret stands in, or behind; None without letters."""
        return max(0, bisect_right(self._starts, at) - 1) if self.lines else None

    def beside(self, at: int, step: int, x: float) -> int | None:
        """The caret that stands in the next (1) or previous (-1) line nearest to ``x``; None: there is no such line."""
        number = self.line_at(at)
        if number is None or not 0 <= number + step < len(self.lines):
            return None
        left, top, right, bottom = self.lines[number + step].box
        middle = (top + bottom) / 2
        found = self.nearest(min(max(x, left), right), middle)
        line = self.lines[number + step]
        return min(max(found, line.start), line.end)

    def word(self, at: int) -> tuple[int, int]:
        """The word at a letter, or before a caret; the letter alone if it is of no word."""
        for found in _WORD.finditer(self.text, max(0, at - 100)):
            if found.start() <= at < found.end():
                return found.span()
            if found.start() > at:
                break
        return at, min(at + 1, len(self.text))

    def word_edge(self, at: int, step: int) -> int:
        """Where the next word begins (1), or this or the previous one (-1)."""
        if step > 0:
            return next((word.start() for word in _WORD.finditer(self.text, at) if word.start() > at), len(self.text))
        begun = [word.start() for word in _WORD.finditer(self.text, 0, at)]
        return begun[-1] if begun else 0

    def step(self, at: int, step: int) -> int | None:
        """The caret one letter on or back, past the ends of lines as one; None: there is no letter."""
        text, moved = self.text, at + step
        if not 0 <= moved <= len(text):
            return None
        if 0 < moved < len(text) and text[moved - 1 : moved + 1] == "\r\n":
            moved += step
        return moved

    def _around(self, letters: range) -> Box | None:
        boxes = [box for box in map(self.box, letters) if box[0] < box[2]]
        if not boxes:
            return None
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def _distance(self, box: Box, x: float, y: float) -> float:
        across = max(box[0] - x, x - box[2], 0.0) * self._wide
        down = max(box[1] - y, y - box[3], 0.0) * self._high
        return across * across + 4 * down * down

    def _lines(self) -> list[SheetLine]:
        found: list[SheetLine] = []
        begun: list[int] = []
        upright = False

        def close() -> None:
            nonlocal upright
            if begun and (box := self._around(range(begun[0], begun[-1] + 1))) is not None:
                first, last = self.box(begun[0]), self.box(begun[-1])
                leftwards = first[3] > last[3] if upright else first[2] > last[2]
                found.append(SheetLine(begun[0], begun[-1] + 1, box, upright, leftwards))
            begun.clear()
            upright = False

        for at, char in enumerate(self.text):
            box = self.box(at)
            if char in "\r\n":
                close()
            elif box[0] < box[2]:
                if begun:
                    beside, below = self._joined(self.box(begun[-1]), box)
                    if len(begun) == 1:
                        upright = below and not beside
                    if not (below if upright else beside):
                        close()
                begun.append(at)
        close()
        return found

    def _joined(self, one: Box, other: Box) -> tuple[bool, bool]:
        """Whether two letters can stand beside each other in a line, and whether below each other in an upright one."""
        wide, high = self._wide, self._high
        tall = max(min(one[3] - one[1], other[3] - other[1]) * high, 1e-9)
        broad = max(min(one[2] - one[0], other[2] - other[0]) * wide, 1e-9)
        across = (max(one[0], other[0]) - min(one[2], other[2])) * wide
        down = (max(one[1], other[1]) - min(one[3], other[3])) * high
        most = _APART * max(one[3] - one[1], other[3] - other[1], 1e-9) * high
        beside = -down > _OVERLAP * tall and across < most
        return beside, -across > _OVERLAP * broad and down < _APART * max(one[2] - one[0], other[2] - other[0]) * wide


NO_TEXT = SheetText(Sheet("", 1.0, 1.0), NO_LETTERS)
