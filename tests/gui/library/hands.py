"""What hands do in the library."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.app.project import Project
from annotator.gui.library.page import LibraryPage
from annotator.gui.main_window import MainWindow


class Shown(NamedTuple):
    """The window, its page, the project, and the ids of "Elections" and of "Runoff" in it."""

    window: MainWindow
    page: LibraryPage
    made: Project
    outer: str
    inner: str

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the documents are."""
        QTest.keyClick(self.page.shelf.view, key, modifiers)
        QApplication.processEvents()

    def ids(self) -> list[str]:
        """The documents that are shown."""
        return list(self.page.shelf.model.ids)

    def cell(self, id: str, column: str) -> str:
        """What stands in a cell."""
        model = self.page.shelf.model
        return str(model.index(model.row_of(id), model.keys.index(column)).data())

    def go(self, place: str) -> None:
        """Choose a place in the tree, by key or mouse."""
        tree = self.page.tree
        tree.setCurrentItem(tree._places[place])
        QApplication.processEvents()


def trigger(menu: QMenu, *words: str) -> None:
    """Choose an entry of a menu, or of a menu in it."""
    menu.aboutToShow.emit()
    found = next(action for action in menu.actions() if action.text().strip().startswith(words[0]))
    inner = found.menu()
    if isinstance(inner, QMenu) and len(words) > 1:
        trigger(inner, *words[1:])
    else:
        assert found.isEnabled(), words
        found.trigger()
    QApplication.processEvents()
