"""While the project must not change, most of the window stands still; afterwards the keys go where they went before."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator.gui.tasks import Task, TaskRunner


class Standstill(QObject):
    """Disables some parts of a window while exclusive work is shown to be done, and enables them again."""

    def __init__(self, window: QWidget, runner: TaskRunner, *parts: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._focused: QWidget | None = None
        runner.busy_changed.connect(self._follow)

    def _follow(self, task: Task[object] | None) -> None:
        still = task is not None and task.exclusive
        if still:
            self._focused = self._focused or self._inside()
        for part in self._parts:
            part.setEnabled(not still)
        if not still:
            self._give_back()

    def _give_back(self) -> None:
        """A disabled part loses the focus, and Qt does not give it back by itself."""
        focused, self._focused = self._focused, None
        if focused is not None and isValid(focused) and focused.isVisible() and self._inside() is None:
            focused.setFocus()

    def _inside(self) -> QWidget | None:
        focused = self._window.focusWidget()
        inside = focused is not None and any(part.isAncestorOf(focused) for part in self._parts)
        return focused if inside else None
