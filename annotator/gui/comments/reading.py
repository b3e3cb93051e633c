"""What has been in sight for a second in an active window has been read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator.domain.commands import Several
from annotator.domain.talking import mark_seen
from annotator.gui.comments.rows import Row
from annotator.gui.session import Session

LONG_ENOUGH = 1000
"""Milliseconds."""


class Reader(QObject):
    """``in_sight`` gives the rows that can be read now."""

    def __init__(self, session: Session, widget: QWidget, in_sight: Callable[[], list[Row]]) -> None:
        super().__init__(widget)
        self._session = session
        self._widget = widget
        self._in_sight = in_sight
        self.timer = QTimer(self, singleShot=True, interval=LONG_ENOUGH)
        self.timer.timeout.connect(self._read)
        widget.installEventFilter(self)

    def look(self) -> None:
        """Something else is in sight: the second begins anew."""
        if not self._session.project.store.read_only and self._widget.isVisible():
            self.timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.ActivationChange):
            self.look()
        elif event.type() == QEvent.Type.Hide:
            self.timer.stop()
        return False

    def _read(self) -> None:
        if not self._widget.isVisible() or not self._widget.window().isActiveWindow():
            return
        if self._session.runner.exclusive:
            self.timer.start()
            return
        by_subject: dict[str, list[str]] = {}
        for row in self._in_sight():
            if row.unread and row.comment is not None:
                by_subject.setdefault(row.comment.subject, []).append(row.id)
        project = self._session.project
        commands = [mark_seen(project.now, subject, ids) for subject, ids in by_subject.items()]
        if commands:
            project.adopt(project.prepare(Several(commands, "Read comments"), system=True))
