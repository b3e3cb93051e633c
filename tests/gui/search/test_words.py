"""Every sentence of the query language is said in the window's language."""

import pytest

from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import QueryError
from annotator.gui.search.words import TROUBLES, _pattern, trouble_in_words

WRONG = (
    "x" * 2_001, '"open', "tga:x", "nonsense:x", "NEAR((a) b)", "(open", "open)", "OR x", "x OR", "x AND", "AND x",
    "NOT", "()", '""', "*", "NEAR(a b, x1)", "NEAR(a b, )", "NEAR(a)", "tag:", "verdict:maybe", "date:soon",
    "before:soon", "(" * 60 + "x" + ")" * 60,
)  # fmt: skip


@pytest.mark.parametrize("text", WRONG)
def test_every_trouble_is_known(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.gui.search.words.translate", lambda _context, known: f"> {known}")
    try:
        parse(text)
    except QueryError as error:
        said = trouble_in_words(str(error))
        assert said == f"> {error}", "translated, with its values put in again"
    else:
        assert text == "NEAR(a b, x1)", "which is four words"


def test_all_sentences_are_reached() -> None:
    reached = set()
    for text in WRONG:
        try:
            parse(text)
        except QueryError as error:
            reached |= {known for known in TROUBLES if _pattern(known).fullmatch(str(error))}
    assert reached == set(TROUBLES)
