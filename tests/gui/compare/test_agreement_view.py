"""Agreement in the window: figures, matrix, and the passages behind a number."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.agreement import agreement, behind
from annotator.app.settings import Settings
from annotator.domain.agreement.report import Figure
from annotator.domain.commands import Delete
from annotator.gui.compare import counting
from annotator.gui.compare.figures import number
from annotator.gui.compare.page import ComparePage
from annotator.gui.main_window import MainWindow
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

A, B = "analyst-a", "analyst-b"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as made:
        project, _ = sample_project()
        project.store.flush()
        opened(made, project)
        yield made


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ComparePage:
    window.perform("agreement")
    made = window.pages.page
    assert isinstance(made, ComparePage) and made.view == "agreement"
    qtbot.waitUntil(lambda: made.agreement.report is not None, timeout=20_000)
    return made


def figure(page: ComparePage, name: str, scope: str, pair: tuple[str, ...] = ()) -> Figure:
    report = page.agreement.report
    assert report is not None
    found = report.figure(name, scope, "", pair)  # type: ignore[arg-type]
    assert found is not None
    return found


def row_of(page: ComparePage, wanted: Figure) -> int:
    return next(at for at, entry in enumerate(page.agreement.figures.entries) if entry.figure == wanted)


def test_the_figures_are_those_of_the_application(window: MainWindow, page: ComparePage) -> None:
    assert window.session is not None
    report = agreement(window.session.project, draws=0)
    alpha = report.figure("alpha", "characters")
    assert alpha is not None and alpha.value is not None
    shown = figure(page, "alpha", "characters")
    assert shown.value == pytest.approx(alpha.value)
    index = page.agreement.figures.index(row_of(page, shown), 0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert number(shown.value) in words and shown.label in words and shown.source in words
    headings = [entry.heading for entry in page.agreement.figures.entries if entry.heading]
    assert headings[:2] == ["All tags", "Claim"] and headings[-1] == "Analyst A – Analyst B"


def test_the_matrix_shows_the_coefficient_that_is_chosen(page: ComparePage) -> None:
    view = page.agreement
    assert view.coefficient.currentData() == "alpha characters"
    matrix = view.matrix
    assert matrix.rowCount() == matrix.columnCount() == 2
    alpha = figure(page, "alpha", "characters", (A, B))
    assert matrix.index(0, 1).data() == matrix.index(1, 0).data() == number(alpha.value, 2)
    assert matrix.index(0, 0).data() == "" and matrix.headerData(1, Qt.Orientation.Vertical) == "B  Analyst B"
    view.coefficient.setCurrentIndex(view.coefficient.findData("f1_overlap passages"))
    assert matrix.index(0, 1).data() == number(figure(page, "f1_overlap", "passages", (A, B)).value, 2)
    view.tag.setCurrentIndex(view.tag.findData("claim"))
    report = view.report
    assert report is not None
    claim = report.figure("f1_overlap", "passages", "claim", (A, B))
    assert claim is not None and matrix.index(0, 1).data() == number(claim.value, 2)


def test_enter_on_a_number_shows_the_passages_behind_it(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    assert window.session is not None and page.comparison is not None
    wanted = figure(page, "f1_overlap", "passages")
    page.agreement.list.setCurrentIndex(page.agreement.figures.index(row_of(page, wanted), 0))
    QTest.keyClick(page.agreement.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view == "passages")
    ids = {member.id for cluster in behind(window.session.project.now, wanted) for member in cluster.members}
    rows = page.passages.model.rows
    assert rows and {m.id for row in rows for m in row.cluster.members} >= ids
    assert 0 < len(rows) < len(page.comparison.rows)
    assert not page.controls.lift.isHidden()
    page.controls.lift.click()
    assert len(page.passages.model.rows) == len(page.comparison.rows) and page.controls.lift.isHidden()


def test_a_click_on_a_pair_does_the_same(qtbot: QtBot, page: ComparePage) -> None:
    pairs = page.agreement.pairs
    rect = pairs.visualRect(page.agreement.matrix.index(0, 1))
    QTest.mouseClick(pairs.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    qtbot.waitUntil(lambda: page.view == "passages")
    assert page.controls.filter.annotations


def test_j_and_k_pass_over_headings(page: ComparePage) -> None:
    page.agreement.list.setFocus()
    QTest.keyClick(page.agreement.list, Qt.Key.Key_J)
    here = page.agreement.list.currentIndex().row()
    assert page.agreement.figures.entries[here].figure is not None
    for _ in range(15):
        QTest.keyClick(page.agreement.list, Qt.Key.Key_J)
        assert page.agreement.figures.entries[page.agreement.list.currentIndex().row()].figure is not None
    assert page.agreement.list.currentIndex().row() > here + 12


def test_figures_are_grey_from_a_change_until_they_are_computed_anew(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    assert window.session is not None and page.comparison is not None
    before = figure(page, "percent", "characters")
    wrong = next(row for row in page.comparison.rows if row.cluster.people == (A,))
    assert not page.agreement.stale
    window.session.apply(Delete("annotation", wrong.cluster.members[0].id))
    assert page.agreement.stale
    qtbot.waitUntil(lambda: not page.agreement.stale, timeout=20_000)
    assert figure(page, "percent", "characters").value != before.value


def test_stopping_is_said_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, page: ComparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object, progress: Callable[[float], None], **__: object) -> None:
        while True:
            progress(0.5)
            sleep(0.002)

    with monkeypatch.context() as slow:
        slow.setattr(counting, "agreement", endless)
        page.controls.overlap.setValue(70)
        qtbot.waitUntil(lambda: page.comparison is not None and page.comparison.choice.overlap == 0.7)
        assert page.agreement.stale and window.runner.running
        window.runner.cancel()
        qtbot.waitUntil(lambda: page.agreement.again.isVisible())
    assert "stopped" in page.agreement.about.text()
    page.agreement.again.click()
    qtbot.waitUntil(lambda: not page.agreement.stale, timeout=20_000)
    assert page.agreement.report is not None and page.agreement.report.overlap == 0.7
    assert not page.agreement.again.isVisible()


def test_one_person_alone_has_no_figures_and_it_is_said_why(qtbot: QtBot, page: ComparePage) -> None:
    page.controls.people[B].click()
    qtbot.waitUntil(lambda: page.agreement.stale)
    qtbot.waitUntil(lambda: not page.agreement.stale, timeout=20_000)
    shown = [entry.figure for entry in page.agreement.figures.entries if entry.figure is not None]
    assert all(each.value is None and each.why for each in shown)
    assert page.agreement.matrix.rowCount() == 1


def test_the_article_s_keys_are_the_page_s(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    page.show_view("passages")
    view = page.passages.article.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 20))
    view.setFocus()
    before = page.passages.table.currentIndex().row()
    QTest.keyClick(view, Qt.Key.Key_J)
    assert page.passages.table.currentIndex().row() == before + 1
    QTest.keyClick(view, Qt.Key.Key_2)
    assert page.view == "side"
    page.side.columns[0].view.setFocus()
    QTest.keyClick(page.side.columns[0].view, Qt.Key.Key_N)
    assert page.side.current is not None
    QTest.keyClick(page.side.columns[0].view, Qt.Key.Key_Escape)
    assert window.pages.page is None


def test_it_is_said_how_much_of_the_text_does_not_count(page: ComparePage) -> None:
    report = page.agreement.report
    assert report is not None and report.left_out > 0  # the sample's article ends with the outlet's notices
    assert f"without {report.left_out} characters of quotation blocks" in page.agreement.about.text()
