"""Where an article was before, as a line at its head or foot says; other mentions of papers are no origin."""

import pytest

from annotator.domain.document import Document, Publication
from annotator.formats import plain_text
from annotator.formats.assembly import Facts, Piece, Run, assemble, piece
from annotator.formats.exchange import ImportContext

STORY = [f"Number {at} of the lines of a story that goes on for a while, as stories do." for at in range(20)]


def chain(*pieces: Piece, publisher: str = "") -> tuple[Publication, ...]:
    facts = Facts()
    facts.put("publisher", publisher, "a test")
    return assemble(pieces, facts).chain


def told(line: str, at: int, publisher: str = "") -> tuple[Publication, ...]:
    lines = [*STORY[:at], line, *STORY[at:]]
    return chain(*(piece("paragraph", each) for each in lines), publisher=publisher)


SAID = [
    ("Originally published by The Valley Herald", Publication("The Valley Herald")),
    (
        "This article was first published in The Daily Bell on 12 March 2020.",
        Publication("The Daily Bell", "2020-03-12"),
    ),
    ("Republished with permission from Harbour Times.", Publication("Harbour Times")),
    ("Zuerst erschienen in der Talzeitung.", Publication("Talzeitung")),
    ("Publié initialement dans Le Courrier du Port", Publication("Le Courrier du Port")),
    ("Publicado originalmente en El Valle", Publication("El Valle")),
    ("Pubblicato originariamente su Il Porto", Publication("Il Porto")),
    ("Оригинал статьи: Вестник", Publication("Вестник")),
]


@pytest.mark.parametrize(("line", "expected"), SAID)
@pytest.mark.parametrize("at", [1, 20])
def test_a_line_at_head_or_foot_that_says_where_the_article_was_is_the_chain(
    line: str, expected: Publication, at: int
) -> None:
    assert told(line, at) == (expected,)


@pytest.mark.parametrize("line", ["Quelle: Talzeitung", "Источник: Talzeitung", "Source: Talzeitung"])
def test_a_bare_source_counts_at_the_very_end_only(line: str) -> None:
    assert told(line, 20) == (Publication("Talzeitung"),)
    assert told(line, 16) == ()


@pytest.mark.parametrize(("line", "_"), SAID)
def test_the_same_line_in_the_middle_of_the_story_is_no_origin(line: str, _: Publication) -> None:
    assert told(line, 10) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Originally published in German.",
        "Originally published in March 2015.",
        "The report, originally published by The Valley Herald, was denied by the ministry.",
        "Originally published by The Valley Herald, the letter caused a stir in the town.",
        "Source: a man who knows the ministry well",
    ],
)
def test_what_names_no_outlet_of_the_article_is_no_origin(line: str) -> None:
    assert told(line, 1) == told(line, 20) == ()


def test_the_outlet_where_it_was_read_is_no_earlier_place() -> None:
    assert told("Originally published by The Daily Bell", 20, publisher="The Daily Bell") == ()


def test_the_address_is_that_of_the_line_s_link() -> None:
    line = Piece("paragraph", [Run("Originally published by "), Run("The Daily Bell", "https://bell.example/1")])
    story = [piece("paragraph", each) for each in STORY]
    assert chain(*story, line) == (Publication("The Daily Bell", url="https://bell.example/1"),)


@pytest.mark.parametrize(("at", "expected"), [(20, (Publication("The Daily Bell", "2020-03-12"),)), (10, ())])
def test_plain_text_is_read_by_the_same_rule(at: int, expected: tuple[Publication, ...]) -> None:
    line = "This article was first published in The Daily Bell on 12 March 2020."
    text = "\n\n".join(["The bridge closes", "By Ann Smith", *STORY[:at], line, *STORY[at:]])
    (document,) = plain_text.read(text.encode(), ImportContext("a.txt")).entities
    assert isinstance(document, Document)
    assert document.chain == expected
