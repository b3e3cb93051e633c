"""How the board's cells are drawn: a sign and a word for the state, how much is marked, below them when it is due."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.app.team import Cell, Total
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.team.board_model import CELL, LINE
from annotator.gui.team.board_words import ICONS, TOKENS
from annotator.gui.tokens import Theme

WIDE, HIGH = 168, 48
_PAD = 10
_BEGUN = ("reading", "done")
_ONE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class BoardDelegate(QStyledItemDelegate):
    """Paints Cells and Totals."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDE, HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell: Cell | Total = index.data(CELL)
        theme, box = self.theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "selection" if chosen else "well" if isinstance(cell, Total) else "card"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        painter.fillRect(box, theme.color(ground))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("hairline"))
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), theme.color("hairline"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        self._words(painter, box.adjusted(_PAD, 0, -_PAD, 0), cell, index.data(), index.data(LINE))
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, cell: Cell | Total, word: str, line: str) -> None:
        top = box.center().y() - (17 if line else 9)
        token, weight, left = "ink", 600, 0.0
        if isinstance(cell, Cell):
            token, weight, left = TOKENS[cell.state], 400 if cell.state == "none" else 600, 21.0
            self._sign(painter, ICONS[cell.state], token, box.left(), top)
        right = self._count(painter, cell, box, top)
        self._text(painter, QRectF(box.left() + left, top, right - box.left() - left, 18), word, 12.5, weight, token)
        if line:
            self._text(painter, QRectF(box.left() + left, top + 18, box.width() - left, 16), line, 11.5, 400, "ink2")

    def _count(self, painter: QPainter, cell: Cell | Total, box: QRectF, top: float) -> float:
        """How many annotations there are, or an eye where I may not know; returns where the room for words ends."""
        right = box.right()
        if cell.hidden if isinstance(cell, Total) else cell.annotations is None and cell.state in _BEGUN:
            right -= 14
            self._sign(painter, "eye-off", "ink3", right, top)
            right -= 6
        if cell.annotations:
            text, font = str(cell.annotations), interface(11.5, 600)
            wide = QFontMetricsF(font).horizontalAdvance(text) + 1
            right -= wide
            self._text(painter, QRectF(right, top, wide + 1, 18), text, 11.5, 600, "ink")
        return right - 4

    def _sign(self, painter: QPainter, name: str, token: str, left: float, top: float) -> None:
        drawing = pixmap(name, self.theme.color(token), 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(left, top + 2, 14, 14), drawing, QRectF(drawing.rect()))

    def _text(self, painter: QPainter, box: QRectF, text: str, px: float, weight: int, token: str) -> None:
        font = interface(px, weight)
        painter.setFont(font)
        painter.setPen(self.theme.color(token))
        painter.drawText(box, _ONE, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
