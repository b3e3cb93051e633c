"""The page of what is to be looked at, as one uses it: go there, put right, undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.domain.annotation import Annotation
from annotator.domain.checks import Finding
from annotator.domain.commands import Add, Edit, Several
from annotator.domain.ids import AnnotatorId
from annotator.gui.checks.model import FINDING
from annotator.gui.checks.page import ChecksPage
from annotator.gui.dialogs.link_form import LinkForm
from annotator.gui.main_window import MainWindow
from annotator.gui.tokens import DARK
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

Key = Qt.Key
A = "analyst-a"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as made:
        project, _ = sample_project()
        project.store.flush()
        opened(made, project)
        yield made


def entered(qtbot: QtBot, window: MainWindow) -> ChecksPage:
    window.commands["checks"].trigger()
    page = window.pages.page
    assert isinstance(page, ChecksPage)
    qtbot.waitUntil(lambda: page.found is not None)
    return page


def choose(page: ChecksPage, kind: str, number: int = 0) -> Finding:
    """The finding of a kind, made the current one."""
    rows = []
    for at in range(page.model.rowCount()):
        group = page.model.index(at, 0)
        for child in range(page.model.rowCount(group)):
            index = page.model.index(child, 0, group)
            if index.data(FINDING).kind == kind:
                rows.append(index)
    page.tree.setCurrentIndex(rows[number])
    found: Finding = rows[number].data(FINDING)
    return found


def doubled(window: MainWindow, **more: object) -> Annotation:
    """One of my marks is made again."""
    assert window.session is not None
    project = window.session.project
    first = next(a for a in project.now.annotations.values() if a.creator == A)
    empty = dict.fromkeys(("note", "holder", "role", "mode", "verdict", "confidence"), "")
    [id] = project.apply(Add(replace(first, id="", created=0, **{**empty, **more}), "Mark")).new_ids  # type: ignore[arg-type]
    made = project.now.annotations[id]
    return made


def test_all_is_listed_by_kind_and_explained(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    assert page.found is not None and page.numbers.text().startswith(str(len(page.found)))
    groups = [page.model.item(row).text() for row in range(page.model.rowCount())]
    assert groups[0] == "Facts without a supporting source · 1"
    assert "Only one independent source · 10" in groups
    choose(page, "unsupported fact")
    assert "seized the symbolic Armenian stronghold" in page.why.text()
    spoken = page.tree.currentIndex().siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Facts without a supporting source: seized")


def test_enter_goes_to_the_passage(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    found = choose(page, "one origin", 3)
    QTest.keyClick(page.tree, Key.Key_Return)
    assert window.pages.page is None and window.workspace is not None
    assert window.workspace.current == found.subject


def test_mine_and_this_article_narrow_the_list(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    window.session.open_document(next(a.document for a in window.session.project.now.annotations.values()))
    page = entered(qtbot, window)
    assert page.found is not None
    page.mine.click()
    mine = [each for each in page.found if each.creator == A]
    assert 0 < len(mine) < len(page.found) and page.numbers.text().startswith(f"{len(mine)} ")
    page.where.setCurrentIndex(1)
    assert page.numbers.text().startswith(f"{len([each for each in mine if each.document])} ")


def test_a_second_mark_is_taken_away_by_one_key_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    made = doubled(window)
    page = entered(qtbot, window)
    assert window.session is not None
    now = window.session.project.now
    choose(page, "marked twice")
    QTest.keyClick(page.tree, Key.Key_R)
    assert made.id not in now.annotations
    qtbot.waitUntil(lambda: not any(each.kind == "marked twice" for each in page.found or ()))
    window.perform("undo")
    assert made.id in now.annotations
    qtbot.waitUntil(lambda: any(each.kind == "marked twice" for each in page.found or ()))


def test_a_second_mark_that_says_more_is_left_to_a_person(qtbot: QtBot, window: MainWindow) -> None:
    made = doubled(window, note="This one has a reason.")
    page = entered(qtbot, window)
    choose(page, "marked twice")
    QTest.keyClick(page.tree, Key.Key_R)
    assert window.session is not None and made.id in window.session.project.now.annotations
    assert "needs a look" in window.banner.text


def test_a_fact_is_linked_from_here(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    choose(page, "unsupported fact")
    assert page.repair.text() == "Link to a source… (R)"
    page.repair.click()
    form = next(found for found in window.findChildren(LinkForm) if found.isVisible())
    form.reject()


def test_it_is_dressed_for_the_dark_and_left_by_escape(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    page.set_theme(DARK)
    assert not page.grab().isNull()
    QTest.keyClick(page.tree, Key.Key_Escape)
    assert window.pages.page is None


def test_a_long_list_comes_in_turns_and_the_place_in_it_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    project = window.session.project
    document = max(project.now.documents.values(), key=lambda each: len(each.text))
    marks = [
        Annotation(
            id=f"mark-{at:03}", document=document.id, start=at, end=at + 3, exact=document.text[at : at + 3],
            tag="claim",
            creator=AnnotatorId(A), created=1, verdict="unverified",
        )
        for at in range(0, 400, 2) if document.text[at : at + 3].strip()
    ]  # fmt: skip
    project.apply(Several([Add(each) for each in marks], "Many"))
    page = entered(qtbot, window)

    def all_there() -> bool:
        rows = [page.model.index(at, 0) for at in range(page.model.rowCount())]
        return sum(page.model.rowCount(row) for row in rows) == len(page.found or ())

    qtbot.waitUntil(all_there)
    late = choose(page, "no holder", 150)
    window.commands["undo"].trigger()
    window.commands["redo"].trigger()
    project.apply(Edit("annotation", marks[0].id, {"holder": "The bank"}))
    before = page.found
    qtbot.waitUntil(lambda: page.found is not before)
    current = page.current()
    assert current is not None and current.subject == late.subject
