"""Connections to a project file, with the settings that design and measurements ask for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from annotator.storage import sqlite
from annotator.storage.sqlite import Connection

Access = Literal["write", "read", "ro", "immutable"]
"""``read`` opens like ``write`` but refuses statements that write: so the last reader out can clear the WAL away.
``ro`` touches nothing; ``immutable`` works where not even SQLite's own small files can be made."""

BUSY_MS = 5_000
CHECKPOINT_PAGES = 200
CACHE_KIB = 16_000
"""Enough for the indexes of 100,000 annotations while they are imported; with SQLite's 2 MB it takes 1.6 x as long."""

BULK_CACHE_KIB = 64_000
"""The same for the hundreds of thousands of ops of a merge: a sixth less time for the log than with the usual cache."""

_SETTINGS = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else INSERT OR REPLACE could slip past the log's triggers
    "PRAGMA temp_store = MEMORY",
)
_WRITING = (
    f"PRAGMA journal_mode = {sqlite.JOURNAL_MODE}",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS: what fsync means elsewhere
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}",
)


def connected(path: Path | None, access: Access = "write") -> Connection:
    """A connection in autocommit mode, usable from any thread (but by one at a time). ``None`` is memory.

    Raises sqlite.Error.
    """
    made = sqlite.connect(_address(path, access), uri=True, isolation_level=None, check_same_thread=False)
    try:
        for statement in (*_SETTINGS, *(_WRITING if access == "write" else ("PRAGMA query_only = ON",))):
            made.execute(statement)
        made.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.Error:
        made.close()
        raise
    return made


@contextmanager
def roomy(connection: Connection) -> Iterator[None]:
    """A larger cache for many changes at once."""
    connection.execute(f"PRAGMA cache_size = -{BULK_CACHE_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")


def _address(path: Path | None, access: Access) -> str:
    if path is None:
        return "file::memory:"
    mode = {"write": "rw", "read": "rw", "ro": "ro", "immutable": "ro&immutable=1"}[access]
    return f"{path.absolute().as_uri()}?mode={mode}"


def has_wal(path: Path) -> bool:
    """Whether committed changes wait beside the file (it is open elsewhere, or was not closed)."""
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def is_writable(path: Path) -> bool:
    """Whether this person may write to the file."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def connected_for_reading(path: Path, *, untouched: bool = False) -> Connection:
    """A connection that sees all commits and changes nothing. Raises sqlite.Error.

    ``untouched`` (a newer program's file): what waits in the WAL is left there. A file that may not be written is
    opened as immutable: SQLite's small files beside it would stay, and could keep its owner from writing.
    """
    waits = has_wal(path)
    if not waits and not is_writable(path):
        return connected(path, "immutable")
    try:
        return connected(path, "ro" if untouched and waits else "read")
    except sqlite.Error as error:
        if sqlite.code(error) in (sqlite.CANTOPEN, sqlite.READONLY, sqlite.IOERR, sqlite.FULL) and not has_wal(path):
            return connected(path, "immutable")
        raise


def close_writer(connection: Connection) -> None:
    """Closes the writing connection so that the project is one file."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
