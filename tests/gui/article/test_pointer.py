"""Pointer: selecting, choosing, dragging ends."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import DocumentLink
from annotator.gui.article.hover import tip_lines
from annotator.gui.article.view import ArticleView
from tests.gui.article.conftest import TEXT, Opened, at, centre, mark

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def edge(view: ArticleView, words: str, end: bool) -> QPoint:
    rect = view.rects(*at(words))[-1 if end else 0]
    return QPoint(round(rect.right() if end else rect.left()), int(rect.center().y()))


def drag(view: ArticleView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for part in (0.3, 0.7, 1.0):
        # QTest.mouseMove sends no buttons.
        pos = QPointF(start) + (QPointF(end) - QPointF(start)) * part
        event = QMouseEvent(QEvent.Type.MouseMove, pos, port.mapToGlobal(pos), Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, LEFT, NONE, end)


@pytest.mark.parametrize("words", ["four percent in", "nobody was warned! The ministry", "come first", "Reuters in"])
def test_a_drag_selects_and_says_so_at_once(opened: Opened, qtbot: QtBot, words: str) -> None:
    view = opened()
    with qtbot.waitSignal(view.passage_selected, timeout=100) as said:
        drag(view, edge(view, words, False), edge(view, words, True))
    assert TEXT[slice(*said.args)] == words and view.selected_passage() == at(words)
    assert view.bar.isVisible()


def test_a_drag_over_paragraphs(opened: Opened) -> None:
    view = opened()
    drag(view, edge(view, "declined", False), edge(view, "Emoji", True))
    assert view.selected_passage() == (at("declined")[0], at("Emoji")[1])


def test_two_clicks_select_the_word_and_three_the_sentence(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    port, pos = view.viewport(), centre(view, "nobody")
    QTest.mouseClick(port, LEFT, NONE, pos)
    QTest.mouseDClick(port, LEFT, NONE, pos)
    assert view.selected_passage() == at("nobody")
    with qtbot.waitSignal(view.passage_selected, timeout=300) as said:
        QTest.mouseClick(port, LEFT, NONE, pos)
    assert TEXT[slice(*said.args)] == "Critics say that nobody was warned!"


def test_a_click_chooses_and_clicks_at_one_place_cycle(opened: Opened) -> None:
    names = ["Critics say that nobody was warned", "nobody was", "was warned"]
    view = opened(marks=[mark(name) for name in names])
    port, pos = view.viewport(), centre(view, "was warned") - QPoint(28, 0)
    assert view.hit(pos)[-1] == names[0] and len(view.hit(pos)) == 3
    chosen = []
    for _ in range(4):
        QTest.mouseClick(port, LEFT, NONE, pos)
        QTest.qWait(QApplication.doubleClickInterval() + 20)
        chosen.append(view.current())
    assert sorted(chosen[:3]) == sorted(names) and chosen[3] == chosen[0]
    QTest.mouseClick(port, LEFT, NONE, centre(view, "declined"))
    assert view.current() == ""


def test_quick_clicks_on_an_annotation_do_not_lose_it(opened: Opened, qtbot: QtBot) -> None:
    view = opened(marks=[mark("nobody was", mark_id="it")])
    with qtbot.waitSignal(view.current_changed) as said:
        QTest.mouseClick(view.viewport(), LEFT, NONE, centre(view, "nobody"))
    assert said.args == ["it"]


def test_the_gutter_glyph_chooses_what_begins_there(opened: Opened) -> None:
    view = opened(marks=[mark("Prices rose", mark_id="one"), mark("four percent", mark_id="two")])
    y = int(view.rects(*at("Prices rose"))[0].center().y())
    pos = QPoint(int(view.page.left) - 24, y)
    assert sorted(view.hit(pos)) == ["one", "two"]
    QTest.mouseClick(view.viewport(), LEFT, NONE, pos)
    assert view.current() in ("one", "two")
    assert view.hit(QPoint(int(view.page.left) - 24, 4)) == []


@pytest.mark.parametrize(
    ("end", "to", "becomes"),
    [(True, "warned", "nobody was warned"), (False, "that", "that nobody was"), (True, "nobody", "nobody")],
)
def test_ends_are_dragged(opened: Opened, qtbot: QtBot, end: bool, to: str, becomes: str) -> None:
    view = opened(marks=[mark("nobody was", mark_id="it")])
    view.make_current("it")
    with qtbot.waitSignal(view.ends_requested) as asked:
        drag(view, edge(view, "nobody was", end), edge(view, to, end))
    assert asked.args == ["it", *at(becomes)]
    assert view.selected_passage() is None and view.page.scene.current == mark("nobody was", mark_id="it")


def test_escape_gives_up_a_drag(opened: Opened, qtbot: QtBot) -> None:
    view = opened(marks=[mark("nobody was", mark_id="it")])
    view.make_current("it")
    port, start = view.viewport(), edge(view, "nobody was", True)
    QTest.mousePress(port, LEFT, NONE, start)
    view.pointer.move(
        QMouseEvent(
            QEvent.Type.MouseMove, QPointF(start + QPoint(60, 0)), QPointF(), Qt.MouseButton.NoButton, LEFT, NONE
        )
    )
    assert view.page.scene.current != mark("nobody was", mark_id="it")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(view.ends_requested):
        QTest.mouseRelease(port, LEFT, NONE, start + QPoint(60, 0))
    assert view.page.scene.current == mark("nobody was", mark_id="it") and view.current() == "it"


def test_the_pointer_shows_where_an_end_can_be_dragged(opened: Opened) -> None:
    view = opened(marks=[mark("nobody was", mark_id="it")])
    view.make_current("it")
    for words, end, shape in (
        ("nobody was", True, Qt.CursorShape.SizeHorCursor),
        ("four", True, Qt.CursorShape.IBeamCursor),
        ("nobody was", False, Qt.CursorShape.SizeHorCursor),
    ):
        QTest.mouseMove(view.viewport(), edge(view, words, end))
        QApplication.processEvents()
        assert view.viewport().cursor().shape() == shape


def test_ctrl_and_click_open_a_link(opened: Opened, qtbot: QtBot) -> None:
    view = opened(links=[DocumentLink(*at("Somebody"), "https://example.org")])
    with qtbot.assertNotEmitted(view.link_clicked):
        QTest.mouseClick(view.viewport(), LEFT, NONE, centre(view, "Somebody"))
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    with qtbot.waitSignal(view.link_clicked) as asked:
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, centre(view, "Somebody"))
    assert asked.args == ["https://example.org"]


def test_the_tool_tip_says_what_lies_there(opened: Opened) -> None:
    view = opened(
        marks=[mark("nobody was"), mark("was warned")], links=[DocumentLink(*at("Somebody"), "https://e.org/<b>")]
    )
    view.hover_text(lambda mark_id: f"tip of {mark_id}")

    def tip(words: str) -> list[str]:
        pos = centre(view, words)
        return tip_lines(view, QHelpEvent(QEvent.Type.ToolTip, pos, view.viewport().mapToGlobal(pos)))

    assert tip("nobody") == ["tip of nobody was"]
    assert tip("four") == []
    assert tip("Somebody") == ["Ctrl+click: https://e.org/<b>"]


def test_ctrl_and_wheel_zoom(opened: Opened) -> None:
    view = opened()
    for turn, percent in ((120, 110), (-120, 100)):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
        assert view.zoom_percent() == percent
