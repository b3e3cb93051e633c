"""A session goes on where it was left, also after looking elsewhere than at what was decided last."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Delete
from annotator.gui.main_window import MainWindow
from annotator.gui.review.page import ReviewPage
from tests.gui.review.conftest import entered

Key = Qt.Key


def left_at(page: ReviewPage, at: int, window: MainWindow) -> None:
    page.go(at)
    page.setFocus()
    QTest.keyClick(page, Key.Key_P)
    assert window.pages.page is None


def test_it_goes_on_at_the_passage_that_was_looked_at(
    qtbot: QtBot, page: ReviewPage, project: Project, window: MainWindow
) -> None:
    left_at(page, 2, window)
    assert entered(qtbot, window, project).meeting.at == 2


def test_what_was_settled_meanwhile_is_not_gone_back_to(
    qtbot: QtBot, page: ReviewPage, project: Project, window: MainWindow
) -> None:
    page.go(1)
    page.setFocus()
    QTest.keyClick(page, Key.Key_D)
    QTest.keyClick(page.bar.reason, Key.Key_Return)
    left_at(page, 1, window)
    assert entered(qtbot, window, project).meeting.at == 2


def test_a_passage_that_is_gone_gives_way_to_the_next_open_one(
    qtbot: QtBot, page: ReviewPage, project: Project, window: MainWindow
) -> None:
    left_at(page, 2, window)
    item = page.meeting.agenda.items[2]
    project.apply(Delete("annotation", item.cluster.members[0].id))
    assert entered(qtbot, window, project).meeting.at == 0


def test_the_place_of_another_session_says_nothing(
    qtbot: QtBot, page: ReviewPage, project: Project, window: MainWindow
) -> None:
    left_at(page, 2, window)
    window.remember(review_place="another;" + window.settings.review_place.partition(";")[2])
    assert entered(qtbot, window, project).meeting.at == 0
