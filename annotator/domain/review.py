"""Review: the meeting, what it decides, and the rules that come out of it."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from annotator.domain.entity import Entity, entity_type

Outcome = Literal["taken", "merged", "new", "dropped", "deferred", "agreed"]
OUTCOMES: tuple[Outcome, ...] = ("taken", "merged", "new", "dropped", "deferred", "agreed")
"""``taken``: one person's reading; ``merged``: boundaries put together; ``new``: a reading nobody had; ``dropped``:
there is nothing here; ``deferred``: no decision yet; ``agreed``: accepted in bulk by a stated rule."""

DifferenceKind = Literal["missing", "boundary", "tag", "holder", "verdict", "stance", "unsupported"]
DIFFERENCE_KINDS: tuple[DifferenceKind, ...] = (
    "missing", "boundary", "tag", "holder", "verdict", "stance", "unsupported"
)  # fmt: skip
"""``missing``: not everybody marked it; ``stance``: one source, other stances; ``unsupported``: a fact without its
supporting source."""

SessionState = Literal["open", "paused", "closed"]
SessionOrder = Literal["weight", "text"]


class Reading(NamedTuple):
    """An annotation as it was when it was decided on. ``evidence``: its links, as ``gold.evidence_of`` writes them."""

    annotation: str
    creator: str
    start: int
    end: int
    tag: str
    holder: str = ""
    mode: str = ""
    verdict: str = ""
    confidence: str = ""
    evidence: str = ""


class GoldPassage(NamedTuple):
    """One passage that a decision puts into the gold layer (code points, half-open)."""

    start: int
    end: int
    exact: str
    tag: str
    holder: str = ""
    mode: str = ""
    verdict: str = ""
    confidence: str = ""
    note: str = ""


class Vote(NamedTuple):
    """``choice`` is the id of the annotator whose reading is voted for, or "merged", "new", "dropped", "deferred"."""

    annotator: str
    choice: str


class Dissent(NamedTuple):
    """What somebody who was outvoted wants to have on record."""

    annotator: str
    text: str


@entity_type("session")
@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSession(Entity):
    """A meeting over some documents. It is bound to their texts (a document's id is the hash of its text) and to the
    tag set as it was (``tag_set``: ``versions.tag_set_version``).

    ``people`` are present; ``annotators`` are those whose work is compared; ``kinds`` of difference are gone through,
    in the ``order`` of check-worthiness times disagreement, or of the text. ``overlap`` (percent of the shorter
    passage) is what makes passages one cluster. ``names``: shown, else A, B, C. ``started`` and ``ended`` are UTC
    milliseconds (0: not yet), ``seconds`` the time spent so far. ``before`` is the agreement at the start, as JSON.
    """

    title: str
    documents: tuple[str, ...] = field(default=(), metadata={"record": str})
    people: tuple[str, ...] = field(default=(), metadata={"record": str})
    annotators: tuple[str, ...] = field(default=(), metadata={"record": str})
    kinds: tuple[str, ...] = field(default=DIFFERENCE_KINDS, metadata={"record": str})
    order: str = "weight"
    overlap: int = 50
    names: bool = True
    state: str = "open"
    tag_set: str = ""
    started: int = 0
    ended: int = 0
    seconds: int = 0
    before: str = ""
    note: str = ""
    creator: str = ""


@entity_type("decision")
@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Entity):
    """What settles a cluster of readings: the outcome, the reason, and the passages that become gold.

    ``start`` and ``end`` are the cluster's extent, ``exact`` its text. ``readings`` are all that was considered, as it
    was then; ``taken`` are the ids of the annotations that were followed. ``replaces`` names the decisions that this
    one puts itself in the place of: their ids, parted by spaces (several if two copies of a project decided apart).
    """

    document: str
    start: int
    end: int
    exact: str
    outcome: str
    session: str = ""
    reason: str = ""
    kinds: tuple[str, ...] = field(default=(), metadata={"record": str})
    readings: tuple[Reading, ...] = field(default=(), metadata={"record": Reading})
    taken: tuple[str, ...] = field(default=(), metadata={"record": str})
    passages: tuple[GoldPassage, ...] = field(default=(), metadata={"record": GoldPassage})
    votes: tuple[Vote, ...] = field(default=(), metadata={"record": Vote})
    dissent: tuple[Dissent, ...] = field(default=(), metadata={"record": Dissent})
    replaces: str = ""
    creator: str = ""


@entity_type("guideline")
@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline(Entity):
    """A rule that the team goes by from now on, with the passage that gave rise to it as its example."""

    text: str
    tag: str = ""
    decision: str = ""
    document: str = ""
    exact: str = ""
    retired: bool = False
    creator: str = ""
