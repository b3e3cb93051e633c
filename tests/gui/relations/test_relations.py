"""A passage and another: chosen as one types, shown at both, gone to, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.gui.main_window import MainWindow
from annotator.gui.relations.chooser import RelationChooser
from annotator.gui.relations.lines import RelationLine
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


def lines(window: MainWindow) -> list[RelationLine]:
    assert window.workspace is not None
    return [line for line in window.workspace.detail.relations.findChildren(RelationLine) if not line.isHidden()]


def test_one_passage_contradicts_another_and_both_say_so(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None and window.workspace is not None
    now = window.session.project.now
    one, two = [a for a in now.annotations.values() if a.creator == A][:2]
    window.workspace.show_annotation(one.id)
    window.workspace.show_detail()
    window.workspace.detail.relate.click()
    chooser = next(found for found in window.findChildren(RelationChooser) if found.isVisible())
    assert chooser.model.rowCount() > 10
    QTest.keyClicks(chooser.words, two.exact[:24])
    qtbot.waitUntil(lambda: 0 < chooser.model.rowCount() < 5)
    row = next(r for r in range(chooser.model.rowCount()) if two.id in str(chooser.model.item(r).data(0x0100)))
    for _ in range(row):
        QTest.keyClick(chooser.words, Key.Key_Down)
    chooser.kind.setCurrentIndex(chooser.kind.findData("contradicts"))
    QTest.keyClick(chooser.words, Key.Key_Return)
    [relation] = now.relations_of(one.id)
    assert (relation.annotation, relation.other, relation.kind) == (one.id, two.id, "contradicts")
    qtbot.waitUntil(lambda: len(lines(window)) == 1)
    [line] = lines(window)
    assert line.accessibleName().startswith("contradicts “")
    line.click()
    assert window.workspace.current == two.id
    qtbot.waitUntil(lambda: len(lines(window)) == 1 and lines(window)[0] is not line)
    [back] = lines(window)
    assert back.accessibleName().startswith("is contradicted by “")
    remove = window.workspace.detail.relations.findChildren(QToolButton)[-1]
    remove.click()
    qtbot.waitUntil(lambda: lines(window) == [])
    assert now.relations_of(one.id) == []
    window.perform("undo")
    assert len(now.relations_of(one.id)) == 1


def test_what_was_said_already_is_told_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session is not None and window.workspace is not None
    one = next(a for a in window.session.project.now.annotations.values() if a.creator == A)
    window.workspace.show_annotation(one.id)
    for _ in range(2):
        window.commands["relate"].trigger()
        chooser = next(found for found in window.findChildren(RelationChooser) if found.isVisible())
        QTest.keyClick(chooser.words, Key.Key_Return)
    assert chooser.isVisible() and "already" in chooser.wrong.text()
    chooser.reject()
