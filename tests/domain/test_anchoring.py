"""Anchoring: the right place or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchoring import LIMIT, Anchor, anchor
from annotator.domain.text import quote_at

TEXT = "The cat sat. The dog sat. The cat ran. " * 2


def test_a_quote_that_occurs_once_is_found_wherever_it_is_expected() -> None:
    text = f"{TEXT}Only here."
    for start in (None, 0, len(TEXT), 10**9):
        found = anchor(text, "Only here.", start)
        assert found is not None
        assert (found.start, found.end) == (len(TEXT), len(TEXT) + 10)


def test_the_position_counts_if_it_reads_the_quote() -> None:
    assert anchor(TEXT, "The cat", 26) == Anchor(26, 33, "position")


def test_context_tells_look_alikes_apart() -> None:
    assert anchor(TEXT, "The cat", 0, "", " ran. The cat sat.") == Anchor(26, 33, "context")


def test_context_beats_a_position_with_the_wrong_surroundings() -> None:
    """A text grew by one look-alike sentence before the passage: the old offsets now point at the newcomer."""
    old = "Rain fell. The cat sat on the mat. Then it left."
    quote = quote_at(old, 11, 18)
    new = "Yes or so, The cat came home. " + old
    assert anchor(new, quote.exact, 11, quote.prefix, quote.suffix) == Anchor(41, 48, "context")


def test_without_a_clear_winner_there_is_no_anchor() -> None:
    assert anchor(TEXT, "The cat") is None
    assert anchor(TEXT, "The cat", 13) is None
    assert anchor("ab ab", "ab", None, "x", "y") is None
    assert anchor(TEXT, "The cow", 0) is None
    assert anchor(TEXT, "", 0) is None


def test_the_nearest_counts_only_if_the_next_is_more_than_twice_as_far() -> None:
    text = "x" + "." * 29 + "x"
    assert anchor(text, "x", 9) == Anchor(0, 1, "nearest")
    assert anchor(text, "x", 10) is None
    assert anchor(text, "x", 21) == Anchor(30, 31, "nearest")


def test_a_short_quote_in_wholly_other_surroundings_is_not_believed() -> None:
    assert anchor("He said no to it.", "no", None, "she shouted ", " at the top") is None
    assert anchor("He said that no money had been paid to it.", "no money had been paid", None, "xx", "yy") is not None


def test_very_frequent_quotes_need_their_position() -> None:
    text = "a" * (LIMIT + 10)
    assert anchor(text, "a") is None
    assert anchor(text, "a", 7) == Anchor(7, 8, "position")


WORDS = st.lists(st.sampled_from(["the cat ", "the dog ", "sat. ", "e\u0301 ", "😀 "]), min_size=1, max_size=25).map(
    "".join
)


@given(WORDS, WORDS, st.data())
def test_a_passage_is_found_again_or_not_at_all_when_text_is_put_before_it(
    text: str, more: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = quote_at(text, start, end)
    same = anchor(text, quote.exact, start, quote.prefix, quote.suffix)
    assert same is not None
    assert (same.start, same.end) == (start, end)
    moved = anchor(more + text, quote.exact, start, quote.prefix, quote.suffix)
    assert moved is None or (more + text)[moved.start : moved.end] == quote.exact


@pytest.mark.parametrize("start", [-5, 10**12])
def test_impossible_positions_do_no_harm(start: int) -> None:
    found = anchor("one two", "two", start, "one ")
    assert found is not None
    assert found.start == 4
