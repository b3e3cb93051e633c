"""The list of sources: the grade of each, and the order that one chooses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.gui.panels.sources import ROW, SourcesPanel
from annotator.gui.tokens import LIGHT
from tests.app.projects import project


@pytest.fixture
def panel(qtbot: QtBot) -> SourcesPanel:
    made = project()
    document = next(iter(made.now.documents.values()))
    rows = ("a", "Atlas", "", "C3"), ("b", "Book", "2020-05", ""), ("c", "Chart", "2019", "B2")
    for id, title, issued, grade in rows:
        made.apply(Add(Source(id=id, title=title, issued=issued, reliability=grade[:1], credibility=grade[1:])))
    mark = made.apply(add_annotation(document, 20, 32, "claim")).new_ids[0]
    made.apply(Add(EvidenceLink(id="", annotation=mark, source="b")))
    shown = SourcesPanel(made, LIGHT)
    qtbot.addWidget(shown)
    return shown


def order(panel: SourcesPanel) -> str:
    return "".join(panel.model.id_at(row) for row in range(panel.model.rowCount()))


def test_the_grade_is_shown_and_told(panel: SourcesPanel) -> None:
    rows = [panel.model.index(row).data(ROW)[2] for row in range(3)]
    assert rows == ["C3 · web · 0", "web · 1", "B2 · web · 0"]
    told = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert "graded C3" in told[0] and "not graded" in told[1]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("Newest first", "bca"), ("Best grade first", "cab"), ("Most passages first", "bac"), ("By title", "abc")],
)
def test_the_order_is_chosen(panel: SourcesPanel, words: str, wanted: str) -> None:
    menus = [menu for menu in panel.findChildren(QMenu) if any(each.text() == words for each in menu.actions())]
    next(each for each in menus[0].actions() if each.text() == words).trigger()
    assert order(panel) == wanted


def many(panel: SourcesPanel, count: int) -> None:
    made = panel._project
    letters = "ABCDEFG"
    rows = [
        Add(Source(id=f"n{at:04}", title=f"Report {at:04}", author=(f"Writer {letters[at % 7]}",)))
        for at in range(count)
    ]
    panel.refresh(made.apply(Several(rows, "Import sources")))


def test_many_are_filtered_as_one_types(panel: SourcesPanel, qtbot: QtBot) -> None:
    panel.show()
    assert panel.filter.isHidden(), "three need no field"
    many(panel, 20)
    assert panel.filter.isVisible()
    QTest.keyClicks(panel.filter, "writer d report")
    assert order(panel) == "n0003n0010n0017"
    assert panel.model.total == 23
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 0
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == "" and panel.model.rowCount() == 23


def test_a_snapshot_is_seen_and_heard(panel: SourcesPanel, qtbot: QtBot) -> None:
    assert [panel.model.index(row).data(ROW)[3] for row in range(3)] == [False, False, False]
    made = panel._project
    with qtbot.waitSignal(panel.model.dataChanged):
        panel.refresh(made.apply(Add(Capture(id="copy", source="b", attachment="", text="Words.", name="b.txt"))))
    assert [panel.model.index(row).data(ROW)[3] for row in range(3)] == [False, True, False]
    assert "with a snapshot" in panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_thousand_are_listed_and_filtered_at_once(panel: SourcesPanel, qtbot: QtBot) -> None:
    many(panel, 1_000)
    panel.filter.setText("writer d")
    assert panel.model.rowCount() == 143
    panel.filter.clear()
    assert panel.model.rowCount() == 1_003
