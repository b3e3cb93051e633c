"""The clusters as a table: passage, who marked it how, in what they differ, what was decided."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from annotator.app.comparing import Comparison, Row
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare import cells
from annotator.gui.compare.people_looks import PersonLook, draw_person
from annotator.gui.compare.words import tip
from annotator.gui.panels.card_content import one_line
from annotator.gui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole) + 1
KEY = ROW + 1
CELL = KEY + 1
"""Roles: the Row, the column's key, and what its cell is painted from."""


class ClusterModel(QAbstractTableModel):
    """Shows rows of a comparison. Cells are worked out when they are seen."""

    def __init__(self, now: Snapshot, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._theme = theme
        self._comparison: Comparison | None = None
        self._looks: Mapping[str, PersonLook] = {}
        self._several = False
        self.rows: Sequence[Row] = ()
        self.keys: list[str] = cells.columns(())

    def show(self, comparison: Comparison, rows: Sequence[Row], looks: Mapping[str, PersonLook]) -> None:
        """Make the table anew."""
        self.beginResetModel()
        self._comparison, self.rows, self._looks = comparison, rows, looks
        self.keys = cells.columns(comparison.people)
        self._several = len(comparison.readers) > 1
        self.endResetModel()

    def set_theme(self, theme: Theme, looks: Mapping[str, PersonLook]) -> None:
        """Draw the badges in other colours."""
        self._theme, self._looks = theme, looks
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.keys) - 1)

    def row_with(self, annotation: str) -> int:
        """Where the cluster of an annotation is, -1 if it is not shown."""
        members = ((at, member.id) for at, row in enumerate(self.rows) for member in row.cluster.members)
        return next((at for at, id in members if id == annotation), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row, key = self.rows[index.row()], self.keys[index.column()]
        match role:
            case _ if role == ROW:
                return row
            case _ if role == KEY:
                return key
            case _ if role == CELL:
                return self._cell(row, key)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(row, key)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.keys):
            return None
        key = self.keys[section]
        person = key.removeprefix("@") if key.startswith("@") else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if person else cells.heading(key)
        if role == Qt.ItemDataRole.DecorationRole and person in self._looks:
            return self._badge(self._looks[person])
        if role == Qt.ItemDataRole.TextAlignmentRole and person:
            return Qt.AlignmentFlag.AlignCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and person:
            name = one_line(self._now.name_of(person), 60)
            return tip(name) if role == Qt.ItemDataRole.ToolTipRole else name
        return None

    def readers(self, row: Row) -> Sequence[str]:
        """Who of the people compared has read a row's article."""
        return self._comparison.readers.get(row.cluster.document, ()) if self._comparison else ()

    @property
    def people(self) -> Sequence[str]:
        """Who is compared."""
        return self._comparison.people if self._comparison else ()

    @property
    def looks(self) -> Mapping[str, PersonLook]:
        """How they are drawn."""
        return self._looks

    def _cell(self, row: Row, key: str) -> Any:
        if key.startswith("@"):
            return cells.marked(self._now, row, key[1:], self.readers(row))
        if key == cells.WHO:
            return [cells.marked(self._now, row, person, self.readers(row)) for person in self.people
                    if person in row.cluster.people]  # fmt: skip
        if key == cells.PASSAGE:
            title = one_line(self._now.documents[row.cluster.document].title, 120) if self._several else ""
            return cells.text(self._now, row, key), title
        return cells.text(self._now, row, key)

    def _words(self, row: Row, key: str) -> str:
        if key.startswith("@"):
            return cells.marked_words(self._now, cells.marked(self._now, row, key[1:], self.readers(row)))
        if key == cells.WHO:
            return "; ".join(cells.marked_words(self._now, each) for each in self._cell(row, key))
        if key == cells.PASSAGE:
            return cells.spoken(self._now, row, self.people, self.readers(row))
        return cells.text(self._now, row, key)

    def _badge(self, look: PersonLook) -> QPixmap:
        made = QPixmap(52, 36)
        made.setDevicePixelRatio(2)
        painter = QPainter(made)
        draw_person(painter, QRectF(0, 0, 26, 18), look, self._theme.color("card"))
        painter.end()
        return made
