"""Many ops at once: the indexes of the log are made anew after them, and nothing else is another than one by one."""

from collections.abc import Iterator

import pytest

from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.op import Op, make_op
from annotator.storage import log, sqlite
from annotator.storage.sqlite import Connection
from annotator.storage.store import memory_store


@pytest.fixture
def connection(monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    monkeypatch.setattr(log, "_MANY", 4)
    store = memory_store()
    assert store._connection is not None
    yield store._connection
    store.close()


def ops(first: int, count: int) -> list[Op]:
    ana, here, txn = AnnotatorId("ana"), ReplicaId("at-ana"), TxnId("t")
    numbers = range(first, first + count)
    return [make_op(ana, here, n, n << 16, "set", "source", f"s{n % 3}", txn, {"title": f"{n}"}) for n in numbers]


def schema(connection: Connection) -> set[tuple[str, str, str]]:
    return set(connection.execute("SELECT type, name, sql FROM sqlite_schema"))


def steps(connection: Connection) -> list[str]:
    """What was done to the schema meanwhile."""
    told: list[str] = []
    connection.set_trace_callback(lambda said: told.append(said) if " INDEX " in said[:14] else None)
    return told


@pytest.mark.parametrize(("there", "new", "anew"), [(0, 4, 4), (0, 3, 0), (9, 10, 4), (10, 10, 0)])
def test_indexes_are_made_anew_only_where_most_ops_are_new(
    connection: Connection, there: int, new: int, anew: int
) -> None:
    log.put_ops(connection, ops(0, there))
    before, told = schema(connection), steps(connection)
    log.put_many(connection, ops(there, new))
    assert len(told) == 2 * anew
    assert schema(connection) == before
    assert sorted(log.every_op(connection)) == sorted(ops(0, there + new))
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_what_is_there_already_stays(connection: Connection) -> None:
    log.put_ops(connection, ops(0, 3))
    log.put_many(connection, ops(0, 8))
    assert list(log.every_op(connection)) == ops(0, 8)
    assert {op.op_id for op in log.ops_of(connection, [("source", "s1")])} == {op.op_id for op in ops(0, 8)[1::3]}


def test_a_transaction_that_is_given_up_leaves_the_indexes(connection: Connection) -> None:
    before = schema(connection)
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite.Error):
        log.put_many(connection, [*ops(0, 8), ops(8, 1)[0]._replace(kind="gone")])  # type: ignore[arg-type]
    connection.execute("ROLLBACK")
    assert schema(connection) == before and list(log.every_op(connection)) == []
