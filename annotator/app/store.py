"""What the program needs of the place where a project is kept. Storage fulfils it; only bootstrap names it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from annotator.domain.batch import Attachment, Batch, Done, Merged, Problem
from annotator.domain.entity import Entity
from annotator.domain.finding.ranking import Window
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn
from annotator.domain.query.tree import Node
from annotator.domain.search import Match

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

    def search(
        self, table: str, wanted: Node, columns: Sequence[str] = ..., stop: Callable[[], bool] = ...
    ) -> list[Match]:
        """The living documents, annotations, sources or comments whose texts have what is wanted, the best first.

        ``wanted`` has no filters; ``columns`` (none given: all) are those that are looked into. What is pending is
        included. Once ``stop`` says yes the answer does not count. Any thread; waits for no write.
        """

    def evidence(
        self, weights: Mapping[str, float], captures: Collection[str], most: int, stop: Callable[[], bool] = ...
    ) -> list[Window]:
        """The best passages of snapshots (ids) for the terms of a claim and what they weigh, the best first.

        Of what is written. Once ``stop`` says yes the answer does not count. Any thread; waits for no write.
        """

    def append(self, batch: Batch, done: Done | None = None) -> None:
        """Queues a batch for the writer and returns at once."""

    def flush(self) -> None:
        """Waits until all that was queued is on disk. Raises the WorldError of a write that failed."""

    def merge(
        self,
        receipt: Txn,
        given: Sequence[Incoming],
        own: Callable[[Sequence[Entity]], Batch | None] = ...,
        tell: Callable[[float], None] = ...,
    ) -> Merged:
        """Takes over what colleagues' files have and this one has not, in one transaction, after a backup.

        ``own`` is asked for what the merging annotator adds in the same step; without anything new nothing is
        written. What ``tell`` raises ends the merge without a trace. Raises BadInput for what is not genuine.
        """

    def take_back(self, batch: Batch, receipt: TxnId, *, withhold: bool) -> Merged:
        """Withholds what a merge brought (its ops count for nothing then), or restores it; writes ``batch`` with it."""

    def is_merge(self, txn: TxnId) -> bool:
        """Whether a txn is the receipt of a merge."""

    def brought(self, annotator: AnnotatorId) -> set[TxnId]:
        """An annotator's txns that came by a merge, from another copy: not theirs to undo here."""

    def ops(self) -> Iterator[Op]:
        """The log in fold order, without what an undone merge brought."""

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
