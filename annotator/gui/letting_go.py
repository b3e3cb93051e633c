"""Large things that nobody needs any more, let go of bit by bit.

To free a few hundred thousand objects takes a tenth of a second, and Python does it where the last name for them goes.
"""

from collections import deque
from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer

LARGE = 2_000
"""Elements: of a collection with fewer, all are freed at once."""
SLICE = 1_000
"""Elements that are freed in one turn of the event loop: about half a millisecond."""

LATER_MS = 250
"""By then the window has shown what is there in place of it."""


class LettingGo(QObject):
    """What is given to it is freed in small turns, once nobody else holds it. Nothing given is changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole: deque[Collection[object]] = deque()
        self._loose: list[object] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._turn)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._turns.start)

    @property
    def holding(self) -> bool:
        """Whether something waits to be freed."""
        return bool(self._whole or self._loose)

    def take(self, *things: Collection[object]) -> None:
        """Let go of these and of the large collections in them. Small ones are not kept."""
        self._whole.extend(thing for thing in things if len(thing) >= LARGE)
        if self.holding:
            self._later.start()

    def _turn(self) -> None:
        if self._loose:
            del self._loose[-SLICE:]
        elif self._whole:
            self._loose = _elements(self._whole.popleft())
        else:
            self._turns.stop()
            return
        for each in self._loose[-SLICE:]:
            if isinstance(each, dict | list | set | tuple) and len(each) >= LARGE:
                self._whole.append(each)


def _elements(thing: Collection[object]) -> list[object]:
    return [*thing, *thing.values()] if isinstance(thing, dict) else list(thing)
