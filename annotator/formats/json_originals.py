"""The imported files as they came, inside a JSON project: name, kind, SHA-256 and the bytes in Base64 (RFC 4648, 4)."""

import base64
import binascii
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator.domain.batch import Attachment
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.source import Capture
from annotator.formats.exchange import Selection, media_type_of
from annotator.formats.json_text import encode

_KEYS = {"sha256", "name", "media_type", "content"}


def pieces(keepers: Iterable[Document | Capture], selection: Selection) -> Iterator[str]:
    """A JSON object for each file that the project has kept for ``keepers``: originals and snapshots."""
    seen: set[str] = set()
    for keeper in keepers:
        content = None if keeper.attachment in seen else selection.original(keeper.attachment)
        if content is None:
            continue
        seen.add(keeper.attachment)
        name = keeper.filename if isinstance(keeper, Document) else keeper.name
        media_type = keeper.media_type if isinstance(keeper, Capture) else ""
        yield encode(
            {
                "sha256": keeper.attachment,
                "name": name,
                "media_type": media_type or media_type_of(name),
                "content": base64.b64encode(content).decode("ascii"),
            }
        )


def attachments(given: Iterable[Any]) -> tuple[Attachment, ...]:
    """The files of such objects. Raises BadInput if one is not what its SHA-256 says."""
    return tuple(_attachment(row) for row in given)


def _attachment(row: Any) -> Attachment:
    if not isinstance(row, Mapping) or row.keys() != _KEYS or not all(type(value) is str for value in row.values()):
        raise BadInput("An original file in this JSON project is not described as it must be.")
    try:
        content = base64.b64decode(row["content"], validate=True)
    except (binascii.Error, ValueError):
        raise BadInput(f"The original file {row['name'][:80]!r} in this JSON project cannot be decoded.") from None
    if hashlib.sha256(content).hexdigest() != row["sha256"]:
        raise BadInput(f"The original file {row['name'][:80]!r} in this JSON project was changed.")
    return Attachment(row["sha256"], row["name"], row["media_type"], content)
