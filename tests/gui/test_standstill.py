"""Longer work holds the window up, and gives the keys back to whoever had them."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as made:
        project, _ = sample_project()
        project.store.flush()
        opened(made, project)
        yield made


def work(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.runner.idle):
        window.runner.run("slow", lambda _: time.sleep(0.45))
        qtbot.waitUntil(lambda: not window.stack.isEnabled())


def test_the_keys_go_on_where_they_went_before(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    view = window.workspace.article.view
    view.setFocus()
    work(qtbot, window)
    assert window.stack.isEnabled()
    assert window.focusWidget() is view


def test_the_search_box_keeps_them_too(qtbot: QtBot, window: MainWindow) -> None:
    window.top.search.setFocus()
    work(qtbot, window)
    assert window.focusWidget() is window.top.search
