"""A file of references is brought in through the menu, as one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from tests.app.projects import project
from tests.gui.windows import opened, shown_window

RIS = b"TY  - RPRT\r\nTI  - Roads\r\nAU  - Doe, Jane\r\nER  - \r\nTY  - BOOK\r\nTI  - Rails\r\nER  - \r\n"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as window:
        yield window


def test_sources_come_in_as_one_step_that_undo_takes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = project()
    opened(window, made)
    asked: list[str] = []
    file = tmp_path / "refs.ris"
    file.write_bytes(RIS)

    def choose(*given: object) -> tuple[list[str], str]:
        asked.append(str(given[3]))
        return [str(file)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.commands["import_sources"].trigger()
    qtbot.waitUntil(lambda: len(made.now.sources) == 2, timeout=20_000)
    assert "*.bib" in asked[0] and "*.docx" not in asked[0]
    assert sorted(source.title for source in made.now.sources.values()) == ["Rails", "Roads"]
    assert window.session is not None
    window.session.undo()
    assert not made.now.sources
