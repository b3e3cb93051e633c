"""Pages and their letters come from a child process; what it is sent can end it, and nothing else."""

from array import array
from collections.abc import Iterator

import pytest

from annotator.app.drawn_sheets import DrawnSheets
from annotator.bootstrap import drawn_sheets
from annotator.domain.errors import BadInput
from tests.formats.pdfs import At, Rule, pdf

DATA = pdf([[At(60, 760, "A bridge is closed"), At(60, 740, "since the spring.")], [Rule()]])


@pytest.fixture
def sheets() -> Iterator[DrawnSheets]:
    made = drawn_sheets(lambda: DATA)
    yield made
    made.close()


def test_letters_and_pixels_are_asked_for_in_any_order(sheets: DrawnSheets) -> None:
    found = sheets.letters(0)
    assert found.text == "A bridge is closed\r\nsince the spring."
    left, top, right, bottom = found.box(2)
    assert 60 / 595 < left < right < 90 / 595 and 1 - 772 / 842 < top < bottom < 1 - 755 / 842
    assert found.box(found.text.index("\n")) == (0.0, 0.0, 0.0, 0.0)
    assert len(sheets.pixels(0, 60, 84)) == 4 * 60 * 84
    assert sheets.letters(1).text == "" and [sheet.label for sheet in sheets.open()] == ["1", "2"]


def test_a_page_that_is_not_there_is_refused_and_the_next_question_is_answered(sheets: DrawnSheets) -> None:
    for _ in range(2):
        with pytest.raises(BadInput, match="letters of this page"):
            sheets.letters(9)
        assert sheets.letters(0).text.startswith("A bridge")


def test_a_broken_file_is_refused_and_a_closed_one_answers_nothing() -> None:
    broken = drawn_sheets(lambda: b"%PDF-1.4 nothing")
    with pytest.raises(BadInput, match="damaged"):
        broken.letters(0)
    broken.close()
    closed = drawn_sheets(lambda: DATA)
    closed.close()
    with pytest.raises(BadInput):
        closed.letters(0)


@pytest.mark.parametrize(
    ("told", "sides"),
    [({"text": "ab"}, [0.0] * 4), ({"text": 7}, []), ({}, []), ({"text": "a"}, [0.0, 0.0, 9.0, 0.0]),
     ({"text": "a"}, [0.0, float("nan"), 0.0, 0.0])],
)  # fmt: skip
def test_what_the_child_says_is_not_believed(
    sheets: DrawnSheets, monkeypatch: pytest.MonkeyPatch, told: dict[str, object], sides: list[float]
) -> None:
    monkeypatch.setattr(sheets, "_asked", lambda *question: (told, array("f", sides).tobytes()))
    with pytest.raises(BadInput):
        sheets.letters(0)
