"""The documents of the library as rows, for the table and for the cards; cells are worked out when they are seen."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPixmap

from annotator.app.catalogue import TAG, Catalogue
from annotator.gui.fonts import interface
from annotator.gui.icons import pixmap
from annotator.gui.library.cells import cell, columns, is_number, spoken
from annotator.gui.library.dragging import DOCUMENTS, documents_dragged
from annotator.gui.library.words import column_word
from annotator.gui.tokens import Theme, draw_glyph

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ID = int(Qt.ItemDataRole.UserRole) + 1
COLUMN = ID + 1
"""Roles: a document's id, a column's name."""


class LibraryModel(QAbstractTableModel):
    """Rows in the order in which they are given."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.theme = theme
        self.keys = columns(catalogue.sight)
        self.ids: Sequence[str] = ()
        self._rows: dict[str, int] = {}
        self.sorted_by, self.descending = "", False

    def show(self, ids: Sequence[str]) -> bool:
        """Show these; whether they are others than before. Where they are the same, their cells may be others."""
        keys = columns(self.catalogue.sight)
        if ids == self.ids and keys == self.keys:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self.keys) - 1))
            return False
        self.beginResetModel()
        self.keys, self.ids = keys, ids
        self._rows = {id: row for row, id in enumerate(ids)}
        self.endResetModel()
        return True

    def show_order(self, column: str, descending: bool) -> None:
        """Say in the heads by which column the rows are sorted."""
        self.sorted_by, self.descending = column, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.keys) - 1)

    def row_of(self, id: str) -> int:
        """Where a document is (-1: nowhere)."""
        return self._rows.get(id, -1)

    def id_at(self, row: int) -> str:
        """Which document is there ("": none)."""
        return self.ids[row] if 0 <= row < len(self.ids) else ""

    def selection_of(self, ids: Iterable[str]) -> QItemSelection:
        """The rows of documents, in as few ranges as there are."""
        made, last = QItemSelection(), len(self.keys) - 1
        rows = sorted(row for id in ids if (row := self.row_of(id)) >= 0)
        start = 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                made.select(self.index(rows[start], 0), self.index(row, last))
                start = at + 1
        return made

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        id = self.id_at(index.row())
        if not id or not index.isValid():
            return None
        key = self.keys[index.column()]
        if role == ID:
            return id
        if role == COLUMN:
            return key
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(self.catalogue, id, key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if key == "title":
                return spoken(self.catalogue, id)
            return f"{column_word(self.catalogue.sight, key)}: {cell(self.catalogue, id, key) or '–'}"
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number(key):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.keys):
            return None
        key, now = self.keys[section], self.catalogue.sight
        arrow = ("↓" if self.descending else "↑") if key == self.sorted_by else ""
        if role == Qt.ItemDataRole.DisplayRole:
            word = "" if key in ("state", "unread") or key.startswith(TAG) else column_word(now, key)
            return f"{word} {arrow}".strip()
        if role == Qt.ItemDataRole.FontRole:
            return interface(11.5, 600)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._drawing(key)
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number(key):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column_word(now, key)
        return None

    def mimeTypes(self) -> list[str]:
        return [DOCUMENTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return documents_dragged(dict.fromkeys(self.id_at(index.row()) for index in indexes))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _drawing(self, key: str) -> QPixmap | None:
        """What stands in the head of a column that is too narrow for a word."""
        if key == "unread":
            return pixmap("message-square", self.theme.color("ink2"), 14, 2.0)
        if not key.startswith(TAG):
            return None
        look = self.theme.look(self.catalogue.sight.tags.get(key.removeprefix(TAG)))
        made = QPixmap(24, 24)
        made.setDevicePixelRatio(2)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_glyph(painter, QRectF(0.5, 0.5, 11, 11), look.glyph, look.stroke)
        painter.end()
        return made
