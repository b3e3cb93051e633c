"""What is worth the meeting's time first: check-worthiness times disagreement, each 0 to 1.

Check-worthiness goes by what fact-checkers look for in a sentence (Hassan, Li and Tremayne, "Detecting Check-worthy
Factual Claims in Presidential Debates", CIKM 2015: numbers, names, assertions rather than opinions) and by what is
missing here: a named holder and evidence. It only orders; it never hides anything.
"""

import re
from collections.abc import Iterable, Sequence

from annotator.domain.annotation import Annotation, Worth
from annotator.domain.clusters import Cluster
from annotator.domain.counted import Stretch, is_aside, set_aside
from annotator.domain.differences import Difference
from annotator.domain.document import Document
from annotator.domain.evidence import unsupported
from annotator.domain.review import DifferenceKind
from annotator.domain.snapshot import Snapshot

_NUMBER = re.compile(r"\d|\b(?:dozens|hundreds|thousands|millions|billions|percent|per cent)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[\w,;:] )[A-Z]\w+")
_WEIGHT: dict[DifferenceKind, float] = {
    "tag": 1.0, "verdict": 0.9, "stance": 0.8, "missing": 0.7, "holder": 0.6, "boundary": 0.4, "unsupported": 0.4,
}  # fmt: skip
"""How grave a kind of difference is; the gravest counts, each further one adds a twentieth."""

HIGH, MEDIUM = 0.75, 0.5
"""From which check-worthiness on it is called high, and medium."""


def check_worthiness(
    now: Snapshot, document: Document, cluster: Cluster, aside: Sequence[Stretch] | None = None
) -> float:
    """0 (nothing to check) to 1. ``aside``: what is set aside in the document, if it is known already."""
    members = cluster.members
    text = document.text[cluster.start : cluster.end]
    score = 0.15
    score += 0.35 * _share(1 for m in members if _can_be_settled(now, m)) / len(members)
    score += 0.2 if _NUMBER.search(text) else 0.0
    score += 0.1 if _NAME.search(text) else 0.0
    score += 0.1 if any(m.mode == "unattributed" or not m.holder for m in members) else 0.0
    score += 0.1 if any(unsupported(now, m) for m in members) else 0.0
    if is_aside(set_aside(document) if aside is None else aside, cluster.start, cluster.end):
        score *= 0.2
    return round(min(1.0, score), 4)


def proposed_worth(now: Snapshot, annotation: Annotation) -> Worth:
    """What ``check_worthiness`` proposes for one annotation, in the words that annotators use; "" without its text."""
    document = now.documents.get(annotation.document)
    if document is None:
        return ""
    alone = Cluster(annotation.document, (annotation,), (now.person(annotation.creator),))
    score = check_worthiness(now, document, alone)
    return "high" if score >= HIGH else "medium" if score >= MEDIUM else "low"


def disagreement(found: Difference) -> float:
    """0 (all marked the same) to 1."""
    if not found.kinds:
        return 0.05 if found.wobble else 0.0
    weights = sorted((_WEIGHT[kind] for kind in found.kinds), reverse=True)
    return min(1.0, weights[0] + 0.05 * (len(weights) - 1))


def weight(
    now: Snapshot, document: Document, cluster: Cluster, found: Difference, aside: Sequence[Stretch] | None = None
) -> float:
    """Check-worthiness times disagreement. ``aside`` as in ``check_worthiness``."""
    return check_worthiness(now, document, cluster, aside) * disagreement(found)


def _can_be_settled(now: Snapshot, annotation: Annotation) -> bool:
    tag = now.tags.get(annotation.tag)
    return tag is not None and bool(tag.evidence)


def _share(ones: Iterable[int]) -> int:
    return sum(ones)
