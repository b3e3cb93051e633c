"""A day of a team, through the real window: compare, decide, restart, go on, print, and decide again."""

import csv
import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.app.settings import load_settings
from annotator.bootstrap import open_project
from annotator.domain.commands import Edit
from annotator.domain.gold import gold_of
from annotator.domain.ids import AnnotatorId
from annotator.gui.compare.page import ComparePage
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.merge.dialog import MergeDialog
from annotator.gui.review.accept import AcceptDialog
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.papers_dialog import FeedbackDialog, MinutesDialog
from annotator.gui.review.said import DissentDialog, RuleDialog
from annotator.gui.review.sessions_dialog import SessionsDialog
from annotator.gui.review.start_dialog import StartDialog
from tests.e2e.team_hands import (
    Control,
    Key,
    Member,
    Open,
    Shift,
    by_key,
    by_mouse,
    click,
    first,
    go_to,
    latest,
    lead,
    merged,
    press,
)


def test_from_comparing_to_minutes(seat: Open, team: list[Path], tmp_path: Path) -> None:
    path = merged(tmp_path / "Review.annodb", team)
    with seat(lead()) as ana:
        ana.open(path)
        _compare(ana)
        _start(ana)
        place = _decide_some(ana)
        ana.leave()
    with seat(load_settings(tmp_path / "home")) as ana:  # as the program begins
        ana.open(path)
        page = _resume(ana, place)
        _decide_the_rest(ana, page)
        _finish(ana, page, tmp_path)
        _feedback(ana, tmp_path)
        _show_gold(ana, tmp_path)
        ana.leave()
    _nothing_is_wrong(path)
    _edited_later(team[0], tmp_path / "Later.annodb")
    with seat(lead()) as ana:
        ana.open(path)
        _comes_back(ana, tmp_path / "Later.annodb")
        ana.leave()
    _nothing_is_wrong(path)


def _nothing_is_wrong(path: Path) -> None:
    project = open_project(path, read_only=True)
    assert project.store.check() == []
    project.close()


def _compare(ana: Member) -> None:
    """By keys: on and back through the passages, the three views, and home."""
    ana.press(Key.Key_C, Control | Shift)
    page = ana.page(ComparePage)
    ana.wait(lambda: page.comparison is not None)
    ana.idle()
    table = page.passages.table
    table.setFocus()
    first = table.currentIndex().row()
    ana.keys(Key.Key_J)
    assert table.currentIndex().row() == first + 1
    ana.keys(Key.Key_K)
    assert table.currentIndex().row() == first
    ana.keys(Key.Key_2)
    ana.keys(Key.Key_3)
    ana.wait(lambda: page.agreement.report is not None)
    ana.keys(Key.Key_Escape)
    ana.wait(lambda: ana.window.pages.page is None)


def _start(ana: Member) -> None:
    ana.press(Key.Key_R, Control)
    dialog = ana.dialog(StartDialog)
    QTest.keyClicks(dialog.title, "Monday")
    QTest.keyClick(dialog.title, Key.Key_Return)
    ana.page(ReviewPage)
    ana.idle()
    ana.come_back()


def _decide_some(ana: Member) -> str:
    """One of each kind, by key and by mouse; the passage at which it is paused."""
    page = ana.page(ReviewPage)
    by_key(page, Key.Key_A, "Seen so by the first")
    assert latest(ana).outcome == "taken"
    go_to(page, lambda item: {m.tag for m in item.cluster.members} == {item.cluster.members[0].tag}
          and len(item.cluster.members) == len(item.cluster.people) == 2)  # fmt: skip
    click(page.bar.deed("merge"))
    by_mouse(page, "All of the assertion")
    assert latest(ana).outcome == "merged"
    _dissent_and_rule(ana, page)
    go_to(page, lambda _: True)
    click(page.bar.deed("drop"))
    by_mouse(page, "Nobody asserts anything")
    assert latest(ana).outcome == "dropped" and not latest(ana).passages
    go_to(page, lambda _: True)
    by_key(page, Key.Key_D, "")
    assert latest(ana).outcome == "deferred"
    _new_reading(ana, page)
    _undo_and_again(ana, page)
    _accept_agreed(ana, page)
    go_to(page, lambda _: True)
    item = page.meeting.item
    assert item is not None
    press(page, Key.Key_P)
    ana.wait(lambda: ana.window.pages.page is None)
    (session,) = ana.project.now.sessions.values()
    assert session.state == "paused"
    return item.cluster.key


def _dissent_and_rule(ana: Member, page: ReviewPage) -> None:
    go_to(page, lambda _: True)
    press(page, Key.Key_A if page.bar.person(first(page)) else Key.Key_B)
    page.setFocus()
    press(page, Key.Key_O)
    dissent = ana.dialog(DissentDialog)
    QTest.keyClicks(list(dissent.fields.values())[-1], "It says less than that")
    QTest.keyClick(list(dissent.fields.values())[-1], Key.Key_Return)
    ana.come_back()
    press(page, Key.Key_G)
    rule = ana.dialog(RuleDialog)
    QTest.keyClicks(rule.text, "Numbers of troops are claims")
    click(rule.ok)
    ana.come_back()
    page.bar.reason.setFocus()
    by_mouse(page, "It can be counted")
    assert [each.text for each in latest(ana).dissent] == ["It says less than that"]
    (kept,) = ana.project.now.guidelines.values()
    assert (kept.text, kept.decision) == ("Numbers of troops are claims", latest(ana).id)


def _new_reading(ana: Member, page: ReviewPage) -> None:
    go_to(page, lambda _: True)
    press(page, Key.Key_N)
    press(page, Key.Key_2)
    press(page, Key.Key_BraceLeft)
    press(page, Key.Key_Return)
    QTest.keyClicks(page.bar.reason, "An evaluation, without the last word")
    QTest.keyClick(page.bar.reason, Key.Key_Return)
    assert (latest(ana).outcome, latest(ana).passages[0].tag) == ("new", "opinion")


def _undo_and_again(ana: Member, page: ReviewPage) -> None:
    before = len(ana.project.now.decisions)
    press(page, Key.Key_U)
    ana.wait(lambda: len(ana.project.now.decisions) == before - 1)
    press(page, Key.Key_Z, Control | Shift)
    ana.wait(lambda: len(ana.project.now.decisions) == before)


def _accept_agreed(ana: Member, page: ReviewPage) -> None:
    click(page.header.button("accept"))
    dialog = ana.dialog(AcceptDialog)
    dialog.overlap.setValue(60)
    QTest.qWait(150)
    before = len(ana.project.now.decisions)
    assert dialog.ok.isEnabled()
    QTest.keyClick(dialog, Key.Key_Return)
    ana.wait(lambda: len(ana.project.now.decisions) > before)
    ana.come_back()
    assert {d.outcome for d in list(ana.project.now.decisions.values())[before:]} == {"agreed"}


def _resume(ana: Member, place: str) -> ReviewPage:
    """From the disk, the session goes on where it was."""
    ana.press(Key.Key_R, Control)
    QTest.keyClick(ana.dialog(SessionsDialog).list, Key.Key_Return)
    page = ana.page(ReviewPage)
    ana.come_back()
    assert page.meeting.item is not None and page.meeting.item.cluster.key == place
    assert next(iter(ana.project.now.sessions.values())).state == "open"
    return page


def _decide_the_rest(ana: Member, page: ReviewPage) -> None:
    while page.meeting.agenda.counts.open:
        go_to(page, lambda _: True)
        before = len(ana.project.now.decisions)
        by_key(page, Key.Key_A if page.bar.person(first(page)) else Key.Key_B, "So we read it")
        assert len(ana.project.now.decisions) == before + 1


def _finish(ana: Member, page: ReviewPage, folder: Path) -> None:
    click(page.header.button("finish"))
    ana.answer("Finish")
    ana.wait(lambda: ana.window.pages.page is None)
    ana.answer("Write the minutes…")
    for format in ("html", "docx", "json"):
        if format != "html":
            ana.window.commands["minutes"].trigger()
        dialog = ana.dialog(MinutesDialog)
        dialog.format.setCurrentIndex(dialog.format.findData(format))
        target = folder / f"Minutes.{format}"
        dialog.path.setText(str(target))
        dialog.accept()
        ana.wait(target.exists)
        ana.idle()
        ana.come_back()
    html = (folder / "Minutes.html").read_text("utf-8")
    for said in ("Monday", "Ana", "Analyst A", "It says less than that", "Numbers of troops are claims"):
        assert said in html
    told = json.loads((folder / "Minutes.json").read_text("utf-8"))
    assert "It can be counted" in json.dumps(told)
    assert (folder / "Minutes.docx").read_bytes().startswith(b"PK")


def _feedback(ana: Member, folder: Path) -> None:
    ana.window.commands["feedback"].trigger()
    dialog = ana.dialog(FeedbackDialog)
    dialog.path.setText(str(folder))
    dialog.accept()
    ana.wait(lambda: len(list(folder.glob("Feedback Analyst *"))) == 2)
    ana.idle()
    ana.come_back()


def _show_gold(ana: Member, folder: Path) -> None:
    """Gold is seen in the article, and written as CSV and JSON like anybody's work."""
    gold = gold_of(ana.project.now, ana.workspace.session.document_id)
    before = ana.workspace.cards.count()
    ana.press(Key.Key_G, Control | Shift)
    ana.wait(lambda: ana.workspace.cards.count() == before + len(gold))
    for name in ("csv", "json"):
        ana.window.commands["export"].trigger()
        dialog = ana.dialog(ExportDialog)
        dialog.formats.setCurrentRow([each.name for each in dialog._exporters].index(name))
        QTest.mouseClick(dialog.gold, Qt.MouseButton.LeftButton, pos=QPoint(10, dialog.gold.height() // 2))
        assert dialog.gold.isChecked()
        target = folder / f"out.{name}"
        dialog.path.setText(str(target))
        dialog.accept()
        ana.wait(target.exists)
        ana.idle()
        ana.come_back()
    written = json.loads((folder / "out.json").read_text("utf-8"))
    assert len(written["decisions"]) == len(ana.project.now.decisions)
    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum("gold" in json.dumps(row).casefold() for row in rows) >= len(gold)


def _edited_later(file: Path, target: Path) -> None:
    """An analyst thinks again, in their own copy, about what was decided."""
    target.write_bytes(file.read_bytes())
    project = open_project(target)
    mine = min(project.now.annotations.values(), key=lambda a: (a.start, a.id))
    project.become(AnnotatorId(mine.creator))
    for annotation in list(project.now.annotations.values()):
        other = "claim" if annotation.tag != "claim" else "opinion"
        project.apply(Edit("annotation", annotation.id, {"tag": other}, "Retag"))
    project.close()


def _comes_back(ana: Member, later: Path) -> None:
    gold = {a.id: a for a in gold_of(ana.project.now, ana.workspace.session.document_id)}
    ana.window.team.merge([later])
    QTest.keyClick(ana.dialog(MergeDialog), Key.Key_Return)
    ana.idle()
    ana.come_back()
    assert {a.id: a for a in gold_of(ana.project.now, ana.workspace.session.document_id)} == gold
    ana.window.commands["review"].trigger()
    QTest.keyClick(ana.dialog(SessionsDialog).list, Key.Key_Return)
    page = ana.page(ReviewPage)
    assert page.meeting.agenda.counts.again
    assert any(
        "Analyst A" in page.meeting.name(since.annotator) for item in page.meeting.agenda.items for since in item.since
    )
    ana.come_back()
    ana.keys(Key.Key_Escape)
