"""The library, used as one uses it: places, filter, order, choice, deeds, both views; by key and by mouse."""

import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.shelf_filter import UNSORTED, Wanted
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.reading_state import reading_state
from annotator.domain.shelving import set_state
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.library.documents_menu import documents_menu
from annotator.gui.library.page import LibraryPage
from annotator.gui.library.remembered import Look, look_of
from annotator.gui.main_window import MainWindow
from annotator.gui.tokens import DARK, LIGHT
from annotator.storage.store import open_store
from tests.app.projects import ANA, article, project
from tests.gui.library.hands import Shown, trigger
from tests.gui.windows import opened

HERE = article().id
Shift = Qt.KeyboardModifier.ShiftModifier


def test_places_show_what_lies_there_and_count(shown: Shown) -> None:
    shown.go(f"collection:{shown.outer}")
    assert set(shown.ids()) == {"a", "b"} and shown.page.head.title.text() == "Elections"
    shown.go(f"collection:{shown.inner}")
    assert shown.ids() == ["b"]
    shown.go(UNSORTED)
    assert set(shown.ids()) == {"c", "d", "e", HERE}
    shown.go("state:in progress")
    assert shown.ids() == [HERE]
    item = shown.page.tree._places[f"collection:{shown.outer}"]
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Elections, 2"


def test_digits_say_how_far_i_am_with_all_that_is_chosen(shown: Shown) -> None:
    shown.page.shelf.choose(["a", "b"])
    shown.press(Qt.Key.Key_4)
    assert [reading_state(shown.made.now, id) for id in ("a", "b")] == ["done", "done"]
    assert shown.page.shelf.chosen() and set(shown.page.shelf.chosen()) == {"a", "b"}
    shown.press(Qt.Key.Key_3)
    assert shown.cell("a", "state") == "Needs review"
    shown.window.perform("undo")
    QApplication.processEvents()
    assert shown.cell("a", "state") == "Done", "one step for all"


def test_what_is_chosen_goes_into_a_collection_and_out_again(shown: Shown) -> None:
    shown.page.shelf.choose(["c", "d"])
    trigger(shown.page._menus["shelves"], "Runoff")
    assert shown.cell("c", "collections") == "Runoff"
    shown.go(f"collection:{shown.outer}")
    assert set(shown.ids()) == {"a", "b", "c", "d"}
    shown.page.shelf.choose(["c", "a"])
    shown.press(Qt.Key.Key_Delete, Shift)
    assert set(shown.ids()) == {"b", "d"}
    assert {"a", "c"} <= shown.made.now.documents.keys()
    shown.window.perform("undo")
    QApplication.processEvents()
    assert set(shown.ids()) == {"a", "b", "c", "d"}


def test_documents_are_deleted_and_come_back(shown: Shown) -> None:
    shown.page.shelf.choose(["c", "d"])
    shown.press(Qt.Key.Key_Delete)
    assert not {"c", "d"} & set(shown.ids())
    assert "Undo brings" in shown.window.banner.text
    shown.window.perform("undo")
    QApplication.processEvents()
    assert {"c", "d"} <= set(shown.ids())


def test_heads_sort_and_turn_round_and_the_menu_does_it_by_key(shown: Shown) -> None:
    page = shown.page
    assert shown.ids()[0] == "c", "the newest first"
    header = page.table.horizontalHeader()
    title = page.shelf.model.keys.index("title")
    at = QPoint(header.sectionViewportPosition(title) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert shown.ids() == ["a", "b", "c", "d", "e", HERE]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert shown.ids() == [HERE, "e", "d", "c", "b", "a"]
    assert str(page.shelf.model.headerData(title, Qt.Orientation.Horizontal)).endswith("↓")
    trigger(page._menus["order"], "Outlet")
    trigger(page._menus["order"], "Ascending")
    assert shown.ids()[:2] == ["a", "b"]


def test_words_are_counted_before_they_are_sorted_by(shown: Shown, qtbot: QtBot) -> None:
    trigger(shown.page._menus["order"], "Words")
    trigger(shown.page._menus["order"], "Descending")
    qtbot.waitUntil(lambda: shown.ids()[:2] == [HERE, "e"])


def test_what_is_chosen_stays_chosen_when_the_rows_move(shown: Shown) -> None:
    shown.page.shelf.choose(["b", "e"], "e")
    shown.page.sort_by("title")
    assert set(shown.page.shelf.chosen()) == {"b", "e"} and shown.page.shelf.current == "e"
    shown.made.apply(Add(Document(id="f", text="New.", title="Aaa")))
    QApplication.processEvents()
    assert "f" in shown.ids() and set(shown.page.shelf.chosen()) == {"b", "e"} and shown.page.shelf.current == "e"


def test_the_field_filters_as_one_types_and_escape_goes_back_step_by_step(shown: Shown, qtbot: QtBot) -> None:
    shown.press(Qt.Key.Key_F)
    field = shown.page.filter.words
    assert field.hasFocus()
    QTest.keyClicks(field, "money")
    qtbot.waitUntil(lambda: set(shown.ids()) == {"a", "b"})
    QTest.keyClicks(field, " outlet:post title:banks")
    qtbot.waitUntil(lambda: shown.ids() == ["b"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.page.shelf.view.hasFocus()
    shown.press(Qt.Key.Key_F)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown.ids()) == 6)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert shown.window.pages.page is None


def test_what_the_field_cannot_understand_is_said(shown: Shown, qtbot: QtBot) -> None:
    shown.page.filter.words.setText("colour:red")
    qtbot.waitUntil(lambda: shown.page.filter.trouble.isVisible())
    assert "colour" in shown.page.filter.trouble.text() and not shown.ids()


def test_chips_count_what_passes_all_else_and_clear_lifts_all(shown: Shown) -> None:
    bar = shown.page.filter
    menu = bar.menu("outlet")
    assert [action.text() for action in menu.actions()][:3] == ["Post\t2", "Times\t1", "No outlet\t3"]
    trigger(menu, "Post")
    assert set(shown.ids()) == {"a", "b"} and bar.chips["outlet"].isChecked()
    trigger(bar.menu("themes"), "Courts")
    assert shown.ids() == ["a"] and bar.menu("outlet").actions()[0].text() == "Post\t1"
    trigger(bar.menu("themes"), "Any")
    trigger(bar.menu("date"), "2020")
    assert set(shown.ids()) == {"a", "b"} and bar.chips["date"].accessibleName() == "2020"
    dialog = bar.ask_dates()
    dialog.since.setText("nonsense")  # type: ignore[attr-defined]
    dialog.accept()
    assert dialog.isVisible()
    dialog.since.setText("Jun 2020")  # type: ignore[attr-defined]
    dialog.until.setText("")  # type: ignore[attr-defined]
    dialog.accept()
    assert shown.ids() == ["b"]
    bar.clear.click()
    assert len(shown.ids()) == 6 and not bar.clear.isVisible()
    trigger(bar.menu("annotators"), "Ana")
    trigger(bar.menu("tags"), "Claim")
    assert shown.ids() == [HERE]


def test_v_changes_the_view_and_the_choice_stays(shown: Shown) -> None:
    page = shown.page
    page.shelf.view.setFocus()
    page.shelf.choose(["b", "c"])
    shown.press(Qt.Key.Key_V)
    assert page.shelf.currentWidget() is page.shelf.cards and page.shelf.cards.hasFocus()
    assert set(page.shelf.chosen()) == {"b", "c"}
    QTest.keyClick(page.shelf.cards, Qt.Key.Key_End)
    assert page.shelf.chosen() == [shown.ids()[-1]]
    shown.press(Qt.Key.Key_V)
    assert page.shelf.chosen() == [shown.ids()[-1]] and page.shelf.currentWidget() is page.table


def test_enter_and_a_double_click_read_the_article(shown: Shown) -> None:
    shown.page.shelf.choose(["c"])
    shown.press(Qt.Key.Key_Return)
    session = shown.window.session
    assert shown.window.pages.page is None and session is not None and session.document_id == "c"
    shown.window.perform("library")
    page = shown.window.pages.page
    assert isinstance(page, LibraryPage) and page.shelf.current == "c", "one comes back to where one was"
    QApplication.processEvents()
    place = page.table.visualRect(page.shelf.model.index(page.shelf.model.row_of("a"), 1)).center()
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert session.document_id == "a"


def test_columns_are_hidden_and_that_is_remembered(shown: Shown) -> None:
    page = shown.page
    assert "themes" in page.table.shown_columns()
    trigger(page._menus["columns"], "Theme")
    trigger(page._menus["columns"], "Words")
    assert "themes" not in page.table.shown_columns() and "words" in page.table.shown_columns()
    page.table.setColumnWidth(page.shelf.model.keys.index("outlet"), 200)
    page.show_view("cards")
    look = look_of(shown.window.settings.library)
    assert look.view == "cards" and "words" in look.columns and look.widths["outlet"] == 200
    shown.window.perform("library")
    shown.window.perform("library")
    again = shown.window.pages.page
    assert isinstance(again, LibraryPage) and again.table.shown_columns() == page.table.shown_columns()
    again.show_view("table")
    QApplication.processEvents()
    trigger(again._menus["columns"], "As many")
    assert "themes" in again.table.shown_columns()


def test_the_place_and_the_filter_are_as_they_were_left(shown: Shown) -> None:
    shown.go(f"collection:{shown.outer}")
    trigger(shown.page.filter.menu("themes"), "Courts")
    shown.window.perform("library")
    assert shown.window.pages.page is None, "the same key goes back"
    shown.window.perform("library")
    page = shown.window.pages.page
    assert isinstance(page, LibraryPage) and list(page.shelf.model.ids) == ["a"]
    assert page.tree.place == f"collection:{shown.outer}"


def test_export_begins_with_what_is_chosen(shown: Shown) -> None:
    shown.page.shelf.choose(["a", "c"])
    shown.press(Qt.Key.Key_E)
    [dialog] = shown.window.findChildren(ExportDialog)
    assert set(dialog.chosen_documents()) == {"a", "c"}
    dialog.reject()


def test_the_context_menu_has_it_all(shown: Shown) -> None:
    shown.page.shelf.choose(["c"])
    trigger(documents_menu(shown.page, LIGHT), "Put into", "Elections")
    trigger(documents_menu(shown.page, LIGHT), "State", "Needs review")
    assert shown.cell("c", "collections") == "Elections" and shown.cell("c", "state") == "Needs review"
    shown.page.shelf.choose(["c", "d"])
    menu = documents_menu(shown.page, LIGHT)
    assert not next(action for action in menu.actions() if action.text() == "Open").isEnabled()


@pytest.mark.parametrize(
    ("wanted", "words", "button"),
    [
        (Wanted("state:done"), "No document is in this state", ""),
        (Wanted(words="nothing like it"), "No document fits the filter", "Clear the filter"),
    ],
)
def test_where_nothing_is_shown_it_is_said_what_to_do(shown: Shown, wanted: Wanted, words: str, button: str) -> None:
    shown.page.narrow(wanted)
    empty = shown.page.shelf.empty
    assert shown.page.shelf.currentWidget() is empty and empty.title.text() == words
    if button:
        assert empty.button.text() == button
        empty.button.click()
        assert len(shown.ids()) == 6
    else:
        assert empty.button.isHidden()


def test_every_row_can_be_heard(shown: Shown) -> None:
    model = shown.page.shelf.model
    index = model.index(model.row_of("a"), model.keys.index("title"))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ämter, Unread, Post, 2 May 2020, Germany, Courts, Money, Collections: Elections"
    claims = model.keys.index("tag:claim")
    assert model.headerData(claims, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Claim"
    assert model.index(model.row_of(HERE), claims).data(Qt.ItemDataRole.AccessibleTextRole) == "Claim: 1"


def test_it_follows_another_annotator(shown: Shown) -> None:
    shown.made.apply(set_state(shown.made.now, ["a"], "done"))
    QApplication.processEvents()
    assert shown.cell("a", "state") == "Done"
    shown.window.act_as("ben", "Ben")
    QApplication.processEvents()
    assert shown.cell("a", "state") == "Unread"


def test_it_is_another_in_the_dark(shown: Shown) -> None:
    page = shown.page
    for view in ("table", "cards"):
        page.show_view(view)
        page.set_theme(LIGHT)
        light = page.shelf.view.viewport().grab().toImage()
        page.set_theme(DARK)
        assert light != page.shelf.view.viewport().grab().toImage()


def test_what_is_kept_of_the_look_may_be_nonsense() -> None:
    for text in ("", "{", "[]", '{"view": 3, "columns": "x", "widths": [1], "by": 7, "descending": "yes"}'):
        assert look_of(text) == Look()
    look = Look("cards", "title", False, ("words",), {"outlet": 90})
    assert look_of(look.text()) == look
    assert look_of(json.dumps({"by": "a column of long ago"})).by == "a column of long ago"


def test_a_column_that_is_gone_is_not_sorted_by(window: MainWindow) -> None:
    window.remember(library=Look(by="tag:gone").text())
    opened(window, project())
    window.perform("library")
    assert isinstance(window.pages.page, LibraryPage) and len(window.pages.page.shelf.model.ids) == 1


def test_a_project_that_is_read_only_can_be_looked_through(window: MainWindow, tmp_path: Path) -> None:
    from annotator.app.joining import give_tag_set, join

    path = tmp_path / "P.annodb"
    made = Project(open_store(path, create=True), AnnotatorId(""))
    give_tag_set(made)
    join(made, ANA, "Ana")
    made.apply(Add(article()))
    made.close()
    opened(window, Project(open_store(path, read_only=True), ANA))
    window.perform("library")
    page = window.pages.page
    assert isinstance(page, LibraryPage)
    page.shelf.choose([HERE])
    able = {name for name, button in page.foot.buttons.items() if button.isEnabled()}
    assert able == {"open", "export"} and not page.head.importing.isEnabled()
    for key in (Qt.Key.Key_4, Qt.Key.Key_Delete, Qt.Key.Key_N):
        QTest.keyClick(page.shelf.view, key)
    assert list(page.shelf.model.ids) == [HERE] and "reading only" in window.banner.text


def test_five_thousand_documents(window: MainWindow) -> None:
    made = project()
    many = [Document(id=f"x{n}", text="Some words.", title=f"Title {n}", publisher=f"O{n % 50}") for n in range(5000)]
    made.apply(Several([Add(each) for each in many], "Many"))
    opened(window, made)
    began = time.process_time()
    window.perform("library")
    page = window.pages.page
    assert isinstance(page, LibraryPage)
    page.grab()
    assert time.process_time() - began < 15
    page.table.selectAll()
    assert len(page.shelf.chosen()) == 5001
    began = time.process_time()
    page.sort_by("outlet")
    assert time.process_time() - began < 5 and len(page.shelf.chosen()) == 5001
