"""Receipts: which ops a merge brought into this file, and whether they are withheld because the merge was undone.

A withheld op stays in the log and counts for nothing here. So undoing a merge writes nothing about others' work that
could travel to them and delete it there. Receipts belong to this file alone and are never merged.
"""

import json
from collections.abc import Iterable

from annotator.domain.fold import Key
from annotator.domain.ids import AnnotatorId, OpId, TxnId
from annotator.storage.sqlite import Connection

IN_FORCE = "op.position NOT IN (SELECT op FROM withheld)"
"""The condition on a row of ``op``."""

_OPS = "SELECT op FROM receipt WHERE txn = ?"


def put(connection: Connection, txn: TxnId, after: int, released: Iterable[OpId]) -> None:
    """Notes what a merge brought: all ops at positions above ``after``, and ``released``, which were withheld."""
    connection.execute("INSERT INTO receipt SELECT ?, position FROM op WHERE position > ?", (txn, after))
    ids = list(released)
    if ids:
        chosen = "SELECT position FROM op WHERE op_id IN (SELECT value FROM json_each(?))"
        connection.execute(f"DELETE FROM withheld WHERE op IN ({chosen})", (json.dumps(ids),))
        connection.execute(f"INSERT OR IGNORE INTO receipt SELECT ?, position FROM ({chosen})", (txn, json.dumps(ids)))


def withheld(connection: Connection, op_ids: Iterable[OpId]) -> set[OpId]:
    """Which of these ops are withheld."""
    if connection.execute("SELECT 1 FROM withheld LIMIT 1").fetchone() is None:
        return set()
    rows = connection.execute(
        "SELECT op_id FROM op JOIN withheld ON withheld.op = op.position"
        " WHERE op_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(op_ids)),),
    )
    return {OpId(id) for (id,) in rows}


def withhold(connection: Connection, txn: TxnId) -> set[Key]:
    """Withholds what a merge brought; returns the entities that this touches."""
    connection.execute(f"INSERT OR IGNORE INTO withheld {_OPS}", (txn,))
    return _touched(connection, txn)


def restore(connection: Connection, txn: TxnId) -> set[Key]:
    """Takes what a merge brought back into force; returns the entities that this touches."""
    connection.execute(f"DELETE FROM withheld WHERE op IN ({_OPS})", (txn,))
    return _touched(connection, txn)


def size(connection: Connection, txn: TxnId) -> int:
    """How many ops a merge brought; 0 for a txn that is none."""
    (count,) = connection.execute("SELECT count(*) FROM receipt WHERE txn = ?", (txn,)).fetchone()
    return int(count)


def brought(connection: Connection, annotator: AnnotatorId) -> set[TxnId]:
    """An annotator's txns whose ops came by a merge, from another copy."""
    if connection.execute("SELECT 1 FROM receipt LIMIT 1").fetchone() is None:
        return set()
    rows = connection.execute(
        "SELECT id FROM txn WHERE annotator = ? AND EXISTS"
        " (SELECT 1 FROM op JOIN receipt ON receipt.op = op.position WHERE op.txn = txn.id)",
        (annotator,),
    )
    return {TxnId(id) for (id,) in rows}


def _touched(connection: Connection, txn: TxnId) -> set[Key]:
    return set(connection.execute(f"SELECT DISTINCT entity_type, entity_id FROM op WHERE position IN ({_OPS})", (txn,)))
