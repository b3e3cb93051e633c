"""Merging through the window: the dialog says what would come, one step takes it over, undo takes it back."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from annotator.app.bundles import write_starter
from annotator.app.joining import join
from annotator.app.project import Project
from annotator.bootstrap import create_project, open_project
from annotator.domain.commands import Add, Edit
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.people import Annotator
from annotator.domain.team import Assignment, assignment_id
from annotator.domain.text import normalised
from annotator.gui.main_window import MainWindow
from annotator.gui.merge.bundles import SendDialog, StarterDialog
from annotator.gui.merge.dialog import MergeDialog
from annotator.gui.merge.errand import start_merge
from annotator.gui.team_files import make_team_files
from tests.app.projects import ANA, article
from tests.app.teams import bundle_of, copy_of, incoming, mark, with_article
from tests.gui.windows import shown_window

Shown = TypeVar("Shown", bound=QDialog)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The sample's two analysts, each with a file of their own."""
    return make_team_files(tmp_path_factory.mktemp("team"))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        create_project(tmp_path / "Review.annodb").close()
        made.show_project(open_project(tmp_path / "Review.annodb"))
        yield made


def dialog(qtbot: QtBot, window: MainWindow, kind: type[Shown]) -> Shown:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)), timeout=20_000)
    return next(d for d in window.findChildren(kind) if d.isVisible())


def now(window: MainWindow) -> Project:
    assert window.session is not None
    return window.session.project


def rows(shown: MergeDialog) -> dict[str, list[tuple[str, str]]]:
    found = {}
    for at in range(shown.model.rowCount()):
        section = shown.model.item(at)
        found[section.text()] = [
            (section.child(row, 0).text(), section.child(row, 1).text()) for row in range(section.rowCount())
        ]
    return found


def test_two_files_are_told_and_taken_over_as_one_step(qtbot: QtBot, window: MainWindow, team: list[Path]) -> None:
    start_merge(window, team)
    shown = dialog(qtbot, window, MergeDialog)
    assert "43 annotation" in shown.summary.text()
    listed = rows(shown)
    assert [name for name, _ in listed["Files"]] == ["Analyst A.annodb", "Analyst B.annodb"]
    assert "29 annotation" in listed["Files"][0][1] and "14 annotation" in listed["Files"][1][1]
    assert {name for name, _ in listed["People"]} == {"Analyst A (new here)", "Analyst B (new here)"}
    assert not now(window).now.annotations
    shown.merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 43, timeout=20_000)
    assert window.workspace is not None
    workspace = window.workspace
    qtbot.waitUntil(lambda: workspace.session.document is not None)
    assert now(window).undo_label == "Merge 2 files"
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not now(window).now.annotations and workspace.session.document is None)
    window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 43)


def test_a_broken_file_is_refused_and_the_others_come(
    qtbot: QtBot, window: MainWindow, team: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "Broken.annodb"
    broken.write_bytes(team[0].read_bytes()[:5000])
    start_merge(window, [broken, team[1]])
    shown = dialog(qtbot, window, MergeDialog)
    assert "refused" in shown.summary.text()
    assert rows(shown)["Files"][0][1].startswith("Broken.annodb was not taken over")
    shown.merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 14, timeout=20_000)


def test_nothing_new_cannot_be_merged(qtbot: QtBot, window: MainWindow, team: list[Path]) -> None:
    start_merge(window, team[:1])
    dialog(qtbot, window, MergeDialog).merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 29, timeout=20_000)
    start_merge(window, team[:1])
    shown = dialog(qtbot, window, MergeDialog)
    assert shown.summary.text().startswith("Nothing new") and not shown.merge.isEnabled()
    shown.reject()


def test_the_same_person_can_be_joined_in_the_same_step(
    qtbot: QtBot, window: MainWindow, team: list[Path], tmp_path: Path
) -> None:
    join(now(window), AnnotatorId("another-a"), "Analyst A")
    now(window).become(ANA)
    start_merge(window, team[:1])
    shown = dialog(qtbot, window, MergeDialog)
    section = next(
        shown.model.item(at) for at in range(shown.model.rowCount()) if "same person" in shown.model.item(at).text()
    )
    section.child(0).setCheckState(Qt.CheckState.Checked)
    shown.merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 29, timeout=20_000)
    state = now(window).now
    assert len({state.person(a.creator) for a in state.annotations.values()} | {state.person("another-a")}) == 1
    window.commands["undo"].trigger()
    assert set(now(window).now.annotators) == {ANA, "another-a"}


def test_starter_bundles_hold_no_annotations(
    qtbot: QtBot, window: MainWindow, team: list[Path], tmp_path: Path
) -> None:
    start_merge(window, team)
    dialog(qtbot, window, MergeDialog).merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 43, timeout=20_000)
    join(now(window), AnnotatorId("another-a"), "Analyst A")
    now(window).become(ANA)
    window.commands["starter"].trigger()
    shown = dialog(qtbot, window, StarterDialog)
    assert len(shown.chosen()) == 3  # not for me
    shown.write(tmp_path)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.annobundle"))) == 3, timeout=20_000)
    shown.reject()


def test_a_bundle_dropped_on_the_window_is_merged(
    qtbot: QtBot, window: MainWindow, team: list[Path], tmp_path: Path
) -> None:
    theirs = open_project(team[0])
    bundle = tmp_path / "Start.annobundle"
    write_starter(theirs, bundle, next(iter(theirs.now.annotators)))
    theirs.close()
    window.errands.take_files([bundle])
    shown = dialog(qtbot, window, MergeDialog)
    assert "1 article" in shown.summary.text() and "annotation" not in shown.summary.text()
    shown.merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.documents) == 1, timeout=20_000)
    assert not now(window).now.annotations


def test_the_project_itself_is_refused_in_a_sentence(qtbot: QtBot, window: MainWindow, team: list[Path]) -> None:
    own = now(window).store.path
    assert own is not None
    start_merge(window, [own])
    assert "merged with itself" in window.banner.text
    assert not window.findChildren(MergeDialog) and not window.runner.running
    start_merge(window, [own, team[0]])  # the others come all the same
    shown = dialog(qtbot, window, MergeDialog)
    assert [name for name, _ in rows(shown)["Files"]] == ["Analyst A.annodb"]
    shown.reject()


def test_what_an_undone_merge_took_away_can_still_be_asked_for(
    qtbot: QtBot, window: MainWindow, team: list[Path]
) -> None:
    start_merge(window, team)
    dialog(qtbot, window, MergeDialog).merge.click()
    qtbot.waitUntil(lambda: len(now(window).now.annotations) == 43, timeout=20_000)
    assert window.workspace is not None
    documents, sources = window.workspace.documents, window.workspace.sources
    qtbot.waitUntil(lambda: documents.model.rowCount() == 1 and sources.model.rowCount() == 1)
    for model in (documents.model, sources.model):
        model.reload = lambda: None  # type: ignore[method-assign]  # the lists have not heard of it yet
    window.commands["undo"].trigger()
    assert documents.model.index(0).isValid() and sources.model.index(0).isValid()
    assert documents.list.sizeHint().isValid()
    assert not documents.grab().isNull() and not sources.grab().isNull()


def test_the_menu_asks_for_files_and_merges_those(
    qtbot: QtBot, window: MainWindow, team: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        asked.extend((title, kinds))
        return [str(path) for path in team], kinds

    monkeypatch.setattr("annotator.gui.merge.errand.QFileDialog.getOpenFileNames", choose)
    window.commands["merge"].trigger()
    assert asked[0] == "Merge files" and "*.annodb *.annobundle" in asked[1]
    assert [name for name, _ in rows(dialog(qtbot, window, MergeDialog))["Files"]] == [path.name for path in team]


def colleagues(tmp_path: Path) -> tuple[Project, Path]:
    """My project with an article, and a bundle of Ben's, who corrected its title and has another text of it, too."""
    ana, ben = copy_of("Ana", 1), copy_of("Ben", 2)
    for each in (ana, ben):
        with_article(each)
    ana.apply(Edit("document", article().id, {"publisher": "The Herald", "title": "First"}))
    ben.apply(Edit("document", article().id, {"title": "Firstly"}))
    longer = normalised(article().text + "\n\nOne more line.")
    other = replace(article(), id=document_id(longer), text=longer, publisher="The Herald", title="First")
    ben.apply(Add(other))
    mark(ben, 0, 12, document=other)
    bundle = tmp_path / "Ben.annobundle"
    bundle.write_bytes(bundle_of(ben))
    return ana, bundle


@pytest.mark.parametrize("ticked", [True, False])
def test_clashes_are_shown_with_both_values_and_another_text_can_be_left_apart(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, ticked: bool
) -> None:
    ana, bundle = colleagues(tmp_path)
    window.show_project(ana)
    start_merge(window, [bundle])
    shown = dialog(qtbot, window, MergeDialog)
    listed = rows(shown)
    [clash] = [each for each in listed["Set to different values on both sides"] if each[0].endswith("title")]
    assert "First”" in clash[1] and "Firstly" in clash[1] and "Ben" in clash[1]
    [text] = [each for each in listed["Articles"] if "another text of" in each[1]]
    assert "1 passages at the same place, 0 moved, 0 not found there" in text[1]
    [choice] = [each for each in shown.choices() if each[0] == "article"]
    if not ticked:
        items = (shown.model.item(at) for at in range(shown.model.rowCount()))
        section = next(item for item in items if item.text() == "Articles")
        box = next(section.child(row) for row in range(section.rowCount()) if section.child(row).isCheckable())
        box.setCheckState(Qt.CheckState.Unchecked)
    shown.merge.click()
    qtbot.waitUntil(lambda: len(ana.now.documents) == 2, timeout=20_000)
    assert ana.now.documents[choice[1]].same_as == (article().id if ticked else "")


def test_looking_into_files_shows_progress_and_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, team: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    began = Event()

    def slow(_project: object, _paths: object, _inspector: object, progress: Callable[[float], None]) -> None:
        for _ in range(1000):
            began.set()
            progress(0.4)
            time.sleep(0.01)

    monkeypatch.setattr("annotator.gui.merge.errand.plan_merge", slow)
    start_merge(window, team)
    assert began.wait(10)
    qtbot.waitUntil(lambda: window.strip.isVisible(), timeout=5000)
    assert any("2 file" in label.text() for label in window.strip.findChildren(QLabel))
    [bar], [cancel] = window.strip.findChildren(QProgressBar), window.strip.findChildren(QPushButton)
    qtbot.waitUntil(lambda: bar.value() == 400, timeout=5000)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=10_000)
    assert not window.findChildren(MergeDialog) and not now(window).now.annotations


def test_a_starter_has_only_the_articles_that_are_assigned(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ana = copy_of("Ana", 1)
    with_article(ana)
    other = Document(id=document_id("Another one."), text="Another one.", title="Another")
    ana.apply(Add(other))
    ana.apply(Add(Annotator(id="ben", name="Ben")))
    ana.apply(Add(Assignment(id=assignment_id(other.id, "ben"), document=other.id, annotator="ben")))
    window.show_project(ana)
    window.commands["starter"].trigger()
    shown = dialog(qtbot, window, StarterDialog)
    assert shown.chosen() == ["ben"]
    shown.write(tmp_path)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.annobundle"))) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not window.runner.running, timeout=20_000)
    [written] = tmp_path.glob("*.annobundle")
    found = incoming(written.read_bytes(), tmp_path / "found")
    assert {op.entity_id for op in found.ops if op.entity_type == "document"} == {other.id}
    shown.reject()


def test_my_work_on_chosen_articles_is_sent(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = copy_of("Ana", 1)
    with_article(ana)
    other = Document(id=document_id("Another one."), text="Another one.", title="Another")
    ana.apply(Add(other))
    mark(ana, 0, 5)
    window.show_project(ana)
    target = tmp_path / "mine.annobundle"
    monkeypatch.setattr("annotator.gui.merge.bundles.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    window.commands["bundle"].trigger()
    shown = dialog(qtbot, window, SendDialog)
    assert shown.chosen() == [article().id]  # the other one has nothing of mine
    shown.send.click()
    qtbot.waitUntil(lambda: target.exists() and not window.runner.running, timeout=20_000)
    found = incoming(target.read_bytes(), tmp_path / "found")
    assert {op.entity_id for op in found.ops if op.entity_type == "document"} == {article().id}
    assert sum(op.entity_type == "annotation" for op in found.ops) == 1
