"""Taking in the ops of others: refused as a whole if one is not genuine; what is new is added and folded."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.domain.entity import Entity
from annotator.domain.errors import BadInput
from annotator.domain.op import Op, Txn, canonical, is_genuine
from annotator.storage import log
from annotator.storage.folding import refold
from annotator.storage.sqlite import Connection
from annotator.storage.times import is_representable

_KINDS = ("set", "del", "undel")
_TYPES = (str, str, str, int, int, str, str, str, str, str)
_INTEGER = 1 << 63
_SURROGATE = r"\ud"
"""What an escaped half of a character, which UTF-8 cannot hold, begins with. Canonical JSON has no such escapes."""
_REFUSED = "These changes are damaged or were not made by this program; nothing was taken over."


def absorb(connection: Connection, txns: Sequence[Txn], ops: Iterable[Op]) -> list[Entity]:
    """Adds txns and ops inside the open transaction; returns the entities that the new ops touch, as they are now.

    Only ops that are missing are hashed. Raises BadInput, with nothing taken in, for one that is not genuine.
    """
    given = {op.op_id: op for op in ops}
    known = log.known_ids(connection, given)
    missing = [op for id, op in given.items() if id not in known]
    for op in missing:
        if not _is_sound(op):
            raise BadInput(_REFUSED)
    if not all(_is_text(txn.id, txn.label, txn.annotator) and is_representable(txn.time) for txn in txns):
        raise BadInput(_REFUSED)
    missing.sort(key=lambda op: op.order)
    log.put_txns(connection, txns)
    log.put_ops(connection, missing)
    return refold(connection, {(op.entity_type, op.entity_id) for op in missing})


def _is_sound(op: Op) -> bool:
    """Whether the op is one that ``make_op`` could have made, and can be kept in the log's columns."""
    if tuple(map(type, op)) != _TYPES or op.kind not in _KINDS or not _is_text(*op[:3], *op[5:]):
        return False
    if not (0 <= op.seq < _INTEGER and 0 <= op.hlc < _INTEGER) or not is_genuine(op):
        return False
    try:
        body = json.loads(op.body)
    except (ValueError, RecursionError):
        return False
    whole = _SURROGATE not in op.body.lower() or canonical(body) == op.body
    return isinstance(body, dict) and whole and (op.kind == "set" or not body)


def _is_text(*values: Any) -> bool:
    """Whether all are strings that UTF-8 can hold."""
    try:
        return all(isinstance(value, str) for value in values) and "".join(values).encode() is not None
    except UnicodeEncodeError:
        return False
