"""Versions of what the team goes by: how tags, rules and the team's guidelines read at which time, from the log."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from annotator.app.project import Project
from annotator.domain.clock import milliseconds
from annotator.domain.fold import EMPTY, Key, State, apply_op, entity_of
from annotator.domain.op import Op
from annotator.domain.review import Guideline
from annotator.domain.tag import Tag
from annotator.domain.team import Team

Kept = Tag | Guideline | Team

FIELDS: Mapping[str, tuple[str, ...]] = {
    "tag": ("name", "definition", "examples", "evidence"),
    "guideline": ("text", "tag", "retired"),
    "team": ("guidelines",),
}
"""Which fields make another version, by entity type."""


@dataclass(frozen=True, slots=True)
class Version:
    """How something read from ``time`` on (UTC milliseconds). ``number`` counts from 1; ``annotator`` is the id of who
    made it so ("" for what is built in); ``changed`` are the fields in which it differs from the version before.

    What was deleted has a version whose ``entity`` is deleted.
    """

    number: int
    time: int
    annotator: str
    entity: Kept
    changed: tuple[str, ...]


class Versions:
    """All versions that the ops of a log make. The ops may be of any type; they come in fold order."""

    def __init__(self, ops: Iterable[Op]) -> None:
        self._of: dict[Key, list[Version]] = {}
        self._txns: dict[Key, str] = {}
        states: dict[Key, State] = {}
        for op in ops:
            if op.entity_type in FIELDS:
                key = (op.entity_type, op.entity_id)
                states[key] = apply_op(states.get(key, EMPTY), op)
                self._take(key, op, states[key])

    def of(self, kind: str, id: str) -> tuple[Version, ...]:
        """All versions of a tag, guideline or team, oldest first."""
        return tuple(self._of.get((kind, id), ()))

    def at(self, kind: str, id: str, time: int) -> Version | None:
        """The version in force at ``time`` (UTC milliseconds); None if there was none yet, or it was deleted."""
        found: Version | None = None
        for version in self.of(kind, id):
            if version.time <= time:
                found = version
        return None if found is None or found.entity.deleted_by is not None else found

    def in_force(self, kind: str, time: int) -> list[Version]:
        """The versions in force at ``time`` of all things of a type, in the order in which they came into being."""
        found = (self.at(kind, id, time) for each, id in self._of if each == kind)
        return [version for version in found if version is not None]

    def _take(self, key: Key, op: Op, state: State) -> None:
        entity = cast(Kept | None, entity_of(key, state))
        if entity is None:
            return
        known = self._of.setdefault(key, [])
        if known and self._txns.get(key) == op.txn:
            known.pop()
        before = known[-1].entity if known else None
        changed = tuple(
            name for name in FIELDS[key[0]] if before is None or getattr(before, name) != getattr(entity, name)
        )
        if changed or before is None or before.deleted_by != entity.deleted_by:
            known.append(Version(len(known) + 1, milliseconds(op.hlc), op.actor, entity, changed))
            self._txns[key] = op.txn


def versions_of(project: Project) -> Versions:
    """The versions in a project. Reads its whole log: slow work, for a worker, if the project is large.

    Raises the WorldError of a write that failed: what is not on disk has no version yet.
    """
    project.store.flush()
    return Versions(project.store.ops())
