"""Pasting, dropping text, and fetching a page that somebody asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.gui.intake.address import AddressDialog
from annotator.gui.intake.pasting import Carried, carried
from annotator.gui.main_window import MainWindow
from tests.app.loopback import served
from tests.app.projects import article, project
from tests.gui.windows import opened, shown_window

RICH = (
    "<h2>Truce holds</h2><p>The line is quiet, <a href='https://a.example/x'>the army</a> said.</p>"
    "<ul><li>One</li></ul>"
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        opened(made, project())
        yield made


def came(qtbot: QtBot, window: MainWindow) -> Document:
    assert window.session is not None
    now = window.session.project
    qtbot.waitUntil(lambda: len(now.now.documents) == 2, timeout=15_000)
    return next(each for each in now.now.documents.values() if each.id != article().id)


def rich() -> QMimeData:
    mime = QMimeData()
    mime.setHtml(RICH)
    mime.setText("Truce holds The line is quiet, the army said.")
    return mime


def test_rich_text_is_pasted_with_headings_and_links(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setMimeData(rich())
    window.commands["paste"].trigger()
    document = came(qtbot, window)
    assert document.text == "Truce holds\n\nThe line is quiet, the army said.\n\nOne"
    assert [block.kind for block in document.blocks] == ["heading", "paragraph", "list"]
    assert [link.target for link in document.links] == ["https://a.example/x"]
    assert document.captured and document.attachment
    window.commands["undo"].trigger()
    assert window.session is not None and len(window.session.project.now.documents) == 1


def test_plain_text_is_pasted(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Ein Titel 😀\n\nUnd ein Absatz, der etwas sagt.")
    window.commands["paste"].trigger()
    assert came(qtbot, window).text.startswith("Ein Titel 😀")


def test_an_empty_clipboard_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    QGuiApplication.clipboard().setMimeData(QMimeData())
    window.commands["paste"].trigger()
    assert said == ["There is no text on the clipboard."]


def dropped(window: MainWindow, mime: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, none))


def test_text_from_another_program_can_be_dropped(qtbot: QtBot, window: MainWindow) -> None:
    dropped(window, rich())
    assert came(qtbot, window).text.startswith("Truce holds")


def test_a_dropped_address_is_asked_about_and_nothing_is_fetched_before(qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://a.example/story")])
    mime.setText("https://a.example/story")
    dropped(window, mime)
    qtbot.waitUntil(lambda: bool(window.findChildren(AddressDialog)))
    (dialog,) = window.findChildren(AddressDialog)
    assert dialog.field.text() == "https://a.example/story"
    assert not window.runner.running
    dialog.reject()


def test_files_count_more_than_their_names() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    mime.setText("/tmp/a.txt")
    assert carried(mime) == Carried(paths=(Path("/tmp/a.txt"),))


def test_a_page_is_fetched_when_it_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    with served() as (url, _server):
        window.commands["import_address"].trigger()
        (dialog,) = window.findChildren(AddressDialog)
        dialog.field.setText(f"{url}/page")
        dialog.own.setChecked(True)
        dialog.accept()
        document = came(qtbot, window)
    assert document.title == "The bridge is closed"
    assert document.url.endswith("/page") and document.captured
    assert window.settings.own_network


def test_this_computer_is_not_asked_unless_allowed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    with served() as (url, server):
        window.commands["import_address"].trigger()
        (dialog,) = window.findChildren(AddressDialog)
        dialog.field.setText(f"{url}/page")
        dialog.accept()
        qtbot.waitUntil(lambda: bool(said), timeout=15_000)
        assert not server.asked
    assert window.session is not None and len(window.session.project.now.documents) == 1


@pytest.mark.parametrize("typed", ["", "nonsense", "file:///etc/passwd", "javascript:alert(1)"])
def test_what_is_no_address_is_said_in_the_dialog(window: MainWindow, typed: str) -> None:
    window.commands["import_address"].trigger()
    (dialog,) = window.findChildren(AddressDialog)
    dialog.field.setText(typed)
    dialog.accept()
    assert dialog.isVisible() and dialog.trouble.isVisible()
    dialog.reject()
