"""The passages of a session as a list: quote, kinds of difference, state."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.app.reviewing import Item
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare.words import STATE_ICONS, STATE_TOKENS, kind_word
from annotator.gui.fonts import interface, reading
from annotator.gui.icons import pixmap
from annotator.gui.panels.card_content import one_line
from annotator.gui.review.words import state_word
from annotator.gui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
HEIGHT = 58
QUOTE, ABOUT, STATE = (int(Qt.ItemDataRole.UserRole) + number for number in range(3))


class ItemModel(QAbstractListModel):
    """Rows are items of an agenda."""

    def __init__(self, now: Snapshot, items: Sequence[Item], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._items = list(items)

    def show(self, items: Sequence[Item]) -> None:
        """Other items."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role in (QUOTE, Qt.ItemDataRole.DisplayRole):
            text = self._now.documents[item.cluster.document].text
            return one_line(text[item.cluster.start : item.cluster.end], 300)
        if role == STATE:
            return item.state
        kinds = ", ".join(kind_word(kind) for kind in item.difference.kinds) or kind_word("agreed")
        if role == ABOUT:
            return kinds
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}. {self.data(index, QUOTE)}. {kinds}. {state_word(item.state)}"
        return None


class ItemDelegate(QStyledItemDelegate):
    """Two lines: the quote; number, kinds and state."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        painter.setFont(interface(13, 600))
        painter.setPen(theme.color("ink2"))
        number = QRectF(rect.left() + 8, rect.top(), 40, HEIGHT)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(index.row() + 1))
        left, width = rect.left() + 62, rect.width() - 76
        font = reading(15.5)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        quote = QFontMetricsF(font).elidedText(index.data(QUOTE), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, rect.top() + 7, width, 24), Qt.AlignmentFlag.AlignVCenter, quote)
        state = index.data(STATE)
        drawing = pixmap(
            STATE_ICONS.get(state, "circle"), theme.color(STATE_TOKENS.get(state, "ink2")), 14,
            painter.device().devicePixelRatioF(),
        )  # fmt: skip
        painter.drawPixmap(QRectF(left, rect.top() + 35, 14, 14), drawing, QRectF(drawing.rect()))
        painter.setFont(interface(13))
        painter.setPen(theme.color("ink2"))
        about = f"{state_word(state)}  ·  {index.data(ABOUT)}"
        painter.drawText(QRectF(left + 20, rect.top() + 31, width - 20, 22), Qt.AlignmentFlag.AlignVCenter, about)
        painter.restore()


def item_list(model: ItemModel, theme: Theme, name: str, parent: QWidget) -> QListView:
    """A list view of items."""
    view = QListView(parent)
    view.setModel(model)
    view.setItemDelegate(ItemDelegate(theme, view))
    view.setUniformItemSizes(True)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setAccessibleName(name)
    view.setMinimumHeight(180)
    palette = view.palette()
    palette.setColor(palette.ColorRole.Base, theme.color("window"))
    view.setPalette(palette)
    return view
