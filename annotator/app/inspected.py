"""What a child process found in a colleague's file: written down by the child, read back and checked by the program.

A folder with ``changes`` (``formats.op_lines``, packed), the kept files as ``0``, ``1``, ..., and ``result`` (JSON),
which is written last: without it there is no result.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.app.collector import collector_paused
from annotator.domain.batch import Attachment
from annotator.domain.errors import BadInput
from annotator.domain.incoming import Incoming
from annotator.domain.limits import LARGEST_ATTACHMENT, LARGEST_FILE, LARGEST_NAME, MOST_ATTACHMENTS, MOST_OPS
from annotator.domain.op import Op, Txn
from annotator.domain.soundness import is_sound_op, is_sound_txn, is_storable_op
from annotator.formats.op_lines import packed, unpacked

CHANGES, RESULT = "changes", "result"
LARGEST_RESULT = 100_000_000
"""Bytes of the list of kept files and the counts."""

UNSOUND = "a change in it is damaged, or was not made by this program"
TOO_MUCH = f"it holds more than {MOST_OPS:,} changes or {LARGEST_FILE // 1_000_000:,} MB"
ALTERED = "a kept file in it is not what was imported"


def write_found(found: Iterable[Txn | Op | Attachment], folder: Path, sha256: str) -> None:
    """Checks one thing after the other and writes it down. Raises BadInput for the first that is not sound."""
    finding = _Finding(folder)
    with (folder / CHANGES).open("wb", 1 << 18) as changes:
        for lines in packed(finding.checked(found)):
            finding.count(changes.write(lines))
    _put_result(folder, {"sha256": sha256, "ops": finding.ops, "txns": finding.txns, "kept": finding.kept})


class _Finding:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.ops = self.txns = self._size = 0
        self.kept: list[dict[str, Any]] = []

    def count(self, size: int) -> None:
        """So many bytes more. Raises BadInput if it is too many."""
        self._size += size
        if self._size > LARGEST_FILE:
            raise BadInput(TOO_MUCH)

    def checked(self, found: Iterable[Txn | Op | Attachment]) -> Iterator[Txn | Op]:
        """The txns and ops, each looked at and counted; the kept files are put aside."""
        for item in found:
            if isinstance(item, Attachment):
                self.count(len(item.content))
                self.kept.append(_keep(item, self._folder / str(len(self.kept))))
                continue
            if isinstance(item, Op):
                self.ops += 1
                sound = is_sound_op(item)
            else:
                self.txns += 1
                sound = is_sound_txn(item)
            if not sound:
                raise BadInput(UNSOUND)
            if self.ops > MOST_OPS or self.txns > MOST_OPS:
                raise BadInput(TOO_MUCH)
            yield item


def write_refused(reason: str, folder: Path) -> None:
    """Writes down why the file cannot be used."""
    _put_result(folder, {"refused": reason})


def _put_result(folder: Path, result: dict[str, Any]) -> None:
    (folder / RESULT).write_text(json.dumps(result), "utf-8")


def _keep(item: Attachment, place: Path) -> dict[str, Any]:
    texts = (item.sha256, item.name, item.media_type)
    if not all(isinstance(text, str) and len(text) <= LARGEST_NAME for text in texts):
        raise BadInput(ALTERED)
    if hashlib.sha256(item.content).hexdigest() != item.sha256:
        raise BadInput(ALTERED)
    place.write_bytes(item.content)
    return {"sha256": item.sha256, "name": item.name, "media_type": item.media_type}


def read_found(folder: Path, name: str) -> Incoming:
    """What the child wrote down about the file called ``name``.

    Raises BadInput with the reason if it refused the file, or wrote anything that it should not have.
    """
    result = _result(folder / RESULT)
    if "refused" in result:
        raise BadInput(_one_line(result["refused"]) or "it cannot be used")
    with collector_paused():
        changes = _changes(folder / CHANGES)
        txns = tuple(item for item in changes if isinstance(item, Txn))
        ops = tuple(item for item in changes if isinstance(item, Op))
    kept: Any = result.get("kept")
    sha256: Any = result.get("sha256")
    told = (result.get("txns"), result.get("ops"), type(kept), type(sha256))
    if told != (len(txns), len(ops), list, str) or len(kept) > MOST_ATTACHMENTS:
        raise BadInput("it could not be checked to its end")
    attachments = tuple(_kept(folder / str(number), about) for number, about in enumerate(kept))
    return Incoming(name, sha256[:64], txns, ops, attachments, checked=True)


def _result(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST_RESULT:
            raise ValueError
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise BadInput("it could not be checked to its end")
    return found


def _changes(path: Path) -> list[Txn | Op]:
    try:
        with path.open("rb", 1 << 18) as stream:
            found = list(unpacked(stream))
    except OSError as error:
        raise BadInput(f"it could not be checked ({error.strerror})") from error
    if not all(is_storable_op(item) if isinstance(item, Op) else is_sound_txn(item) for item in found):
        raise BadInput(UNSOUND)
    return found


def _kept(path: Path, about: Any) -> Attachment:
    try:
        sha256, name, media_type = about["sha256"], about["name"], about["media_type"]
        if not all(isinstance(text, str) and len(text) <= LARGEST_NAME for text in (sha256, name, media_type)):
            raise ValueError
        f"{sha256}{name}{media_type}".encode()
        if path.stat().st_size > LARGEST_ATTACHMENT:
            raise ValueError
        content = path.read_bytes()
    except (OSError, ValueError, TypeError, KeyError):
        raise BadInput(ALTERED) from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise BadInput(ALTERED)
    return Attachment(sha256, name, media_type, content)


def _one_line(reason: Any) -> str:
    """A reason as one line that can be shown; "" if there is none."""
    if not isinstance(reason, str):
        return ""
    return " ".join("".join(char if char.isprintable() else " " for char in reason[:500]).split())
