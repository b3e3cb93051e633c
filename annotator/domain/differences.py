"""In what the readings of a cluster differ, and what is only wobble at their ends."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster, shared
from annotator.domain.evidence import unsupported
from annotator.domain.review import DIFFERENCE_KINDS, DifferenceKind
from annotator.domain.snapshot import GOLD, Snapshot

_ARTICLES = "a an the der die das ein eine einen dem den le la les un une l' el los las il lo gli i uno una o os as"
_EDGE = re.compile(r"(?:[\W_]|(?<!\w)(?:" + "|".join(_ARTICLES.split()) + r")(?!\w))*", re.IGNORECASE)
WOBBLE = 0.9
"""Shared part of the joint extent from which other boundaries are wobble as well."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a cluster's readings differ in. ``wobble``: the boundaries differ, but not in a way that matters.

    ``missing``: who has read the article and marked nothing here.
    """

    kinds: tuple[DifferenceKind, ...]
    wobble: bool
    missing: tuple[str, ...]

    @property
    def agreed(self) -> bool:
        """Whether all marked the same."""
        return not self.kinds


def difference(
    now: Snapshot, cluster: Cluster, text: str, readers: Sequence[str], wobble: float = WOBBLE
) -> Difference:
    """How the readings of a cluster differ. ``readers``: who is expected to have marked (persons' ids)."""
    by: dict[str, list[Annotation]] = {}
    for member in cluster.members:
        by.setdefault(now.person(member.creator), []).append(member)
    missing = tuple(person for person in readers if person not in by)
    kinds: set[DifferenceKind] = {"missing"} if missing else set()
    wobbles = False
    for one, other in combinations(by.values(), 2):
        pairs, alone = matched(one, other)
        if alone:
            kinds.add("boundary")
        for mine, theirs in pairs:
            found, trembles = compared(now, mine, theirs, text, wobble)
            kinds |= found
            wobbles |= trembles
    if any(_unsupported_fact(now, member) for member in cluster.members if member.creator != GOLD):
        kinds.add("unsupported")
    return Difference(tuple(kind for kind in DIFFERENCE_KINDS if kind in kinds), wobbles, missing)


def _unsupported_fact(now: Snapshot, annotation: Annotation) -> bool:
    tag = now.tags.get(annotation.tag)
    return tag is not None and tag.evidence == "supports" and unsupported(now, annotation)


def matched(
    one: Sequence[Annotation], other: Sequence[Annotation]
) -> tuple[list[tuple[Annotation, Annotation]], list[Annotation]]:
    """Two people's passages of one cluster in pairs, the most alike first, and those that are left over."""
    scored = sorted(
        ((-_likeness(mine, theirs), mine.start, theirs.start, mine.id, theirs.id, mine, theirs)
         for mine in one for theirs in other if shared(mine, theirs)),
        key=lambda row: row[:5],
    )  # fmt: skip
    pairs: list[tuple[Annotation, Annotation]] = []
    used: set[str] = set()
    for *_, mine, theirs in scored:
        if mine.id not in used and theirs.id not in used:
            pairs.append((mine, theirs))
            used |= {mine.id, theirs.id}
    return pairs, [each for each in (*one, *other) if each.id not in used]


def _likeness(one: Annotation, other: Annotation) -> float:
    return overlap_of(one, other) + (1.0 if one.tag == other.tag else 0.0)


def overlap_of(one: Annotation, other: Annotation) -> float:
    """Shared part of the joint extent (Jaccard index on code points), 0 to 1."""
    common = shared(one, other)
    joint = one.end - one.start + other.end - other.start - common
    return common / joint if joint else 0.0


def compared(
    now: Snapshot, one: Annotation, other: Annotation, text: str, wobble: float = WOBBLE
) -> tuple[set[DifferenceKind], bool]:
    """In what two passages differ, and whether their ends only tremble."""
    kinds: set[DifferenceKind] = set()
    trembles = False
    if (one.start, one.end) != (other.start, other.end):
        if same_extent(text, one, other) or overlap_of(one, other) >= wobble:
            trembles = True
        else:
            kinds.add("boundary")
    if one.tag != other.tag:
        kinds.add("tag")
    if _same(one.holder) != _same(other.holder) or (one.mode and other.mode and one.mode != other.mode):
        kinds.add("holder")
    if one.verdict != other.verdict:
        kinds.add("verdict")
    if GOLD not in (one.creator, other.creator) and _stances_differ(now, one.id, other.id):
        kinds.add("stance")
    return kinds, trembles


def same_extent(text: str, one: Annotation, other: Annotation) -> bool:
    """Whether two passages differ only by white space, punctuation and articles at their ends."""
    return core(text, one.start, one.end) == core(text, other.start, other.end)


def core(text: str, start: int, end: int) -> tuple[int, int]:
    """A passage without white space, punctuation and articles at its ends (code points)."""
    found = _EDGE.match(text, start, end)
    first = found.end() if found else start
    last = end
    while last > first and not text[last - 1].isalnum():
        last -= 1
    return first, last


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _stances_differ(now: Snapshot, one: str, other: str) -> bool:
    mine, theirs = _stances(now, one), _stances(now, other)
    return any(mine[source] != theirs[source] for source in mine.keys() & theirs.keys())


def _stances(now: Snapshot, annotation: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for link in now.links_of(annotation):
        found[link.source] = found.get(link.source, frozenset()) | {link.stance}
    return found
