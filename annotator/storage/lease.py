"""One writer: a lease beside the project while it is open for writing, and a note of who has it.

The operating system gives a lease up when its process dies, so none can be left behind.
"""

import getpass
import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.domain.errors import AlreadyOpen
from annotator.storage.failures import ReadOnlyPlace


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open for writing; ``since`` is ISO 8601 UTC."""

    user: str
    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        return f"{self.user} on {self.host}, since {self.since[:16].replace('T', ' ')} UTC"


class Lease:
    """The right to write the project at ``path``. Raises AlreadyOpen or ReadOnlyPlace."""

    def __init__(self, path: Path, since: str) -> None:
        self._note = path.with_name(f".{path.name}.who")
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise _already_open(path, holder_of(path)) from None
        except OSError as error:
            raise ReadOnlyPlace(
                f"The folder of {path.name} cannot be written ({error.strerror}); open it read-only or copy it."
            ) from None
        me = Holder(_user(), platform.node(), os.getpid(), since)
        with suppress(OSError):  # a full disk: the lease holds without a note
            self._note.write_text(json.dumps(asdict(me)), encoding="utf-8")

    def release(self) -> None:
        """Gives the lease up; the lock and the note go."""
        self._note.unlink(missing_ok=True)
        if os.name == "posix":  # elsewhere an open file cannot go; whoever waits for this one looks for a new one
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()


def holder_of(path: Path) -> Holder | None:
    """Who wrote the note beside a project, None if there is none that can be read."""
    try:
        note = json.loads(path.with_name(f".{path.name}.who").read_text(encoding="utf-8"))
        return Holder(str(note["user"]), str(note["host"]), int(note["pid"]), str(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _already_open(path: Path, holder: Holder | None) -> AlreadyOpen:
    who = f" by {holder}" if holder else ""
    return AlreadyOpen(f"{path.name} is open for writing{who}; it can be opened read-only.", str(holder or ""))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user, as in some containers
        return "somebody"
