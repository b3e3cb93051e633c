"""The decision screen as it is used: by key, by mouse, with undo, and after a restart."""

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Add, Edit
from annotator.domain.gold import gold_of
from annotator.domain.review import Decision, Guideline
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.article.comfort import Comfort, kept_comfort
from annotator.gui.fonts import LEGIBLE
from annotator.gui.main_window import MainWindow
from annotator.gui.review.accept import AcceptDialog
from annotator.gui.review.items_dialog import ItemsDialog
from annotator.gui.review.keys_dialog import KeysDialog
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.said import DissentDialog, RuleDialog, VotesDialog
from annotator.gui.tokens import DARK
from tests.app.projects import ANA, BEN
from tests.gui.review.conftest import entered

Key = Qt.Key


def press(page: ReviewPage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key while the page has the focus."""
    page.setFocus()
    QTest.keyClick(page, key, modifiers)


def confirm(page: ReviewPage, reason: str = "") -> None:
    """A reason, and Enter."""
    QTest.keyClicks(page.bar.reason, reason)
    QTest.keyClick(page.bar.reason, Key.Key_Return)


def latest(project: Project) -> Decision:
    return max(project.now.decisions.values(), key=lambda d: (d.created, d.id))


def dialog(window: MainWindow, kind: type[Any]) -> Any:
    return next(found for found in window.findChildren(kind) if not found.isHidden())


def test_the_head_says_where_the_meeting_is(page: ReviewPage) -> None:
    assert page.header.title.text() == "Monday"
    assert page.header.place.text() == "1 of 3"
    assert page.header.numbers.text() == "0 decided · 3 open"
    assert page.kinds.text().startswith("Differs: Boundary")
    assert page.watch.isActive()
    page.watch.seconds = 3674
    page.watch.timeout.emit()
    assert "1:01:15" in page.header.timer.text()


def test_the_passage_is_set_as_the_reader_likes_it(qtbot: QtBot, window: MainWindow, project: Project) -> None:
    window.remember(reading=kept_comfort(Comfort(LEGIBLE, letters=10)))
    passage = entered(qtbot, window, project).passage
    for size in (passage.px, 30.0):
        passage.set_size(size)
        fonts = [laid.layout.font() for laid in passage._laid]
        assert fonts and {font.family() for font in fonts} == {LEGIBLE}
        assert {font.pixelSize() for font in fonts} == {round(size)}
        assert all(font.letterSpacing() == pytest.approx(size / 10, abs=1 / 32) for font in fonts), "Qt keeps 64ths"


def test_a_letter_takes_a_reading_and_enter_confirms_it_with_the_reason(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_B)
    assert page.bar.reason.hasFocus()
    button = page.bar.person(BEN)
    assert button is not None and button.isChecked()
    confirm(page, "Who says it belongs to it")
    made = latest(project)
    assert (made.outcome, made.reason) == ("taken", "Who says it belongs to it")
    assert made.passages[0].exact == "Prices rose by 12 percent in May, the bank said."
    assert page.header.place.text() == "2 of 3"
    assert page.hasFocus()
    assert page.bar.reason.text() == ""


def test_without_a_reason_nothing_is_decided_where_people_differed(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_A)
    confirm(page)
    assert not project.now.decisions
    assert "why" in page.bar.said.text()
    assert page.bar.said.isVisible()
    assert page.bar.reason.hasFocus()


def test_the_choice_can_be_changed_until_it_is_confirmed(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_A)
    QTest.keyClicks(page.bar.reason, "Shorter")
    QTest.keyClick(page.bar.reason, Key.Key_Escape)
    press(page, Key.Key_X)
    assert page.bar.deed("drop").isChecked()
    assert page.bar.reason.text() == "Shorter"
    confirm(page)
    assert latest(project).outcome == "dropped"
    assert not latest(project).passages


def test_merging_asks_whose_tag_it_is_when_tags_differ(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_J)
    press(page, Key.Key_M)
    assert "Whose tag" in page.bar.chosen.text()
    press(page, Key.Key_Return)
    assert not project.now.decisions
    press(page, Key.Key_B)
    confirm(page, "It can be checked")
    made = latest(project)
    assert (made.outcome, made.passages[0].tag, len(made.taken)) == ("merged", "claim", 2)


def test_merging_boundaries_with_the_same_tag_needs_no_question(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_M)
    confirm(page, "Both")
    assert latest(project).passages[0].exact.endswith("the bank said.")


def test_nothing_to_merge_in_a_single_passage(page: ReviewPage) -> None:
    page.go(2)
    assert not page.bar.deed("merge").isEnabled()


def test_deferring_needs_no_reason_and_is_counted(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_D)
    confirm(page)
    assert latest(project).outcome == "deferred"
    assert page.header.numbers.text() == "0 decided · 1 deferred · 2 open"


def test_a_new_reading_by_keys(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_N)
    assert page.form.isVisible()
    page.setFocus()
    QTest.keyClicks(page, "]")
    QTest.keyClicks(page, "{")
    QTest.keyClicks(page, "3")
    page.form.holder.setFocus()
    page.form.holder.selectAll()
    QTest.keyClicks(page.form.holder, "Bank")
    QTest.keyClick(page.form.holder, Key.Key_Return)
    assert not project.now.decisions  # a reason is wanted
    confirm(page, "Nobody had it right")
    made = latest(project)
    assert (made.outcome, made.passages[0].tag, made.passages[0].holder) == ("new", "fact", "Bank")
    assert made.passages[0].exact.startswith("rose by 12")
    assert not page.form.isVisible()


def test_escape_leaves_the_new_reading_with_nothing_chosen(page: ReviewPage, window: MainWindow) -> None:
    press(page, Key.Key_N)
    press(page, Key.Key_Escape)
    assert page.meeting.draft.choice is None
    assert window.pages.page is page
    press(page, Key.Key_Escape)
    assert window.pages.page is None


def test_selecting_text_begins_a_new_reading(page: ReviewPage, project: Project) -> None:
    text = project.now.documents[page.meeting.agenda.documents[0]].text
    page.passage.passage_selected.emit(text.index("12 percent"), text.index("12 percent") + 10)
    confirm(page, "Only the figure")
    assert latest(project).passages[0].exact == "12 percent"


def test_the_mouse_finds_the_code_point_under_it(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.passage.height() > 100)
    with qtbot.waitSignal(page.passage.passage_selected) as caught:
        top = QPointF(30, page.passage.extent_top() + 12).toPoint()
        QTest.mousePress(page.passage, Qt.MouseButton.LeftButton, pos=top)
        QTest.mouseMove(page.passage, QPointF(200, top.y()).toPoint())
        QTest.mouseRelease(page.passage, Qt.MouseButton.LeftButton, pos=QPointF(200, top.y()).toPoint())
    start, end = caught.args or (0, 0)
    assert start == 0
    assert 10 < end < 30


def test_buttons_do_what_keys_do(page: ReviewPage, project: Project) -> None:
    button = page.bar.person(ANA)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.bar.reason, "Fine")
    QTest.mouseClick(page.bar.confirm, Qt.MouseButton.LeftButton)
    assert latest(project).passages[0].exact == "Prices rose by 12 percent in May"


def test_a_click_on_a_card_takes_its_reading(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.readings.visualRect(page.readings.rows.index(1)).height() > 50)
    place = page.readings.visualRect(page.readings.rows.index(1)).center()
    QTest.mouseClick(page.readings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.meeting.draft.choice is not None
    assert page.meeting.draft.choice.person == BEN


def test_undo_returns_to_the_item_and_redo_decides_again(
    page: ReviewPage, project: Project, window: MainWindow
) -> None:
    press(page, Key.Key_A)
    confirm(page, "Fine")
    page.go(2)
    press(page, Key.Key_U)
    assert page.header.place.text() == "1 of 3"
    assert not project.now.decisions
    window.perform("redo")
    assert len(project.now.decisions) == 1
    assert page.header.place.text() == "1 of 3"


def test_next_and_previous(page: ReviewPage) -> None:
    press(page, Key.Key_J)
    press(page, Key.Key_PageDown)
    assert page.header.place.text() == "3 of 3"
    press(page, Key.Key_K)
    press(page, Key.Key_PageUp)
    assert page.header.place.text() == "1 of 3"


def test_what_was_chosen_is_kept_while_looking_elsewhere(page: ReviewPage) -> None:
    press(page, Key.Key_B)
    QTest.keyClicks(page.bar.reason, "Because")
    page.step(1)
    assert page.meeting.draft.choice is None
    assert page.bar.reason.text() == ""
    page.step(-1)
    assert page.meeting.draft.choice is not None
    assert page.bar.reason.text() == "Because"


def test_recent_reasons_come_with_the_arrow(page: ReviewPage) -> None:
    press(page, Key.Key_A)
    confirm(page, "The holder is missing")
    press(page, Key.Key_A)
    QTest.keyClick(page.bar.reason, Key.Key_Up)
    assert page.bar.reason.text() == "The holder is missing"
    assert page.meeting.draft.reason == "The holder is missing"
    QTest.keyClick(page.bar.reason, Key.Key_Down)
    assert page.bar.reason.text() == ""


def test_votes_and_dissent_stand_with_the_decision(page: ReviewPage, project: Project, window: MainWindow) -> None:
    press(page, Key.Key_A)
    press(page, Key.Key_V)
    votes: VotesDialog = dialog(window, VotesDialog)
    votes.fields[ANA].setCurrentIndex(votes.fields[ANA].findData(ANA))
    votes.fields[BEN].setCurrentIndex(votes.fields[BEN].findData("dropped"))
    votes.accept()
    press(page, Key.Key_O)
    dissent: DissentDialog = dialog(window, DissentDialog)
    QTest.keyClicks(dissent.fields[BEN], "Nothing is asserted here")
    dissent.accept()
    assert "Nothing is asserted here" in page.bar.said.text()
    page.bar.reason.setFocus()
    confirm(page, "Two to one")
    made = latest(project)
    assert dict(made.votes) == {ANA: ANA, BEN: "dropped"}
    assert dict(made.dissent) == {BEN: "Nothing is asserted here"}


def test_dissent_can_be_put_on_record_after_the_decision(
    page: ReviewPage, project: Project, window: MainWindow
) -> None:
    press(page, Key.Key_B)
    confirm(page, "Clear")
    first = latest(project)
    page.go(0)
    press(page, Key.Key_O)
    dissent: DissentDialog = dialog(window, DissentDialog)
    QTest.keyClicks(dissent.fields[ANA], "The bank is not the holder")
    dissent.accept()
    press(page, Key.Key_Return)
    made = latest(project)
    assert dict(made.dissent) == {ANA: "The bank is not the holder"}
    assert (made.outcome, made.reason, made.taken, made.passages) == (
        first.outcome, first.reason, first.taken, first.passages,
    )  # fmt: skip
    assert made.replaces == first.id
    page.go(0)
    assert "The bank is not the holder" in page.bar.said.text()
    count = len(project.now.decisions)
    press(page, Key.Key_Return)
    assert len(project.now.decisions) == count, "nothing new was said"
    press(page, Key.Key_U)
    assert latest(project) == first


def test_votes_after_the_decision_keep_its_dissent(page: ReviewPage, project: Project, window: MainWindow) -> None:
    press(page, Key.Key_X)
    press(page, Key.Key_O)
    dissent: DissentDialog = dialog(window, DissentDialog)
    QTest.keyClicks(dissent.fields[BEN], "There is")
    dissent.accept()
    page.bar.reason.setFocus()
    confirm(page, "Not a statement")
    page.go(0)
    press(page, Key.Key_V)
    votes: VotesDialog = dialog(window, VotesDialog)
    votes.fields[ANA].setCurrentIndex(votes.fields[ANA].findData("dropped"))
    votes.accept()
    press(page, Key.Key_Return)
    made = latest(project)
    assert (made.outcome, made.reason) == ("dropped", "Not a statement")
    assert dict(made.votes) == {ANA: "dropped"} and dict(made.dissent) == {BEN: "There is"}


def test_a_decision_becomes_a_rule_in_the_same_step(page: ReviewPage, project: Project, window: MainWindow) -> None:
    press(page, Key.Key_B)
    QTest.keyClicks(page.bar.reason, "Who says it belongs to it")
    press(page, Key.Key_G)
    rule: RuleDialog = dialog(window, RuleDialog)
    assert rule.text.toPlainText() == "Who says it belongs to it"
    rule.accept()
    page.bar.reason.setFocus()
    confirm(page)
    (made,) = project.now.guidelines.values()
    assert (made.decision, made.tag) == (latest(project).id, "claim")
    press(page, Key.Key_U)
    assert not project.now.guidelines
    assert not project.now.decisions


def test_tags_and_rules_beside_the_decision_say_which_version_they_are(
    page: ReviewPage, project: Project, qtbot: QtBot
) -> None:
    project.apply(Add(Guideline(id="g", text="The speech tag stays outside", tag="claim")))
    project.apply(Edit("tag", "claim", {"definition": "What could be settled."}))

    def said() -> list[str]:
        return [label.text() for label in page.rules.findChildren(QLabel) if "version" in label.text()]

    press(page, Key.Key_R)
    qtbot.waitUntil(lambda: "Claim  ·  version 2" in said())
    project.apply(Edit("tag", "claim", {"definition": "What evidence could settle."}))
    qtbot.waitUntil(lambda: "Claim  ·  version 3" in said())
    assert not [words for words in said() if "version 2" in words]


def test_leaving_while_versions_are_read_is_no_trouble(page: ReviewPage, window: MainWindow, qtbot: QtBot) -> None:
    press(page, Key.Key_R)
    window.pages.close()
    qtbot.wait(200)
    assert window.pages.page is None


def test_a_rule_of_a_decision_that_stands(page: ReviewPage, project: Project, window: MainWindow) -> None:
    press(page, Key.Key_B)
    confirm(page, "Clear")
    page.go(0)
    press(page, Key.Key_G)
    dialog(window, RuleDialog).accept()
    (made,) = project.now.guidelines.values()
    assert made.text == "Clear"
    press(page, Key.Key_R)
    assert page.rules.isVisible()


def test_a_later_edit_brings_the_passage_back_with_the_earlier_decision(page: ReviewPage, project: Project) -> None:
    press(page, Key.Key_A)
    confirm(page, "Shorter")
    first = latest(project)
    item = page.meeting.agenda.items[0]
    project.become(BEN)
    ben = next(member for member in item.cluster.members if member.creator == BEN)
    project.apply(Edit("annotation", ben.id, {"tag": "opinion"}))
    project.become(ANA)
    page.go(0)
    assert "Ben changed a passage since the decision." in page.notice.text()
    assert "Shorter" in page.notice.text()
    assert page.bar.deed("keep").isVisible()
    QTest.keyClicks(page, "=")
    confirm(page, "It still holds")
    assert latest(project).replaces == first.id
    assert latest(project).passages == first.passages
    assert page.meeting.agenda.items[0].state == "decided"


def test_agreements_are_accepted_by_a_rule_with_a_preview(
    page: ReviewPage, project: Project, window: MainWindow
) -> None:
    page.asked.emit("accept")
    accept: AcceptDialog = dialog(window, AcceptDialog)
    assert not accept.ok.isEnabled()  # one of them has the full stop
    accept.overlap.setValue(90)
    accept._look()
    assert accept.list.model().rowCount() == 1
    accept.accept()
    (made,) = project.now.decisions.values()
    assert (made.outcome, "2 of 2" in made.reason) == ("agreed", True)
    press(page, Key.Key_U)
    assert not project.now.decisions


def test_the_list_goes_to_a_passage(page: ReviewPage, window: MainWindow) -> None:
    press(page, Key.Key_L)
    found: ItemsDialog = dialog(window, ItemsDialog)
    found.list.setCurrentIndex(found.list.model().index(2, 0))
    QTest.keyClick(found.list, Key.Key_Return)
    assert page.header.place.text() == "3 of 3"


def test_the_question_mark_shows_the_keys_of_the_review(page: ReviewPage, window: MainWindow) -> None:
    press(page, Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert dialog(window, KeysDialog).table.rowCount() > 15


def test_leaving_keeps_the_time_and_pauses(
    page: ReviewPage, project: Project, window: MainWindow, qtbot: QtBot
) -> None:
    page.watch.seconds = 75
    press(page, Key.Key_P)
    assert window.pages.page is None
    (session,) = project.now.sessions.values()
    assert (session.state, session.seconds) == ("paused", 75)
    again = entered(qtbot, window, project)
    assert again.watch.seconds == 75
    assert again.meeting.review.state == "open"


def test_after_a_restart_the_meeting_goes_on_where_it_was(
    page: ReviewPage, project: Project, window: MainWindow, qtbot: QtBot
) -> None:
    press(page, Key.Key_J)
    press(page, Key.Key_A)
    confirm(page, "An assertion")
    page.closed.emit()
    again = Project(project.store, ANA)  # as it is read from the store
    project.store.flush()
    assert set(again.now.decisions) == set(project.now.decisions)
    shown = entered(qtbot, window, project)
    assert shown.header.place.text() == "3 of 3"
    assert shown.header.numbers.text() == "1 decided · 2 open"


def test_finishing_closes_the_session_and_asks_first(page: ReviewPage, project: Project, window: MainWindow) -> None:
    page.asked.emit("finish")
    box = dialog(window, QMessageBox)
    assert "3" in box.informativeText()
    box.button(QMessageBox.StandardButton.NoButton)
    next(button for button in box.buttons() if button.text() == "Finish").click()
    (session,) = project.now.sessions.values()
    assert session.state == "closed"
    assert session.ended > 0
    assert window.pages.page is None


def test_a_closed_session_is_only_looked_at(
    page: ReviewPage, project: Project, window: MainWindow, qtbot: QtBot
) -> None:
    page.closed.emit()
    (session,) = project.now.sessions.values()
    project.apply(Edit("session", session.id, {"state": "closed"}))
    shown = entered(qtbot, window, project)
    assert not shown.bar.confirm.isEnabled()
    assert not shown.watch.isActive()
    press(shown, Key.Key_A)
    assert shown.meeting.draft.choice is None
    QTest.mouseClick(shown.header.button("finish"), Qt.MouseButton.LeftButton)  # "Open the session again"
    press(shown, Key.Key_A)
    assert shown.meeting.draft.choice is not None


def test_undoing_the_start_takes_the_page_away(page: ReviewPage, window: MainWindow) -> None:
    window.perform("undo")
    assert window.pages.page is None


def test_names_can_be_hidden(qtbot: QtBot, window: MainWindow, project: Project) -> None:
    (session,) = project.now.sessions.values()
    project.apply(Edit("session", session.id, {"names": False}))
    page = entered(qtbot, window, project)
    shown = [row.name for row in page.readings.rows.rows]
    assert shown == ["A", "B"]
    texts = [label.text() for label in (page.kinds, page.notice, page.bar.chosen)]
    assert not any("Ana" in text or "Ben" in text for text in texts)
    press(page, Key.Key_A)
    assert page.bar.chosen.text().startswith("A’s reading")


def test_personal_layers_are_never_touched(page: ReviewPage, project: Project) -> None:
    before = dict(project.now.annotations)
    for _ in range(3):
        press(page, Key.Key_X)
        confirm(page, "Nothing")
    assert dict(project.now.annotations) == before
    assert gold_of(project.now, page.meeting.agenda.documents[0]) == []


def test_everybody_else_has_a_key_of_their_own(page: ReviewPage) -> None:
    from annotator.app.naming import letters
    from annotator.gui.review.keys import key_of

    keys = [key_of(letters(number)) for number in range(20)]
    assert len(set(keys)) == 20
    assert keys[:5] == ["A", "B", "C", "Shift+D", "E"]


def test_a_source_opens_by_key_and_all_is_spoken(page: ReviewPage, project: Project, window: MainWindow) -> None:
    member = page.meeting.agenda.items[0].cluster.members[0]
    source = project.apply(Add(Source(id="", title="Bank report"))).new_ids[0]
    project.apply(Add(EvidenceLink(id="", annotation=member.id, source=source, locator="p. 3")))
    row = page.readings.rows
    spoken = [row.data(row.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(row.rowCount())]
    assert any("Supports: Bank report, p. 3" in text for text in spoken)
    at = next(n for n, text in enumerate(spoken) if "Bank report" in text)
    page.readings.setCurrentIndex(row.index(at))
    press(page, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    from annotator.gui.dialogs.source_passages import SourcePassages

    assert dialog(window, SourcePassages).title.text() == "Bank report"


def test_controls_have_names_and_are_large_enough(page: ReviewPage) -> None:
    buttons = [page.header.place, page.header.timer, page.header.back, page.bar.confirm]
    buttons += [page.bar.deed(name) for name in ("merge", "new", "drop", "defer", "votes", "dissent", "rule")]
    widgets: list[QWidget] = [*buttons, page.bar.reason, page.readings]
    assert not [widget for widget in widgets if not (widget.accessibleName() or getattr(widget, "text", str)())]
    assert all(widget.height() >= 24 and widget.width() >= 24 for widget in widgets)


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_the_foot_fits(page: ReviewPage, window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    page.set_theme(DARK)
    people = page.bar.people
    assert people.height() >= people.heightForWidth(people.width())
    assert page.readings.height() > 200
    assert page.bar.geometry().bottom() <= page.height()


def test_very_many_agreements_are_worked_out_aside(
    page: ReviewPage, project: Project, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.gui.review import accept as module

    monkeypatch.setattr(module, "MANY", 0)
    page.asked.emit("accept")
    accept: AcceptDialog = dialog(window, AcceptDialog)
    accept.overlap.setValue(90)
    qtbot.waitUntil(lambda: accept.list.model().rowCount() == 1)
    accept.accept()
    qtbot.waitUntil(lambda: len(project.now.decisions) == 1)
    press(page, Key.Key_U)
    assert not project.now.decisions


def test_the_end_of_the_agenda_is_said(page: ReviewPage) -> None:
    for _ in range(3):
        press(page, Key.Key_X)
        confirm(page, "Nothing")
    assert page.bar.said.text() == "Everything on the agenda is settled."
    assert page.header.bar.value() == page.header.bar.maximum() == 3


def test_comments_on_a_reading_are_answered_without_leaving_the_meeting(page: ReviewPage, window: MainWindow) -> None:
    from annotator.gui.review.comments_dialog import CommentsDialog

    press(page, Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    shown = dialog(window, CommentsDialog)
    item = page.meeting.item
    assert item is not None
    assert shown.thread_view.scope.id in {member.id for member in item.cluster.members}
    shown.reject()


def test_comments_stay_closed_where_names_are_not_shown(page: ReviewPage, window: MainWindow, project: Project) -> None:
    project.apply(Edit("session", page.meeting.review.id, {"names": False}))
    page.asked.emit("comments")
    assert "Names are not shown" in window.banner.text
