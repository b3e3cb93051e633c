"""Keys: everything can be done without the mouse."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import DocumentLink
from annotator.gui.article.view import ArticleView
from tests.gui.article.conftest import TEXT, Opened, at, mark

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def words(view: ArticleView) -> str:
    selected = view.selected_passage()
    return TEXT[slice(*selected)] if selected else ""


def test_s_selects_the_sentence_and_grows_it(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    view.place_caret(at("that nobody")[0])
    QTest.keyClick(view, Qt.Key.Key_S)
    assert words(view) == "Critics say that nobody was warned!"
    QTest.keyClick(view, Qt.Key.Key_S)
    assert words(view) == "Critics say that nobody was warned! The ministry declined to comment."
    with qtbot.waitSignal(view.passage_selected, timeout=1000) as said:
        QTest.keyClick(view, Qt.Key.Key_S, SHIFT)
    assert said.args == [*at("Critics say that nobody was warned!")]
    QTest.keyClick(view, Qt.Key.Key_S, SHIFT)
    assert words(view) == "Prices rose by four percent in October. Critics say that nobody was warned!"


def test_shift_and_arrows_select_and_the_selection_is_said_once(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    view.place_caret(at("four percent")[0])
    said: list[tuple[int, int]] = []
    view.passage_selected.connect(lambda start, end: said.append((start, end)))
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert words(view) == "four percent" and said == []
    qtbot.waitUntil(lambda: bool(said), timeout=1000)
    view.announce_selection()
    assert said == [at("four percent")]
    with qtbot.waitSignal(view.selection_cleared):
        QTest.keyClick(view, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("key", "tag"), [(Qt.Key.Key_1, "claim"), (Qt.Key.Key_2, "opinion"), (Qt.Key.Key_3, "fact")])
def test_a_tags_key_marks_the_trimmed_selection(opened: Opened, qtbot: QtBot, key: Qt.Key, tag: str) -> None:
    view = opened()
    start, end = at(" four percent ")
    view.select_passage(start, end)
    with qtbot.waitSignal(view.tag_requested) as asked:
        QTest.keyClick(view, key)
    assert asked.args == [tag, start + 1, end - 1]


def test_a_passage_never_cuts_a_seen_character(opened: Opened) -> None:
    view = opened()
    view.select_passage(TEXT.index("\U0001f468") + 1, TEXT.index("\u0301"))
    start, end = view.selected_passage() or (0, 0)
    assert TEXT[start:end] == "\U0001f468\u200d\U0001f469 and cafe\u0301"


def test_a_tags_key_without_a_selection_retags_the_current_annotation(opened: Opened, qtbot: QtBot) -> None:
    view = opened(marks=[mark("four percent", mark_id="it")])
    with qtbot.assertNotEmitted(view.retag_requested):
        QTest.keyClick(view, Qt.Key.Key_3)
    view.make_current("it")
    with qtbot.waitSignal(view.retag_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_3)
    assert asked.args == ["it", "fact"]


def test_what_was_selected_and_is_now_marked_becomes_current(opened: Opened) -> None:
    view = opened()
    view.select_passage(*at("four percent"))
    view.announce_selection()
    view.put_mark(mark("four percent", mark_id="it"))
    assert view.current() == "it" and view.selected_passage() is None and not view.bar.isVisible()


def test_link_note_and_delete_are_asked_for(opened: Opened, qtbot: QtBot) -> None:
    view = opened(marks=[mark("four percent", mark_id="it")])
    for key, signal in ((Qt.Key.Key_L, view.link_requested), (Qt.Key.Key_N, view.note_requested)):
        with qtbot.waitSignal(signal):
            QTest.keyClick(view, key)
    with qtbot.assertNotEmitted(view.delete_requested):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    view.make_current("it")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        with qtbot.waitSignal(view.delete_requested) as asked:
            QTest.keyClick(view, key)
        assert asked.args == ["it"]
    assert view.page.marks.get("it") is not None


def test_j_and_k_walk_through_the_annotations(opened: Opened) -> None:
    names = ["A title", "Prices rose by four percent", "Prices rose", "four percent", "The last sentence"]
    view = opened(marks=[mark(name) for name in reversed(names)])
    walked = []
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_J)
        walked.append(view.current())
    assert walked == [*names, names[-1]]
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.current() == "four percent" and view.caret() == at("four percent")[0]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.current() == ""
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.current() == "Prices rose"


def test_o_takes_every_overlapping_annotation_in_turn(opened: Opened) -> None:
    names = ["Critics say that nobody was warned", "nobody was", "was warned"]
    view = opened(marks=[mark(name) for name in names])
    view.place_caret(at("was warned")[0])
    taken = []
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_O)
        taken.append(view.current())
    assert sorted(taken[:3]) == sorted(names) and taken[3] == taken[0]
    assert taken[2] == names[0]


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "becomes"),
    [
        (Qt.Key.Key_BracketLeft, "[", NONE, "that nobody was"),
        (Qt.Key.Key_BracketRight, "]", NONE, "was"),
        (Qt.Key.Key_BraceLeft, "{", SHIFT, "nobody"),
        (Qt.Key.Key_BraceRight, "}", SHIFT, "nobody was warned"),
        (Qt.Key.Key_BracketLeft, "", ALT, "t nobody was"),
        (Qt.Key.Key_BracketRight, "]", ALT, "obody was"),
        (Qt.Key.Key_BraceRight, "}", ALT | SHIFT, "nobody was w"),
        (Qt.Key.Key_BraceLeft, "", ALT | SHIFT, "nobody wa"),
        (Qt.Key.Key_8, "[", CTRL | ALT, "that nobody was"),
    ],
)
def test_brackets_move_the_ends(
    opened: Opened, qtbot: QtBot, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, becomes: str
) -> None:
    view = opened(marks=[mark("nobody was", mark_id="it")])
    view.make_current("it")
    with qtbot.waitSignal(view.ends_requested) as asked:
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    assert asked.args == ["it", *at(becomes)] and view.page.marks.get("it") == mark("nobody was", mark_id="it")


def test_enter_opens_the_link_at_the_caret(opened: Opened, qtbot: QtBot) -> None:
    start, end = at("Somebody")
    view = opened(links=[DocumentLink(start, end, "https://example.org")])
    view.place_caret(start + 2)
    with qtbot.waitSignal(view.link_clicked) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["https://example.org"]


def test_keys_of_the_view_come_before_menu_shortcuts_and_others_do_not(opened: Opened) -> None:
    view = opened(marks=[mark("four percent", mark_id="it")])

    def taken(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert taken(Qt.Key.Key_J) and taken(Qt.Key.Key_1, text="1") and taken(Qt.Key.Key_Delete)
    assert not taken(Qt.Key.Key_F, CTRL) and not taken(Qt.Key.Key_Q, CTRL) and not taken(Qt.Key.Key_X)


def test_zoom_keys(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    with qtbot.waitSignal(view.zoom_changed) as said:
        QTest.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert said.args == [110]
    QTest.keyClick(view, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.zoom_percent() == 90
    QTest.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.zoom_percent() == 100


def test_the_caret_is_followed_to_the_ends_of_a_long_text(opened: Opened) -> None:
    text = "\n\n".join(f"Paragraph {n}. " + "Some words of it. " * (n % 40) for n in range(900))
    view = opened(text)
    for key, point in ((Qt.Key.Key_End, len(text)), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(view, key, CTRL)
        assert view.caret() == point
        rect = view.caret_rect(point)
        assert rect.top() >= 0 and rect.bottom() <= view.viewport().height()
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        rect = view.caret_rect(view.caret())
        assert rect.top() >= 0 and rect.bottom() <= view.viewport().height()
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Up)
        rect = view.caret_rect(view.caret())
        assert rect.top() >= 0 and rect.bottom() <= view.viewport().height()


def test_up_and_down_keep_to_their_column_over_blank_lines(opened: Opened) -> None:
    view = opened("A first paragraph of a text.\n\n\n\nA second paragraph of it.\n \nA third one stands here.")
    view.place_caret(12)
    x = view.caret_rect(view.caret()).center().x()
    for key, line in ((Qt.Key.Key_Down, 4), (Qt.Key.Key_Down, 6), (Qt.Key.Key_Up, 4), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(view, key)
        assert view.page.paragraphs.line_at(view.caret()) == line
        assert abs(view.caret_rect(view.caret()).center().x() - x) < 12


def test_nothing_can_be_typed_in(opened: Opened) -> None:
    view = opened()
    before = view.document().toRawText()
    for key in "qwertzxcv 4567890":
        QTest.keyClicks(view, key)
    assert view.document().toRawText() == before
