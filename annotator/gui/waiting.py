"""Waiting without blocking, for the tour. The program itself never waits like this."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtTest import QTest

from annotator.domain.errors import OurFault

PATIENCE_S = 20.0


def wait_for(holds: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Let the window work until ``holds``. Raises OurFault, naming ``what``, if it never does."""
    until = monotonic() + patience_s
    while not holds():
        if monotonic() > until:
            raise OurFault(f"waited in vain until {what}")
        QTest.qWait(10)
