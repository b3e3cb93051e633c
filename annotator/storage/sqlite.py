"""The one module that chooses the SQLite library of the process.

``pysqlite3`` bundles a current SQLite. Two SQLite libraries in one process break each other's file locks (POSIX locks
belong to the process), so it also takes the name of the standard library's module: packages that import ``sqlite3``
get this one. Without a wheel, the standard library's is used; one older than 3.51.3 has the WAL-reset bug of 2026 and
keeps a rollback journal instead.
"""

import importlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as library  # noqa: TID251 - the types of both libraries are the same
else:
    try:
        library = importlib.import_module("pysqlite3")
    except ImportError:
        library = importlib.import_module("sqlite3")
    else:
        sys.modules.setdefault("sqlite3", library)
        sys.modules.setdefault("sqlite3.dbapi2", importlib.import_module("pysqlite3.dbapi2"))

Connection = library.Connection
Cursor = library.Cursor
Error = library.Error
connect = library.connect
complete_statement = library.complete_statement
SAFE_WAL = (3, 51, 3)
"""The first SQLite without the WAL-reset bug."""
VERSION: tuple[int, ...] = library.sqlite_version_info
JOURNAL_MODE = "WAL" if VERSION >= SAFE_WAL else "DELETE"

FULL, IOERR, CORRUPT, CANTOPEN, READONLY, NOTADB, BUSY, LOCKED, PERM, INTERRUPT = 13, 10, 11, 14, 8, 26, 5, 6, 3, 9
"""Primary result codes (https://www.sqlite.org/rescode.html)."""


def code(error: BaseException) -> int:
    """The primary result code of an error, 0 if it has none."""
    return (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
