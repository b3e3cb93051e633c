"""Reading: offsets, what is copied, what is shown how, zoom."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Block, DocumentLink
from annotator.gui.article.mark import Mark
from annotator.gui.article.pane import ArticlePane
from annotator.gui.article.view import ArticleView
from annotator.gui.tokens import DARK, LIGHT, contrast
from tests.gui.article.conftest import TEXT, Opened, at, blocks_of, mark

texts = st.text(
    st.sampled_from("ab c\n\u00a0e\u0301\u2028\u2029\ufdd0\ufffc\U0001f600\U0001f468\u200d\U0001f469שלום12"),
    min_size=1,
    max_size=60,
)


def images_differ(one: QImage, other: QImage) -> bool:
    return one != other


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=texts)
def test_positions_and_code_points_agree(opened: Opened, text: str) -> None:
    view = opened(text)
    assert view.document().blockCount() == text.count("\n") + 1
    for point in range(len(text) + 1):
        unit = view.unit(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert view.point(unit) == point


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=texts, ends=st.tuples(st.integers(0, 60), st.integers(0, 60)))
def test_what_is_selected_is_copied_as_it_is_stored(opened: Opened, text: str, ends: tuple[int, int]) -> None:
    start, end = sorted(min(point, len(text)) for point in ends)
    view = opened(text)
    cursor = view.textCursor()
    cursor.setPosition(view.unit(start))
    cursor.setPosition(view.unit(end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == text[start:end]


def test_the_clipboard_keeps_no_break_spaces(opened: Opened) -> None:
    view = opened("100\u00a0000 people\n\nand more")
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "100\u00a0000 people\n\nand more"


def test_blank_lines_take_no_room_and_no_caret(opened: Opened) -> None:
    view = opened("One.\n\n\n   \n\nTwo.")
    assert [view.page.heights[line] for line in (1, 2, 3, 4)] == [0, 0, 0, 0]
    assert view.page.top(5) == view.page.top(0) + view.page.heights[0]
    view.place_caret(4)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == view.page.paragraphs.starts[5]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.caret() == 4
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.page.paragraphs.line_at(view.caret()) == 5
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.page.paragraphs.line_at(view.caret()) == 0


def test_separators_of_qt_do_not_move_what_follows(opened: Opened) -> None:
    text = "one\u2029two\ufdd0three\ufdd1four\u2028five six"
    view = opened(text)
    view.select_passage(*at("six", text))
    assert view.selected_passage() == at("six", text)
    assert view.document().blockCount() == 1


def pixels(view: ArticleView, point: int) -> set[str]:
    """The colours in the box around a code point's line."""
    rect = view.caret_rect(point).toAlignedRect()
    image = view.viewport().grab(rect.adjusted(0, 0, 120, 0)).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_boilerplate_is_dimmed_and_smaller(opened: Opened) -> None:
    view = opened()
    point = at("Please donate")[0]
    assert LIGHT.color("ink").name() not in pixels(view, point)
    small = view.page.heights[view.page.paragraphs.line_at(point)]
    view.set_blocks(tuple(b._replace(kind="paragraph") if b.kind == "boilerplate" else b for b in blocks_of()))
    assert view.page.sheet["boilerplate"].step < view.page.sheet["paragraph"].step
    assert view.page.paragraphs.styles[-1] == "paragraph" and small > 0
    QApplication.processEvents()
    assert LIGHT.color("ink").name() in pixels(view, point)


def test_set_blocks_gives_lines_back_the_texts_own_font(opened: Opened) -> None:
    view = opened()
    title = view.document().findBlockByNumber(0)
    assert QTextCursor(title).charFormat().font().pixelSize() == 31
    view.set_blocks(tuple(Block(b.start, b.end, "paragraph") for b in blocks_of()))
    cursor = QTextCursor(title)
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    assert cursor.charFormat().font().pixelSize() == 18


def test_lines_are_even_whatever_fonts_they_fall_back_to(opened: Opened) -> None:
    text = "Latin words and 漢字 and हिन्दी and שלום and more words, " * 12
    view = opened(text)
    setting = view.page.setting(0)
    assert setting is not None and len(setting.lines) > 3
    style = setting.style
    assert {line.top for line in setting.lines} == {style.before + n * style.step for n in range(len(setting.lines))}
    assert {round(line.line.y() + line.line.ascent()) - line.top for line in setting.lines} == {style.baseline}


def test_right_to_left_paragraphs_stand_right(opened: Opened) -> None:
    text = "הממשלה הודיעה היום כי התקציב יעלה\n\nPlain text."
    view = opened(text)
    right = view.rects(0, 1)[0].right()
    assert abs(right - (view.page.left + view.page.column)) < 2
    assert view.rects(*at("Plain", text))[0].left() == pytest.approx(view.page.left)


@pytest.mark.parametrize(
    "words", ["Reuters", "2026", "says", "says Reuters in 2026", "היום כי", "בשנה", "ה", "Critics say", "\U0001f600"]
)
def test_what_is_seen_of_a_passage_is_where_it_is_hit(opened: Opened, words: str) -> None:
    view = opened(marks=[mark(words, mark_id="it")])
    for rect in view.rects(*at(words)):
        y = int(rect.center().y())
        assert view.hit(QPoint(int(rect.left()) + 3, y)) == ["it"]
        assert view.hit(QPoint(int(rect.right()) - 3, y)) == ["it"]
        assert view.hit(QPoint(int(rect.left()) - 6, y)) == []
        assert view.hit(QPoint(int(rect.right()) + 6, y)) == []


def test_words_of_a_wrapped_right_to_left_paragraph_are_hit_at_both_ends(opened: Opened) -> None:
    words = [f"מילה{letter}" for letter in "אבגדהוזחטיכלמנסעפצקרשת" * 2]
    text = " ".join(words)
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(len(words))]
    marks = [Mark(f"m{n}", start, start + 5, "claim", "a") for n, start in enumerate(starts)]
    view = opened(text, marks=marks)
    setting = view.page.setting(0)
    assert setting is not None and len(setting.lines) > 2
    for one in marks:
        (rect,) = view.rects(one.start, one.end)
        y = int(rect.center().y())
        assert [view.hit(QPoint(round(x), y)) for x in (rect.left() + 2, rect.right() - 2)] == [[one.id]] * 2
        assert [view.hit(QPoint(round(x), y)) for x in (rect.left() - 2, rect.right() + 2)] == [[], []]


def test_links_are_seen_and_found(opened: Opened) -> None:
    start, end = at("Somebody")
    view = opened(links=[DocumentLink(start, end, "https://example.org/a")])
    assert view.link_at(start) and view.link_at(end - 1) and not view.link_at(end) and not view.link_at(start - 1)
    seen = pixels(view, start)
    assert LIGHT.color("accent").name() in seen


@pytest.mark.parametrize(
    "text",
    [
        "He says שלום עולם and more.",
        "ראש Reuters 2026 הודיעה היום",
        "אחד 12 שתיים, three 4 חמש.",
        "Mixed שלום (in brackets) עולם \u200fend\u200e 5%.",
        "قالت الحكومة 2026 the report e\u0301 \U0001f600",
    ],
)
def test_characters_tile_the_line_in_both_directions(opened: Opened, text: str) -> None:
    view = opened(text)
    whole = view.rects(0, len(text))
    assert len(whole) == 1
    seen = sorted((rect.left(), rect.right()) for at_ in range(len(text)) for rect in view.rects(at_, at_ + 1))
    assert seen[0][0] == pytest.approx(whole[0].left(), abs=0.7)
    assert seen[-1][1] == pytest.approx(whole[0].right(), abs=0.7)
    assert all(after[0] == pytest.approx(before[1], abs=0.7) for before, after in pairwise(seen))
    setting = view.page.setting(0)
    assert setting is not None
    assert whole[0].width() == pytest.approx(setting.lines[0].line.naturalTextWidth(), abs=1.5)


def test_a_press_in_mixed_text_finds_the_nearest_gap(opened: Opened) -> None:
    text = "He says שלום עולם and more."
    view = opened(text)
    for word in ("שלום", "עולם"):
        start = text.index(word)
        for point in range(start, start + len(word)):
            rect = view.rects(point, point + 1)[0]
            y = int(rect.center().y())
            # From right to left, a character's right half is where it begins.
            assert view.point_at(QPoint(round(rect.right()) - 1, y)) == point
            assert view.point_at(QPoint(round(rect.left()) + 1, y)) == point + 1


@pytest.mark.parametrize("percent", [60, 140, 250])
def test_zoom_scales_fonts_and_column_and_keeps_the_place(opened: Opened, percent: int) -> None:
    text = "\n\n".join(f"Paragraph {n}. " + "Some words of it. " * 20 for n in range(60))
    view = opened(text)
    start = at("Paragraph 40.", text)[0]
    view.reveal(start)
    above = view.caret_rect(view.point_at(QPoint(int(view.page.left) + 1, 1))).top()
    first = view.point_at(QPoint(int(view.page.left) + 1, 1))
    view.set_zoom(percent)
    assert view.zoom_percent() == percent
    assert view.page.sheet["paragraph"].font.pixelSize() == round(18 * percent / 100)
    assert view.page.column <= round(668 * percent / 100)
    assert abs(view.caret_rect(first).top() - above) <= 1


def test_resizing_keeps_the_place(opened: Opened, pane: ArticlePane, qapp: QApplication) -> None:
    text = "\n\n".join(f"Paragraph {n}. " + "Some words of it. " * 20 for n in range(60))
    view = opened(text)
    view.reveal(at("Paragraph 40.", text)[0])
    first = view.point_at(QPoint(int(view.page.left) + 1, 1))
    above = view.caret_rect(first).top()
    pane.resize(420, 500)
    qapp.processEvents()
    assert view.page.column < 400
    assert abs(view.caret_rect(first).top() - above) <= 1


def test_themes_paint_otherwise_and_stay_readable(opened: Opened, pane: ArticlePane) -> None:
    view = opened(marks=[mark("nobody was warned"), mark("was warned", "fact"), mark("warned", "opinion")])
    light = view.viewport().grab().toImage()
    pane.set_theme(DARK)
    assert images_differ(light, view.viewport().grab().toImage())
    assert view.viewport().grab().toImage().pixelColor(5, 5) == DARK.color("paper")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tag", ["claim", "opinion", "fact", "unknown"])
def test_text_reads_on_the_deepest_tint(opened: Opened, pane: ArticlePane, theme: object, tag: str) -> None:
    from annotator.gui.article.decoration import Tint

    view = opened()
    pane.set_theme(LIGHT if theme is LIGHT else DARK)
    ink: Callable[[str], QColor] = view.theme.color
    for depth in (1, 2, 3):
        ground = view.page.inks.tint(Tint(tag, depth)).color()
        assert contrast(ink("ink"), ground) >= 4.5
        assert contrast(view.page.inks.look(tag).stroke, ground) >= 3


def test_an_empty_text_is_no_trouble(opened: Opened) -> None:
    view = opened("")
    view.selectAll()
    assert view.selected_passage() is None and view.hit(QPoint(100, 100)) == [] and view.visible_range() == (0, 0)
    assert TEXT
