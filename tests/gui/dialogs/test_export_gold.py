"""The gold layer goes into an export when it is asked for, and is not offered where nothing was decided."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.exporting import exporters
from annotator.app.project import Project
from annotator.app.reviewing import Agenda
from annotator.domain.deciding import Verdicts, decide, take
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.main_window import MainWindow
from tests.app.meetings import meeting
from tests.gui.windows import opened, shown_window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        yield made


def shown(window: MainWindow, *, decided: bool) -> ExportDialog:
    project, session = meeting()
    if decided:
        _settle(project, Agenda(project.now, session))
    project.store.flush()
    opened(window, project)
    window.commands["export"].trigger()
    dialog = next(found for found in window.findChildren(ExportDialog) if found.isVisible())
    dialog.formats.setCurrentRow([each.name for each in exporters()].index("csv"))
    return dialog


def _settle(project: Project, agenda: Agenda) -> None:
    cluster = agenda.items[0].cluster
    document = project.now.documents[cluster.document]
    passages = take(document, cluster, cluster.members[:1])
    kinds = agenda.items[0].difference.kinds
    project.apply(decide(project.now, cluster, "taken", passages, kinds=kinds, said=Verdicts("So it is")))


def test_gold_is_written_when_it_is_ticked(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = shown(window, decided=True)
    assert dialog.gold.isVisible() and not dialog.gold.isChecked()
    qtbot.waitUntil(lambda: "Prices rose" in dialog.preview.toPlainText())
    before = dialog.preview.toPlainText().count("Prices rose by 12 percent in May")
    dialog.gold.setChecked(True)
    qtbot.waitUntil(lambda: dialog.preview.toPlainText().count("Prices rose by 12 percent in May") == before + 1)
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.accept()
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    qtbot.waitUntil(lambda: not window.runner.running)
    assert (tmp_path / "out.csv").read_text("utf-8-sig").count("Prices rose by 12 percent in May") == before + 1


def test_without_decisions_it_is_not_offered(window: MainWindow) -> None:
    assert not shown(window, decided=False).gold.isVisible()
