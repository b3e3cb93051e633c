"""Searching everything: groups, snippets, filters, and what is not on disk yet."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.app.project import Project
from annotator.app.search.completing import completions
from annotator.app.search.found import Found
from annotator.app.search.searching import search
from annotator.domain.annotating import add_annotation, delete_annotation
from annotator.domain.commands import Add, Delete, Several
from annotator.domain.document import Document
from annotator.domain.library import Collection
from annotator.domain.people import Comment
from annotator.domain.query.tree import QueryError
from annotator.domain.shelving import put_into, set_state
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.teaming import set_blind
from tests.app.projects import BEN, article, project

PRICES = "Bread prices rose by a tenth. “Nobody will go hungry,” the Minister of Trade said in the Café Royal. " * 3


@pytest.fixture
def made() -> Project:
    """Two articles, three annotations (one is Ben's), two sources, a comment, a collection; nothing flushed."""
    made = project()
    paper = Document(
        id="prices", text=PRICES, title="Bread and water", publisher="Daily Herald", published="2020-11-17",
        regions=("Caucasus",), themes=("economy",), language="en",
    )  # fmt: skip
    made.apply(Several([Add(paper), Add(Collection(id="c", name="Dossier"))], "Import"))
    here = made.now.documents[article().id]
    made.apply(add_annotation(paper, 0, 29, "claim", id="a1", holder="Ministry of Trade", note="weigh the café"))
    made.apply(add_annotation(here, 20, 41, "fact", id="a2", holder="South Front"))
    made.become(BEN)
    made.apply(add_annotation(paper, 30, 54, "opinion", id="a3"))
    made.become(made.now.annotations["a1"].creator)  # type: ignore[arg-type]
    made.apply(Add(Source(id="s1", title="Price report", publisher="Statistics Office", author=("Ágnes Kovács",))))
    made.apply(Add(EvidenceLink(id="l1", annotation="a2", source="s1", stance="supports")))
    made.apply(Add(Comment(id="k1", subject_type="annotation", subject="a1", text="Bread again?")))
    made.apply(put_into(made.now, ["prices"], "c"))
    made.apply(set_state(made.now, ["prices"], "needs review"))
    return made


def ids(made: Project, query: str) -> dict[str, list[str]]:
    return {group.group: sorted(found.id for found in group.found) for group in search(made, query).groups}


def first(made: Project, query: str) -> Found:
    return search(made, query).groups[0].found[0]


@pytest.mark.parametrize("flushed", [False, True])
def test_words_are_found_in_every_group_saved_or_not(made: Project, flushed: bool) -> None:
    if flushed:
        made.store.flush()
    assert ids(made, "bread") == {"articles": ["prices"], "quotes": ["a1"], "comments": ["k1"]}
    assert ids(made, "CAFE") == {"articles": sorted([article().id, "prices"]), "notes": ["a1"]}
    assert ids(made, "agnes") == {"sources": ["s1"]}
    assert ids(made, '"minister said"') == {"articles": [article().id], "quotes": ["a2"]}
    assert ids(made, "hung*") == {"articles": ["prices"], "quotes": ["a3"]}
    assert ids(made, "NEAR(bread tenth, 4)") == {"articles": ["prices"], "quotes": ["a1"]}
    assert ids(made, "NEAR(bread tenth, 3)") == {}
    assert ids(made, "minister -bread") == {"articles": [article().id], "quotes": ["a2"]}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tag:claim", {"quotes": ["a1"]}),
        ("tag:claim OR tag:fact", {"quotes": ["a1", "a2"]}),
        ('holder:"ministry of trade"', {"quotes": ["a1"]}),
        ("holder:none", {"quotes": ["a3"]}),
        ("source:none", {"quotes": ["a1", "a3"]}),
        ('source:"price report"', {"quotes": ["a2"]}),
        ("stance:supports", {"quotes": ["a2"]}),
        ("by:me", {"quotes": ["a1", "a2"]}),
        ("by:ben", {"quotes": ["a3"]}),
        ("by:me source:none outlet:herald", {"quotes": ["a1"]}),
        ("tag:claim bread", {"quotes": ["a1"], "comments": ["k1"]}),
        ("outlet:herald", {"articles": ["prices"]}),
        ("region:caucasus", {"articles": ["prices"]}),
        ("theme:economy", {"articles": ["prices"]}),
        ("language:en", {"articles": ["prices"]}),
        ("title:water", {"articles": ["prices"]}),
        ('state:"needs review"', {"articles": ["prices"]}),
        ("collection:dossier", {"articles": ["prices"]}),
        ("date:2020-11", {"articles": ["prices"]}),
        ("date:2021", {}),
        ("before:2020-11-17", {}),
        ("after:2020-10", {"articles": ["prices"]}),
        ("in:quotes bread", {"quotes": ["a1"]}),
        ("in:notes", {"notes": ["a1"]}),
        ("in:sources", {"sources": ["s1"]}),
        ("in:comments bread", {"comments": ["k1"]}),
        ("in:articles tag:opinion", {"articles": ["prices"]}),
    ],
)
def test_each_filter(made: Project, query: str, found: dict[str, list[str]]) -> None:
    assert ids(made, query) == found


def test_what_is_found_stands_in_its_snippet_and_has_its_place(made: Project) -> None:
    hit = first(made, "cafe outlet:herald")
    assert [hit.text.text[start:end] for start, end in hit.text.marks][:1] == ["Café"]
    assert PRICES[hit.start : hit.end] == "Café" and hit.document == "prices"
    assert len(hit.text.text) < 200
    quote = first(made, "in:quotes tenth")
    assert (quote.document, quote.start, quote.end) == ("prices", 0, 29)
    assert [quote.title.text[start:end] for start, end in quote.title.marks] == ["tenth"]
    comment = first(made, "in:comments bread")
    assert (comment.kind, comment.document, comment.start, comment.end) == ("comment", "prices", 0, 29)


def test_while_it_is_typed_the_last_word_may_go_on(made: Project) -> None:
    assert search(made, "hung", typing=True).count == 2
    assert search(made, "hung ", typing=True).count == 0
    assert search(made, "hung").count == 0
    assert search(made, "hung tag:opinion ", typing=True).count == 1
    assert search(made, "hung bread tag:opinion", typing=True).count == 0, "only the last one"
    assert search(made, "-hung outlet:herald", typing=True).count == search(made, "-hung outlet:herald").count


def test_all_are_counted_and_some_are_told(made: Project) -> None:
    for number in range(5):
        made.apply(Add(Source(id=f"more{number}", title=f"Rye {number}")))
    [group] = search(made, "rye", 2).groups
    assert (group.count, len(group.found)) == (5, 2)


def test_what_is_deleted_is_not_found(made: Project) -> None:
    made.store.flush()
    made.apply(delete_annotation(made.now, "a1"))
    made.apply(Delete("source", "s1"))
    assert ids(made, "tenth") == {"articles": ["prices"]}
    assert ids(made, "statistics") == {}


def test_what_is_hidden_from_me_is_not_found(made: Project) -> None:
    made.apply(set_blind(True))
    assert ids(made, "hungry") == {"articles": ["prices"]}
    assert ids(made, "by:ben") == {}


@pytest.mark.parametrize("query", ["tga:claim", "tag:", '"open', "(", "date:soon", "bread OR", "NEAR(bread)"])
def test_trouble_is_told_in_one_sentence(made: Project, query: str) -> None:
    with pytest.raises(QueryError) as told:
        search(made, query)
    assert str(told.value).endswith((".", "?")) and "\n" not in str(told.value)


def test_a_search_that_is_not_wanted_any_more_ends(made: Project) -> None:
    assert search(made, "bread", stop=lambda: True).groups == ()


PIECES = st.sampled_from(
    [*"()-\"*:“”", "NEAR(", ", 5)", "OR", "NOT", "AND", "tag:", "by:me", "source:none", "in:notes", "date:2020",
     "outlet:", "bread", "café", "政府", "😀", "minister", "state:done", " "]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES | st.text(max_size=4), max_size=8).map(" ".join), st.booleans())
def test_whatever_is_typed_there_is_an_answer_or_a_query_error(made: Project, query: str, typing: bool) -> None:
    for at in range(0, len(query) + 1, 3):
        completions(made.now, query, at)
    try:
        results = search(made, query, typing=typing)
    except QueryError as error:
        assert str(error).endswith((".", "?"))
        return
    for group in results.groups:
        assert len(group.found) <= group.count
        for found in group.found:
            for text, marks in (found.title, found.text):
                assert "\n" not in text
                assert all(0 <= start < end <= len(text) for start, end in marks)
            if found.document:
                assert 0 <= found.start <= found.end <= len(made.now.documents[found.document].text)
