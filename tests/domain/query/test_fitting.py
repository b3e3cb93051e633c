"""What filters ask of documents and annotations."""

from collections.abc import Callable

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, Publication
from annotator.domain.entity import Entity
from annotator.domain.ids import AnnotatorId
from annotator.domain.library import Collection, Membership
from annotator.domain.people import Annotator
from annotator.domain.query.fitting import annotation_filter, document_test, matches, of_tree
from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import Filter
from annotator.domain.reading_state import reading_state
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.team import Completion

ENTITIES: tuple[Entity, ...] = (
    Annotator(id="ana", name="Ana Ríos"),
    Annotator(id="ana2", name="Ana R.", same_as="ana"),
    Annotator(id="ben", name="Ben"),
    Tag(id="claim", name="Claim"),
    Tag(id="t-2", name="Claim of victory"),
    Collection(id="c1", name="Caucasus"),
    Collection(id="c2", name="Peace deals", parent="c1"),
    Document(
        id="d1", text="x", title="Victory", publisher="South Front", published="2020-11-17T10:00:00Z", language="en-GB",
        regions=("Middle East",), themes=("War",), chain=(Publication("RT", "2020-11-16"),),
    ),
    Document(id="d2", text="y", title="Report on trade", original_date="2021", keywords=("Économie",)),
    Document(id="d3", text="z", publisher="人民日报"),
    Membership(id="m1", collection="c2", document="d1"),
    Completion(id="k2", document="d2", creator="ana2", done=False, state="needs review"),
    Completion(id="k3", document="d3", creator="ana", done=True),
    Annotation(
        id="a1", document="d1", start=0, end=1, exact="x", tag="claim", creator="ana2",
        holder="Russian Foreign Minister", mode="reported", verdict="refuted",
    ),
    Annotation(id="a2", document="d1", start=0, end=1, exact="x", tag="t-2", creator="ben"),
    Annotation(id="a3", document="d2", start=0, end=1, exact="y", tag="claim", creator="ben", holder="RT"),
    Source(id="s1", title="Statement of 9 November", author=("Aliyev",), publisher="Kremlin"),
    EvidenceLink(id="l1", annotation="a1", source="s1", stance="refutes"),
)  # fmt: skip


@pytest.fixture(scope="module")
def now() -> Snapshot:
    return Snapshot(AnnotatorId("ana"), ENTITIES)


@pytest.mark.parametrize(
    ("query", "fitting"),
    [
        ("tag:claim", "a1 a3"),
        ("tag:CLAIM", "a1 a3"),
        ('tag:"claim of"', "a2"),
        ("tag:cla", "a1 a2 a3"),
        ("-tag:claim", "a2"),
        ('holder:"foreign minister"', "a1"),
        ("holder:russ", "a1"),
        ("holder:ussian", ""),
        ("holder:none", "a2"),
        ("holder:any", "a1 a3"),
        ("source:none", "a2 a3"),
        ("source:any", "a1"),
        ("source:statement", "a1"),
        ("source:kremlin", "a1"),
        ("source:moscow", ""),
        ("by:me", "a1"),
        ("by:ben", "a2 a3"),
        ("by:rios", "a1"),
        ("verdict:refuted", "a1"),
        ("verdict:none", "a2 a3"),
        ("mode:reported", "a1"),
        ("stance:refutes", "a1"),
        ("stance:supports", ""),
        ("stance:none", "a2 a3"),
        ('outlet:"south front" tag:claim', "a1"),
        ("before:2021 OR by:me", "a1 a2"),
        ("state:done", ""),
    ],
)
def test_filters_on_annotations(now: Snapshot, query: str, fitting: str) -> None:
    node = parse(query)
    assert node is not None

    def leaf(each: object) -> Callable[[Annotation], bool]:
        assert isinstance(each, Filter)
        return annotation_filter(each, now)

    test = of_tree(node, leaf)
    assert [id for id, annotation in now.annotations.items() if test(annotation)] == fitting.split()


@pytest.mark.parametrize(
    ("query", "fitting"),
    [
        ("", "d1 d2 d3"),
        ("outlet:south", "d1"),
        ("outlet:rt", "d1"),
        ("outlet:none", "d2"),
        ("outlet:人民", "d3"),
        ("title:report", "d2"),
        ("title:port", ""),
        ("region:middle", "d1"),
        ("theme:economie", "d2"),
        ("language:en", "d1"),
        ("language:e", ""),
        ("language:none", "d2 d3"),
        ("date:2020-11", "d1"),
        ("date:2020-11-17", "d1"),
        ("date:2020-11-18", ""),
        ("date:2021-05", "d2"),
        ("date:2020..", "d1 d2"),
        ("date:none", "d3"),
        ("before:2020-11-17", ""),
        ("before:2020-11-18", "d1"),
        ("after:2020-11-17", "d2"),
        ("collection:peace", "d1"),
        ("collection:caucasus", "d1"),
        ("collection:none", "d2 d3"),
        ('state:"in progress"', "d1"),
        ('state:"needs review"', "d2"),
        ("state:done", "d3"),
        ("state:unread", ""),
        ("tag:claim", "d1 d2"),
        ("-tag:claim", "d3"),
        ("tag:claim by:me", "d1"),
        ("tag:claim holder:none", ""),
        ("by:ben holder:none outlet:any", "d1"),
        ("victory", "d1"),
        ("trade OR victory", "d1 d2"),
        ("south -war", ""),
    ],
)
def test_filters_on_documents(now: Snapshot, query: str, fitting: str) -> None:
    node = parse(query)
    assert [id for id, document in now.documents.items() if matches(document, node, now)] == fitting.split()


def test_how_words_are_looked_for_can_be_said(now: Snapshot) -> None:
    node = parse("anything outlet:any")
    assert node is not None
    test = document_test(node, now, lambda _words: lambda document: document.id == "d3")
    assert [id for id, document in now.documents.items() if test(document)] == ["d3"]


def test_the_state_of_reading_is_mine() -> None:
    theirs = Snapshot(AnnotatorId("ben"), ENTITIES)
    assert [reading_state(theirs, id) for id in ("d1", "d2", "d3")] == ["in progress", "in progress", "unread"]
