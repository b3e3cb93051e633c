"""Linking: an existing source, a new one from a pasted address, the stances, editing."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.commands import Add
from annotator.domain.source import Capture, Source
from annotator.gui.dialogs.link_form import LinkForm
from annotator.gui.tokens import LIGHT
from tests.gui.panels.sample import sample_project

TREATY = "trilateral-statement-2020"


@pytest.fixture
def made() -> tuple[Project, str]:
    project, document = sample_project()
    project.apply(Add(Source(id="other", title="Another <b>source</b>", author=("A. Writer",), url="https://e.org/x")))
    mine = next(a.id for a in project.now.annotations_of(document) if a.tag == "claim" and a.creator == project.me)
    return project, mine


def form(qtbot: QtBot, made: tuple[Project, str], link: str = "") -> LinkForm:
    project, annotation = made
    dialog = LinkForm(None, project, LIGHT, project.apply, annotation, link=link)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def pressed(dialog: LinkForm, stance: str) -> bool:
    return dialog.stance() == stance


def test_by_keyboard_alone_a_source_is_found_and_linked(qtbot: QtBot, made: tuple[Project, str]) -> None:
    dialog = form(qtbot, made)
    assert dialog.search.hasFocus() and dialog.choices.rowCount() == 2
    QTest.keyClicks(dialog.search, "statement aliyev")
    assert dialog.choices.rowCount() == 1
    QTest.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(partial(pressed, dialog, "refutes"))
    dialog.locator.setFocus()
    QTest.keyClicks(dialog.locator, "point 9")
    with qtbot.waitSignal(dialog.linked) as linked:
        QTest.keyClick(dialog.locator, Qt.Key.Key_Return)
    link = made[0].now.links[str(linked.args[0])]
    assert (link.annotation, link.source, link.stance, link.locator) == (made[1], TREATY, "refutes", "point 9")
    assert link.creator == made[0].me and not dialog.isVisible()


def test_arrows_in_the_search_field_go_through_the_list(qtbot: QtBot, made: tuple[Project, str]) -> None:
    dialog = form(qtbot, made)
    for key, row in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(dialog.search, key)
        assert dialog.list.currentIndex().row() == row and dialog.search.hasFocus()


def test_a_pasted_address_makes_source_and_link_in_one_step(qtbot: QtBot, made: tuple[Project, str]) -> None:
    project, annotation = made
    dialog = form(qtbot, made)
    dialog.search.setText("https://www.bbc.co.uk/news/leaders-agree-on-peace?fbclid=1")
    dialog.stances["context"].click()
    dialog.quote.insertPlainText("They agreed.")
    dialog.accept()
    link = project.now.links_of(annotation)[0]
    source = project.now.sources[link.source]
    assert (
        source.url == "https://www.bbc.co.uk/news/leaders-agree-on-peace" and source.title == "Leaders agree on peace"
    )
    assert (link.stance, link.quote) == ("context", "They agreed.")
    project.undo()
    assert not project.now.links_of(annotation) and source.id not in project.now.sources


def test_an_address_that_is_there_already_chooses_its_source(qtbot: QtBot, made: tuple[Project, str]) -> None:
    dialog = form(qtbot, made)
    dialog.search.setText("http://www.e.org/x/?utm_source=mail")
    dialog.accept()
    assert made[0].now.links_of(made[1])[0].source == "other" and len(made[0].now.sources) == 2


def test_stances_by_single_keys_where_no_text_is_typed(qtbot: QtBot, made: tuple[Project, str]) -> None:
    dialog = form(qtbot, made)
    dialog.stances["supports"].setFocus()
    for key, stance in (("r", "refutes"), ("c", "context"), ("s", "supports")):
        QTest.keyClicks(dialog.stances["supports"], key)
        assert dialog.stance() == stance
    QTest.keyClicks(dialog.locator, "rc")
    assert dialog.stance() == "supports" and dialog.locator.text() == "rc"
    for letter, stance in ((Qt.Key.Key_C, "context"), (Qt.Key.Key_R, "refutes"), (Qt.Key.Key_S, "supports")):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(pressed, dialog, stance))


def test_without_a_source_it_says_so(qtbot: QtBot, made: tuple[Project, str]) -> None:
    dialog = form(qtbot, made)
    dialog.accept()
    assert dialog.isVisible() and "choose a source" in dialog.wrong.text()
    dialog.search.setText("no source has these words")
    assert dialog.choices.rowCount() == 0
    dialog.accept()
    assert not made[0].now.links_of(made[1])


def test_editing_a_link(qtbot: QtBot, made: tuple[Project, str]) -> None:
    project = made[0]
    known = next(link for link in project.now.links.values() if link.creator == project.me)
    dialog = form(qtbot, made, known.id)
    assert dialog.list.currentIndex().row() == dialog.choices.row_of(TREATY) and dialog.locator.text() == known.locator
    dialog.choose("other")
    dialog.stances["refutes"].click()
    dialog.accept()
    now = project.now.links[known.id]
    assert (now.source, now.stance, now.locator) == ("other", "refutes", known.locator)
    project.undo()
    assert project.now.links[known.id] == known or project.now.links[known.id].source == TREATY


def test_a_new_source_by_its_form_is_chosen(qtbot: QtBot, made: tuple[Project, str]) -> None:
    dialog = form(qtbot, made)
    inner = dialog.open_source_form()
    inner.lines["title"].setText("Typed in full")
    inner.accept()
    chosen = dialog.choices.source(dialog.list.currentIndex().row())
    assert chosen is not None and chosen.title == "Typed in full"
    dialog.accept()
    assert made[0].now.links_of(made[1])[0].source == chosen.id


def test_a_link_of_somebody_else_is_not_changed(qtbot: QtBot, made: tuple[Project, str]) -> None:
    project = made[0]
    theirs = next(link for link in project.now.links.values() if link.creator != project.me)
    dialog = LinkForm(None, project, LIGHT, lambda _: None, "", link=theirs.id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.stances["refutes"].click()
    dialog.accept()
    assert dialog.isVisible() and "made by Analyst B" in dialog.wrong.text()
    assert project.now.links[theirs.id] == theirs


def test_a_quote_is_compared_with_its_source_while_it_is_typed(qtbot: QtBot, made: tuple[Project, str]) -> None:
    project, _ = made
    said = "The number of troops is 1,960, with 90 armoured vehicles."
    project.apply(Add(Capture(id="", source="other", attachment="", text=said)))
    dialog = form(qtbot, made)
    assert dialog.told.isHidden()
    QTest.keyClicks(dialog.search, "another")
    dialog.quote.setFocus()
    QTest.keyClicks(dialog.quote, "The number of troops is 4,000, with 90 armoured vehicles")
    qtbot.waitUntil(dialog.told.isVisible)
    assert "“1,960”, quoted as “4,000”" in dialog.told.words.text()
    assert "4,000" in dialog.told.differences.toPlainText() and "1,960" in dialog.told.differences.toPlainText()
    dialog.quote.setPlainText("number of troops is 1,960")
    qtbot.waitUntil(lambda: dialog.told.words.text() == "quoted exactly")
    assert dialog.told.differences.isHidden()
    dialog.quote.setPlainText("nothing of the kind was ever agreed upon")
    qtbot.waitUntil(lambda: dialog.told.words.text() == "not in the source")
    dialog.quote.clear()
    qtbot.waitUntil(dialog.told.isHidden)
    dialog.reject()
