"""The pages of a PDF with text beside the article: selected, copied, linked to; both ends of a link shown."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.captures import PDF
from annotator.app.readable import PageQuote
from annotator.domain.annotating import add_annotation
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.gui.main_window import MainWindow
from annotator.gui.snapshots.page_marks import on_screen
from annotator.gui.snapshots.pages_menu import menu_for
from annotator.gui.snapshots.pages_reader import PagesReader
from annotator.gui.snapshots.pages_view import Goal, PagesView
from annotator.gui.snapshots.pane import SnapshotPane
from annotator.gui.snapshots.sheet_selection import Caret
from annotator.gui.snapshots.stances import StanceMenu
from annotator.gui.tokens import DARK, LIGHT
from tests.app.projects import project
from tests.app.read_pdfs import HEAD, readable, two_pages
from tests.gui.windows import opened, shown_window

DATA = two_pages()
READ = readable(DATA)
TEXT = READ.text
LEFT, NONE, SHIFT, CTRL = (
    Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path / "home", monkeypatch) as made:
        found = project()
        document = next(iter(found.now.documents.values()))
        sha256 = hashlib.sha256(DATA).hexdigest()
        found.apply(Add(Source(id="report", title="The report")))
        copy = Capture(
            id="copy", source="report", attachment=sha256, text=TEXT, name="report.pdf", media_type=PDF,
            size=len(DATA), blocks=tuple(READ.blocks), pages=tuple(READ.pages),
        )  # fmt: skip
        found.apply(Add(copy), [Attachment(sha256, "report.pdf", PDF, DATA)])
        found.apply(add_annotation(document, 20, 32, "claim"))
        opened(made, found)
        yield made
        made.evidence.split.close()
        made.evidence.split.leave()


def pane_of(window: MainWindow) -> SnapshotPane:
    pane = window.evidence.split.pane
    assert pane is not None
    return pane


def settled(pages: PagesReader, qtbot: QtBot) -> PagesReader:
    view = pages.view

    def done() -> bool:
        drawing = view.drawing
        return drawing is not None and bool(view.sheets) and not drawing.busy and drawing.letters(0) is not None

    qtbot.waitUntil(done, timeout=20_000)
    return pages


@pytest.fixture
def pages(window: MainWindow, qtbot: QtBot) -> PagesReader:
    """The pages, with their letters."""
    assert window.evidence.split.show_source("report")
    pane = pane_of(window)
    QTest.mouseClick(pane.ways.chips["pages"], LEFT)
    assert isinstance(pane.reader, PagesReader)
    assert window.workspace is not None
    window.workspace.show_annotation(annotation_of(window))
    return settled(pane.reader, qtbot)


def annotation_of(window: MainWindow) -> str:
    assert window.session is not None
    return next(iter(window.session.project.now.annotations))


def links_of(window: MainWindow) -> list[EvidenceLink]:
    assert window.session is not None
    return list(window.session.project.now.links.values())


def letters(view: PagesView, sheet: int) -> str:
    found = view.sheet(sheet)
    assert found is not None
    return found.text.text


def point(view: PagesView, sheet: int, words: str, *, end: bool = False) -> QPoint:
    """Where some words begin or end on the screen."""
    found = view.sheet(sheet)
    assert found is not None
    at = found.text.text.index(words)
    box = found.text.box(at + len(words) - 1 if end else at)
    rect = on_screen(box, view.on_screen(sheet))
    return QPoint(round(rect.right() - 1 if end else rect.left() + 1), round(rect.center().y()))


def drag(view: PagesView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for part in (0.4, 1.0):
        pos = QPointF(start) + (QPointF(end) - QPointF(start)) * part
        event = QMouseEvent(QEvent.Type.MouseMove, pos, port.mapToGlobal(pos), Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, LEFT, NONE, end)


def select(view: PagesView, sheet: int, words: str) -> None:
    at = letters(view, sheet).index(words)
    view.select(Caret(sheet, at), Caret(sheet, at + len(words)))


def selected(view: PagesView) -> str:
    found = view.chosen()
    return TEXT[slice(*found)] if isinstance(found, tuple) else found.quote if found is not None else ""


def test_dragging_selects_and_ctrl_c_copies_what_the_text_has(pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    drag(view, point(view, 0, "bridge over"), point(view, 0, "traffic since", end=True))
    assert selected(view) == "bridge over the river had been closed to all heavy traffic since"
    assert view.bar.isVisible() and "bridge over the river" in view.accessibleDescription()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == selected(view)
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point(view, 0, "Monday"))
    assert selected(view) == "Monday that the" or selected(view).endswith("that the")
    QTest.mouseClick(view.viewport(), LEFT, NONE, point(view, 0, "closed to"))
    assert view.chosen() is None and not view.bar.isVisible()
    QGuiApplication.clipboard().clear()


def test_two_clicks_select_a_word_three_a_sentence(pages: PagesReader) -> None:
    view = pages.view
    at = point(view, 0, "river") + QPoint(4, 0)
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    assert selected(view) == "river"
    QTest.mousePress(view.viewport(), LEFT, NONE, at)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at)
    assert selected(view).startswith("The ministry said") and selected(view).endswith("since the spring.")


def test_the_selection_is_painted_over_the_letters(pages: PagesReader) -> None:
    view = pages.view
    before = view.viewport().grab().toImage()
    select(view, 0, "closed to")
    view.bar.hide()
    picture = view.viewport().grab().toImage()
    ends = view.selected.ends()
    assert ends is not None
    rects = view.rects(*ends)
    corner = rects[0].topLeft().toPoint() + QPoint(2, 1)
    white, tinted = before.pixelColor(corner), picture.pixelColor(corner)
    assert white.red() == white.blue() > tinted.blue() > tinted.red()
    assert rects[0].contains(QPointF(point(view, 0, "closed to")))
    dark = [
        (x, y) for x in range(round(rects[0].left()), round(rects[0].right()))
        for y in range(round(rects[0].top()), round(rects[0].bottom())) if picture.pixelColor(x, y).lightness() < 110
    ]  # fmt: skip
    assert dark  # the letters are still seen


def test_the_ground_behind_the_pages_follows_the_theme_and_pages_stay_white(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view = pages.view
    page = view.on_screen(0).topLeft().toPoint() + QPoint(9, 9)
    for name, theme in (("dark", DARK), ("light", LIGHT)):
        window.appearance.choose(name)
        picture = view.viewport().grab().toImage()
        assert picture.pixelColor(3, 3) == theme.color("side") and picture.pixelColor(page).name() == "#ffffff"


def test_keys_move_the_caret_and_select(pages: PagesReader) -> None:
    view = pages.view
    view.setFocus()
    view.put_caret(Caret(0, letters(view, 0).index("river")))
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == "river"
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert selected(view) == "river had"
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert selected(view).startswith("river had been") and selected(view).endswith("traffic since")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen() is None and letters(view, 0)[: view.selected.caret.at].endswith("since")  # type: ignore[union-attr]
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert selected(view) == "the river had been closed to all heavy traffic since"
    QTest.keyClick(view, Qt.Key.Key_S)
    assert selected(view).startswith("the spring") or selected(view).startswith("The ministry")
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert isinstance(view.chosen(), PageQuote)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen() is None
    QTest.keyClick(view, Qt.Key.Key_Home, CTRL)
    assert view.selected.caret == Caret(0, 0) and "Page 1. A bridge is closed" in view.accessibleDescription()


def test_the_caret_goes_from_page_to_page_and_the_view_follows(pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    view.setFocus()
    view.put_caret(Caret(0, letters(view, 0).index("The gov")))
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
        settled(pages, qtbot)
        if selected(view).startswith("The government did"):
            break
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert selected(view) == "The government did not say how much the repair would" == view.words()
    assert view.drawing is not None and view.drawing.held == {0, 1}
    caret = view.caret_rect(view.selected.caret)  # type: ignore[arg-type]
    assert caret is not None and view.viewport().rect().contains(caret.center().toPoint())
    QTest.keyClick(view, Qt.Key.Key_End, CTRL)
    qtbot.waitUntil(lambda: view.seen().stop == 3)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.selected.caret is not None and view.selected.caret.sheet < 2


@pytest.mark.parametrize(("key", "stance"), [("s", "supports"), ("r", "refutes"), ("c", "context")])
def test_l_and_a_key_make_the_same_link_as_in_the_text(
    window: MainWindow, pages: PagesReader, qtbot: QtBot, key: str, stance: str
) -> None:
    view = pages.view
    second = TEXT.rindex("The bridge is safe")
    view.show_sheet(1)
    qtbot.waitUntil(lambda: view.sheet(1) is not None, timeout=20_000)
    select(view, 1, "The bridge is safe")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_L)
    (menu,) = pane_of(window).findChildren(StanceMenu)
    QTest.keyClicks(menu, key)
    (link,) = links_of(window)
    assert (link.annotation, link.source, link.stance) == (annotation_of(window), "report", stance)
    assert (link.capture, link.start, link.end, link.page) == ("copy", second, second + 18, "2")
    assert link.quote == "The bridge is safe" and link.prefix.endswith("cost. “")
    sheet = view.sheet(1)
    assert sheet is not None
    qtbot.waitUntil(lambda: [each.link.id for each in view.marks.on(1, sheet)] == [link.id])
    assert view.chosen() is None
    assert window.session is not None
    window.session.undo()
    qtbot.waitUntil(lambda: view.marks.on(1, sheet) == [])
    assert not links_of(window)


def test_words_that_the_text_does_not_have_are_linked_with_their_page(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view = pages.view
    select(view, 0, HEAD)
    view.bar._buttons[1].click()
    (link,) = links_of(window)
    assert (link.quote, link.page, link.start, link.stance) == (HEAD, "1", -1, "refutes")
    pane = pane_of(window)
    QTest.mouseClick(pane.ways.chips["text"], LEFT)
    assert pane.reader is pane.text
    assert window.evidence.split.show_link(link.id)
    assert pane.way == "pages" and pane.ways.chips["pages"].isChecked() and view.current == link.id
    assert window.settings.pdf_way == "text"
    assert not window.banner.isVisible() or "not in this text" not in window.banner.text


def test_clicking_a_link_shows_both_ends_and_its_mark_leads_back(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view = pages.view
    view.show_sheet(2)
    qtbot.waitUntil(lambda: view.sheet(2) is not None, timeout=20_000)
    select(view, 2, "The end of it.")
    window.evidence.split.link("supports")
    link = links_of(window)[0]
    window.evidence.split.close()
    assert window.workspace is not None
    window.workspace.article.view.make_current("")
    view.verticalScrollBar().setValue(0)
    window.workspace.evidence_requested.emit(link.id)
    qtbot.waitUntil(lambda: bool(_seen(view, link.id)), timeout=20_000)
    assert view.current == link.id and window.workspace.article.view.current() == link.annotation
    window.workspace.article.view.make_current("")
    view.make_current("")
    place = _seen(view, link.id)[0]
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert view.current == link.id and window.workspace.article.view.current() == link.annotation
    view.setFocus()
    with qtbot.waitSignal(view.current_changed, timeout=20_000) as told:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert told.args == [""] and not links_of(window) and view.current == ""


def _seen(view: PagesView, link: str) -> list[QPoint]:
    """Where a link is seen in the viewport."""
    found = []
    for at in view.seen():
        sheet = view.sheet(at)
        for each in view.marks.on(at, sheet) if sheet is not None else ():
            points = [on_screen(box, view.on_screen(at)).center().toPoint() for box in each.rects]
            found += [p for p in points if each.link.id == link and view.viewport().rect().contains(p)]
    return found


def test_a_link_is_opened_on_its_page_from_a_closed_pane(window: MainWindow, pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    view.show_sheet(2)
    qtbot.waitUntil(lambda: view.sheet(2) is not None, timeout=20_000)
    select(view, 2, "The end of it.")
    window.evidence.split.link("context")
    link = links_of(window)[0]
    pane_of(window).shown = None  # as if another source had been read since
    assert window.evidence.split.show_link(link.id)
    assert view.drawing is not None and view.seen().start == 0
    qtbot.waitUntil(lambda: bool(_seen(view, link.id)), timeout=20_000)


def test_pages_and_text_are_switched_by_key_at_the_same_place(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view, pane = pages.view, pane_of(window)
    assert window.settings.pdf_way == "pages"
    view.show_sheet(2)
    qtbot.waitUntil(lambda: view.sheet(2) is not None, timeout=20_000)
    select(view, 2, "The end")
    pane.ways.chips["text"].setFocus()
    QTest.keyClick(pane.ways.chips["text"], Qt.Key.Key_Space)
    assert pane.reader is pane.text and window.settings.pdf_way == "text"
    seen = pane.text.view.visible_range()
    assert pane.text.view.caret() == TEXT.index("The end") and seen[0] <= TEXT.index("The end") < seen[1]
    QTest.mouseClick(pane.ways.chips["pages"], LEFT)
    qtbot.waitUntil(lambda: 2 in view.seen() and view.selected.caret is not None, timeout=20_000)
    assert view.selected.caret is not None and view.selected.caret.sheet == 2


def test_ctrl_f_searches_the_text(window: MainWindow, pages: PagesReader) -> None:
    pane = pane_of(window)
    pages.view.setFocus()
    QTest.keyClick(pages.view, Qt.Key.Key_F, CTRL)
    assert pane.reader is pane.text and pane.text.find_bar.isVisible()


def test_nothing_selected_is_said_and_escape_closes(window: MainWindow, pages: PagesReader) -> None:
    window.evidence.split.link()
    assert "Select the words on the page" in window.banner.text
    pages.view.setFocus()
    QTest.keyClick(pages.view, Qt.Key.Key_Escape)
    assert window.evidence.split.pane is None


def test_j_and_k_go_from_link_to_link(window: MainWindow, pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    for words in ("river", "ministry"):
        select(view, 0, words)
        window.evidence.split.link("supports")
    river, ministry = links_of(window)
    qtbot.waitUntil(lambda: len(view.marks.links()) == 2)
    view.make_current("")
    view.setFocus()
    for key, wanted in ((Qt.Key.Key_J, ministry), (Qt.Key.Key_J, river), (Qt.Key.Key_K, ministry)):
        QTest.keyClick(view, key)
        assert view.current == wanted.id
    view.stance_requested.emit("refutes")
    assert {link.id: link.stance for link in links_of(window)} == {river.id: "supports", ministry.id: "refutes"}


def test_dragging_on_after_two_clicks_selects_by_words_on_both_sides(pages: PagesReader) -> None:
    view = pages.view
    port = view.viewport()
    at = point(view, 0, "been closed") + QPoint(6, 0)
    for words, wanted in (("heavy", "been closed to all heavy"), ("river", "river had been")):
        QTest.mouseDClick(port, LEFT, NONE, at)
        to = QPointF(point(view, 0, words) + QPoint(4, 0))
        move = QMouseEvent(QEvent.Type.MouseMove, to, port.mapToGlobal(to), Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(port, move)
        QTest.mouseRelease(port, LEFT, NONE, to.toPoint())
        assert selected(view) == wanted


def test_dragging_below_the_view_scrolls_it(pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, point(view, 0, "The ministry"))
    below = QPointF(100, port.height() + 40)
    move = QMouseEvent(QEvent.Type.MouseMove, below, port.mapToGlobal(below), Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(port, move)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 80, timeout=20_000)
    QTest.mouseRelease(port, LEFT, NONE, below.toPoint())
    stands = view.verticalScrollBar().value()
    qtbot.wait(120)
    assert view.verticalScrollBar().value() == stands and len(selected(view)) > 20


def test_the_menu_links_what_is_selected_and_removes_the_link_under_the_mouse(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view = pages.view

    def menu_at(place: QPoint) -> dict[str, QAction]:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
        menu = menu_for(view, event)
        return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}

    assert list(menu_at(QPoint(5, 5))) == ["Copy"] and not menu_at(QPoint(5, 5))["Copy"].isEnabled()
    select(view, 0, "heavy")
    found = menu_at(point(view, 0, "heavy"))
    assert list(found) == ["Supports", "Refutes", "Context", "Copy"]
    found["Context"].trigger()
    (link,) = links_of(window)
    assert (link.quote, link.stance) == ("heavy", "context")
    qtbot.waitUntil(lambda: bool(_seen(view, link.id)))
    found = menu_at(point(view, 0, "heavy") + QPoint(3, 0))
    assert view.current == link.id
    found["Remove the link"].trigger()
    assert not links_of(window)


def test_clicking_again_goes_through_the_links_that_lie_there(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view = pages.view
    for words in ("all heavy traffic", "heavy"):
        select(view, 0, words)
        window.evidence.split.link("supports")
    long, short = links_of(window)
    qtbot.waitUntil(lambda: len(view.marks.links()) == 2)
    place = point(view, 0, "heavy") + QPoint(4, 0)
    found = []
    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
        found.append(view.current)
        qtbot.wait(QApplication.doubleClickInterval() // 20)
    assert found == [short.id, long.id, short.id]
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(view.viewport().width() - 30, 120))
    assert view.current == ""


def test_without_a_selection_the_other_way_is_read_where_one_was(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    view, pane = pages.view, pane_of(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: view.sheet(2) is not None, timeout=20_000)
    view.show_sheet(2)
    place = pages.place()
    assert place == TEXT.index("The end")
    pages.view.drawing.letter_faults[2] = "The letters of this page cannot be read."  # type: ignore[union-attr]
    assert "letters of this page" in pages.why_none()
    window.evidence.split._read_as("text")
    assert pane.text.view.caret() == place


def test_a_passage_that_is_no_link_is_framed_on_its_page(window: MainWindow, pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    start = TEXT.index("The end")
    pages.reveal("", start, start + 7)
    qtbot.waitUntil(lambda: 2 in view.seen() and view.sheet(2) is not None, timeout=20_000)
    assert view.marks.frame == (start, start + 7)
    view.make_current("")
    assert view.marks.frame is None


def test_scrolling_oneself_gives_up_what_was_to_be_shown(pages: PagesReader, qtbot: QtBot) -> None:
    view = pages.view
    view.show_sheet(0)
    view.go_to(Goal("nowhere", 0, 5))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._goal is None


def test_a_pdf_whose_bytes_are_broken_says_so_and_is_still_read_as_text(
    window: MainWindow, pages: PagesReader, qtbot: QtBot
) -> None:
    assert window.session is not None
    data = b"%PDF-1.4 nothing"
    sha256 = hashlib.sha256(data).hexdigest()
    broken = Capture(
        id="broken", source="report", attachment=sha256, text="Some text.", name="b.pdf", media_type=PDF, size=16
    )
    window.session.project.apply(Add(broken), [Attachment(sha256, "b.pdf", PDF, data)])
    assert window.evidence.split.show_source("report", "broken")
    pane = pane_of(window)
    qtbot.waitUntil(lambda: "damaged" in pages.note.text(), timeout=20_000)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_S, Qt.Key.Key_L):
        QTest.keyClick(pages.view, key)
    QTest.mouseClick(pages.view.viewport(), LEFT, NONE, QPoint(40, 40))
    assert pages.selection() is None
    QTest.mouseClick(pane.ways.chips["text"], LEFT)
    assert pane.reader is pane.text and pane.text.view.page.paragraphs.text == "Some text."


def test_a_text_that_is_no_pdf_has_no_pages(window: MainWindow, pages: PagesReader) -> None:
    assert window.session is not None
    window.session.project.apply(Add(Capture(id="plain", source="report", attachment="", text="Plain.", name="p.txt")))
    assert window.evidence.split.show_source("report", "plain")
    pane = pane_of(window)
    assert pane.reader is pane.text and pane.ways.isHidden()
    assert window.evidence.split.show_source("report", "copy")
    assert pane.way == "pages" and not pane.ways.isHidden()
