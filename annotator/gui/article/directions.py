"""Directions: where each character of a line is seen, when left-to-right and right-to-left mix on it.

Qt says where the caret stands before and after a character. Where the direction turns, it gives both as the same place,
so that the first character of the turned stretch seems to have no width; its place is the gap that the others leave.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtGui import QTextLine

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
_FIND_RTL = re.compile(f"[{_RTL}]")
_FIND_LTR = re.compile(f"(?![{_RTL}])[^\\W_]")
_CONTROL = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
_NONE, _TOUCH = 0.01, 0.6


class Cell(NamedTuple):
    """Where a unit is seen, and whether it reads from right to left. What has no width is part of its neighbour."""

    low: float
    high: float
    turned: bool


def is_mixed(content: str, start: int, end: int, rightwards: bool) -> bool:
    """Whether ``content[start:end]``, a line of a paragraph that runs ``rightwards`` or not, has both directions."""
    if _CONTROL.search(content, start, end):
        return True
    return (_FIND_LTR if rightwards else _FIND_RTL).search(content, start, end) is not None


def cells(x: Callable[..., Any], start: int, end: int, left: float, right: float) -> list[Cell]:
    """The cells of the units ``start:end`` of a line seen from ``left`` to ``right``; ``x`` is its cursorToX."""
    found = []
    for unit in range(start, end):
        lead, trail = x(unit, _LEADING)[0], x(unit, _TRAILING)[0]
        found.append(Cell(min(lead, trail), max(lead, trail), trail < lead))
    for at, cell in enumerate(found[1:], 1):
        if cell == found[at - 1]:
            # A combining mark before a turn is given what follows it.
            found[at - 1] = Cell(cell.low, cell.low, cell.turned)
    gaps = _gaps(found, left, right)
    for at, cell in enumerate(found):
        if gaps and cell.high - cell.low < _NONE:
            for near in (found[at + 1 : at + 2], found[at - 1 : at] if at else []):
                gap = next((gap for gap in gaps if near and _touches(gap, near[0])), None)
                if gap is not None:
                    gaps.remove(gap)
                    found[at] = Cell(*gap, near[0].turned)
                    break
    return found


def spans(line: list[Cell], start: int, end: int) -> list[tuple[float, float]]:
    """The stretches that the cells ``start:end`` cover together, from left to right."""
    found: list[tuple[float, float]] = []
    for low, high, _ in sorted(line[start:end]):
        if high - low < _NONE:
            continue
        if found and low - found[-1][1] < _TOUCH:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return found


def under(line: list[Cell], x: float) -> int:
    """The number of the cell that covers ``x``, else of the nearest."""
    wide = [
        (max(cell.low - x, x - cell.high, 0.0), at) for at, cell in enumerate(line) if cell.high - cell.low >= _NONE
    ]
    return min(wide)[1] if wide else 0


def nearest(line: list[Cell], x: float) -> int:
    """The place between units, counted from the line's start, that is nearest to ``x``."""
    at = under(line, x)
    if not line:
        return 0
    cell = line[at]
    second_half = x > (cell.low + cell.high) / 2
    after = second_half != cell.turned
    at += after
    while after and at < len(line) and line[at].high - line[at].low < _NONE:
        # Combining marks and the second units of emoji belong to what they follow.
        at += 1
    return at


def _gaps(found: list[Cell], left: float, right: float) -> list[tuple[float, float]]:
    gaps, reached = [], left
    for low, high, _ in sorted(cell for cell in found if cell.high - cell.low >= _NONE):
        if low - reached > _TOUCH:
            gaps.append((reached, low))
        reached = max(reached, high)
    if right - reached > _TOUCH:
        gaps.append((reached, right))
    return gaps


def _touches(gap: tuple[float, float], cell: Cell) -> bool:
    return abs(gap[0] - cell.high) < _TOUCH or abs(gap[1] - cell.low) < _TOUCH
