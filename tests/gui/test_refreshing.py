"""How often the panels look at everything again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Changed
from annotator.domain.commands import Add, Several
from annotator.domain.people import Annotator
from tests.app.projects import project
from tests.gui.windows import opened, shown_window


class Counting:
    """A panel that counts."""

    def __init__(self) -> None:
        self.heard: list[Changed | None] = []

    def refresh(self, changed: Changed | None) -> None:
        self.heard.append(changed)

    def set_theme(self, theme: object) -> None:
        pass


def test_several_new_people_are_one_refreshing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = project()
    made.store.flush()
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as window:
        workspace = opened(window, made)
        panel = Counting()
        workspace.extra.append(panel)
        made.apply(Several([Add(Annotator(id=f"p{n}", name=f"P{n}")) for n in range(5)], "Join"))
        qtbot.waitUntil(lambda: bool(panel.heard))
        qtbot.wait(30)
        assert panel.heard == [None]
