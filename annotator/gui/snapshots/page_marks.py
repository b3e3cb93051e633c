"""Links on drawn pages: where they are, and how they are painted. Pages are white in every theme, and so are marks."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.app.readable import Placed
from annotator.app.sheet_places import OnSheet, ReadSheet, links_on
from annotator.app.sheet_text import Box
from annotator.domain.source import EvidenceLink
from annotator.gui.snapshots.stances import stance_tags
from annotator.gui.tokens import LIGHT, TagLook, draw_glyph

LANES = 4
"""Underlines below each other."""
LARGEST_GLYPH = 11.0
_PENS = {"dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}


class PageMarks:
    """The links to what is shown. ``current`` is the id of the outlined one; ``frame`` a passage of the text (code
    points) that is outlined without being a link."""

    def __init__(self) -> None:
        self.placed: Sequence[Placed] = ()
        self._kept: Sequence[EvidenceLink] = ()
        self._known: dict[int, list[OnSheet]] = {}
        self._looks = {tag.id: LIGHT.look(tag) for tag in stance_tags()}
        self.current = ""
        self.frame: tuple[int, int] | None = None

    def show(self, placed: Sequence[Placed], kept: Sequence[EvidenceLink]) -> None:
        """Other links: those with a place in the text, in its order, and those that only name a page."""
        self.placed, self._kept = placed, kept
        self._known.clear()
        if not any(each.id == self.current for each in self.links()):
            self.current = ""

    def links(self) -> list[EvidenceLink]:
        """All of them, in the order of the text; those without a place in it behind the others."""
        return [each.link for each in self.placed] + list(self._kept)

    def link(self, id: str) -> EvidenceLink | None:
        """One of them."""
        return next((each for each in self.links() if each.id == id), None)

    def on(self, at: int, sheet: ReadSheet) -> list[OnSheet]:
        """Those that are seen on a sheet."""
        if at not in self._known:
            self._known[at] = links_on(sheet, self.placed, self._kept)
        return self._known[at]

    def hit(self, at: int, sheet: ReadSheet, x: float, y: float) -> list[str]:
        """Those at a place (parts of the sheet), the shortest first."""
        found = [each for each in self.on(at, sheet) if any(_covers(box, x, y) for box in each.rects)]
        return [each.link.id for each in sorted(found, key=lambda each: each.end - each.start)]

    def paint(self, painter: QPainter, at: int, sheet: ReadSheet, place: QRectF) -> None:
        """Paint them over a sheet that stands at ``place``."""
        links = self.on(at, sheet)
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for each in links:
            for box in each.rects:
                painter.fillRect(on_screen(box, place), self._look(each).tint)
        painter.restore()
        ends: list[int] = []
        for each in links:
            lane = next((lane for lane, end in enumerate(ends) if end <= each.start), len(ends))
            ends[lane : lane + 1] = [each.end]
            self._underline(painter, each, place, lane % LANES)
            if each.begins and each.rects:
                _paint_glyph(painter, on_screen(each.line, place), self._look(each), lane)
        for each in links:
            if each.link.id == self.current:
                _outline(painter, each.rects, place, self._look(each).stroke)
        if self.frame is not None and (found := sheet.on_sheet(*self.frame)) is not None:
            _outline(painter, sheet.text.rects(*found), place, LIGHT.color("accent"))

    def _look(self, each: OnSheet) -> TagLook:
        return self._looks.get(each.link.stance) or LIGHT.look(None)

    def _underline(self, painter: QPainter, each: OnSheet, place: QRectF, lane: int) -> None:
        look = self._look(each)
        painter.setPen(QPen(look.stroke, 1.5, _PENS.get(look.underline, Qt.PenStyle.SolidLine)))
        for box in each.rects:
            rect = on_screen(box, place)
            low = round(rect.bottom()) + 3 * lane
            painter.drawLine(QLineF(QPointF(rect.left(), low), QPointF(rect.right(), low)))


def on_screen(box: Box, place: QRectF) -> QRectF:
    """Where a box of a sheet is that stands at ``place``."""
    left, top, right, bottom = box
    wide, high = place.width(), place.height()
    return QRectF(place.left() + left * wide, place.top() + top * high, (right - left) * wide, (bottom - top) * high)


def _covers(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _outline(painter: QPainter, boxes: Sequence[Box], place: QRectF, color: QColor) -> None:
    path = QPainterPath()
    for box in boxes:
        rect = on_screen(box, place)
        over = 1.0 + 0.12 * rect.height()  # so that lines below each other have one outline
        path.addRect(rect.adjusted(-1.5, -over, 1.5, over))
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path.simplified())


def _paint_glyph(painter: QPainter, line: QRectF, look: TagLook, lane: int) -> None:
    """Before the line, where a column has its margin; of several that begin there each further out."""
    size = min(LARGEST_GLYPH, max(6.0, line.height()))
    left = line.left() - (size + 2) * (lane % LANES + 1) - 1
    draw_glyph(painter, QRectF(left, line.center().y() - size / 2, size, size), look.glyph, look.stroke)
