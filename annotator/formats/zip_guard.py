"""Files that are zip files inside (Word, OpenDocument, e-books, bundles): what must hold before one is unpacked.

Nothing is ever written to disk, and no zip inside a zip is opened. Sizes are those the file declares; ``zipfile`` gives
no more of a part than that, and checks its CRC.
"""

import io
import re
import stat
import zipfile
import zlib
from collections import Counter

from annotator.domain.errors import BadInput

MOST_PARTS = 20_000
LARGEST_PART, LARGEST_IN_ALL = 200_000_000, 1_000_000_000
"""Bytes, unpacked."""
LARGEST_RATIO, RATIO_FROM = 100, 32_000_000
"""How often a part may be larger than it is packed, if it has at least so many bytes. Text with much repetition stays
below 20."""

BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, KeyError,
    IndexError,
)  # fmt: skip
"""What ``zipfile`` raises for damaged ones."""

DAMAGED = "This file is damaged, or not what its name says."
OFFICE = "This Office file is protected by a password or of an old kind; save it without one, as DOCX or ODT."
PASSWORD = "it is protected by a password"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = 0x1
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\x00")


class Parts:
    """The parts of a zip file that is fit to be read, by name."""

    def __init__(self, data: bytes) -> None:
        """Raises BadInput for what is no zip file, or none that should be unpacked."""
        if data.startswith(_OLE):
            raise BadInput(OFFICE)
        try:
            self._packed = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise BadInput(DAMAGED) from error
        found = self._packed.infolist()
        _check(found)
        self._by_name = {about.filename.replace("\\", "/"): about for about in found if not about.is_dir()}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def names(self) -> tuple[str, ...]:
        """Of all parts, in the file's order."""
        return tuple(self._by_name)

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises BadInput if it is not there or damaged."""
        about = self._by_name.get(name)
        if about is None:
            raise BadInput(DAMAGED)
        try:
            return self._packed.read(about)
        except BROKEN as error:
            raise BadInput(DAMAGED) from error


def left_alone(why: str) -> BadInput:
    """The refusal of a file that is whole, but not fit to be read."""
    return BadInput(f"This file was left alone: {why}.")


def flaw_of(about: zipfile.ZipInfo) -> str:
    """What keeps a part from being unpacked, as the end of a sentence about "it"; "" if nothing does."""
    if stat.S_IFMT(about.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return f"it has a part that does not belong there ({about.filename[:80]!r})"
    if about.flag_bits & _ENCRYPTED:
        return PASSWORD
    if about.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "it is packed in a way that this program does not use"
    if about.file_size > RATIO_FROM and about.file_size > LARGEST_RATIO * about.compress_size:
        return f"its part {about.filename[:80]} is too large when it is unpacked"
    return ""


def _check(found: list[zipfile.ZipInfo]) -> None:
    names = Counter(about.filename.replace("\\", "/") for about in found)
    if len(found) > MOST_PARTS or max(names.values(), default=0) > 1:
        raise left_alone("it has too many parts, or one of them twice")
    for about in found:
        flaw = flaw_of(about)
        if not flaw and _OUTSIDE.search(about.orig_filename):
            flaw = f"it has a part that does not belong there ({about.filename[:80]!r})"
        if not flaw and about.file_size > LARGEST_PART:
            flaw = f"its part {about.filename[:80]} is too large when it is unpacked"
        if flaw:
            raise left_alone(flaw)
    if sum(about.file_size for about in found) > LARGEST_IN_ALL:
        raise left_alone("it is too large when it is unpacked")
