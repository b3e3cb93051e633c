"""The line in an annotation's form that says in how many other articles its passage stands, too."""

from threading import Event
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from annotator.app.project import Project
from annotator.app.search.elsewhere import Copy, elsewhere, renewed
from annotator.domain.annotation import Annotation
from annotator.domain.errors import BadInput
from annotator.gui.fonts import interface
from annotator.gui.search.asking import PATIENCE_S
from annotator.gui.tasks import Progress, Task

FEW = 20
"""Copies that are looked at again with each change."""
PAUSE = 250
"""Milliseconds that one stays with an annotation before it is looked for elsewhere."""


class ElsewhereHint(QPushButton):
    """Hidden while there is nothing to say."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self.setObjectName("recent")
        self.setFont(interface(12))
        self._project = project
        self._passage: tuple[Any, ...] = ()
        self._copies: list[Copy] = []
        self._task: Task[list[Copy]] | None = None
        self._ended = Event()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.hide()

    def show_passage(self, annotation: Annotation) -> None:
        """Say it of another annotation. Of the same one it is looked for again only when there are other articles than
        before; whether the copies are marked is told anew."""
        passage = (annotation.document, annotation.start, annotation.end, len(self._project.now.documents))
        if passage != self._passage:
            self.stop()
            self._passage = passage
            self._pause.start()
        elif 0 < len(self._copies) <= FEW:
            self._show(renewed(self._project.sight, self._copies))

    def stop(self) -> None:
        """Nobody reads the project any more."""
        self._pause.stop()
        self._passage, self._copies = (), []
        self.hide()
        if self._task is not None:
            self._task.progress.cancel()
            self._ended.wait(PATIENCE_S)

    def _look(self) -> None:
        if self._task is not None:
            self._pause.start()  # the one before has still to end
            return
        project, passage = self._project, self._passage
        ended = self._ended = Event()

        def work(progress: Progress) -> list[Copy]:
            document, start, end, _ = passage
            try:
                return (
                    [] if progress.cancelled else elsewhere(project, document, start, end, lambda: progress.cancelled)
                )
            except BadInput:
                return []  # too short to be told from others
            finally:
                ended.set()

        task = self._task = Task("", work, self, exclusive=False)
        task.start(lambda copies: self._tell(passage, copies), self._fail)

    def _tell(self, passage: tuple[Any, ...], copies: list[Copy]) -> None:
        self._task = None
        if passage == self._passage:
            self._show(copies)

    def _show(self, copies: list[Copy]) -> None:
        self._copies = copies
        articles = len({copy.document for copy in copies})
        marked = len({copy.document for copy in copies if copy.annotation})
        told = self.tr("Stands in %n other article(s), too", "", articles)
        if marked:
            told += " · " + self.tr("marked in %n", "", marked)
        self.setText(f" {told}")
        self.setVisible(articles > 0)

    def _fail(self, error: BaseException) -> None:
        assert self._task is not None
        stopped, self._task = self._task.progress.cancelled, None
        if not stopped:
            raise error
