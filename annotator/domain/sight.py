"""A project's state as the one who acts may see it (blind mode): the same state, without what is hidden from them."""

from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from dataclasses import replace
from typing import Any, cast

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import OurFault
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Comment
from annotator.domain.review import Decision, Guideline
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, EvidenceLink, Source
from annotator.domain.visibility import blind_on, own_ids, visible

JUDGEMENTS = frozenset({"annotation", "link", "relation", "comment", "decision"})
_COVERED = JUDGEMENTS | {"source", "capture", "guideline"}


class Sight(Snapshot):
    """Shares the state of ``whole`` and is always up to date. While nothing is hidden it costs next to nothing.

    Views and exports from the window read this one; commands are worked out on ``whole``. A source that only hidden
    links cite, and that another put into the project, is hidden with them; of a rule its example is.
    """

    def __init__(self, whole: Snapshot) -> None:
        self.whole = whole
        self._tables, self._deleted, self._children = whole._tables, whole._deleted, whole._children

    @property
    def me(self) -> AnnotatorId:  # type: ignore[override]
        """The annotator who acts."""
        return self.whole.me

    def put(self, entity: Entity) -> Entity | None:
        raise OurFault("a view is not changed")

    def remembered(self, key: tuple[str, ...], answer: Callable[[], Any]) -> Any:
        return self.whole.remembered(key, answer)

    @property
    def blind(self) -> bool:
        """Whether anything may be hidden at all."""
        return bool(self.whole.me) and self.whole.team.blind

    def get(self, kind: str, id: str) -> Entity | None:
        return self._seen_or_none(self.whole.get(kind, id))

    def known(self, kind: str, id: str) -> Entity | None:
        return self._seen_or_none(self.whole.known(kind, id))

    def table(self, kind: str) -> Mapping[str, Entity]:
        table = self.whole.table(kind)
        return _Visible(table, self._look) if kind in _COVERED and self.blind else table

    @property
    def annotations(self) -> Mapping[str, Annotation]:
        return cast(Mapping[str, Annotation], self.table("annotation"))

    @property
    def links(self) -> Mapping[str, EvidenceLink]:
        return cast(Mapping[str, EvidenceLink], self.table("link"))

    @property
    def relations(self) -> Mapping[str, Relation]:
        return cast(Mapping[str, Relation], self.table("relation"))

    @property
    def captures(self) -> Mapping[str, Capture]:
        return cast(Mapping[str, Capture], self.table("capture"))

    @property
    def comments(self) -> Mapping[str, Comment]:
        return cast(Mapping[str, Comment], self.table("comment"))

    @property
    def decisions(self) -> Mapping[str, Decision]:
        return cast(Mapping[str, Decision], self.table("decision"))

    @property
    def guidelines(self) -> Mapping[str, Guideline]:
        return cast(Mapping[str, Guideline], self.table("guideline"))

    def _seen_or_none(self, entity: Entity | None) -> Entity | None:
        if entity is None or not self.blind or type_of(entity) not in _COVERED:
            return entity
        return self._look(entity)

    def _look(self, entity: Entity) -> Entity | None:
        """The entity as it may be seen; None if it may not."""
        if isinstance(entity, Guideline):
            covered = entity.exact and not self.whole.mine(entity) and blind_on(self.whole, entity.document)
            return replace(entity, exact="") if covered else entity
        return entity if self._sees(entity) else None

    def _sees(self, entity: Entity) -> bool:
        if isinstance(entity, Source):
            return self._sees_source(entity)
        if isinstance(entity, Capture):
            source = self.whole.known("source", entity.source)
            return not isinstance(source, Source) or self._sees_source(source)
        if not visible(self.whole, cast(Any, entity)):
            return False
        if isinstance(entity, EvidenceLink):  # my link to a passage that is hidden again
            annotation = self.whole.known("annotation", entity.annotation)
            return not isinstance(annotation, Annotation) or visible(self.whole, annotation)
        if isinstance(entity, Relation):
            other = self.whole.known("annotation", entity.other)
            return not isinstance(other, Annotation) or visible(self.whole, other)
        return True

    def _sees_source(self, source: Source) -> bool:
        if self.whole.mine(source):
            return True
        links = self.whole.links_to(source.id)
        return not links or any(self._sees(link) for link in links)

    def _alive_children(self, kind: str, parent: str, field: str = "") -> list[Any]:
        found = super()._alive_children(kind, parent, field)
        if kind not in JUDGEMENTS or not self.blind:
            return found
        if kind == "annotation":  # there may be very many: asked once, not for each
            own = own_ids(self.whole)
            return [entity for entity in found if entity.creator in own] if blind_on(self.whole, parent) else found
        return [entity for entity in found if self._sees(entity)]


class _Visible(Mapping[str, Entity]):
    """A table without what is hidden; nothing is copied."""

    def __init__(self, table: Mapping[str, Entity], look: Callable[[Entity], Entity | None]) -> None:
        self._table = table
        self._look = look

    def __getitem__(self, id: str) -> Entity:
        entity = self._look(self._table[id])
        if entity is None:
            raise KeyError(id)
        return entity

    def __iter__(self) -> Iterator[str]:
        return (id for id, entity in self._table.items() if self._look(entity) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def values(self) -> ValuesView[Entity]:
        return _Values(self)

    def items(self) -> ItemsView[str, Entity]:
        return _Items(self)

    def seen(self) -> Iterator[tuple[str, Entity]]:
        """Ids and entities, each looked at once."""
        look = self._look
        return ((id, seen) for id, entity in self._table.items() if (seen := look(entity)) is not None)


class _Values(ValuesView[Entity]):
    _mapping: _Visible

    def __iter__(self) -> Iterator[Entity]:
        return (entity for _, entity in self._mapping.seen())


class _Items(ItemsView[str, Entity]):
    _mapping: _Visible

    def __iter__(self) -> Iterator[tuple[str, Entity]]:
        return self._mapping.seen()
