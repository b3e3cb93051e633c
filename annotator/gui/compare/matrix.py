"""People by people: one coefficient for every pair, as a table of numbers. Colour only repeats what the number says."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from annotator.domain.agreement.report import AgreementReport, Figure
from annotator.domain.snapshot import Snapshot
from annotator.gui.article.inks import blended
from annotator.gui.compare.figures import number, spoken
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.compare.words import tip
from annotator.gui.fonts import interface
from annotator.gui.panels.card_content import one_line
from annotator.gui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
FIGURE = int(Qt.ItemDataRole.UserRole) + 1


class PairMatrix(QAbstractTableModel):
    """The values of one coefficient. Rows and columns are the people compared."""

    def __init__(self, now: Snapshot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.people: Sequence[str] = ()
        self._looks: Mapping[str, PersonLook] = {}
        self._figures: Mapping[frozenset[str], Figure] = {}

    def show(self, report: AgreementReport, name: str, scope: str, tag: str, looks: Mapping[str, PersonLook]) -> None:
        """Show a coefficient."""
        self.beginResetModel()
        self.people, self._looks = report.people, looks
        self._figures = {
            frozenset(figure.pair): figure
            for figure in report.figures
            if figure.pair and (figure.name, figure.scope, figure.tag) == (name, scope, tag)
        }
        self.endResetModel()

    def figure(self, index: Index) -> Figure | None:
        """The figure of a cell; there is none of somebody with themselves."""
        return self._figures.get(frozenset((self.people[index.row()], self.people[index.column()])))

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        figure = self.figure(index)
        if role == FIGURE:
            return figure
        if role == Qt.ItemDataRole.DisplayRole:
            return number(figure.value, 2) if figure is not None else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and figure is not None:
            words = spoken(self._now, figure)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if not 0 <= section < len(self.people):
            return None
        person = self.people[section]
        name = one_line(self._now.name_of(person), 60)
        if role == Qt.ItemDataRole.DisplayRole:
            letter = self._looks[person].letter if person in self._looks else "?"
            return letter if orientation == Qt.Orientation.Horizontal else f"{letter}  {name}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tip(name) if role == Qt.ItemDataRole.ToolTipRole else name
        return None


class MatrixDelegate(QStyledItemDelegate):
    """The number on a ground that is the deeper the better people agree."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.stale = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(56, 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        figure: Figure | None = index.data(FIGURE)
        theme, box = self.theme, QRectF(option.rect)
        painter.save()
        painter.fillRect(box, self._ground(figure))
        painter.setPen(theme.color("hairline"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        if option.state & QStyle.StateFlag.State_HasFocus or option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.color("accent"))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
            painter.drawRect(box.adjusted(2, 2, -3, -3))
        painter.setFont(interface(13, 600 if figure is not None and figure.value is not None else 400))
        painter.setPen(theme.color("ink3" if self.stale or figure is None or figure.value is None else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, index.data() or "")
        painter.restore()

    def _ground(self, figure: Figure | None) -> QColor:
        theme = self.theme
        if figure is None:
            return theme.color("well")
        if figure.value is None or self.stale:
            return theme.color("card")
        return blended(theme.color("card"), theme.color("selection"), min(1.0, max(0.0, figure.value)))


class MatrixView(QTableView):
    """``chosen`` carries the Figure of a cell that was clicked, or on which Enter was pressed."""

    chosen = Signal(object)

    def __init__(self, model: PairMatrix, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.delegate = MatrixDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setObjectName("matrix")
        self.setAccessibleName(self.tr("Agreement of every two people"))
        for header, size in ((self.horizontalHeader(), 56), (self.verticalHeader(), 34)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setFont(interface(12, 600))
        self.verticalHeader().setMaximumWidth(180)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        figure = index.data(FIGURE) if index.isValid() else None
        if figure is not None:
            self.chosen.emit(figure)
