"""The log's tables: ops and txns, written once and read in order.

Unless it says otherwise a function speaks of the ops in force: those that are not withheld (``receipts``).
"""

import json
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet

from annotator.domain.fold import Key
from annotator.domain.ids import AnnotatorId, OpId, ReplicaId, TxnId
from annotator.domain.op import Op, Txn
from annotator.storage import bulk, receipts
from annotator.storage.receipts import IN_FORCE
from annotator.storage.sqlite import Connection
from annotator.storage.times import iso, milliseconds

_MANY = 20_000
"""So many ops are written at once before it is asked whether the indexes had better be made anew."""
_OP = ", ".join(Op._fields)
_TXN = "id, label, time, annotator, undoes"


def put_ops(connection: Connection, ops: Iterable[Op]) -> None:
    """Adds ops; those that are there already stay as they are."""
    bulk.insert(connection, f"op ({_OP})", len(Op._fields), "ON CONFLICT (op_id) DO NOTHING", ops)


def put_many(connection: Connection, ops: Collection[Op]) -> None:
    """As ``put_ops``. Where there are more of them than are there already, the indexes are made anew after them.

    That takes two thirds of the time, and is as whole as the rest of the open transaction.
    """
    (there,) = connection.execute("SELECT count(*) FROM op").fetchone() if len(ops) >= _MANY else (len(ops),)
    if len(ops) <= there:
        put_ops(connection, ops)
        return
    found = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'op' AND sql IS NOT NULL"
    indexes = connection.execute(found).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    put_ops(connection, ops)
    for _, sql in indexes:
        connection.execute(sql)


def put_txns(connection: Connection, txns: Iterable[Txn]) -> None:
    """Adds txns; those that are there already stay as they are."""
    rows = ((txn.id, txn.label, iso(txn.time), txn.annotator, txn.undoes) for txn in txns)
    bulk.insert(connection, f"txn ({_TXN})", 5, "ON CONFLICT (id) DO NOTHING", rows)


def txns(connection: Connection) -> list[Txn]:
    """All txns in the order in which this copy got them."""
    rows = connection.execute(f"SELECT {_TXN} FROM txn ORDER BY position")
    return [
        Txn(TxnId(id), label, milliseconds(time), AnnotatorId(annotator), undoes and TxnId(undoes))
        for id, label, time, annotator, undoes in rows
    ]


def ops(connection: Connection) -> Iterator[Op]:
    """The log in fold order."""
    return map(Op._make, connection.execute(f"SELECT {_OP} FROM op WHERE {IN_FORCE} ORDER BY hlc, op_id"))


def every_op(connection: Connection) -> Iterator[Op]:
    """All that lies in the log, withheld or not, in the order of its arrival."""
    return map(Op._make, connection.execute(f"SELECT {_OP} FROM op ORDER BY position"))


def op_count(connection: Connection, txn: TxnId) -> int:
    """How many ops of a txn are on disk; of a merge's also those that it brought."""
    (count,) = connection.execute("SELECT count(*) FROM op WHERE txn = ?", (txn,)).fetchone()
    return int(count) + receipts.size(connection, txn)


def touched(connection: Connection, txn: TxnId) -> set[Key]:
    """The entities that a txn has ops on."""
    found = f"SELECT DISTINCT entity_type, entity_id FROM op WHERE txn = ? AND {IN_FORCE}"
    return set(connection.execute(found, (txn,)))


def ops_of(connection: Connection, keys: Iterable[Key]) -> list[Op]:
    """All ops of some entities, in fold order."""
    wanted = set(keys)
    rows = connection.execute(
        f"SELECT {_OP} FROM op WHERE entity_id IN (SELECT value FROM json_each(?)) AND {IN_FORCE} ORDER BY hlc, op_id",
        (json.dumps([id for _, id in wanted]),),
    )
    return [op for op in map(Op._make, rows) if (op.entity_type, op.entity_id) in wanted]


def known_ids(connection: Connection, op_ids: Iterable[OpId]) -> set[OpId]:
    """Which of these ops are in the log, withheld or not."""
    rows = connection.execute(
        "SELECT op_id FROM op WHERE op_id IN (SELECT value FROM json_each(?))", (json.dumps(list(op_ids)),)
    )
    return {OpId(id) for (id,) in rows}


def known_keys(connection: Connection, keys: AbstractSet[Key]) -> set[Key]:
    """Which of these entities have ops in the log, withheld or not."""
    query = "SELECT entity_type, entity_id FROM op WHERE entity_id IN (SELECT value FROM json_each(?))"
    found: set[Key] = set()
    for some in bulk.parts(keys):
        rows = connection.execute(query, (json.dumps([id for _, id in some]),))
        found.update(key for key in rows if key in keys)
    return found


def last_position(connection: Connection) -> int:
    """Where the log ends; 0 if it is empty."""
    (position,) = connection.execute("SELECT max(position) FROM op").fetchone()
    return position or 0


def last_stamp(connection: Connection, replica: ReplicaId) -> tuple[int, int]:
    """The greatest hlc of all, and the greatest seq of a replica; 0 if there is none."""
    (hlc,) = connection.execute("SELECT max(hlc) FROM op").fetchone()
    (seq,) = connection.execute("SELECT max(seq) FROM op WHERE replica = ?", (replica,)).fetchone()
    return (hlc or 0, seq or 0)


def incomplete(connection: Connection) -> set[Key]:
    """The entities that have ops but no row."""
    return set(connection.execute("SELECT entity_type, entity_id FROM incomplete"))


def put_incomplete(connection: Connection, keys: Iterable[Key]) -> None:
    """Notes entities whose ops do not make a row yet."""
    connection.executemany("INSERT OR IGNORE INTO incomplete VALUES (?, ?)", keys)


def drop_incomplete(connection: Connection, keys: Iterable[Key]) -> None:
    """Takes back the note of entities that have a row now."""
    if connection.execute("SELECT 1 FROM incomplete LIMIT 1").fetchone() is None:
        return
    connection.executemany("DELETE FROM incomplete WHERE entity_type = ? AND entity_id = ?", keys)
