"""Looking into colleagues' files: each in a child process of its own, two at a time.

Whatever is in such a file, it can do no more than end its child: the file is then refused, and nothing else happens.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from annotator.app.confinement import seconds_for
from annotator.app.inspected import read_found
from annotator.app.progress import Cancelled, Progress
from annotator.domain.errors import BadInput, Missing, WorldError
from annotator.domain.incoming import Incoming
from annotator.domain.limits import LARGEST_FILE

Inspector = Callable[[Path, Progress], Incoming]
"""Checks one file and gives what is in it. Raises WorldError with one sentence, and Cancelled."""

AT_A_TIME = 2
_POLL = 0.05
"""Seconds between two looks at a child."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not taken over; ``reason`` is one sentence."""

    name: str
    reason: str


def inspect_all(paths: Sequence[Path], inspector: Inspector, progress: Progress) -> list[Incoming | Refused]:
    """All files, in their order. Raises Cancelled, and ends the children, when ``progress`` does."""
    stop = Event()

    def go_on(_done: float) -> None:
        if stop.is_set():
            raise Cancelled

    def one(path: Path) -> Incoming | Refused:
        try:
            return inspector(path, go_on)
        except WorldError as error:
            return Refused(path.name, " ".join(str(error).split()))

    with ThreadPoolExecutor(AT_A_TIME, "inspection") as pool:
        futures: list[Future[Incoming | Refused]] = [pool.submit(one, path) for path in paths]
        try:
            waiting = set(futures)
            while waiting:
                _, waiting = wait(waiting, _POLL, FIRST_COMPLETED)
                progress(1 - len(waiting) / len(futures))
        finally:  # all are done by then, unless it broke off
            stop.set()
            pool.shutdown(cancel_futures=True)
        return [future.result() for future in futures]


def inspect_in_child(command: Sequence[str], path: Path, progress: Progress) -> Incoming:
    """Runs ``command`` with the file and a folder for its findings, and reads these.

    Raises WorldError with one sentence if the file is refused for whatever reason, and Cancelled.
    """
    size = _size(path)
    try:
        with tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder:
            _run([*command, str(path.absolute()), folder], seconds_for(size), progress)
            return read_found(Path(folder), path.name)
    except BadInput as error:
        raise BadInput(f"{path.name} was not taken over: {error}.") from error
    except OSError as error:
        raise BadInput(f"{path.name} could not be checked ({error.strerror}).") from error


def _size(path: Path) -> int:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise Missing(f"There is no file {path}.") from None
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}).") from error
    if not path.is_file():
        raise BadInput(f"{path.name} is no file.")
    if size > LARGEST_FILE:
        raise BadInput(
            f"{path.name} is larger than {LARGEST_FILE // 1_000_000:,} MB; that is too large to be taken over."
        )
    return size


def _run(command: Sequence[str], seconds: float, progress: Progress) -> None:
    """Waits for a child, and sees to it that it has ended when this returns or raises."""
    nothing = subprocess.DEVNULL
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows
    child = subprocess.Popen(
        command, stdin=nothing, stdout=nothing, stderr=nothing, close_fds=True, env=surroundings(), creationflags=flags
    )
    until = time.monotonic() + seconds
    try:
        while True:
            try:
                child.wait(_POLL)
                return
            except subprocess.TimeoutExpired:
                progress(0.0)
                if time.monotonic() > until:
                    raise BadInput("checking it takes too long") from None
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()


def surroundings() -> dict[str, str]:
    """The environment, so that the child finds this same program."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    place = str(Path(__file__).resolve().parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (place, os.environ.get("PYTHONPATH"))))}
