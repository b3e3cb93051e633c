"""The list of documents beside the article: which are shown, how far one is with each; also with very many."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.commands import Add, Edit, Several
from annotator.domain.document import Document
from annotator.domain.reading_state import reading_state
from annotator.domain.shelving import delete_collection, put_into, set_state
from annotator.gui.library.page import LibraryPage
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.document_delegate import ROW
from annotator.gui.panels.documents import DocumentsPanel
from tests.app.projects import article, project
from tests.gui.library.conftest import library
from tests.gui.library.hands import trigger
from tests.gui.windows import opened

HERE = article().id


def _listed(panel: DocumentsPanel) -> list[str]:
    return [panel.model.id_at(row) for row in range(panel.model.rowCount())]


def _state(panel: DocumentsPanel, id: str) -> str:
    return str(panel.model.index(panel.model.row_of(id)).data(ROW).state)


def test_a_place_of_the_library_can_be_shown(window: MainWindow) -> None:
    made, outer, inner = library()
    panel = opened(window, made).documents
    assert set(_listed(panel)) == {"a", "b", "c", "d", "e", HERE}
    trigger(panel._shown, "Elections")
    assert set(_listed(panel)) == {"a", "b"}
    made.apply(put_into(made.now, ["c"], inner))
    QApplication.processEvents()
    assert set(_listed(panel)) == {"a", "b", "c"}
    trigger(panel._shown, "In progress")
    assert _listed(panel) == [HERE]
    made.apply(set_state(made.now, ["d"], "in progress"))
    QApplication.processEvents()
    assert set(_listed(panel)) == {HERE, "d"}
    trigger(panel._shown, "Elections")
    made.apply(delete_collection(made.now, outer))
    QApplication.processEvents()
    assert len(_listed(panel)) == 6, "what is gone is not shown"


def test_digits_set_the_state_and_every_row_shows_it(window: MainWindow) -> None:
    made, *_ = library()
    panel = opened(window, made).documents
    assert _state(panel, HERE) == "in progress" and _state(panel, "a") == "unread"
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(panel.model.row_of("a")))
    QTest.keyClick(panel.list, Qt.Key.Key_3)
    QApplication.processEvents()
    assert reading_state(made.now, "a") == "needs review" and _state(panel, "a") == "needs review"
    index = panel.model.index(panel.model.row_of("a"))
    assert "Needs review" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.perform("undo")
    QApplication.processEvents()
    assert _state(panel, "a") == "unread"


def test_an_older_text_is_not_listed(window: MainWindow) -> None:
    made, *_ = library()
    panel = opened(window, made).documents
    made.apply(Edit("document", "a", {"same_as": "b"}))
    QApplication.processEvents()
    assert "a" not in _listed(panel) and "b" in _listed(panel)


def test_its_heading_opens_the_library(window: MainWindow) -> None:
    made, *_ = library()
    panel = opened(window, made).documents
    panel.library_requested.emit()
    assert isinstance(window.pages.page, LibraryPage)


def test_five_thousand_are_listed_quickly(window: MainWindow) -> None:
    made = project()
    many = [Document(id=f"x{n}", text="Some words.", title=f"A title of two lines, {n} " * 4) for n in range(5000)]
    made.apply(Several([Add(each) for each in many], "Many"))
    panel = opened(window, made).documents
    QApplication.processEvents()
    began = time.process_time()
    panel.refresh(None)
    QApplication.processEvents()
    assert time.process_time() - began < 3
    assert panel.list.uniformItemSizes()
