"""From files to minutes twice: once by the mouse, with nothing typed but the reasons, once by the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from annotator.bootstrap import create_project
from annotator.gui.compare.page import ComparePage
from annotator.gui.merge.dialog import MergeDialog
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.papers_dialog import MinutesDialog
from annotator.gui.review.start_dialog import StartDialog
from tests.e2e.team_hands import Control, Key, Member, Open, Shift, click, lead


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "Review.annodb"
    create_project(path).close()
    return path


@pytest.fixture(autouse=True)
def system_dialogs(monkeypatch: pytest.MonkeyPatch, team: list[Path]) -> None:
    """The system's own chooser is not ours to be driven: it gives the team's files."""
    names = [str(path) for path in team]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_, **__: (names, "")))


def from_menu(member: Member, menu: str, item: str) -> None:
    """Opens the menu, then a part of it, and clicks what is there."""
    top = member.window.top
    top.menu.popup(top.name.mapToGlobal(QPoint(0, top.name.height())))
    part = next(action for action in top.menu.actions() if action.text() == menu)
    QTest.mouseClick(top.menu, Qt.MouseButton.LeftButton, pos=top.menu.actionGeometry(part).center())
    sub = next(found for found in top.menu.findChildren(QMenu) if found.title() == menu)
    member.wait(sub.isVisible)
    entry = next(action for action in sub.actions() if action.text().replace("&", "") == item)
    QTest.mouseClick(sub, Qt.MouseButton.LeftButton, pos=sub.actionGeometry(entry).center())
    member.wait(lambda: QApplication.activePopupWidget() is None)


def minutes_of(member: Member, target: Path) -> MinutesDialog:
    dialog = member.dialog(MinutesDialog)
    dialog.path.setText(str(target))  # what the system's chooser would have put there
    return dialog


def all_is_decided(member: Member, target: Path) -> None:
    member.wait(target.exists)
    member.idle()
    said = target.read_text("utf-8")
    assert "Analyst A" in said and "Analyst B" in said
    (session,) = member.project.now.sessions.values()
    assert session.state == "closed" and len(member.project.now.decisions) >= 25
    assert {each.session for each in member.project.now.decisions.values()} == {session.id}


def test_by_the_mouse_alone(seat: Open, empty: Path, tmp_path: Path) -> None:
    with seat(lead()) as ana:
        ana.open(empty)
        from_menu(ana, "Team", "Merge files…")
        click(ana.dialog(MergeDialog).merge)
        ana.wait(lambda: len(ana.project.now.annotations) == 43)
        ana.idle()
        from_menu(ana, "Team", "Compare annotators")
        page = ana.page(ComparePage)
        ana.wait(lambda: page.comparison is not None)
        ana.idle()
        click(page.controls.back)
        ana.wait(lambda: ana.window.pages.page is None)
        click(ana.window.top.review)
        click(ana.dialog(StartDialog).ok)
        meeting = ana.page(ReviewPage)
        ana.idle()
        while meeting.meeting.agenda.counts.open:
            before = len(ana.project.now.decisions)
            people = [meeting.bar.person(each) for each in meeting.meeting.looks]
            click(next(button for button in people if button is not None))
            QTest.keyClicks(meeting.bar.reason, "So we read it")
            click(meeting.bar.confirm)
            assert len(ana.project.now.decisions) == before + 1
        click(meeting.header.button("finish"))
        ana.answer("Finish")
        ana.answer("Write the minutes…")
        target = tmp_path / "Minutes.html"
        click(minutes_of(ana, target).ok)
        all_is_decided(ana, target)
        ana.leave()


def test_by_the_keyboard_alone(seat: Open, empty: Path, tmp_path: Path) -> None:
    with seat(lead()) as ana:
        ana.open(empty)
        ana.keys(Key.Key_M, Control)
        QTest.keyClick(ana.dialog(MergeDialog), Key.Key_Return)
        ana.wait(lambda: len(ana.project.now.annotations) == 43)
        ana.idle()
        ana.keys(Key.Key_C, Control | Shift)
        page = ana.page(ComparePage)
        ana.wait(lambda: page.comparison is not None)
        ana.idle()
        ana.keys(Key.Key_Escape)
        ana.wait(lambda: ana.window.pages.page is None)
        ana.keys(Key.Key_R, Control)
        start = ana.dialog(StartDialog)
        QTest.keyClick(start.title, Key.Key_Return)
        meeting = ana.page(ReviewPage)
        ana.idle()
        ana.come_back()
        while meeting.meeting.agenda.counts.open:
            before = len(ana.project.now.decisions)
            first = next(iter(meeting.meeting.looks))
            meeting.setFocus()
            QTest.keyClick(meeting, Key.Key_A if meeting.bar.person(first) else Key.Key_B)
            QTest.keyClicks(meeting.bar.reason, "So we read it")
            QTest.keyClick(meeting.bar.reason, Key.Key_Return)
            assert len(ana.project.now.decisions) == before + 1
        finish = meeting.header.button("finish")
        for _ in range(40):  # Tab comes by everything that can be pressed
            if ana.window.focusWidget() is finish:
                break
            QTest.keyClick(ana.window.focusWidget(), Key.Key_Tab)
        QTest.keyClick(finish, Key.Key_Space)
        ana.answer("Finish")
        ana.answer("Write the minutes…")
        target = tmp_path / "Minutes.html"
        QTest.keyClick(minutes_of(ana, target), Key.Key_Return)
        all_is_decided(ana, target)
        ana.leave()
