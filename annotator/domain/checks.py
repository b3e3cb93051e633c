"""What is still to be looked at in a project: assertions without evidence, holder or verdict, evidence that does not
carry, marks made twice. It is work to be done, not a fault of the file, and nothing of it is forbidden."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.evidence import unsupported
from annotator.domain.independence import origins
from annotator.domain.judging import at_odds, evidence_for, newer_evidence
from annotator.domain.quote_check import QuoteCheck
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink

CheckKind = Literal[
    "unsupported fact", "no holder", "no verdict", "quote not found", "quote differs", "one origin", "ungraded source",
    "verdict older than evidence", "verdict against evidence", "in boilerplate", "marked twice", "two tags",
]  # fmt: skip
KINDS: tuple[CheckKind, ...] = (
    "unsupported fact", "verdict against evidence", "quote not found", "quote differs", "verdict older than evidence",
    "one origin", "no verdict", "no holder", "ungraded source", "marked twice", "two tags", "in boilerplate",
)  # fmt: skip
"""In the order of their weight."""

QuoteOf = Callable[[EvidenceLink], QuoteCheck | None]
"""How a link's quote stands in its source; None while there is nothing to compare it with."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. ``subject`` is the id of an annotation, or of a source for "ungraded source"; ``document``
    and ``start`` (code points) say where its passage is ("" and 0: a source). ``others`` are ids that belong to it:
    the links meant, or the annotations on the same passage. ``detail`` is a word more, as the kind has it."""

    kind: CheckKind
    subject: str
    document: str = ""
    start: int = 0
    others: tuple[str, ...] = ()
    detail: str = ""
    creator: str = ""


def findings(now: Snapshot, quote_of: QuoteOf = lambda _: None) -> Iterator[Finding]:
    """All of a project, article by article in text order, then sources. Linear in what there is."""
    for document in now.documents.values():
        yield from findings_in(now, document, quote_of)
    yield from _sources(now)


def findings_in(now: Snapshot, document: Document, quote_of: QuoteOf = lambda _: None) -> Iterator[Finding]:
    """Those of one article, in text order."""
    annotations = now.annotations_of(document.id)
    notices = [(block.start, block.end) for block in document.blocks if block.kind == "boilerplate"]
    twice = {found.subject: found for found in _same_place(now, annotations)}
    for annotation in annotations:
        found = [*_of_annotation(now, annotation, quote_of)]
        if any(start <= annotation.start and annotation.end <= end for start, end in notices):
            found.append(_about(annotation, "in boilerplate"))
        if annotation.id in twice:
            found.append(twice[annotation.id])
        yield from sorted(found, key=lambda each: KINDS.index(each.kind))


def _of_annotation(now: Snapshot, annotation: Annotation, quote_of: QuoteOf) -> Iterator[Finding]:
    tag = now.tags.get(annotation.tag)
    if tag is None:
        return
    evidence = evidence_for(now, annotation.id)
    if tag.evidence == "supports" and unsupported(now, annotation):
        yield _about(annotation, "unsupported fact")
    if tag.evidence == "any":
        if not annotation.holder.strip() and annotation.mode != "unattributed":
            yield _about(annotation, "no holder")
        if tag.verdict and not annotation.verdict:
            yield _about(annotation, "no verdict")
    odds = at_odds(annotation.verdict, evidence)
    if odds and not (odds == "no evidence" and tag.evidence == "supports"):
        yield _about(annotation, "verdict against evidence", [link.id for link in evidence], odds)
    if newer := newer_evidence(annotation, evidence):
        yield _about(annotation, "verdict older than evidence", [link.id for link in newer])
    settled = tag.evidence == "supports" or annotation.verdict in ("supported", "refuted")
    if evidence and settled and len(origins(now, [link.source for link in evidence])) == 1:
        yield _about(annotation, "one origin", [link.id for link in evidence])
    yield from _quotes(now, annotation, quote_of)


def _quotes(now: Snapshot, annotation: Annotation, quote_of: QuoteOf) -> Iterator[Finding]:
    for link in now.links_of(annotation.id):
        told = quote_of(link) if link.quote.strip() else None
        if told is None:
            continue
        if told.kind == "not found":
            yield _about(annotation, "quote not found", [link.id])
        elif told.kind == "fuzzy" and told.worst in ("words", "negation", "number"):
            yield _about(annotation, "quote differs", [link.id], told.worst or "")


def _same_place(now: Snapshot, annotations: Iterable[Annotation]) -> Iterator[Finding]:
    """Of the marks of one person on the very same passage: each after the first, and what it does again."""
    by_place = sorted(annotations, key=lambda a: (a.start, a.end, now.person(a.creator), a.created, a.id))
    for _, group in groupby(by_place, key=lambda a: (a.start, a.end, now.person(a.creator))):
        first, *more = group
        tags = {first.tag: first.id}
        for annotation in more:
            if annotation.tag in tags:
                yield _about(annotation, "marked twice", [tags[annotation.tag]])
            else:
                tags[annotation.tag] = annotation.id
                yield _about(annotation, "two tags", [first.id])


def _sources(now: Snapshot) -> Iterator[Finding]:
    for id, source in now.sources.items():
        if source.same_as and now.main_source(id) != id:
            continue
        if not source.reliability and (links := now.links_to(id)):
            yield Finding("ungraded source", id, others=tuple(link.id for link in links), creator=source.creator)


def _about(annotation: Annotation, kind: CheckKind, others: Iterable[str] = (), detail: str = "") -> Finding:
    return Finding(
        kind, annotation.id, annotation.document, annotation.start, tuple(others), detail, annotation.creator
    )
