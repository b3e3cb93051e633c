"""The passage in its context: every reading's boundaries as a bar below the line, what is chosen as paint behind it.

Painted by hand: text and bars must keep step while lines wrap, at sizes that carry through a room.
"""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTransform,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.article.comfort import Comfort
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.fonts import interface, reading_in
from annotator.gui.offsets import Offsets
from annotator.gui.review.extract import Piece, extract
from annotator.gui.tokens import Theme

MARGIN = 28
GAP = 16
"""Between paragraphs."""
LABELLED = 3
"""Up to so many people have letters on their bars; beyond it the bars are thin, and their looks tell them apart."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One reading's passage (half-open, code points) with the look of whose it is."""

    start: int
    end: int
    look: PersonLook


@dataclass(frozen=True, slots=True)
class Shown:
    """What the view shows. ``start`` to ``end`` is the cluster's extent; ``chosen`` are passages about to become gold,
    painted in ``tint``; ``people`` is how many have bars (a place for each below every line)."""

    text: str
    start: int
    end: int
    stretches: tuple[Stretch, ...] = ()
    chosen: tuple[tuple[int, int], ...] = ()
    tint: QColor | None = field(default=None, compare=False)


@dataclass(slots=True)
class _Laid:
    piece: Piece
    layout: QTextLayout
    offsets: Offsets
    top: float
    words: str
    lead: int


class PassageView(QWidget):
    """Grows as high as its text needs; put it into a scroll area. ``passage_selected`` carries code points."""

    passage_selected = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = Shown("", 0, 0)
        self._laid: list[_Laid] = []
        self._width = 0
        self._anchor = self._caret = -1
        self.px = 21.0
        self.comfort = Comfort()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_passage(self, shown: Shown) -> None:
        """Show a passage. The same text with another choice is only painted anew."""
        before, self._shown = self._shown, shown
        self.setAccessibleName(self.tr("The passage in its context"))
        self.setAccessibleDescription(shown.text[shown.start : shown.end])
        lanes = [stretch.look.letter for stretch in before.stretches] == [s.look.letter for s in shown.stretches]
        if (before.text, before.start, before.end) != (shown.text, shown.start, shown.end) or not lanes:
            self._anchor = self._caret = -1
            self._lay_out(self.width())
            self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_size(self, px: float) -> None:
        """Another size of the text, in pixels (18 at least)."""
        if px != self.px:
            self.px = max(18.0, px)
            self._lay_out(self.width())
            self.updateGeometry()
            self.update()

    def set_comfort(self, comfort: Comfort) -> None:
        """Set in the typeface and with the room between letters that the reader chose; the size is the meeting's."""
        if comfort != self.comfort:
            self.comfort = comfort
            self._lay_out(self.width())
            self.updateGeometry()
            self.update()

    def extent_top(self) -> int:
        """Where the cluster begins, in pixels from the top: to be scrolled to."""
        for laid in self._laid:
            if laid.piece.end > self._shown.start:
                unit = self._unit(laid, max(self._shown.start, laid.piece.start))
                return round(laid.top + laid.layout.lineForTextPosition(unit).y())
        return 0

    # Geometry

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        return self._height()

    def sizeHint(self) -> QSize:
        return QSize(560, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 80)

    def resizeEvent(self, event: object) -> None:
        self._lay_out(self.width())

    def _height(self) -> int:
        if not self._laid:
            return 80
        last = self._laid[-1]
        return round(last.top + _bottom(last.layout) + self._lanes_height() + GAP + 8)

    def _font(self) -> QFont:
        font = reading_in(self.comfort.typeface, self.px)
        if self.comfort.letters:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.px * self.comfort.letters / 100)
        return font

    @property
    def _lanes(self) -> list[str]:
        return list(dict.fromkeys(stretch.look.letter for stretch in self._shown.stretches))

    def _bar(self) -> int:
        return 13 if len(self._lanes) <= LABELLED else max(3, 30 // max(1, len(self._lanes)))

    def _lanes_height(self) -> int:
        lanes = len(self._lanes)
        return lanes * (self._bar() + 2) + 4 if lanes else 0

    def _lay_out(self, width: int) -> None:
        self._width = width
        self._laid = []
        top, shown = float(GAP), self._shown
        for piece in extract(shown.text, shown.start, shown.end) if shown.text else ():
            lead = "…\u2009" if piece.cut_before else ""
            words = lead + shown.text[piece.start : piece.end] + ("\u2009…" if piece.cut_after else "")
            layout = QTextLayout(words, self._font())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            laid = _Laid(piece, layout, Offsets(words), top, words, len(lead))
            self._break(laid, max(120, width - 2 * MARGIN))
            self._laid.append(laid)
            top += _bottom(layout) + (self._lanes_height() if self._touched(piece) else 0) + GAP

    def _break(self, laid: _Laid, width: float) -> None:
        """Lines, with room for bars below those that readings touch."""
        plain, lanes = round(self.px * 0.42), self._lanes_height()
        units = [
            (self._unit(laid, max(s.start, laid.piece.start)), self._unit(laid, min(s.end, laid.piece.end)))
            for s in self._shown.stretches
            if s.start < laid.piece.end and laid.piece.start < s.end
        ]
        laid.layout.beginLayout()
        y = 0.0
        while (line := laid.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(MARGIN, y))
            first, last = line.textStart(), line.textStart() + line.textLength()
            barred = any(start < last and first < end for start, end in units)
            y += line.height() + (max(plain, lanes) if barred else plain)
        laid.layout.endLayout()

    def _touched(self, piece: Piece) -> bool:
        return piece.start < self._shown.end and self._shown.start < piece.end

    def _unit(self, laid: _Laid, point: int) -> int:
        return laid.offsets.unit(point - laid.piece.start + laid.lead)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.color("paper"))
        for laid in self._laid:
            if laid.top + _bottom(laid.layout) + self._lanes_height() >= event.rect().top() and (
                laid.top <= event.rect().bottom()
            ):
                self._paint(painter, laid)
        painter.end()

    def _paint(self, painter: QPainter, laid: _Laid) -> None:
        shown, theme, touched = self._shown, self._theme, self._touched(laid.piece)
        if touched:
            self._fill(painter, laid, shown.start, shown.end, theme.color("well"), theme.color("hairline"))
            for start, end in shown.chosen:
                self._fill(painter, laid, start, end, shown.tint or theme.color("selection"), theme.color("accent"))
        if self._anchor >= 0:
            low, high = sorted((self._anchor, self._caret))
            self._fill(painter, laid, low, high, theme.color("selection"), None)
        painter.setPen(theme.color("ink" if touched else "ink2"))
        laid.layout.draw(painter, QPointF(0, laid.top))
        if touched:
            for number, letter in enumerate(self._lanes):
                for stretch in shown.stretches:
                    if stretch.look.letter == letter:
                        self._paint_bar(painter, laid, stretch, number)

    def _fill(self, painter: QPainter, laid: _Laid, start: int, end: int, color: QColor, edge: QColor | None) -> None:
        painter.setBrush(color)
        painter.setPen(QPen(edge, 1.2) if edge is not None else QPen(Qt.PenStyle.NoPen))
        for line, left, right in self._parts(laid, start, end):
            box = QRectF(left - 2, laid.top + line.y() - 1, right - left + 4, line.height() + 1)
            painter.drawRoundedRect(box, 3, 3)

    def _parts(self, laid: _Laid, start: int, end: int) -> list[tuple[QTextLine, float, float]]:
        """The stretches of lines that a passage covers: line, left, right."""
        start, end = max(start, laid.piece.start), min(end, laid.piece.end)
        if start >= end:
            return []
        first, last = self._unit(laid, start), self._unit(laid, end)
        found: list[tuple[QTextLine, float, float]] = []
        for number in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(number)
            low, high = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if low < high:
                left, right = sorted((_x(line, low), _x(line, high)))
                found.append((line, left, right))
        return found

    def _paint_bar(self, painter: QPainter, laid: _Laid, stretch: Stretch, lane: int) -> None:
        high = self._bar()
        labelled = len(self._lanes) <= LABELLED
        tile = _lying(stretch.look.tile(4 if labelled else max(3, high), self.devicePixelRatioF()))
        parts = self._parts(laid, stretch.start, stretch.end)
        for number, (line, left, right) in enumerate(parts):
            y = laid.top + line.y() + line.height() + 3 + lane * (high + 2)
            room = 0.0
            if labelled:
                room = min(16.0, right - left)
                self._paint_letter(painter, QRectF(left, y, room, high), stretch.look)
                y += (high - 4) / 2
            painter.drawTiledPixmap(
                QRectF(left + room, y, max(0.0, right - left - room), tile.height() / tile.devicePixelRatioF()), tile
            )
            self._paint_ends(
                painter, stretch, QRectF(left, y - 3, right - left, 10), number == 0, number == len(parts) - 1
            )

    def _paint_letter(self, painter: QPainter, box: QRectF, look: PersonLook) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._theme.color("paper"))
        painter.setFont(interface(10.5, 700))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, look.letter)

    def _paint_ends(self, painter: QPainter, stretch: Stretch, box: QRectF, first: bool, last: bool) -> None:
        """Short strokes where a reading begins and ends, not where it goes on in another line or paragraph."""
        painter.setPen(QPen(stretch.look.color, 2))
        begins = first and any(laid.piece.start <= stretch.start for laid in self._laid)
        if begins and len(self._lanes) > LABELLED:
            painter.drawLine(QPointF(box.left(), box.top()), QPointF(box.left(), box.bottom()))
        if last:
            painter.drawLine(QPointF(box.right(), box.top()), QPointF(box.right(), box.bottom()))

    # Selecting by mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._anchor = self._caret = self.point_at(event.position())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor >= 0:
            self._caret = self.point_at(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        low, high = sorted((self._anchor, self._caret))
        self._anchor = self._caret = -1
        self.update()
        if 0 <= low < high:
            self.passage_selected.emit(low, high)

    def point_at(self, place: QPointF) -> int:
        """The code point nearest to a place in the widget; -1 without any text."""
        if not self._laid:
            return -1
        laid = min(
            self._laid, key=lambda l: _distance(place.y(), l.top, l.top + _bottom(l.layout) + self._lanes_height())
        )
        lines = [laid.layout.lineAt(number) for number in range(laid.layout.lineCount())]
        line = min(lines, key=lambda l: _distance(place.y() - laid.top, l.y(), l.y() + l.height()))
        point = laid.offsets.point(line.xToCursor(place.x())) - laid.lead + laid.piece.start
        return max(laid.piece.start, min(laid.piece.end, point))


def _distance(value: float, low: float, high: float) -> float:
    return max(low - value, value - high, 0.0)


def _bottom(layout: QTextLayout) -> float:
    count = layout.lineCount()
    if not count:
        return 0.0
    line = layout.lineAt(count - 1)
    return line.y() + line.height()


def _x(line: QTextLine, unit: int) -> float:
    found: Any = line.cursorToX(unit)
    return float(found[0])


def _lying(tile: QPixmap) -> QPixmap:
    """A pattern that repeats downwards, laid on its side."""
    return tile.transformed(QTransform().rotate(-90))
