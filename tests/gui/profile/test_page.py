"""The profile as one uses it: charts, table, copying, CSV."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.domain.annotating import add_annotation
from annotator.gui.main_window import MainWindow
from annotator.gui.profile.page import ProfilePage
from annotator.gui.tokens import DARK
from tests.gui.panels.sample import sample_project
from tests.gui.windows import opened, shown_window

A = "analyst-a"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    mine = Settings(annotator=A, annotator_name="Analyst A", theme="light")
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch, mine) as made:
        project, _ = sample_project()
        project.store.flush()
        opened(made, project)
        yield made


def entered(qtbot: QtBot, window: MainWindow) -> ProfilePage:
    window.commands["profile"].trigger()
    page = window.pages.page
    assert isinstance(page, ProfilePage)
    qtbot.waitUntil(lambda: page.found is not None)
    page.where.setCurrentIndex(page.where.findData(""))
    qtbot.waitUntil(lambda: page.found is not None and page.found.marked > 0)
    return page


def test_the_table_has_the_numbers_behind_the_charts(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    assert page.stack.currentWidget() is page.drawn and not page.charts.grab().isNull()
    QTest.keyClick(page, Qt.Key.Key_T)
    assert page.stack.currentWidget() is page.table
    model = page.table.numbers
    assert [model.item(0, column).text() for column in range(3)] == ["Tags", "Claim", "15"]
    assert model.rowCount() == len(page.rows) == 14


def test_the_numbers_are_copied_and_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = entered(qtbot, window)
    page.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 15 and lines[1].startswith("Tags\tClaim\t15\t")
    target = tmp_path / "profile.csv"
    page.write(target)
    assert "tag,Claim,15," in target.read_text("utf-8-sig")
    page.write(tmp_path / "none" / "profile.csv")
    assert "none" in window.banner.text or "profile.csv" in window.banner.text


def test_it_follows_the_project(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    assert window.session is not None and page.found is not None
    before = page.found.tags[0].annotations
    document = max(window.session.project.now.documents.values(), key=lambda each: len(each.text))
    assert window.session.apply(add_annotation(document, 300, 340, "claim"))
    qtbot.waitUntil(lambda: page.found is not None and page.found.tags[0].annotations == before + 1)


def test_it_is_dressed_for_the_dark_and_left_by_escape(qtbot: QtBot, window: MainWindow) -> None:
    page = entered(qtbot, window)
    page.set_theme(DARK)
    assert not page.grab().isNull()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.pages.page is None
