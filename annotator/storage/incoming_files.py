"""Reading somebody else's project file, without touching it: the log and the kept files, of a file that is checked.

It may be of an older schema step, be open elsewhere, or be made to harm; so this runs in a process of its own, and
nothing but the log's own tables is read. Every BadInput of this module is the end of a sentence.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.domain.batch import Attachment
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId, TxnId
from annotator.domain.limits import LARGEST_ATTACHMENT, MOST_ATTACHMENTS, MOST_OPS
from annotator.domain.op import Op, Txn
from annotator.storage import attachments
from annotator.storage.connection import connected, has_wal
from annotator.storage.header import check_header
from annotator.storage.incoming_schema import check_schema
from annotator.storage.schema import STEP
from annotator.storage.sqlite import Connection, Error
from annotator.storage.times import milliseconds

_BESIDE = ("-wal", "-journal")


def is_project(start: bytes) -> bool:
    """Whether a file that begins so is a database of SQLite."""
    return start.startswith(b"SQLite format 3\x00")


def read(path: Path, folder: Path) -> Iterator[Txn | Op | Attachment]:
    """All that a merge takes over of a project file. ``folder`` is for a working copy, if one is needed.

    Raises BadInput or a WorldError of the header's, at any point, if the file is not a whole project of this program.
    """
    step = check_header(path, read_only=True)
    if step > STEP:
        raise BadInput("it was made by a newer version of this program; update to take it over")
    if step < 1:
        raise BadInput("it has no version that this program knows")
    before = _stamp(path)
    try:
        with _opened(path, folder) as connection:
            connection.execute("BEGIN")  # one state, whatever its owner does meanwhile
            check_schema(connection, step)
            _check_pages(connection)
            yield from _txns(connection)
            yield from _ops(connection, step)
            yield from _attachments(connection)
            if not has_wal(path) and _stamp(path) != before:
                raise BadInput("it was changed while it was read; try again")
    except (Error, UnicodeDecodeError, OverflowError) as error:
        raise BadInput(f"its content is broken ({error})") from error


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return (found.st_size, found.st_mtime_ns)


@contextmanager
def _opened(path: Path, folder: Path) -> Iterator[Connection]:
    """A connection that leaves the file and what is beside it as they are.

    While it is open elsewhere it is read with SQLite's locks, so that the state is whole. What was left beside it
    by a program that ended badly belongs to it, but is worked into a copy only.
    """
    if path.with_name(path.name + "-shm").exists() and has_wal(path):
        access = connected(path, "ro")
    elif any(path.with_name(path.name + more).exists() for more in _BESIDE):
        copy = folder / "copy.annodb"
        shutil.copyfile(path, copy)
        for more in _BESIDE:
            if path.with_name(path.name + more).exists():
                shutil.copyfile(path.with_name(path.name + more), copy.with_name(copy.name + more))
        access = connected(copy, "read")
    else:
        access = connected(path, "immutable")
    with closing(access):
        yield access


def _check_pages(connection: Connection) -> None:
    [(answer, *_), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
    if answer != "ok":
        raise BadInput(f"its content is broken ({' '.join(str(answer).split())[:200]})")


def _count(connection: Connection, table: str, most: int) -> None:
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    if count > most:
        raise BadInput(f"it has more than {most:,} entries")


def _txns(connection: Connection) -> Iterator[Txn]:
    _count(connection, "txn", MOST_OPS)
    query = "SELECT id, label, time, annotator, undoes FROM txn ORDER BY position"
    for id, label, time, annotator, undoes in connection.execute(query):
        try:
            ms = milliseconds(time)
        except (ValueError, TypeError, AttributeError):
            raise BadInput("one of its changes has no time") from None
        yield Txn(TxnId(id), label, ms, AnnotatorId(annotator), undoes and TxnId(undoes))


def _ops(connection: Connection, step: int) -> Iterator[Op]:
    """The ops in force: what was merged there and taken back is not told on."""
    _count(connection, "op", MOST_OPS)
    withheld = " WHERE position NOT IN (SELECT op FROM withheld)" if step >= 2 else ""
    yield from map(Op._make, connection.execute(f"SELECT {', '.join(Op._fields)} FROM op{withheld} ORDER BY position"))


def _attachments(connection: Connection) -> Iterator[Attachment]:
    _count(connection, "attachment", MOST_ATTACHMENTS)
    sizes = "(SELECT sum(length(content)) FROM attachment_part WHERE attachment = sha256)"
    rows = connection.execute(f"SELECT sha256, name, media_type, {sizes} FROM attachment").fetchall()
    for sha256, name, media_type, size in rows:
        if size is not None and size > LARGEST_ATTACHMENT:
            raise BadInput(f"a kept file in it is larger than {LARGEST_ATTACHMENT // 1_000_000} MB")
        yield Attachment(sha256, name, media_type, attachments.content(connection, sha256) or b"")
