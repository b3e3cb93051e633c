"""How the places of the library are drawn: an icon, the name, how many documents are there."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.app.shelf_filter import STATE
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.library.words import PLACE_ICONS, STATE_ICONS, STATE_TOKENS
from annotator.gui.panels.heading import caps_font
from annotator.gui.tokens import Theme

HEIGHT = 30
PLACE = int(Qt.ItemDataRole.UserRole) + 1
COUNT = PLACE + 1
"""Roles: the place that a row stands for (none: it is a heading), how many documents are there."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_TEXT = 30


class TreeDelegate(QStyledItemDelegate):
    """Paints places and headings; names are typed where they stand."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, HEIGHT if index.data(PLACE) is not None else HEIGHT + 4)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        made = QLineEdit(parent)
        made.setObjectName("tree_name")
        made.setFont(interface(13))
        made.setMaxLength(200)
        made.setAccessibleName(self.tr("Name of the collection"))
        return made

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(_TEXT - 8, 1, -6, -1))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place = index.data(PLACE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place is None:
            self._heading(painter, box, str(index.data() or ""))
        else:
            self._place(painter, box, option.state, place, index)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(caps_font())
        painter.setPen(self.theme.color("ink2"))
        painter.drawText(box.adjusted(8, 10, -8, 0), _LEFT, words)

    def _place(
        self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, place: str,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        theme = self.theme
        ground = box.adjusted(0.5, 1.5, -6.5, -1.5)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5)
        kind, name = place.startswith(STATE), place.removeprefix(STATE)
        color = theme.color(STATE_TOKENS[name]) if kind else theme.color("ink2")
        icon = STATE_ICONS[name] if kind else PLACE_ICONS.get(place, "folder")
        drawing = pixmap(icon, color, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(box.left() + 7, box.center().y() - 8, 16, 16), drawing, QRectF(drawing.rect()))
        count = str(index.data(COUNT) or "")
        small = interface(12)
        wide = QFontMetricsF(small).horizontalAdvance(count)
        painter.setFont(small)
        painter.setPen(theme.color("ink2"))
        painter.drawText(box.adjusted(0, 0, -15, 0), _RIGHT, count)
        font = interface(13, 600 if chosen else 500)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        room = box.adjusted(_TEXT, 0, -22 - wide, 0)
        words = QFontMetricsF(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, words)
