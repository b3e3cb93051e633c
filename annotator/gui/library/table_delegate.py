"""How the library's table is drawn: a sign for the state, the title in ink, the rest quieter."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.app.catalogue import Catalogue
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.library.cells import is_number
from annotator.gui.library.model import COLUMN, ID, Index
from annotator.gui.library.words import STATE_ICONS, STATE_TOKENS
from annotator.gui.tokens import Theme

HEIGHT = 34
PAD = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class TableDelegate(QStyledItemDelegate):
    """Paints one cell of a LibraryModel."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._catalogue = catalogue

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        id, column = index.data(ID), index.data(COLUMN)
        if not id:
            return
        box, theme = QRectF(option.rect), self.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setClipRect(box)
        if chosen or over:
            painter.fillRect(box, theme.color("selection" if chosen else "well"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("hairline"))
        if column == "state":
            self._current(painter, box, option, index)
            self._state(painter, box, self._catalogue.value(id, "state"))
        else:
            self._words(painter, box.adjusted(PAD, 0, -PAD, 0), column, str(index.data() or ""))
        painter.restore()

    def _current(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """Where the keys are: a bar before the row."""
        table = option.widget
        if isinstance(table, QTableView) and table.hasFocus() and table.currentIndex().row() == index.row():
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), self.theme.color("accent"))

    def _state(self, painter: QPainter, box: QRectF, state: str) -> None:
        color = self.theme.color(STATE_TOKENS[state])
        drawing = pixmap(STATE_ICONS[state], color, 15, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(box.left() + 12, box.center().y() - 8, 15, 15), drawing, QRectF(drawing.rect()))

    def _words(self, painter: QPainter, box: QRectF, column: str, words: str) -> None:
        if not words:
            return
        font = interface(13, 500) if column == "title" else interface(12.5)
        painter.setFont(font)
        painter.setPen(self.theme.color("ink" if column == "title" or is_number(column) else "ink2"))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _RIGHT if is_number(column) else _LEFT, shown)
