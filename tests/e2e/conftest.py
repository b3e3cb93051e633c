"""A team: its files, and seats at a window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.gui.team_files import make_team_files
from tests.e2e.team_hands import Member, Open
from tests.gui.windows import shown_window


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The sample's two analysts, each with a file of their own."""
    return make_team_files(tmp_path_factory.mktemp("team"))


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Somebody sits down at a window of their own."""

    @contextmanager
    def sit(settings: Settings) -> Iterator[Member]:
        with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, settings) as window:
            yield Member(qtbot, window)

    return sit
