"""Offsets and ends of passages: code points, trimmed, no seen character cut in two."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import clean, normalised, quote_at, sentences, trimmed, whole_characters, word_count

TEXTS = st.text(
    st.one_of(
        st.sampled_from([*"ab. \n\t\u00a0\u200b", "\u0301", "\U0001f600", "\u200d", "\U0001f1e6", "א", "ب", "中"]),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@given(TEXTS, st.integers(-3, 70), st.integers(-3, 70))
def test_trimmed_is_inside_and_bare_at_both_ends(text: str, start: int, end: int) -> None:
    left, right = trimmed(text, start, end)
    if left < right:
        assert max(0, start) <= left < right <= min(len(text), end)
        assert not text[left].isspace() and not text[right - 1].isspace()
        assert not text[max(0, start) : left].strip("\ufeff\u200b\u2060 \t\n\r\x0b\x0c" + "".join(SPACES))
    else:
        assert left == right


SPACES = [chr(code) for code in range(0x110000) if chr(code).isspace()]


@pytest.mark.parametrize(
    ("text", "start", "end", "whole"),
    [
        ("cafe\u0301s", 0, 4, "cafe\u0301"),
        ("a\U0001f468\u200d\U0001f469\u200d\U0001f467b", 1, 2, "\U0001f468\u200d\U0001f469\u200d\U0001f467"),
        ("\U0001f1ea\U0001f1fa\U0001f1e9\U0001f1ea", 1, 2, "\U0001f1ea\U0001f1fa"),
        ("\U0001f44d\U0001f3fd!", 0, 1, "\U0001f44d\U0001f3fd"),
        ("plain words", 0, 5, "plain"),
    ],
)
def test_a_seen_character_is_never_cut(text: str, start: int, end: int, whole: str) -> None:
    left, right = whole_characters(text, start, end)
    assert text[left:right] == whole


@given(TEXTS)
def test_sentences_cover_all_but_white_space(text: str) -> None:
    found = sentences(text, 0, len(text))
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    covered = "".join(text[a:b] for a, b in found)
    bare = re.compile(r"[\s\ufeff\u200b\u2060]")
    assert bare.sub("", covered) == bare.sub("", text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Aliyev is not going to pay back. It seems so.", ["Mr. Aliyev is not going to pay back.", "It seems so."]),
        ('He said "Go." Then left.', ['He said "Go."', "Then left."]),
        ("It cost 3.5 million. Yes.", ["It cost 3.5 million.", "Yes."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("他来了。她走了。", ["他来了。", "她走了。"]),
    ],
)
def test_sentences_of_common_kinds(text: str, parts: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, 0, len(text))] == parts


def test_normalised_keeps_everything_but_line_breaks_and_what_cannot_be_stored() -> None:
    assert normalised("\ufeffa\r\nb\rc\x00d\u00a0e\u0301") == "a\nb\ncd\u00a0e\u0301"
    assert clean("a\ud800b") == "a\ufffdb"


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_quote_is_the_text_around(text: str, start: int, end: int) -> None:
    start, end = min(start, end, len(text)), min(max(start, end), len(text))
    quote = quote_at(text, start, end)
    assert text[:start].endswith(quote.prefix) and text[end:].startswith(quote.suffix)
    assert quote.exact == text[start:end] and len(quote.prefix) == min(32, start)


def test_words_are_counted_as_readers_count_them() -> None:
    assert word_count("The BTR-80A isn't here, café — 25 posts.") == 7
