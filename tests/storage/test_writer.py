"""The writer: commits in groups, keeps what it could not write, loses nothing that it reported."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.batch import Batch
from annotator.domain.errors import OurFault, WorldError
from annotator.domain.ids import TxnId
from annotator.storage.failures import NotSaved
from annotator.storage.store import SqliteStore, open_store
from tests.storage.logs import ANA, ARTICLE, PASSAGE, TREATY, Author, absorbed, states
from tests.storage.places import small_disk

Open = Callable[..., SqliteStore]
Told = list[tuple[TxnId, Exception | None]]


def wide(author: Author, number: int, size: int = 20_000) -> Batch:
    """A batch of some size, with an entity of its own."""
    txn = author.new_txn()
    text = "".join(chr(0x4E00 + (number * 7919 + at * 31) % 20_000) for at in range(size))
    op = author.op(txn.id, "set", "source", f"wide-{number}", {"title": "wide", "note": text})
    return Batch(txn, [op], states([op]))


@pytest.fixture
def full_store(project_file: Path) -> Iterator[tuple[SqliteStore, Callable[[int], None]]]:
    """A store whose file may grow by a few pages only, and the way to allow it more."""
    store = open_store(project_file)
    connection = store._connection
    assert connection is not None

    def allow(pages: int) -> None:
        (now,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {now + pages}")

    allow(12)
    yield store, allow
    allow(1_000_000)
    store.close()


def test_a_full_disk_is_told_and_what_was_not_written_is_written_later(
    full_store: tuple[SqliteStore, Callable[[int], None]],
) -> None:
    store, allow = full_store
    author, told = Author(), Told()
    batches = [wide(author, number) for number in range(3)]
    for batch in batches:
        store.append(batch, lambda txn, error: told.append((txn, error)))
    with pytest.raises(NotSaved, match="The disk is full"):
        store.flush()
    assert {txn for txn, error in told if isinstance(error, NotSaved)} <= {batch.txn.id for batch in batches}
    assert told[-1][1] is not None
    assert [txn.id for txn in store.txns()] == [batch.txn.id for batch in batches]
    with pytest.raises(NotSaved):
        store.close()
    allow(1_000)
    told.clear()
    store.flush()
    assert [error for _, error in told] == [None] * len(told) and told[-1][0] == batches[-1].txn.id
    assert len(list(store.entities())) == 3 and store.check() == []


def test_the_next_append_tries_again(full_store: tuple[SqliteStore, Callable[[int], None]]) -> None:
    store, allow = full_store
    author, told, written = Author(), Told(), threading.Event()
    store.append(wide(author, 1))
    with pytest.raises(NotSaved):
        store.flush()
    allow(1_000)

    def done(txn: TxnId, error: Exception | None) -> None:
        told.append((txn, error))
        written.set()

    store.append(wide(author, 2), done)
    assert written.wait(10) and told[0][1] is None
    assert len(list(store.entities())) == 2


def test_a_small_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        store = open_store(disk / "p.annodb", create=True)
        author, told = Author(), Told()
        for number in range(40):
            store.append(wide(author, number), lambda txn, error: told.append((txn, error)))
        with pytest.raises(NotSaved, match="The disk is full"):
            store.flush()
        with pytest.raises(WorldError):
            store.save_copy(disk / "copy.annodb")
        assert not (disk / "copy.annodb").exists()
        store.save_copy(tmp_path / "copy.annodb")
        reader = open_store(disk / "p.annodb", read_only=True)
        saved = {entity.id for entity in reader.entities()}
        assert {batch for batch, error in told if error is None} == {txn.id for txn in reader.txns()}
        assert len(saved) < 40 and reader.check() == []
        rescued = open_store(tmp_path / "copy.annodb")
        assert len(list(rescued.entities())) == 40 and rescued.check() == []
        rescued.close()
        reader.close()
        store._readers.close()
        assert store._connection is not None and store._lease is not None
        store._connection.close()
        store._lease.release()


def test_no_new_project_on_a_disk_without_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "64k") as disk:
        with pytest.raises(NotSaved, match="disk"):
            open_store(disk / "p.annodb", create=True)
        assert list(disk.iterdir()) == []


def test_batches_that_wait_share_a_commit(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, groups = threading.Event(), list[int]()
    writer = store._writer
    assert writer is not None
    write = writer._write

    def slow(connection: Any, batches: Any) -> None:
        gate.wait(10)
        groups.append(len(batches))
        write(connection, batches)

    monkeypatch.setattr(writer, "_write", slow)
    author = Author()
    for entity in (ANA, ARTICLE, PASSAGE, TREATY):
        store.append(author.adds(entity))
    gate.set()
    store.flush()
    assert sum(groups) == 4 and len(groups) <= 2
    assert len(store.txns()) == 4


def test_a_batch_at_fault_keeps_no_other_from_being_saved(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    author, told, gate = Author(), Told(), threading.Event()
    writer = store._writer
    assert writer is not None
    write = writer._write
    monkeypatch.setattr(writer, "_write", lambda *given: (gate.wait(10), write(*given))[1])
    wrong = author.adds(TREATY)
    wrong = Batch(wrong.txn, [wrong.ops[0]._replace(kind="purge")], wrong.entities)  # type: ignore[arg-type]
    batches = [author.adds(ANA), wrong, author.adds(ARTICLE), author.adds(PASSAGE)]
    for batch in batches:
        store.append(batch, lambda txn, error: told.append((txn, error)))
    gate.set()
    with pytest.raises(OurFault):
        store.flush()
    with store._readers.reading() as reader:
        saved = {id for (id,) in reader.execute("SELECT id FROM txn")}
    assert saved == {batch.txn.id for batch in batches if batch is not wrong}
    results = dict(told)
    assert isinstance(results.pop(wrong.txn.id), OurFault) and set(results.values()) == {None}
    assert [batch.txn.id for batch in writer.pending()] == [wrong.txn.id]
    writer._queue.clear()


def test_the_log_refuses_changes(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(ARTICLE, PASSAGE))
    store.flush()
    assert store._connection is not None
    for statement in (
        "UPDATE op SET body = '{}'",
        "DELETE FROM op",
        "UPDATE txn SET label = 'x'",
        "DELETE FROM txn",
        "INSERT OR REPLACE INTO op SELECT * FROM op",
        "REPLACE INTO txn SELECT * FROM txn",
    ):
        with pytest.raises(Exception, match="append-only"):
            store._connection.execute(statement)
    assert list(store.ops()) == author.log


def test_an_absorb_that_fails_takes_nothing_and_leaves_the_writer_well(
    full_store: tuple[SqliteStore, Callable[[int], None]],
) -> None:
    store, allow = full_store
    batch = wide(Author("ben", "replica-b"), 1, 60_000)
    with pytest.raises(NotSaved, match="disk is full"):
        absorbed(store, [batch.txn], batch.ops)
    assert list(store.ops()) == [] and store.txns() == []
    allow(1_000)
    assert [entity.id for entity in absorbed(store, [batch.txn], batch.ops)] == ["wide-1"]
