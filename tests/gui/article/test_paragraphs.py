"""Paragraphs: lines, their styles, and what Qt must not misread."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Block
from annotator.gui.article.paragraphs import Paragraphs, shown
from tests.gui.article.conftest import TEXT, blocks_of

texts = st.text(st.sampled_from("ab \n\n\u00a0\u2028\u2029\ufdd0\U0001f600ש"), max_size=80)


@given(texts)
def test_lines_are_the_texts_lines(text: str) -> None:
    made = Paragraphs(text)
    assert [made.content(line) for line in range(len(made))] == text.split("\n")
    for point in range(len(text) + 1):
        start, end = made.span(made.line_at(point))
        assert start <= point <= end


@given(texts)
def test_without_blocks_lines_with_something_on_them_are_paragraphs(text: str) -> None:
    made = Paragraphs(text)
    assert made.styles == ["paragraph" if line and not line.isspace() else "" for line in text.split("\n")]


@given(texts)
def test_what_is_shown_has_the_same_length_and_no_separators(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert not set(shown(text)) & set("\u2029\ufdd0\ufdd1\r")


def test_byline_and_boilerplate_are_set_apart() -> None:
    styles = [style for style in Paragraphs(TEXT, blocks_of()).styles if style]
    assert styles == ["title", "meta_last", *["paragraph"] * 4, "boilerplate_first"]


def test_lines_above_the_title_are_a_kicker() -> None:
    text = "Outlet\nTitle\nBy me\n1 May\nText\nNote\nNote"
    kinds = ("meta", "title", "meta", "meta", "paragraph", "boilerplate", "boilerplate")
    starts = [0, 7, 13, 19, 25, 30, 35]
    ends = [6, 12, 18, 24, 29, 34, 39]
    blocks = [Block(*row) for row in zip(starts, ends, kinds, strict=True)]  # type: ignore[arg-type]
    made = Paragraphs(text, blocks)
    assert made.styles == [
        "kicker",
        "title",
        "meta",
        "meta_last",
        "paragraph",
        "boilerplate_first",
        "boilerplate",
    ]
    made.restyle(blocks[:3])
    assert made.styles == ["kicker", "title", "meta_last", "", "", "", ""]


def test_right_to_left_letters_are_noticed() -> None:
    made = Paragraphs("plain\nnaïve 😀\nwith שלום")
    assert [made.right_to_left(line) for line in range(3)] == [False, False, True]
