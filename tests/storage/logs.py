"""Batches made by hand: what a project would hand to a store, with clocks and ids that tests can read."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from annotator.app.store import Store
from annotator.domain.annotation import Annotation, Relation
from annotator.domain.batch import Attachment, Batch
from annotator.domain.document import Block, Byline, Document, DocumentLink, Origin, Page, Publication
from annotator.domain.entity import Entity, encode, encode_value, type_of
from annotator.domain.fold import entity_of, fold
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId, document_id
from annotator.domain.incoming import Incoming
from annotator.domain.library import Collection, Membership, SavedSearch
from annotator.domain.op import Kind, Op, Txn, make_op
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.review import Decision, Dissent, GoldPassage, Guideline, Reading, ReviewSession, Vote
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.team import Assignment, Completion, Team

NOW = 1_795_000_000_000
"""UTC milliseconds (2026-11-18)."""
BYTES = Attachment(
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "a", "text/plain", b"test"
)  # fmt: skip
"""The bytes of all snapshots here."""
TEXT = "Baku won 😀. Café\u0301 owners rejoiced, a minister said.\n\nSupport us!"


class Author:
    """Somebody who writes on one replica; their clock steps by ``step`` milliseconds an op."""

    def __init__(self, name: str = "ana", replica: str = "replica-a", *, now: int = NOW, step: int = 10) -> None:
        self.name = AnnotatorId(name)
        self.replica = ReplicaId(replica)
        self._stamps = count(now << 16, step << 16)
        self._seq = count(1)
        self._txns = count(1)
        self.log: list[Op] = []

    def op(self, txn: str, kind: Kind, entity_type: str, id: str, fields: dict[str, Any]) -> Op:
        made = make_op(
            self.name, self.replica, next(self._seq), next(self._stamps), kind, entity_type, id, TxnId(txn), fields
        )
        self.log.append(made)
        return made

    def new_txn(self, label: str = "Change", undoes: str | None = None) -> Txn:
        number = next(self._txns)
        undone = TxnId(undoes) if undoes else None
        return Txn(TxnId(f"{self.replica}-{number}"), label, NOW + number, self.name, undone)

    def adds(self, *entities: Entity, attachments: Sequence[Attachment] = ()) -> Batch:
        """A batch that adds entities, and the bytes of snapshots."""
        if any(getattr(e, "attachment", "") == BYTES.sha256 for e in entities):
            attachments = (*attachments, BYTES)
        txn = self.new_txn("Add")
        ops = [self.op(txn.id, "set", type_of(e), e.id, encode(e)) for e in entities]
        return Batch(txn, ops, states(ops), attachments)

    def edits(self, entity: Entity, **fields: Any) -> Batch:
        """A batch that edits an entity which this author knows in full."""
        txn = self.new_txn("Edit")
        values = {name: encode_value(value) for name, value in fields.items()}
        return self._further(txn, self.op(txn.id, "set", type_of(entity), entity.id, values))

    def deletes(self, entity: Entity) -> Batch:
        """A batch that deletes an entity."""
        txn = self.new_txn("Delete")
        return self._further(txn, self.op(txn.id, "del", type_of(entity), entity.id, {}))

    def _further(self, txn: Txn, op: Op) -> Batch:
        return Batch(txn, [op], states(o for o in self.log if o.entity_id == op.entity_id))


def absorbed(store: Store, txns: Iterable[Txn], ops: Iterable[Op]) -> list[Entity]:
    """Merges ops as from a colleague's file; the entities that are there then."""
    receipt = Txn(TxnId(f"receipt-{len(store.txns())}"), "Merge", NOW, AnnotatorId("ana"))
    return list(store.merge(receipt, [Incoming("theirs", "", tuple(txns), tuple(ops))]).entities)


def states(ops: Iterable[Op]) -> list[Entity]:
    """The complete entities of some ops."""
    found: Iterator[Entity | None] = (entity_of(key, state) for key, state in fold(ops).items())
    return [entity for entity in found if entity is not None]


ANA = Annotator(id="ana", name="Ana", created=NOW)
CLAIM = Tag(id="claim", name="claim", examples=("one", "two"), verdict=True, position=1, created=NOW)
ARTICLE = Document(
    id=document_id(TEXT), text=TEXT, title="Victory", regions=("Caucasus",), created=NOW,
    blocks=(Block(0, 53, "paragraph"), Block(55, 66, "boilerplate")), links=(DocumentLink(0, 4, "#"),),
    bylines=(Byline("Ana"),), chain=(Publication("South Front", "2020-11-16"),), pages=(Page(0, 66, "1"),),
    origins=(Origin("title", "og:title"),), keywords=("war",),
)  # fmt: skip
PASSAGE = Annotation(
    id="passage-1", document=ARTICLE.id, start=0, end=8, exact="Baku won", tag="claim", creator="ana", created=NOW,
    note="Who says so?", suffix=" 😀.",
)  # fmt: skip
TREATY = Source(id="source-1", title="Statement", author=("Aliyev", "Putin"), creator="ana", created=NOW)
COPY = Capture(id="copy-1", source="source-1", attachment=BYTES.sha256, text="As stated.", creator="ana", created=NOW)
LINK = EvidenceLink(id="link-1", annotation="passage-1", source="source-1", creator="ana", created=NOW)
BEARS = Relation(id="bears-1", annotation="passage-1", other="passage-2", creator="ana", created=NOW)
REMARK = Comment(id="c-1", subject="passage-1", subject_type="annotation", text="?", creator="ana", created=NOW)
SEEN = Seen(id="seen-1", subject="passage-1", comments=("c-1",), creator="ana", created=NOW)
TEAM = Team(id="team", blind=True, guidelines="Mark whole sentences.", created=NOW)
TASK = Assignment(id="task-1", document=ARTICLE.id, annotator="ana", due="2026-12-01", created=NOW)
DONE = Completion(id="done-1", document=ARTICLE.id, creator="ana", created=NOW)
MEETING = ReviewSession(
    id="session-1", title="First", documents=(ARTICLE.id,), people=("ana",), annotators=("ana",), started=NOW,
    seconds=90, creator="ana", created=NOW,
)  # fmt: skip
VERDICT = Decision(
    id="decision-1", document=ARTICLE.id, start=0, end=8, exact="Baku won", outcome="taken", session="session-1",
    reason="It can be checked.", kinds=("missing",), taken=("passage-1",), creator="ana", created=NOW,
    readings=(Reading("passage-1", "ana", 0, 8, "claim"),), passages=(GoldPassage(0, 8, "Baku won", "claim"),),
    votes=(Vote("ana", "ana"),), dissent=(Dissent("ben", "An opinion."),),
)  # fmt: skip
RULE = Guideline(
    id="rule-1", text="A won war is a claim.", tag="claim", decision="decision-1", document=ARTICLE.id,
    exact="Baku won", creator="ana", created=NOW,
)  # fmt: skip
DOSSIER = Collection(id="dossier-1", name="Karabakh", creator="ana", created=NOW)
MEMBER = Membership(id="member-1", collection="dossier-1", document=ARTICLE.id, creator="ana", created=NOW)
KEPT = SavedSearch(id="kept-1", name="Open claims", query="tag:claim source:none", creator="ana", created=NOW)
EVERYTHING: tuple[Entity, ...] = (
    ANA, CLAIM, TEAM, DOSSIER, ARTICLE, MEMBER, TASK, DONE, TREATY, COPY, PASSAGE, LINK, BEARS, MEETING, VERDICT, RULE,
    REMARK, SEEN, KEPT,
)  # fmt: skip
