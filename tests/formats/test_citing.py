"""Formatted references: each style says who, when, what and where; what a source says is never markup."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadInput
from annotator.domain.source import SOURCE_TYPES, Source
from annotator.formats.citing import STYLES, references
from tests.formats.projects import TRICKY

NEWS = Source(
    id="n", title="Who watches the ceasefire", type="article-newspaper", author=("Müller, Jürgen", "Doe, Jane"),
    container_title="The Paper", issued="2020-11-10", page="3", url="https://example.org/a?b=1&c",
)  # fmt: skip


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (
            "apa",
            "Müller, J., & Doe, J. (2020, November 10). Who watches the ceasefire. The Paper, 3. "
            "https://example.org/a?b=1&c",
        ),
        (
            "modern-language-association",
            "Müller, Jürgen, and Jane Doe. “Who Watches the Ceasefire”. The Paper, 10 Nov. 2020, p. 3, "
            "https://example.org/a?b=1&c.",
        ),
        (
            "harvard-cite-them-right",
            "Müller, J. and Doe, J. (2020) “Who watches the ceasefire”, The Paper, 10 November, p. 3. "
            "Available at: https://example.org/a?b=1&c.",
        ),
        (
            "iso690-author-date-en",
            "MÜLLER, Jürgen and DOE, Jane, 2020. Who watches the ceasefire. The Paper. Online. 10 November 2020. p. 3. "
            "Available from: https://example.org/a?b=1&c",
        ),
    ],
)
def test_a_newspaper_article_in_each_style(style: str, text: str) -> None:
    assert references([NEWS], style)[0].text == text


def test_the_words_between_are_in_the_language_asked_for() -> None:
    assert "Verfügbar unter" in references([NEWS], "harvard-cite-them-right", "de")[0].text


def test_a_title_that_stands_for_the_author_is_said_once() -> None:
    said = references([replace(NEWS, author=())], "apa")[0]
    assert said.text.count("Who watches the ceasefire") == 1
    assert said.text.startswith("Who watches the ceasefire. (2020, November 10).")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("type", SOURCE_TYPES)
def test_every_type_says_at_least_its_title(style: str, type: str) -> None:
    assert "ceasefire" in references([replace(NEWS, type=type)], style)[0].text.lower()


@pytest.mark.parametrize("style", STYLES)
@given(title=st.one_of(st.sampled_from(TRICKY), st.text(max_size=20)))
def test_what_a_source_says_is_never_markup(style: str, title: str) -> None:
    made = references([Source(id="s", title=f"x{title}", author=("<script>alert(1)</script>",))], style)[0]
    bare = made.html
    for tag in ("i", "b", "span", "sup", "sub"):
        bare = bare.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
    assert "<" not in bare.replace('<span style="', ""), made.html


def test_an_unknown_style_is_refused_naming_the_known_ones() -> None:
    with pytest.raises(BadInput, match="apa"):
        references([NEWS], "vancouver")
