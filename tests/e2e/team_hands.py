"""The hands of a team: at the window, and at the decision screen."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QWidget

from annotator.app.joining import join
from annotator.app.merging import plan_merge
from annotator.app.project import Project
from annotator.app.reviewing import Item
from annotator.app.settings import Settings
from annotator.bootstrap import create_project, inspector, open_project
from annotator.domain.ids import AnnotatorId
from annotator.domain.review import Decision
from annotator.gui.review.page import ReviewPage
from tests.app.projects import ANA
from tests.e2e.test_day import Day

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Found = TypeVar("Found")
LONG = 20_000


class Member(Day):
    """The hands of one of the team, at their own window."""

    @property
    def project(self) -> Project:
        return self.workspace.session.project

    def wait(self, there: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(there()), timeout=LONG)

    def idle(self) -> None:
        self.wait(lambda: not self.window.runner.running)

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key to whatever has the focus in the window."""
        self.come_back()
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def drop(self, *paths: Path) -> None:
        """Files are dropped on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(400, 300), copy, data, button, none))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(400, 300), copy, data, button, none))

    def page(self, kind: type[Found]) -> Found:
        self.wait(lambda: isinstance(self.window.pages.page, kind))
        page = self.window.pages.page
        assert isinstance(page, kind)
        return page

    def answer(self, text: str) -> None:
        """A button of a question is clicked."""

        def button() -> QAbstractButton | None:
            boxes = [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]
            return next((b for box in boxes for b in box.buttons() if b.text() == text), None)

        self.wait(button)
        found = button()
        assert found is not None
        click(found)

    def leave(self) -> None:
        self.saved()
        self.window.close_project()


Open = Callable[[Settings], AbstractContextManager[Member]]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def lead() -> Settings:
    return Settings(annotator=ANA, annotator_name="Ana", theme="light")


def analyst(path: Path) -> Settings:
    """Somebody who works on a file in which they have marked all that is there."""
    project = open_project(path)
    try:
        creator = next(iter(project.now.annotations.values())).creator
        return Settings(annotator=creator, annotator_name=project.now.name_of(creator), theme="light")
    finally:
        project.close()


def answers(monkeypatch: pytest.MonkeyPatch, *, save: Path | None = None, folder: Path | None = None) -> None:
    """What is chosen in the system's own dialogs."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(save or ""), "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, **__: str(folder or "")))


def press(page: ReviewPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    page.setFocus()
    QTest.keyClick(page, key, modifier)


def by_key(page: ReviewPage, key: Qt.Key, reason: str) -> None:
    press(page, key)
    QTest.keyClicks(page.bar.reason, reason)
    QTest.keyClick(page.bar.reason, Key.Key_Return)


def by_mouse(page: ReviewPage, reason: str) -> None:
    QTest.keyClicks(page.bar.reason, reason)
    click(page.bar.confirm)


def go_to(page: ReviewPage, meant: Callable[[Item], bool]) -> None:
    """The next passage that is open and of a kind."""
    items = page.meeting.agenda.items
    page.go(next(at for at, item in enumerate(items) if item.state == "open" and meant(item)))


def latest(member: Member) -> Decision:
    return max(member.project.now.decisions.values(), key=lambda d: (d.created, d.id))


def first(page: ReviewPage) -> str:
    return next(iter(page.meeting.looks))


def merged(path: Path, files: list[Path]) -> Path:
    project = create_project(path)
    join(project, AnnotatorId(ANA), "Ana")
    plan = plan_merge(project, files, inspector())
    project.adopt(project.prepare_merge(plan.incomings, plan.label))
    project.close()
    return path
