"""Which rows of a comparison are shown, and in what order."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.app.comparing import Comparison, Row
from annotator.domain.clusters import Cluster
from annotator.domain.differences import difference
from annotator.domain.review import DIFFERENCE_KINDS, SessionOrder
from annotator.domain.snapshot import Snapshot

WORTHY = 0.5
"""Check-worthiness from which a passage counts as worth checking."""

AGREED, WOBBLING = "agreed", "wobble"
"""Kinds beside those of difference: marked alike by all who read it; alike but for wobbling ends."""
KINDS = (*DIFFERENCE_KINDS, WOBBLING, AGREED)


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What is shown. Empty fields let everything pass; the others narrow each other.

    ``kinds``: any of them (see ``KINDS``); ``pair``: these two differ here; ``tag``: somebody gave it; ``open``: not
    settled by a decision that still holds; ``worthy``: check-worthy; ``annotations``: one of these (ids) is among them.
    """

    kinds: frozenset[str] = frozenset()
    pair: tuple[str, ...] = ()
    tag: str = ""
    open: bool = False
    settled: bool = False
    worthy: bool = False
    document: str = ""
    annotations: frozenset[str] | None = None


def kinds_of(row: Row) -> tuple[str, ...]:
    """Under which kinds a row is found."""
    if row.difference.kinds:
        return row.difference.kinds
    return (WOBBLING,) if row.difference.wobble else (AGREED,)


def counts(rows: Iterable[Row]) -> Mapping[str, int]:
    """How many rows are found under each kind; a row counts under each of its kinds."""
    return Counter(kind for row in rows for kind in kinds_of(row))


def shown(now: Snapshot, comparison: Comparison, wanted: RowFilter, order: SessionOrder = "text") -> list[Row]:
    """The rows that pass, in text order or the weightiest first."""
    rows = [row for row in comparison.rows if passes(now, comparison, row, wanted)]
    if order == "weight":
        rows.sort(key=lambda row: -row.weight)
    return rows


def passes(now: Snapshot, comparison: Comparison, row: Row, wanted: RowFilter) -> bool:
    """Whether a row is shown."""
    settled = row.state == "decided"
    return (
        (not wanted.document or row.cluster.document == wanted.document)
        and (not wanted.kinds or not wanted.kinds.isdisjoint(kinds_of(row)))
        and (not wanted.tag or any(member.tag == wanted.tag for member in row.cluster.members))
        and not (wanted.open and settled)
        and not (wanted.settled and not settled)
        and (not wanted.worthy or row.worth >= WORTHY)
        and (wanted.annotations is None or any(member.id in wanted.annotations for member in row.cluster.members))
        and (not wanted.pair or pair_differs(now, comparison, row, wanted.pair))
    )


def pair_differs(now: Snapshot, comparison: Comparison, row: Row, pair: tuple[str, ...]) -> bool:
    """Whether two people differ here, whatever the others say."""
    cluster = row.cluster
    members = tuple(member for member in cluster.members if now.person(member.creator) in pair)
    if not members:
        return False
    theirs: Cluster = replace(cluster, members=members, people=tuple(p for p in cluster.people if p in pair))
    readers = [person for person in comparison.readers.get(cluster.document, ()) if person in pair]
    text = now.documents[cluster.document].text
    found = difference(now, theirs, text, readers, comparison.choice.wobble)
    return bool(set(found.kinds) - {"unsupported"})
