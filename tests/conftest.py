"""Tests never touch the settings of the person who runs them, and need no screen."""

import atexit
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ANNOTATOR_HOME"] = tempfile.mkdtemp(prefix="annotator-home-")
atexit.register(shutil.rmtree, os.environ["ANNOTATOR_HOME"], ignore_errors=True)

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def process_wide() -> dict[str, object]:
    """What a test could change for all that come after it: limits, signal handlers, the folder that it runs in."""
    state: dict[str, object] = {"folder": Path.cwd()}
    handled = (signal.SIGINT, signal.SIGTERM, signal.SIGABRT, signal.SIGSEGV)
    state |= {str(number): signal.getsignal(number) for number in handled}
    if sys.platform != "win32":
        import resource

        for name in ("RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_NOFILE"):
            state[name] = resource.getrlimit(getattr(resource, name))
        state |= {str(number): signal.getsignal(number) for number in (signal.SIGXCPU, signal.SIGXFSZ, signal.SIGPIPE)}
    return state


@pytest.fixture(autouse=True)
def leaves_the_process_as_it_was() -> Iterator[None]:
    """Limits belong to child processes: one that is set here would end the tests in the middle."""
    before = process_wide()
    yield
    assert process_wide() == before
    empty_clipboard()


def empty_clipboard() -> None:
    """Without a screen the clipboard is a static of Qt: what a test of ours made and left there would be destroyed
    after Python is gone, and end the process with a crash behind a good summary."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()
