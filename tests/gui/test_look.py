"""The measures of the drawing: what stands where in a window of 1440 by 900, and in the smallest one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import SMALLEST, MainWindow
from annotator.gui.tokens import DARK, LIGHT
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        project, document = sample_project()
        workspace = opened(made, project)
        workspace.session.open_document(document)
        qtbot.wait(80)
        yield made


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_columns_stand_where_they_are_drawn(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    assert abs(place(window, workspace.left).width() - 264) <= 4
    assert abs(place(window, workspace.right).width() - 364) <= 4
    assert place(window, window.top).height() == 52
    assert place(window, window.status).bottom() == window.height() - 1
    search = place(window, window.top.search)
    assert abs(search.center().x() - window.width() // 2) <= 1
    assert search.width() == 430


def test_the_reading_column_has_its_measure(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    view = workspace.article.view
    lines = view.rects(0, len(view.page.paragraphs.text))
    assert 600 < max(rect.width() for rect in lines) <= 670


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_surfaces_have_the_colours_of_the_tokens(window: MainWindow, theme: object) -> None:
    assert theme in (LIGHT, DARK)
    chosen = LIGHT if theme is LIGHT else DARK
    window.appearance.choose(chosen.name)
    QApplication.sendPostedEvents()
    picture = window.grab().toImage()
    for at, token in ((QPoint(700, 6), "window"), (QPoint(60, 700), "side"), (QPoint(290, 700), "paper")):
        assert picture.pixelColor(at) == chosen.color(token), (at, token)


def test_nothing_is_cut_off_in_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    qtbot.wait(50)
    assert (window.width(), window.height()) == SMALLEST
    whole = window.rect()
    outside = [
        button.text() or button.toolTip()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not whole.contains(place(window, button))
    ]
    assert outside == []


def test_targets_are_large_enough(window: MainWindow) -> None:
    small = [
        f"{type(button).__name__} {button.text() or button.toolTip()} {button.width()}x{button.height()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleName() and min(button.width(), button.height()) < 24
    ]
    assert small == []
