"""Modules of pages are read ahead."""

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.gui import prefetching


def test_all_pages_are_among_what_is_read_ahead() -> None:
    found = list(prefetching.modules((*prefetching.WITHOUT_QT, *prefetching.WITH_QT)))
    assert {"annotator.gui.compare.page", "annotator.gui.review.page", "annotator.gui.team.board"} <= set(found)
    assert found.index("annotator.domain.clusters") < found.index("annotator.gui.compare.page")


def test_one_after_the_other_is_read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefetching, "FIRST_MS", 0)
    monkeypatch.setattr(prefetching, "NEXT_MS", 0)
    monkeypatch.setattr(
        prefetching, "modules", lambda packages: iter(["colorsys"] if packages == prefetching.WITH_QT else [])
    )
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    owner = QObject()
    prefetching.Prefetching(owner).start()
    qtbot.waitUntil(lambda: "colorsys" in sys.modules)
