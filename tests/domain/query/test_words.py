"""Words are found without case and diacritics, at the places where they stand."""

import pytest

from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import Words
from annotator.domain.query.words import fits, folded, pattern, plain


def places(query: str, text: str) -> list[str]:
    words = parse(query)
    assert isinstance(words, Words)
    return [text[found.start() : found.end()] for found in pattern(words).finditer(folded(text))]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("cafe", "Café cafe\u0301 cafés CAFÉ", ["Café", "cafe\u0301", "CAFÉ"]),
        ("café", "cafe", ["cafe"]),
        ("caf*", "😀 Café, decaf cafés", ["Café", "cafés"]),
        ('"peace deal"', "A peace\ndeal, peace-deal; peace no deal", ["peace\ndeal", "peace-deal"]),
        ("covid-19", "COVID 19 covid-19 covid-190", ["COVID 19", "covid-19"]),
        ("istanbul", "İstanbul", ["İstanbul"]),
        ("strasse", "Straße", []),
        ("и", "й", []),
        ("政府", "中国政府表示", ["政府"]),
        ("😀", "so 😀!", ["😀"]),
        ("a_b", "a_b a b", ["a_b", "a b"]),
    ],
)
def test_places_of_words(query: str, text: str, found: list[str]) -> None:
    assert places(query, text) == found


def test_folding_keeps_every_place() -> None:
    text = "İÅé가ﬁßΆ\u0301😀\ud800"
    assert len(folded(text)) == len(text) and plain("  Café\u0301  Åse ") == "cafe ase"


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("peace deal", True),
        ("peace -deal", False),
        ("peace OR war", True),
        ("-war", True),
        ("NEAR(peace was, 1)", True),
        ("NEAR(was peace, 1)", True),
        ("NEAR(peace was, 0)", False),
        ("NEAR(peace signed putin, 5)", False),
        ('NEAR("deal was" peace, 0)', True),
    ],
)
def test_a_tree_fits_a_text(query: str, answer: bool) -> None:
    node = parse(query)
    assert node is not None and fits(node, folded("The Peace deal was signed.")) is answer
