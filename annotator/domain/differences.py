"""In what the readings of a cluster differ, and what is only wobble at their ends."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster, Stretch, shared
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
    looks = {member.id: _look(now, member, text) for member in cluster.members} if len(by) > 1 else {}
    # Who marked the very same differs in the same from everybody else, and not from one another.
    apart = {tuple(looks[member.id] for member in members): members for members in by.values()} if looks else {}
    for one, other in combinations(apart.values(), 2):
        pairs, alone = matched(one, other)
        if alone:
            kinds.add("boundary")
        for mine, theirs in pairs:
            found, trembles = _compared(looks[mine.id], looks[theirs.id], wobble)
            kinds |= found
            wobbles |= trembles
    if any(_unsupported_fact(now, member) for member in cluster.members if member.creator != GOLD):
        kinds.add("unsupported")
    return Difference(tuple(kind for kind in DIFFERENCE_KINDS if kind in kinds), wobbles, missing)


def _unsupported_fact(now: Snapshot, annotation: Annotation) -> bool:
    tag = now.tags.get(annotation.tag)
    return tag is not None and tag.evidence == "supports" and unsupported(now, annotation)


class _Look(NamedTuple):
    """What is compared of a passage. ``stances``: of each source, none of the gold layer's."""

    start: int
    end: int
    core: tuple[int, int]
    tag: str
    holder: str
    mode: str
    verdict: str
    stances: tuple[tuple[str, frozenset[str]], ...]


def _look(now: Snapshot, annotation: Annotation, text: str) -> _Look:
    start, end = annotation.start, annotation.end
    stances = () if annotation.creator == GOLD else tuple(sorted(_stances(now, annotation.id).items()))
    return _Look(
        start, end, core(text, start, end), annotation.tag, _same(annotation.holder), annotation.mode,
        annotation.verdict, stances,
    )  # fmt: skip


def matched(
    one: Sequence[Annotation], other: Sequence[Annotation]
) -> tuple[list[tuple[Annotation, Annotation]], list[Annotation]]:
    """Two people's passages of one cluster in pairs, the most alike first, and those that are left over."""
    if len(one) == len(other) == 1:
        return ([(one[0], other[0])], []) if shared(one[0], other[0]) else ([], [one[0], other[0]])
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


def overlap_of(one: Stretch, other: Stretch) -> float:
    """Shared part of the joint extent (Jaccard index on code points), 0 to 1."""
    common = shared(one, other)
    joint = one.end - one.start + other.end - other.start - common
    return common / joint if joint else 0.0


def compared(
    now: Snapshot, one: Annotation, other: Annotation, text: str, wobble: float = WOBBLE
) -> tuple[set[DifferenceKind], bool]:
    """In what two passages differ, and whether their ends only tremble."""
    return _compared(_look(now, one, text), _look(now, other, text), wobble)


def _compared(one: _Look, other: _Look, wobble: float) -> tuple[set[DifferenceKind], bool]:
    kinds: set[DifferenceKind] = set()
    trembles = False
    if (one.start, one.end) != (other.start, other.end):
        if one.core == other.core or overlap_of(one, other) >= wobble:
            trembles = True
        else:
            kinds.add("boundary")
    if one.tag != other.tag:
        kinds.add("tag")
    if one.holder != other.holder or (one.mode and other.mode and one.mode != other.mode):
        kinds.add("holder")
    if one.verdict != other.verdict:
        kinds.add("verdict")
    if one.stances and other.stances and _stances_differ(dict(one.stances), dict(other.stances)):
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


def _stances_differ(mine: Mapping[str, frozenset[str]], theirs: Mapping[str, frozenset[str]]) -> bool:
    return any(mine[source] != theirs[source] for source in mine.keys() & theirs.keys())


def _stances(now: Snapshot, annotation: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for link in now.links_of(annotation):
        found[link.source] = found.get(link.source, frozenset()) | {link.stance}
    return found
