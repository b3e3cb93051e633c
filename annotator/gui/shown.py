"""How long it took until the window was shown, for measurements (``ANNOTATOR_QUIT_AFTER_SHOWN``)."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class ShownWatch(QObject):
    """Prints ``shown MS cpu MS`` (from the process's beginning to the first paint) and ``read MS cpu MS`` (until what
    was asked for is painted), then quits. Nothing is printed if it never comes so far."""

    def __init__(self, window: "MainWindow", with_project: bool) -> None:
        super().__init__(window)
        self._window: QWidget = window
        self._lines: list[str] = []
        self._ready = False
        window.installEventFilter(self)
        if with_project:
            window.project_shown.connect(self._expect)
        else:
            window.framed.connect(self._expect)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if not self._lines:
                self._lines.append("")
                QTimer.singleShot(0, self._shown)
            elif self._ready:
                self._ready = False
                QTimer.singleShot(0, self._tell)
        return False

    def _shown(self) -> None:
        self._lines[0] = f"shown {since_start_ms():.0f} cpu {time.process_time() * 1000:.0f}"

    def _expect(self) -> None:
        """The next paint is the one."""
        self._ready = True
        self._window.update()

    def _tell(self) -> None:
        self._lines.append(f"read {since_start_ms():.0f} cpu {time.process_time() * 1000:.0f}")
        print("\n".join(self._lines), flush=True)
        QApplication.quit()


def since_start_ms() -> float:
    """Milliseconds since this process began, as the system counts them; elsewhere since Python's first import."""
    try:
        with Path("/proc/self/stat").open(encoding="ascii", errors="replace") as file:
            ticks = int(file.read().rpartition(")")[2].split()[19])
        began = ticks / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000
    except (OSError, AttributeError, ValueError, IndexError):
        return time.process_time() * 1000
