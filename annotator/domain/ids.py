"""Ids: UUIDv7 (RFC 9562, section 5.7) for what is made here, hash-made UUIDv8 for what must be the same everywhere."""

import hashlib
import uuid
from typing import NewType

DocumentId = NewType("DocumentId", str)
AnnotationId = NewType("AnnotationId", str)
TagId = NewType("TagId", str)
SourceId = NewType("SourceId", str)
LinkId = NewType("LinkId", str)
AnnotatorId = NewType("AnnotatorId", str)
CommentId = NewType("CommentId", str)
OpId = NewType("OpId", str)
TxnId = NewType("TxnId", str)
ReplicaId = NewType("ReplicaId", str)


def uuid7(ms: int, random_bits: int) -> str:
    """A UUIDv7 of UTC milliseconds ``ms`` (48 bits) and ``random_bits`` (the low 74 bits are used)."""
    rand_a, rand_b = (random_bits >> 62) & 0xFFF, random_bits & ((1 << 62) - 1)
    digits = f"{(ms & 0xFFFFFFFFFFFF) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def stable_id(*parts: str) -> str:
    """A UUIDv8 made of the SHA-256 of ``parts``: the same parts give the same id on every machine."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
    value = int.from_bytes(digest[:16], "big")
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0b11 << 62) | 0b10 << 62
    return str(uuid.UUID(int=value))


def document_id(text: str) -> DocumentId:
    """The id of a document: made of its normalised text, so that two who import it apart have the same one."""
    return DocumentId(stable_id("document", text))
