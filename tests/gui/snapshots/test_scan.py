"""A scanned PDF beside the article: its pages are drawn by a child process, which ends with them."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.captures import PDF
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add
from annotator.domain.source import Capture, Source
from annotator.gui.main_window import MainWindow
from annotator.gui.snapshots.scan import ScanReader
from tests.app.projects import project
from tests.formats.pdfs import Rule, pdf
from tests.gui.windows import opened, shown_window

HARMFUL = "/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9/'\\))>>"
FILES = {
    "scan": pdf([[Rule(50, 800)], [Rule()], [Rule()]], catalog=HARMFUL),
    "broken": b"%PDF-1.4 nothing",
    "many": pdf([[Rule()]]).replace(b"/Count 1", b"/Count 100000"),
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        found = project()
        found.apply(Add(Source(id="file", title="The file")))
        for id, data in FILES.items():
            sha256 = hashlib.sha256(data).hexdigest()
            kept = Capture(id=id, source="file", attachment=sha256, name=f"{id}.pdf", media_type=PDF, size=len(data))
            found.apply(Add(kept), [Attachment(sha256, f"{id}.pdf", PDF, data)])
        opened(made, found)
        yield made
        made.evidence.split.close()


def reader(window: MainWindow, qtbot: QtBot, key: str) -> ScanReader:
    assert window.evidence.split.show_source("file", key)
    pane = window.evidence.split.pane
    assert pane is not None and isinstance(pane.reader, ScanReader)
    drawing = pane.reader.sheets.drawing
    assert drawing is not None
    qtbot.waitUntil(lambda: not drawing.busy, timeout=20_000)
    return pane.reader


def test_its_pages_are_drawn_and_said_to_have_no_text(window: MainWindow, qtbot: QtBot) -> None:
    shown = reader(window, qtbot, "scan")
    view = shown.sheets
    assert [sheet.label for sheet in view.sheets] == ["1", "2", "3"]
    qtbot.waitUntil(lambda: view.drawing is not None and view.drawing.picture(0) is not None, timeout=20_000)
    assert view.drawing is not None
    drawn = view.drawing.picture(0)
    assert drawn is not None and drawn.pixelColor(drawn.width() - 5, drawn.height() - 5).name() == "#ffffff"
    dark = [
        (x, y) for x in range(0, drawn.width(), 2) for y in range(0, drawn.height() // 8, 2)
        if drawn.pixelColor(x, y).lightness() < 60
    ]  # fmt: skip
    assert dark
    assert "no text" in shown.note.text() and shown.where.text() == "Page 1 of 3"
    window.evidence.split.link("supports")
    assert "no text" in window.banner.text
    shown.leave()


def test_what_cannot_be_opened_is_refused_in_one_sentence(window: MainWindow, qtbot: QtBot) -> None:
    shown = reader(window, qtbot, "broken")
    assert "damaged" in shown.note.text() and not shown.sheets.sheets
    shown = reader(window, qtbot, "many")
    assert "5,000 pages" in shown.note.text() or len(shown.sheets.sheets) == 1
    shown.leave()
