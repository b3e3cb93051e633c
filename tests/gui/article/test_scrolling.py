"""Scrolling: nothing moves but by what was asked for, though heights are only estimated."""

import random

from PySide6.QtWidgets import QApplication

from annotator.gui.article.layout import KEPT
from annotator.gui.article.mark import Mark
from annotator.gui.article.view import ArticleView
from tests.gui.article.conftest import Opened


def long_text(seed: int = 4) -> str:
    chance = random.Random(seed)
    words = ["iiii", "llll", "wwwww", "mmmm", "the", "and", "government", "said", "שלום", "😀"]
    return "\n\n".join(" ".join(chance.choices(words, k=chance.randrange(1, 140))) + "." for _ in range(700))


def tops(view: ArticleView) -> dict[int, float]:
    start, end = view.visible_range()
    page, lines = view.page, view.page.paragraphs
    shown = [n for n in range(lines.line_at(start), lines.line_at(end) + 1) if lines.styles[n]]
    return {line: page.top(line) - view.verticalScrollBar().value() for line in shown}


def test_scrolling_up_moves_everything_by_what_was_asked_for(opened: Opened, qapp: QApplication) -> None:
    view = opened(long_text())
    bar, chance = view.verticalScrollBar(), random.Random(1)
    bar.setValue(bar.maximum() * 3 // 4)
    view.viewport().repaint()
    for number in range(150):
        before, by = tops(view), chance.choice((1, 17, 60, 120, 300, 600))
        bar.setValue(bar.value() - by)
        view.viewport().repaint()
        if number % 5 == 0:
            qapp.processEvents()
        after = tops(view)
        if bar.value() == 0:
            break
        assert {after[line] - before[line] for line in after.keys() & before.keys()} <= {by}


def test_the_picture_scrolls_as_one_piece(opened: Opened, qapp: QApplication) -> None:
    text = long_text()
    view = opened(text, marks=[Mark(f"m{n}", n * 60, n * 60 + 45, "claim", "a") for n in range(len(text) // 60 - 1)])
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.clearFocus()
    for _ in range(12):
        before = view.viewport().grab().toImage()
        bar.setValue(bar.value() - 90)
        after = view.viewport().grab().toImage()
        width, height = before.width(), before.height()
        # The lowest and highest rows may hold what reaches over from lines out of view.
        assert after.copy(0, 90 + 12, width, height - 90 - 24) == before.copy(0, 12, width, height - 90 - 24)


def test_free_moments_change_nothing_in_view(opened: Opened, qapp: QApplication) -> None:
    view = opened(long_text())
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    view.viewport().repaint()
    before = tops(view)
    for _ in range(200):
        qapp.processEvents()
    assert tops(view) == before


def test_what_is_laid_out_above_changes_nothing_in_view(opened: Opened) -> None:
    view = opened(long_text())
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.viewport().repaint()
    before, height = tops(view), view.page.heights.total
    for line in range(min(before) - 1, min(before) - 60, -1):
        view.page.setting(line)
        assert tops(view) == before
    assert view.page.heights.total != height


def test_the_end_is_the_end(opened: Opened) -> None:
    view = opened(long_text())
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.viewport().repaint()
    assert bar.value() == bar.maximum()
    rect = view.caret_rect(len(view.page.paragraphs.text))
    assert 0 < rect.bottom() <= view.viewport().height()


def test_an_annotation_is_shown_wherever_it_is(opened: Opened) -> None:
    text = long_text()
    marks = [Mark(f"m{n}", n, n + 5, "fact", "a") for n in range(0, len(text) - 5, len(text) // 40)]
    view = opened(text, marks=marks)
    random.Random(2).shuffle(marks)
    for mark in marks:
        view.show_annotation(mark.id)
        rect = view.caret_rect(mark.start)
        assert rect.top() >= 0 and rect.bottom() <= view.viewport().height()
        assert view.current() == mark.id and view.caret() == mark.start


def test_what_can_be_read_already_is_not_scrolled(opened: Opened) -> None:
    text = long_text()
    view = opened(text, marks=[Mark("one", 0, 4, "fact", "a"), Mark("two", 300, 310, "fact", "a")])
    view.show_annotation("two")
    assert view.verticalScrollBar().value() == 0


def test_few_paragraphs_stay_laid_out(opened: Opened, qapp: QApplication) -> None:
    view = opened(long_text())
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), 700):
        bar.setValue(value)
        view.viewport().repaint()
    laid_out = [
        n for n in range(view.document().blockCount()) if view.document().findBlockByNumber(n).layout().lineCount()
    ]
    assert 20 < len(laid_out) <= KEPT
