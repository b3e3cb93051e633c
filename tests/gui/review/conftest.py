"""A window on a meeting: Ana and Ben's work, a session that has been started, its page shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.gui.main_window import MainWindow
from annotator.gui.review.errands import show_review
from annotator.gui.review.page import ReviewPage
from tests.app.meetings import meeting
from tests.gui.windows import opened, shown_window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        yield made


@pytest.fixture
def project(window: MainWindow) -> Project:
    made, _ = meeting()
    opened(window, made)
    assert window.session is not None
    window.session.open_document(next(iter(made.now.sessions.values())).documents[0])
    return made


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, project: Project) -> ReviewPage:
    return entered(qtbot, window, project)


def entered(qtbot: QtBot, window: MainWindow, project: Project) -> ReviewPage:
    """The page of the project's first session."""
    show_review(window, next(iter(project.now.sessions.values())))
    qtbot.waitUntil(lambda: window.pages.page is not None)
    shown = window.pages.page
    assert isinstance(shown, ReviewPage)
    return shown
