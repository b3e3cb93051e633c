"""The last catch: what nobody handled. The world's errors are told in their one sentence, ours are logged and owned up.

Besides the task runner this is the only place that meets every exception.
"""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from annotator.app.settings import settings_folder
from annotator.domain.errors import WorldError

LOG = "annotator.log"
LARGEST_LOG = 1_000_000


class Faults(QObject):
    """Hands exceptions to the window: ``world_told`` carries a sentence, ``fault_found`` the traceback's text."""

    world_told = Signal(str)
    fault_found = Signal(str)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self._sort, Qt.ConnectionType.AutoConnection)

    def install(self) -> None:
        """Become the interpreter's excepthook, for all threads."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _hook(
        self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None = None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self._caught.emit(error if error is not None else kind())

    def _sort(self, error: BaseException) -> None:
        if isinstance(error, WorldError):
            self.world_told.emit(str(error))
            return
        import traceback

        text = "".join(traceback.format_exception(error))
        log(text)
        self.fault_found.emit(text)


def log(text: str) -> None:
    """Append to the log beside the settings, and to standard error; a full or read-only disk is no second fault."""
    print(text, file=sys.stderr)
    from datetime import datetime

    path = settings_folder() / LOG
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST_LOG:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now().isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        return
