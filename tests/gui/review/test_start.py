"""Starting a review: the form, the session it makes, and going on with one."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Add, Delete
from annotator.domain.team import TEAM, Team
from annotator.domain.versions import tag_set_version
from annotator.domain.visibility import blind_on
from annotator.gui.main_window import MainWindow
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.sessions_dialog import SessionsDialog
from annotator.gui.review.start_dialog import ID, StartDialog
from tests.app.projects import ANA, BEN

ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def form(window: MainWindow, project: Project) -> StartDialog:
    for id in list(project.now.sessions):
        project.apply(Delete("session", id))
    window.commands["review"].trigger()
    return next(found for found in window.findChildren(StartDialog) if not found.isHidden())


def test_without_a_session_the_form_comes_with_sensible_choices(project: Project, window: MainWindow) -> None:
    asked = form(window, project).asked()
    assert asked.title.startswith("Review ")
    assert (asked.people, asked.annotators) == ((ANA, BEN), (ANA, BEN))
    assert [project.now.documents[id].title for id in asked.documents] == ["Prices and shots"]
    assert (asked.order, asked.overlap, asked.names) == ("weight", 50, True)


def test_starting_keeps_the_agreement_before_and_shows_the_screen(
    project: Project, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = form(window, project)
    dialog.title.setText("Tuesday")
    dialog.name.setFocus()
    dialog.name.setText("Cleo")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter added her, and did not start
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(window.pages.page, ReviewPage))
    (session,) = project.now.sessions.values()
    assert [project.now.name_of(person) for person in session.people] == ["Ana", "Ben", "Cleo"]
    assert session.tag_set == tag_set_version(project.now)
    assert session.started > 0
    assert json.loads(session.before)["people"] == [ANA, BEN]
    window.perform("undo")  # one step
    assert not project.now.sessions
    assert window.pages.page is None


def test_what_is_missing_is_said(project: Project, window: MainWindow) -> None:
    dialog = form(window, project)
    dialog.title.clear()
    assert not dialog.ok.isEnabled()
    assert "name" in dialog.wrong.text()
    dialog.title.setText("x")
    for row in range(dialog.articles.count()):
        dialog.articles.item(row).setCheckState(OFF)
    assert "article" in dialog.wrong.text()
    dialog.all_articles.click()
    assert len(dialog.asked().documents) == 2


def test_in_blind_mode_it_is_said_what_starting_shows(project: Project, window: MainWindow, qtbot: QtBot) -> None:
    project.apply(Add(Team(id=TEAM, blind=True)))
    dialog = form(window, project)
    assert "blind" in dialog.reveals.text()
    (document,) = dialog.asked().documents
    assert blind_on(project.now, document)
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(window.pages.page, ReviewPage))
    assert not blind_on(project.now, document)
    assert window.pages.page.header.place.text() == "1 of 3"  # type: ignore[union-attr]


def test_a_session_that_is_open_is_offered_first(project: Project, window: MainWindow, qtbot: QtBot) -> None:
    window.commands["review"].trigger()
    (dialog,) = window.findChildren(SessionsDialog)
    assert dialog.list.count() == 1
    assert dialog.go.text() == "Go on"
    assert "Present: Ana, Ben" in dialog.about.text()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.pages.page, ReviewPage))


def test_a_new_one_can_be_started_beside_it(project: Project, window: MainWindow) -> None:
    window.commands["review"].trigger()
    (dialog,) = window.findChildren(SessionsDialog)
    dialog.new.click()
    assert any(not found.isHidden() for found in window.findChildren(StartDialog))


def test_readiness_stands_beside_the_articles(project: Project, window: MainWindow) -> None:
    dialog = form(window, project)
    texts = {dialog.articles.item(row).data(ID): dialog.articles.item(row).text() for row in range(2)}
    assert any("Ana reading, Ben reading" in text for text in texts.values())
