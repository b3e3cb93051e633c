"""Rolling backups in a folder ``NAME backups`` beside the project: one at each opening that finds it changed."""

import logging
import threading
from contextlib import suppress
from itertools import chain, count
from pathlib import Path

from annotator.domain.errors import WorldError
from annotator.storage import copying
from annotator.storage.connection import connected, connected_for_reading
from annotator.storage.failures import ReadOnlyPlace, translated
from annotator.storage.sqlite import Connection, Error
from annotator.storage.times import iso

KEPT = 10
_log = logging.getLogger(__name__)


def folder_of(path: Path) -> Path:
    """Where the backups of the project at ``path`` are."""
    return path.with_name(f"{path.stem} backups")


def backups_of(path: Path) -> list[Path]:
    """The rolling backups, oldest first."""
    found = folder_of(path).glob(f"{_escaped(path.stem)} ????-??-?? ??.??.??*{path.suffix}")
    return sorted(found, key=lambda backup: backup.stem)


def before_migration(connection: Connection, path: Path, step: int, now_ms: int) -> Path:
    """A checked copy of a project before its schema changes; these are never cleared away. Raises WorldError."""
    folder_of(path).mkdir(exist_ok=True)
    target = folder_of(path) / f"{path.stem} before step {step + 1} {_stamp(now_ms)}{path.suffix}"
    copying.write_copy(connection, target)
    return target


def before_merge(path: Path, now_ms: int) -> None:
    """A rolling backup before others' work comes in. Raises WorldError if none can be made."""
    try:
        is_new = back_up(path, now_ms) is not None
    except OSError as error:
        place = folder_of(path).name
        raise ReadOnlyPlace(f"No backup can be put into {place} ({error.strerror}), so nothing was merged.") from error
    if is_new:
        with suppress(OSError):  # too many backups are better than no merge
            clear_old(path)


def in_background(path: Path, now_ms: int) -> threading.Thread:
    """Makes a backup if one is due, on a thread of its own with a connection of its own; nothing waits for it."""
    thread = threading.Thread(target=_quietly, args=(path, now_ms), name="backup", daemon=True)
    thread.start()
    return thread


def _quietly(path: Path, now_ms: int) -> None:
    try:
        if back_up(path, now_ms) is not None:
            clear_old(path)
    except (WorldError, OSError) as error:
        _log.warning("No backup of %s: %s", path, error)


def back_up(path: Path, now_ms: int) -> Path | None:
    """Makes a checked backup; None if the newest one has the same log, or if there is nothing in it yet."""
    reader = None
    try:
        reader = connected_for_reading(path)
        extent = _extent(reader)
        made = backups_of(path)
        if extent == (0, 0) or (made and _extent_of(made[-1]) == extent):
            return None
        folder_of(path).mkdir(exist_ok=True)
        target = _free_name(folder_of(path), f"{path.stem} {_stamp(now_ms)}", path.suffix)
        copying.write_copy(reader, target)
        return target
    except Error as error:
        raise translated(error, path) from error
    finally:
        if reader is not None:
            reader.close()


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    numbers = chain([""], (f" {number}" for number in count(2)))
    names = (folder / f"{stem}{number}{suffix}" for number in numbers)
    return next(name for name in names if not name.exists())


def clear_old(path: Path, keep: int = KEPT) -> None:
    """Removes all but the newest backups."""
    for old in backups_of(path)[:-keep]:
        old.unlink(missing_ok=True)


def _extent(connection: Connection) -> tuple[int, int]:
    """How far the log goes: it only ever grows, so equal extents are equal logs."""
    ops, txns = connection.execute("SELECT (SELECT max(position) FROM op), (SELECT max(position) FROM txn)").fetchone()
    return (ops or 0, txns or 0)


def _extent_of(path: Path) -> tuple[int, int] | None:
    try:
        copy = connected(path, "immutable")
    except Error:
        return None
    try:
        return _extent(copy)
    except Error:
        return None
    finally:
        copy.close()


def _stamp(now_ms: int) -> str:
    return iso(now_ms)[:19].replace("T", " ").replace(":", ".")


def _escaped(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)
