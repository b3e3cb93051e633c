"""Bundles: one zip of ops, kept files and a manifest with hashes, small enough to mail. A merge takes them in.

``ops.jsonl`` is the log (``op_lines``), each txn, with what it undoes, before its first op; ``attachments/SHA-256``
are the kept files; ``manifest.json`` comes last, because it has the SHA-256 of what is before it. The same project,
choice and time give the same bytes.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from annotator import __version__
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.fold import Key
from annotator.domain.ids import TxnId
from annotator.domain.limits import LARGEST_FILE
from annotator.domain.op import Op, Txn
from annotator.domain.snapshot import Snapshot
from annotator.formats.bundle_choice import chosen
from annotator.formats.exchange import Exporter, Selection, media_type_of
from annotator.formats.op_lines import line
from annotator.formats.times import iso

FORMAT = "annotator-bundle"
VERSION = 1
MANIFEST, OPS, FOLDER = "manifest.json", "ops.jsonl", "attachments/"
SUFFIX = ".annobundle"

_CHUNK = 1 << 18
_NAMED = {"document": "filename", "capture": "name"}
"""What may have a kept file, and the field with the file's name."""
_COUNTED = ("annotation", "source", "link", "comment", "decision", "session", "guideline")
_FIRST_YEAR = (1980, 1, 1, 0, 0, 0)
"""The time that every member bears: the earliest that a zip knows."""


def write(now: Snapshot, selection: Selection, *, work: bool = True) -> Iterator[bytes]:
    """The bundle of what is selected, piece by piece. Without ``work``: what a colleague needs to begin.

    Raises BadInput if it would be larger than a bundle may be.
    """
    actors: dict[Key, set[str]] = {}
    for op in selection.ops():
        actors.setdefault((op.entity_type, op.entity_id), set()).add(op.actor)
    keys = chosen(now, actors, selection.documents, selection.people, work)
    return _Bundle(now, selection, keys).pieces()


class _Out:
    """Where the zip is written: what has come together since it was last emptied."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def write(self, data: bytes) -> int:
        self._waiting += data
        return len(data)

    def flush(self) -> None:
        """A file has it; there is nothing to do."""

    def taken(self, least: int = 1) -> Iterator[bytes]:
        """What has come together, if it is so many bytes."""
        if len(self._waiting) >= least:
            yield bytes(self._waiting)
            self._waiting.clear()


class _Bundle:
    def __init__(self, now: Snapshot, selection: Selection, keys: frozenset[Key]) -> None:
        self._now = now
        self._selection = selection
        self._keys = keys
        self._members: dict[str, dict[str, Any]] = {}
        self._kept: dict[str, str] = {}
        self._ops = self._txns = 0

    def pieces(self) -> Iterator[bytes]:
        out: Any = _Out()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            yield from self._member(packed, out, OPS, self._lines())
            for sha256 in sorted(self._kept):
                content = self._selection.original(sha256)
                if content is not None:
                    name = self._kept[sha256]
                    more = {"name": name, "media_type": media_type_of(name)}
                    yield from self._member(packed, out, FOLDER + sha256, _cut(content), more)
            text = json.dumps(self._manifest(), ensure_ascii=False, indent=1).encode()
            yield from self._member(packed, out, MANIFEST, [text])
        yield from out.taken()

    def _member(
        self, packed: zipfile.ZipFile, out: _Out, name: str, parts: Iterable[bytes], more: dict[str, str] | None = None
    ) -> Iterator[bytes]:
        digest, size = hashlib.sha256(), 0
        about = zipfile.ZipInfo(name, _FIRST_YEAR)
        about.compress_type, about.create_system, about.external_attr = zipfile.ZIP_DEFLATED, 3, 0o100644 << 16
        with packed.open(about, "w") as member:
            for part in parts:
                digest.update(part)
                size += len(part)
                if size > LARGEST_FILE:
                    raise BadInput("This is too much for one bundle; choose fewer articles.")
                member.write(part)
                yield from out.taken(_CHUNK)
        self._members[name] = {"size": size, "sha256": digest.hexdigest(), **(more or {})}

    def _lines(self) -> Iterator[bytes]:
        txns = {txn.id: txn for txn in self._selection.txns()}
        waiting: list[bytes] = []
        for op in self._selection.ops():
            if (op.entity_type, op.entity_id) not in self._keys:
                continue
            for txn in _taken_with(op.txn, txns):
                self._txns += 1
                waiting.append(line(txn))
            self._ops += 1
            waiting.append(line(op))
            self._keep(op)
            if len(waiting) > 500:
                yield b"".join(waiting)
                waiting.clear()
        yield b"".join(waiting)

    def _keep(self, op: Op) -> None:
        """Notes the kept file of a document or snapshot, under whatever name it was ever known."""
        if op.entity_type in _NAMED and '"attachment"' in op.body:
            fields = op.fields()
            sha256, name = fields.get("attachment"), fields.get(_NAMED[op.entity_type])
            if sha256 and isinstance(sha256, str):
                self._kept.setdefault(sha256, name if isinstance(name, str) else "")

    def _manifest(self) -> dict[str, Any]:
        now, keys = self._now, self._keys
        documents = [entity for key in sorted(keys) if isinstance(entity := now.known(*key), Document)]
        people = [{"id": id, "name": now.name_of(id)} for kind, id in sorted(keys) if kind == "annotator"]
        counts = {"txns": self._txns, "ops": self._ops}
        for kind in _COUNTED:
            counts[kind] = sum(1 for key in keys if key[0] == kind and now.get(*key) is not None)
        return {
            "format": FORMAT,
            "version": VERSION,
            "program": __version__,
            "made_at": iso(self._selection.exported_at),
            "made_by": {"id": now.me, "name": now.name_of(now.me)},
            "documents": [{"id": d.id, "title": d.title, "sha256": _text_hash(d.text)} for d in documents],
            "people": people,
            "counts": counts,
            "members": self._members,
        }


def _taken_with(id: TxnId, txns: dict[TxnId, Txn]) -> list[Txn]:
    """A txn and those that it undoes, oldest first, as far as they were not taken before."""
    found: list[Txn] = []
    at: TxnId | None = id
    while at is not None and (txn := txns.pop(at, None)) is not None:
        found.append(txn)
        at = txn.undoes
    return found[::-1]


def _cut(content: bytes) -> Iterator[bytes]:
    return (content[at : at + _CHUNK] for at in range(0, len(content), _CHUNK))


def _text_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


EXPORTER = Exporter(
    name="bundle",
    label="Bundle for colleagues",
    suffix=SUFFIX,
    media_type="application/zip",
    loses="",
    write=write,
)
