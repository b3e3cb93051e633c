"""Sources that may be the same, in the window: the hint, the pairs side by side, merging and taking apart."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.app.duplicates import merge_sources
from annotator.app.project import Project
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add
from annotator.domain.source import EvidenceLink, Source
from annotator.gui.dialogs.source_passages import SourcePassages
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.card_content import content, link_words
from annotator.gui.sources.duplicates_dialog import DuplicatesDialog
from tests.app.projects import article, project
from tests.gui.windows import opened, shown_window

PAPER = Source(id="p", title="The Cost of a War, Counted Again", issued="2019-03-02", doi="10.1000/xyz")


@pytest.fixture
def made() -> Project:
    made = project()
    made.apply(Add(PAPER))
    made.apply(Add(replace(PAPER, id="q", title="The cost of a war", publisher="A House", volume="3")))
    made.apply(Add(Annotation(id="a", document=article().id, tag="fact", start=0, end=5, exact="First")))
    made.apply(Add(EvidenceLink(id="l", annotation="a", source="q")))
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as shown:
        yield shown


def shown(qtbot: QtBot, made: Project) -> DuplicatesDialog:
    dialog = DuplicatesDialog(None, made, made.apply)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_the_hint_leads_to_the_pair_and_goes_when_it_is_merged(qtbot: QtBot, window: MainWindow, made: Project) -> None:
    workspace = opened(window, made)
    hint = workspace.sources.hint
    qtbot.waitUntil(hint.isVisible)
    hint.click()
    dialog = window.findChild(DuplicatesDialog)
    assert dialog is not None
    dialog.one.click()
    qtbot.waitUntil(lambda: not hint.isVisible())
    (main,) = (id for id in made.now.sources if made.now.main_source(id) == id)
    assert main == "q", "the one with more links is proposed"
    assert workspace.sources.model.rowCount() == 1 and workspace.sources.model.id_at(0) == main
    window.commands["undo"].trigger()
    qtbot.waitUntil(hint.isVisible)
    assert workspace.sources.model.rowCount() == 2


def test_the_kept_one_is_chosen_by_keyboard_and_is_given_what_it_lacks(qtbot: QtBot, made: Project) -> None:
    dialog = shown(qtbot, made)
    assert dialog.keep.checkedId() == 1
    QTest.keyClick(dialog.keep.button(1), Qt.Key.Key_Left)
    assert dialog.keep.checkedId() == 0
    with qtbot.waitSignal(dialog.merged) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert told.args == ["p"] and not dialog.isVisible()
    main = made.now.sources["p"]
    assert (main.title, main.publisher, main.volume) == (PAPER.title, "A House", "3")
    assert made.undo_label == "Merge sources"


def test_two_that_are_two_are_not_asked_for_again(qtbot: QtBot, made: Project) -> None:
    made.apply(Add(replace(PAPER, id="r")))
    dialog = shown(qtbot, made)
    first = dialog.pair
    dialog.step(1)
    assert dialog.pair != first
    dialog.step(-1)
    dialog.two.click()
    assert dialog.pair != first and dialog.isVisible()
    dialog.two.click()
    dialog.two.click()
    assert not dialog.isVisible() and all(not source.same_as for source in made.now.sources.values())


def test_cards_and_the_dialog_of_the_main_source_have_the_links_of_both(
    qtbot: QtBot, window: MainWindow, made: Project
) -> None:
    made.apply(merge_sources(made.now, "p", "q"))
    workspace = opened(window, made)
    (link,) = content(workspace.session.project.sight, made.now.annotations["a"]).links
    assert link_words(link) == PAPER.title and link.source == "p" and not link.gone
    window.evidence.show_passages("q")
    dialog = window.findChild(SourcePassages)
    assert dialog is not None and dialog.passages.rowCount() == 1
    assert dialog.title.text() == PAPER.title
    button = next(b for b in dialog.merged.findChildren(QPushButton) if b.isVisible())
    assert "The cost of a war" in button.accessibleName()
    button.click()
    assert made.now.sources["q"].same_as == "" and not dialog.merged.isVisible()
    assert dialog.passages.rowCount() == 0, "its links went with it"
    dialog.reject()
