"""Sources to choose from: title above; authors, publisher and date below. All rows are of one height."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.source import Source
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.panels.card_content import one_line
from annotator.gui.source_types import type_icon
from annotator.gui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ID = int(Qt.ItemDataRole.UserRole)
ROW = ID + 1
HEIGHT = 46


class SourceChoices(QAbstractListModel):
    """Sources in a given order. ``fresh`` (a source not yet in the project) comes first, as a proposal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Source] = []
        self.fresh: Source | None = None

    def show(self, sources: Sequence[Source], fresh: Source | None) -> None:
        """Make the list anew."""
        self.beginResetModel()
        self.fresh = fresh
        self._rows = [*([fresh] if fresh else []), *sources]
        self.endResetModel()

    def source(self, row: int) -> Source | None:
        """The source of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, id: str) -> int:
        """Where a source is, -1 if it is not in the list."""
        return next((row for row, source in enumerate(self._rows) if source.id == id), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        source = self.source(index.row())
        if source is None:
            return None
        new = source is self.fresh
        title = one_line(source.title, 300)
        if role == ID:
            return source.id
        if role == ROW:
            return (type_icon(source.type), self.tr("New source: {title}").format(title=title) if new else title,
                    source.url if new else _about(source))  # fmt: skip
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.tr('New source')}: {title}" if new else f"{title}. {_about(source)}"
        return None


def _about(source: Source) -> str:
    parts = (", ".join(source.author), source.container_title or source.publisher, source.issued)
    return " · ".join(one_line(part, 120) for part in parts if part) or source.url


class SourceChoiceDelegate(QStyledItemDelegate):
    """Icon, title, and a quieter line below."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        drawing, title, about = index.data(ROW)
        theme, state = self._theme, option.state
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        image = pixmap(drawing, theme.color("ink2"), 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(box.left() + 8, box.top() + 7, 16, 16), image, QRectF(image.rect()))
        room = QRectF(box.left() + 34, box.top() + 4, box.width() - 42, 19)
        for text, font, token in ((title, interface(13, 500), "ink"), (about, interface(11.5), "ink2")):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            room.translate(0, 18)
        painter.restore()
