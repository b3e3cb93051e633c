"""A review session at work: its agenda, what is settled of it, and how it begins, pauses and ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal, NamedTuple

from annotator.app.comparing import readers_of
from annotator.app.progress import Progress, unheard
from annotator.app.project import Changed
from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster, clusters
from annotator.domain.counted import Stretch, set_aside
from annotator.domain.differences import Difference, difference
from annotator.domain.document import Document
from annotator.domain.editions import editions, main_text
from annotator.domain.gold import Since, changed_readings, contested, standing
from annotator.domain.people import Annotator
from annotator.domain.review import Decision, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink
from annotator.domain.tag import Tag
from annotator.domain.team import Completion, Team
from annotator.domain.visibility import blind_on
from annotator.domain.worth import weight

AT_ONCE = 8
"""Articles that a change may touch before the agenda is better made anew, on a worker."""

State = Literal["open", "decided", "deferred", "outdated", "contested"]
NOTHING = Difference((), False, ())


@dataclass(frozen=True, slots=True)
class Item:
    """One cluster on the agenda. ``decision`` is the one in force, ``earlier`` all that a new one takes the place of.

    ``since``: why the decision should be looked at again, and because of whom. ``missing`` of the difference are those
    who have read the article and marked nothing here.
    """

    cluster: Cluster
    difference: Difference
    weight: float = 0.0
    state: State = "open"
    decision: Decision | None = None
    earlier: tuple[str, ...] = ()
    since: tuple[Since, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be said (a deferral is said, too)."""
        return self.state in ("decided", "deferred")


@dataclass(frozen=True, slots=True)
class Counts:
    """How far the session is: settled passages of all that differ, and what of the agreed ones is accepted."""

    total: int
    decided: int
    deferred: int
    again: int
    agreed: int
    accepted: int

    @property
    def open(self) -> int:
        """Passages that nobody has decided on."""
        return self.total - self.decided - self.deferred - self.again


class _Entry(NamedTuple):
    """An item with its place: what it is sorted by, its cluster's key, whether the session goes through it."""

    order: tuple[float, int, int, str]
    item: Item
    asked: bool

    @property
    def key(self) -> str:
        return self.order[3]


class Agenda:
    """What a session goes through: ``items`` differ in its kinds, in its order; ``agreed`` ones do not, in text order.

    Making it takes a second for ten thousand passages; after that only the article that a change touches is read
    again. ``hidden`` are articles that I may not see (blind mode) because I am not among the people present.
    """

    def __init__(self, now: Snapshot, session: ReviewSession, progress: Progress = unheard) -> None:
        self._now = now
        self.session = session
        self.items: list[Item] = []
        self.agreed: list[Item] = []
        self.hidden: list[str] = []
        self._entries: list[_Entry] = []
        self._place: dict[str, int] = {}
        found = dict.fromkeys(main_text(now, id) for id in session.documents)
        self.documents = [id for id in found if id in now.documents]
        self._number = {id: number for number, id in enumerate(self.documents)}
        entries: list[_Entry] = []
        for number, id in enumerate(self.documents):
            progress(number / len(self.documents))
            entries += self._read(id)
        self._arrange(entries)

    def take(self, changed: Changed) -> bool:
        """Follows a change. False: the agenda has to be made anew (people, tags, or which texts belong together have
        changed, or a great many articles)."""
        touched: set[str] = set()
        for before, after in changed.entities:
            if isinstance(after, Tag | Annotator | Team) or _other_text(before, after):
                return False
            if isinstance(after, ReviewSession) and after.id == self.session.id:
                if _asks_other(self.session, after):
                    return False
                self.session = after
            for entity in (before, after):
                touched |= self._touched(entity)
        if len(touched) > AT_ONCE:
            return False
        if touched:
            kept = [entry for entry in self._entries if entry.item.cluster.document not in touched]
            self._arrange([*kept, *(entry for id in touched for entry in self._read(id))])
        return True

    def index_of(self, item: Item) -> int:
        """Where an item, or what became of it, stands now among ``items``; -1 if it does not."""
        here = self._place.get(item.cluster.key)
        if here is not None:
            return here
        return self.about(item.cluster.document, [member.id for member in item.cluster.members])

    def about(self, document: str, annotations: Iterable[str]) -> int:
        """The place of the item that most of some annotations belong to; -1: none."""
        ids, best, most = set(annotations), -1, 0
        here = main_text(self._now, document)
        for place, item in enumerate(self.items):
            if item.cluster.document == here:
                common = sum(member.id in ids for member in item.cluster.members)
                if common > most:
                    best, most = place, common
        return best

    def next_open(self, after: int, *, deferred: bool = False) -> int:
        """The next item that is not settled, from ``after`` on and then from the beginning; -1: none is left."""
        first = min(after + 1, len(self.items))
        for at in chain(range(first, len(self.items)), range(first)):
            if not self.items[at].settled or (deferred and self.items[at].state == "deferred"):
                return at
        return -1

    def resume_at(self) -> int:
        """Where to go on: the first open item after the one that was decided last; 0 if all is settled."""
        decisions = self._now.decisions_in(self.session.id)
        last: Decision | None = max(decisions, key=lambda d: (d.created, d.id), default=None)
        after = self.about(last.document, [r.annotation for r in last.readings]) if last else -1
        return max(0, self.next_open(after))

    @property
    def counts(self) -> Counts:
        """How far the session is."""
        states = [item.state for item in self.items]
        again = states.count("outdated") + states.count("contested")
        accepted = sum(item.settled for item in self.agreed)
        decided, deferred = states.count("decided"), states.count("deferred")
        return Counts(len(states), decided, deferred, again, len(self.agreed), accepted)

    def undecided(self) -> list[tuple[Cluster, Difference]]:
        """What a rule may accept: clusters that nobody has decided on, in text order."""
        found = [entry for entry in self._entries if entry.item.state == "open"]
        found.sort(key=lambda entry: entry.order[1:])
        return [(entry.item.cluster, entry.item.difference) for entry in found]

    def _touched(self, entity: object) -> set[str]:
        if isinstance(entity, Annotation | Decision | Completion):
            document = entity.document
        elif isinstance(entity, EvidenceLink):
            annotation = self._now.known("annotation", entity.annotation)
            document = annotation.document if isinstance(annotation, Annotation) else ""
        else:
            return set()
        main = main_text(self._now, document) if document else ""
        return {main} if main in self._number else set()

    def _read(self, id: str) -> list[_Entry]:
        now, session = self._now, self.session
        document = now.documents.get(id)
        self.hidden = [hidden for hidden in self.hidden if hidden != id]
        if document is None:
            return []
        if blind_on(now, id):
            self.hidden.append(id)
            return []
        persons = tuple(dict.fromkeys(now.person(annotator) for annotator in session.annotators))
        present = readers_of(now, (id, *editions(now, id)))
        readers = [person for person in persons if person in present]
        rulings, aside = _Rulings(now, id), set_aside(document)
        items = [
            rulings.ruled(self._item(document, cluster, readers, aside))
            for cluster in clusters(now, id, persons, session.overlap / 100)
        ]
        members = {member.id for item in items for member in item.cluster.members}
        return [self._entry(item) for item in (*items, *rulings.without_readings(session, members))]

    def _entry(self, item: Item) -> _Entry:
        asked = not set(self.session.kinds).isdisjoint(item.difference.kinds) or item.state in ("outdated", "contested")
        first = -item.weight if asked and self.session.order == "weight" else 0.0
        place = self._number[item.cluster.document], item.cluster.start, item.cluster.key
        return _Entry((first, *place), item, asked)

    def _item(self, document: Document, cluster: Cluster, readers: Sequence[str], aside: Sequence[Stretch]) -> Item:
        found = difference(self._now, cluster, document.text, readers)
        return Item(cluster, found, weight(self._now, document, cluster, found, aside))

    def _arrange(self, entries: list[_Entry]) -> None:
        entries.sort(key=lambda entry: entry.order)  # nearly sorted after the first time
        self._entries = entries
        self.items = [entry.item for entry in entries if entry.asked]
        self.agreed = [entry.item for entry in entries if not entry.asked]
        keys = (entry.key for entry in entries if entry.asked)
        self._place = {key: at for at, key in enumerate(keys)}


class _Rulings:
    """The decisions in force on one article, looked up once."""

    def __init__(self, now: Snapshot, document: str) -> None:
        self._now = now
        overruled = contested(now, document)
        self._rivals: dict[str, list[str]] = {}
        for loser, winner in overruled.items():
            self._rivals.setdefault(winner, []).append(loser)
        self._in_force = [d for d in standing(now, now.decisions_on(document)) if d.id not in overruled]
        self._of: dict[str, list[Decision]] = {}
        for decision in self._in_force:
            for reading in decision.readings:
                self._of.setdefault(reading.annotation, []).append(decision)

    def ruled(self, item: Item) -> Item:
        """The item with what was decided about it."""
        members = item.cluster.members
        found = {d.id: d for member in members for d in self._of.get(member.id, ())}
        if not found:
            return item
        decision = max(found.values(), key=lambda one: (one.created, one.id))
        rivals = [rival for id in found for rival in self._rivals.get(id, ())]
        since: list[Since] = [Since("contested", self._creator(id)) for id in rivals]
        since += changed_readings(self._now, decision)
        considered = {reading.annotation for reading in decision.readings}
        since += [Since("added", member.creator) for member in members if member.id not in considered]
        return replace(
            item,
            state=_state(decision, since),
            decision=decision,
            earlier=(*found, *rivals),
            since=tuple(dict.fromkeys(since)),
        )

    def without_readings(self, session: ReviewSession, members: set[str]) -> list[Item]:
        """Decisions of a session that still give gold although all that they were made on is deleted."""
        found: list[Item] = []
        for decision in self._in_force:
            ids = [reading.annotation for reading in decision.readings]
            if decision.session != session.id or not decision.passages or not ids or not members.isdisjoint(ids):
                continue
            known = [self._now.known("annotation", id) for id in ids]
            gone = tuple(a for a in known if isinstance(a, Annotation) and a.deleted_by is not None)
            if len(gone) == len(ids) and all(a.document == decision.document for a in gone):
                people = tuple(dict.fromkeys(self._now.person(a.creator) for a in gone))
                cluster = Cluster(decision.document, gone, people)
                since = tuple(Since("deleted", person) for person in people)
                found.append(Item(cluster, NOTHING, 0.0, "outdated", decision, (decision.id,), since))
        return found

    def _creator(self, decision: str) -> str:
        known = self._now.decisions.get(decision)
        return known.creator if known else ""


def _state(decision: Decision, since: Sequence[Since]) -> State:
    if since:
        return "contested" if since[0].what == "contested" else "outdated"
    return "deferred" if decision.outcome == "deferred" else "decided"


def _other_text(before: object, after: object) -> bool:
    if not isinstance(after, Document):
        return False
    return not isinstance(before, Document) or (before.same_as, before.deleted_by) != (after.same_as, after.deleted_by)


def _asks_other(before: ReviewSession, after: ReviewSession) -> bool:
    names = ("documents", "annotators", "kinds", "order", "overlap", "people", "deleted_by")
    return any(getattr(before, name) != getattr(after, name) for name in names)
