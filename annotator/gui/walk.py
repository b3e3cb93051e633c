"""How a tour goes through the window: it waits for what should be there, types, and takes pictures."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from annotator.domain.errors import OurFault
from annotator.gui.main_window import MainWindow
from annotator.gui.session import Session
from annotator.gui.waiting import wait_for
from annotator.gui.workspace import Workspace

Shown = TypeVar("Shown", bound=QDialog)


class Walk:
    """One walk through the window; ``made`` are the files that came of it."""

    def __init__(self, window: MainWindow, out_dir: Path) -> None:
        self._window = window
        self._out = out_dir
        self.made: list[Path] = []

    @property
    def _session(self) -> Session:
        if self._window.session is None:
            raise OurFault("the tour has no project open")
        return self._window.session

    @property
    def _workspace(self) -> Workspace:
        if self._window.workspace is None:
            raise OurFault("the tour has no project open")
        return self._window.workspace

    def _dialog(self, kind: type[Shown]) -> Shown:
        found: list[Shown] = []

        def there() -> bool:
            found[:] = [child for child in self._window.findChildren(kind) if child.isVisible()]
            return bool(found)

        wait_for(there, f"{kind.__name__} is shown")
        return found[0]

    def _come_back(self) -> None:
        """Without a window manager nobody gives the window the focus back when a dialog has closed."""
        self._window.activateWindow()
        wait_for(self._window.isActiveWindow, "the window is active again")

    def _type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def _picture(self, name: str, widget: QWidget | None = None, *, close: bool = False) -> None:
        shown = widget or self._window
        QTest.qWait(60)
        path = self._out / name
        if not shown.grab().save(str(path)):
            raise OurFault(f"{name} could not be written")
        self.made.append(path)
        if close:
            shown.close()
            self._come_back()
