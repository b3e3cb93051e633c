"""Letters of a page in lines: found by place, by caret, by word, above and below each other."""

from array import array

import pytest

from annotator.app.sheet_text import NO_TEXT, SheetText
from annotator.app.sheets import Sheet, SheetLetters
from annotator.formats.pdf_file import opened
from tests.formats.pdfs import At, column, pdf

LEFT, RIGHT = ("The bridge over the", "river is closed."), ("Nobody said when", "it would open.")


def page(*words: At, entries: str = "") -> SheetText:
    with opened(pdf([words], page_entries=entries)) as file:
        return SheetText(Sheet("1", *file.sheets.size(0)), SheetLetters(*file.sheets.letters(0)))


@pytest.fixture(scope="module")
def columns() -> SheetText:
    return page(*column(LEFT, x=60), *column(RIGHT, x=320), At(500, 300, "aside", turn=1))


def line_texts(sheet: SheetText) -> list[str]:
    return [sheet.text[line.start : line.end] for line in sheet.lines]


def test_lines_are_those_that_are_seen(columns: SheetText) -> None:
    assert line_texts(columns) == [*LEFT, *RIGHT, "aside"]
    assert [line.upright for line in columns.lines] == [False] * 4 + [True]
    assert columns.lines[4].leftwards  # it is read from below


def test_a_place_has_its_letter_and_a_caret_nearest_to_it(columns: SheetText) -> None:
    for word in ("bridge", "closed", "would", "aside"):
        at = columns.text.index(word)
        left, top, right, bottom = columns.box(at)
        middle = (left + right) / 2, (top + bottom) / 2
        assert columns.over(*middle) == at
        if word != "aside":
            assert columns.nearest(left + (right - left) * 0.2, middle[1]) == at
            assert columns.nearest(right - (right - left) * 0.2, middle[1]) == at + 1
        else:
            assert columns.nearest(middle[0], bottom) == at and columns.nearest(middle[0], top) == at + 1
    assert columns.over(0.02, 0.02) is None
    left, top, right, bottom = columns.lines[0].box
    assert columns.nearest(0.0, top) == 0 and columns.nearest(right + 0.05, bottom) == columns.lines[0].end
    gutter = columns.lines[2].box[0] - 0.01
    assert columns.nearest(gutter, top) == columns.lines[2].start


def test_carets_stand_at_the_letters_edges(columns: SheetText) -> None:
    for number in (0, 3):
        line = columns.lines[number]
        assert columns.caret(line.start) == pytest.approx((line.box[0], line.box[1], line.box[0], line.box[3]))
        for end in (line.end, line.end + 1):
            assert columns.caret(end) == pytest.approx((line.box[2], line.box[1], line.box[2], line.box[3]))
    upright = columns.lines[4]
    low = columns.caret(upright.start)
    assert low is not None and low == pytest.approx((upright.box[0], upright.box[3], upright.box[2], upright.box[3]))
    assert NO_TEXT.caret(0) is None and NO_TEXT.line_at(3) is None and NO_TEXT.nearest(0.5, 0.5) == 0


def test_a_passage_is_painted_line_by_line_as_high_as_the_lines(columns: SheetText) -> None:
    start, end = columns.text.index("over"), columns.text.index("closed")
    rects = columns.rects(start, end)
    first, second = columns.lines[0].box, columns.lines[1].box
    assert rects[0] == pytest.approx((columns.box(start)[0], first[1], first[2], first[3]))
    assert rects[1][0] == pytest.approx(second[0]) and rects[1][2] == pytest.approx(columns.box(end - 1)[2], abs=0.01)
    assert len(rects) == 2 and columns.rects(5, 5) == [] and NO_TEXT.rects(0, 9) == []


def test_up_and_down_stay_where_they_are_across(columns: SheetText) -> None:
    at = columns.text.index("over")
    x = columns.box(at)[0]
    below = columns.beside(at, 1, x)
    assert below is not None and columns.lines[1].start < below < columns.lines[1].end
    assert abs(columns.box(below)[0] - x) < 0.01
    assert columns.beside(below, -1, x) == at
    assert columns.beside(at, -1, x) is None and columns.beside(len(columns.text), 1, x) is None
    assert columns.beside(0, 1, 0.9) == columns.lines[1].end


def test_words_and_steps(columns: SheetText) -> None:
    text = columns.text
    assert text[slice(*columns.word(text.index("ridge")))] == "bridge"
    assert text[slice(*columns.word(text.index(".")))] == "."
    assert text[columns.word_edge(0, 1) :].startswith("bridge")
    assert text[columns.word_edge(text.index("ridge"), -1) :].startswith("bridge")
    end = columns.lines[0].end
    assert columns.step(end, 1) == columns.lines[1].start and columns.step(columns.lines[1].start, -1) == end
    assert columns.step(0, -1) is None and columns.step(len(text), 1) is None
    assert columns.word_edge(len(text), 1) == len(text) and columns.word_edge(0, -1) == 0


def test_cells_that_are_far_apart_are_not_painted_as_one() -> None:
    sheet = page(At(60, 700, "Bridges"), At(300, 700, "closed"))
    assert line_texts(sheet) == ["Bridges", "closed"]
    assert sheet.rects(0, len(sheet.text))[0][2] < 0.25


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    sheet = page(At(300, 100, "Held aside", turn=1), At(320, 100, "to be read", turn=1), entries="/Rotate 90")
    assert line_texts(sheet) == ["Held aside", "to be read"]
    assert not any(line.upright or line.leftwards for line in sheet.lines)


def test_writing_from_right_to_left() -> None:
    text = "אבג"
    boxes = array("f", [0.4, 0.1, 0.5, 0.2, 0.3, 0.1, 0.4, 0.2, 0.2, 0.1, 0.3, 0.2])
    sheet = SheetText(Sheet("1", 100, 100), SheetLetters(text, boxes))
    (line,) = sheet.lines
    assert line.leftwards and sheet.nearest(0.49, 0.15) == 0 and sheet.nearest(0.0, 0.15) == 3
    first, last = sheet.caret(0), sheet.caret(3)
    assert first is not None and last is not None and (first[0], last[0]) == pytest.approx((0.5, 0.2))
