"""The doors to a project: opening a file, making a new one, one in memory."""

import os
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from annotator.storage import backups, copying, place
from annotator.storage.connection import close_writer, connected, connected_for_reading, is_writable
from annotator.storage.failures import AlreadyExists, NoSuchProject, ReadOnlyPlace, translated
from annotator.storage.header import check_header, refuse_newer
from annotator.storage.lease import Lease
from annotator.storage.readers import Readers
from annotator.storage.schema import STEP
from annotator.storage.sqlite import Connection, Error
from annotator.storage.sqlite_store import SqliteStore, Surroundings
from annotator.storage.times import iso

__all__ = ["SqliteStore", "Surroundings", "memory_store", "open_store"]
_DEFAULT = Surroundings()


def open_store(
    path: Path, *, create: bool = False, read_only: bool = False, surroundings: Surroundings = _DEFAULT
) -> SqliteStore:
    """The store of the project at ``path``; ``create`` makes a new one there.

    Raises a WorldError whose sentence says what the matter is; NewerProject and AlreadyOpen are answered by opening
    it read-only.
    """
    path = path.resolve() if path.is_symlink() else path.absolute()
    try:
        if create:
            make(path, surroundings)
        check_header(path, read_only=read_only)
        return _for_reading(path, surroundings) if read_only else _for_writing(path, surroundings)
    except (Error, OSError) as error:
        raise translated(error, path) from error


def memory_store(surroundings: Surroundings = _DEFAULT) -> SqliteStore:
    """An empty project in memory."""
    connection = connected(None)
    _empty().backup(connection)
    replica = place.settle_replica(connection, "memory", surroundings.new_replica(), surroundings.clock())
    readers = Readers(lambda: connection, lambda error: translated(error, None), shared=connection)
    return SqliteStore(None, readers, connection, replica, clock=surroundings.clock)


@cache
def _empty() -> Connection:
    """An empty project that is only copied: all the steps take 10 ms, a copy 0.4 ms."""
    connection = connected(None)
    _migrate(connection)
    return connection


def make(path: Path, surroundings: Surroundings) -> None:
    """Makes an empty project: complete under another name first, so that there is never half of one.

    Raises AlreadyExists if there is a file, NoSuchProject if there is no such folder.
    """
    if not path.parent.is_dir():
        raise NoSuchProject(f"There is no folder {path.parent}.")
    if path.exists():
        raise AlreadyExists(f"There is a file {path.name} already.")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    lease = Lease(path, iso(surroundings.clock()))
    try:
        temporary.touch(exist_ok=False)
        _fill(temporary)
        copying.settle(temporary, path)
    finally:
        copying.discard(temporary)
        lease.release()


def _fill(temporary: Path) -> None:
    connection = connected(temporary)
    try:
        _migrate(connection)
        close_writer(connection)
    finally:
        connection.close()


def _for_writing(path: Path, surroundings: Surroundings) -> SqliteStore:
    if not is_writable(path):
        raise ReadOnlyPlace(f"{path.name} cannot be written; open it read-only or copy it to another folder.")
    with ExitStack() as held:
        lease = Lease(path, iso(surroundings.clock()))
        held.callback(lease.release)
        connection = connected(path)
        held.callback(connection.close)
        store = _prepared(path, connection, lease, surroundings)
        held.pop_all()  # from here on the store holds them
        return store


def _prepared(path: Path, connection: Connection, lease: Lease, surroundings: Surroundings) -> SqliteStore:
    now = surroundings.clock()
    step = _step(connection)
    refuse_newer(path, step, read_only=False)
    if step < STEP:
        backups.before_migration(connection, path, step, now)
        _migrate(connection)
    replica = place.settle_replica(connection, place.fingerprint(path), surroundings.new_replica(), now)
    return SqliteStore(
        path,
        Readers(lambda: connected_for_reading(path), lambda error: translated(error, path)),
        connection,
        replica,
        lease=lease,
        clock=surroundings.clock,
        background=backups.in_background(path, now),
    )


def _for_reading(path: Path, surroundings: Surroundings) -> SqliteStore:
    probe = connected_for_reading(path, untouched=check_header(path, read_only=True) > STEP)
    shared, step = None, _step(probe)
    try:
        if step < STEP:
            shared = _migrated_in_memory(probe)
        replica = place.replica(shared or probe)
    finally:
        probe.close()
    newer = step > STEP
    readers = Readers(
        lambda: connected_for_reading(path, untouched=newer), lambda error: translated(error, path), shared
    )
    return SqliteStore(path, readers, None, replica, clock=surroundings.clock)


def _migrated_in_memory(older: Connection) -> Connection:
    """An older project as this program would have it; its file stays as it is."""
    memory = connected(None)
    older.backup(memory)
    _migrate(memory)
    return memory


def _step(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: Connection) -> None:
    from annotator.storage import migrations  # imports sqlite-utils, 190 ms that an ordinary opening does without

    migrations.migrate(connection)
