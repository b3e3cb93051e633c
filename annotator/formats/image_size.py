"""Pictures by their first bytes: which kind they are and how many pixels they say they have. Nothing is decoded."""

import struct
from typing import NamedTuple

_WITHOUT_SIZE = frozenset({0x01, *range(0xD0, 0xDA)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that begin a frame (ITU T.81, table B.1)."""


class Picture(NamedTuple):
    """``width`` and ``height`` in pixels; 0 if the head of the file does not say them."""

    media_type: str
    width: int
    height: int

    @property
    def suffix(self) -> str:
        """The ending of such a file's name."""
        return {"image/jpeg": ".jpg"}.get(self.media_type, f".{self.media_type.removeprefix('image/')}")


def picture(data: bytes) -> Picture | None:
    """What a picture says of itself: PNG, JPEG, GIF, WebP or BMP. None for all else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Picture("image/png", *_unpacked(">II", data, 16))
    if data.startswith((b"GIF87a", b"GIF89a")):
        return Picture("image/gif", *_unpacked("<HH", data, 6))
    if data.startswith(b"\xff\xd8\xff"):
        return Picture("image/jpeg", *_jpeg(data))
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Picture("image/webp", *_webp(data))
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0":
        width, height = _unpacked("<ii", data, 18)
        return Picture("image/bmp", abs(width), abs(height))
    return None


def _unpacked(shape: str, data: bytes, at: int) -> tuple[int, int]:
    if len(data) < at + struct.calcsize(shape):
        return 0, 0
    first, second = struct.unpack_from(shape, data, at)
    return first, second


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _WITHOUT_SIZE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = _unpacked(">HH", data, at + 5)
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return 0, 0


def _webp(data: bytes) -> tuple[int, int]:
    kind, head = data[12:16], data[20:30]
    if len(head) < 10:
        return 0, 0
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(head[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", head, 6)
    return width & 0x3FFF, height & 0x3FFF
