"""What is asked of the pages, in which order; what cannot be read stands in nobody's way; what is kept of it."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotator.app.sheet_places import UNREAD, ReadSheet
from annotator.app.sheets import Sheet
from annotator.domain.errors import BadInput
from annotator.gui.snapshots import drawing as drawing_module
from annotator.gui.snapshots.drawing import Drawing


class Pages:
    """Pages that say what they were asked; some cannot be drawn, some not be read."""

    def __init__(self, undrawn: tuple[int, ...] = (), unread: tuple[int, ...] = ()) -> None:
        self.asked: list[tuple[str, int]] = []
        self.undrawn, self.unread = undrawn, unread
        self.go_on = Event()
        self.go_on.set()

    def open(self) -> list[Sheet]:
        return [Sheet(str(at + 1), 10, 10) for at in range(200)]

    def draw(self, at: int, width: int, height: int) -> QImage:
        self.go_on.wait(20)
        self.asked.append(("draw", at))
        if at in self.undrawn:
            raise BadInput("Not drawn.")
        return QImage(width, height, QImage.Format.Format_RGB32)

    def letters(self, at: int) -> ReadSheet:
        self.asked.append(("letters", at))
        if at in self.unread:
            raise BadInput("Not read.")
        return UNREAD

    def close(self) -> None:
        pass


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def started(pages: Pages, parent: QObject, qtbot: QtBot, *, with_letters: bool = True) -> Drawing:
    made = Drawing(pages, parent, with_letters=with_letters)
    with qtbot.waitSignal(made.opened, timeout=20_000):
        made.start()
    return made


def want(drawing: Drawing, seen: list[int], ahead: list[int], qtbot: QtBot) -> None:
    drawing.want(seen, ahead, dict.fromkeys((*seen, *ahead), (4, 4)))
    qtbot.waitUntil(lambda: not drawing.busy, timeout=20_000)


def test_what_is_seen_is_drawn_first_then_read_then_what_may_be_next(parent: QObject, qtbot: QtBot) -> None:
    pages = Pages()
    want(started(pages, parent, qtbot), [3, 4], [5], qtbot)
    assert pages.asked == [
        ("draw", 3), ("draw", 4), ("letters", 3), ("letters", 4), ("draw", 5), ("letters", 5)
    ]  # fmt: skip
    bare = Pages()
    want(started(bare, parent, qtbot, with_letters=False), [3], [], qtbot)
    assert bare.asked == [("draw", 3)]


def test_letters_that_cannot_be_read_leave_the_picture_and_the_other_way_round(parent: QObject, qtbot: QtBot) -> None:
    pages = Pages(undrawn=(1,), unread=(0,))
    drawing = started(pages, parent, qtbot)
    want(drawing, [0, 1], [], qtbot)
    assert drawing.picture(0) is not None and drawing.letters(0) is UNREAD
    assert (drawing.faults, drawing.letter_faults) == ({1: "Not drawn."}, {0: "Not read."})
    assert drawing.letters(1) is not None
    want(drawing, [0, 1], [], qtbot)
    assert len(pages.asked) == 4  # nothing is asked again


def test_letters_are_kept_of_some_sheets_and_of_those_that_are_held(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing_module, "MOST_LETTERED", 3)
    drawing = started(Pages(), parent, qtbot)
    drawing.held = frozenset({0})
    for at in range(8):
        want(drawing, [at], [], qtbot)
    assert drawing.lettered_sheets() == [0, 5, 6, 7]


def test_letters_that_are_asked_for_come_once_before_what_is_ahead(parent: QObject, qtbot: QtBot) -> None:
    pages = Pages()
    drawing = started(pages, parent, qtbot)
    pages.go_on.clear()
    drawing.want([0], [1], {0: (4, 4), 1: (4, 4)})
    drawing.want_letters(90)
    drawing.want_letters(90)
    pages.go_on.set()
    qtbot.waitUntil(lambda: not drawing.busy, timeout=20_000)
    assert pages.asked[:2] == [("draw", 0), ("letters", 90)] and pages.asked.count(("letters", 90)) == 1
