"""Lanes: who marked what, as thin stripes beside the text, one lane a person.

They stand in the gutter in place of the tags' glyphs. A stripe covers the lines of its passages; each passage ends a
little before the next begins, so that two that follow one another can be told apart.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.gui.article.mark import Mark
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.article.patterns import PERIOD, pattern_tile

if TYPE_CHECKING:
    from annotator.gui.article.typesetting import Setting

GAP = 14
"""Pixels between the last lane and the text."""
MOST = 20
"""Beyond so many lanes, the last one stands for all the others."""
_STEPS = ((4, 12, 7), (8, 10, 6), (12, 8, 5), (MOST, 6, 4))
"""Up to so many lanes: pixels from lane to lane, and how wide one is."""
_INSET = 2


@dataclass(frozen=True, slots=True)
class Lane:
    """One person's stripe. ``head`` is the letter above it, ``name`` is for who hovers over it."""

    key: str
    head: str
    name: str
    color: QColor
    pattern: str
    marks: Sequence[Mark]


class Lanes:
    """The lanes of one article, from the left to the text."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        self.lanes = tuple(lanes)
        shown = [*lanes[: MOST - 1], *([joined(lanes[MOST - 1 :])] if len(lanes) >= MOST else [])]
        self.shown: tuple[Lane, ...] = tuple(shown)
        self._marks = [MarkIndex(sorted(lane.marks, key=lambda mark: mark.start)) for lane in shown]
        for marks in self._marks:
            marks.read_all()
        _, self.step, self.width = next(row for row in _STEPS if len(shown) <= row[0])

    @property
    def room(self) -> int:
        """Pixels that the lanes take, with the gap to the text."""
        return len(self.shown) * self.step + GAP

    def left(self, number: int) -> int:
        """Where a lane begins, counted from the column's left edge (below zero)."""
        return number * self.step - self.room

    def under(self, x: float, start: int, end: int) -> list[Mark]:
        """The marks of the lane at a place (counted from the column's left edge) that share text with ``start:end``."""
        number = int((x + self.room) // self.step)
        return self._marks[number].touching(start, end) if 0 <= number < len(self.shown) and x < -GAP else []

    def stretches(self, setting: "Setting", start: int, end: int) -> list[tuple[int, int, int]]:
        """The stripes beside the paragraph ``start:end``: lane, top and height, counted from the paragraph's top."""
        found: list[tuple[int, int, int]] = []
        for number in range(len(self.shown)):
            marks = self._marks[number].touching(start, end)
            if marks:
                found += [(number, top, tall) for top, tall in _stripes(setting, marks, start, end)]
        return found

    def paint(self, painter: QPainter, setting: "Setting", span: tuple[int, int], origin: QPointF) -> None:
        """Paint the stripes beside a paragraph whose top left corner is ``origin``."""
        ratio = painter.device().devicePixelRatioF()
        for number, top, tall in self.stretches(setting, *span):
            lane = self.shown[number]
            tile = pattern_tile(lane.pattern, lane.color, self.width, ratio)
            place = QRectF(origin.x() + self.left(number), origin.y() + top, self.width, tall)
            # In step with the page, so that a stripe runs through from paragraph to paragraph.
            painter.drawTiledPixmap(place, tile, QPointF(0, place.top() % PERIOD))


def joined(lanes: Sequence[Lane]) -> Lane:
    """Lanes that have no room of their own, as one; a single one stays what it is."""
    first = lanes[0]
    if len(lanes) == 1:
        return first
    marks = [mark for lane in lanes for mark in lane.marks]
    names = ", ".join(lane.name for lane in lanes)
    return Lane("", f"+{len(lanes)}", names, first.color, "solid", marks)


def _stripes(setting: "Setting", marks: Iterable[Mark], start: int, end: int) -> list[tuple[int, int]]:
    """Tops and heights of the marks' stripes; those that overlap are one."""
    unit, lines, step = setting.offsets.unit, setting.lines, setting.style.step
    found: list[tuple[int, int]] = []
    for mark in marks:
        first = setting.line_of(unit(max(mark.start, start) - start))
        last = setting.line_of(max(0, unit(min(mark.end, end) - start) - 1))
        if not lines:
            continue
        top = lines[first].top + (_INSET if mark.start >= start else 0)
        bottom = lines[last].top + step - (_INSET if mark.end <= end else 0)
        if mark.start < start:
            top = 0
        if mark.end > end:
            bottom = setting.height
        if found and top < sum(found[-1]) - step / 2 and top >= found[-1][0]:
            found[-1] = (found[-1][0], max(sum(found[-1]), bottom) - found[-1][0])
        else:
            found.append((top, bottom - top))
    return found
