"""Which copy of a project this is. A copied file is another replica: it must not count on where the first does."""

import platform
from pathlib import Path

from annotator.domain.ids import ReplicaId
from annotator.storage.sqlite import Connection
from annotator.storage.times import iso


def fingerprint(path: Path) -> str:
    """The file's place: computer, device and inode. A move to another disk counts as a copy too; no harm."""
    stat = path.stat()
    return f"{platform.node()}:{stat.st_dev}:{stat.st_ino}"


def replica(connection: Connection) -> ReplicaId:
    """The replica that wrote last; "" in a file that was never opened for writing."""
    row = connection.execute("SELECT id FROM replica ORDER BY rowid DESC LIMIT 1").fetchone()
    return ReplicaId(row[0] if row else "")


def settle_replica(connection: Connection, place: str, fresh: str, now_ms: int) -> ReplicaId:
    """This copy's replica id: the last one if the file is where it was, else ``fresh`` from now on."""
    row = connection.execute("SELECT id, place FROM replica ORDER BY rowid DESC LIMIT 1").fetchone()
    if row and row[1] == place:
        return ReplicaId(row[0])
    connection.execute("INSERT INTO replica VALUES (?, ?, ?)", (fresh, place, iso(now_ms)))
    return ReplicaId(fresh)
