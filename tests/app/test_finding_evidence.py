"""Finding evidence in a project: which texts are looked into, what is told, and the links that are made."""

from collections.abc import Iterator

import pytest

from annotator.app.finding_evidence import find_evidence, link_passage, linked
from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Delete, Edit
from annotator.domain.document import Document, Page
from annotator.domain.errors import BadInput
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.teaming import set_blind
from tests.app.projects import ANA, BEN, project
from tests.finding.recall import report

CLAIM = "The oil spill from the Borealis Star amounted to 1 960 tons."
SAID = "Some 1,960 tonnes of fuel oil leaked into the bay."


@pytest.fixture
def made() -> Iterator[Project]:
    """An article with Ana's claim, a source with an older and a newer snapshot, one without any, one that is an
    article, and an article that is no source."""
    found = project()
    text = f"{CLAIM} So they say. Nobody denies it."
    document = Document(id="d1", text=text, title="Oil")
    found.apply(Add(document))
    found.apply(Add(Source(id="s1", title="Halvik report")))
    found.apply(Add(Source(id="s2", title="A book")))
    older = Capture(id="old", source="s1", attachment="", text=f"Older. {SAID}")
    found.apply(Add(older))
    newer = report("english")
    found.apply(
        Add(
            Capture(
                id="new", source="s1", attachment="", text=newer, pages=(Page(0, 300, "1"), Page(300, len(newer), "2"))
            )
        )
    )
    found.apply(Add(Document(id="d2", text="A tanker lost 1960 tons of oil in Halvik. More later.", title="Wire")))
    found.apply(Add(Source(id="s3", title="Wire", document="d2")))
    found.apply(Add(Document(id="d3", text="They write. The Borealis Star lost oil: 1.960 tons!", title="Herald")))
    found.apply(add_annotation(document, 0, len(CLAIM), "claim", id="a1"))
    yield found
    found.close()


def test_the_newest_snapshot_of_each_source_and_the_article_that_a_source_is_are_looked_into(made: Project) -> None:
    found = find_evidence(made, "a1")
    assert SAID in found[0].text or SAID in found[1].text
    assert {(each.source, each.capture, each.document) for each in found} == {("s1", "new", ""), ("s3", "", "d2")}
    first = next(each for each in found if SAID in each.text)
    assert (first.title, first.page) == ("Halvik report", "2")
    assert "1,960" in {first.text[start:end] for start, end in first.marks}
    assert made.now.captures["new"].text[first.start : first.end] == first.text


def test_one_source_alone_and_other_articles_too(made: Project) -> None:
    assert {each.source for each in find_evidence(made, "a1", "s3")} == {"s3"}
    assert find_evidence(made, "a1", "s2") == []
    articles = [each for each in find_evidence(made, "a1", articles=True) if not each.source]
    assert {each.document for each in articles} == {"d3"}, "never the claim's own article"
    assert "1.960" in articles[0].text


def test_a_passage_becomes_a_link_with_its_exact_quote_and_place_which_undo_takes_back(made: Project) -> None:
    passage = next(each for each in find_evidence(made, "a1") if each.capture)
    assert linked(made.now, "a1", passage) is None
    made.apply(link_passage(made.now, "a1", passage, "refutes", made.new_id()))
    [link] = made.now.links_of("a1")
    text = made.now.captures["new"].text
    assert (link.stance, link.source, link.capture, link.page) == ("refutes", "s1", "new", passage.page)
    assert link.quote == text[link.start : link.end] == passage.text
    assert text[: link.start].endswith(link.prefix) and text[link.end :].startswith(link.suffix) and link.prefix
    assert linked(made.now, "a1", passage) == link
    made.undo()
    assert linked(made.now, "a1", passage) is None


def test_an_article_that_is_no_source_becomes_one_in_the_same_step(made: Project) -> None:
    passage = next(each for each in find_evidence(made, "a1", articles=True) if each.document == "d3")
    made.apply(link_passage(made.now, "a1", passage, "supports", "fresh"))
    [link] = made.now.links_of("a1")
    assert (link.source, made.now.sources["fresh"].document) == ("fresh", "d3")
    assert linked(made.now, "a1", passage) == link
    made.undo()
    assert "fresh" not in made.now.sources and not made.now.links_of("a1")


def test_others_hidden_sources_are_not_looked_into_while_the_team_works_blind(made: Project) -> None:
    article = made.now.documents["d1"]
    made.become(BEN)
    made.apply(Add(Source(id="s9", title="Ben's")))
    made.apply(Add(Capture(id="c9", source="s9", attachment="", text="The Borealis Star lost 1,960 tons of oil.")))
    made.apply(add_annotation(article, 0, 20, "claim", id="b1"))
    made.apply(Add(EvidenceLink(id="l9", annotation="b1", source="s9")))
    made.become(ANA)
    assert any(each.source == "s9" for each in find_evidence(made, "a1"))
    made.apply(set_blind(True))
    assert not any(each.source == "s9" for each in find_evidence(made, "a1"))


def test_what_cannot_be_looked_for_is_said(made: Project) -> None:
    with pytest.raises(BadInput, match="annotation"):
        find_evidence(made, "no")
    with pytest.raises(BadInput, match="source"):
        find_evidence(made, "a1", "no")
    document = made.now.documents["d1"]
    at = document.text.index("So they")
    made.apply(add_annotation(document, at, at + 7, "claim", id="a2"))
    assert any(SAID in each.text for each in find_evidence(made, "a2")), "few words: those around count a little"


def test_a_passage_whose_snapshot_has_gone_is_not_linked(made: Project) -> None:
    passage = next(each for each in find_evidence(made, "a1") if each.capture)
    made.apply(Delete("capture", "new"))
    with pytest.raises(BadInput):
        link_passage(made.now, "a1", passage, "supports", "x")
    assert {each.capture for each in find_evidence(made, "a1", "s1")} == {"old"}, "then the older one is read"


def test_a_duplicate_is_looked_into_with_its_main_source(made: Project) -> None:
    made.apply(Edit("source", "s1", {"same_as": "s2"}))
    found = find_evidence(made, "a1")
    assert {(each.source, each.title) for each in found if each.capture} == {("s2", "A book")}
