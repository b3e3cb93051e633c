"""Modules of pages that are not open yet, read while nothing else is to do: opening a page is quicker.

Those without Qt are read on a worker; what is left of the others is read one at a time.
"""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pkgutil import iter_modules
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, QTimer

WITHOUT_QT = (
    "annotator.domain", "annotator.domain.agreement", "annotator.domain.query", "annotator.app", "annotator.app.search",
)  # fmt: skip
WITH_QT = (
    "annotator.gui.search", "annotator.gui.library", "annotator.gui.compare", "annotator.gui.team",
    "annotator.gui.comments", "annotator.gui.merge", "annotator.gui.review", "annotator.gui.intake",
)  # fmt: skip
FIRST_MS, NEXT_MS = 1500, 40


def modules(packages: Sequence[str]) -> Iterator[str]:
    """The names of all modules of some packages."""
    for package in packages:
        found = import_module(package)
        yield from (f"{package}.{each.name}" for each in iter_modules(found.__path__) if not each.ispkg)


class Prefetching(QObject):
    """Begins ``FIRST_MS`` after ``start``; does its work once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = False
        self._ready = Event()
        self._left = modules(WITH_QT)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin, or wait once more."""
        self._timer.start(FIRST_MS)

    def _go_on(self) -> None:
        if not self._begun:
            self._begun = True
            ready = self._ready
            QThreadPool.globalInstance().start(lambda: _read(ready))
        name = next(self._left, None) if self._ready.is_set() else ""
        if name:
            import_module(name)
        if name is not None:
            self._timer.start(NEXT_MS)


def _read(ready: Event) -> None:
    try:
        for name in modules(WITHOUT_QT):
            import_module(name)
    finally:
        ready.set()
