"""The team's board, used as one uses it: by keyboard, by mouse, several cells at once; and its size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.team import Board
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.people import Annotator
from annotator.domain.teaming import assign, set_blind, set_done
from annotator.domain.visibility import done_with
from annotator.gui.main_window import MainWindow
from annotator.gui.team.board import BoardPage
from annotator.gui.tokens import DARK
from tests.app.projects import ANA, BEN, article, project
from tests.gui.windows import opened, shown_window

HERE = article().id


def _team() -> Project:
    """Ana (at work), Ben and Ida; three articles."""
    made = project()
    more = [Document(id=f"d{n}", text=f"Text {n}.", title=f"Article {n}") for n in (1, 2)]
    made.apply(Several([Add(Annotator(id="ida", name="Ida")), *map(Add, more)], "More"))
    made.store.flush()
    return made


Shown = tuple[MainWindow, BoardPage, Project]


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as window:
        made = _team()
        opened(window, made)
        window.perform("board")
        page = window.pages.page
        assert isinstance(page, BoardPage)
        yield window, page, made


def _choose(page: BoardPage, *cells: tuple[int, int]) -> None:
    """Select cells by row and column; row and column 0 are sums."""
    selection = page.table.selectionModel()
    page.table.setCurrentIndex(page.model.index(*cells[0]))
    for cell in cells[1:]:
        selection.select(page.model.index(*cell), QItemSelectionModel.SelectionFlag.Select)


def _press(page: BoardPage, key: Qt.Key) -> None:
    QTest.keyClick(page.table, key)
    QApplication.processEvents()


def _words(page: BoardPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def _spoken(page: BoardPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_space_gives_several_articles_in_one_step_and_takes_them_back(board: Shown) -> None:
    window, page, made = board
    _choose(page, (1, 2), (2, 2), (3, 3))
    _press(page, Qt.Key.Key_Space)
    assert [_words(page, row, column) for row, column in ((1, 2), (2, 2), (3, 3))] == ["Not begun"] * 3
    assert len(made.now.assignments) == 3 and page.head.summary.text() == "0 of 3 done"
    window.perform("undo")
    QApplication.processEvents()
    assert _words(page, 1, 2) == "Not assigned" and not made.now.assignments
    _press(page, Qt.Key.Key_Return)
    _press(page, Qt.Key.Key_Return)
    assert not made.now.assignments


def test_a_sum_stands_for_its_row_or_column(board: Shown) -> None:
    _, page, made = board
    _choose(page, (0, 2))
    _press(page, Qt.Key.Key_Space)
    assert {(each.document, each.annotator) for each in made.now.assignments.values()} == {
        (id, BEN) for id in made.now.documents
    }
    _choose(page, (1, 0))
    _press(page, Qt.Key.Key_Space)
    assert len(made.now.assignments_of(page.model.articles[0].id)) == 3


def test_arrows_move_and_shift_extends(board: Shown) -> None:
    _, page, made = board
    _choose(page, (1, 1))
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    _press(page, Qt.Key.Key_Space)
    assert len(made.now.assignments) == 2 and {each.annotator for each in made.now.assignments.values()} == {BEN}


def test_every_cell_can_be_heard(board: Shown) -> None:
    _, page, made = board
    made.apply(assign(made.now, [(HERE, BEN)], "2026-12-31"))
    QApplication.processEvents()
    assert _spoken(page, 1, 2) == "Ben, First things: Not begun, due 31 Dec 2026"
    assert _spoken(page, 1, 1) == "Ana (you), First things: Not assigned"
    assert _spoken(page, 0, 2).startswith("Ben, All articles: 0 of 1 done")


def test_states_are_told_and_counts_hidden_while_i_work_blind(board: Shown) -> None:
    _, page, made = board
    made.become(BEN)
    made.apply(add_annotation(article(), 0, 5, "claim"))
    made.apply(set_done(made.now, [HERE]))
    made.become(ANA)
    made.apply(set_blind(True))
    QApplication.processEvents()
    assert _spoken(page, 1, 2) == "Ben, First things: Done, not assigned, counts hidden while you work blind"
    assert "annotation" not in _spoken(page, 0, 0) + _spoken(page, 1, 0) + _spoken(page, 0, 2)
    made.apply(set_done(made.now, [HERE]))
    QApplication.processEvents()
    assert _spoken(page, 1, 2) == "Ben, First things: Done, not assigned, 1 annotation(s)"


def test_a_due_date_is_asked_for_all_that_is_chosen(board: Shown) -> None:
    _, page, made = board
    _choose(page, (1, 2), (1, 3))
    dialog = page.ask_due()
    assert dialog is not None
    dialog.line.setText("soon")
    dialog.accept()
    assert dialog.isVisible() and "not a date" in dialog.wrong.text() and not made.now.assignments
    dialog.line.setText("24 Dec 2026")
    dialog.accept()
    assert {each.annotator: each.due for each in made.now.assignments.values()} == {
        BEN: "2026-12-24",
        "ida": "2026-12-24",
    }
    made.undo()
    assert not made.now.assignments


def test_a_person_is_added_by_name(board: Shown) -> None:
    _, page, made = board
    dialog = page.ask_person()
    dialog.line.setText("Ben")
    dialog.accept()
    assert "already" in dialog.wrong.text()
    dialog.line.setText("Olga")
    dialog.accept()
    QApplication.processEvents()
    assert "Olga" in [person.name for person in page.model.people]
    assert "Olga" in [page.head.person.itemText(n) for n in range(page.head.person.count())]
    made.undo()
    QApplication.processEvents()
    assert "Olga" not in [person.name for person in page.model.people]


def _trigger(page: BoardPage, *words: str) -> None:
    menu = page.menu()
    for word in words[:-1]:
        menu = next(action.menu() for action in menu.actions() if word in action.text())  # type: ignore[assignment]
    next(action for action in menu.actions() if words[-1] in action.text()).trigger()
    QApplication.processEvents()


def test_people_are_joined_and_parted_from_the_menu(board: Shown) -> None:
    _, page, made = board
    _choose(page, (1, 2))
    _trigger(page, "is the same person as", "Ana")
    assert [person.name for person in page.model.people] == ["Ana", "Ida"] and made.now.person(BEN) == ANA
    _choose(page, (1, 1))
    _trigger(page, "Ben is somebody else")
    assert [person.name for person in page.model.people] == ["Ana", "Ben", "Ida"]
    made.undo()
    assert made.now.person(BEN) == ANA


def test_only_my_own_column_offers_to_be_done(board: Shown) -> None:
    _, page, made = board
    _choose(page, (1, 1), (2, 1))
    _trigger(page, "I am done with it")
    assert [done_with(made.now, page.model.articles[row].id, ANA) for row in range(3)] == [True, True, False]
    _trigger(page, "I am not done")
    assert not done_with(made.now, HERE, ANA)
    _choose(page, (1, 2))
    assert not [action for action in page.menu().actions() if "done" in action.text()]


def test_the_filter_narrows_articles_people_and_what_is_open(board: Shown) -> None:
    _, page, made = board
    made.apply(assign(made.now, [("d1", BEN)]))
    QApplication.processEvents()
    page.head.words.setText("article")
    assert [each.title for each in page.model.articles] == ["Article 1", "Article 2"]
    page.head.open.click()
    assert [each.id for each in page.model.articles] == ["d1"]
    page.head.person.setCurrentIndex(page.head.person.findData("ida"))
    assert [each.name for each in page.model.people] == ["Ida"] and not page.model.articles
    page.head.open.click()
    page.head.words.setText("")
    assert len(page.model.articles) == 3
    made.apply(assign(made.now, [(HERE, BEN)]))
    QApplication.processEvents()
    assert [each.name for each in page.model.people] == ["Ida"], "a change keeps the filter"


def test_escape_goes_back_and_a_double_click_opens_the_article(board: Shown) -> None:
    window, page, _ = board
    row = next(row for row in range(1, 4) if page.model.articles[row - 1].id == "d2")
    place = page.table.visualRect(page.model.index(row, 1)).center()
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    assert window.pages.page is None and window.session is not None and window.session.document_id == "d2"
    window.perform("board")
    again = window.pages.page
    assert isinstance(again, BoardPage)
    QTest.keyClick(again.table, Qt.Key.Key_Escape)
    assert window.pages.page is None


def test_the_board_is_another_in_the_dark(board: Shown) -> None:
    _, page, _ = board
    light = page.table.grab().toImage()
    page.set_theme(DARK)
    dark = page.table.grab().toImage()
    place = page.table.visualRect(page.model.index(2, 2)).center() + page.table.viewport().pos()
    assert light.pixelColor(place).lightness() > 200 > dark.pixelColor(place).lightness()


def test_twenty_people_and_four_hundred_articles(board: Shown) -> None:
    _, page, made = board
    people = [Annotator(id=f"p{n}", name=f"Person {n}") for n in range(17)]
    articles = [Document(id=f"x{n}", text=f"Text {n}", title=f"Long {n}") for n in range(397)]
    made.apply(Several([Add(each) for each in (*people, *articles)], "Many"))
    QApplication.processEvents()
    assert (page.model.rowCount(), page.model.columnCount()) == (401, 21)
    _choose(page, (0, 0))
    _press(page, Qt.Key.Key_Space)
    assert len(made.now.assignments) == 8000
    page.model.show(Board(made.now))
    assert not page.table.grab().isNull()
