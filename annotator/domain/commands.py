"""Commands: data that says what an analyst wants; ``changes`` turns it into changes of entities, purely.

An entity given with an empty id gets a new one; empty ``creator`` and zero ``created`` are filled in by the project.
Every command raises a WorldError, and changes nothing, if it cannot be done.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from annotator.domain.entity import Entity, class_of, encode, encode_value, field_names, type_of
from annotator.domain.errors import BadInput, Missing, NotYours, OurFault
from annotator.domain.snapshot import Snapshot
from annotator.domain.undo import Change

OWNED = frozenset({"annotation", "link", "relation", "comment", "completion", "seen", "decision"})
"""Judgements: only their creator changes or deletes them."""

_NOUN = {
    "annotation": "annotation", "link": "link", "comment": "comment", "document": "document",
    "source": "source", "capture": "snapshot",
    "relation": "relation", "tag": "tag", "annotator": "annotator", "team": "team", "assignment": "assignment",
    "completion": "mark", "seen": "mark", "session": "session", "decision": "decision", "guideline": "rule",
    "collection": "collection", "membership": "document", "saved_search": "search",
}  # fmt: skip


class Command(Protocol):
    """One thing that an analyst does: one txn, one step of undo."""

    @property
    def label(self) -> str: ...

    def changes(self, now: Snapshot) -> Iterable[Change]: ...


def _owned(now: Snapshot, kind: str, id: str) -> Entity:
    entity = now.shown(kind, id)
    if entity is None:
        raise Missing(f"This {_NOUN[kind]} is not in the project any more.")
    creator = getattr(entity, "creator", now.me)
    if kind in OWNED and creator != now.me and now.person(creator) != now.person(now.me):
        raise NotYours(f"This {_NOUN[kind]} was made by {now.name_of(creator)}; only they can change it.")
    return entity


@dataclass(frozen=True, slots=True)
class Add:
    """Puts a new entity into the project. An entity that is there already (same id) is left as it is.

    ``early``: as of before all work (an article as its file has it), so that everybody's later edits stand.
    """

    entity: Entity
    label: str = "Add"
    early: bool = False

    def changes(self, now: Snapshot) -> Iterable[Change]:
        kind = type_of(self.entity)
        known = now.known(kind, self.entity.id) if self.entity.id else None
        if known is None:
            return [Change("set", kind, self.entity.id, encode(self.entity), self.entity, self.early)]
        return [Change("undel", kind, known.id, {})] if known.deleted_by else []


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes fields of an entity; fields that have that value already are left out."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    label: str = "Edit"

    def changes(self, now: Snapshot) -> Iterable[Change]:
        entity = _owned(now, self.kind, self.id)
        unknown = set(self.fields) - set(field_names(class_of(self.kind)))
        if unknown:
            raise OurFault(f"{self.kind} has no field {sorted(unknown)}")
        changed = {name: encode_value(value) for name, value in self.fields.items() if getattr(entity, name) != value}
        return [Change("set", self.kind, self.id, changed)] if changed else []


@dataclass(frozen=True, slots=True)
class Delete:
    """Deletes an entity. Links and comments of a deleted annotation stay in the log and return with it."""

    kind: str
    id: str
    label: str = "Delete"

    def changes(self, now: Snapshot) -> Iterable[Change]:
        entity = _owned(now, self.kind, self.id)
        if entity.deleted_by is not None:
            who = now.name_of(entity.deleted_by)
            raise BadInput(f"{who} has deleted this {_NOUN[self.kind]} already; it stays while others work with it.")
        return [Change("del", self.kind, self.id, {})]


@dataclass(frozen=True, slots=True)
class Several:
    """Several commands as one step. Each is worked out on the state before all of them."""

    commands: Sequence[Command]
    label: str

    def changes(self, now: Snapshot) -> Iterable[Change]:
        for command in self.commands:
            yield from command.changes(now)
