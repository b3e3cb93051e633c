"""Verdicts: how one is given, and whether it goes together with the evidence that is linked."""

from collections.abc import Iterable
from typing import Literal

from annotator.domain.annotation import Annotation
from annotator.domain.commands import Command, Edit
from annotator.domain.moments import moment_of, moment_text
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink

Odds = Literal["", "refuted by a source", "only supported by sources", "no evidence"]
"""How a verdict and its links disagree: "supported" while a source refutes; "refuted" while sources only support;
either of the two without any source for it. "": they do not."""


def judge(annotation: str, verdict: str, at: int) -> Command:
    """Gives a verdict ("": takes it away), dated ``at`` (UTC milliseconds)."""
    fields = {"verdict": verdict, "judged": moment_text(at) if verdict else ""}
    return Edit("annotation", annotation, fields, "Edit verdict")


def confirm_verdict(annotation: str, at: int) -> Command:
    """Says that a verdict still stands, having looked at all evidence up to ``at`` (UTC milliseconds)."""
    return Edit("annotation", annotation, {"judged": moment_text(at)}, "Confirm verdict")


def evidence_for(now: Snapshot, annotation: str) -> list[EvidenceLink]:
    """The links of an annotation that say something for or against it, and whose sources are there."""
    return [
        link
        for link in now.links_of(annotation)
        if link.stance in ("supports", "refutes") and now.shown("source", link.source) is not None
    ]


def at_odds(verdict: str, evidence: Iterable[EvidenceLink]) -> Odds:
    """How a verdict disagrees with evidence, if it does. It is told, never forbidden: the analyst may have reasons."""
    if verdict not in ("supported", "refuted"):
        return ""
    stances = {link.stance for link in evidence}
    if not stances:
        return "no evidence"
    if verdict == "supported":
        return "refuted by a source" if "refutes" in stances else ""
    return "" if "refutes" in stances else "only supported by sources"


def judged_at(annotation: Annotation) -> int:
    """When the verdict was given, in UTC milliseconds; of one without a date the latest moment that it can be."""
    return moment_of(annotation.judged) or annotation.modified or annotation.created


def newer_evidence(annotation: Annotation, evidence: Iterable[EvidenceLink]) -> list[EvidenceLink]:
    """The evidence that came after the verdict; empty without a verdict."""
    if not annotation.verdict:
        return []
    given = judged_at(annotation)
    return [link for link in evidence if link.created > given]
