"""Minutes and feedback pages, written from the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.gui.main_window import MainWindow
from annotator.gui.review.papers import file_name
from annotator.gui.review.papers_dialog import FeedbackDialog, MinutesDialog
from tests.gui.review.test_gold_layer import decided


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(QUrl(url).toLocalFile()))
    return found


def minutes(window: MainWindow) -> MinutesDialog:
    window.commands["minutes"].trigger()
    return next(found for found in window.findChildren(MinutesDialog) if not found.isHidden())


@pytest.mark.parametrize("format", ["html", "docx", "json"])
def test_minutes_are_previewed_and_written(
    project: Project, window: MainWindow, qtbot: QtBot, tmp_path: Path, opened_files: list[str], format: str
) -> None:
    decided(project)
    dialog = minutes(window)
    qtbot.waitUntil(lambda: "With who says it" in dialog.preview.toPlainText())
    dialog.format.setCurrentIndex(dialog.format.findData(format))
    assert dialog.path.text().endswith(f"Minutes Monday.{format}")
    target = tmp_path / f"m.{format}"
    dialog.path.setText(str(target))
    dialog.show_it.setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: opened_files == [str(target)])
    assert window.settings.export_folder == str(tmp_path)
    if format == "json":
        assert "With who says it" in json.dumps(json.loads(target.read_text("utf-8")), ensure_ascii=False)
    elif format == "html":
        assert "With who says it" in target.read_text("utf-8")
    else:
        assert target.read_bytes()[:2] == b"PK"


def test_a_file_that_is_there_is_replaced_only_after_asking(
    project: Project, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "m.html"
    target.write_text("mine")
    dialog = minutes(window)
    dialog.path.setText(str(target))
    dialog.accept()
    box = next(found for found in dialog.findChildren(QMessageBox))
    assert target.read_text() == "mine"
    next(button for button in box.buttons() if button.text() == "Replace").click()
    qtbot.waitUntil(lambda: "Monday" in target.read_text("utf-8"))


def test_without_a_session_there_are_no_minutes(window: MainWindow, project: Project) -> None:
    project.undo()
    window.commands["minutes"].trigger()
    assert "no review session" in window.banner.text


def test_a_feedback_page_for_each(
    project: Project, window: MainWindow, qtbot: QtBot, tmp_path: Path, opened_files: list[str]
) -> None:
    decided(project)
    window.commands["feedback"].trigger()
    (dialog,) = window.findChildren(FeedbackDialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Ana", "Ben"]
    qtbot.waitUntil(lambda: "Ana" in dialog.preview.toPlainText())
    dialog.path.setText(str(tmp_path))
    dialog.accept()
    qtbot.waitUntil(lambda: (tmp_path / "Feedback Ben.html").exists())
    assert "Ana" in (tmp_path / "Feedback Ana.html").read_text("utf-8")


def test_only_for_those_who_are_chosen(project: Project, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    decided(project)
    window.commands["feedback"].trigger()
    (dialog,) = window.findChildren(FeedbackDialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.path.setText(str(tmp_path))
    dialog.accept()
    qtbot.waitUntil(lambda: (tmp_path / "Feedback Ben.html").exists())
    assert not (tmp_path / "Feedback Ana.html").exists()


def test_without_decisions_there_is_no_feedback(window: MainWindow, project: Project) -> None:
    window.commands["feedback"].trigger()
    assert "no feedback" in window.banner.text


def test_names_that_no_file_may_have() -> None:
    assert file_name("Ana/../B", []) == "Feedback Ana____B"
    assert file_name("Ana", ["Feedback ana"]) == "Feedback Ana 2"
    assert file_name("", []) == "Feedback annotator"
