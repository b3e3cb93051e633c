"""The query language: what is typed becomes a tree or one sentence with a place, whatever is typed."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.domain.query.parsing import LONGEST, parse
from annotator.domain.query.tree import (
    And,
    Filter,
    Near,
    Node,
    Not,
    Or,
    QueryError,
    Words,
    going_on,
    walk,
    wanted_words,
)


def shape(node: Node | None) -> object:
    """A tree without places."""
    if node is None:
        return None
    if isinstance(node, Words):
        return f'"{node.text}"' if node.quoted else node.text + "*" * node.prefix
    if isinstance(node, Near):
        return ("near", node.distance, *map(shape, node.parts))
    if isinstance(node, Filter):
        return f"{node.name}={node.value}"
    if isinstance(node, Not):
        return ("not", shape(node.part))
    return ("and" if isinstance(node, And) else "or", *map(shape, node.parts))


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", None),
        ("  — & ", None),
        ("peace", "peace"),
        ("peace deal", ("and", "peace", "deal")),
        ("peace AND deal", ("and", "peace", "deal")),
        ('"peace deal"', '"peace deal"'),
        ("„Der Krieg“ «la paix»", ("and", '"Der Krieg"', '"la paix"')),
        ("peace*", "peace*"),
        ("peace -deal", ("and", "peace", ("not", "deal"))),
        ("peace NOT (deal OR treaty)", ("and", "peace", ("not", ("or", "deal", "treaty")))),
        ("covid-19", "covid-19"),
        ("a b OR c d", ("or", ("and", "a", "b"), ("and", "c", "d"))),
        ("a (b OR c)", ("and", "a", ("or", "b", "c"))),
        ("a (b c)", ("and", "a", "b", "c")),
        ("NEAR(peace deal, 5)", ("near", 5, "peace", "deal")),
        ('NEAR("peace deal" putin)', ("near", 10, '"peace deal"', "putin")),
        ("NEAR(a, b, 3)", ("near", 3, "a", "b")),
        ("near (a b)", ("and", "near", "a", "b")),
        ("tag:claim", "tag=claim"),
        ('holder:"Russian foreign minister" peace', ("and", "holder=Russian foreign minister", "peace")),
        ("-tag:claim", ("not", "tag=claim")),
        ("Outlet:Reuters", "outlet=Reuters"),
        ("(tag:claim OR tag:fact) by:me", ("and", ("or", "tag=claim", "tag=fact"), "by=me")),
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("not or and", ("and", "not", "or", "and")),
        ("date:2020-11..2021", "date=2020-11..2021"),
        ("state:NEEDS", None),
        ('state:"needs review" date:2020', ("and", "state=needs review", "date=2020")),
        ("政府 😀", ("and", "政府", "😀")),
    ],
)
def test_what_is_typed_becomes_a_tree(text: str, tree: object) -> None:
    if text == "state:NEEDS":
        with pytest.raises(QueryError):
            parse(text)
    else:
        assert shape(parse(text)) == tree


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ('peace "deal', '"', "This quotation mark is not closed."),
        ('tag:"claim', '"', "This quotation mark is not closed."),
        ("peace tga:claim", "tga:", "There is no filter “tga:”; did you mean “tag:”?"),
        ("xyzzy:1", "xyzzy:", "There is no filter “xyzzy:”; put the words into quotation marks to look for them."),
        ("a NEAR() b", "NEAR()", "NEAR needs at least two words, as in NEAR(bread prices, 5)."),
        ("NEAR(a, 5)", "NEAR(a, 5)", "NEAR needs at least two words, as in NEAR(bread prices, 5)."),
        ("NEAR(a b, 99999)", ", 99999", "After the comma NEAR needs a number up to 1000, as in NEAR(bread prices, 5)."),
        ("NEAR(a b", "(", "This parenthesis is not closed."),
        ("NEAR(a tag:claim)", "tag:claim", "NEAR takes words and phrases only."),
        ("a (b", "(", "This parenthesis is not closed."),
        ("a b)", ")", "There is no parenthesis that this one closes."),
        ("a ()", "()", "There is nothing in these parentheses."),
        ("a OR", "OR", "After “OR” something to look for is missing."),
        ("OR a", "OR", "Before “OR” something to look for is missing."),
        ("a AND", "AND", "After “AND” something to look for is missing."),
        ("NOT", "NOT", "After “NOT” something to leave out is missing."),
        ('""', '""', "There is nothing between these quotation marks."),
        ("*", "*", "Before “*” the beginning of a word is missing."),
        ("tag:", "tag:", "After “tag:” a value is missing."),
        ("date:nov", "nov", "“nov” is no date; write 2020, 2020-11, 2020-11-17 or 2020-11..2021-02."),
        ("date:2021..2020", "2021..2020", "“2021..2020” is no date; write 2020, 2020-11, 2020-11-17 or "
         "2020-11..2021-02."),
        ("before:2020..2021", "2020..2021", "“2020..2021” is no date; write 2020, 2020-11 or 2020-11-17."),
        ("in:books", "books", "“in:” can be articles, quotes, notes, sources, comments; “books” is none of these."),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_said_in_one_sentence_with_its_place(text: str, place: str, sentence: str) -> None:
    with pytest.raises(QueryError) as told:
        parse(text)
    assert str(told.value) == sentence
    assert text[told.value.start : told.value.end] == place


def test_a_query_has_limits() -> None:
    with pytest.raises(QueryError, match="2000 characters"):
        parse("a" * (LONGEST + 1))
    with pytest.raises(QueryError, match="too many parentheses"):
        parse("(" * 100 + "a" + ")" * 100)


PIECES = st.sampled_from(
    [
        "a",
        "ü",
        "政",
        "😀",
        "\0",
        "\ud800",
        '"',
        "“",
        "”",
        "(",
        ")",
        "-",
        "*",
        ":",
        ",",
        " ",
        "5",
        "NEAR(",
        "NOT ",
        "OR ",
        "AND ",
        "tag:",
        "date:",
        "2020",
        "..",
        "in:",
        "state:",
        "none",
        "xyz:",
        "\n",
        "9" * 30,
        "NEAR(",
    ],
)


@settings(max_examples=1_000, deadline=None)
@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)))
@example('NEAR("a')
@example("NEAR(a b," + "9" * 5_000 + ")")
@example("-" * 1_500 + "a")
def test_any_input_is_a_tree_or_a_query_error(text: str) -> None:
    try:
        node = parse(text)
    except QueryError as error:
        assert 0 <= error.start <= error.end <= len(text) and error.start < max(1, len(text))
        assert str(error).endswith((".", "?")) and "\n" not in str(error)[:0]
        return
    for each in walk(node):
        if isinstance(each, Words | Near | Filter):
            assert 0 <= each.start < each.end <= len(text)
        if isinstance(each, And | Or):
            assert len(each.parts) > 1
        if isinstance(each, Near):
            assert len(each.parts) > 1
    going_on(node, len(text))


def test_while_it_is_typed_the_last_word_may_go_on() -> None:
    def live(text: str) -> object:
        return shape(going_on(parse(text), len(text)))

    assert live("peace de") == ("and", "peace", "de*")
    assert live("peace ") == "peace"
    assert live('"de"') == '"de"'
    assert live("a OR b") == ("or", "a", "b*")
    assert live("a -b") == ("and", "a", ("not", "b"))


def test_highlighted_is_what_is_wanted() -> None:
    found = wanted_words(parse("a -b (c OR NEAR(d e)) tag:claim"))
    assert [words.text for words in found] == ["a", "c", "d", "e"]
