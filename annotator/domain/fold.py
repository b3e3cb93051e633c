"""The fold: how the ops of an entity, in (hlc, op_id) order, give its state.

Each field is a last-writer-wins register; so is being alive. A ``set`` brings an entity into being but does not
revive a deleted one: only ``undel`` does. Order, grouping and repetition of ops do not matter (each op counts once).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.domain.clock import milliseconds
from annotator.domain.entity import Entity, class_of, decode
from annotator.domain.op import Op, fold_order, key_of

Key = tuple[str, str]
"""(entity type, entity id)."""


@dataclass(frozen=True, slots=True)
class State:
    """A folded entity: its fields (None never occurs: it means default), who deleted it, and when it last changed.

    ``modified`` (UTC milliseconds) is the time of the last op, or the ``modified`` that this op brought along.
    """

    fields: Mapping[str, Any]
    deleted_by: str | None = None
    modified: int = 0


EMPTY = State({})


def apply_op(state: State, op: Op) -> State:
    """The state after one more op, which must be later than all before it."""
    now = milliseconds(op.hlc)
    if op.kind == "del":
        return State(state.fields, state.deleted_by or op.actor, now)
    if op.kind == "undel":
        return State(state.fields, None, now)
    fields = op.fields()
    modified = fields.pop("modified", None)
    if state.fields:
        fields = {**state.fields, **fields}
    if None in fields.values():
        fields = {name: value for name, value in fields.items() if value is not None}
    return State(fields, state.deleted_by, modified or now)


def fold(ops: Iterable[Op]) -> dict[Key, State]:
    """The states of all entities that ``ops`` speak of, in the order of their first mention.

    Ops may come in any order and more than once. They are sorted by entity: one sort of hundreds of thousands would
    keep all other threads waiting.
    """
    groups: dict[Key, list[Op]] = {}
    for op in ops:
        key = key_of(op)
        if key in groups:
            groups[key].append(op)
        else:
            groups[key] = [op]
    return {key: _state(groups.pop(key)) for key in list(groups)}  # given back one by one, not all in one go


def _state(ops: list[Op]) -> State:
    if len(ops) == 1:
        return apply_op(EMPTY, ops[0])
    state = EMPTY
    for op in sorted(ops, key=fold_order):  # one that is there twice changes nothing the second time
        state = apply_op(state, op)
    return state


def entity_of(key: Key, state: State) -> Entity | None:
    """The entity of a state, or None while a required field has not arrived (a child before its parent's op)."""
    return decode(class_of(key[0]), key[1], state.fields, state.modified, state.deleted_by)
