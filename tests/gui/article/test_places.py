"""An article opens where one was in it, in the same window and the next day."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.app.settings import load_settings
from annotator.domain.commands import Add
from annotator.gui.article.places import MOST, _read
from annotator.gui.main_window import MainWindow
from tests.app.projects import article, project
from tests.gui.windows import opened, shown_window

LONG = article("\n\n".join(f"Paragraph {at} says something that fills a line or more of it. " * 3 for at in range(300)))
SHORT = article("Another one.\n\nOf two lines.")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        yield made


def two_articles() -> Project:
    made = project()
    made.apply(Add(LONG))
    made.apply(Add(SHORT))
    return made


def top(window: MainWindow) -> tuple[int, float]:
    assert window.workspace is not None
    return window.workspace.article.view.scroller.place()


def read_to(window: MainWindow, line: int) -> None:
    assert window.workspace is not None
    window.workspace.article.view.scroller.to_top(line, -3)


def test_an_article_opens_where_one_left_it(window: MainWindow) -> None:
    workspace = opened(window, two_articles())
    workspace.session.open_document(LONG.id)
    read_to(window, 120)
    workspace.session.open_document(SHORT.id)
    assert top(window)[0] == 0
    workspace.session.open_document(LONG.id)
    assert top(window) == (120, -3)


def test_also_the_next_day(qtbot: QtBot, window: MainWindow) -> None:
    workspace = opened(window, two_articles())
    workspace.session.open_document(LONG.id)
    read_to(window, 200)
    window.close_project()
    assert LONG.id in json.loads(load_settings().places)
    again = opened(window, two_articles())
    again.session.open_document(LONG.id)
    qtbot.waitUntil(lambda: top(window) == (200, -3))


def test_a_place_that_is_not_there_is_no_place(window: MainWindow) -> None:
    window.remember(places=json.dumps({SHORT.id: [5000, 0]}))
    workspace = opened(window, two_articles())
    workspace.session.open_document(SHORT.id)
    assert top(window)[0] == 0


@pytest.mark.parametrize("kept", ["", "nonsense", "[]", '{"a": 1}', '{"a": ["x", 2]}', '{"a": [1]}'])
def test_damaged_settings_are_none(kept: str) -> None:
    assert _read(kept) == {}


def test_only_the_latest_are_kept(window: MainWindow) -> None:
    opened(window, project())
    window.places._places = {str(at): _read('{"a": [1, 0]}')["a"] for at in range(MOST + 50)}
    assert list(json.loads(window.places.kept())) == [str(at) for at in range(50, MOST + 50)]
