"""Looks for sources that may be the same, a few milliseconds at a time, whenever sources have changed."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app.duplicates import Pair, in_order, suspecting
from annotator.app.project import Project

SLICE = 0.003
"""Seconds of work before the window has its turn again."""
WAIT_MS = 250


class DuplicateWatch(QObject):
    """``found`` tells that ``pairs`` is another list now."""

    found = Signal()

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._steps: Iterator[Pair | None] = iter(())
        self._seen: list[Pair] = []
        self.pairs: list[Pair] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def look(self) -> None:
        """Sources have changed: look anew, in a moment."""
        self._steps = iter(())
        self._seen = []
        self._timer.start(WAIT_MS)
        self._begun = False

    def _go_on(self) -> None:
        if self._project.is_closed:
            return
        if not self._begun:
            self._begun = True
            self._steps = suspecting(self._project.sight)
        until = time.perf_counter() + SLICE
        for step in self._steps:
            if step is not None:
                self._seen.append(step)
            if time.perf_counter() > until:
                self._timer.start(0)
                return
        pairs = in_order(self._project.sight, self._seen)
        if pairs != self.pairs:
            self.pairs = pairs
            self.found.emit()
