"""A newer text of an article, through the window: taken in, placed, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.ids import document_id
from annotator.gui.main_window import MainWindow
from annotator.gui.revisions.dialog import RevisionDialog
from annotator.gui.revisions.errand import RevisionErrand
from annotator.gui.revisions.tray import Tray
from tests.app.test_revising import NEW, OLD, marked
from tests.gui.windows import opened, shown_window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        opened(made, marked())
        assert made.session is not None
        made.session.open_document(document_id(OLD))
        yield made


def newer(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> RevisionDialog:
    path.write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(path), ""))
    window.commands["revise"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(RevisionDialog)), timeout=15_000)
    (dialog,) = window.findChildren(RevisionDialog)
    return dialog


def tray_of(window: MainWindow) -> Tray:
    assert window.revision_notes.note is not None
    window.revision_notes.note.button.click()
    return window.findChildren(Tray)[-1]


def test_a_newer_version_is_taken_in_placed_and_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, workspace = window.session, window.workspace
    assert session is not None and workspace is not None
    dialog = newer(qtbot, window, tmp_path / "newer.txt", monkeypatch)
    said = dialog.differences.toPlainText()
    assert "2,4252,783 soldiers" in said and "An earlier version" in said
    dialog.buttons.accepted.emit()
    assert session.document_id == document_id(NEW)
    note = window.revision_notes.note
    assert note is not None and note.isVisible() and note.text.text().startswith("2")

    tray = tray_of(window)
    assert tray.list.count() == 2
    view = workspace.article.view
    words_end = max(view.caret_rect(point).right() for point in range(0, len(NEW), 3))
    column = view.viewport().mapToGlobal(QPoint(int(words_end), 0)).x()
    assert tray.frameGeometry().left() > column, "what one selects in is not covered"
    wait = {tray.list.item(row).text()[-12:]: row for row in range(2)}
    assert len(wait) == 2
    row = next(row for row in range(2) if "Nobody" in tray.list.item(row).text())
    tray.list.setCurrentRow(row)
    assert tray.take.isEnabled()
    tray.take.click()
    assert tray.list.count() == 1

    assert not tray.take.isEnabled(), "what says something else is never proposed"
    tray.place.click()
    assert "Nothing is selected" in tray.why.text()
    start = NEW.index("At least 2,783")
    cursor = view.textCursor()
    cursor.setPosition(view.unit(start))
    cursor.setPosition(view.unit(NEW.index(".", start)), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    tray.place.click()
    assert tray.list.count() == 0
    assert not note.isVisible()
    assert {each.document for each in session.project.now.annotations.values()} == {document_id(NEW)}

    for _ in range(3):
        window.commands["undo"].trigger()
    assert {each.document for each in session.project.now.annotations.values()} == {document_id(OLD)}
    assert document_id(NEW) not in session.project.now.documents


def test_an_older_text_leads_to_the_newest_and_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    assert session is not None
    newer(qtbot, window, tmp_path / "newer.txt", monkeypatch).buttons.accepted.emit()
    window.commands["older_text"].trigger()
    assert session.document_id == document_id(OLD)
    note = window.revision_notes.note
    assert note is not None and "older text" in note.text.text()
    assert note.accessibleName() == note.text.text()
    note.button.click()
    assert session.document_id == document_id(NEW)


def test_cancelling_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    before = window.session.project.now
    newer(qtbot, window, tmp_path / "newer.txt", monkeypatch).reject()
    assert window.session.project.now is before
    assert window.revision_notes.note is None or not window.revision_notes.note.isVisible()


def test_an_original_that_reads_the_same_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer(qtbot, window, tmp_path / "newer.txt", monkeypatch).buttons.accepted.emit()
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    window.commands["read_again"].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=15_000)
    assert "same text" in said[0]


def test_a_file_that_is_no_article_is_refused(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.app.intake import Given

    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    assert window.session is not None
    RevisionErrand(window, window.session, lambda: Given("a.pdf", data=b"%PDF-1.4 nothing")).start()
    qtbot.waitUntil(lambda: bool(said), timeout=15_000)
    assert not window.findChildren(RevisionDialog)


def test_the_tray_is_used_by_keys(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer(qtbot, window, tmp_path / "newer.txt", monkeypatch).buttons.accepted.emit()
    window.commands["tray"].trigger()
    tray = window.findChildren(Tray)[-1]
    row = next(row for row in range(2) if "Nobody" in tray.list.item(row).text())
    tray.list.setFocus()
    tray.list.setCurrentRow(row)
    QTest.keyClick(tray.list, Qt.Key.Key_Return)
    assert tray.list.count() == 1
    assert tray.list.accessibleName()
    assert tray.buttons.button(QDialogButtonBox.StandardButton.Close) is not None
