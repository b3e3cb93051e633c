"""The table of comparing, narrowed: by tag, by two people, and what was decided in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.comparing_filter import RowFilter, pair_differs
from annotator.app.joining import join
from annotator.app.settings import Settings
from annotator.domain.commands import Add
from annotator.domain.deciding import Verdicts, decide
from annotator.domain.ids import AnnotatorId
from annotator.gui.compare import cells
from annotator.gui.compare.page import ComparePage
from annotator.gui.main_window import MainWindow
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

A, B, C = "analyst-a", "analyst-b", "analyst-c"


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[MainWindow, ComparePage]]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as window:
        project, _ = sample_project()
        join(project, AnnotatorId(C), "Analyst C")
        for one in [a for a in project.now.annotations.values() if a.creator == B][:5]:
            project.apply(Add(replace(one, id="", creator="", tag="opinion")))
        project.become(AnnotatorId(A))
        project.store.flush()
        opened(window, project)
        window.team.compare("passages")
        made = window.pages.page
        assert isinstance(made, ComparePage)
        qtbot.waitUntil(lambda: made.comparison is not None)
        yield window, made


def test_the_tag_chosen_is_in_every_row(page: tuple[MainWindow, ComparePage]) -> None:
    _, made = page
    found = made.comparison
    assert found is not None
    box = made.controls.narrowing.tag
    box.setCurrentIndex(box.findText("Claim"))
    tag = box.currentData()
    wanted = [row for row in found.rows if any(member.tag == tag for member in row.cluster.members)]
    assert 0 < len(wanted) < len(found.rows) and list(made.passages.model.rows) == wanted
    box.setCurrentIndex(0)
    assert len(made.passages.model.rows) == len(found.rows)


def test_the_two_people_chosen_differ_in_every_row(qtbot: QtBot, page: tuple[MainWindow, ComparePage]) -> None:
    window, made = page
    found, box = made.comparison, made.controls.narrowing.pair
    assert found is not None and box.isVisible() and box.count() == 4
    assert "Analyst B – Analyst C" in [box.itemText(at) for at in range(4)]
    box.setCurrentIndex(box.findText("Analyst B – Analyst C"))
    now = window.session.project.now if window.session else None
    assert now is not None
    wanted = [row for row in found.rows if pair_differs(now, found, row, (B, C))]
    assert 0 < len(wanted) < len(found.rows)
    qtbot.waitUntil(lambda: list(made.passages.model.rows) == wanted)


def test_a_pair_of_which_one_is_no_longer_compared_is_let_go(
    qtbot: QtBot, page: tuple[MainWindow, ComparePage]
) -> None:
    _, made = page
    box = made.controls.narrowing.pair
    box.setCurrentIndex(box.findText("Analyst B – Analyst C"))
    assert set(made.controls.filter.pair) == {B, C}
    made.controls.people[C].click()
    qtbot.waitUntil(lambda: made.comparison is not None and made.comparison.people == (A, B))
    qtbot.waitUntil(lambda: made.controls.filter.pair == () and box.isHidden())
    assert made.comparison is not None and len(made.passages.model.rows) == len(made.comparison.rows)


def test_a_filter_from_elsewhere_is_seen_on_the_controls(page: tuple[MainWindow, ComparePage]) -> None:
    _, made = page
    made.controls.show_filter(RowFilter(tag=made.controls.narrowing.tag.itemData(1), pair=(C, A)))
    assert made.controls.narrowing.tag.currentIndex() == 1
    assert made.controls.narrowing.pair.currentText() == "Analyst A – Analyst C"
    assert made.controls.lift.isHidden()


def test_nothing_here_is_a_decision_that_the_table_names(qtbot: QtBot, page: tuple[MainWindow, ComparePage]) -> None:
    window, made = page
    before = made.comparison
    assert before is not None and window.session is not None
    row = before.rows[3]
    said = Verdicts("Not a statement of its own")
    window.session.apply(decide(window.session.project.now, row.cluster, "dropped", kinds=("tag",), said=said))
    qtbot.waitUntil(lambda: made.comparison is not before)
    made.passages.table.select(3)
    after = made.passages.model.rows[3]
    assert cells.text(window.session.project.now, after, cells.STATE) == "Nothing here"
    assert "Decision: Nothing here — Not a statement of its own" in made.passages.readings.toPlainText()
