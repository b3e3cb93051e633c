"""Which entities go into a bundle: whole ones, with all their ops, of the chosen articles and people."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.fold import Key
from annotator.domain.library import Membership, SavedSearch
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.review import Decision, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.team import Assignment, Completion
from annotator.domain.visibility import document_of

_SHARED = frozenset(("tag", "team", "guideline", "collection"))
"""What the whole team goes by is in every bundle."""
_SPOKEN_OF = ("session", "source", "seen")
_LAST = "capture"
"""Chosen after the others, because others speak of them, or they of others; a source's snapshots after it."""


def chosen(
    now: Snapshot, actors: Mapping[Key, Collection[str]], documents: Iterable[str], people: Iterable[str], work: bool
) -> frozenset[Key]:
    """The entities of a bundle. ``actors`` has every entity of the log, with those who made its ops.

    ``documents`` and ``people`` are ids (none: all). Without ``work`` nobody's annotations, links, comments,
    decisions, marks, sessions and sources are chosen: it is what a colleague needs to begin. What ``now`` does not
    know is left out of a part, and of everything if something may be hidden (blind mode).
    """
    part = _Part(now, frozenset(documents), frozenset(people), work)
    if work and not part.documents and not part.people and not (now.me and now.team.blind):
        return frozenset(actors)
    known = [(key, entity) for key in actors if (entity := now.known(*key)) is not None]
    for turn in range(3):
        for key, entity in known:
            if _turn(key[0]) == turn and part.wants(entity):
                part.take(key, entity)
    named = set(chain(part.people, part.named, *(actors[key] for key in part.keys)))
    return frozenset(part.keys | _annotators(now, named))


def _turn(kind: str) -> int:
    return 2 if kind == _LAST else int(kind in _SPOKEN_OF)


@dataclass
class _Part:
    now: Snapshot
    documents: frozenset[str]
    people: frozenset[str]
    work: bool
    keys: set[Key] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    """Ids that chosen entities name: annotators, and the sources and sessions of chosen work."""

    def take(self, key: Key, entity: Entity) -> None:
        self.keys.add(key)
        self.named.update(_names_in(entity))

    def wants(self, entity: Entity) -> bool:
        if type_of(entity) in _SHARED:
            return True
        if isinstance(entity, Document):
            return self._on(entity.id)
        if isinstance(entity, Membership):
            return self._on(entity.document)
        if isinstance(entity, Assignment):
            return self._on(entity.document) and (not self.people or entity.annotator in self.people)
        if not self.work or isinstance(entity, Annotator):
            return False
        return self._wants_work(entity)

    def _wants_work(self, entity: Entity) -> bool:
        mine = not self.people or getattr(entity, "creator", "") in self.people
        if isinstance(entity, ReviewSession):
            met = not self.documents or not self.documents.isdisjoint(entity.documents)
            return (mine and met) or entity.id in self.named
        if type_of(entity) == "source":
            return (mine and not self.documents) or entity.id in self.named
        if isinstance(entity, Capture):
            return ("source", entity.source) in self.keys
        if isinstance(entity, SavedSearch):
            return mine and not self.documents
        if isinstance(entity, Seen):
            return mine and any(("comment", id) in self.keys for id in entity.comments)
        if isinstance(entity, Annotation | EvidenceLink | Relation | Comment):
            return mine and self._on(document_of(self.now, entity))
        return isinstance(entity, Completion | Decision) and mine and self._on(entity.document)

    def _on(self, document: str) -> bool:
        return not self.documents or document in self.documents


def _names_in(entity: Entity) -> Iterator[str]:
    yield getattr(entity, "creator", "")
    if isinstance(entity, EvidenceLink):
        yield entity.source
    if isinstance(entity, Source):
        yield entity.same_as
    if isinstance(entity, Assignment):
        yield entity.annotator
    if isinstance(entity, Comment):
        yield from entity.mentions
    if isinstance(entity, ReviewSession):
        yield from chain(entity.people, entity.annotators)
    if isinstance(entity, Decision):
        yield entity.session
        yield from (reading.creator for reading in entity.readings)
        yield from (vote.annotator for vote in entity.votes)
        yield from (dissent.annotator for dissent in entity.dissent)


def _annotators(now: Snapshot, named: Iterable[str]) -> set[Key]:
    """The annotators among some ids, and whom they are the same as."""
    found: set[Key] = set()
    waiting = list(named)
    while waiting:
        key = ("annotator", waiting.pop())
        entity = now.known(*key)
        if isinstance(entity, Annotator) and key not in found:
            found.add(key)
            waiting.append(entity.same_as)
    return found
