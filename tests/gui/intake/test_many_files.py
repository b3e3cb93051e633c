"""A folder dropped on the window: what came of each file is listed, it is one step, and it can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.gui.intake.result_dialog import ResultDialog
from annotator.gui.intake.result_model import NAME, STATE
from annotator.gui.main_window import MainWindow
from tests.app.projects import project
from tests.gui.windows import opened, shown_window

PAGE = (
    "<html><head><title>{title}</title></head><body><article><h1>{title}</h1>"
    "<p>The ministry said on Tuesday that the bridge over the river was open again, and that {title} was no reason "
    "to close it. Traffic had been let through since the morning, according to the road authority.</p>"
    "<p>Residents had asked for months why the work took so long.</p></article></body></html>"
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        opened(made, project())
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages of a browser with their parts, the same again under another name, a broken file and a strange one."""
    place = tmp_path / "Clippings"
    (place / "Bridge_files").mkdir(parents=True)
    (place / "later").mkdir()
    (place / "Bridge.html").write_text(PAGE.format(title="The old bridge"), encoding="utf-8")
    (place / "Bridge_files" / "frame.html").write_text(PAGE.format(title="An advertisement"), encoding="utf-8")
    (place / "later" / "Copy of the bridge.html").write_bytes((place / "Bridge.html").read_bytes())
    (place / "later" / "River 😀.txt").write_text(
        "A river rises\n\nBy nightfall the water stood high.\n", encoding="utf-8"
    )
    (place / "Broken.docx").write_bytes(b"PK\x03\x04 and then nothing that a zip file has")
    (place / "Song.mp3").write_bytes(b"ID3\x00")
    (place / ".hidden.txt").write_text("Not meant to be seen.", encoding="utf-8")
    return place


def shown(window: MainWindow) -> Project:
    assert window.session is not None
    return window.session.project


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, none))


def told(qtbot: QtBot, window: MainWindow) -> ResultDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ResultDialog)), timeout=60_000)
    return next(d for d in window.findChildren(ResultDialog) if d.isVisible())


def listed(dialog: ResultDialog) -> dict[str, str]:
    """What the rows that are shown say: name and state."""
    rows = dialog.rows
    return {str(rows.index(row, NAME).data()): str(rows.index(row, STATE).data()) for row in range(rows.rowCount())}


def test_what_became_of_each_file_of_a_folder_is_listed(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    before = set(shown(window).now.documents)
    drop(window, folder)
    dialog = told(qtbot, window)
    rows = listed(dialog)
    assert rows["Bridge.html"] == "Imported" and rows["River 😀.txt"] == "Imported"
    assert rows["Copy of the bridge.html"] == "Already there"
    assert rows["Broken.docx"] == "Refused" and rows["Song.mp3"] == "Left out"
    assert "frame.html" not in rows and ".hidden.txt" not in rows
    titles = {shown(window).now.documents[id].title for id in set(shown(window).now.documents) - before}
    assert titles == {"The old bridge", "A river rises"}
    dialog.reject()
    window.commands["undo"].trigger()
    assert set(shown(window).now.documents) == before
    window.commands["redo"].trigger()
    assert len(shown(window).now.documents) == len(before) + 2


def test_the_list_is_narrowed_and_read_from_by_keys(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    drop(window, folder)
    dialog = told(qtbot, window)
    dialog.state.setCurrentIndex(dialog.state.findData("refused"))
    assert listed(dialog) == {"Broken.docx": "Refused"}
    assert not dialog.open_button.isEnabled()
    dialog.state.setCurrentIndex(0)
    QTest.keyClicks(dialog.words, "river")
    assert list(listed(dialog)) == ["River 😀.txt"]
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Broken.docx" in copied and "Song.mp3" in copied
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert window.session is not None and window.session.document is not None
    assert shown(window).now.documents[window.session.document.id].title == "A river rises"


def test_the_same_folder_again_changes_nothing(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    drop(window, folder)
    told(qtbot, window).reject()
    documents, undo = dict(shown(window).now.documents), shown(window).undo_label
    drop(window, folder)
    rows = listed(told(qtbot, window))
    assert rows["Bridge.html"] == rows["River 😀.txt"] == "Already there"
    assert dict(shown(window).now.documents) == documents and shown(window).undo_label == undo


def told_now(window: MainWindow) -> list[ResultDialog]:
    return [each for each in window.findChildren(ResultDialog) if each.isVisible()]


def test_a_run_can_be_stopped_and_changes_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    place = tmp_path / "Many"
    place.mkdir()
    for number in range(200):
        (place / f"{number}.html").write_text(PAGE.format(title=f"Report {number}"), encoding="utf-8")
    before = set(shown(window).now.documents)
    drop(window, place)
    qtbot.waitUntil(lambda: window.strip.isVisible() and bool(window.strip.findChildren(QProgressBar)), timeout=30_000)
    [bar], [cancel] = window.strip.findChildren(QProgressBar), window.strip.findChildren(QPushButton)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=30_000)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=30_000)
    qtbot.wait(50)
    assert set(shown(window).now.documents) == before
    assert not told_now(window)


def test_one_file_that_cannot_be_read_is_told_alone(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    drop(window, folder / "Broken.docx")
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=30_000)
    [box] = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    assert "Broken.docx" in box.informativeText()
    box.accept()


def test_an_empty_folder_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    before, said = dict(shown(window).now.documents), list[str]()
    monkeypatch.setattr(window, "say", said.append)
    drop(window, tmp_path / "empty")
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert said == ["There is no file in this folder that can be imported."]
    assert dict(shown(window).now.documents) == before
