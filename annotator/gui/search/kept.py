"""The left side of the results: the searches that are kept."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from annotator.domain.kept_searches import kept_searches
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.panels.heading import Heading
from annotator.gui.search.keeping import ask_another_name, delete
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_ID, _QUERY = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class KeptList(QListWidget):
    """F2 renames, Del deletes."""

    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() == Qt.Key.Key_F2:
            self.rename_requested.emit(item.data(_ID))
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)


class KeptSide(QWidget):
    """Follows the project. ``query_chosen`` carries the query of a kept search."""

    query_chosen = Signal(str)

    def __init__(self, window: "MainWindow", theme: Theme) -> None:
        super().__init__()
        assert window.session is not None
        self._window = window
        self._session = window.session
        self.setObjectName("left_side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(160)
        self.heading = Heading(self.tr("Saved searches"), theme)
        self.list = KeptList()
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.list.setFont(interface(13))
        self.list.setObjectName("kept_searches")
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.hint = QLabel(self.tr("A search that you save stays here, and in the list below the search box."))
        self.hint.setFont(interface(12))
        self.hint.setWordWrap(True)
        self.hint.setProperty("tone", "quiet")
        self.hint.setContentsMargins(18, 4, 16, 16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 1, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addWidget(self.hint)
        box.addWidget(self.list, 1)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.rename_requested.connect(lambda id: ask_another_name(window, id))
        self.list.delete_requested.connect(lambda id: delete(window, id))
        self._session.changed.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.heading.set_theme(theme)

    def leave(self) -> None:
        """Hear nothing more of the project."""
        self._session.changed.disconnect(self._show)

    def _show(self, _changed: Any = None) -> None:
        kept = kept_searches(self._session.project.now)
        row = self.list.currentRow()
        self.list.clear()
        for each in kept:
            item = QListWidgetItem(one_line(each.name))
            item.setToolTip(one_line(each.query))
            item.setData(_ID, each.id)
            item.setData(_QUERY, each.query)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(kept) - 1))
        self.hint.setVisible(not kept)
        self.heading.set_count(len(kept))

    def _choose(self, item: QListWidgetItem) -> None:
        self.query_chosen.emit(item.data(_QUERY))

    def _open_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is None:
            return
        id, writable = item.data(_ID), not self._session.project.store.read_only
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, deed in (
            (self.tr("Rename…") + "\tF2", lambda: ask_another_name(self._window, id)),
            (self.tr("Delete") + "\tDel", lambda: delete(self._window, id)),
        ):
            action = menu.addAction(words)
            action.setEnabled(writable)
            action.triggered.connect(lambda _=False, deed=deed: deed())
        menu.popup(self.list.viewport().mapToGlobal(at))
