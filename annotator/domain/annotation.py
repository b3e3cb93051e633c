"""Annotations: one passage of one document, tagged and commented by one annotator."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from annotator.domain.entity import Entity, entity_type

Mode = Literal["", "own voice", "direct quote", "reported", "unattributed"]
MODES: tuple[Mode, ...] = ("own voice", "direct quote", "reported", "unattributed")
Verdict = Literal["", "supported", "refuted", "conflicting evidence", "not enough evidence", "unverified"]
VERDICTS: tuple[Verdict, ...] = ("supported", "refuted", "conflicting evidence", "not enough evidence", "unverified")
Confidence = Literal["", "low", "medium", "high"]
Worth = Literal["", "low", "medium", "high"]
WORTHS: tuple[Worth, ...] = ("low", "medium", "high")
CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")

RelationKind = Literal["repeats", "contradicts", "rests on"]
RELATION_KINDS: tuple[RelationKind, ...] = ("repeats", "contradicts", "rests on")


class Voice(NamedTuple):
    """One who passes an assertion on: who, in what role, and how they put it (``MODES``)."""

    holder: str
    role: str = ""
    mode: str = ""


@entity_type("annotation")
@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation(Entity):
    """``start`` and ``end`` are the W3C TextPositionSelector (half-open, code points); ``exact``, ``prefix`` and
    ``suffix`` the TextQuoteSelector (32 code points of context each side)."""

    document: str
    start: int
    end: int
    exact: str
    tag: str
    creator: str = ""
    prefix: str = ""
    suffix: str = ""
    note: str = ""
    holder: str = ""
    mode: str = ""
    verdict: str = ""
    confidence: str = ""
    role: str = ""
    """Of the holder: "foreign minister"."""
    through: tuple[Voice, ...] = field(default=(), metadata={"record": Voice})
    """Through whom the assertion reaches the reader, the outermost first: of "the paper says that the agency says that
    the minister says that P" the paper and the agency; the minister is the ``holder``."""
    justification: str = ""
    """Why the verdict is what it is."""
    judged: str = ""
    """When the verdict was given: ISO 8601 UTC with milliseconds."""
    worth: str = ""
    """How much it is worth checking, as the annotator sees it: one of ``WORTHS``, or ""."""


@entity_type("relation")
@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Entity):
    """From one annotation to another, in the same or another document: what its passage does to the other's."""

    annotation: str
    other: str
    kind: str = "repeats"
    note: str = ""
    creator: str = ""
