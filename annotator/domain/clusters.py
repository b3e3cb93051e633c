"""Clusters: the passages of several people that speak of the same stretch of an article.

Two passages of different people belong together if they share at least ``overlap`` of the shorter one, or if one is
the other's whole extent; a cluster is what hangs together so. Passages of one person join only through somebody
else's, or if they have the same extent (stacked tags). What nobody else marked is a cluster of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.domain.annotation import Annotation
from annotator.domain.editions import passages_of
from annotator.domain.gold import gold_of, in_force
from annotator.domain.review import Decision
from annotator.domain.snapshot import GOLD, Snapshot

OVERLAP = 0.5
"""The usual share of the shorter passage that makes two passages one cluster."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """``members`` in text order; ``people`` who marked here, in order of their first passage; code points."""

    document: str
    members: tuple[Annotation, ...]
    people: tuple[str, ...]

    @property
    def start(self) -> int:
        return min(member.start for member in self.members)

    @property
    def end(self) -> int:
        return max(member.end for member in self.members)

    @property
    def key(self) -> str:
        """What tells a cluster from others as long as it has the same members."""
        return ";".join(sorted(member.id for member in self.members))


class Stretch(Protocol):
    """Something with a beginning and an end in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def shared(one: Stretch, other: Stretch) -> int:
    """How many code points two passages of one text have in common."""
    common = (one.end if one.end < other.end else other.end) - (one.start if one.start > other.start else other.start)
    return common if common > 0 else 0


def clusters(now: Snapshot, document: str, annotators: Sequence[str] = (), overlap: float = OVERLAP) -> list[Cluster]:
    """A document's clusters in text order, of the work of ``annotators`` (none given: of all; "gold" is one)."""
    wanted = {now.person(annotator) for annotator in annotators}
    found = [p.annotation for p in passages_of(now, document) if p.how != "orphan"]
    if wanted:
        found = [annotation for annotation in found if now.person(annotation.creator) in wanted]
    if GOLD in wanted:
        found = sorted([*found, *gold_of(now, document)], key=lambda a: (a.start, -a.end, a.id))
    person = {annotation.creator: now.person(annotation.creator) for annotation in found}
    return [_cluster(document, group, person) for group in grouped(found, person, overlap)]


def _cluster(document: str, group: Sequence[Annotation], person: dict[str, str]) -> Cluster:
    return Cluster(document, tuple(group), tuple(dict.fromkeys(person[member.creator] for member in group)))


def grouped(annotations: Sequence[Annotation], person: dict[str, str], overlap: float) -> list[list[Annotation]]:
    """Annotations of one text, in text order, as groups in the order of their first passage."""
    root = list(range(len(annotations)))

    def find(at: int) -> int:
        while root[at] != at:
            root[at] = root[root[at]]
            at = root[at]
        return at

    active: list[int] = []
    for here, annotation in enumerate(annotations):
        active = [at for at in active if annotations[at].end > annotation.start]
        for at in active:
            if _belong(annotations[at], annotation, person, overlap):
                first, second = sorted((find(at), find(here)))
                root[second] = first
        active.append(here)
    groups: dict[int, list[Annotation]] = {}
    for here, annotation in enumerate(annotations):
        groups.setdefault(find(here), []).append(annotation)
    return list(groups.values())


def _belong(one: Annotation, other: Annotation, person: dict[str, str], overlap: float) -> bool:
    if (one.start, one.end) == (other.start, other.end):
        return True
    if person[one.creator] == person[other.creator]:
        return False
    common = shared(one, other)
    return common > 0 and common >= overlap * min(one.end - one.start, other.end - other.start)


def decision_on(cluster: Cluster, decisions: Iterable[Decision]) -> tuple[Decision | None, bool]:
    """The latest decision that considered one of a cluster's members, and whether it considered all of them."""
    ids = {member.id for member in cluster.members}
    found: Decision | None = None
    for decision in decisions:
        if any(reading.annotation in ids for reading in decision.readings):
            found = decision
    if found is None:
        return None, False
    return found, ids <= {reading.annotation for reading in found.readings}


def settled_by(now: Snapshot, cluster: Cluster) -> tuple[Decision | None, bool]:
    """``decision_on`` with the decisions that are in force."""
    return decision_on(cluster, in_force(now, cluster.document))
