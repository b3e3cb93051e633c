"""Checked copies of a project: written beside the target, checked, made durable, then put in its place."""

import os
from collections.abc import Sequence
from pathlib import Path

from annotator.domain.batch import Batch
from annotator.domain.errors import BadInput
from annotator.storage.connection import close_writer, connected
from annotator.storage.failures import Damaged, translated
from annotator.storage.folding import write_batches
from annotator.storage.lease import Lease
from annotator.storage.sqlite import Connection, Error
from annotator.storage.times import iso

_LEFTOVERS = ("-wal", "-shm", "-journal")


def refuse_target(path: Path | None, target: Path) -> None:
    """Raises BadInput if the copy would replace the project itself, or has no folder to go to."""
    if not target.parent.is_dir():
        raise BadInput(f"There is no folder {target.parent}.")
    if path is not None and target.exists() and path.exists() and path.samefile(target):
        raise BadInput("A project cannot be copied onto itself; choose another name.")


def save_copy(reader: Connection, target: Path, now_ms: int, unsaved: Sequence[Batch] = ()) -> None:
    """Copies what ``reader`` sees, and what could not be saved in its own place, to ``target``.

    Raises WorldError; ``target`` is then as it was.
    """
    lease = Lease(target, iso(now_ms))
    try:
        write_copy(reader, target, unsaved)
    finally:
        lease.release()


def write_copy(reader: Connection, target: Path, unsaved: Sequence[Batch] = ()) -> None:
    """``save_copy`` without a lease, for a file that nobody else knows of."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        discard(temporary)
        _vacuum_into(reader, temporary)
        if unsaved:
            _add(temporary, unsaved)
        check_copy(temporary)
        settle(temporary, target)
    except (Error, OSError) as error:
        raise translated(error, target) from error
    finally:
        discard(temporary)


def _vacuum_into(reader: Connection, temporary: Path) -> None:
    (query_only,) = reader.execute("PRAGMA query_only").fetchone()
    reader.execute("PRAGMA query_only = OFF")  # it would forbid writing another file, too
    try:
        reader.execute("VACUUM INTO ?", (str(temporary),))
    finally:
        reader.execute(f"PRAGMA query_only = {query_only}")


def _add(temporary: Path, unsaved: Sequence[Batch]) -> None:
    copy = connected(temporary)
    try:
        copy.execute("BEGIN IMMEDIATE")
        write_batches(copy, unsaved)
        copy.execute("COMMIT")
        close_writer(copy)
    finally:
        copy.close()


def check_copy(path: Path) -> None:
    """Raises Damaged if SQLite finds a fault in a fresh copy."""
    copy = connected(path, "immutable")
    try:
        (answer,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        copy.close()
    if answer != "ok":
        raise Damaged(f"The copy {path.name} came out damaged: {answer}.")


def settle(temporary: Path, target: Path) -> None:
    """Makes a finished file durable and gives it its name. What an earlier file left beside it must go first."""
    sync(temporary)
    _discard_leftovers(target)
    temporary.replace(target)
    if os.name == "posix":
        sync(target.parent)


def discard(temporary: Path) -> None:
    """Removes an unfinished file and what SQLite left beside it."""
    temporary.unlink(missing_ok=True)
    _discard_leftovers(temporary)


def _discard_leftovers(path: Path) -> None:
    for suffix in _LEFTOVERS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Has the operating system write a file (or, on POSIX, a folder) to the disk."""
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
