"""Snapshots that are made to do harm, attached and shown in the window: inert or refused, and nothing is fetched."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from tests.app.test_hostile_captures import REFUSED, WORDS, launching, listener, page
from tests.gui.snapshots.test_section import section_of, window, with_source

__all__ = ["listener", "window"]


@pytest.mark.parametrize(("name", "made"), [("page.html", page), ("launch.pdf", launching)])
def test_what_would_run_or_fetch_is_shown_as_its_words(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    listener: socket.socket,
    name: str,
    made: Callable[[int], bytes],
) -> None:
    with_source(window)
    file = tmp_path / name
    file.write_bytes(made(listener.getsockname()[1]))
    section = section_of(window)
    window.evidence.snapshots.attach_files("treaty", [file])
    qtbot.waitUntil(lambda: section.model.rowCount() == 1, timeout=60_000)
    assert window.session is not None
    (capture,) = window.session.project.now.captures.values()
    assert WORDS.strip() in capture.text and "alert" not in capture.text
    section.window().close()
    split = window.evidence.split
    assert split.show_source("treaty") and split.pane is not None and split.pane.isVisible()
    qtbot.wait(300)  # whatever it would run or fetch has had its time; ``listener`` looks whether anybody knocked


@pytest.mark.parametrize("name", REFUSED)
def test_bombs_and_broken_files_are_refused_and_change_nothing(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    listener: socket.socket,
    name: str,
) -> None:
    with_source(window)
    file = tmp_path / name
    file.write_bytes(REFUSED[name]())
    section = section_of(window)
    assert window.session is not None
    project = window.session.project
    before = project.undo_label, dict(project.now.captures)
    window.evidence.snapshots.attach_files("treaty", [file])
    qtbot.waitUntil(lambda: section.said.property("tone") == "error", timeout=60_000)
    said = section.said.text()
    assert said.endswith(".") and "\n" not in said and len(said) < 200
    assert (project.undo_label, dict(project.now.captures)) == before and section.model.rowCount() == 0
