"""The project file: a log of ops, the tables folded from it, one writer, and readers that never wait for it."""

import secrets
import threading
import time
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.batch import Attachment, Batch, Done, Merged, Problem
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import WorldError
from annotator.domain.finding.ranking import Window
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn
from annotator.domain.query.tree import Node
from annotator.domain.search import Match
from annotator.storage import (
    attachments,
    backups,
    checking,
    copying,
    finding,
    folding,
    full_text,
    log,
    merging,
    receipts,
    rows,
)
from annotator.storage.connection import close_writer, roomy
from annotator.storage.failures import NotSaved, translated
from annotator.storage.lease import Lease
from annotator.storage.readers import Readers
from annotator.storage.sqlite import Connection
from annotator.storage.writer import Writer


def wall_clock() -> int:
    """UTC milliseconds now."""
    return time.time_ns() // 1_000_000


def random_id() -> str:
    """A fresh replica id."""
    return str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))


def _nothing(_entities: Sequence[Entity]) -> Batch | None:
    return None


def _never() -> bool:
    return False


def _unheard(_done: float) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a store takes from outside: the clock (UTC milliseconds) and new replica ids."""

    clock: Callable[[], int] = wall_clock
    new_replica: Callable[[], str] = random_id


class SqliteStore:
    """A project in a file, or in memory (``path`` None). Made by ``store.open_store`` and ``memory_store``."""

    def __init__(
        self,
        path: Path | None,
        readers: Readers,
        connection: Connection | None,
        replica: ReplicaId,
        *,
        lease: Lease | None = None,
        clock: Callable[[], int] = wall_clock,
        background: threading.Thread | None = None,
    ) -> None:
        self._path = path
        self._readers = readers
        self._connection = connection
        self._replica = replica
        self._lease = lease
        self._clock = clock
        self._background = background
        self._hlc = self._seq = 0
        with self._reading() as reader:
            self._hlc, self._seq = log.last_stamp(reader, replica)
        self._writer = (
            Writer(connection, self._write, lambda error: translated(error, path), readers.lock)
            if connection is not None
            else None
        )

    @property
    def path(self) -> Path | None:
        """The project file; None for one that lives in memory."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether this opening may not write."""
        return self._writer is None

    @property
    def replica(self) -> ReplicaId:
        """This copy of the project; a copied file gets a new one at its next opening."""
        return self._replica

    def entities(self) -> Iterator[Entity]:
        """All complete entities on disk, deleted ones too, parents before children."""
        return self._readers.each(rows.entities)

    def search(
        self, table: str, wanted: Node, columns: Sequence[str] = (), stop: Callable[[], bool] = _never
    ) -> list[Match]:
        """The living that have the words, the best first; at the end what is pending. Waits for no write."""
        pending = {e.id: e for batch in self._pending() for e in batch.entities if type_of(e) == table}
        with self._reading() as reader:
            found = full_text.search(reader, table, wanted, columns, stop)
        if not pending:
            return found
        fresh = (e for e in pending.values() if e.deleted_by is None and full_text.fits_entity(e, wanted, columns))
        return [match for match in found if match.id not in pending] + [Match(e.id, 0.0) for e in fresh]

    def evidence(
        self, weights: Mapping[str, float], captures: Collection[str], most: int, stop: Callable[[], bool] = _never
    ) -> list[Window]:
        """The best passages of snapshots on disk for the terms of a claim and what they weigh."""
        with self._reading() as reader:
            return finding.find(reader, weights, captures, most, stop)

    def ops(self) -> Iterator[Op]:
        """The whole log on disk, in fold order."""
        return self._readers.each(log.ops)

    def last_stamp(self) -> tuple[int, int]:
        """The greatest hlc of all ops, and the greatest seq of this replica's (0 if none), pending ones included."""
        return (self._hlc, self._seq)

    def txns(self) -> list[Txn]:
        """All txns in the order in which this copy got them, pending ones included."""
        pending = self._pending()
        with self._reading() as reader:
            found = log.txns(reader)
        known = {txn.id for txn in found} if pending else set()
        return found + [batch.txn for batch in pending if batch.txn.id not in known]

    def op_count(self, txn: TxnId) -> int:
        """How many ops a txn has, pending ones included."""
        pending = next((len(batch.ops) for batch in self._pending() if batch.txn.id == txn), 0)
        if pending:
            return pending
        with self._reading() as reader:
            return log.op_count(reader, txn)

    def history(self, txn: TxnId) -> list[Op]:
        """All ops of every entity that ``txn`` touched, in fold order, pending ones included."""
        pending = [op for batch in self._pending() for op in batch.ops]
        with self._reading() as reader:
            keys = log.touched(reader, txn) | {(op.entity_type, op.entity_id) for op in pending if op.txn == txn}
            found = log.ops_of(reader, keys)
        more = [op for op in pending if (op.entity_type, op.entity_id) in keys]
        if not more:
            return found
        both = {op.op_id: op for op in (*found, *more)}
        return sorted(both.values(), key=lambda op: op.order)

    def attachment(self, sha256: str) -> bytes | None:
        """The bytes of an attachment, pending ones included."""
        waiting: Iterable[Attachment] = (each for batch in self._pending() for each in batch.attachments)
        for attachment in waiting:
            if attachment.sha256 == sha256:
                return attachment.content
        with self._reading() as reader:
            return attachments.content(reader, sha256)

    def append(self, batch: Batch, done: Done | None = None) -> None:
        """Queues a batch for the writer and returns at once. Raises WorldError in a read-only project."""
        writer = self._writing()
        for op in batch.ops:
            self._hlc = max(self._hlc, op.hlc)
            if op.replica == self._replica:
                self._seq = max(self._seq, op.seq)
        writer.append(batch, done)

    def flush(self) -> None:
        """Waits until all that was queued is on disk. Raises the WorldError of a write that failed."""
        if self._writer is not None:
            self._writer.flush()

    def merge(
        self,
        receipt: Txn,
        given: Sequence[Incoming],
        own: Callable[[Sequence[Entity]], Batch | None] = _nothing,
        tell: Callable[[float], None] = _unheard,
    ) -> Merged:
        """Takes over what colleagues' files have and this one has not, in one transaction, after a backup."""
        writer = self._writing()
        self.flush()
        if self._background is not None:
            self._background.join()  # the backup of the opening; two at once would write one file
        now_ms = self._clock()
        if self._path is not None:
            backups.before_merge(self._path, now_ms)

        def merge(connection: Connection) -> Merged:
            with roomy(connection):
                return merging.merge(connection, receipt, given, own, tell, now_ms)

        merged = writer.call(merge)
        self._refresh()
        return merged

    def take_back(self, batch: Batch, receipt: TxnId, *, withhold: bool) -> Merged:
        """Withholds what a merge brought (its ops count for nothing then), or restores it; writes ``batch`` with it."""

        def take_back(connection: Connection) -> Merged:
            with roomy(connection):
                return merging.take_back(connection, batch, receipt, withhold=withhold)

        merged = self._writing().call(take_back)
        self._refresh()
        return merged

    def is_merge(self, txn: TxnId) -> bool:
        """Whether a txn is the receipt of a merge."""
        with self._reading() as reader:
            return receipts.size(reader, txn) > 0

    def brought(self, annotator: AnnotatorId) -> set[TxnId]:
        """An annotator's txns that came by a merge, from another copy: not theirs to undo here."""
        with self._reading() as reader:
            return receipts.brought(reader, annotator)

    def rebuild(self) -> None:
        """Makes the tables anew from the log."""
        self._writing().call(folding.rebuild)
        self._readers.renew()
        self._refresh()

    def check(self) -> list[Problem]:
        """Integrity of the file, hashes of all ops, fold = tables, quotes = text, missing sources, attachments."""
        self.flush()
        with self._readers.reading_anew() as reader:
            return list(checking.problems(reader, self._clock()))

    def save_copy(self, target: Path) -> None:
        """Writes a checked copy of the whole project in the place of ``target``. Raises WorldError.

        What the project's own disk has no room for is in the copy, too: so a copy elsewhere saves it.
        """
        copying.refuse_target(self._path, target)
        with suppress(NotSaved):
            self.flush()
        unsaved = self._pending()
        with self._reading() as reader:
            copying.save_copy(reader, target, self._clock(), unsaved)

    def close(self) -> None:
        """Flushes and closes; a closed project is one file.

        Raises the WorldError of a write that failed; the project then stays open, so that it can be tried again.
        """
        if self._writer is not None:
            self._writer.stop()
            self._writer = None
        if self._background is not None:
            self._background.join()
        self._readers.close()
        if self._path is not None and self._connection is not None:
            close_writer(self._connection)
            self._connection = None
        if self._lease is not None:
            self._lease.release()
            self._lease = None

    def _reading(self) -> AbstractContextManager[Connection]:
        return self._readers.reading()

    def _writing(self) -> Writer:
        if self._writer is None:
            raise WorldError("This project is open for reading only; nothing was changed.")
        return self._writer

    def _pending(self) -> list[Batch]:
        return self._writer.pending() if self._writer is not None else []

    def _write(self, connection: Connection, batches: Iterable[Batch]) -> None:
        folding.write_batches(connection, list(batches))

    def _refresh(self) -> None:
        with self._reading() as reader:
            hlc, seq = log.last_stamp(reader, self._replica)
        self._hlc, self._seq = max(self._hlc, hlc), max(self._seq, seq)
