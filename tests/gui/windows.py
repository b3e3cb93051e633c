"""A window on a project in memory, for tests; settings go nowhere near those of the person who runs them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.settings import Settings
from annotator.gui.appearance import Appearance
from annotator.gui.main_window import MainWindow
from annotator.gui.workspace import Workspace
from tests.app.projects import ANA

SIZE = (1440, 900)


@contextmanager
def shown_window(
    qtbot: QtBot, qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings | None = None
) -> Iterator[MainWindow]:
    """The main window, shown and active. The application's dress is taken off again afterwards."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(home))
    palette = qapp.palette()
    appearance = Appearance(qapp, "light")
    window = MainWindow(appearance, settings or Settings(annotator=ANA, annotator_name="Ana", theme="light"))
    window.resize(*SIZE)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        appearance.deleteLater()
        qapp.setStyleSheet("")
        qapp.setPalette(palette)


def opened(window: MainWindow, project: Project) -> Workspace:
    """Show a project in the window."""
    window.show_project(project)
    assert window.workspace is not None
    return window.workspace
