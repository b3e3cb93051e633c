"""Typesetting: one paragraph broken into lines, and where its characters then stand.

Everything here is local to the paragraph: offsets are units from its start, ``x`` counts from the column's left edge
and ``y`` from the paragraph's top.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextLayout, QTextLine, QTextOption

from annotator.gui.article.decoration import Decoration
from annotator.gui.article.styles import Style
from annotator.gui.offsets import Offsets

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
_LTR_LETTER, _RTL_LETTER = f"(?![{_RTL}])[^\\W\\d_]", f"[{_RTL}]"
# Stretches that surely have one direction: what stands between two letters of one direction has it too (UAX #9, N1),
# digits follow the left-to-right letters before them (W7). Everything else is taken sign by sign.
_RUN = re.compile(
    f"{_LTR_LETTER}(?:[^{_RTL}]*(?:{_LTR_LETTER}|\\d))?|{_RTL_LETTER}(?:(?:(?!{_LTR_LETTER})[^\\d])*{_RTL_LETTER})?|\\d+|.",
    re.DOTALL,
)
_CONTROL = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FIND_RTL = re.compile(f"[{_RTL}]")
_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing


class Line(NamedTuple):
    """A line of a paragraph: its units, Qt's line, and its top. Beyond
    ``limit`` hang the spaces at which it was wrapped. ``x`` is the line's cursorToX, looked up once."""

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
        "_hanging",
        "_known",
        "_mixed",
        "_runs",
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
        rightwards = bool(mixed) and block.textDirection() == Qt.LayoutDirection.RightToLeft
        self.lines = _broken(block.layout(), style, column, rightwards)
        self._starts = [line.start for line in self.lines]
        self.height = style.height(len(self.lines))
        self._known: dict[tuple[int, int], float] = {}
        self._mixed = _mixed_lines(mixed, offsets, self.lines, rightwards) if mixed else ()
        self._runs = _runs(mixed, offsets) if self._mixed else []
        self._hanging = _hanging_spaces(mixed, offsets, self.lines, style) if rightwards else {}

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
                found += [(number, low, high) for low, high in self._by_runs(x, left, right)]
                continue
            low, high = known.get((number, left)), known.get((number, right))
            if low is None:
                low = known[number, left] = x(left)[0]
            if high is None:
                high = known[number, right] = min(limit, x(right)[0])
            if left < right:
                found.append((number, low, high))
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
        # Qt leaves the trailing space of a wrapped right-to-left line out here, but not when it draws.
        return line.line.xToCursor(x + self._hanging.get(number, 0.0))

    def unit_under(self, x: float, y: float) -> int:
        """The unit of the character that a point lies on, not the nearest gap between two."""
        number = self.line_at(y)
        return self.lines[number].line.xToCursor(
            x + self._hanging.get(number, 0.0), QTextLine.CursorPosition.CursorOnCharacter
        )

    def covers(self, x: float, y: float) -> bool:
        """Whether a point lies on the text of a line, not beside or between."""
        if not self.lines or not self.style.before <= y < self.height - self.style.after:
            return False
        line = self.lines[self.line_at(y)].line
        return bool(line.x() <= x <= line.x() + line.naturalTextWidth())

    def _by_runs(self, x: Callable[..., Any], start: int, end: int) -> list[list[float]]:
        found: list[list[float]] = []
        runs = self._runs
        for number in range(max(0, bisect_right(runs, (start, 1 << 40)) - 1), len(runs)):
            first, last = runs[number]
            if first >= end:
                break
            low = x(max(first, start), _LEADING)[0]
            high = x(min(last, end) - 1, _TRAILING)[0]
            low, high = min(low, high), max(low, high)
            if high - low < 0.01:
                continue
            if found and abs(found[-1][1] - low) < 0.6:
                found[-1][1] = high
            elif found and abs(found[-1][0] - high) < 0.6:
                found[-1][0] = low
            else:
                found.append([low, high])
        return found


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
        limit = left + line.naturalTextWidth()
        lines.append(Line(start, start + line.textLength(), line, top, limit, line.cursorToX))
        top += style.step
        line = layout.createLine()
    layout.endLayout()
    return lines


def _runs(content: str, offsets: Offsets) -> list[tuple[int, int]]:
    if _CONTROL.search(content):
        # Explicit directions may turn anything; every character is placed by itself.
        spans = [(at, at + 1) for at in range(len(content))]
    else:
        spans = [found.span() for found in _RUN.finditer(content)]
    if offsets.plain:
        return spans
    return [(offsets.unit(start), offsets.unit(end)) for start, end in spans]


def _mixed_lines(content: str, offsets: Offsets, lines: list[Line], rightwards: bool) -> frozenset[int]:
    """The lines that are not plainly left to right."""
    if rightwards or _CONTROL.search(content):
        return frozenset(range(len(lines)))
    point = offsets.point
    return frozenset(
        number for number, line in enumerate(lines) if _FIND_RTL.search(content, point(line.start), point(line.end))
    )


def _hanging_spaces(content: str, offsets: Offsets, lines: list[Line], style: Style) -> dict[int, float]:
    space = QFontMetricsF(style.font).horizontalAdvance(" ")
    return {number: space for number, line in enumerate(lines[:-1]) if content[offsets.point(line.end) - 1] == " "}
