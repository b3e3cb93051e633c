"""Comparing annotators: what they marked, passage by passage, in what they differ, and what was decided."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from annotator.app.progress import Progress, unheard
from annotator.domain.clusters import OVERLAP, Cluster, clusters
from annotator.domain.counted import set_aside
from annotator.domain.differences import WOBBLE, Difference, difference
from annotator.domain.document import Document
from annotator.domain.editions import main_text
from annotator.domain.gold import changed_since, contested, standing
from annotator.domain.review import Decision
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.visibility import blind_on
from annotator.domain.worth import check_worthiness, disagreement

MOST = 20
"""So many annotators can be compared at once."""

State = Literal["none", "decided", "deferred", "outdated", "contested"]
Ends = Literal["alone", "same", "wobble", "differ"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is compared. No ``documents``: all; no ``annotators``: everybody with work there, the ``MOST`` who have
    read most of it, without gold.

    ``overlap`` and ``wobble`` are shares, 0 to 1 (``clusters.OVERLAP``, ``differences.WOBBLE``).
    """

    documents: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    overlap: float = OVERLAP
    wobble: float = WOBBLE


@dataclass(frozen=True, slots=True)
class Row:
    """One cluster. ``worth`` is its check-worthiness, ``decision`` the id of the one that speaks of it ("": none)."""

    cluster: Cluster
    difference: Difference
    worth: float
    state: State = "none"
    decision: str = ""

    @property
    def weight(self) -> float:
        """Check-worthiness times disagreement, 0 to 1."""
        return self.worth * disagreement(self.difference)

    @property
    def ends(self) -> Ends:
        """How the boundaries of several people's passages relate."""
        if len(self.cluster.people) < 2:
            return "alone"
        if "boundary" in self.difference.kinds:
            return "differ"
        return "wobble" if self.difference.wobble else "same"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The rows in text order, article after article. ``people`` are persons' ids; ``readers`` who of them has read
    which article; ``hidden`` the articles that are not compared because others' work there is hidden from me.

    ``everybody`` has work in any article of the project that I may see; the gold layer counts if it has any.
    """

    choice: Choice
    people: tuple[str, ...]
    rows: tuple[Row, ...]
    readers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    everybody: tuple[str, ...] = ()

    @property
    def differing(self) -> int:
        """How many rows differ in anything."""
        return sum(not row.difference.agreed for row in self.rows)


def compare(now: Snapshot, choice: Choice, progress: Progress = unheard) -> Comparison:
    """Compares what ``choice`` names. Takes a second for ten thousand passages; the project must not change meanwhile.

    ``progress`` is called for each article and may raise Cancelled.
    """
    texts = texts_of(now)
    hidden = {id for id, each in texts.items() if all(blind_on(now, text) for text in each)}
    present = {id: readers_of(now, each, gold=True) for id, each in texts.items() if id not in hidden}
    wanted = [id for id in (choice.documents or texts) if id in texts]
    shown = [id for id in wanted if id not in hidden]
    people = _persons(now, choice.annotators) or _most(now, [present[id] for id in shown])
    rows: list[Row] = []
    readers: dict[str, tuple[str, ...]] = {}
    for number, id in enumerate(shown):
        progress(number / len(shown))
        readers[id] = tuple(person for person in people if person in present[id])
        rows += rows_of(now, now.documents[id], people, readers[id], choice)
    unseen = tuple(id for id in wanted if id in hidden)
    return Comparison(choice, people, tuple(rows), readers, unseen, tuple(sorted(set().union(*present.values()))))


def rows_of(
    now: Snapshot, document: Document, people: Sequence[str], readers: Sequence[str], choice: Choice
) -> Iterator[Row]:
    """The rows of one article."""
    if not people:
        return
    rulings, aside = Rulings(now, document.id), set_aside(document)
    for cluster in clusters(now, document.id, people, choice.overlap):
        found = difference(now, cluster, document.text, readers, choice.wobble)
        state, decision = rulings.on(cluster)
        yield Row(cluster, found, check_worthiness(now, document, cluster, aside), state, decision)


def texts_of(now: Snapshot) -> dict[str, tuple[str, ...]]:
    """The articles by the id of the text that stands for them, each with all its texts."""
    found: dict[str, tuple[str, ...]] = {}
    for id in now.documents:
        main = main_text(now, id)
        found[main] = (*found.get(main, ()), id)
    return {id: texts for id, texts in found.items() if id in now.documents}


def readers_of(now: Snapshot, texts: Iterable[str], *, gold: bool = False) -> set[str]:
    """Who has read an article: persons who marked something in one of its texts or said that they are done with it.

    The gold layer has read what something was decided about.
    """
    found: set[str] = set()
    for text in texts:
        found |= {now.person(annotation.creator) for annotation in now.annotations_of(text)}
        found |= {now.person(mark.creator) for mark in now.completions_of(text) if mark.done}
        if gold and now.decisions_on(text):
            found.add(GOLD)
    return found


def _persons(now: Snapshot, annotators: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id if id == GOLD else now.person(id) for id in annotators))


def _most(now: Snapshot, present: Sequence[set[str]]) -> tuple[str, ...]:
    """The persons who have read most of some articles, by name."""
    read = Counter(person for persons in present for person in persons if person != GOLD)
    ranked = sorted(read, key=lambda id: (-read[id], now.name_of(id).casefold(), id))[:MOST]
    return tuple(sorted(ranked, key=lambda id: (now.name_of(id).casefold(), id)))


class Rulings:
    """The decisions on one article, looked up once for all its clusters."""

    def __init__(self, now: Snapshot, document: str) -> None:
        self._now = now
        self._of: dict[str, Decision] = {}
        self._considered: dict[str, frozenset[str]] = {}
        self._contested: frozenset[str] = frozenset()
        decisions = now.decisions_on(document)
        if not decisions:
            return
        overruled = contested(now, document)
        self._contested = frozenset(overruled.values())
        for decision in standing(now, decisions):
            if decision.id not in overruled:
                self._take(decision)

    def _take(self, decision: Decision) -> None:
        ids = frozenset(reading.annotation for reading in decision.readings)
        self._considered[decision.id] = ids
        self._of |= dict.fromkeys(
            (*ids, *(f"{decision.id}:{n}" for n in range(1, len(decision.passages) + 1))), decision
        )

    def on(self, cluster: Cluster) -> tuple[State, str]:
        """What was decided about a cluster, and the id of the decision."""
        found = [self._of[member.id] for member in cluster.members if member.id in self._of]
        if not found:
            return "none", ""
        decision = max(found, key=lambda one: (one.created, one.id))
        if decision.id in self._contested:
            return "contested", decision.id
        own = {member.id for member in cluster.members if member.creator != GOLD}
        if not own <= self._considered[decision.id] or changed_since(self._now, decision):
            return "outdated", decision.id
        return ("deferred" if decision.outcome == "deferred" else "decided"), decision.id
