"""The gold layer in the workspace: painted, on cards, filtered, never changed by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter
from annotator.app.project import Project
from annotator.domain.commands import Edit
from annotator.domain.deciding import Verdicts, decide, take
from annotator.domain.snapshot import GOLD
from annotator.gui.dialogs.link_form import LinkForm
from annotator.gui.main_window import MainWindow
from annotator.gui.review.decision_details import DecisionDetails
from annotator.gui.workspace import Workspace
from tests.app.meetings import followed
from tests.app.projects import ANA, BEN


def decided(project: Project) -> str:
    """Ben's reading of the first passage becomes gold; returns the gold passage's id."""
    (session,) = project.now.sessions.values()
    agenda = followed(project, session)
    item = agenda.items[0]
    document = project.now.documents[item.cluster.document]
    members = [member for member in item.cluster.members if member.creator == BEN]
    command = decide(
        project.now, item.cluster, "taken", take(document, item.cluster, members), session=session.id,
        taken=[member.id for member in members], kinds=item.difference.kinds, said=Verdicts("With who says it"),
    )  # fmt: skip
    return f"{project.apply(command).new_ids[0]}:1"


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def cards(window: MainWindow) -> list[str]:
    model = workspace_of(window).cards._model
    return [model.id_at(row) for row in range(model.rowCount())]


def test_gold_is_shown_when_asked_for_and_hidden_again(project: Project, window: MainWindow) -> None:
    gold = decided(project)
    assert gold not in cards(window)
    window.commands["gold"].trigger()
    assert gold in cards(window)
    assert workspace_of(window).article.view.marks_at(10).count(gold) == 1
    assert window.commands["gold"].isChecked()
    window.commands["gold"].trigger()
    assert gold not in cards(window)
    assert not window.commands["gold"].isChecked()


def test_gold_appears_with_the_decision_and_goes_with_undo(project: Project, window: MainWindow, qtbot: QtBot) -> None:
    window.commands["gold"].trigger()
    assert "Nothing has been decided" in window.banner.text
    gold = decided(project)
    qtbot.waitUntil(lambda: gold in cards(window))
    project.undo()
    qtbot.waitUntil(lambda: gold not in cards(window))


def test_a_gold_card_says_so_and_can_be_had_alone(project: Project, window: MainWindow) -> None:
    gold = decided(project)
    window.commands["gold"].trigger()
    model = workspace_of(window).cards._model
    content = model.content(model.row_of(gold))
    assert content is not None
    assert (content.creator_name, content.mine) == ("Gold", False)
    assert workspace_of(window).chips._counts.by_annotator[GOLD] == 1
    assert window.session is not None
    window.session.set_filter(CardFilter(annotator=GOLD))
    assert cards(window) == [gold]
    window.commands["gold"].trigger()
    assert window.session.filter == CardFilter()


def test_an_outdated_decision_is_seen_on_its_card(project: Project, window: MainWindow, qtbot: QtBot) -> None:
    gold = decided(project)
    window.commands["gold"].trigger()
    project.become(BEN)
    mine = next(a for a in project.now.annotations.values() if a.creator == BEN)
    project.apply(Edit("annotation", mine.id, {"note": "x", "holder": "Somebody else"}))
    project.become(ANA)
    model = workspace_of(window).cards._model

    def remark() -> str:
        content = model.content(model.row_of(gold))
        return content.lacks if content else ""

    qtbot.waitUntil(lambda: remark() == "Readings changed since the decision")


def test_opening_a_gold_card_shows_the_decision(project: Project, window: MainWindow) -> None:
    gold = decided(project)
    window.commands["gold"].trigger()
    workspace_of(window).cards.card_activated.emit(gold)
    (shown,) = window.findChildren(DecisionDetails)
    said = "\n".join(shown.lines())
    assert "With who says it" in said
    assert "Ben (followed): Claim" in said
    assert "Written down by Ana" in said
    assert workspace_of(window).current == ""


def test_gold_cannot_be_changed_by_hand(project: Project, window: MainWindow) -> None:
    gold = decided(project)
    window.commands["gold"].trigger()
    before = dict(project.now.decisions), dict(project.now.annotations)
    view = workspace_of(window).cards.view
    workspace_of(window).cards.select(gold)
    view.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_2, Qt.Key.Key_L, Qt.Key.Key_N):
        QTest.keyClick(view, key)
    menu = workspace_of(window).cards.menu(workspace_of(window).cards._model.row_of(gold))
    assert menu is not None
    assert not [action.text() for action in menu.actions() if action.isEnabled() and "elete" in action.text()]
    workspace_of(window).note()
    assert (dict(project.now.decisions), dict(project.now.annotations)) == before
    assert not window.findChildren(LinkForm)
    assert window.banner.text == ""
    menu.deleteLater()


def test_in_the_article_gold_looks_like_nobodys_own_mark(project: Project, window: MainWindow) -> None:
    gold = decided(project)
    view = workspace_of(window).article.view

    def roofs() -> int:
        lines = [view.page.decorated(line) for line in range(len(view.page.paragraphs.starts))]
        return sum(len(each.decoration.roofs) for each in lines if each is not None and each.decoration is not None)

    def badges() -> list[bool]:
        lines = [view.page.decorated(line) for line in range(len(view.page.paragraphs.starts))]
        found = [
            g for each in lines if each is not None and each.decoration is not None for g in each.decoration.gutter
        ]
        return [is_gold for gutter in found for is_gold in gutter.gold]

    assert roofs() == 0 and badges() and not any(badges())
    window.commands["gold"].trigger()
    passage = workspace_of(window).gilded.annotations[gold]
    assert roofs() == len(view.rects(passage.start, passage.end))
    assert badges()[0] and badges().count(True) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_Delete])
def test_changing_gold_in_the_article_says_how_gold_is_changed(
    project: Project, window: MainWindow, key: Qt.Key
) -> None:
    gold = decided(project)
    window.commands["gold"].trigger()
    before = dict(project.now.decisions), dict(project.now.annotations)
    view = workspace_of(window).article.view
    view.make_current(gold)
    view.setFocus()
    QTest.keyClick(view, key)
    assert "Gold is changed by deciding again" in window.banner.text
    assert (dict(project.now.decisions), dict(project.now.annotations)) == before


def test_hidden_gold_costs_nothing_and_changes_no_count(project: Project, window: MainWindow) -> None:
    assert window.session is not None
    before = window.session.tally.counts(window.session.document_id)
    decided(project)
    window.commands["gold"].trigger()
    assert window.session.tally.counts(window.session.document_id) == before
