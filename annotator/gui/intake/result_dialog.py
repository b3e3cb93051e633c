"""The list of what became of each file of a run."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QLineEdit, QTreeView, QWidget

from annotator.app.outcomes import Outcome
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.intake.result_model import NAME, STATE, ResultFilter, ResultModel
from annotator.gui.intake.words import STATES, counted
from annotator.gui.tokens import Theme


class ResultDialog(Dialog):
    """``open_requested`` carries the id of the article that is to be read."""

    open_requested = Signal(str)

    def __init__(
        self, parent: QWidget | None, outcomes: Sequence[Outcome], titles: Mapping[str, str], theme: Theme
    ) -> None:
        super().__init__(parent, self.tr("Imported files"), 720)
        self.resize(880, 560)
        counts: Counter[str] = Counter(outcome.status for outcome in outcomes)
        there = [state for state in STATES if counts[state]]
        summary = " · ".join(counted(state, counts[state]) for state in there)
        self.summary = self.add_text(summary, px=15, weight=600)
        if counts["imported"]:
            self.add_text(self.tr("This was one step; Undo takes it back."), tone="quiet")
        self.model = ResultModel(outcomes, titles, theme, self)
        self.rows = ResultFilter(self.model, self)
        self.state, self.words = self._narrowing(there, counts, len(outcomes))
        self.table = self._table()
        self.column.addWidget(self.table, 1)
        role = self.buttons.ButtonRole
        self.copy = self.buttons.addButton(self.tr("Copy the list"), role.ActionRole)
        self.open_button = self.buttons.addButton(self.tr("Open the article"), role.ActionRole)
        self.buttons.addButton(Buttons.Close)
        self.copy.setAutoDefault(False)
        self.open_button.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.model.as_text()))
        self.open_button.clicked.connect(self._open)
        self._fit_button()
        self.table.setFocus()

    def _narrowing(self, there: Sequence[str], counts: Mapping[str, int], total: int) -> tuple[QComboBox, QLineEdit]:
        state, words = QComboBox(), QLineEdit()
        state.addItem(self.tr("All (%1)").replace("%1", str(total)), "")
        for each in there:
            state.addItem(counted(each, counts[each]), each)
        state.setAccessibleName(self.tr("Which files are shown"))
        words.setPlaceholderText(self.tr("Filter by name, title or reason"))
        words.setAccessibleName(self.tr("Filter by name, title or reason"))
        words.setClearButtonEnabled(True)
        for widget in (state, words):
            widget.setMinimumHeight(30)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(state)
        row.addWidget(words, 1)
        self.column.addLayout(row)
        state.currentIndexChanged.connect(self._narrow)
        words.textChanged.connect(self._narrow)
        return state, words

    def _table(self) -> QTreeView:
        table = QTreeView()
        table.setModel(self.rows)
        table.setAccessibleName(self.tr("Files and what became of them"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setFont(interface(13))
        table.setIconSize(QSize(16, 16))
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(NAME, 260)
        header.resizeSection(STATE, 150)
        header.setStretchLastSection(True)
        table.setCurrentIndex(self.rows.index(0, NAME))
        table.selectionModel().currentChanged.connect(lambda *_: self._fit_button())
        table.doubleClicked.connect(lambda _: self._open())
        return table

    def _narrow(self) -> None:
        self.rows.show_only(self.state.currentData(), self.words.text())
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, NAME))
        self._fit_button()

    def _document(self) -> str:
        """The article of the current row ("": none)."""
        index: QModelIndex = self.rows.mapToSource(self.table.currentIndex())
        if not index.isValid():
            return ""
        documents = self.model.outcomes[index.row()].documents
        return documents[0] if documents else ""

    def _fit_button(self) -> None:
        self.open_button.setEnabled(bool(self._document()))

    def _open(self) -> None:
        document = self._document()
        if document:
            self.accept()
            self.open_requested.emit(document)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self._open()
        else:
            super().keyPressEvent(event)
