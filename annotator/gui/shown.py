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
    """Prints ``shown MS`` (milliseconds since the process began) after the first paint of what was waited for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window: QWidget = window
        self._ready = False
        window.installEventFilter(self)

    def ready(self) -> None:
        """The next paint is the one."""
        self._ready = True
        self._window.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._ready and event.type() == QEvent.Type.Paint:
            self._ready = False
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(f"shown {since_start_ms():.0f}", flush=True)
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
