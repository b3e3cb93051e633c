"""A day of an analyst, through the real window: mouse and keyboard, a file on the disk, and the next morning."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.app.project import Saving
from annotator.domain.annotation import Annotation
from annotator.gui.dialogs.document_form import DocumentForm
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.dialogs.link_form import LinkForm
from annotator.gui.main_window import MainWindow
from annotator.gui.workspace import Workspace
from annotator.paths import seed
from tests.gui.windows import shown_window

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Shown = TypeVar("Shown", bound=QDialog)
ADDRESS = "https://example.org/ceasefire-statement"


class Day:
    """The hands of the analyst."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def annotations(self) -> list[Annotation]:
        session = self.workspace.session
        return session.project.now.annotations_of(session.document_id)

    @property
    def text(self) -> str:
        document = self.workspace.session.document
        assert document is not None
        return document.text

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.workspace.article.view, key, modifier)

    def read_at(self, words: str) -> None:
        """Put the caret before some words."""
        view = self.workspace.article.view
        view.setFocus()
        view.place_caret(self.text.index(words))
        view.reveal(self.text.index(words))
        QTest.qWait(20)

    def drag(self, words: str) -> None:
        """Select some words (on one line) with the mouse."""
        view = self.workspace.article.view
        start = self.text.index(words)
        self.read_at(words)
        (rect,) = view.rects(start, start + len(words))
        left = QPoint(round(rect.left()) + 1, round(rect.center().y()))
        right = QPoint(round(rect.right()) + 1, left.y())
        button = Qt.MouseButton.LeftButton
        QTest.mousePress(view.viewport(), button, Qt.KeyboardModifier.NoModifier, left)
        QTest.mouseMove(view.viewport(), (left + right) / 2)
        QTest.mouseMove(view.viewport(), right)
        QTest.mouseRelease(view.viewport(), button, Qt.KeyboardModifier.NoModifier, right)

    def dialog(self, kind: type[Shown]) -> Shown:
        self.qtbot.waitUntil(lambda: any(d.isVisible() for d in self.window.findChildren(kind)))
        return next(d for d in self.window.findChildren(kind) if d.isVisible())

    def come_back(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.session.project.saving is Saving.SAVED)
        self.qtbot.waitUntil(lambda: self.window.status.saved.text() == "All changes saved")

    def open(self, path: Path) -> None:
        self.window.projects.open(path)
        self.qtbot.waitUntil(lambda: self.window.session is not None)


@pytest.fixture
def day(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as window:
        yield Day(qtbot, window)


def test_a_day(day: Day, tmp_path: Path) -> None:
    path = tmp_path / "Karabakh.annodb"
    _morning(day, path)
    _mark(day)
    _link(day)
    _note_and_details(day)
    _second_thoughts(day)
    _export(day, tmp_path / "out.json")
    kept = _state(day)
    day.saved()
    day.window.close_project()
    assert sorted(file.name for file in tmp_path.iterdir() if file.name.startswith("Karabakh.annodb")) == [path.name]
    _next_morning(day, path, kept)


def _morning(day: Day, path: Path) -> None:
    """A new project, the article, its details put right."""
    day.window.projects.create(path)
    day.qtbot.waitUntil(lambda: day.window.session is not None)
    day.window.errands.import_files([seed("000_ea984a6356cfd0a5.txt")])
    day.qtbot.waitUntil(lambda: day.workspace.session.document is not None)
    day.window.commands["metadata"].trigger()
    form = day.dialog(DocumentForm)
    form.accept()
    day.come_back()
    assert "Results of the Nagorno-Karabakh war" in day.text


def _mark(day: Day) -> None:
    """By mouse and key, by the bar, by sentence."""
    day.drag("Azerbaijan achieved an important")
    assert day.workspace.article.view.selected_passage() is not None
    bar = day.workspace.article.view.bar
    day.qtbot.waitUntil(bar.isVisible)
    day.press(Key.Key_2)
    day.read_at("Moscow is also creating")
    day.press(Key.Key_S)
    day.press(Key.Key_1)
    day.read_at("One of the posts is in fact")
    day.press(Key.Key_S)
    day.press(Key.Key_3)
    assert [(a.tag, a.exact) for a in day.annotations] == [
        ("opinion", "Azerbaijan achieved an important"),
        ("fact", "One of the posts is in fact located at the gates of Shusha."),
        ("claim", "Moscow is also creating a special humanitarian center for Karabakh."),
    ]
    day.qtbot.waitUntil(lambda: day.workspace.cards.count() == 3)
    assert day.window.status.no_source.text().startswith("2 ")


def _link(day: Day) -> None:
    """The fact gets a source of its own, by pasting an address."""
    assert day.workspace.current == day.annotations[1].id
    day.press(Key.Key_L)
    form = day.dialog(LinkForm)
    QTest.keyClicks(form.search, ADDRESS)
    QTest.keyClicks(form.locator, "paragraph 4")
    form.accept()
    day.come_back()
    (source,) = day.workspace.session.project.now.sources.values()
    assert source.url == ADDRESS
    day.qtbot.waitUntil(lambda: day.workspace.sources.model.rowCount() == 1)
    assert day.window.status.no_source.text().startswith("1 ")


def _note_and_details(day: Day) -> None:
    day.press(Key.Key_N)
    note = day.workspace.detail.note
    day.qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "On the record.")
    day.workspace.flush()
    assert day.annotations[1].note == "On the record."
    day.workspace.article.view.setFocus()


def _second_thoughts(day: Day) -> None:
    """Retag, move an end, delete, undo, redo."""
    day.press(Key.Key_J)
    assert day.workspace.current == day.annotations[2].id
    day.press(Key.Key_2)
    assert day.annotations[2].tag == "opinion"
    day.press(Key.Key_BraceLeft, Shift)
    assert day.annotations[2].exact == "Moscow is also creating a special humanitarian center for Karabakh"
    day.press(Key.Key_Delete)
    assert len(day.annotations) == 2
    day.press(Key.Key_Z, Control)
    assert len(day.annotations) == 3
    day.press(Key.Key_Z, Control)
    day.press(Key.Key_Z, Control)
    assert (day.annotations[2].tag, day.annotations[2].exact[-9:]) == ("claim", "Karabakh.")
    day.press(Key.Key_Z, Control | Shift)
    assert day.annotations[2].tag == "opinion"
    day.saved()


def _export(day: Day, target: Path) -> None:
    day.window.commands["export"].trigger()
    dialog = day.dialog(ExportDialog)
    day.qtbot.waitUntil(lambda: "Moscow is also creating" in dialog.preview.toPlainText())
    dialog.path.setText(str(target))
    dialog.accept()
    day.qtbot.waitUntil(target.exists)
    day.qtbot.waitUntil(lambda: not day.window.runner.running)
    day.come_back()
    written = json.loads(target.read_text("utf-8"))
    text = written["documents"][0]["text"]
    assert all(text[row["start"] : row["end"]] == row["exact"] for row in written["annotations"])
    assert len(written["annotations"]) == 3


def _state(day: Day) -> list[tuple[str, str, str]]:
    return [(a.tag, a.exact, a.note) for a in day.annotations]


def _next_morning(day: Day, path: Path, kept: list[tuple[str, str, str]]) -> None:
    """All of it is there, and yesterday's steps can still be taken back."""
    day.open(path)
    assert _state(day) == kept
    assert day.window.commands["undo"].text() == "Undo Retag as opinion"
    day.workspace.article.view.setFocus()
    day.press(Key.Key_Z, Control)
    assert day.annotations[2].tag == "claim"
    for _ in range(6):
        day.press(Key.Key_Z, Control)
    assert not day.workspace.session.project.now.documents  # down to the import itself
    day.qtbot.waitUntil(lambda: day.workspace.session.document_id == "")
    for _ in range(7):
        day.press(Key.Key_Z, Control | Shift)
    day.qtbot.waitUntil(lambda: _state(day) == kept)
    day.qtbot.waitUntil(lambda: day.workspace.cards.count() == len(kept))
    day.saved()
