"""The imported files as they came, inside a JSON project: name, kind, SHA-256 and the bytes in Base64 (RFC 4648, 4)."""

import base64
import binascii
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator.domain.batch import Attachment
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats.exchange import Selection, media_type_of
from annotator.formats.json_text import encode

_KEYS = {"sha256", "name", "media_type", "content"}


def pieces(documents: Iterable[Document], selection: Selection) -> Iterator[str]:
    """A JSON object for each original file of ``documents`` that the project has kept."""
    seen: set[str] = set()
    for document in documents:
        content = None if document.attachment in seen else selection.original(document.attachment)
        if content is None:
            continue
        seen.add(document.attachment)
        yield encode(
            {
                "sha256": document.attachment,
                "name": document.filename,
                "media_type": media_type_of(document.filename),
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
