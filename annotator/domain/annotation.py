"""Annotations: one passage of one document, tagged and commented by one annotator."""

from dataclasses import dataclass
from typing import Literal

from annotator.domain.entity import Entity, entity_type

Mode = Literal["", "own voice", "direct quote", "reported", "unattributed"]
MODES: tuple[Mode, ...] = ("own voice", "direct quote", "reported", "unattributed")
Verdict = Literal["", "supported", "refuted", "conflicting evidence", "not enough evidence", "unverified"]
VERDICTS: tuple[Verdict, ...] = ("supported", "refuted", "conflicting evidence", "not enough evidence", "unverified")
Confidence = Literal["", "low", "medium", "high"]
CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")


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
