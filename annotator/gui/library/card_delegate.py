"""How the library's cards are drawn: state, title, where and when it appeared; its marks and collections at the end."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.app.catalogue import Catalogue
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.library.cells import cell
from annotator.gui.library.model import ID
from annotator.gui.library.words import STATE_ICONS, STATE_TOKENS
from annotator.gui.tokens import Theme, draw_glyph

HEIGHT = 80
PAD, GAP, LINE = 14.0, 6.0, 18.0
MARKS = 170.0
"""Pixels at the end for the marks."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class _Pen:
    """A painter with the ways in which a card writes."""

    painter: QPainter
    theme: Theme

    def text(self, box: QRectF, words: str, font: QFont, token: str) -> float:
        """Write on one line; the width that it takes."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(token))
        self.painter.drawText(box, _LEFT, shown)
        return float(metrics.horizontalAdvance(shown))

    def icon(self, name: str, color: QColor, x: float, y: float, size: int = 14) -> None:
        drawing = pixmap(name, color, size, self.painter.device().devicePixelRatioF())
        self.painter.drawPixmap(QRectF(x, y, size, size), drawing, QRectF(drawing.rect()))


class CardDelegate(QStyledItemDelegate):
    """Paints the rows of a LibraryModel as cards of one height."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._catalogue = catalogue

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        id = index.data(ID)
        if not id:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(12.5, 0.5, -12.5, -GAP + 0.5)
        self._ground(painter, box, option.state)
        inner = box.adjusted(PAD, 0, -PAD, 0)
        pen = _Pen(painter, self.theme)
        self._words(pen, inner.adjusted(28, 0, -MARKS - 16, 0), id)
        self._marks(pen, QRectF(inner.right() - MARKS, inner.top(), MARKS, inner.height()), id)
        state = self._catalogue.value(id, "state")
        pen.icon(STATE_ICONS[state], self.theme.color(STATE_TOKENS[state]), inner.left(), box.top() + 12, 16)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme = self.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(theme.color("accent" if chosen else "hairline"), 1))
        painter.setBrush(theme.color("selection" if chosen else "well" if over else "card"))
        painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _words(self, pen: _Pen, box: QRectF, id: str) -> None:
        told = self._catalogue
        y = box.top() + 10
        pen.text(QRectF(box.left(), y, box.width(), LINE + 2), cell(told, id, "title"), interface(14, 600), "ink")
        where = [cell(told, id, column) for column in ("outlet", "date", "regions", "themes")]
        y += LINE + 4
        line = " · ".join(part for part in where if part)
        pen.text(QRectF(box.left(), y, box.width(), LINE), line, interface(12.5), "ink2")
        kept = cell(told, id, "collections")
        if kept:
            y += LINE
            pen.icon("folder", self.theme.color("ink3"), box.left(), y + 2, 13)
            pen.text(QRectF(box.left() + 19, y, box.width() - 19, LINE), kept, interface(12), "ink3")

    def _marks(self, pen: _Pen, box: QRectF, id: str) -> None:
        told, theme, painter = self._catalogue, self.theme, pen.painter
        counts = told.value(id, "tags")
        tags = [tag for tag in told.sight.tags_in_order() if counts.get(tag.id)]
        x, y = box.left(), box.top() + 10
        number = interface(12.5, 600)
        for tag in tags[:4]:
            look = theme.look(tag)
            draw_glyph(painter, QRectF(x, y + 4, 10, 10), look.glyph, look.stroke)
            wide = pen.text(QRectF(x + 15, y, 40, LINE), str(counts[tag.id]), number, "ink")
            x += 15 + wide + 12
        y += LINE + 6
        self._bar(painter, QRectF(box.left(), y, box.width(), 4), [(counts[t.id], theme.look(t).stroke) for t in tags])
        y += 8
        x = box.left()
        for column, name, token in (("no_source", "unlink", "error"), ("unread", "message-square", "accent")):
            if words := cell(told, id, column):
                pen.icon(name, theme.color(token), x, y + 2.5, 13)
                x += 18 + pen.text(QRectF(x + 18, y, 44, LINE), words, interface(12, 600), token) + 12
        who = one_line(cell(told, id, "annotators"))
        pen.text(QRectF(x, y, box.right() - x, LINE), who, interface(12), "ink3")

    def _bar(self, painter: QPainter, box: QRectF, shares: list[tuple[int, QColor]]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("hairline"))
        if not shares:
            painter.drawRoundedRect(box, 2, 2)
        x, room = box.left(), box.width() - 1.5 * (len(shares) - 1)
        for count, color in shares:
            wide = max(2.0, room * count / sum(number for number, _ in shares))
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(x, box.top(), wide, box.height()), 1.5, 1.5)
            x += wide + 1.5
