"""The 515 naughty strings (minimaxir/big-list-of-naughty-strings, MIT) typed into the search, and searched for."""

import re

import pytest

from annotator.app.project import Project
from annotator.app.search.completing import completions
from annotator.app.search.searching import search
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.query.parsing import LONGEST
from annotator.domain.query.tree import QueryError
from annotator.domain.query.words import searchable
from annotator.domain.text import clean
from tests.app.projects import project
from tests.conformance.shared import data


@pytest.fixture(scope="module")
def strings() -> list[str]:
    found = [clean(words).replace("\0", "") for words in data("naughty/blns.json")]
    assert len(found) == 515
    return found


@pytest.fixture(scope="module", params=[False, True], ids=["pending", "on disk"])
def made(request: pytest.FixtureRequest, strings: list[str]) -> Project:
    """A project with each string as an article."""
    made = project()
    articles = [Document(id=f"n{at}", text=f"Before {text} after.", title=f"T{at}") for at, text in enumerate(strings)]
    made.apply(Several([*map(Add, articles)], "Import"))
    if request.param:
        made.store.flush()
    return made


def test_whatever_is_typed_there_is_an_answer_or_one_sentence(made: Project, strings: list[str]) -> None:
    for text in strings:
        completions(made.now, text, len(text))
        try:
            search(made, text, typing=True)
        except QueryError as error:
            assert "\n" not in str(error) and str(error).endswith((".", "?"))


def test_what_stands_in_an_article_is_found_as_a_phrase(made: Project, strings: list[str]) -> None:
    missed = []
    for at, text in enumerate(strings):
        phrase = " ".join(re.sub('["“”„«»]', " ", text).split())
        if not searchable(phrase) or len(phrase) > LONGEST - 2:
            continue
        groups = search(made, f'"{phrase}" in:articles', len(strings)).groups
        if f"n{at}" not in {found.id for group in groups for found in group.found}:
            missed.append(text)
    assert missed == []
