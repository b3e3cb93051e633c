"""The keys of the decision screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.review.keys import key_words


class KeysDialog(Dialog):
    """Two columns: key, what it does."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Keys of the review"), 620)
        self.resize(660, 620)
        rows = key_words()
        self.table = QTableWidget(len(rows), 2)
        self.table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.setAccessibleName(self.tr("Keys of the review"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setFont(interface(14))
        for number, (key, text) in enumerate(rows):
            self.table.setItem(number, 0, QTableWidgetItem(key))
            self.table.setItem(number, 1, QTableWidgetItem(text))
        self.table.resizeColumnToContents(0)
        self.column.addWidget(self.table, 1)
        self.buttons.addButton(Buttons.Close)
