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
    """

    kind: Kind
    entity_type: str
    entity_id: str
    fields: Mapping[str, Any]
    entity: Entity | None = None


@dataclass(frozen=True, slots=True)
class _Write:
    """One op's effect on one register. ``value`` of LIFE is True for alive."""

    txn: TxnId
    value: Any


Register = list[_Write]


def _registers(ops: Iterable[Op]) -> dict[Key, dict[str, Register]]:
    found: dict[Key, dict[str, Register]] = {}
    for op in sorted({op.op_id: op for op in ops}.values(), key=lambda op: op.order):
        registers = found.setdefault((op.entity_type, op.entity_id), {})
        if op.kind == "set":
            for name, value in op.fields().items():
                if name == "modified":
                    continue
                registers.setdefault(name, []).append(_Write(op.txn, value))
            if LIFE not in registers:
                registers[LIFE] = [_Write(op.txn, True)]
        else:
            registers.setdefault(LIFE, []).append(_Write(op.txn, op.kind == "undel"))
    return found


def _origin(register: Register, at: int, undoes: Mapping[TxnId, TxnId | None]) -> TxnId | None:
    """The txn whose value write ``at`` holds: an undo's write holds the value from before what it undid."""
    while True:
        if at < 0:
            return None
        txn = register[at].txn
        undone = undoes.get(txn)
        if undone is None:
            return txn
        at = _before(register, undone, at)


def _before(register: Register, txn: TxnId, limit: int) -> int:
    """The index of the last write before ``limit`` that is not later than txn's last write and not txn's own."""
    last = next((i for i in range(limit - 1, -1, -1) if register[i].txn == txn), limit)
    return next((i for i in range(last - 1, -1, -1) if register[i].txn != txn), -1)


def undo_changes(txn: TxnId, history: Sequence[Op], txns: Mapping[TxnId, Txn]) -> list[Change]:
    """The changes that take ``txn`` back. ``history`` has all ops of every entity that the txn touched."""
    undoes = {id: known.undoes for id, known in txns.items()}
    changes: list[Change] = []
    for (entity_type, entity_id), registers in _registers(history).items():
        fields: dict[str, Any] = {}
        life: Kind | None = None
        for name, register in registers.items():
            value = _value_before(register, txn, undoes)
            if value is _STANDS_NOT:
                continue
            if name == LIFE:
                life = "undel" if value else "del"
            else:
                fields[name] = value
        if life == "del" and registers[LIFE][0].txn == txn:
            fields = {}
        if fields:
            changes.append(Change("set", entity_type, entity_id, fields))
        if life:
            changes.append(Change(life, entity_type, entity_id, {}))
    return changes


_STANDS_NOT = object()


def _value_before(register: Register, txn: TxnId, undoes: Mapping[TxnId, TxnId | None]) -> Any:
    mine = next((i for i in range(len(register) - 1, -1, -1) if register[i].txn == txn), None)
    if mine is None or _origin(register, len(register) - 1, undoes) != _origin(register, mine, undoes):
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
