"""A passage is found in another text that reads the same, in the right one of several places, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.letters import Letters
from annotator.domain.twin_passage import _same, twin

PAGE = (
    "A bridge is closed\r\nThe ministry said on Monday: “The bridge is safe,” and closed it to heavy tra\x02ﬃc.\r\n"
    "The ministry said on Friday: “The bridge is safe.” It had 12\r\nlanes then.\r\n14"
)
TEXT = (
    "A bridge is closed\n\nThe ministry said on Monday: “The bridge is safe,” and closed it to heavy traffic.\n\n"
    "The ministry said on Friday: “The bridge is safe.” It had 12 lanes then."
)
PAGE_LETTERS, TEXT_LETTERS = Letters(PAGE), Letters(TEXT)


def found(words: str, nth: int = 0) -> str | None:
    """What in the text stands for some words of the page."""
    at = -1
    for _ in range(nth + 1):
        at = PAGE.index(words, at + 1)
    place = twin(PAGE_LETTERS, at, at + len(words), TEXT_LETTERS)
    return None if place is None else TEXT[slice(*place)]


def test_spacing_hyphens_and_ligatures_make_no_difference() -> None:
    assert found("heavy tra\x02ﬃc.\r\nThe ministry") == "heavy traffic.\n\nThe ministry"
    assert twin(Letters("all staﬀ only"), 0, 8, TEXT_LETTERS) is None and Letters("all staﬀ only").count_before(8) == 8
    assert found("tra\x02ﬃ") == "traffi" and found("12\r\nlanes") == "12 lanes"


def test_signs_at_the_ends_come_along_as_far_as_the_text_has_them() -> None:
    assert found("“The bridge is safe,”") == "“The bridge is safe,”"
    assert found(" lanes then.\r\n"[1:]) == "lanes then."


def test_of_several_places_it_is_the_one_whose_surroundings_are_the_same() -> None:
    first, second = TEXT.index("The bridge is safe"), TEXT.rindex("The bridge is safe")
    for nth, wanted in enumerate((first, second)):
        at = [PAGE.index("The bridge is safe"), PAGE.rindex("The bridge is safe")][nth]
        assert twin(PAGE_LETTERS, at, at + 18, TEXT_LETTERS) == (wanted, wanted + 18)


@pytest.mark.parametrize("words", ["14", "“", "\r\n"])
def test_what_is_not_there_or_has_no_letters_is_not_found(words: str) -> None:
    assert found(words) is None


def test_what_could_be_in_two_places_is_not_found() -> None:
    assert twin(Letters("the bridge"), 0, 10, Letters("the bridge. the bridge")) is None
    nearly = Letters("So the bridge was closed. Now the bridge opens")
    assert twin(Letters("ow the bridge"), 3, 13, nearly) is None
    assert twin(Letters("Now the bridge opens"), 4, 14, nearly) == (30, 40)
    assert twin(Letters("x"), 0, 1, Letters("x" * 500)) is None


@given(st.text("ab, .\n", min_size=1, max_size=60), st.data())
def test_in_the_same_text_a_passage_is_its_own_twin_or_has_none(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = twin(Letters(text), start, end, Letters(text.replace("\n", " \r\n")))
    if place is not None:
        other = text.replace("\n", " \r\n")
        assert Letters(other[slice(*place)]).plain == Letters(text[start:end]).plain


@given(st.text("ab", max_size=90), st.text("ab", max_size=90), st.integers(0, 90))
def test_what_two_texts_have_in_common_at_their_beginnings(one: str, other: str, shared: int) -> None:
    whole = one[:shared] + other
    wanted = next((at for at, (a, b) in enumerate(zip(one, whole, strict=False)) if a != b), min(len(one), len(whole)))
    assert _same(one, whole) == wanted
