"""References come in from a file as one step, and go out onto the clipboard in the chosen style."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from annotator.domain.commands import Add
from annotator.domain.source import Source
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


def test_a_reference_is_copied_in_the_chosen_style(qtbot: QtBot, window: MainWindow) -> None:
    made = project()
    made.apply(Add(Source(id="s", title="Roads & rails", type="book", author=("Doe, Jane",), issued="2020")))
    panel = opened(window, made).sources
    menu = QMenu(window)
    panel.menu_opening.emit(menu, "s")
    styles = next(each for each in menu.findChildren(QMenu) if each.actions())
    assert [each.text() for each in styles.actions() if each.isChecked()] == ["APA (author and date)"]
    next(each for each in styles.actions() if each.text() == "MLA").trigger()
    panel.list.setCurrentIndex(panel.model.index(panel.model.row_of("s")))
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Doe, Jane. Roads & Rails. 2020." in QGuiApplication.clipboard().text(), timeout=20_000)
    assert "<i>" in (data := QGuiApplication.clipboard().mimeData()).html() and "&amp;" in data.html()
    next(each for each in menu.actions() if each.text() == "Copy all references").trigger()
    qtbot.waitUntil(lambda: window.banner.text.endswith("copied"), timeout=20_000)
