"""The log as lines of JSON (UTF-8): a list for each txn and each op, with its kind in front and its fields in order.

["txn", id, label, time (UTC milliseconds), annotator, undoes or null]
["op", op_id, actor, replica, seq, hlc, kind, entity_type, entity_id, txn, body (canonical JSON, as text)]

Between two processes of this program a line is a list of many of these (``packed``): a third faster.
"""

import json
from collections.abc import Iterable, Iterator
from sys import intern
from typing import IO, Any

from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.limits import LARGEST_BODY, MOST_OPS
from annotator.domain.op import Op, Txn
from annotator.formats.json_text import encode

LONGEST_LINE = 2 * LARGEST_BODY + 1_000_000
"""Bytes: JSON in a JSON text takes twice the space at most."""

_PACK, _PACK_SIZE = 500, 1_000_000
"""How many txns and ops a packed line has at most, and code points of their bodies."""

_TXN = (str, str, str, int, str)
_OP = (str, str, str, str, int, int, str, str, str, str, str)


def line(item: Txn | Op) -> bytes:
    """The line of a txn or an op, with its line break."""
    return f"{encode(_row(item))}\n".encode()


def packed(items: Iterable[Txn | Op]) -> Iterator[bytes]:
    """Lines of many txns and ops each; a long one has its own."""
    rows: list[Any] = []
    size = 0
    for item in items:
        long = len(item.body) if isinstance(item, Op) else 0
        if rows and (len(rows) == _PACK or size + long > _PACK_SIZE):
            yield f"{encode(rows)}\n".encode()
            rows, size = [], 0
        rows.append(_row(item))
        size += long
    if rows:
        yield f"{encode(rows)}\n".encode()


def items(stream: IO[bytes]) -> Iterator[Txn | Op]:
    """What the lines say; shapes and types are checked, the rest is ``soundness``' task.

    Raises BadInput for a line that is none of these, that is too long, or one too many.
    """
    for number, row in enumerate(_values(stream), 1):
        if number > 2 * MOST_OPS:
            raise BadInput(f"it has more than {MOST_OPS:,} changes")
        yield _item(row, number)


def unpacked(stream: IO[bytes]) -> Iterator[Txn | Op]:
    """The same for lines that ``packed`` made."""
    number = 0
    for rows in _values(stream):
        for row in rows if type(rows) is list else (rows,):
            number += 1
            if number > 2 * MOST_OPS:
                raise BadInput(f"it has more than {MOST_OPS:,} changes")
            yield _item(row, number)


def _values(stream: IO[bytes]) -> Iterator[Any]:
    for number, text in enumerate(_lines(stream), 1):
        try:
            yield json.loads(text)
        except (ValueError, RecursionError):
            raise BadInput(f"line {number} of its changes is not JSON") from None


def _row(item: Txn | Op) -> tuple[Any, ...]:
    if isinstance(item, Op):
        return ("op", *item)
    return ("txn", item.id, item.label, item.time, item.annotator, item.undoes)


def _lines(stream: IO[bytes]) -> Iterable[bytes]:
    while text := stream.readline(LONGEST_LINE + 1):
        if len(text) > LONGEST_LINE:
            raise BadInput("it has a change that is too large")
        yield text


def _item(row: Any, number: int) -> Txn | Op:
    if type(row) is list:
        kinds = tuple(map(type, row))
        if kinds == _OP and row[0] == "op":
            _, id, actor, replica, seq, hlc, kind, entity_type, entity_id, txn, body = row
            who, copy, step = AnnotatorId(intern(actor)), ReplicaId(intern(replica)), TxnId(intern(txn))
            return Op(id, who, copy, seq, hlc, kind, intern(entity_type), entity_id, step, body)
        if len(row) == 6 and kinds[:5] == _TXN and row[0] == "txn" and kinds[5] in (str, type(None)):
            _, id, label, time, annotator, undoes = row
            return Txn(TxnId(id), label, time, AnnotatorId(annotator), None if undoes is None else TxnId(undoes))
    raise BadInput(f"line {number} of its changes is not what it should be")
