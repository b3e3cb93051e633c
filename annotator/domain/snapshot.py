"""The state of a project in memory: what is alive, by type and id, with the look-ups that commands and views need."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.ids import AnnotatorId
from annotator.domain.library import Collection, Membership, SavedSearch
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.review import Decision, Guideline, ReviewSession
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.team import TEAM, Assignment, Completion, Team

PARENTS_FIRST = (
    "annotator", "tag", "team", "collection", "document", "membership", "assignment", "completion", "source",
    "capture", "annotation", "link", "relation", "session", "decision", "guideline", "comment", "seen", "saved_search",
)  # fmt: skip
"""All entity types, in an order in which what is spoken of comes before what speaks of it."""

GOLD = AnnotatorId("gold")
"""The creator of what was decided: the gold layer is read like an annotator's work, but nobody signs in as it."""

T = TypeVar("T")

_FOOTING = frozenset({"annotator", "document", "team", "completion", "session"})
"""What ``remembered`` answers may hang on."""

_PARENT = {
    "annotation": ("document",),
    "link": ("annotation", "source"),
    "source": ("same_as",),
    "capture": ("source",),
    "relation": ("annotation", "other"),
    "comment": ("subject",),
    "assignment": ("document",),
    "completion": ("document",),
    "membership": ("document", "collection"),
    "decision": ("document", "session"),
    "guideline": ("decision",),
}


def _parents(entity: Entity) -> Iterator[tuple[str, str]]:
    kind = type_of(entity)
    return ((kind, getattr(entity, name)) for name in _PARENT.get(kind, ()))


def end_of_chain(id: str, known: Mapping[str, Any]) -> str:
    """Where the ``same_as`` of known entities leads to from ``id``: the same for all that it leads there from."""
    passed = [id]
    while (entity := known.get(id)) is not None and entity.same_as in known:
        id = entity.same_as
        if id in passed:
            return min(passed[passed.index(id) :])
        passed.append(id)
    return id


class Snapshot:
    """All entities of a project as they are now. Deleted ones are kept aside, for undo and for those who use them.

    ``me`` is the annotator who acts. Views read; only the project calls ``put``.
    """

    def __init__(self, me: AnnotatorId, entities: Iterable[Entity] = ()) -> None:
        self.me = me
        self.changes = 0
        """How many changes it has seen: another number, another state."""
        self._base = 0
        self._tables: dict[str, dict[str, Entity]] = {}
        self._deleted: dict[str, dict[str, Entity]] = {}
        self._children: dict[tuple[str, str], dict[str, None]] = {}
        self._remembered: dict[tuple[str, ...], Any] = {}
        for entity in entities:
            self.put(entity)

    def put(self, entity: Entity) -> Entity | None:
        """Takes in an entity's new state; returns its state before (None if it was not known)."""
        kind, id = type_of(entity), entity.id
        self.changes += 1
        before = self._tables.setdefault(kind, {}).get(id) or self._deleted.setdefault(kind, {}).get(id)
        here, there = self._tables[kind], self._deleted.setdefault(kind, {})
        if entity.deleted_by is None:
            here[id] = entity
            there.pop(id, None)
        else:
            there[id] = entity
            here.pop(id, None)
        if kind in _FOOTING:
            self._remembered = {}  # another one: who is just working an answer out keeps it in the old one
        for name in _PARENT.get(kind, ()):
            parent = getattr(entity, name)
            old = getattr(before, name) if before is not None else None
            if old is not None and old != parent:
                self._children[(kind, old)].pop(id, None)
            self._children.setdefault((kind, parent), {})[id] = None
        return before

    def drop(self, kind: str, id: str) -> None:
        """Forgets an entity of which nothing is left: the merge that brought it was undone."""
        self.changes += 1
        self._tables.get(kind, {}).pop(id, None)
        self._deleted.get(kind, {}).pop(id, None)
        self._remembered = {}

    def take(self, states: Iterable[Entity], vanished: Container[tuple[str, str]] = ()) -> None:
        """Takes in new states; of what is ``vanished`` (type, id) nothing is left."""
        for entity in states:
            key = (type_of(entity), entity.id)
            if key in vanished:
                self.drop(*key)
            else:
                self.put(entity)

    def after(self, states: Sequence[Entity], vanished: Container[tuple[str, str]] = ()) -> "Snapshot":
        """The state that this one would become by taking these in. This one stays as it is."""
        made = Snapshot(self.me)
        made.changes = made._base = self.changes
        made._tables = {kind: dict(table) for kind, table in self._tables.items()}
        made._deleted = {kind: dict(table) for kind, table in self._deleted.items()}
        made._children = dict(self._children)
        for entity in states:
            for each in (entity, self.known(type_of(entity), entity.id)):
                for key in _parents(each) if each is not None else ():
                    mine = self._children.get(key)
                    if mine is not None and made._children[key] is mine:
                        made._children[key] = dict(mine)
        made.take(states, vanished)
        return made

    def become(self, other: "Snapshot") -> bool:
        """Is like ``other`` (from ``after``) from now on, as quickly for a hundred thousand entities as for one.

        ``other`` holds then what this one was, for who lets go of it. False, and nothing happens, if this state has
        changed since ``other`` was made.
        """
        if self.changes != other._base:
            return False
        for mine, its in (
            (self._tables, other._tables), (self._deleted, other._deleted), (self._children, other._children),
        ):  # fmt: skip
            before = dict(mine)
            mine.clear()  # a sight has the same ones
            mine.update(its)  # type: ignore[arg-type]
            its.clear()
            its.update(before)  # type: ignore[arg-type]
        self.changes = other.changes
        self._remembered = {}
        return True

    @property
    def bulk(self) -> tuple[Mapping[Any, object], ...]:
        """What may be large in it, for who lets go of it."""
        return *self._tables.values(), *self._deleted.values(), self._children

    def remembered(self, key: tuple[str, ...], answer: Callable[[], T]) -> T:
        """What ``answer`` says, worked out once, until an annotator, a document, a session, the team or somebody's mark
        of being done changes: it may hang on these and on ``key`` only."""
        known = self._remembered
        if key not in known:
            known[key] = answer()
        return cast(T, known[key])

    def get(self, kind: str, id: str) -> Entity | None:
        """An entity that is alive, or None."""
        return self._tables.get(kind, {}).get(id)

    def known(self, kind: str, id: str) -> Entity | None:
        """An entity, alive or deleted, or None."""
        return self.get(kind, id) or self._deleted.get(kind, {}).get(id)

    def shown(self, kind: str, id: str) -> Entity | None:
        """An entity that is shown: alive, or deleted by one person while others still use it; else None."""
        entity = self.known(kind, id)
        if entity is None or entity.deleted_by is None:
            return entity
        return entity if kind in ("document", "source") and self.used_by_others(entity) else None

    def entities(self) -> Iterator[Entity]:
        """All entities that are shown, parents before children within their tables."""
        for kind in PARENTS_FIRST:
            yield from self.table(kind).values()

    def table(self, kind: str) -> Mapping[str, Entity]:
        """What is shown of a type, by id: the living, and deleted documents and sources that others still use."""
        alive = self._tables.get(kind, {})
        if kind in ("document", "source"):
            kept = {id: e for id, e in self._deleted.get(kind, {}).items() if self.used_by_others(e)}
            return {**alive, **kept} if kept else alive
        return alive

    def used_by_others(self, entity: Entity) -> bool:
        """Whether somebody other than who deleted it has living work on this document or source."""
        child = "annotation" if type_of(entity) == "document" else "link"
        return any(
            getattr(self._tables[child][id], "creator", "") != entity.deleted_by
            for id in self._children.get((child, entity.id), ())
            if id in self._tables.get(child, {})
        )

    @property
    def documents(self) -> Mapping[str, Document]:
        return cast(Mapping[str, Document], self.table("document"))

    @property
    def annotations(self) -> Mapping[str, Annotation]:
        return cast(Mapping[str, Annotation], self._tables.get("annotation", {}))

    @property
    def tags(self) -> Mapping[str, Tag]:
        return cast(Mapping[str, Tag], self._tables.get("tag", {}))

    @property
    def sources(self) -> Mapping[str, Source]:
        return cast(Mapping[str, Source], self.table("source"))

    @property
    def links(self) -> Mapping[str, EvidenceLink]:
        return cast(Mapping[str, EvidenceLink], self._tables.get("link", {}))

    @property
    def captures(self) -> Mapping[str, Capture]:
        return cast(Mapping[str, Capture], self._tables.get("capture", {}))

    @property
    def relations(self) -> Mapping[str, Relation]:
        return cast(Mapping[str, Relation], self._tables.get("relation", {}))

    @property
    def annotators(self) -> Mapping[str, Annotator]:
        return cast(Mapping[str, Annotator], self._tables.get("annotator", {}))

    @property
    def comments(self) -> Mapping[str, Comment]:
        return cast(Mapping[str, Comment], self._tables.get("comment", {}))

    @property
    def sessions(self) -> Mapping[str, ReviewSession]:
        return cast(Mapping[str, ReviewSession], self._tables.get("session", {}))

    @property
    def decisions(self) -> Mapping[str, Decision]:
        return cast(Mapping[str, Decision], self._tables.get("decision", {}))

    @property
    def guidelines(self) -> Mapping[str, Guideline]:
        return cast(Mapping[str, Guideline], self._tables.get("guideline", {}))

    @property
    def assignments(self) -> Mapping[str, Assignment]:
        return cast(Mapping[str, Assignment], self._tables.get("assignment", {}))

    @property
    def completions(self) -> Mapping[str, Completion]:
        return cast(Mapping[str, Completion], self._tables.get("completion", {}))

    @property
    def collections(self) -> Mapping[str, Collection]:
        return cast(Mapping[str, Collection], self._tables.get("collection", {}))

    @property
    def memberships(self) -> Mapping[str, Membership]:
        return cast(Mapping[str, Membership], self._tables.get("membership", {}))

    @property
    def saved_searches(self) -> Mapping[str, SavedSearch]:
        return cast(Mapping[str, SavedSearch], self._tables.get("saved_search", {}))

    @property
    def seen(self) -> Mapping[str, Seen]:
        return cast(Mapping[str, Seen], self._tables.get("seen", {}))

    @property
    def team(self) -> Team:
        """What the team goes by (as by default while nothing was said)."""
        return cast(Team | None, self.get("team", TEAM)) or Team(id=TEAM)

    def annotations_of(self, document: str) -> list[Annotation]:
        """A document's annotations in text order (start, longer first, id)."""
        found = cast("list[Annotation]", self._alive_children("annotation", document))
        found.sort(key=lambda a: (a.start, -a.end, a.id))
        return found

    def links_of(self, annotation: str) -> list[EvidenceLink]:
        """An annotation's links, oldest first."""
        return cast("list[EvidenceLink]", self._alive_children("link", annotation, "annotation"))

    def links_to(self, source: str) -> list[EvidenceLink]:
        """The links to a source and to its duplicates whose annotations are alive, oldest first of each."""
        found: list[EvidenceLink] = []
        for id in (source, *self.duplicates_of(source)):
            found += self._alive_children("link", id, "source")
        return [link for link in found if link.annotation in self.annotations]

    def main_source(self, id: str) -> str:
        """The id of the source that counts for ``id``: where its ``same_as`` leads among the sources that are there."""
        source = self.known("source", id)
        return end_of_chain(id, self.sources) if getattr(source, "same_as", "") else id

    def duplicates_of(self, source: str) -> list[str]:
        """The ids of the sources that were found to be this one; none for a source that is itself a duplicate."""
        waiting, found = [source], [source]
        while waiting:
            direct = self._children.get(("source", waiting.pop()), ())
            fresh = [id for id in direct if id not in found and self.shown("source", id) is not None]
            found += fresh
            waiting += fresh
        others = found[1:]
        return others if others and self.main_source(source) == source else []

    def captures_of(self, source: str) -> list[Capture]:
        """The snapshots of a source and of its duplicates, oldest first of each."""
        ids = (source, *self.duplicates_of(source))
        return [capture for id in ids for capture in self._alive_children("capture", id)]

    def relations_of(self, annotation: str) -> list[Relation]:
        """The relations from and to an annotation whose other ends are alive, oldest first."""
        found = cast("list[Relation]", self._alive_children("relation", annotation))
        return [each for each in found if each.annotation in self.annotations and each.other in self.annotations]

    def comments_on(self, subject: str) -> list[Comment]:
        """Comments about an entity, oldest first."""
        return cast("list[Comment]", self._alive_children("comment", subject))

    def decisions_on(self, document: str) -> list[Decision]:
        """The decisions about a document, oldest first."""
        return cast("list[Decision]", self._alive_children("decision", document, "document"))

    def completions_of(self, document: str) -> list[Completion]:
        """Who has said that they are done with a document, or not yet."""
        return cast("list[Completion]", self._alive_children("completion", document))

    def assignments_of(self, document: str) -> list[Assignment]:
        """Who is to read a document."""
        return cast("list[Assignment]", self._alive_children("assignment", document))

    def memberships_of(self, document: str) -> list[Membership]:
        """The collections that a document was put into; these may be gone by now."""
        return cast("list[Membership]", self._alive_children("membership", document, "document"))

    def members_of(self, collection: str) -> list[Membership]:
        """The documents that were put into a collection; these may be gone by now."""
        return cast("list[Membership]", self._alive_children("membership", collection, "collection"))

    def decisions_in(self, session: str) -> list[Decision]:
        """The decisions of a session, oldest first."""
        return cast("list[Decision]", self._alive_children("decision", session, "session"))

    def person(self, annotator: str) -> str:
        """The id that stands for a person: that of whom an annotator was said to be the same as.

        Two who were said, apart, to be each other are one: the smaller id stands for both.
        """
        return end_of_chain(annotator, self.annotators)

    def mine(self, entity: Any) -> bool:
        """Whether I made it, under whatever id."""
        return self.person(entity.creator) == self.person(self.me)

    def tags_in_order(self) -> list[Tag]:
        """The tag set in its own order."""
        return sorted(self.tags.values(), key=lambda tag: (tag.position, tag.id))

    def name_of(self, annotator: str) -> str:
        """An annotator's name, or the id of one who is not known; the gold layer is called Gold."""
        if annotator == GOLD:
            return "Gold"
        found = self.annotators.get(annotator)
        return found.name if found else annotator

    def _alive_children(self, kind: str, parent: str, field: str = "") -> list[Any]:
        alive = self._tables.get(kind, {})
        found = [alive[id] for id in self._children.get((kind, parent), ()) if id in alive]
        if field:
            found = [entity for entity in found if getattr(entity, field) == parent]
        return found
