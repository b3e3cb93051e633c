"""How a filter that is being typed may go on."""

import pytest

from annotator.app.project import Project
from annotator.app.search.completing import completions
from annotator.app.search.searching import search
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.library import Collection
from tests.app.projects import article, project


@pytest.fixture
def made() -> Project:
    """Three outlets (one twice), two holders, a collection."""
    made = project()
    outlets = ("Daily Herald", "Daily Herald", "Wire", "Évening Post")
    papers = [
        Document(id=f"d{n}", text="Text.", title=f"Title {n}", publisher=outlet, published=f"20{n}0-05")
        for n, outlet in enumerate(outlets)
    ]
    made.apply(Several([*map(Add, papers), Add(Collection(id="c", name="Dossier (old)"))], "Import"))
    for start, holder in ((0, "South Front"), (6, "South Front"), (20, "Ministry")):
        made.apply(add_annotation(article(), start, start + 5, "claim", holder=holder))
    return made


def told(made: Project, query: str) -> list[str]:
    return [each.text for each in completions(made.now, query, len(query))]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("s", []),
        ("st", ["stance:", "state:"]),
        ("bread (OUT", ["outlet:"]),
        ("-ta", ["tag:"]),
        ("bread", []),
        ("tag:", ["Claim", "Opinion", "Fact"]),
        ("tag:o", ["Opinion"]),
        ("tag:opinion", []),
        ("outlet:", ['"Daily Herald"', "Wire", '"Évening Post"', "none", "any"]),
        ("outlet:eve", ['"Évening Post"']),
        ("outlet:her", ['"Daily Herald"']),
        ('outlet:"daily h', ['"Daily Herald"']),
        ("holder:", ['"South Front"', "Ministry", "none", "any"]),
        ("by:", ["me", "Ben", "Ana"]),
        ("collection:dos", ['"Dossier (old)"']),
        ("in:q", ["quotes"]),
        ("state:in", ['"in progress"']),
        ("verdict:su", ["supported"]),
        ("date:20", ["2030", "2020", "2010", "2000"]),
        ("nofilter:x", []),
        ("http://x", []),
    ],
)
def test_what_it_may_be(made: Project, query: str, texts: list[str]) -> None:
    assert told(made, query) == texts


def test_a_completion_takes_the_place_of_what_was_typed(made: Project) -> None:
    query = "bread outlet:her -war"
    [found] = completions(made.now, query, len("bread outlet:her"))
    assert query[: found.start] + found.text + query[found.end :] == 'bread outlet:"Daily Herald" -war'
    assert found.having == 2
    assert completions(made.now, query, len("bread outlet:h")) == [], "not in the middle of a word"


@pytest.mark.parametrize("name", ["tag:", "holder:", "outlet:", "by:", "collection:", "state:", "verdict:", "date:"])
def test_every_completion_is_understood(made: Project, name: str) -> None:
    for text in told(made, name):
        search(made, f"{name}{text}")
