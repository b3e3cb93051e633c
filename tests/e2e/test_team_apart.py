"""A team before it comes together: starter bundles, work done blind, one merge, and what is said in comments."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from annotator.gui.comments.dock import CommentsDock, dock_of
from annotator.gui.merge.bundles import StarterDialog
from annotator.gui.merge.dialog import MergeDialog
from annotator.gui.team.asking import AskLine
from annotator.gui.team.board import BoardPage
from annotator.paths import seed
from tests.e2e.team_hands import Control, Key, Member, Open, Shift, analyst, answers, click, lead, merged


def test_from_starter_bundles_to_one_project(
    seat: Open, team: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Review.annodb"
    with seat(lead()) as ana:
        _prepare(ana, path, tmp_path, monkeypatch)
    sent = []
    for number, file in enumerate(team):
        mine = tmp_path / file.name
        mine.write_bytes(file.read_bytes())
        with seat(analyst(mine)) as member:
            starter = tmp_path / f"Review - {file.stem}.annobundle"
            target = tmp_path / f"From {file.stem}"
            sent.append(_work_blind(member, mine, starter, target, monkeypatch, done=number == 0))
    with seat(lead()) as ana:
        ana.open(path)
        _merge(ana, sent)
        _reveal(ana)
        ana.leave()


def _prepare(ana: Member, path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project with the article and two colleagues who are to read it, apart."""
    ana.window.projects.create(path)
    ana.wait(lambda: ana.window.session is not None)
    ana.window.errands.import_files([seed("000_ea984a6356cfd0a5.txt")])
    ana.wait(lambda: ana.workspace.session.document is not None)
    ana.press(Key.Key_B, Control)
    board = ana.page(BoardPage)
    for name in ("Analyst A", "Analyst B"):
        click(board.head.add)
        asked = ana.dialog(AskLine)
        QTest.keyClicks(asked.line, name)
        QTest.keyClick(asked.line, Key.Key_Return)
        ana.come_back()
    ana.wait(lambda: len(board.model.people) == 3)
    click(board.head.blind)
    assert ana.project.now.team.blind
    answers(monkeypatch, folder=folder)
    click(board.head.starters)
    dialog = ana.dialog(StarterDialog)
    QTest.keyClick(dialog, Key.Key_Return)
    ana.wait(lambda: len(list(folder.glob("Review - *.annobundle"))) == 2)
    ana.idle()
    ana.keys(Key.Key_Escape)
    ana.wait(lambda: ana.window.pages.page is None)
    ana.leave()


def _work_blind(
    member: Member, mine: Path, starter: Path, target: Path, monkeypatch: pytest.MonkeyPatch, *, done: bool
) -> Path:
    """The starter comes into the analyst's own project; one passage more is marked; the work is sent."""
    member.open(mine)
    before = len(member.project.now.annotations)
    member.drop(starter)
    QTest.keyClick(member.dialog(MergeDialog), Key.Key_Return)
    member.wait(lambda: member.project.now.team.blind)
    member.idle()
    member.come_back()
    assert len(member.project.now.annotations) == before  # nobody's work came with it
    member.read_at("One of the posts is in fact")
    member.press(Key.Key_S)
    member.press(Key.Key_2)
    assert len(member.project.now.annotations) == before + 1
    if done:
        member.press(Key.Key_D, Control | Shift)
        assert member.window.commands["done"].isChecked()
    answers(monkeypatch, save=target)
    member.window.commands["bundle"].trigger()
    bundle = target.with_name(target.name + ".annobundle")
    member.wait(bundle.exists)
    member.idle()
    member.leave()
    return bundle


def _merge(ana: Member, sent: list[Path]) -> None:
    """By keyboard; undone and done again by keyboard; undone and merged by mouse."""
    ana.drop(*sent)
    dialog = ana.dialog(MergeDialog)
    assert "45 annotation" in dialog.summary.text()
    assert not ana.project.now.annotations
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    ana.wait(lambda: len(ana.project.now.annotations) == 45)
    ana.idle()
    ana.come_back()
    ana.press(Key.Key_Z, Control)
    ana.wait(lambda: not ana.project.now.annotations)
    ana.press(Key.Key_Z, Control | Shift)
    ana.wait(lambda: len(ana.project.now.annotations) == 45)
    ana.press(Key.Key_Z, Control)
    ana.wait(lambda: not ana.project.now.annotations)
    ana.drop(*sent)
    click(ana.dialog(MergeDialog).merge)
    ana.wait(lambda: len(ana.project.now.annotations) == 45)
    ana.idle()
    ana.come_back()


def _reveal(ana: Member) -> None:
    """What others marked shows when one is done oneself."""
    assert ana.workspace.cards.count() == 0
    document = ana.workspace.session.document_id
    states = [done.creator for done in ana.project.now.completions.values() if done.document == document]
    assert [ana.project.now.name_of(person) for person in states] == ["Analyst A"]
    ana.press(Key.Key_D, Control | Shift)
    ana.wait(lambda: ana.workspace.cards.count() == 45)


def test_a_comment_that_names_somebody_is_unread_until_they_see_it(
    seat: Open, team: list[Path], tmp_path: Path
) -> None:
    path = merged(tmp_path / "Review.annodb", team)
    other = analyst(team[1])
    with seat(analyst(team[0])) as member:
        member.open(path)
        member.read_at("Azerbaijan achieved")
        member.press(Key.Key_J)
        member.press(Key.Key_M, Control | Shift)
        dock = _comments(member)
        dock.thread_view.focus_text()
        QTest.keyClicks(dock.thread_view.writing.composer.edit, "@Analyst B is this a claim?")
        QTest.keyClick(dock.thread_view.writing.composer.edit, Key.Key_Return, Control)
        member.wait(lambda: len(member.project.now.comments) == 1)
        member.leave()
    with seat(other) as member:
        member.open(path)
        assert member.window.commands["comments"].text() == "Comments (1)"
        member.press(Key.Key_M, Control | Shift)
        dock = _comments(member)
        member.keys(Key.Key_U)
        row = dock.thread_view.current()
        assert row is not None and row.comment is not None and row.comment.text.endswith("a claim?")
        member.wait(lambda: member.window.commands["comments"].text() == "Comments")  # a second later it is read
        member.keys(Key.Key_R)
        QTest.keyClicks(dock.thread_view.writing.composer.edit, "Yes.")
        QTest.keyClick(dock.thread_view.writing.composer.edit, Key.Key_Return, Control)
        member.wait(lambda: len(member.project.now.comments) == 2)
        member.leave()


def _comments(member: Member) -> CommentsDock:
    dock = dock_of(member.workspace)
    assert dock is not None
    member.wait(dock.isVisible)
    return dock
