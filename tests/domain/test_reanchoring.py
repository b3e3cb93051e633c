"""Passages in a newer text: exact, moved, fuzzy; whatever happens, no place that reads otherwise."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.reanchoring import Place, Reanchoring, Selector
from annotator.domain.skeleton import Skeleton, folded, words
from annotator.domain.text import quote_at

TEXT = "Prices rose by 4 percent in October. The minister said that he knew. Critics of the plan said that they knew."


def selector(text: str, start: int, end: int) -> Selector:
    quote = quote_at(text, start, end)
    return Selector(quote.exact, quote.prefix, quote.suffix, start)


def test_what_stands_where_it_stood_is_exact_and_else_moved() -> None:
    at = TEXT.index("said that he")
    asked = selector(TEXT, at, at + 17)
    assert Reanchoring(TEXT).place(asked) == Place("exact", at, at + 17)
    assert Reanchoring("New. " + TEXT).place(asked) == Place("moved", at + 5, at + 22)
    assert Reanchoring("New. " + TEXT).place(asked, at + 5) == Place("moved", at + 5, at + 22)


def test_a_short_quote_is_believed_by_its_surroundings_only() -> None:
    at = TEXT.index("knew")
    asked = selector(TEXT, at, at + 4)
    assert Reanchoring("He knew nothing of it. It had rained all day.").place(asked).how == "orphan"
    assert Reanchoring("Yes. " + TEXT).place(asked) == Place("moved", at + 5, at + 9)


def test_punctuation_at_the_ends_comes_along() -> None:
    old = 'It was late. "We shall never leave this beautiful place," he said to all of them.'
    new = "It was late. “We shall never leave this beautyful place,” he said to all of them."
    start, end = old.index('"'), old.index(" he said")
    place = Reanchoring(new).place(selector(old, start, end))
    assert (place.how, new[place.start : place.end]) == ("fuzzy", "“We shall never leave this beautyful place,”")


def test_words_keep_their_sign_and_decimals() -> None:
    assert [word.folded for word in words("At −5 °C, 1.5 m – re\u00adport; Straße 10–12?")] == [
        "at", "-5", "°c", "1.5", "m", "report", "strasse", "10", "12", "?",
    ]  # fmt: skip
    assert folded("CAFE\u0301") == folded("café")


def test_the_same_letters_are_found_as_whole_words_only() -> None:
    skeleton = Skeleton("The rein-\nforced rule. In forced labour.")
    assert skeleton.same_words("reinforced", 9) == [(1, 3)]
    assert skeleton.same_words("inforced", 9) == [(4, 6)]


PIECES = [
    "the cat ",
    "The dog ",
    "sat. ",
    "e\u0301tat ",
    "😀 ",
    "not ",
    "12 ",
    "Иван ",
    "价格 ",
    "\n",
    "“no” ",
    "-",
    "words ",
]
PARTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join)


@given(PARTS, PARTS, st.data())
def test_a_place_lies_in_the_text_and_reads_the_quote_unless_it_is_fuzzy(
    old: str, new: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    asked = selector(old, start, end)
    place = Reanchoring(new).place(asked)
    assert place.start == place.end == -1 or 0 <= place.start < place.end <= len(new)
    if place.how in ("exact", "moved"):
        assert new[place.start : place.end] == asked.exact
        assert (place.how == "exact") == (place.start == start)
    elif place.how == "fuzzy":
        mine = [word.folded for word in words(asked.exact)]
        here = [word.folded for word in words(new[place.start : place.end])]
        telling = {"not", "12", "иван", "no"}
        assert telling.intersection(mine) == telling.intersection(here)


@given(PARTS, PARTS, PARTS, st.data())
def test_what_is_put_before_and_after_does_not_change_a_place(
    old: str, before: str, after: str, data: st.DataObject
) -> None:
    """A passage with all of its context in place is found there or not at all."""
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    new = before + "\n" + old + "\n" + after
    place = Reanchoring(new).place(selector(old, start, end), start + len(before) + 1)
    if place.how in ("exact", "moved"):
        assert new[place.start : place.end] == old[start:end]
