"""Directions: where each character of a line is seen, when left-to-right and right-to-left mix on it.

Qt says where the caret stands before and after a character. Where the direction turns, it gives both as the same place,
so that the first character of the turned stretch seems to have no width; its place is the gap that the others leave.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtGui import QTextLine

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
_FIND_RTL = re.compile(f"[{_RTL}]")
_FIND_LTR = re.compile(f"(?![{_RTL}])[^\\W_]")
_CONTROL = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TRAILING = QTextLine.Edge.Trailing
_KINDS = {"L": "l", "R": "r", "AL": "r", "WS": " ", "ON": " ", "CS": " "}
_BETWEEN = re.compile("(?<=l) +(?=l)|(?<=r) +(?=r)")
_INSIDE = ("lll", "rrr")
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


def kinds_of(content: str) -> str:
    """A letter for each character: "l" or "r" where its direction is sure, a space or "?" where it is not.

    What stands between two letters of one direction has it too (UAX #9, rule N1).
    """
    if _CONTROL.search(content):
        return "?" * len(content)
    kinds = "".join(map(_kind, content))
    return _BETWEEN.sub(lambda found: kinds[found.start() - 1] * len(found.group()), kinds)


def cells(x: Callable[..., Any], start: int, kinds: str, left: float, right: float) -> list[Cell]:
    """The cells of the units from ``start`` on of a line that is seen from ``left`` to ``right``.

    ``x`` is the line's cursorToX, ``kinds`` what `kinds_of` says of each of its units.
    """
    # Asking for the trailing edge costs three times the leading one. Inside a stretch it is where the next one leads.
    leads = [x(unit)[0] for unit in range(start, start + len(kinds))]
    found = []
    for at, lead in enumerate(leads):
        same = kinds[at - 1 : at + 2] in _INSIDE and at > 0
        trail = leads[at + 1] if same else x(start + at, _TRAILING)[0]
        found.append(Cell(lead, trail, False) if lead <= trail else Cell(trail, lead, True))
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


@lru_cache(maxsize=4096)
def _kind(char: str) -> str:
    if char > "\uffff" or unicodedata.combining(char):
        # Two units, or a part of what stands before.
        return "?"
    return _KINDS.get(unicodedata.bidirectional(char), "?")


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
