"""Undo from the log: no command writes an inverse.

Undoing txn T gives each field (and each life) that T changed its value from before, where T's value still stands.
A value "stands" if the op that won the register comes from T, or from an undo that brought T's value back. So nobody
else's later change is reverted, and redo is the undo of an undo.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from annotator.domain.entity import Entity
from annotator.domain.fold import Key
from annotator.domain.ids import AnnotatorId, TxnId
from annotator.domain.op import Kind, Op, Txn

LIFE = ""
"""The register of being alive, beside the fields' names."""


class Change(NamedTuple):
    """What a command wants of one entity. An empty ``entity_id`` is given a new one by the project.

    ``entity``, if the command has it at hand, is what ``fields`` describe: it saves the project from making it again.
    ``early`` puts the op of a new entity before all work (``clock.EARLY``), so that no edit anywhere loses to it.
    """

    kind: Kind
    entity_type: str
    entity_id: str
    fields: Mapping[str, Any]
    entity: Entity | None = None
    early: bool = False


class _Write(NamedTuple):
    """One op's effect on one register. ``value`` of LIFE is True for alive."""

    txn: TxnId
    value: Any


Register = list[_Write]
_STANDS_NOT = object()


def undo_changes(txn: TxnId, history: Sequence[Op], txns: Mapping[TxnId, Txn]) -> list[Change]:
    """The changes that take ``txn`` back. ``history`` has all ops of every entity that the txn touched."""
    entities: dict[Key, list[Op]] = {}
    for op in sorted({op.op_id: op for op in history}.values(), key=lambda op: op.order):
        entities.setdefault((op.entity_type, op.entity_id), []).append(op)
    return [change for key, ops in entities.items() for change in _undone(key, ops, txn, txns)]


def _undone(key: Key, ops: Sequence[Op], txn: TxnId, txns: Mapping[TxnId, Txn]) -> Iterable[Change]:
    """The changes that take back what ``txn`` did to one entity, whose ops are all given in order."""
    if ops[0].txn == txn and ops[0].kind == "set" and all(op.txn == txn for op in ops):
        return (Change("del", *key, {}),)
    registers = _registers(ops, txn)
    before = {name: _value_before(register, txn, txns) for name, register in registers.items()}
    life = before.pop(LIFE, _STANDS_NOT)
    if life is not _STANDS_NOT and not life and registers[LIFE][0].txn == txn:
        return (Change("del", *key, {}),)
    fields = {name: value for name, value in before.items() if value is not _STANDS_NOT}
    changes = [Change("set", *key, fields)] if fields else []
    if life is not _STANDS_NOT:
        changes.append(Change("undel" if life else "del", *key, {}))
    return changes


def _registers(ops: Sequence[Op], txn: TxnId) -> dict[str, Register]:
    """The registers that ``txn`` wrote. (The first op to set anything also brings its entity to life.)"""
    names = {name for op in ops if op.txn == txn and op.kind == "set" for name in op.fields()} - {"modified"}
    found: dict[str, Register] = {}
    life: Register = []
    for op in ops:
        if op.kind != "set":
            life.append(_Write(op.txn, op.kind == "undel"))
            continue
        if not life:
            life.append(_Write(op.txn, True))
        if names:
            for name, value in op.fields().items():
                if name in names:
                    found.setdefault(name, []).append(_Write(op.txn, value))
    return {**found, LIFE: life}


def _origin(register: Register, at: int, txns: Mapping[TxnId, Txn]) -> TxnId | None:
    """The txn whose value write ``at`` holds: an undo's write holds the value from before what it undid."""
    while at >= 0:
        made = txns.get(register[at].txn)
        if made is None or made.undoes is None:
            return register[at].txn
        at = _before(register, made.undoes, at)
    return None


def _before(register: Register, txn: TxnId, limit: int) -> int:
    """The index of the last write before ``limit`` that is not later than txn's last write and not txn's own."""
    last = next((i for i in range(limit - 1, -1, -1) if register[i].txn == txn), limit)
    return next((i for i in range(last - 1, -1, -1) if register[i].txn != txn), -1)


def _value_before(register: Register, txn: TxnId, txns: Mapping[TxnId, Txn]) -> Any:
    mine = next((i for i in range(len(register) - 1, -1, -1) if register[i].txn == txn), None)
    if mine is None or _origin(register, len(register) - 1, txns) != _origin(register, mine, txns):
        return _STANDS_NOT
    before = _before(register, txn, len(register))
    return register[before].value if before >= 0 else None  # even if equal: the write says whose value it is again


@dataclass(frozen=True, slots=True)
class UndoStacks:
    """What one annotator can undo and redo, oldest first; redo entries are undo txns."""

    undo: tuple[Txn, ...]
    redo: tuple[Txn, ...]


def undo_stacks(txns: Iterable[Txn], annotator: AnnotatorId) -> UndoStacks:
    """The stacks as the log's txns (in the order in which they were made) give them."""
    undo: list[Txn] = []
    redo: list[Txn] = []
    for txn in txns:
        if txn.annotator == annotator:
            push(undo, redo, txn)
    return UndoStacks(tuple(undo), tuple(redo))


def push(undo: list[Txn], redo: list[Txn], txn: Txn) -> None:
    """Moves the stacks on by one txn, in place."""
    if txn.undoes is None:
        undo.append(txn)
        redo.clear()
    elif undo and undo[-1].id == txn.undoes:
        undo.pop()
        redo.append(txn)
    elif redo and redo[-1].id == txn.undoes:
        redo.pop()
        undo.append(txn)
    else:
        undo[:] = [known for known in undo if known.id != txn.undoes]
        redo[:] = [known for known in redo if known.id != txn.undoes]


def original_label(txn: Txn, txns: Mapping[TxnId, Txn]) -> str:
    """The label of the command that a chain of undos and redos began with."""
    while txn.undoes is not None and txn.undoes in txns:
        txn = txns[txn.undoes]
    return txn.label
