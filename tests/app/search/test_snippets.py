"""The stretch of a text that shows why it was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.search.snippets import marked, places, snippet
from annotator.domain.query.tree import Words

LONG = "Once upon a time. " * 30 + "Bread was dear in the Café. " + "Nobody knew why. " * 30


def shown(text: str, *words: str, length: int = 60) -> tuple[str, list[str]]:
    told = snippet(text, [Words(word) for word in words], length).shown
    return told.text, [told.text[start:end] for start, end in told.marks]


def test_the_words_and_some_text_before_them_are_shown() -> None:
    text, marks = shown(LONG, "cafe", "bread")
    assert marks == ["Bread", "Café"]
    assert text.startswith("… ") and text.endswith(" …") and len(text) < 90
    assert "time." in text, "some of what stands before"


def test_the_beginning_is_shown_where_none_of_the_words_is() -> None:
    text, marks = shown(LONG, "xylophone")
    assert (text[:17], text[-2:], marks) == ("Once upon a time.", " …", [])
    assert snippet(LONG, [Words("xylophone")], 60).place is None


def test_a_short_text_is_shown_whole() -> None:
    text = "word " * 10 + "needle"
    assert shown(text, "needle", length=100) == (text, ["needle"])


def test_the_place_is_one_in_the_text_itself() -> None:
    place = snippet(LONG, [Words("cafe")], 60).place
    assert place is not None and LONG[slice(*place)] == "Café"


def test_marks_that_overlap_are_one() -> None:
    text = "bread prices rose"
    assert places(text, [Words("bread prices"), Words("prices rose")]) == [(0, 17)]
    assert places(text, [Words("bread prices"), Words("prices")]) == [(0, 12)], "one within the other"


def test_it_is_one_line_and_marks_move_with_it() -> None:
    told = marked("one\n\n\ttwo\u200b   three", [Words("three")])
    assert told.text == "one two three" and told.text[slice(*told.marks[0])] == "three"


@pytest.mark.parametrize("length", [20, 60, 170])
@given(text=st.text(st.sampled_from("ab é\n😀.")), word=st.sampled_from(["a", "b", "ab", "é"]))
def test_marks_always_lie_in_what_is_shown(length: int, text: str, word: str) -> None:
    told, place = snippet(text, [Words(word)], length)
    assert all(0 <= start < end <= len(told.text) for start, end in told.marks)
    assert (place is None) == (not places(text, [Words(word)]))
    ends = [0, *(end for _, end in told.marks)]
    assert all(start >= before for (start, _), before in zip(told.marks, ends, strict=False))
