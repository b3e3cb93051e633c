"""Taking in the ops of others: refused as a whole if one is not genuine; what is new is added and folded."""

import json
from collections.abc import Iterable, Sequence

from annotator.domain.entity import Entity
from annotator.domain.errors import BadInput
from annotator.domain.op import Op, Txn, canonical, is_genuine
from annotator.storage import log
from annotator.storage.folding import refold
from annotator.storage.sqlite import Connection
from annotator.storage.times import is_representable

_KINDS = ("set", "del", "undel")
_INTEGER = 1 << 63
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
    texts = (value for name, value in op._asdict().items() if name not in ("seq", "hlc"))
    numbers = all(isinstance(number, int) and 0 <= number < _INTEGER for number in (op.seq, op.hlc))
    if not numbers or not _is_text(*texts) or op.kind not in _KINDS or not is_genuine(op):
        return False
    try:
        body = json.loads(op.body)
        return isinstance(body, dict) and canonical(body) == op.body and (op.kind == "set" or not body)
    except (ValueError, RecursionError):
        return False


def _is_text(*values: object) -> bool:
    """Whether all are strings that UTF-8 can hold."""
    try:
        return all(isinstance(value, str) and value.encode() is not None for value in values)
    except UnicodeEncodeError:
        return False
