"""The snapshots in the dialog of a source: attached by file, listed, opened, saved, taken away, found changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.captures import attach, take_capture
from annotator.app.extracting import InThisProcess
from annotator.app.intake import Given
from annotator.domain.commands import Add
from annotator.domain.source import Source
from annotator.gui.dialogs.source_passages import SourcePassages
from annotator.gui.main_window import MainWindow
from annotator.gui.snapshots.section import SnapshotSection
from tests.app.projects import project
from tests.gui.windows import opened, shown_window

TEXT = b"The treaty\n\nArticle one: the guns fall silent at midnight.\n"
PAGE = b"<html><body><article><h1>The treaty</h1><p>" + b"The guns fall silent. " * 20 + b"</p></article></body></html>"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        yield made


def section_of(window: MainWindow, source: str = "treaty") -> SnapshotSection:
    window.evidence.show_passages(source)
    (dialog,) = window.findChildren(SourcePassages)
    return dialog.snapshots


def with_source(window: MainWindow, *files: tuple[str, bytes]) -> None:
    made = project()
    made.apply(Add(Source(id="treaty", title="The treaty")))
    for name, data in files:
        given = Given(name, path=Path(name), data=data)
        planned = take_capture(given, made.now.sources["treaty"], InThisProcess(), made.moment(), lambda: None)
        made.apply(attach(made.now, replace(planned.capture, id=made.new_id())), [planned.attachment])
    opened(window, made)


def test_a_file_is_attached_through_the_child_and_undo_takes_it_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_source(window)
    section = section_of(window)
    assert section.list.isHidden() and "None yet" in section.said.text()
    file = tmp_path / "treaty.txt"
    file.write_bytes(TEXT)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    section.attach.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: section.model.rowCount() == 1, timeout=20_000)
    assert "treaty.txt" in section.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Attached: treaty.txt." in section.said.text()
    window.evidence.snapshots.attach_files("treaty", [file])
    qtbot.waitUntil(lambda: "very bytes" in section.said.text(), timeout=20_000)
    assert section.said.property("tone") == "error"
    assert window.session is not None
    window.session.undo()
    assert section.model.rowCount() == 0


def test_delete_removes_it_and_a_page_is_opened_only_when_asked_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_source(window, ("treaty.html", PAGE))
    asked: list[QUrl] = []

    def note(url: QUrl) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    section = section_of(window)
    window.evidence.snapshots.open(section.chosen())
    (box,) = window.findChildren(QMessageBox)
    assert not asked and "scripts" in box.informativeText()
    box.defaultButton().click()
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert Path(asked[0].toLocalFile()).read_bytes() == PAGE
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    assert section.model.rowCount() == 0 and window.session is not None
    assert window.session.project.now.captures_of("treaty") == []


def test_a_changed_snapshot_says_so(qtbot: QtBot, window: MainWindow) -> None:
    with_source(window, ("treaty.txt", TEXT))
    section = section_of(window)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=5_000)
    section.set_conditions({section.chosen(): "changed"})
    assert "Changed inside the project file" in section.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_edit_menu_makes_a_source_of_the_article(window: MainWindow) -> None:
    with_source(window)
    window.perform("as_source")
    assert window.session is not None
    now = window.session.project.now
    assert [source.title for source in now.sources.values() if source.document] == ["First things"]
    window.perform("as_source")
    assert "already" in window.banner.text


@pytest.mark.parametrize("size", [(1024, 640)])
def test_the_dialog_fits_the_smallest_window(window: MainWindow, size: tuple[int, int]) -> None:
    with_source(window, ("a.txt", TEXT), ("b.txt", TEXT + b"more"), ("c.txt", TEXT + b"and more"))
    section = section_of(window)
    assert section.window().minimumSizeHint().height() <= size[1]
