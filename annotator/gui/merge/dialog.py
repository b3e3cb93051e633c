"""Before a merge: what would come in, file by file, and what can be decided about it. Nothing has changed yet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QHeaderView, QTreeView, QWidget

from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.merge.sections import Row, Section
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

CHOICE = int(Qt.ItemDataRole.UserRole)
Choice = tuple[str, str, str]


class MergeDialog(Dialog):
    """``agreed`` carries the ticked choices, as (kind, id, id); ``more_requested`` asks for further files."""

    agreed = Signal(object)
    more_requested = Signal()

    def __init__(
        self, parent: QWidget | None, theme: Theme, summary: str, sections: Sequence[Section], *, can_merge: bool
    ) -> None:
        super().__init__(parent, self.tr("Merge files"), 820)
        self.resize(900, 620)
        self._theme = theme
        self.summary = self.add_text(summary, px=15, weight=600)
        self.add_text(
            self.tr(
                "Nothing has been taken over yet. Everybody's own work stays as they made it; a backup is made first,"
                " and Undo takes the merge back."
            ),
            tone="quiet",
        )
        self.model = QStandardItemModel(0, 2, self)
        self.model.setHorizontalHeaderLabels([self.tr("What"), self.tr("What comes of it")])
        for section in sections:
            self._add(section)
        self.tree = self._made_tree()
        self.column.addWidget(self.tree, 1)
        role = QDialogButtonBox.ButtonRole
        self.more: QPushButton = self.buttons.addButton(self.tr("Add files…"), role.ActionRole)
        self.merge: QPushButton = self.buttons.addButton(self.tr("Merge"), role.AcceptRole)
        self.buttons.addButton(Buttons.Cancel)
        self.merge.setDefault(True)
        self.more.setAutoDefault(False)
        self.merge.setEnabled(can_merge)
        self.more.clicked.connect(self._ask_more)
        (self.merge if can_merge else self.tree).setFocus()

    def choices(self) -> list[Choice]:
        """What is ticked."""
        found: list[Choice] = []
        for at in range(self.model.rowCount()):
            section = self.model.item(at)
            for row in range(section.rowCount()):
                item = section.child(row)
                if item.isCheckable() and item.checkState() is Qt.CheckState.Checked:
                    found.append(item.data(CHOICE))
        return found

    def accept(self) -> None:
        choices = self.choices()
        super().accept()
        self.agreed.emit(choices)

    def _ask_more(self) -> None:
        self.reject()
        self.more_requested.emit()

    def _add(self, section: Section) -> None:
        title = QStandardItem(section.title)
        title.setFont(interface(13, 600))
        title.setEditable(False)
        beside = QStandardItem("")
        beside.setEditable(False)
        for row in section.rows:
            title.appendRow(self._items(row))
        self.model.appendRow([title, beside])

    def _items(self, row: Row) -> list[QStandardItem]:
        what, says = QStandardItem(row.what), QStandardItem(row.says)
        for item in (what, says):
            item.setEditable(False)
            item.setToolTip(_plain(row.more or f"{row.what}: {row.says}"))
        what.setData(f"{row.what}: {row.says}", Qt.ItemDataRole.AccessibleTextRole)
        if row.tone:
            token = {"quiet": "ink2"}.get(row.tone, row.tone)
            says.setForeground(QBrush(self._theme.color(token)))
        if row.choice is not None:
            what.setCheckable(True)
            what.setCheckState(Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked)
            what.setData(row.choice, CHOICE)
        return [what, says]

    def _made_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.model)
        tree.setAccessibleName(self.tr("What the merge brings"))
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setAllColumnsShowFocus(True)
        tree.setUniformRowHeights(False)
        tree.setWordWrap(True)
        tree.setFont(interface(13))
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        tree.header().resizeSection(0, 330)
        tree.header().setStretchLastSection(True)
        tree.expandAll()
        tree.setCurrentIndex(self.model.index(0, 0))
        return tree


def _plain(text: str) -> str:
    """Text for a tooltip, which would otherwise be taken for markup if it looks like it."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
