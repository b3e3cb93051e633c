"""What a bundle holds. Nothing in it is believed: names, sizes, hashes and types are all checked while it is read.

Every BadInput of this module is the end of a sentence: what is wrong with "it".
"""

import hashlib
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from typing import IO, Any

from annotator.domain.batch import Attachment
from annotator.domain.errors import BadInput
from annotator.domain.limits import LARGEST_ATTACHMENT, LARGEST_FILE, LARGEST_NAME, MOST_ATTACHMENTS
from annotator.domain.op import Op, Txn
from annotator.formats.bundle import FOLDER, FORMAT, MANIFEST, OPS, VERSION
from annotator.formats.json_text import parse
from annotator.formats.op_lines import items
from annotator.formats.zip_guard import BROKEN, flaw_of

LARGEST_MANIFEST = 50_000_000
"""Bytes."""

_NAME = re.compile(rf"{re.escape(MANIFEST)}|{re.escape(OPS)}|{FOLDER}[0-9a-f]{{64}}")


def is_bundle(start: bytes) -> bool:
    """Whether a file that begins so is a zip."""
    return start.startswith(b"PK\x03\x04")


def read(file: IO[bytes]) -> Iterator[Txn | Op | Attachment]:
    """All of a bundle, in its order. Raises BadInput, at any point, if something in it is not what it should be."""
    try:
        with zipfile.ZipFile(file) as packed:
            members = _members(packed)
            described, count = _manifest(packed, members[MANIFEST])
            if described.keys() != members.keys() - {MANIFEST}:
                raise BadInput("its list of contents is not what it contains")
            for name, about in members.items():
                if name != MANIFEST:
                    for item in _content(packed, about, described[name]):
                        count -= isinstance(item, Op)
                        yield item
            if count:
                raise BadInput("it does not hold as many changes as it says")
    except BROKEN as error:
        raise BadInput(f"it is not a whole zip file ({error or type(error).__name__})") from error


def _members(packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """By name, the manifest and the ops among them."""
    found = packed.infolist()
    names = Counter(about.filename for about in found)
    if len(found) > MOST_ATTACHMENTS or max(names.values(), default=0) > 1:
        raise BadInput("it has too many parts, or one of them twice")
    if not {MANIFEST, OPS} <= names.keys():
        raise BadInput("it is a zip file, but no bundle of this program")
    for about in found:
        _check_member(about)
    if sum(about.file_size for about in found) > LARGEST_FILE:
        raise BadInput(f"it is larger than {LARGEST_FILE // 1_000_000:,} MB when it is unpacked")
    return {about.filename: about for about in found}


def _check_member(about: zipfile.ZipInfo) -> None:
    if not _NAME.fullmatch(about.filename):
        raise BadInput(f"it has a part that does not belong there ({about.filename[:80]!r})")
    if flaw := flaw_of(about):
        raise BadInput(flaw)
    most = {MANIFEST: LARGEST_MANIFEST, OPS: LARGEST_FILE}.get(about.filename, LARGEST_ATTACHMENT)
    if about.file_size > most:
        raise BadInput(f"its part {about.filename} is too large when it is unpacked")


def _manifest(packed: zipfile.ZipFile, about: zipfile.ZipInfo) -> tuple[dict[str, dict[str, Any]], int]:
    """What the manifest says of each member, and how many ops there are."""
    with packed.open(about) as member:
        data = member.read(LARGEST_MANIFEST)
    try:
        given = parse(data)
    except BadInput as error:
        raise BadInput("its list of contents cannot be read") from error
    if not isinstance(given, dict) or given.get("format") != FORMAT or type(given.get("version")) is not int:
        raise BadInput("it is a zip file, but no bundle of this program")
    if given["version"] > VERSION:
        raise BadInput("it was made by a newer version of this program; update to take it over")
    members, counts = given.get("members"), given.get("counts")
    if not isinstance(counts, dict) or type(counts.get("ops")) is not int or given["version"] < 1:
        raise BadInput("its list of contents cannot be read")
    if not isinstance(members, dict) or not all(map(_is_description, members.values())):
        raise BadInput("its list of contents cannot be read")
    return members, counts["ops"]


def _is_description(given: Any) -> bool:
    texts = [given.get(name, "") for name in ("sha256", "name", "media_type")] if isinstance(given, dict) else [None]
    return all(isinstance(text, str) and len(text) <= LARGEST_NAME for text in texts) and type(given["size"]) is int


def _content(packed: zipfile.ZipFile, about: zipfile.ZipInfo, described: dict[str, Any]) -> Iterator[Any]:
    with packed.open(about) as member:
        hashed = _Hashed(member, about.file_size)
        if about.filename == OPS:
            with BufferedReader(hashed, 1 << 18) as lines:
                yield from items(lines)
        else:
            content = hashed.read(about.file_size + 1) or b""
            name, media_type = described.get("name", ""), described.get("media_type", "")
            yield Attachment(about.filename.removeprefix(FOLDER), name, media_type, content)
        if hashed.size != described["size"] or hashed.digest.hexdigest() != described["sha256"]:
            raise BadInput(f"its part {about.filename} was changed")


class _Hashed(RawIOBase):
    """A member that is hashed as it is read, and never gives more than it says it has."""

    def __init__(self, member: IO[bytes], most: int) -> None:
        super().__init__()
        self._member = member
        self._most = most
        self.size = 0
        self.digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._member.read(len(buffer))
        self.size += len(data)
        if self.size > self._most:
            raise BadInput("a part of it is larger than it says")
        self.digest.update(data)
        buffer[: len(data)] = data
        return len(data)
