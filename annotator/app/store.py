"""What the program needs of the place where a project is kept. Storage fulfils it; only bootstrap names it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from annotator.domain.batch import Attachment, Batch, Done, Problem
from annotator.domain.entity import Entity
from annotator.domain.ids import ReplicaId, TxnId
from annotator.domain.op import Op, Txn

__all__ = ["Attachment", "Batch", "Done", "Problem", "Store", "StoreFactory"]


class Store(Protocol):
    """One project's log, the tables folded from it, and its attachments."""

    @property
    def path(self) -> Path | None:
        """The project file; None for one that lives in memory."""

    @property
    def read_only(self) -> bool: ...

    @property
    def replica(self) -> ReplicaId:
        """This copy of the project; a copied file gets a new one at its next opening."""

    def entities(self) -> Iterator[Entity]:
        """All complete entities, deleted ones too, parents before children."""

    def last_stamp(self) -> tuple[int, int]:
        """The greatest hlc of all ops, and the greatest seq of this replica's (0 if none), pending ones included."""

    def txns(self) -> list[Txn]:
        """All txns in the order in which this copy got them, pending ones included."""

    def op_count(self, txn: TxnId) -> int:
        """How many ops a txn has, pending ones included."""

    def history(self, txn: TxnId) -> list[Op]:
        """All ops of every entity that ``txn`` touched, pending ones included."""

    def append(self, batch: Batch, done: Done | None = None) -> None:
        """Queues a batch for the writer and returns at once."""

    def flush(self) -> None:
        """Waits until all that was queued is on disk. Raises the WorldError of a write that failed."""

    def absorb(self, txns: Iterable[Txn], ops: Iterable[Op]) -> list[Entity]:
        """Merges ops of others: set union, then refold what they touch; returns the entities as they are now.

        Raises BadInput, and takes nothing, if an op's id is not the hash of its content.
        """

    def ops(self) -> Iterator[Op]:
        """The whole log, in fold order."""

    def attachment(self, sha256: str) -> bytes | None:
        """The bytes of an attachment, pending ones included."""

    def check(self) -> list[Problem]:
        """Integrity of the file, hashes of all ops, fold = tables, hashes of attachments."""

    def rebuild(self) -> None:
        """Makes the tables anew from the log."""

    def save_copy(self, target: Path) -> None:
        """Writes a checked copy of the whole project. Raises WorldError."""

    def close(self) -> None:
        """Flushes and closes; a closed project is one file."""


class StoreFactory(Protocol):
    """How bootstrap opens stores for the rest of the program."""

    def __call__(self, path: Path, *, create: bool = False, read_only: bool = False) -> Store: ...
