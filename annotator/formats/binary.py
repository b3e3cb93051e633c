"""Files that are no text, told by their first bytes."""

import re

from annotator.domain.errors import BadInput

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PK\x03\x04", "a ZIP archive, Word or OpenDocument file"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"RIFF", "a sound, video or picture"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or video"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
)
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOOKED_AT = 200_000


def refuse_binary(data: bytes) -> None:
    """Raises BadInput, saying what the file is, if it is no text."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature) and not (
            name.startswith("a sound") and data[4:60].isascii() and b"\x00" not in data
        ):
            raise BadInput(f"This is {name}, not a text file.")
    if data[4:8] == b"ftyp":
        raise BadInput("This is a video, not a text file.")
    if b"\x00" not in data[:_LOOKED_AT] and has_controls(data):
        raise BadInput("This is not a text file.")


def has_controls(data: bytes) -> bool:
    """Whether more than a few of the first bytes are control characters that no text has."""
    head = data[:_LOOKED_AT]
    return len(_CONTROL.findall(head)) > max(3, len(head) // 200)
