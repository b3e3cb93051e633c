"""The one writer of a project: a thread that commits what is queued, several batches in one commit if they wait.

A batch that could not be written stays first in the queue and is tried again by the next ``append`` or ``flush``.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from annotator.domain.batch import Batch, Done
from annotator.domain.errors import OurFault, WorldError
from annotator.storage.sqlite import Connection

T = TypeVar("T")
Write = Callable[[Connection, Sequence[Batch]], None]
Translate = Callable[[BaseException], Exception]


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    batch: Batch
    done: Done | None


class Writer:
    """Writes through ``connection``, which is its own (guarded by ``lock`` where readers share it, in memory)."""

    def __init__(
        self, connection: Connection, write: Write, translate: Translate, lock: "threading.RLock | None" = None
    ) -> None:
        self._connection = connection
        self._write = write
        self._translate = translate
        self._lock = lock or threading.RLock()
        self._state = threading.Condition()
        self._queue: list[_Job] = []
        self._failure: Exception | None = None
        self._wanted = False
        self._busy = False
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def append(self, batch: Batch, done: Done | None = None) -> None:
        """Queues a batch and returns at once."""
        with self._state:
            self._queue.append(_Job(batch, done))
            self._wanted = True
            self._state.notify_all()

    def pending(self) -> list[Batch]:
        """What is not on disk yet, oldest first."""
        with self._state:
            return [job.batch for job in self._queue]

    def flush(self) -> None:
        """Tries what is queued, and waits until it is written and told. Raises what kept it from being written."""
        with self._state:
            self._wanted = bool(self._queue)
            self._state.notify_all()
            self._state.wait_for(lambda: not self._busy and not self._wanted)
            if self._queue and self._failure is not None:
                raise self._failure

    def call(self, task: Callable[[Connection], T]) -> T:
        """Runs ``task`` on the writer's connection in a transaction of its own, after all that is queued."""
        self.flush()
        with self._lock:
            return self._transaction(lambda: task(self._connection))

    def alone(self, task: Callable[[Connection], T]) -> T:
        """Runs ``task`` on the writer's connection outside of a transaction, after all that is queued."""
        self.flush()
        with self._lock:
            try:
                return task(self._connection)
            except Exception as error:
                raise self._translate(error) from error

    def stop(self) -> None:
        """Flushes, ends the thread. Raises what keeps the queue from being written; the writer then goes on."""
        self.flush()
        with self._state:
            self._stopped = True
            self._state.notify_all()
        self._thread.join()

    def _run(self) -> None:
        while (jobs := self._wait()) is not None:
            failure = self._attempt(jobs)
            if isinstance(failure, OurFault) and len(jobs) > 1:
                self._one_by_one(jobs)
            else:
                self._settle(jobs, failure)

    def _wait(self) -> list[_Job] | None:
        with self._state:
            self._busy = False
            self._state.notify_all()
            self._state.wait_for(lambda: self._stopped or self._wanted)
            self._wanted, self._busy = False, True
            return None if self._stopped else list(self._queue)

    def _attempt(self, jobs: Sequence[_Job]) -> Exception | None:
        try:
            with self._lock:
                self._transaction(lambda: self._write(self._connection, [job.batch for job in jobs]))
        except (WorldError, OurFault) as failure:
            return failure
        return None

    def _one_by_one(self, jobs: Sequence[_Job]) -> None:
        """One of several batches is at fault: the others must not wait for it."""
        failed = [(job, failure) for job in jobs if (failure := self._attempt([job])) is not None]
        kept = [job for job, _ in failed]
        self._settle([job for job in jobs if job not in kept], None)
        for job, failure in failed:
            self._settle([job], failure)

    def _settle(self, jobs: Sequence[_Job], failure: Exception | None) -> None:
        with self._state:
            if failure is None:
                self._queue = [job for job in self._queue if job not in jobs]
            self._failure = failure
        for job in jobs:
            if job.done is not None:
                self._tell(job.done, job, failure)

    def _tell(self, done: Done, job: _Job, failure: Exception | None) -> None:
        try:
            done(job.batch.txn.id, failure)
        except Exception as error:  # noqa: BLE001 - the task runner: a listener's fault must not end all saving
            threading.excepthook(
                threading.ExceptHookArgs((type(error), error, error.__traceback__, threading.current_thread()))
            )

    def _transaction(self, task: Callable[[], T]) -> T:
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            result = task()
            connection.execute("COMMIT")
            return result
        except Exception as error:
            raise self._translate(error) from error
        finally:
            if connection.in_transaction:
                connection.rollback()
