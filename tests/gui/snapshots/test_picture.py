"""A picture beside the article: shown within limits, zoomed and moved, and said plainly to have no text."""

import hashlib
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotating import add_annotation
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add
from annotator.domain.source import Capture, Source
from annotator.gui.main_window import SMALLEST, MainWindow
from annotator.gui.snapshots.pane import SnapshotPane
from annotator.gui.snapshots.picture import PictureReader
from tests.app.projects import project
from tests.gui.windows import opened, shown_window


def png(width: int, height: int, rows: int | None = None) -> bytes:
    """Grey in the upper half and red below; ``rows``: how many are really there."""

    def part(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    grey, red = b"\0" + b"\xaa\xaa\xaa" * width, b"\0" + b"\xd0\x10\x10" * width
    there = height if rows is None else rows
    packed = zlib.compress(b"".join(grey if row < height // 2 else red for row in range(there)), 1)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", packed) + part(b"IEND", b"")


def picture_of(id: str, data: bytes) -> tuple[Capture, Attachment]:
    sha256 = hashlib.sha256(data).hexdigest()
    made = Capture(id=id, source="photo", attachment=sha256, name=f"{id}.png", media_type="image/png", size=len(data))
    return made, Attachment(sha256, f"{id}.png", "image/png", data)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        found = project()
        document = next(iter(found.now.documents.values()))
        found.apply(Add(Source(id="photo", title="The photograph")))
        for id, data in (("whole", png(900, 700)), ("bomb", png(20_000, 20_000, 10)), ("cut", png(300, 200)[:60])):
            capture, attachment = picture_of(id, data)
            found.apply(Add(capture), [attachment])
        found.apply(add_annotation(document, 20, 32, "claim"))
        opened(made, found)
        yield made


def reader(window: MainWindow, qtbot: QtBot, key: str) -> tuple[SnapshotPane, PictureReader]:
    assert window.evidence.split.show_source("photo", key)
    pane = window.evidence.split.pane
    assert pane is not None and isinstance(pane.reader, PictureReader)
    drawing = pane.reader.sheets.drawing
    assert drawing is not None
    qtbot.waitUntil(lambda: not drawing.busy, timeout=10_000)
    return pane, pane.reader


def test_a_picture_is_shown_as_wide_as_there_is_room_and_said_to_have_no_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(*SMALLEST)
    _, shown = reader(window, qtbot, "whole")
    view = shown.sheets
    qtbot.waitUntil(lambda: view.drawing is not None and view.drawing.picture(0) is not None)
    place = view.on_screen(0)
    assert place.left() >= 0 and place.right() <= view.viewport().width() < 900
    assert abs(place.width() / place.height() - 900 / 700) < 0.01
    seen = view.viewport().grab().toImage()
    assert seen.pixelColor(place.center().toPoint() - QPoint(0, 20)).name() == "#aaaaaa"
    assert seen.pixelColor(place.center().toPoint() + QPoint(0, 20)).name() == "#d01010"
    assert "no text" in shown.note.text() and shown.note.isVisible()
    window.evidence.split.link("supports")
    assert "no text" in window.banner.text
    assert window.session is not None and not window.session.project.now.links


def test_keys_wheel_and_mouse_zoom_and_move_it(window: MainWindow, qtbot: QtBot) -> None:
    _, shown = reader(window, qtbot, "whole")
    view, ctrl = shown.sheets, Qt.KeyboardModifier.ControlModifier
    view.setFocus()
    wide = view.on_screen(0).width()
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Plus, ctrl)
    assert view.zoom > 350 and view.on_screen(0).width() > 3.5 * wide
    bar = view.verticalScrollBar()
    bar.setValue(100)
    middle = view.viewport().rect().center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view.viewport(), middle - QPoint(0, 60))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert bar.value() == 160
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(view, Qt.Key.Key_0, ctrl)
    assert view.zoom == 100 and "100 %" in shown.percent.text()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert window.evidence.split.pane is None


@pytest.mark.parametrize(("key", "words"), [("bomb", "400 million pixels"), ("cut", "cannot be shown")])
def test_a_bomb_or_a_damaged_picture_is_refused_in_one_sentence(
    window: MainWindow, qtbot: QtBot, key: str, words: str
) -> None:
    _, shown = reader(window, qtbot, key)
    assert words in shown.note.text() and not shown.sheets.sheets
    _, shown = reader(window, qtbot, "whole")  # and the next one is shown
    qtbot.waitUntil(lambda: len(shown.sheets.sheets) == 1)
    assert "no text" in shown.note.text()
