"""The evidence board as one uses it: read, narrow, order, go there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.domain.commands import Add
from annotator.domain.source import Capture, EvidenceLink
from annotator.gui.evidence_board.page import EvidenceBoardPage
from annotator.gui.main_window import MainWindow
from annotator.gui.tokens import DARK
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

Key = Qt.Key
A = "analyst-a"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as made:
        project, _ = sample_project()
        project.store.flush()
        opened(made, project)
        yield made


def entered(qtbot: QtBot, window: MainWindow) -> EvidenceBoardPage:
    window.commands["evidence_board"].trigger()
    page = window.pages.page
    assert isinstance(page, EvidenceBoardPage)
    qtbot.waitUntil(lambda: page.loaded)
    return page


def chosen(qtbot: QtBot, page: EvidenceBoardPage, box: str, value: str) -> int:
    """How many rows there are after a choice."""
    page.loaded = False
    made = getattr(page.choices, box)
    made.setCurrentIndex(made.findData(value))
    qtbot.waitUntil(lambda: page.loaded)
    return page.model.rowCount()


def test_the_first_article_is_laid_out(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    assert (page.model.rowCount(), page.model.columnCount()) == (26, 2)
    assert page.numbers.text() == "26 annotation(s) · 1 source(s)"
    cited = [row for row in range(26) if page.model.link_at(page.model.index(row, 1))]
    assert len(cited) == 12
    spoken = page.model.index(cited[0], 1).data(SPOKEN)
    assert spoken.startswith("Supports: Statement by President") and spoken.endswith(", 1 link(s)")
    assert page.model.index(cited[0], 0).data(SPOKEN) == "1 independent source(s); Supports: 1"


def test_choices_narrow_it_and_it_can_be_ordered(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    assert chosen(qtbot, page, "evidence", "missing") == 14
    assert chosen(qtbot, page, "tag", "fact") == 1
    assert chosen(qtbot, page, "evidence", "") == 11
    assert chosen(qtbot, page, "verdict", "refuted") == 0
    assert page.told.text() == "No annotation fits this choice." and not page.go.isEnabled()
    chosen(qtbot, page, "tag", "")
    assert chosen(qtbot, page, "verdict", "") == 26
    chosen(qtbot, page, "order", "sources")
    assert all(row.origins for row in page.model.board.rows[:12])


def test_enter_goes_to_the_passage(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    QTest.keyClick(page.table, Key.Key_Down)
    row = page.model.row_at(page.table.currentIndex())
    assert row is not None and row is page.model.board.rows[1]
    QTest.keyClick(page.table, Key.Key_Return)
    assert window.pages.page is None and window.workspace is not None
    assert window.workspace.current == row.annotation.id


def test_enter_on_a_link_shows_both_ends_where_the_source_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None
    project = window.session.project
    source = next(iter(project.now.sources))
    project.apply(Add(Capture(id="c", source=source, attachment="", text="Nine points. A ceasefire.")))
    page = entered(qtbot, window)
    row = next(at for at, each in enumerate(page.model.board.rows) if each.links)
    page.table.setCurrentIndex(page.model.index(row, 1))
    wanted = page.model.board.rows[row].annotation.id
    QTest.keyClick(page.table, Key.Key_Return)
    assert window.workspace is not None and window.workspace.current == wanted
    assert window.evidence.split.pane is not None


def test_it_follows_the_project_and_keeps_the_place(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    assert window.session is not None
    row = next(at for at, each in enumerate(page.model.board.rows) if not each.links)
    page.table.setCurrentIndex(page.model.index(row, 1))
    project, claim = window.session.project, page.model.board.rows[row].annotation
    link = EvidenceLink(id="", annotation=claim.id, source=page.model.board.sources[0].id, stance="refutes")
    assert window.session.apply(Add(link))
    qtbot.waitUntil(lambda: page.model.link_at(page.table.currentIndex()) is not None)
    assert page.told.text().splitlines()[1].startswith("Refutes: ")
    assert project.now.links_of(claim.id)


def test_it_is_dressed_for_the_dark_and_left_by_escape(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    page.set_theme(DARK)
    assert not page.grab().isNull()
    QTest.keyClick(page.table, Key.Key_Escape)
    assert window.pages.page is None
