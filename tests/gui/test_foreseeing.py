"""A large step is worked out on a worker: what is shown then is what looking at everything again would show."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.cards import CardFilter, cards
from annotator.app.comments import Talk
from annotator.app.tally import Tally
from annotator.bootstrap import create_project, open_project
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Several
from annotator.gui.merge.dialog import MergeDialog
from annotator.gui.merge.errand import start_merge
from annotator.gui.team_files import make_team_files
from annotator.gui.workspace import Workspace
from tests.gui.windows import opened, shown_window


@pytest.fixture
def workspace(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr("annotator.app.project.LARGE", 0)
    monkeypatch.setattr("annotator.gui.session.MANY", 0)
    first, second = make_team_files(tmp_path)
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as window:
        create_project(tmp_path / "Review.annodb").close()
        made = opened(window, open_project(tmp_path / "Review.annodb"))
        merge(qtbot, made, first)
        qtbot.waitUntil(lambda: made.session.document is not None)
        settled(qtbot, made)
        merge(qtbot, made, second)
        yield made


def merge(qtbot: QtBot, workspace: Workspace, file: Path) -> None:
    window, now = workspace.window(), workspace.session.project.now
    before = len(now.annotations)
    start_merge(window, [file])  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(MergeDialog)), timeout=20_000)
    next(d for d in window.findChildren(MergeDialog) if d.isVisible()).merge.click()
    qtbot.waitUntil(lambda: len(now.annotations) > before, timeout=20_000)


def settled(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: not workspace._pending)
    qtbot.wait(30)


def agrees(workspace: Workspace) -> None:
    session = workspace.session
    project, document = session.project, session.document_id
    wanted = [annotation.id for annotation in cards(project.sight, document, session.filter)]
    assert sorted(mark.id for mark in workspace.article.view.page.marks) == sorted(wanted)
    assert workspace.cards._model._ids == wanted
    assert session.tally.counts(document) == Tally(project.sight).counts(document)
    assert session.talk.unread_in() == Talk(project.now).unread_in()


def test_a_merge_and_its_undoing_show_what_is_there(qtbot: QtBot, workspace: Workspace) -> None:
    session, now = workspace.session, workspace.session.project.now
    assert session.foreseen
    settled(qtbot, workspace)
    assert len(now.annotations) == 43
    agrees(workspace)
    session.undo()
    qtbot.waitUntil(lambda: len(now.annotations) < 43, timeout=20_000)
    assert session.foreseen
    settled(qtbot, workspace)
    agrees(workspace)
    session.redo()
    qtbot.waitUntil(lambda: len(now.annotations) == 43, timeout=20_000)
    settled(qtbot, workspace)
    agrees(workspace)


def test_another_filter_after_it_shows_what_passes(qtbot: QtBot, workspace: Workspace) -> None:
    settled(qtbot, workspace)
    session = workspace.session
    session.set_filter(CardFilter(tag=session.project.sight.tags_in_order()[0].id))
    settled(qtbot, workspace)
    assert 0 < len(workspace.cards._model._ids) < 43
    agrees(workspace)


def test_what_was_worked_out_for_another_choice_is_not_shown(qtbot: QtBot, workspace: Workspace) -> None:
    settled(qtbot, workspace)
    session = workspace.session
    workspace.foresight.work_out(session.project.now)
    assert workspace.foresight.now() is not None
    session.set_filter(CardFilter(no_source=True))
    assert workspace.foresight.now() is None
    settled(qtbot, workspace)
    agrees(workspace)


def test_a_large_step_of_one_s_own_and_its_undoing_show_what_is_there(qtbot: QtBot, workspace: Workspace) -> None:
    settled(qtbot, workspace)
    session, project = workspace.session, workspace.session.project
    document = session.document
    assert document is not None
    before = dict(project.now.annotations)
    new = [add_annotation(document, at, at + 9, project.now.tags_in_order()[0].id) for at in range(0, 90, 10)]
    step = session.foresee(project.prepare(Several(new, "Import")))
    assert step.ahead is not None and dict(project.now.annotations) == before
    project.adopt(step)
    assert session.foreseen and len(project.now.annotations) == len(before) + 9
    assert dict(step.ahead.annotations) == before, "what is let go of is what was before"
    settled(qtbot, workspace)
    agrees(workspace)
    session.undo()
    qtbot.waitUntil(lambda: len(project.now.annotations) == len(before), timeout=20_000)
    assert session.foreseen
    settled(qtbot, workspace)
    agrees(workspace)
