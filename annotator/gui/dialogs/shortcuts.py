"""All keys, made from the registry of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.gui.action_specs import article_keys, team_keys
from annotator.gui.actions import Actions
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.library.words import library_keys


class ShortcutsDialog(Dialog):
    """Two columns: key, what it does."""

    def __init__(self, parent: QWidget | None, actions: Actions) -> None:
        super().__init__(parent, self.tr("Keyboard shortcuts"), 560)
        self.resize(600, 640)
        rows = list(article_keys())
        for spec in actions.specs.values():
            if spec.keys:
                keys = ", ".join(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys
                )
                rows.append((keys, spec.text.rstrip("…")))
        rows += [*library_keys(), *team_keys()]
        table = QTableWidget(len(rows), 2)
        table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setFont(interface(13))
        for number, (key, text) in enumerate(rows):
            table.setItem(number, 0, QTableWidgetItem(key))
            table.setItem(number, 1, QTableWidgetItem(text))
        table.resizeColumnToContents(0)
        self.table = table
        self.column.addWidget(table, 1)
        self.buttons.addButton(Buttons.Close)
