"""The source beside the article: read, linked to, both ends shown, closed again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.gui.dialogs.source_passages import SourcePassages
from annotator.gui.main_window import SMALLEST, MainWindow
from annotator.gui.snapshots.pane import SnapshotPane
from annotator.gui.snapshots.split import SplitView
from annotator.gui.snapshots.stances import StanceMenu
from annotator.gui.tokens import DARK
from tests.app.projects import project
from tests.gui.windows import opened, shown_window

TEXT = "The treaty\n\n" + "The guns fall silent at midnight, both sides say. " * 40 + "\n\nAll prisoners come home."


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        found = project()
        document = next(iter(found.now.documents.values()))
        found.apply(Add(Source(id="treaty", title="The treaty")))
        found.apply(Add(Source(id="bare", title="Without a snapshot")))
        found.apply(Add(Capture(id="copy", source="treaty", attachment="", text=TEXT, name="treaty.txt")))
        found.apply(add_annotation(document, 20, 32, "claim"))
        opened(made, found)
        yield made


def shown(window: MainWindow) -> tuple[SplitView, SnapshotPane]:
    split = window.evidence.split
    assert split.show_source("treaty")
    assert split.pane is not None and split.pane.isVisible()
    return split, split.pane


def annotation_of(window: MainWindow) -> str:
    assert window.session is not None
    return next(iter(window.session.project.now.annotations))


def links_of(window: MainWindow) -> list[EvidenceLink]:
    assert window.session is not None
    return list(window.session.project.now.links.values())


def select(pane: SnapshotPane, words: str) -> None:
    at = TEXT.index(words)
    pane.text.view.select_passage(at, at + len(words))
    pane.text.view.announce_selection()


@pytest.mark.parametrize(("key", "stance"), [("s", "supports"), ("r", "refutes"), ("c", "context")])
def test_l_and_a_key_make_a_link_with_its_place(window: MainWindow, qtbot: QtBot, key: str, stance: str) -> None:
    _, pane = shown(window)
    assert window.workspace is not None
    window.workspace.show_annotation(annotation_of(window))
    select(pane, "All prisoners come home")
    pane.text.view.setFocus()
    QTest.keyClick(pane.text.view, Qt.Key.Key_L)
    (menu,) = pane.findChildren(StanceMenu)
    QTest.keyClicks(menu, key)
    (link,) = links_of(window)
    assert (link.annotation, link.source, link.stance) == (annotation_of(window), "treaty", stance)
    assert (link.capture, link.quote) == ("copy", TEXT[link.start : link.end]) and link.quote.endswith("come home")
    marks = pane.text.view.page
    qtbot.waitUntil(lambda: marks.marks.get(link.id) is not None)
    assert pane.text.view.selected_passage() is None
    assert window.session is not None
    window.session.undo()
    qtbot.waitUntil(lambda: marks.marks.get(link.id) is None)
    assert not links_of(window)


def test_the_bar_beside_the_selection_links_at_once_and_takes_no_notes(window: MainWindow) -> None:
    _, pane = shown(window)
    assert window.workspace is not None
    window.workspace.show_annotation(annotation_of(window))
    select(pane, "All prisoners")
    names = [button.accessibleName() for button in pane.text.view.bar._buttons]
    assert names == ["Supports", "Refutes", "Context", "Link to a source (L)"]
    pane.text.view.bar._buttons[1].click()
    assert [link.stance for link in links_of(window)] == ["refutes"]


def test_l_in_the_article_links_to_what_is_selected_in_the_source(window: MainWindow) -> None:
    _, pane = shown(window)
    assert window.workspace is not None
    select(pane, "All prisoners")
    view = window.workspace.article.view
    view.select_passage(0, 18)
    QTest.keyClick(view, Qt.Key.Key_L)
    (menu,) = pane.findChildren(StanceMenu)
    QTest.keyClicks(menu, "s")
    (link,) = links_of(window)
    assert window.session is not None
    assert window.session.project.now.annotations[link.annotation].exact == "First things first"


def test_without_a_passage_or_a_selection_it_is_said_what_is_missing(window: MainWindow) -> None:
    split, pane = shown(window)
    split.link()
    assert "Select the words in the source" in window.banner.text
    select(pane, "All prisoners")
    split.link()
    assert "Choose a passage in the article" in window.banner.text and not links_of(window)


def test_clicking_a_link_shows_both_ends(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None and window.session is not None
    split, pane = shown(window)
    window.workspace.show_annotation(annotation_of(window))
    select(pane, "All prisoners come home")
    split.link("supports")
    split.close()
    window.workspace.article.view.make_current("")
    link = links_of(window)[0]
    window.workspace.evidence_requested.emit(link.id)
    assert split.pane is not None and pane.text.view.current() == link.id
    seen = pane.text.view.visible_range()
    assert seen[0] <= link.start and link.end <= seen[1]
    assert window.workspace.article.view.current() == link.annotation
    # From the card, which knows the source only.
    split.close()
    window.workspace.cards._ask(link.annotation, "source", "treaty")
    assert split.pane is not None and pane.text.view.current() == link.id
    # The mark in the source leads back to the article.
    window.workspace.article.view.make_current("")
    pane.text.view.make_current("")
    pane.text.view.make_current(link.id)
    assert window.workspace.article.view.current() == link.annotation


def test_a_link_to_a_source_without_a_text_opens_its_dialog(window: MainWindow) -> None:
    assert window.session is not None and window.workspace is not None
    window.session.apply(Add(EvidenceLink(id="l", annotation=annotation_of(window), source="bare")))
    window.workspace.evidence_requested.emit("l")
    assert len(window.findChildren(SourcePassages)) == 1 and window.evidence.split.pane is None


def test_delete_and_the_handles_change_the_link(window: MainWindow, qtbot: QtBot) -> None:
    split, pane = shown(window)
    assert window.workspace is not None
    window.workspace.show_annotation(annotation_of(window))
    select(pane, "All prisoners")
    split.link("supports")
    link = links_of(window)[0]
    qtbot.waitUntil(lambda: pane.text.view.page.marks.get(link.id) is not None)
    pane.text.view.make_current(link.id)
    QTest.keyClicks(pane.text.view, "}")
    assert links_of(window)[0].quote == "All prisoners come"
    pane.stance_asked.emit(link.id, "context")
    assert links_of(window)[0].stance == "context"
    QTest.keyClick(pane.text.view, Qt.Key.Key_Delete)
    assert not links_of(window)


def test_escape_closes_it_and_f8_brings_it_back(window: MainWindow) -> None:
    split, pane = shown(window)
    QTest.keyClick(pane.text.view, Qt.Key.Key_Escape)
    assert split.pane is None and window.workspace is not None and window.workspace.article.view.hasFocus()
    window.perform("split")
    assert split.pane is pane
    window.perform("other_side")
    assert pane.text.view.hasFocus()
    QTest.keyClick(pane.text.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.text.find_bar.isVisible() and not window.workspace.article.find_bar.isVisible()
    QTest.keyClick(pane.text.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.text.find_bar.isVisible() and split.pane is pane
    assert window.settings.split


def test_in_a_small_window_the_sides_make_room_and_come_back(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    qtbot.wait(50)
    split, pane = shown(window)
    assert window.workspace is not None
    assert window.workspace.left.isHidden() and window.workspace.right.isHidden()
    qtbot.wait(50)
    assert pane.width() >= 300 and window.workspace.article.width() >= 300
    assert window.width() == SMALLEST[0]
    split.close()
    assert not window.workspace.left.isHidden() and not window.workspace.right.isHidden()


def test_the_article_keeps_its_colours_in_the_dark(window: MainWindow, qtbot: QtBot) -> None:
    window.appearance.choose("dark")
    _, pane = shown(window)
    assert window.workspace is not None
    qtbot.wait(50)
    for view in (window.workspace.article.view, pane.text.view):
        picture = view.viewport().grab().toImage()
        assert picture.pixelColor(3, picture.height() - 3) == DARK.color("paper")


def test_a_snapshot_that_is_taken_away_closes_it_and_another_project_begins_without(
    window: MainWindow, qtbot: QtBot
) -> None:
    split, _ = shown(window)
    window.evidence.snapshots.remove("copy")
    qtbot.waitUntil(lambda: split.pane is None)
    opened(window, project())
    assert window.evidence.split is not split and window.evidence.split.pane is None
