"""Sentences and words: how the keyboard grows a selection and moves an end."""

import pytest

from annotator.gui.article.keys import nudged
from annotator.gui.article.paragraphs import Paragraphs
from annotator.gui.article.sentences import extended, sentence_at

TEXT = "One two. Three four! Five?\n\nSix seven."
PAGE = Paragraphs(TEXT)
ONE, THREE, FIVE, SIX = (0, 8), (9, 20), (21, 26), (28, 38)


@pytest.mark.parametrize(("point", "found"), [(0, ONE), (7, ONE), (8, THREE), (12, THREE), (26, FIVE), (38, SIX)])
def test_the_sentence_at_a_point(point: int, found: tuple[int, int]) -> None:
    assert sentence_at(PAGE, point) == found


def test_s_selects_and_then_grows_over_paragraphs() -> None:
    found = extended(PAGE, 11, 11, 1)
    assert found == THREE
    found = extended(PAGE, *found, 1)
    assert found == (9, 26)
    found = extended(PAGE, *found, 1)
    assert found == (9, 38)
    assert extended(PAGE, *found, 1) == found


def test_shift_s_takes_back_and_then_grows_backwards() -> None:
    found = extended(PAGE, 9, 38, -1)
    assert found == (9, 26)
    found = extended(PAGE, *found, -1)
    assert found == (9, 20)
    found = extended(PAGE, *found, -1)
    assert found == (20, 0)
    assert extended(PAGE, *found, 1) == (20, 9)


def test_without_a_selection_shift_s_selects_the_sentence_backwards() -> None:
    assert extended(PAGE, 30, 30, -1) == SIX[::-1]


WORDS = "Alpha beta, gamma delta."


@pytest.mark.parametrize(
    ("at_start", "step", "by_word", "words"),
    [
        (True, -1, True, "Alpha beta, gamma"),
        (True, 1, True, "gamma"),
        (False, 1, True, "beta, gamma delta"),
        (False, -1, True, "beta"),
        (True, 1, False, "eta, gamma"),
        (True, -1, False, "a beta, gamma"),
        (False, -1, False, "beta, gamm"),
        (False, 1, False, "beta, gamma d"),
    ],
)
def test_an_end_moves_by_word_or_character(at_start: bool, step: int, by_word: bool, words: str) -> None:
    start = WORDS.index("beta, gamma")
    low, high = nudged(WORDS, start, start + 11, at_start, step, by_word)
    assert WORDS[low:high] == words


def test_an_end_never_crosses_the_other_nor_cuts_a_character() -> None:
    assert nudged("one two", 4, 7, True, 1, True) == (4, 7)
    assert nudged("one two", 0, 3, True, -1, True) == (0, 3)
    text = "cafe\u0301 x"
    assert nudged(text, 0, 5, False, -1, False) == (0, 3)
    assert nudged(text, 0, 3, False, 1, False) == (0, 5)
