"""The pane: find bar, heat strip, menu."""

import random
import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import DocumentLink
from annotator.gui.article.heat import Heat
from annotator.gui.article.mark import Mark
from annotator.gui.article.mark_index import MarkIndex
from annotator.gui.article.menu import kinds_menu, menu_at
from annotator.gui.article.pane import ArticlePane
from annotator.gui.tokens import LIGHT
from tests.gui.article.conftest import TEXT, Opened, at, centre, mark

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_find_counts_paints_and_walks(opened: Opened, pane: ArticlePane) -> None:
    view = opened()
    view.place_caret(at("Critics")[0])
    QTest.keyClick(view, Qt.Key.Key_F, CTRL)
    assert pane.find_bar.isVisible() and pane.find_bar.field.hasFocus()
    QTest.keyClicks(pane.find_bar.field, "THE ")
    assert pane.find_bar.count.text() == f"2 of {TEXT.lower().count('the')}"
    image = view.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert {LIGHT.color("found").name(), LIGHT.color("found_here").name()} <= colours
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar.count.text().startswith("3 of")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return, SHIFT)
    assert pane.find_bar.count.text().startswith("1 of")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return, SHIFT)
    assert pane.find_bar.count.text().startswith("6 of")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible() and view.hasFocus() and view.page.scene.found == []
    selected = view.selected_passage()
    assert selected and TEXT[slice(*selected)].lower() == "the"


def test_nothing_found_is_said(opened: Opened, pane: ArticlePane) -> None:
    opened()
    pane.find_text("zebra")
    assert pane.find_bar.count.text() == "No match"
    pane.find_text("was warned")
    assert pane.find_bar.count.text() == "1 of 1"


def test_f3_walks_from_the_text_too(opened: Opened, pane: ArticlePane) -> None:
    view = opened()
    pane.find_text("the")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert pane.find_bar.count.text().startswith("2 of")
    QTest.keyClick(view, Qt.Key.Key_F3, SHIFT)
    assert pane.find_bar.count.text().startswith("1 of")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()


def test_another_text_is_searched_anew(opened: Opened, pane: ArticlePane) -> None:
    opened()
    pane.find_text("Reuters")
    opened("Reuters and Reuters.")
    assert pane.find_bar.count.text() == "1 of 2"


def test_heat_ticks_stand_where_marks_are(opened: Opened) -> None:
    text = "\n\n".join(f"Paragraph number {n} of a text." for n in range(200))
    marks = [
        Mark(f"m{n}", start, start + 9, "fact", "a") for n in (0, 100, 199) for start in [text.index(f"number {n} ")]
    ]
    view = opened(text, marks=marks)
    rows = [tick.row for tick in Heat(view.page.marks).ticks(view.page, 1000, 3)]
    assert rows[0] < 20 and abs(rows[1] - 500) < 20 and 940 < rows[2] < 1000


def test_heat_of_many_marks_shows_every_stretch_that_is_marked(opened: Opened) -> None:
    text = "\n\n".join(f"Paragraph number {n} of a text." for n in range(2000))
    half = len(text) // 2
    marks = [Mark(f"m{n}", n * 8, n * 8 + 5, "fact" if n % 3 else "claim", "a") for n in range(half // 8)]
    view = opened(text, marks=marks)
    ticks = list(Heat(view.page.marks).ticks(view.page, 600, 3))
    assert {tick.tag for tick in ticks} == {"fact"}
    assert [tick.row for tick in ticks] == list(range(0, 3 * len(ticks), 3)) and abs(len(ticks) - 100) < 6


def test_the_strip_scrolls_by_click_and_drag(opened: Opened, pane: ArticlePane) -> None:
    view = opened("\n\n".join(f"Paragraph number {n} of a text." for n in range(400)))
    bar, strip = view.verticalScrollBar(), pane.strip
    QTest.mouseClick(strip, LEFT, NONE, QPoint(8, strip.height() // 2))
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.03
    QTest.mouseClick(strip, LEFT, NONE, QPoint(8, strip.height() - 5))
    assert bar.value() == bar.maximum()
    assert abs(strip.thumb().bottom() - (strip.height() - 4)) < 1
    before = strip.thumb().center().toPoint()
    QTest.mousePress(strip, LEFT, NONE, before)
    assert bar.value() == bar.maximum()
    QTest.mouseRelease(strip, LEFT, NONE, before)


def test_the_strip_shows_a_new_mark(opened: Opened, pane: ArticlePane, qtbot: QtBot) -> None:
    view = opened()
    clean = pane.strip.grab().toImage()
    view.put_mark(mark("The last sentence"))
    qtbot.waitUntil(lambda: pane.strip.grab().toImage() != clean, timeout=1000)


def test_the_menu_offers_what_the_keys_do(opened: Opened, qtbot: QtBot) -> None:
    view = opened(
        marks=[mark("nobody was", mark_id="it")], links=[DocumentLink(*at("Somebody"), "https://example.org")]
    )

    def labels(words: str) -> list[str]:
        pos = centre(view, words)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, view.viewport().mapToGlobal(pos))
        made = menu_at(view, event)
        qtbot.addWidget(made)
        return [action.text().split("\t")[0] for action in made.actions() if action.text()]

    assert labels("declined") == ["Copy", "This paragraph is"]
    assert labels("Please") == ["Copy", "This paragraph is"]
    assert labels("Somebody") == ["Copy", "Open link", "Copy address", "This paragraph is"]
    assert labels("nobody") == [
        "Claim",
        "Opinion",
        "Fact",
        "Link to a source",
        "Find evidence",
        "Note",
        "Delete annotation",
        "Copy",
        "Find this passage elsewhere…",
        "This paragraph is",
    ]
    assert view.current() == "it"


def test_a_paragraph_is_said_to_be_something_else(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    for words, kind in (("declined", "paragraph"), ("Please", "boilerplate")):
        start = at(words)[0]
        menu = kinds_menu(view, view, start)
        assert [action.isChecked() for action in menu.actions()].count(True) == 1
        (now,) = (action for action in menu.actions() if action.isChecked())
        assert now.text() == {"paragraph": "Text", "boilerplate": "Not part of the article (not counted)"}[kind]
        with qtbot.waitSignal(view.kind_requested) as asked:
            next(action for action in menu.actions() if action.text().startswith("Quotation")).trigger()
        assert asked.args
        first, last, wanted = asked.args
        assert wanted == "quote" and first <= start < last


def test_the_address_of_a_link_is_copied_and_nothing_is_opened(opened: Opened, qtbot: QtBot) -> None:
    view = opened(links=[DocumentLink(*at("Somebody"), "https://example.org/film", "video")])
    pos = centre(view, "Somebody")
    made = menu_at(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, view.viewport().mapToGlobal(pos)))
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(view.link_clicked):
        next(action for action in made.actions() if action.text() == "Copy address").trigger()
    assert QApplication.clipboard().text() == "https://example.org/film"


def test_everything_has_a_name_for_screen_readers(opened: Opened, pane: ArticlePane, qapp: QApplication) -> None:
    opened()
    bar = pane.find_bar
    for widget in (pane.view, pane.strip, bar.field, bar._before, bar._after, bar._close, pane.view.bar):
        assert widget.accessibleName()


def test_heat_that_follows_single_marks_equals_heat_made_anew() -> None:
    dice = random.Random(5)
    index = MarkIndex([Mark(f"m{n}", n * 3, n * 3 + 9, dice.choice(["claim", "fact"]), "a") for n in range(2000)])
    heat = Heat(index)
    for number in range(300):
        if number % 3 == 0:
            gone = index.remove(f"m{number}")
            assert heat.change(gone, None)
        else:
            start = dice.randrange(6000)
            mark = Mark(f"m{dice.randrange(2400)}", start, start + 5, dice.choice(["claim", "fact", "opinion"]), "a")
            assert heat.change(index.put(mark), mark)
    anew = Heat(index)
    assert {tag: starts for tag, starts in heat._starts.items() if starts} == anew._starts


def test_heat_gathered_in_turns_equals_heat_gathered_at_once(opened: Opened) -> None:
    text = "\n\n".join(f"Paragraph number {n} of a text." for n in range(2000))
    marks = [Mark(f"m{n}", n * 4, n * 4 + 5, "fact" if n % 3 else "claim", "a") for n in range(len(text) // 5)]
    view = opened(text, marks=marks)
    slowly = Heat(view.page.marks, at_once=False)
    assert list(slowly.ticks(view.page, 600, 3)) == [] and not slowly.change(None, marks[0])
    turns = 1
    while not slowly.gather_some(1e-9):
        turns += 1
    assert turns > 3
    assert list(slowly.ticks(view.page, 600, 3)) == list(Heat(view.page.marks).ticks(view.page, 600, 3)) != []


def test_the_strip_follows_marks_that_come_while_it_gathers(opened: Opened, pane: ArticlePane, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph number {n} of a text." for n in range(4000))
    view = opened(text)
    clean = pane.strip.grab().toImage()
    marks = [Mark(f"m{n}", n, n + 5, "fact", "a") for n in range(0, len(text) // 2, 2)]
    view.set_marks(MarkIndex(marks))
    until = time.monotonic() + 5
    while pane.strip._heat is None and time.monotonic() < until:
        QApplication.processEvents()
    assert pane.strip._heat is not None and not pane.strip._heat.gathered
    view.put_mark(Mark("late", len(text) - 9, len(text) - 2, "opinion", "a"))
    qtbot.waitUntil(lambda: pane.strip._heat is not None and pane.strip._heat.gathered, timeout=3000)
    assert pane.strip.grab().toImage() != clean
    assert pane.strip._heat is not None and pane.strip._heat._starts["opinion"] == [len(text) - 9]
