"""The evidence board: which source does what to which claim."""

from typing import Any

from annotator.app.evidence_board import NO_VERDICT, BoardFilter, Counts, EvidenceBoard, evidence_board
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.library import Collection, Membership
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag

CLAIM = Tag(id="claim", name="claim", evidence="any", verdict=True)
FACT = Tag(id="fact", name="fact", evidence="supports", position=1)
OPINION = Tag(id="opinion", name="opinion", position=2)


def mark(id: str, start: int, tag: str = "claim", **fields: Any) -> Annotation:
    document = fields.pop("document", "d")
    return Annotation(id=id, document=document, start=start, end=start + 2, exact="ab", tag=tag, **fields)


def link(annotation: str, source: str, stance: str = "supports") -> EvidenceLink:
    return EvidenceLink(id=f"{annotation} {source} {stance}", annotation=annotation, source=source, stance=stance)


def state(*entities: Any) -> Snapshot:
    text = "ab " * 20
    documents = Document(id="d", text=text, title="One"), Document(id="e", text=text, title="Another")
    return Snapshot(AnnotatorId("a"), [*documents, CLAIM, FACT, OPINION, *entities])


def ids(board: EvidenceBoard) -> list[str]:
    return [row.annotation.id for row in board.rows]


SOURCES = Source(id="s", title="S", origin="The ministry"), Source(id="t", title="T", origin="the  Ministry")


def test_rows_are_what_wants_evidence_and_columns_what_is_cited() -> None:
    board = evidence_board(state(mark("1", 3), mark("2", 0, "fact"), mark("3", 6, "opinion"), link("1", "t"), *SOURCES))
    assert ids(board) == ["2", "1"]
    assert [source.id for source in board.sources] == ["t"]
    assert board.rows[1].counts("t") == Counts(supports=1)


def test_a_duplicate_counts_with_its_main_source() -> None:
    copy = Source(id="copy", title="S again", same_as="s")
    board = evidence_board(state(mark("1", 0), link("1", "s"), link("1", "copy"), *SOURCES, copy))
    assert [source.id for source in board.sources] == ["s"]
    assert board.rows[0].counts("s") == Counts(supports=2)


def test_sources_of_one_origin_count_once() -> None:
    board = evidence_board(state(mark("1", 0), link("1", "s"), link("1", "t"), link("1", "t", "refutes"), *SOURCES))
    assert board.rows[0].origins == 1
    assert board.rows[0].independent == Counts(1, 1, 0)


def test_a_link_whose_source_is_gone_does_not_count() -> None:
    board = evidence_board(state(mark("1", 0), link("1", "gone")))
    assert (board.sources, board.rows[0].origins) == ([], 0)


def test_rows_can_be_narrowed() -> None:
    now = state(
        mark("1", 0, verdict="refuted", creator="a"), mark("2", 3, "fact"), mark("3", 0, document="e", creator="b"),
        link("1", "s"), link("1", "u", "refutes"), link("2", "s", "context"), *SOURCES, Source(id="u", title="U"),
        Collection(id="c", name="C"), Membership(id="m", collection="c", document="e"),
    )  # fmt: skip

    def left(**wanted: Any) -> list[str]:
        return ids(evidence_board(now, BoardFilter(**wanted)))

    assert left() == ["3", "1", "2"]
    assert left(document="d") == ["1", "2"]
    assert left(collection="c") == ["3"]
    assert left(person="b") == ["3"]
    assert left(tag="fact") == ["2"]
    assert left(verdict="refuted") == ["1"]
    assert left(verdict=NO_VERDICT) == ["3", "2"]
    assert left(evidence="context") == ["2"]
    assert left(evidence="both") == ["1"]
    assert left(evidence="missing") == ["3", "2"]


def test_rows_can_be_ordered() -> None:
    now = state(
        mark("1", 0), mark("2", 3, verdict="refuted"), mark("3", 6, verdict="supported"), link("3", "s"),
        link("2", "s"), link("2", "u", "refutes"), link("3", "u"), link("3", "v"), *SOURCES,
        Source(id="u", title="U"), Source(id="v", title="V"),
    )  # fmt: skip
    assert ids(evidence_board(now, order="verdict")) == ["3", "2", "1"]
    assert ids(evidence_board(now, order="sources")) == ["3", "2", "1"]
    assert ids(evidence_board(now, order="disagreement")) == ["2", "1", "3"]
