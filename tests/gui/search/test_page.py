"""The page of results: groups, narrowing, kept searches, going there and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.search.found import Found
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.kept_searches import keep_search, kept_searches
from annotator.domain.source import Source
from annotator.gui.main_window import MainWindow
from annotator.gui.search.page import ResultsPage
from annotator.gui.team.asking import AskLine
from tests.gui.search.test_popup import library
from tests.gui.windows import opened, shown_window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as made:
        opened(made, library())
        yield made


def page(qtbot: QtBot, window: MainWindow, query: str) -> ResultsPage:
    window.perform("search")
    window.top.search.setText(query)
    QTest.keyClick(window.top.search, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = window.pages.page
    assert isinstance(found, ResultsPage)
    qtbot.waitUntil(lambda: not found.finder.busy)
    return found


def ids(shown: ResultsPage) -> list[tuple[str, str]]:
    rows = [shown.finder.rows.at(number) for number in range(shown.finder.rows.rowCount())]
    return [(row.group, row.id) for row in rows if isinstance(row, Found)]


def test_all_is_shown_in_groups_and_a_chip_narrows_it(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(qtbot, window, "bread")
    assert ids(shown) == [("articles", "prices"), ("quotes", "a1")]
    assert shown.chips.chips["quotes"].count == 1 and shown.chips.total.text() == "2 result(s)"
    QTest.mouseClick(shown.chips.chips["quotes"], Qt.MouseButton.LeftButton)
    assert shown.box.text() == "bread in:quotes"
    qtbot.waitUntil(lambda: ids(shown) == [("quotes", "a1")])
    assert shown.chips.chips["quotes"].isChecked()
    QTest.mouseClick(shown.chips.chips["quotes"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ids(shown)) == 2)
    assert shown.box.text() == "bread"


def test_of_one_group_alone_more_is_shown(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.gui.search.page.MOST", 2)
    monkeypatch.setattr("annotator.gui.search.page.OF_ONE", 3)
    assert window.session is not None
    window.session.project.apply(
        Several([Add(Source(id=f"rye{number}", title=f"Rye {number}")) for number in range(4)], "Add")
    )
    shown = page(qtbot, window, "rye")
    assert shown.finder.rows.at(0) == "Sources · 2 of 4" and len(ids(shown)) == 2
    QTest.mouseClick(shown.chips.chips["sources"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ids(shown)) == 3)


def test_enter_goes_to_a_passage_and_escape_back_to_the_article(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(qtbot, window, "tenth in:quotes")
    assert shown.box.hasFocus()
    QTest.keyClick(shown.box, Key.Key_Return)
    assert window.workspace is not None and window.pages.page is None
    assert window.workspace.current == "a1"
    shown = page(qtbot, window, "tenth")
    shown.box.setText("tenth by:me")
    QTest.keyClick(shown.box, Key.Key_Escape)
    assert window.pages.page is None
    assert window.top.search.text() == "tenth by:me", "one goes on where one was"
    assert not window.findings.isVisible()


def test_tab_leaves_the_field_where_nothing_can_be_completed(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(qtbot, window, "bread")
    QTest.keyClick(shown.box, Key.Key_Tab)
    assert not shown.box.hasFocus() and shown.box.text() == "bread"
    shown.box.setFocus()
    shown.box.setText("tag:cl")
    QTest.keyClick(shown.box, Key.Key_Tab)
    qtbot.waitUntil(lambda: shown.box.text() == "tag:Claim ")
    assert shown.box.hasFocus()


def test_a_comment_is_shown_where_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    from annotator.gui.comments.dock import dock_of

    shown = page(qtbot, window, "loaf")
    QTest.keyClick(shown.box, Key.Key_Return)
    assert window.workspace is not None and window.workspace.current == "a1"
    dock = dock_of(window.workspace)
    assert dock is not None and dock.isVisible()


def test_the_page_follows_the_project(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(qtbot, window, "zebra")
    assert ids(shown) == []
    assert window.session is not None
    document = window.session.project.now.documents["prices"]
    window.session.project.apply(add_annotation(document, 0, 5, "claim", id="new", note="zebra"))
    qtbot.waitUntil(lambda: ids(shown) == [("notes", "new")])


def test_kept_searches_are_saved_renamed_and_deleted_on_the_page(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    project = window.session.project
    project.apply(keep_search(project.now, "Loaf", "loaf"))
    shown = page(qtbot, window, "bread")
    QTest.mouseClick(shown.keep, Qt.MouseButton.LeftButton)
    dialog = window.findChild(AskLine)
    assert dialog is not None
    QTest.keyClicks(dialog.line, "Bread")
    dialog.accept()
    dialog.deleteLater()
    names = shown.kept.list
    assert [names.item(row).text() for row in range(names.count())] == ["Bread", "Loaf"]
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=names.visualItemRect(names.item(1)).center())
    qtbot.waitUntil(lambda: ids(shown) == [("comments", "k1")])
    assert shown.box.text() == "loaf"
    names.setFocus()
    names.setCurrentRow(1)
    qtbot.wait(1)
    QTest.keyClick(names, Key.Key_F2)
    renaming = next(each for each in window.findChildren(AskLine) if each.isVisible())
    renaming.line.setText("Loaves")
    renaming.accept()
    assert [each.name for each in kept_searches(project.now)] == ["Bread", "Loaves"]
    QTest.keyClick(names, Key.Key_Delete)
    assert [each.name for each in kept_searches(project.now)] == ["Bread"]
    window.perform("undo")
    assert [names.item(row).text() for row in range(names.count())] == ["Bread", "Loaves"]


def test_the_page_opens_by_key_and_says_what_can_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    found = window.pages.page
    assert isinstance(found, ResultsPage) and found.hint.isVisible() and not found.keep.isEnabled()
    QTest.keyClicks(found.box, "tga:x y")
    qtbot.waitUntil(found.finder.trouble.isVisible)
    assert not found.keep.isEnabled() and not found.hint.isVisible()
    window.close_project()
    assert window.pages.page is None
