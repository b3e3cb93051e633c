"""Computing agreement on a worker, and finding the passages behind a number."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.agreement import agreement, behind
from annotator.app.comparing import Comparison
from annotator.domain.agreement.report import AgreementReport, Figure
from annotator.domain.clusters import Cluster
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Counting(QObject):
    """Reports belong to a comparison: to its articles, its people and its overlap."""

    counted = Signal(object)
    found_behind = Signal(object)
    stopped = Signal()

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._running: Progress | None = None
        self._asked: Comparison | None = None
        window.runner.idle.connect(self._idle)

    def count(self, comparison: Comparison) -> None:
        """Compute the figures of a comparison, unless that is done or being done; ``counted`` brings the report."""
        if comparison is self._asked:
            return
        self.cancel()
        self._asked = comparison
        assert self._window.session is not None
        now, choice = self._window.session.project.now, comparison.choice
        documents, people = tuple(comparison.readers), comparison.people

        def work(progress: Progress) -> AgreementReport:
            return agreement(now, documents, people, progress=progress, overlap=choice.overlap)

        self._running = self._window.runner.run(
            self.tr("Computing agreement"), work, lambda report: self._take(comparison, report)
        )

    def find(self, comparison: Comparison, figure: Figure) -> None:
        """Find the passages behind a figure; ``found_behind`` brings the annotations' ids."""
        assert self._window.session is not None
        now, choice = self._window.session.project.now, comparison.choice
        documents, people = tuple(comparison.readers), comparison.people

        def work(_progress: Progress) -> list[Cluster]:
            return behind(now, figure, documents, people, overlap=choice.overlap)

        self._window.runner.run(self.tr("Looking for the passages"), work, self._tell_behind)

    def cancel(self) -> None:
        """Give up what is being computed."""
        running, self._running, self._asked = self._running, None, None
        if running is not None:
            running.cancel()

    def _take(self, comparison: Comparison, report: AgreementReport) -> None:
        if comparison is self._asked:
            self._running = None
            self.counted.emit(report)

    def _tell_behind(self, found: list[Cluster]) -> None:
        self.found_behind.emit(frozenset(member.id for cluster in found for member in cluster.members))

    def _idle(self) -> None:
        if self._running is not None and self._running.cancelled:
            self._running = self._asked = None
            self.stopped.emit()
