"""The selection bar never lies on the selected text, and the text keeps the focus."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.article.selection_bar import BarButton, placed
from tests.gui.article.conftest import Opened, at

WIDE, SLIM = QSize(380, 36), QSize(36, 180)


@given(st.integers(-600, 600), st.integers(1, 50), st.integers(700, 1400), st.integers(300, 1000))
def test_it_stands_beside_the_selection(top: int, lines: int, width: int, height: int) -> None:
    room = QRect(0, 0, width, height)
    left = max(56, (width - 620) // 2)
    rects = [QRect(left, top + 30 * n, 620, 30) for n in range(lines)]
    seen = [rect for rect in rects if rect.intersects(room)]
    if not seen:
        return
    place = placed(seen, room, WIDE, SLIM)
    assert room.contains(place)
    assert not any(place.intersects(rect) for rect in seen)


def test_it_appears_beside_a_selection_and_goes_with_it(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    assert not view.bar.isVisible()
    view.select_passage(*at("Critics say that nobody was warned"))
    qtbot.waitUntil(view.bar.isVisible, timeout=1000)
    bar = view.bar.geometry()
    assert not any(
        bar.intersects(rect.toAlignedRect()) for rect in view.rects(*at("Critics say that nobody was warned"))
    )
    view.clear_selection()
    assert not view.bar.isVisible()


def test_its_buttons_ask_and_leave_the_focus(opened: Opened, qtbot: QtBot, qapp: QApplication) -> None:
    view = opened()
    view.select_passage(*at("Critics say"))
    view.announce_selection()
    buttons = view.bar.findChildren(BarButton)
    assert [button.accessibleName() for button in buttons] == [
        "Claim (1)",
        "Opinion (2)",
        "Fact (3)",
        "Link to a source (L)",
        "Note (N)",
    ]
    assert all(button.height() >= 24 and button.width() >= 24 for button in buttons)
    with qtbot.waitSignal(view.tag_requested) as asked:
        QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["opinion", *at("Critics say")]
    with qtbot.waitSignal(view.link_requested):
        QTest.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.note_requested):
        QTest.mouseClick(buttons[4], Qt.MouseButton.LeftButton)
    assert view.hasFocus()


def test_it_follows_the_text_that_is_scrolled(opened: Opened) -> None:
    text = "\n\n".join(f"Paragraph number {n} of a long text." for n in range(80))
    view = opened(text)
    view.select_passage(*at("number 5", text))
    view.announce_selection()
    before = view.bar.y()
    view.verticalScrollBar().setValue(60)
    assert view.bar.y() == before - 60
    view.verticalScrollBar().setValue(2000)
    assert not view.bar.isVisible()
