"""The check of quotes: exact is exact, spacing hides nothing that tells, what differs is shown where it does."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.domain.quote_check import KINDS, NOT_FOUND, QuoteCheck, QuoteChecking, checked

_VOCABULARY = (
    "able unable attack table no not notable now here nowhere Kyiv tanks 5 1,960 2.5 15 -5 F-16 soldiers kein keine "
    "Grund не мир co-operate re-sign resign the rapist therapist café Übung don't 1941–1945 U.S. 3rd allies"
)
WORDS = tuple(_VOCABULARY.split())
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
printable = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), min_size=1, max_size=30)


def passage(text: str, found: QuoteCheck) -> str:
    return text[found.start : found.end]


@given(before=sentences, quote=sentences, after=sentences)
def test_a_sentence_that_stands_there_between_spaces_is_exact(before: str, quote: str, after: str) -> None:
    text = f"{before} {quote} {after}"
    at = len(before) + 1
    found = checked(quote, text, at, at + len(quote))
    assert (found.kind, found.start, found.end, found.score) == ("exact", at, at + len(quote), 1.0)


@given(quote=st.one_of(printable, sentences), text=st.one_of(printable, sentences), start=st.integers(-1, 40))
@settings(max_examples=1000)
def test_exact_is_never_said_of_a_text_that_differs_in_any_code_point(quote: str, text: str, start: int) -> None:
    found = checked(quote, text, start)
    assert (passage(text, found) == quote) or found.kind != "exact"
    assert found.kind == "not found" or 0 <= found.start < found.end <= len(text)
    assert found.kind in KINDS
    assert bool(found.differences) == (found.kind in ("spacing", "fuzzy")) or found.omits


@example(quote="0000…", at=4, sign=":")
@example(quote="…0000", at=0, sign="-")
@given(quote=printable, at=st.integers(0, 29), sign=st.characters(codec="utf-8", exclude_characters="\r\0"))
@settings(max_examples=1000)
def test_one_changed_code_point_is_not_exact(quote: str, at: int, sign: str) -> None:
    at %= len(quote)
    text = quote[:at] + sign + quote[at + 1 :]
    if text != quote:
        assert checked(quote, text).kind != "exact"


def _grown(word: str) -> str:
    return "-" + word if word[0].isdigit() else word.rstrip(".") + "s"


@given(words=st.lists(st.sampled_from(WORDS), min_size=3, max_size=9), at=st.integers(0, 8), data=st.data())
@settings(max_examples=1000)
def test_spacing_never_hides_a_changed_word_digit_or_negation(words: list[str], at: int, data: st.DataObject) -> None:
    at %= len(words)
    changed = data.draw(
        st.sampled_from(
            [
                [*words[:at], *words[at + 1 :]],
                [*words[:at], "not", *words[at:]],
                [*words[:at], "kein", *words[at + 1 :]],
                [*words[:at], "un" + words[at], *words[at + 1 :]],
                [*words[:at], "7", *words[at:]],
                [*words[:at], _grown(words[at]), *words[at + 1 :]],
                [*words[: at - 1], words[at - 1] + words[at], *words[at + 1 :]]
                if at and words[at - 1][-1].isalnum()
                else ["so", *words],
            ]
        )
    )
    quote, text = " ".join(words), f"… {' '.join(changed)} …"
    if f" {quote} " not in text:
        found = checked(quote, text)
        assert found.kind in ("fuzzy", "not found"), (quote, text, found)
        assert found.kind == "not found" or found.differences


TYPOGRAPHY = (
    (" ", "\n"), (" ", "  "), (" ", "\u00a0"), (" ", "\u2009\n"), ("'", "’"), ("–", "-"), ("-", "\u2011"),
    ("é", "e\u0301"), ("ta", "t\u00ada"), ("ta", "t\u200ba"), ("so", "s-\no"), ("so", "s\u00ad\no"), ("co-op", "coop"),
    ("fi", "\ufb01"),
)  # fmt: skip


@example(words=["-5", "able"], change=("-", "\u2011"))
@given(words=st.lists(st.sampled_from(WORDS), min_size=2, max_size=9), change=st.sampled_from(TYPOGRAPHY))
@settings(max_examples=500)
def test_typography_alone_is_spacing(words: list[str], change: tuple[str, str]) -> None:
    quote = " ".join(words)
    other = quote.replace(*change)
    for one, text in ((quote, other), (other, quote)):
        found = checked(one, f"Before. {text} after")
        assert found.kind == ("exact" if one == text else "spacing"), (one, text)
        assert found.kind == "exact" or {each.sort for each in found.differences} == {"spacing"}


@pytest.mark.parametrize(
    ("quote", "text", "kind"),
    [
        ("sent 1,960 \"Abrams\" tanks", "He sent 1,960 “Abrams” tanks.", "spacing"),
        ("„Guten Tag“, sagte er", "«Guten Tag», sagte er", "spacing"),
        ("'so called'", "“so called”", "spacing"),
        ("long-term plan", "a long term plan", "spacing"),
        ("international law", "of inter-\nnational law", "spacing"),
        ("keinerlei Grund", "kein\u00ad\nerlei Grund", "spacing"),
        ("10 % of", "some 10% of", "spacing"),
        ("fell to -5 degrees", "fell to −5 degrees", "spacing"),
        ("-5 degrees", "it was −5 degrees", "spacing"),
        ("1941-1945", "of 1941–1945.", "spacing"),
        ("世界 和平", "世界\n和平", "spacing"),
        ("the therapist", "the the rapist", "fuzzy"),
        ("no table stood", "notable stood", "fuzzy"),
        ("to 5 degrees", "to -5 degrees", "fuzzy"),
        ("able to attack", "unable to attack", "fuzzy"),
        ("sent 1, 960 men", "sent 1,960 men", "fuzzy"),
        ("about 10 000 men", "about 10000 men", "fuzzy"),
        ("it is 2.5 percent of all", "it is 25 percent of all", "fuzzy"),
        ("a wall of 5' there", "a wall of 5\" there", "fuzzy"),
        ("The Minister said so", "the minister said so", "fuzzy"),
        ("There was no such word", "Nothing like it is here", "not found"),
        ("", "text", "not found"),
        ("…", "text", "not found"),
        ("quote", "", "not found"),
    ],
)  # fmt: skip
def test_what_is_what(quote: str, text: str, kind: str) -> None:
    assert checked(quote, text).kind == kind


@pytest.mark.parametrize(
    "text", ["2.5 percent of all men", "15 percent of all men", "1,5 percent of all men", "−5 percent of all men"]
)
def test_a_number_is_not_cut(text: str) -> None:
    found = checked("5 percent of all men", text)
    assert (found.kind, found.worst) == ("fuzzy", "number")
    assert passage(text, found) == text


@pytest.mark.parametrize(
    ("quote", "text", "sort", "differs"),
    [
        ("sent 1,690 tanks to allies", "sent 1,960 tanks to allies", "number", ("1,690", "1,960")),
        ("seven men were killed there", "eight men were killed there", "number", ("seven", "eight")),
        ("he did attack the town", "he did not attack the town", "negation", ("", "not")),
        ("no table was ever there", "notable was ever there", "negation", ("no table", "notable")),
        ("he will attack the town", "he would attack the town", "words", ("will", "would")),
        ("the Town of Bakhmut fell", "the town of Bakhmut fell", "case", ("Town", "town")),
        ("the town, of Bakhmut fell", "the town of Bakhmut fell", "punctuation", (",", "")),
    ],
)
def test_what_differs_is_told(quote: str, text: str, sort: str, differs: tuple[str, str]) -> None:
    text = f"And: {text} today."
    found = checked(quote, text)
    assert found.kind == "fuzzy" and 0.72 <= found.score < 1 and found.worst == sort
    told = [(quote[d.quote_start : d.quote_end], text[d.start : d.end]) for d in found.differences]
    assert told == [differs]


@pytest.mark.parametrize("word", ["anti-Russian", "unRussian", "anti\u2011Russian", "anti-\nRussian"])
def test_half_a_word_is_not_exact_and_the_whole_one_is_shown(word: str) -> None:
    text = f"Then {word} troops came from there."
    found = checked("Russian troops came from", text)
    assert (found.kind, found.worst) == ("fuzzy", "words")
    assert passage(text, found) == f"{word} troops came from"


def test_an_ellipsis_is_checked_in_parts_and_what_it_leaves_out_is_told() -> None:
    text = "The minister said that he would not resign. The talks in Minsk had failed, he added."
    for dots in (" [...] ", " […] ", " (...) ", "… ", "... "):
        quote = f"The minister said that he would{dots}resign."
        found = checked(quote, text)
        assert (found.kind, found.worst) == ("fuzzy", "omitted"), dots
        (left_out,) = found.differences
        assert text[left_out.start : left_out.end].strip() == "not"
        assert quote[left_out.quote_start : left_out.quote_end] == dots
    assert checked("The talks in Minsk [...] would not resign", text).kind != "exact", "in another order"
    assert checked("The minister said [...] in Warsaw had succeeded greatly", text).kind == "not found"
    fuzzy = checked("The minister said […] the talks in Warsaw had failed", text)
    assert (fuzzy.kind, fuzzy.worst) == ("fuzzy", "words")


def test_an_ellipsis_that_stands_in_the_text_is_no_omission() -> None:
    found = checked("Well... no", "He said: Well… no!")
    assert (found.kind, found.omits) == ("spacing", False)


def test_the_place_nearest_to_where_it_was_counts() -> None:
    text = "It fell again. " * 9
    assert checked("It fell", text).start == 0
    assert checked("It fell", text, 62).start == 60
    assert checked("It\nfell", text, 62).start == 60


def test_text_and_quote_may_be_anything() -> None:
    assert checked("(" * 500, "(" * 400) == NOT_FOUND
    assert checked("a" * 30_000, "a" * 29_000) == NOT_FOUND
    assert checked("x " * 15_000, "x " * 20_000).kind == "exact"


def test_a_long_text_takes_a_bounded_time() -> None:
    words = [f"word{number % 4001}x{number % 13}" for number in range(120_000)]
    text = " ".join(words)
    quote = " ".join(["other", *words[60_000:60_030], "words"])
    checking = QuoteChecking(text)
    begun = time.process_time()
    assert checking.check(quote).kind == "fuzzy"
    assert time.process_time() - begun < 50
    begun = time.process_time()
    assert checking.check(quote.replace("other", "another")).kind == "fuzzy"
    assert time.process_time() - begun < 5, "what was worked out about the text serves the next quote"
