"""Terms, units and ranking: what meets, what weighs more, and how often the right passage is found."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.finding.claim import NAME, NUMBER, WORD, weights
from annotator.domain.finding.ranking import WINDOW
from annotator.domain.finding.terms import number, terms, tokens
from annotator.domain.finding.units import LONGEST, indexed, units
from tests.finding.own_claims import ASIDE, DEV
from tests.finding.recall import best, recall_in_reports


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,960", "1 960"), ("1.960", "1960"), ("1\u202f960", "1’960"), ("13,7", "13.7"),
        ("1,234,567.5", "1.234.567,5"),
        ("twelve", "12"), ("zwölf", "12"), ("двенадцать", "12"), ("vaccines", "vaccinated"), ("Café", "cafe\u0301s"),
        ("Risse", "Rissen"), ("рабочие", "рабочих"), ("Ковалёв", "Ковалев"), ("company", "companies"), ("5th", "5"),
    ],
)  # fmt: skip
def test_words_that_mean_the_same_meet(one: str, other: str) -> None:
    assert terms(one) == terms(other) != []


@pytest.mark.parametrize(("one", "other"), [("1,960", "19.60"), ("13.7", "137"), ("12", "twenty"), ("й", "и")])
def test_other_numbers_and_words_do_not(one: str, other: str) -> None:
    assert terms(one) != terms(other)


def test_words_of_grammar_tell_nothing_and_scripts_without_spaces_come_in_pairs() -> None:
    assert terms("it was not the one of them") == []
    assert terms("世界和平") == ["世界", "界和", "和平"]


@given(st.text(max_size=200))
def test_terms_stand_where_they_say(text: str) -> None:
    places = [(token.start, token.end) for token in tokens(text)]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)
    assert all(term and " " not in term for term in terms(text))


@given(st.text("ab .!?\n😀", max_size=2000))
def test_units_cover_all_words_and_are_not_too_long(text: str) -> None:
    found = list(units(text))
    assert all(0 < end - start <= LONGEST for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert [term for _, _, each in indexed(text) for term in each] == terms(text) or len(text) > LONGEST


@given(st.from_regex(r"\d{1,3}([.,]\d{1,4}){0,3}", fullmatch=True))
def test_a_number_keeps_its_digits(written: str) -> None:
    assert number(written).replace("d", "") == "".join(char for char in written if char.isdigit())


def test_names_and_numbers_weigh_more_than_words_and_what_is_around_little() -> None:
    found = weights("The minister told NATO that Solheim lost 1,960 tanks.", "in Oslo")
    assert found["minist"] == WORD
    assert found["nato"] == found["solhei"] == NAME
    assert found["1960"] == NUMBER
    assert found["oslo"] < WORD
    assert weights("Minister Wehner")["minist"] == WORD, "at the beginning a capital letter tells nothing"
    german = weights("Die Firma hat ihre Kosten für die Wartung der Anlage um ein Drittel gekürzt")
    assert set(german.values()) == {WORD}, "where most words have capital letters these tell no names"


def test_a_passage_is_a_few_neighbouring_sentences_and_passages_do_not_overlap() -> None:
    text = "\n".join(f"Sentence {number} is about tanks." for number in range(100, 140)) + "\nAnd Kyiv has tanks."
    found = best(text, "tanks in Kyiv", 10)
    assert "Kyiv" in text[found[0].start : found[0].end]
    assert all(text[window.start : window.end].count("\n") < WINDOW for window in found)
    places = sorted((window.start, window.end) for window in found)
    assert all(a[1] <= b[0] for a, b in pairwise(places))
    assert [window.score for window in found] == sorted((window.score for window in found), reverse=True)


def test_the_rarer_number_decides() -> None:
    text = "The army has many tanks there.\nThe army got 1 960 of these.\nThe army of tanks is an army of tanks."
    first = best(text, "The army received 1,960 tanks")[0]
    assert "1 960" in text[first.start : first.end]


def test_the_right_passage_is_among_the_first_five_also_of_claims_kept_aside() -> None:
    assert recall_in_reports(DEV) >= 0.72
    assert recall_in_reports(ASIDE) >= 0.72
