"""The gold layer: what the standing decisions say, read as one more annotator's work. Nothing here is stored."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from annotator.domain.annotation import Annotation
from annotator.domain.review import Decision, Reading
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.text import quote_at

Outdated = Literal["", "changed", "deleted", "added", "contested"]
"""Why a decision should be looked at again: a reading was changed or deleted, one was added, or somebody decided
otherwise at the same time."""


class Since(NamedTuple):
    """What happened to a reading after it was decided on, and whose it is (an annotator's id)."""

    what: Outdated
    annotator: str


def reading_of(now: Snapshot, annotation: Annotation) -> Reading:
    """What a decision keeps of an annotation."""
    return Reading(
        annotation.id, annotation.creator, annotation.start, annotation.end, annotation.tag, annotation.holder,
        annotation.mode, annotation.verdict, annotation.confidence, evidence_of(now, annotation.id),
    )  # fmt: skip


def evidence_of(now: Snapshot, annotation: str) -> str:
    """An annotation's links in one line: "source stance; source stance", sorted."""
    return "; ".join(sorted(f"{link.source} {link.stance}" for link in now.links_of(annotation)))


def standing(now: Snapshot, decisions: Iterable[Decision]) -> list[Decision]:
    """Those decisions that no living one has replaced, oldest first. Of two that replaced one another, the later."""
    replaced = {id: d for d in now.decisions.values() for id in d.replaces.split()}
    return sorted(
        (d for d in decisions if d.id not in replaced or _later(d, replaced[d.id])), key=lambda d: (d.created, d.id)
    )


def _later(one: Decision, other: Decision) -> bool:
    return other.id in one.replaces.split() and (one.created, one.id) > (other.created, other.id)


def contested(now: Snapshot, document: str) -> dict[str, str]:
    """Decisions overruled by a later one that speaks of the same annotations without replacing them: overruled to
    later. It happens when two copies of a project decide apart."""
    last: dict[str, Decision] = {}
    found: dict[str, str] = {}
    for decision in standing(now, now.decisions_on(document)):
        for reading in decision.readings:
            before = last.get(reading.annotation)
            if before is not None and before.id != decision.id:
                found[before.id] = decision.id
            last[reading.annotation] = decision
    return found


def in_force(now: Snapshot, document: str) -> list[Decision]:
    """The decisions that make a document's gold: standing, and not overruled by a later one."""
    overruled = contested(now, document)
    return [d for d in standing(now, now.decisions_on(document)) if d.id not in overruled]


def gold_of(now: Snapshot, document: str) -> list[Annotation]:
    """A document's gold layer, in text order. Ids are made of the decision's: they stay the same."""
    known = now.documents.get(document)
    text = known.text if known else ""
    found = [
        annotation
        for decision in in_force(now, document)
        if decision.outcome != "deferred"
        for annotation in passages(decision, text)
    ]
    found.sort(key=lambda a: (a.start, -a.end, a.id))
    return found


def passages(decision: Decision, text: str) -> list[Annotation]:
    """The gold annotations of one decision."""
    found: list[Annotation] = []
    for number, passage in enumerate(decision.passages, 1):
        quote = quote_at(text, passage.start, passage.end)
        found.append(
            Annotation(
                id=f"{decision.id}:{number}",
                document=decision.document,
                start=passage.start,
                end=passage.end,
                exact=passage.exact,
                prefix=quote.prefix,
                suffix=quote.suffix,
                tag=passage.tag,
                creator=GOLD,
                note=passage.note,
                holder=passage.holder,
                mode=passage.mode,
                verdict=passage.verdict,
                confidence=passage.confidence,
                created=decision.created,
                modified=decision.modified,
            )
        )
    return found


def outdated(now: Snapshot, decision: Decision) -> Outdated:
    """Whether a decision still speaks of what is there. (A new overlapping reading is told by ``clusters``.)"""
    return "contested" if decision.id in contested(now, decision.document) else changed_since(now, decision)


def changed_since(now: Snapshot, decision: Decision) -> Outdated:
    """Whether a reading that was decided on was changed or deleted since."""
    since = changed_readings(now, decision)
    return since[0].what if since else ""


def changed_readings(now: Snapshot, decision: Decision) -> list[Since]:
    """Which readings were changed or deleted after the decision, in the order in which it names them."""
    found: list[Since] = []
    for reading in decision.readings:
        annotation = now.annotations.get(reading.annotation)
        if annotation is None:
            found.append(Since("deleted", reading.creator))
            continue
        current = reading_of(now, annotation)
        if annotation.document != decision.document:  # it was read in another text of the article
            current = current._replace(start=reading.start, end=reading.end)
        if current != reading:
            found.append(Since("changed", reading.creator))
    return found
