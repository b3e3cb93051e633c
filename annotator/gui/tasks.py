"""Work that takes longer than a blink: run on a worker, shown after a moment, able to be cancelled.

Besides the excepthook this is the only place that catches every exception: whatever a task raises is carried to the
window's thread and handed to who started it.
"""

from collections.abc import Callable
from functools import lru_cache
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from annotator.app.progress import Cancelled

SHOW_AFTER_MS = 300

T = TypeVar("T")


class Progress:
    """What a task tells of itself, and how it learns that it should stop. Safe on any thread."""

    def __init__(self) -> None:
        self._cancelled = Event()
        self.done = 0.0
        self.total = 0
        """Of how many things a part is done; 0: it is not told in numbers."""

    def __call__(self, done: float) -> None:
        """Say which part (0 to 1; 0 if unknown) is done. Raises Cancelled if the task should stop."""
        self.done = done
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the task to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the task was asked to stop."""
        return self._cancelled.is_set()


class _Job:
    """What the worker holds. Never a QObject: the last to let go of one would destroy it on the wrong thread."""

    def __init__(self, work: Callable[[Progress], Any], progress: Progress, deliver: Callable[["_Job"], None]) -> None:
        self.work = work
        self.progress = progress
        self.deliver: Callable[[_Job], None] | None = deliver
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self.work(self.progress)
        except BaseException as error:  # noqa: BLE001 - carried to the window's thread
            self.error = error
        _courier().arrived.emit(self)


class _Courier(QObject):
    """Lives as long as the process, on the window's thread; brings finished jobs there."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def _hand_over(job: _Job) -> None:
        deliver, job.deliver = job.deliver, None
        if deliver is not None:
            deliver(job)


@lru_cache(maxsize=1)
def _courier() -> _Courier:
    return _Courier()


class Task(QObject, Generic[T]):
    """One running piece of work. ``shown`` after 0.3 s, ``ended`` always, both on the window's thread.

    When ``owner`` is gone by the time it ends, nobody is told. It has no parent: the job keeps it while it runs.
    """

    shown = Signal()
    ended = Signal()

    def __init__(self, label: str, work: Callable[[Progress], T], owner: QObject, exclusive: bool) -> None:
        super().__init__()
        self._owner = owner
        self.label = label
        self.exclusive = exclusive
        self.progress = Progress()
        self._work = work
        self._done: Callable[[T], None] | None = None
        self._failed: Callable[[BaseException], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._timer.timeout.connect(self.shown)

    def start(self, done: Callable[[T], None] | None, failed: Callable[[BaseException], None] | None) -> None:
        """Start on a worker; exactly one of the two is called later, on this thread."""
        self._done, self._failed = done, failed
        self._timer.start()
        _courier()  # made here, so that it belongs to the window's thread
        QThreadPool.globalInstance().start(_Job(self._work, self.progress, self._deliver).run)

    def _deliver(self, job: _Job) -> None:
        self._timer.stop()
        if not isValid(self._owner):
            return
        self.ended.emit()
        if job.error is None:
            if self._done is not None:
                self._done(job.result)
        elif isinstance(job.error, Cancelled):
            return
        elif self._failed is not None:
            self._failed(job.error)
        else:
            raise job.error


class TaskRunner(QObject):
    """Runs one task at a time; a second one waits for the first. ``busy_changed`` carries the shown Task or None."""

    busy_changed = Signal(object)
    started = Signal()
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: Task[object] | None = None
        self._waiting: list[tuple[Task[object], Callable[[], None]]] = []

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._running is not None

    @property
    def exclusive(self) -> bool:
        """Whether something is being done during which nothing else may change the project."""
        return self._running is not None and self._running.exclusive

    def run(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        exclusive: bool = True,
    ) -> Progress:
        """Do ``work`` on a worker, then ``done`` with its result or ``failed`` with its error, here.

        Without ``failed`` the error is raised here, where the excepthook meets it. A cancelled task calls neither.
        ``exclusive`` work reads the project and must not see it change.
        """
        task: Task[object] = Task(label, work, self, exclusive)
        task.shown.connect(lambda: self.busy_changed.emit(task))
        task.ended.connect(self._ended)
        self._waiting.append((task, lambda: task.start(done, failed)))  # type: ignore[arg-type]
        self._next()
        return task.progress

    def cancel(self) -> None:
        """Ask the running task to stop."""
        if self._running is not None:
            self._running.progress.cancel()

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        self._running, start = self._waiting.pop(0)
        self.started.emit()
        start()

    def _ended(self) -> None:
        self._running = None
        self.busy_changed.emit(None)
        if self._waiting:
            self._next()
        else:
            self.idle.emit()
