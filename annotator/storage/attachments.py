"""Attachments: bytes kept once by their SHA-256, in parts so that no row is large."""

import hashlib
from collections.abc import Iterable, Iterator

from annotator.domain.batch import Attachment
from annotator.storage.sqlite import Connection

PART = 1 << 20
"""Bytes in a part."""


def put(connection: Connection, attachments: Iterable[Attachment]) -> None:
    """Adds attachments; content that is there already is not stored again."""
    for attachment in attachments:
        row = (attachment.sha256, attachment.name, attachment.media_type, len(attachment.content))
        added = connection.execute("INSERT INTO attachment VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row)
        if added.rowcount == 1:
            parts = (
                (attachment.sha256, part, attachment.content[start : start + PART])
                for part, start in enumerate(range(0, len(attachment.content), PART))
            )
            connection.executemany("INSERT INTO attachment_part VALUES (?, ?, ?)", parts)


def content(connection: Connection, sha256: str) -> bytes | None:
    """The bytes of an attachment, None if it is not there."""
    if connection.execute("SELECT 1 FROM attachment WHERE sha256 = ?", (sha256,)).fetchone() is None:
        return None
    return b"".join(_parts(connection, sha256))


def _parts(connection: Connection, sha256: str) -> Iterator[bytes]:
    query = "SELECT content FROM attachment_part WHERE attachment = ? ORDER BY part"
    return (part for (part,) in connection.execute(query, (sha256,)))


def known(connection: Connection) -> set[str]:
    """The SHA-256 of all attachments."""
    return {sha256 for (sha256,) in connection.execute("SELECT sha256 FROM attachment")}


def broken(connection: Connection) -> Iterator[tuple[str, str]]:
    """SHA-256 and name of the attachments whose bytes have another hash."""
    for sha256, name in connection.execute("SELECT sha256, name FROM attachment").fetchall():
        found = hashlib.sha256()
        for part in _parts(connection, sha256):
            found.update(part)
        if found.hexdigest() != sha256:
            yield sha256, name
