"""What an export is about: the chosen documents and everything that hangs on them, in a fixed order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TypeVar, cast

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.evidence import lacks_source
from annotator.domain.gold import gold_of
from annotator.domain.library import Collection, Membership, SavedSearch
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.review import Decision, Guideline, ReviewSession
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.team import Assignment, Completion, Team
from annotator.domain.text import clean
from annotator.formats.exchange import Selection
from annotator.formats.kept_quotes import KeptQuotes

Made = TypeVar("Made", Annotation, EvidenceLink, Relation, Comment, Decision, Completion, Seen)
On = TypeVar("On", Decision, Assignment, Completion, Membership)


@dataclass(frozen=True)
class Extract:
    """The part of a project that a selection means. Without chosen documents it is all of the project, things whose
    document has not arrived yet included."""

    now: Snapshot
    selection: Selection

    @property
    def whole(self) -> bool:
        return not self.selection.documents

    @cached_property
    def documents(self) -> list[Document]:
        return self.selection.chosen(self.now)

    @cached_property
    def annotations(self) -> list[Annotation]:
        """What people marked: by document, in text order."""
        found = [annotation for document in self.documents for annotation in self.now.annotations_of(document.id)]
        if self.whole:
            found += [a for a in self.now.annotations.values() if a.document not in self.now.documents]
        return self._theirs(found)

    @cached_property
    def gold(self) -> list[Annotation]:
        """The gold layer, if it is asked for: by document, in text order."""
        if not self.selection.gold and GOLD not in self.selection.people:
            return []
        return [annotation for document in self.documents for annotation in gold_of(self.now, document.id)]

    @cached_property
    def passages(self) -> list[Annotation]:
        """What people marked and the gold layer: by document, in text order."""
        if not self.gold:
            return self.annotations
        place = {document.id: at for at, document in enumerate(self.documents)}
        both = [*self.annotations, *self.gold]
        return sorted(both, key=lambda a: (place.get(a.document, len(place)), a.start, -a.end, a.id))

    def links_of(self, annotation: Annotation) -> list[EvidenceLink]:
        """An annotation's links. A passage of the gold layer has those of the readings that were followed."""
        if annotation.creator != GOLD:
            return self._theirs(self.now.links_of(annotation.id))
        decision = self.now.decisions.get(annotation.id.rpartition(":")[0])
        followed = decision.taken if decision else ()
        found = {
            (link.source, link.stance, link.locator, link.quote): link
            for reading in followed
            for link in self.now.links_of(reading)
        }
        return list(found.values())

    @cached_property
    def links(self) -> list[EvidenceLink]:
        """What people linked to what they marked."""
        found = [link for annotation in self.annotations for link in self.now.links_of(annotation.id)]
        if self.whole:
            found += [link for link in self.now.links.values() if link.annotation not in self.now.annotations]
        return self._theirs(found)

    @cached_property
    def cited(self) -> frozenset[str]:
        """The ids of the sources that the chosen passages cite, and of those that these were merged into."""
        gold = {link.source for annotation in self.gold for link in self.links_of(annotation)}
        linked = gold.union(link.source for link in self.links)
        return frozenset(linked.union(map(self.now.main_source, linked)))

    @cached_property
    def sources(self) -> list[Source]:
        """All of the project, or those that the chosen passages cite."""
        return [source for id, source in self.now.sources.items() if self.whole or id in self.cited]

    @cached_property
    def captures(self) -> list[Capture]:
        """The snapshots of these sources."""
        ids = {source.id for source in self.sources}
        return [capture for capture in self.now.captures.values() if self.whole or capture.source in ids]

    @cached_property
    def relations(self) -> list[Relation]:
        """What people said about how chosen passages bear on each other."""
        if self.whole:
            return self._theirs(self.now.relations.values())
        ids = {annotation.id for annotation in self.annotations}
        return self._theirs(r for r in self.now.relations.values() if r.annotation in ids and r.other in ids)

    @cached_property
    def bearings(self) -> list[Relation]:
        """The relations of which both ends are among the ``passages``."""
        ids = {annotation.id for annotation in self.passages}
        return [each for each in self.relations if each.annotation in ids and each.other in ids]

    @cached_property
    def bearings_of(self) -> Mapping[str, Sequence[Relation]]:
        """These by the ids of both ends."""
        found: dict[str, list[Relation]] = {}
        for each in self.bearings:
            for id in dict.fromkeys((each.annotation, each.other)):
                found.setdefault(id, []).append(each)
        return found

    @cached_property
    def quotes(self) -> KeptQuotes:
        return KeptQuotes(self.now)

    @cached_property
    def comments(self) -> list[Comment]:
        if self.whole:
            return self._theirs(self.now.comments.values())
        parts = (self.documents, self.annotations, self.links, self.decisions)
        subjects = {entity.id for part in parts for entity in part}
        return self._theirs(comment for comment in self.now.comments.values() if comment.subject in subjects)

    @cached_property
    def annotators(self) -> list[Annotator]:
        """All of the project, or those who made something of what is chosen or are named in it."""
        if self.whole and not self.selection.people:
            return list(self.now.annotators.values())
        ids = {id for entity in self._chosen() for id in _named(entity)}
        ids |= {known.same_as for id, known in self.now.annotators.items() if id in ids}
        return [person for id, person in self.now.annotators.items() if id in ids]

    def _chosen(self) -> Iterator[Entity]:
        yield from chain(self.annotations, self.links, self.relations, self.sources, self.captures)
        yield from chain(self.comments, self.decisions)
        yield from chain(self.sessions, self.guidelines, self.assignments, self.completions)

    @cached_property
    def decisions(self) -> list[Decision]:
        return self._theirs(self._on_documents(self.now.decisions.values()))

    @cached_property
    def sessions(self) -> list[ReviewSession]:
        """All of the project, or those over what is chosen."""
        ids = {document.id for document in self.documents}
        held = {decision.session for decision in self.decisions}
        return [s for id, s in self.now.sessions.items() if self.whole or id in held or not ids.isdisjoint(s.documents)]

    @cached_property
    def guidelines(self) -> list[Guideline]:
        return list(self.now.guidelines.values())

    @property
    def team(self) -> list[Team]:
        return cast("list[Team]", list(self.now.table("team").values()))

    @cached_property
    def collections(self) -> list[Collection]:
        """All of the project, or those that the chosen documents are in, with what these lie in."""
        known = self.now.collections
        if self.whole:
            return list(known.values())
        ids: set[str] = set()
        for membership in self.memberships:
            id = membership.collection
            while id in known and id not in ids:
                ids.add(id)
                id = known[id].parent
        return [known[id] for id in known if id in ids]

    @cached_property
    def memberships(self) -> list[Membership]:
        """Those of documents and collections that are there."""
        now = self.now
        there = [m for m in now.memberships.values() if m.collection in now.collections and m.document in now.documents]
        return self._on_documents(there)

    @cached_property
    def saved_searches(self) -> list[SavedSearch]:
        return list(self.now.saved_searches.values()) if self.whole else []

    @cached_property
    def assignments(self) -> list[Assignment]:
        return self._on_documents(self.now.assignments.values())

    @cached_property
    def completions(self) -> list[Completion]:
        return self._theirs(self._on_documents(self.now.completions.values()))

    @cached_property
    def seen(self) -> list[Seen]:
        """Who has read which comments: only with all of a project."""
        return self._theirs(self.now.seen.values()) if self.whole else []

    def _theirs(self, given: Iterable[Made]) -> list[Made]:
        """What the chosen people made."""
        people = self.selection.people
        return [each for each in given if not people or each.creator in people]

    def _on_documents(self, given: Iterable[On]) -> list[On]:
        ids = {document.id for document in self.documents}
        return [each for each in given if self.whole or each.document in ids]

    @property
    def tags(self) -> list[Tag]:
        return self.now.tags_in_order()

    @cached_property
    def document_by_id(self) -> Mapping[str, Document]:
        return self.now.documents

    @cached_property
    def source_by_id(self) -> Mapping[str, Source]:
        """The source that counts for an id: of one that was merged into another, the other."""
        known = self.now.sources
        return {id: known.get(self.now.main_source(id), source) for id, source in known.items()}

    @cached_property
    def tag_by_id(self) -> Mapping[str, Tag]:
        return self.now.tags

    def tag_name(self, id: str) -> str:
        """A tag's name, or its id while the tag is not known."""
        tag = self.tag_by_id.get(id)
        return tag.name if tag else id

    def lacks(self, annotation: Annotation, links: Iterable[EvidenceLink]) -> bool:
        """Whether an annotation with these links still wants evidence; a link whose source is gone does not count."""
        return lacks_source(annotation, self.tag_by_id, [link for link in links if link.source in self.source_by_id])


def _named(entity: Entity) -> Iterator[str]:
    """The ids of the annotators whom an entity speaks of."""
    yield getattr(entity, "creator", "")
    if isinstance(entity, Comment):
        yield from entity.mentions
    elif isinstance(entity, Assignment):
        yield entity.annotator
    elif isinstance(entity, ReviewSession):
        yield from (*entity.people, *entity.annotators)
    elif isinstance(entity, Decision):
        yield from (reading.creator for reading in entity.readings)
        yield from (vote.annotator for vote in entity.votes)
        yield from (dissent.annotator for dissent in entity.dissent)


def in_chunks(pieces: Iterable[str], size: int = 500) -> Iterator[bytes]:
    """UTF-8 of ``pieces``, ``size`` of them a chunk."""
    batch: list[str] = []
    for piece in pieces:
        batch.append(piece)
        if len(batch) >= size:
            yield utf8("".join(batch))
            batch.clear()
    if batch:
        yield utf8("".join(batch))


def utf8(text: str) -> bytes:
    """UTF-8; a lone surrogate, which cannot be written, becomes U+FFFD (so offsets stay)."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return clean(text).encode("utf-8")
