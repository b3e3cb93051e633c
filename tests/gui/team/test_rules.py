"""Guidelines, tags and rules: edited in place, undone, with their versions; examples lead to their passage."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Add, Several
from annotator.domain.review import Guideline
from annotator.domain.tag import CLAIM
from annotator.domain.teaming import set_blind
from annotator.gui.main_window import MainWindow
from annotator.gui.team.rule_list import GUIDELINES, Entry
from annotator.gui.team.rules import RulesDialog, show_rules
from tests.app.projects import BEN, article, project
from tests.gui.windows import opened, shown_window

HERE = article().id
RULE = Entry("guideline", "rule")
Shown = tuple[MainWindow, RulesDialog, Project]


@pytest.fixture
def rules(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as window:
        made = project()
        first = Guideline(
            id="rule",
            text="Who says it does not matter.",
            tag="claim",
            document=HERE,
            exact="The minister",
            creator=BEN,
        )
        second = Guideline(id="old", text="Dates are not marked.", retired=True)
        made.apply(Several([Add(first), Add(second)], "Rules"))
        made.store.flush()
        opened(window, made)
        dialog = show_rules(window)
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog._known is not None)
        yield window, dialog, made


def _type(field: object, text: str) -> None:
    field.setPlainText(text)  # type: ignore[attr-defined]
    field.hand_in()  # type: ignore[attr-defined]
    QApplication.processEvents()


def _versions(dialog: RulesDialog, qtbot: QtBot, count: int) -> list[str]:
    model = dialog.versions.model
    qtbot.waitUntil(lambda: model.rowCount() == count)
    return [str(model.index(row).data()) for row in range(count)]


def test_guidelines_are_saved_when_the_field_is_left(rules: Shown, qtbot: QtBot) -> None:
    _, dialog, made = rules
    field = dialog.guidelines.text
    field.setFocus()
    QTest.keyClicks(field, "Whole sentences.")
    assert made.now.team.guidelines == ""
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: made.now.team.guidelines == "Whole sentences.")
    assert made.undo_label == "Edit guidelines"
    made.undo()
    qtbot.waitUntil(lambda: field.toPlainText() == "")


def test_a_change_from_elsewhere_leaves_what_is_being_typed(rules: Shown) -> None:
    _, dialog, made = rules
    dialog.guidelines.text.setPlainText("Half a sen")
    made.apply(set_blind(True))
    QApplication.processEvents()
    assert dialog.guidelines.text.toPlainText() == "Half a sen"


def test_closing_hands_in_what_is_being_typed(rules: Shown) -> None:
    _, dialog, made = rules
    dialog.guidelines.text.setPlainText("Whole sentences.")
    dialog.reject()
    assert made.now.team.guidelines == "Whole sentences."


def test_every_version_says_who_when_and_what_before(rules: Shown, qtbot: QtBot) -> None:
    _, dialog, _ = rules
    _type(dialog.guidelines.text, "One.")
    _type(dialog.guidelines.text, "Two.")
    rows = _versions(dialog, qtbot, 2)
    assert rows[0].startswith("Version 2 · ") and rows[0].endswith(" · Ana")
    dialog.versions.list.setCurrentIndex(dialog.versions.model.index(1))
    assert dialog.versions.text.toPlainText() == "One."


def test_a_tags_definition_and_examples_are_edited_in_place(rules: Shown, qtbot: QtBot) -> None:
    _, dialog, made = rules
    before = made.now.tags[CLAIM]
    dialog.show_entry(Entry("tag", CLAIM))
    _type(dialog.tag.definition, "What can be checked.")
    _type(dialog.tag.examples, "One.\n\nTwo.")
    assert (made.now.tags[CLAIM].definition, made.now.tags[CLAIM].examples) == (
        "What can be checked.",
        ("One.", "Two."),
    )
    assert _versions(dialog, qtbot, 3)[-1].endswith("built in")
    made.undo()
    made.undo()
    assert made.now.tags[CLAIM].definition == before.definition
    qtbot.waitUntil(lambda: dialog.tag.definition.toPlainText() == before.definition)


def test_another_choice_hands_in_to_the_right_one(rules: Shown, qtbot: QtBot) -> None:
    _, dialog, made = rules
    dialog.show_entry(Entry("tag", CLAIM))
    dialog.tag.definition.setPlainText("Claims.")
    dialog.show_entry(Entry("tag", "fact"))
    assert made.now.tags[CLAIM].definition == "Claims." and made.now.tags["fact"].definition != "Claims."
    QApplication.processEvents()
    assert dialog.list.entry() == Entry("tag", "fact")
    assert dialog.tag.definition.toPlainText() == made.now.tags["fact"].definition


def test_a_rule_is_retired_and_brought_back(rules: Shown, qtbot: QtBot) -> None:
    _, dialog, made = rules
    dialog.show_entry(RULE)
    dialog.rule.retire.click()
    QApplication.processEvents()
    assert made.now.guidelines["rule"].retired and dialog.rule.retire.text() == "Bring back"
    assert _versions(dialog, qtbot, 2)[0].endswith("retired")
    made.undo()
    QApplication.processEvents()
    assert not made.now.guidelines["rule"].retired and dialog.rule.retire.text() == "Retire this rule"


def test_a_rules_text_and_tag_can_be_changed_but_not_emptied(rules: Shown) -> None:
    _, dialog, made = rules
    dialog.show_entry(RULE)
    _type(dialog.rule.text, "Who says it matters.")
    dialog.rule.tag.setCurrentIndex(0)
    dialog.rule.tag.activated.emit(0)
    assert (made.now.guidelines["rule"].text, made.now.guidelines["rule"].tag) == ("Who says it matters.", "")
    _type(dialog.rule.text, "  ")
    assert made.now.guidelines["rule"].text == dialog.rule.text.toPlainText() == "Who says it matters."


def test_a_rule_is_added_and_undone(rules: Shown) -> None:
    _, dialog, made = rules
    dialog.show_entry(Entry("tag", CLAIM))
    asking = dialog.ask_rule()
    asking.line.setText("Numbers are claims.")
    asking.accept()
    entry = dialog.list.entry()
    assert entry is not None and made.now.guidelines[entry.id].text == "Numbers are claims."
    assert made.now.guidelines[entry.id].tag == CLAIM
    made.undo()
    QApplication.processEvents()
    assert entry.id not in made.now.guidelines and dialog.list.entry() == GUIDELINES


def test_the_example_leads_to_its_passage(rules: Shown) -> None:
    window, dialog, _ = rules
    dialog.show_entry(RULE)
    assert "The minister" in dialog.rule.example.text()
    dialog.rule.show_example.click()
    assert window.workspace is not None
    start, end = window.workspace.article.view.selected_passage() or (0, 0)
    assert article().text[start:end] == "The minister"


def test_the_example_is_hidden_while_i_work_blind(rules: Shown) -> None:
    _, dialog, made = rules
    made.apply(set_blind(True))
    QApplication.processEvents()
    dialog.show_entry(RULE)
    assert not dialog.rule.example.isVisible() and not dialog.rule.show_example.isVisible()
    assert dialog.rule.text.toPlainText() == "Who says it does not matter."


def test_versions_that_are_being_read_when_the_project_closes_are_no_fault(rules: Shown) -> None:
    window, dialog, _ = rules
    with pytest.raises(RuntimeError):
        dialog._unread(RuntimeError("ours"))
    unread = dialog._unread
    window.close_project()
    unread(RuntimeError("the connection is closed"))
