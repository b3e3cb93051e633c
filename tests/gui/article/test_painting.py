"""Painting: marks appear where they should, whatever lies over them, and go again."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotator.domain.snapshot import GOLD
from annotator.gui.article.decoration import Tint
from annotator.gui.article.mark import Mark
from annotator.gui.article.view import ArticleView
from annotator.gui.tokens import LIGHT
from tests.gui.article.conftest import TAGS, TEXT, Opened, at, mark

PASSAGES = [
    "four percent",
    "Critics say that nobody was warned",
    "cafe\u0301 come",
    "marked words",
    "היום כי",
    "Reuters",
]


def picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def share(image: QImage, rect: QRectF, color: QColor) -> float:
    """Which part of a rectangle has a colour."""
    area = rect.toAlignedRect().intersected(QRect(0, 0, image.width(), image.height()))
    points = [(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
    return sum(image.pixelColor(x, y) == color for x, y in points) / max(1, len(points))


@pytest.mark.parametrize("words", PASSAGES)
@pytest.mark.parametrize("tag", [tag.id for tag in TAGS])
def test_a_mark_tints_its_passage_and_nothing_else(opened: Opened, words: str, tag: str) -> None:
    view = opened(marks=[mark(words, tag)])
    image, tint = picture(view), LIGHT.look(next(t for t in TAGS if t.id == tag)).tint
    rects = view.rects(*at(words))
    assert rects
    inside = QRectF(0, 0, 0, 0)
    for rect in rects:
        assert share(image, rect.adjusted(2, 3, -2, -10), tint) > 0.35
        inside = rect
    whole = share(image, QRectF(image.rect()), tint) * image.width() * image.height()
    assert whole < sum(rect.width() * rect.height() for rect in rects) * 1.05
    assert inside.width() > 0


@pytest.mark.parametrize("tag", [tag.id for tag in TAGS])
def test_each_tag_has_its_underline(opened: Opened, tag: str) -> None:
    view = opened(marks=[mark("nobody was", tag)])
    rect = view.rects(*at("nobody was"))[0]
    image, stroke = picture(view), LIGHT.look(next(t for t in TAGS if t.id == tag)).stroke
    style = view.page.sheet["paragraph"]
    below = QRectF(rect.left(), rect.top() + style.baseline + 1, rect.width(), 6)
    rows = [
        share(image, QRectF(below.left() + 2, y, below.width() - 4, 2), stroke)
        for y in range(int(below.top()), int(below.bottom()))
    ]
    if tag == "opinion":
        # A wave touches rows here and there, in softened colours.
        tint = LIGHT.look(TAGS[1]).tint
        rough = [
            share(image, QRectF(below.left() + 2, y, below.width() - 4, 2), tint)
            for y in range(int(below.top()), int(below.bottom()))
        ]
        assert max(rows) < 0.5 and min(rough) < 0.5
    else:
        assert max(rows) > 0.8


def test_the_three_underlines_look_different(opened: Opened) -> None:
    seen = set()
    for tag in TAGS:
        tile = opened().page.inks.underline(tag.id).picture.toImage()
        mask = "".join("1" if tile.pixelColor(0, y).alpha() else "0" for y in range(tile.height()))
        seen.add((mask, tile.width()))
    assert len(seen) == 3


def test_nested_and_crossing_marks_are_each_seen(opened: Opened) -> None:
    marks = [
        mark("Critics say that nobody was warned", "claim"),
        mark("nobody was", "fact"),
        mark("was warned", "opinion"),
    ]
    view = opened(marks=marks)
    line = view.page.paragraphs.line_at(marks[0].start)
    setting = view.page.decorated(line)
    assert setting is not None and setting.decoration is not None
    lanes = {(under.tag, under.top) for under in setting.decoration.underlines}
    assert {tag for tag, _ in lanes} == {"claim", "fact", "opinion"} and len({top for _, top in lanes}) == 3
    image = picture(view)
    for words, tint in (
        ("Critics say", Tint("claim", 1)),
        ("nobody", Tint("fact", 2)),
        ("was", Tint("opinion", 3)),
        ("warned", Tint("opinion", 2)),
    ):
        start = TEXT.index(words, marks[0].start)
        rect = view.rects(start, start + len(words))[0]
        assert share(image, rect.adjusted(3, 3, -3, -12), view.page.inks.tint(tint).color()) > 0.3


def test_glyphs_in_the_gutter_stand_where_marks_begin(opened: Opened) -> None:
    view = opened()
    clean = picture(view)
    view.put_mark(mark("four percent", "fact"))
    view.put_mark(mark("Prices rose", "claim"))
    marked = picture(view)
    rect = view.rects(*at("Prices rose"))[0]
    gutter = QRect(0, int(rect.top()), int(view.page.left) - 8, int(rect.height()))
    assert clean.copy(gutter) != marked.copy(gutter)
    strokes = [LIGHT.look(tag).stroke for tag in TAGS]
    assert [share(marked, QRectF(gutter), stroke) > 0.01 for stroke in strokes] == [True, False, True]


def test_decided_passages_have_a_roof_and_a_badge(opened: Opened) -> None:
    view = opened(marks=[mark("nobody was", "fact")])
    own = picture(view)
    view.put_mark(mark("nobody was", "fact")._replace(creator=GOLD))
    gold = picture(view)
    rect = view.rects(*at("nobody was"))[0]
    top, ink = QRectF(rect.left() + 6, rect.top(), rect.width() - 12, 2), LIGHT.color("ink")
    assert share(gold, top, ink) > 0.9
    assert share(own, top, ink) < 0.1
    gutter = QRect(0, int(rect.top()), int(view.page.left) - 8, int(rect.height()))
    assert gold.copy(gutter) != own.copy(gutter)


def test_a_crowd_on_a_line_is_counted(opened: Opened) -> None:
    start, end = at("Critics say that nobody was warned")
    view = opened(marks=[Mark(f"m{n}", start + n % 9, end - n % 7, TAGS[n % 3].id, "a") for n in range(200)])
    setting = view.page.decorated(view.page.paragraphs.line_at(start))
    assert setting is not None and setting.decoration is not None
    assert [gutter.starting for gutter in setting.decoration.gutter] == [200]
    lanes = [(under.tag, under.top // setting.style.step) for under in setting.decoration.underlines]
    assert len(lanes) == len(set(lanes)) and {tag for tag, _ in lanes} == {"claim", "opinion", "fact"}
    assert len(view.hit(view.rects(start + 12, start + 14)[0].center().toPoint())) == 200


def test_of_many_marks_the_long_ones_are_seen_too(opened: Opened, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph number {n} of a long text." for n in range(3000))
    marks = [Mark("all", 0, len(text), "fact", "a")]
    marks += [Mark(f"m{n}", n * 30, n * 30 + 9, "claim", "a") for n in range(3000)]
    view = opened(text, marks=marks)
    view.verticalScrollBar().setValue(20_000)
    point = view.rects(*view.visible_range())[2].center().toPoint()
    qtbot.waitUntil(lambda: "all" in view.hit(point), timeout=3000)
    line = view.page.line_at(view.on_page(point).y())

    def underlined() -> set[str]:
        setting = view.page.decorated(line)
        assert setting is not None and setting.decoration is not None
        return {under.tag for under in setting.decoration.underlines}

    qtbot.waitUntil(lambda: underlined() == {"claim", "fact"}, timeout=3000)


def test_marks_come_and_go_without_a_trace(opened: Opened) -> None:
    view = opened()
    clean = picture(view)
    view.put_mark(mark("nobody was", mark_id="it"))
    once = picture(view)
    assert once != clean
    view.put_mark(mark("come first", mark_id="it"))
    moved = picture(view)
    assert moved not in (once, clean)
    view.set_marks([mark("nobody was", mark_id="it")])
    assert picture(view) == once
    view.remove_mark("it")
    assert picture(view) == clean
    view.remove_mark("it")


def test_only_what_a_mark_touches_is_painted(opened: Opened) -> None:
    view = opened()
    painted: list[QRect] = []
    view.page.paint = lambda painter, top, bottom: painted.append(QRect(0, int(top), 1, int(bottom - top)))  # type: ignore[method-assign]
    view.put_mark(mark("The last sentence"))
    view.repaint_asked = True  # type: ignore[attr-defined]
    from PySide6.QtWidgets import QApplication

    QApplication.sendPostedEvents()
    assert len(painted) == 1
    height = view.page.heights[view.page.paragraphs.line_at(at("The last sentence")[0])]
    assert painted[0].height() <= height + 20


def test_the_current_annotation_is_outlined_with_its_ends(opened: Opened) -> None:
    view = opened(marks=[mark("nobody was warned", mark_id="it")])
    before = picture(view)
    view.make_current("it")
    after = picture(view)
    rect = view.rects(*at("nobody was warned"))[0]
    stroke = LIGHT.look(TAGS[0]).stroke
    top_edge = QRectF(rect.left() + 6, rect.top() - 1, rect.width() - 12, 3)
    assert share(before, top_edge, stroke) == 0 and share(after, top_edge, stroke) > 0.3
    handle = view.handle(at("nobody was warned")[1], start=False)
    assert handle is not None
    dot = QRectF(handle.center().x() - 2, handle.bottom() - 5, 4, 4)
    assert share(before, dot, stroke) == 0 and share(after, dot, stroke) > 0.5
    view.make_current("")
    assert picture(view) == before


def test_the_selection_is_painted_over_tints(opened: Opened) -> None:
    view = opened(marks=[mark("nobody was warned")])
    view.select_passage(*at("Critics say that nobody"))
    image = picture(view)
    for words in ("Critics", "nobody"):
        rect = view.rects(*at(words))[0]
        assert share(image, rect.adjusted(2, 2, -2, -12), LIGHT.color("selection")) > 0.3


def test_the_caret_is_seen_while_the_text_has_the_focus(opened: Opened) -> None:
    view = opened()
    start = at("Critics")[0]
    view.place_caret(start)
    rect = view.caret_rect(start)
    assert share(picture(view), rect.adjusted(0, 1, 0, -1), LIGHT.color("ink")) > 0.8
    view.clearFocus()
    assert share(picture(view), rect.adjusted(0, 1, 0, -1), LIGHT.color("ink")) < 0.5
