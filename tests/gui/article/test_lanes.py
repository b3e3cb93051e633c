"""Lanes: stripes stand beside the lines of their passages, and say whose they are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.gui.article.lanes import GAP, MOST, Lane, Lanes
from annotator.gui.article.patterns import PATTERNS, pattern_tile
from annotator.gui.article.view import ArticleView
from tests.gui.article.conftest import Opened, at, mark

RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def lane(key: str, color: QColor, *words: str, pattern: str = "solid") -> Lane:
    return Lane(
        key, key.upper(), f"Name of {key}", color, pattern, [mark(each, mark_id=f"{key}{each}") for each in words]
    )


def column(view: ArticleView, number: int) -> float:
    """The middle of a lane, in the viewport."""
    lanes = view.page.lanes
    assert lanes is not None
    return view.page.left + lanes.left(number) + lanes.width / 2


def painted(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def test_a_stripe_covers_the_lines_of_its_passage_and_no_others(opened: Opened) -> None:
    view = opened()
    view.set_lanes(Lanes([lane("a", RED, "nobody was warned"), lane("b", BLUE, "The last sentence")]))
    image = painted(view)
    inside = view.rects(*at("nobody was warned"))[0].center().y()
    other = view.rects(*at("The last sentence"))[0].center().y()
    assert image.pixelColor(int(column(view, 0)), int(inside)) == RED
    assert image.pixelColor(int(column(view, 1)), int(inside)) != BLUE
    assert image.pixelColor(int(column(view, 1)), int(other)) == BLUE
    assert image.pixelColor(int(column(view, 0)), int(other)) != RED


def test_passages_on_lines_that_follow_one_another_are_told_apart(opened: Opened) -> None:
    words = "one two three four five six seven eight nine ten " * 8
    text = words.strip() + " END and then " + words.strip()
    view = opened(text)
    first, second = mark(text[:200], mark_id="x", text=text), mark(text[395:], mark_id="y", text=text)
    view.set_lanes(Lanes([Lane("a", "A", "Ana", RED, "solid", [first, second])]))
    lanes, setting = view.page.lanes, view.page.setting(0)
    assert lanes is not None and setting is not None
    stripes = lanes.stretches(setting, 0, len(text))
    assert len(stripes) == 2 and stripes[0][1] + stripes[0][2] < stripes[1][1]


def test_the_glyphs_give_way_to_the_lanes_and_come_back(opened: Opened) -> None:
    view = opened(marks=[mark("four percent")])
    before = painted(view)
    view.set_lanes(Lanes([lane("a", RED, "four percent")]))
    row = int(view.rects(*at("four percent"))[0].center().y())
    left = int(view.page.left)
    during, paper = painted(view), view.theme.color("paper")
    beside = [*range(left - 34, left - 27), *range(left - GAP + 1, left - 2)]
    assert before.pixelColor(left - 24, row) != paper, "a glyph stands there"
    assert all(during.pixelColor(x, row) == paper for x in beside)
    view.set_lanes(None)
    assert painted(view) == before


@pytest.mark.parametrize("people", [2, 8, 20, 30])
def test_lanes_stay_three_pixels_wide_and_in_the_gutter(opened: Opened, people: int) -> None:
    view = opened()
    lanes = Lanes([lane(f"p{number}", RED, "four percent") for number in range(people)])
    view.set_lanes(lanes)
    assert lanes.width >= 3 and len(lanes.shown) == min(people, MOST)
    assert view.page.left + lanes.left(0) >= 0
    row = int(view.rects(*at("four percent"))[0].center().y())
    image = painted(view)
    assert all(image.pixelColor(int(column(view, number)), row) == RED for number in range(len(lanes.shown)))
    if people > MOST:
        assert lanes.shown[-1].head == f"+{people - MOST + 1}" and "Name of p29" in lanes.shown[-1].name


def test_a_place_in_a_lane_says_whose_passage_it_is(opened: Opened) -> None:
    view = opened()
    view.set_lanes(Lanes([lane("a", RED, "nobody was warned"), lane("b", BLUE, "Critics say")]))
    y = int(view.rects(*at("nobody was warned"))[0].center().y())
    assert view.hit(QPoint(int(column(view, 0)), y)) == ["anobody was warned"]
    assert view.hit(QPoint(int(column(view, 1)), y)) == ["bCritics say"]
    assert view.hit(QPoint(int(view.page.left) - 4, y)) == []


def test_all_patterns_look_different_at_every_width() -> None:
    for width in (3, 4, 5, 6, 7):
        pictures = {bytes(pattern_tile(name, RED, width).toImage().constBits()) for name in PATTERNS}
        assert len(pictures) == len(PATTERNS)


def test_a_frame_stands_around_what_is_compared(opened: Opened) -> None:
    view = opened()
    accent = view.theme.color("accent")
    rect = view.rects(*at("nobody was warned"))[0]
    bar = QPoint(int(view.page.left) - 7, int(rect.center().y()))
    assert painted(view).pixelColor(bar) != accent
    view.frame([at("nobody was warned")])
    assert painted(view).pixelColor(bar) == accent
    view.frame([])
    assert painted(view).pixelColor(bar) != accent


def test_where_one_only_reads_nothing_is_offered_or_asked_for(opened: Opened) -> None:
    view = opened(marks=[mark("four percent", mark_id="m")])
    asked: list[object] = []
    for signal in (view.tag_requested, view.retag_requested, view.delete_requested, view.ends_requested):
        signal.connect(lambda *each: asked.append(each))
    view.only_read()
    view.make_current("m")
    view.select_passage(*at("nobody was"))
    view.announce_selection()
    assert not view.bar.isVisible()
    for key in (Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_BracketLeft, Qt.Key.Key_S):
        QTest.keyClick(view, key)
    assert not asked and view.selected_passage() == at("nobody was")
    handle = view.handle(at("four percent")[0], True)
    assert handle is not None and view.pointer.end_near(handle.center().toPoint()) is None
