"""The board as a table model: a row a claim, first the number of its sources, then a column a source."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.app.evidence_board import BoardRow, EvidenceBoard
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.compare.words import tip
from annotator.gui.elided import one_line
from annotator.gui.evidence_board import words

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class BoardModel(QAbstractTableModel):
    """Cells are worked out when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = EvidenceBoard((), ())

    def show(self, board: EvidenceBoard) -> None:
        """Another board."""
        self.beginResetModel()
        self.board = board
        self.endResetModel()

    def row_at(self, index: Index) -> BoardRow | None:
        """The claim of a cell."""
        return self.board.rows[index.row()] if index.isValid() else None

    def source_at(self, index: Index) -> Source | None:
        """The source of a cell; None in the first column."""
        return self.board.sources[index.column() - 1] if index.isValid() and index.column() else None

    def link_at(self, index: Index) -> EvidenceLink | None:
        """The first link of a cell."""
        row, source = self.row_at(index), self.source_at(index)
        return next(iter(row.links.get(source.id, ())), None) if row and source else None

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.board.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.board.sources) + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role not in (*_SPOKEN, Qt.ItemDataRole.ToolTipRole):
            return None
        row, source = self.row_at(index), self.source_at(index)
        if row is None:
            return None
        told = words.cell_words(row, source) if source else words.sources_words(row)
        return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role not in (*_SPOKEN, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self.board.rows[section]
            told = f"{words.claim_words(row)} · {words.about_words(row)}"
        elif section:
            source = self.board.sources[section - 1]
            told = f"{one_line(source.title)} · {words.grade_words(source)}"
        else:
            told = self.tr("Independent sources")
        return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
