"""Typesetting: one paragraph broken into lines, and where its characters then stand.

Everything here is local to the paragraph: offsets are units from its start, ``x`` counts from the column's left edge
and ``y`` from the paragraph's top.
"""

from bisect import bisect_right
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine, QTextOption

from annotator.gui.article import directions
from annotator.gui.article.decoration import Decoration
from annotator.gui.article.directions import Cell
from annotator.gui.article.styles import Style
from annotator.gui.offsets import Offsets


class Line(NamedTuple):
    """A line of a paragraph: its units, Qt's line, and its top.

    Beyond ``limit`` hang the spaces at which it was wrapped. ``x`` is the line's cursorToX, looked up once.
    """

    start: int
    end: int
    line: QTextLine
    top: int
    limit: float
    x: Callable[..., Any]


Span = tuple[int, float, float]
"""A stretch of one line: the line's number, and from where to where it is seen."""


class Setting:
    """A paragraph that is laid out. It lives as long as nothing drops the block's layout.

    The block's QTextLayout is never kept: PySide would take whatever Qt later makes at the same address for it.
    """

    __slots__ = (
        "_cells",
        "_kinds",
        "_known",
        "_mixed",
        "_rightwards",
        "_starts",
        "block",
        "decoration",
        "height",
        "lines",
        "offsets",
        "style",
    )

    def __init__(self, block: QTextBlock, style: Style, column: int, offsets: Offsets, mixed: str) -> None:
        """``mixed`` is the paragraph's text if it holds right-to-left letters, else ""."""
        self.block = block
        self.style = style
        self.offsets = offsets
        self.decoration: Decoration | None = None
        rightwards = self._rightwards = bool(mixed) and block.textDirection() == Qt.LayoutDirection.RightToLeft
        self.lines = _broken(block.layout(), style, column, rightwards)
        self._starts = [line.start for line in self.lines]
        self.height = style.height(len(self.lines))
        self._known: dict[tuple[int, int], float] = {}
        self._cells: dict[int, list[Cell]] = {}
        self._mixed = _mixed_lines(mixed, offsets, self.lines, rightwards) if mixed else ()
        self._kinds = offsets.by_unit(directions.kinds_of(mixed)) if self._mixed or rightwards else ""

    def drop(self) -> None:
        """Give the memory back to Qt. The setting must not be used any more."""
        self.lines = []
        self.block.clearLayout()

    def spans(self, start: int, end: int) -> list[Span]:
        """Where the units ``start:end`` are seen; several spans a line where directions mix."""
        found: list[Span] = []
        lines, known = self.lines, self._known
        for number in range(max(0, bisect_right(self._starts, start) - 1), len(lines)):
            first, last, _, _, limit, x = lines[number]
            if first >= end:
                break
            left, right = start if start > first else first, end if end < last else last
            if number in self._mixed:
                cells = self._cells_of(number)
                found += [(number, *span) for span in directions.spans(cells, left - first, right - first)]
                continue
            low, high = known.get((number, left)), known.get((number, right))
            if low is None:
                low = known[number, left] = x(left)[0]
            if high is None:
                high = x(right)[0]
                high = known[number, right] = max(limit, high) if self._rightwards else min(limit, high)
            if left < right:
                found.append((number, high, low) if self._rightwards else (number, low, high))
        return found

    def line_of(self, unit: int) -> int:
        """The line in which a unit stands; the paragraph's end is in its last line."""
        return max(0, bisect_right(self._starts, unit) - 1)

    def x_of(self, unit: int) -> float:
        """Where the caret stands before a unit."""
        return float(self.lines[self.line_of(unit)].x(unit)[0])

    def line_at(self, y: float) -> int:
        """The line at a height; above the first the first, below the last the last."""
        return min(max(0, int((y - self.style.before) // self.style.step)), max(0, len(self.lines) - 1))

    def unit_at(self, x: float, y: float) -> int:
        """The unit nearest to a point."""
        if not self.lines:
            return 0
        number = self.line_at(y)
        line = self.lines[number]
        if self._by_cells(number):
            return line.start + directions.nearest(self._cells_of(number), x)
        return line.line.xToCursor(x)

    def unit_under(self, x: float, y: float) -> int:
        """The unit of the character that a point lies on, not the nearest gap between two."""
        number = self.line_at(y)
        line = self.lines[number]
        if self._by_cells(number):
            return line.start + directions.under(self._cells_of(number), x)
        return line.line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)

    def covers(self, x: float, y: float) -> bool:
        """Whether a point lies on the text of a line, not beside or between."""
        if not self.lines or not self.style.before <= y < self.height - self.style.after:
            return False
        seen = self.lines[self.line_at(y)].line.naturalTextRect()
        return bool(seen.left() <= x <= seen.right())

    def _by_cells(self, number: int) -> bool:
        # Qt finds the wrong place in wrapped right-to-left lines: it counts the space that hangs beyond their end.
        return self._rightwards or number in self._mixed

    def _cells_of(self, number: int) -> list[Cell]:
        cells = self._cells.get(number)
        if cells is None:
            start, end, line, _, _, x = self.lines[number]
            seen = line.naturalTextRect()
            cells = self._cells[number] = directions.cells(x, start, self._kinds[start:end], seen.left(), seen.right())
        return cells


def _broken(layout: QTextLayout, style: Style, column: int, rightwards: bool) -> list[Line]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rightwards else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    left, width = (0 if rightwards else style.indent), column - style.indent
    lines: list[Line] = []
    top = style.before
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        # The step is fixed whatever fonts the line falls back to, so baselines stay even.
        line.setPosition(QPointF(left, top + style.baseline - line.ascent()))
        start = line.textStart()
        limit = line.naturalTextRect().left() if rightwards else left + line.naturalTextWidth()
        lines.append(Line(start, start + line.textLength(), line, top, limit, line.cursorToX))
        top += style.step
        line = layout.createLine()
    layout.endLayout()
    return lines


def _mixed_lines(content: str, offsets: Offsets, lines: list[Line], rightwards: bool) -> frozenset[int]:
    point = offsets.point
    return frozenset(
        number
        for number, line in enumerate(lines)
        if directions.is_mixed(content, point(line.start), point(line.end), rightwards)
    )
