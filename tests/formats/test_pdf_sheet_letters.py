"""The letters of a page stand where the page shows them, however it is turned or cut."""

import pytest

from annotator.domain.errors import BadInput
from annotator.formats.pdf_file import opened
from annotator.formats.pdf_sheet_letters import Shown
from tests.formats.broken import variants
from tests.formats.pdfs import At, Rule, column, pdf

WORDS = [At(60, 760, "A bridge is closed", 24), At(60, 700, "to all traffic"), At(400, 300, "aside", turn=1)]
PAGE: list[At | Rule] = [*WORDS, Rule()]


def boxes_of(data: bytes, words: str) -> tuple[float, float, float, float]:
    """The box around some words of the first page."""
    with opened(data) as file:
        text, boxes = file.sheets.letters(0)
    assert len(boxes) == 4 * len(text)
    at = text.index(words)
    sides = [boxes[4 * (at + letter) : 4 * (at + letter) + 4] for letter in range(len(words))]
    left, top, right, bottom = zip(*sides, strict=True)
    return min(left), min(top), max(right), max(bottom)


def dark_in(data: bytes, box: tuple[float, float, float, float]) -> bool:
    """Whether the page is drawn dark somewhere in a box."""
    with opened(data) as file:
        wide, high = (round(side) for side in file.sheets.size(0))
        pixels = file.sheets.draw(0, wide, high)
    left, top, right, bottom = (round(part * side) for part, side in zip(box, (wide, high) * 2, strict=True))
    return any(pixels[4 * (y * wide + x)] < 100 for y in range(top, bottom) for x in range(left, right))


@pytest.mark.parametrize("entries", ["", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/CropBox[40 200 560 830]"])
@pytest.mark.parametrize("words", ["A bridge is closed", "to all traffic", "aside"])
def test_letters_stand_where_they_are_drawn(entries: str, words: str) -> None:
    data = pdf([WORDS], page_entries=entries)
    box = boxes_of(data, words)
    assert dark_in(data, box)
    left, top, right, bottom = box
    assert 0 < (right - left) * (bottom - top) < 0.05
    assert not dark_in(pdf([[each for each in WORDS if each.words != words]], page_entries=entries), box)


def test_a_line_is_as_high_as_its_letters_and_the_next_one_is_below_it() -> None:
    data = pdf([PAGE])
    title, below = boxes_of(data, "A bridge is closed"), boxes_of(data, "to all traffic")
    assert title[0] == pytest.approx(60 / 595, abs=0.003) and title[0] == pytest.approx(below[0], abs=0.003)
    assert title[1] < 1 - 760 / 842 < title[3] < below[1] < 1 - 700 / 842 < below[3]
    assert title[3] - title[1] == pytest.approx(2.4 * (below[3] - below[1]), rel=0.05)


def test_a_page_without_text_has_none_and_one_that_is_not_there_is_refused() -> None:
    with opened(pdf([[Rule()], []])) as file:
        assert [len(part) for part in file.sheets.letters(0)] == [0, 0] == [len(p) for p in file.sheets.letters(1)]
        with pytest.raises(BadInput, match="letters of this page"):
            file.sheets.letters(7)


def test_broken_files_give_letters_or_are_refused() -> None:
    read = refused = 0
    for bent in variants(pdf([[*PAGE, *column(["of the town", "since the spring."] * 4)]] * 2)):
        try:
            with opened(bent) as file:
                for at in range(file.count):
                    text, boxes = file.sheets.letters(at)
                    assert len(boxes) == 4 * len(text) and all(0.0 <= side <= 1.0 for side in boxes)
                    read += 1
        except BadInput:
            refused += 1
    assert read > 10 and refused > 5


def test_a_letter_that_stands_nowhere_has_no_box() -> None:
    shown = Shown(0.0, 1.0, (1 / 595, 0.0), (0.0, -1 / 842))
    assert shown.box(10, 10, 20, 30) == pytest.approx((10 / 595, 1 - 30 / 842, 20 / 595, 1 - 10 / 842))
    for nowhere in ((float("nan"), 0, 9, 9), (0, 0, float("inf"), 9), (900, 10, 950, 20), (10, 10, 10, 30)):
        assert shown.box(*nowhere) == (0.0, 0.0, 0.0, 0.0)
