"""What passes between the program and the child process that reads files: jobs one way, answers the other.

A job is two lengths (four bytes each), a JSON list about the file, and the file's bytes. An answer is two lengths
(eight bytes each), a byte that is 1 if the child ends with it, a JSON object, and the bytes of those kept files that
are not the read file itself. Nothing that the child says is believed: all is checked before it becomes an entity.
"""

import hashlib
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from annotator.domain.batch import Attachment
from annotator.domain.document import Document
from annotator.domain.entity import decode, encode, type_of
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.domain.limits import LARGEST_BODY, LARGEST_NAME
from annotator.domain.soundness import is_typed
from annotator.formats.encoding import Candidate, EncodingUnsure
from annotator.formats.exchange import ImportContext, Imported

JOB, ANSWER = struct.Struct(">II"), struct.Struct(">QQ?")
LARGEST_JOB = 1 << 31
LARGEST_ANSWER = 100_000_000
"""Bytes of an answer's JSON, and of the files that come with it."""
MOST_DOCUMENTS, MOST_NOTES, LONGEST_NOTE = 10_000, 50, 500

TOO_MUCH = "More comes out of this file than an article can hold (100 MB)."
UNSOUND = "What was read out of this file is not sound, so it was left out."


class ReaderFault(BadInput):
    """The reading of a file broke off where it should not: ``trace`` tells our own people where."""

    def __init__(self, sentence: str, trace: str = "") -> None:
        super().__init__(sentence)
        self.trace = trace


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read: its bytes, its own name, the importer's name ("": find out), the encoding that was chosen.

    ``at`` is the moment of the import (UTC milliseconds), ``address`` where it was fetched from ("": it was not).
    """

    data: bytes
    filename: str
    importer: str = ""
    encoding: str = ""
    at: int = 0
    address: str = ""

    def context(self) -> ImportContext:
        """What an importer is told."""
        return ImportContext(filename=self.filename, encoding=self.encoding, at=self.at, address=self.address)


def write_job(job: Job, stream: IO[bytes]) -> None:
    """Sends a job to the child."""
    about = json.dumps([job.filename, job.importer, job.encoding, job.at, job.address]).encode()
    stream.write(JOB.pack(len(about), len(job.data)))
    stream.write(about)
    stream.write(job.data)
    stream.flush()


def next_job(stream: IO[bytes]) -> Job | None:
    """The next job; None when there are no more."""
    head = stream.read(JOB.size)
    if len(head) < JOB.size:
        return None
    about, size = JOB.unpack(head)
    filename, importer, encoding, at, address = json.loads(stream.read(about))
    return Job(stream.read(size), filename, importer, encoding, at, address)


def write_answer(answer: dict[str, Any], kept: list[bytes], stream: IO[bytes], *, is_last: bool) -> None:
    """Sends an answer to the program; one that is too large is a refusal."""
    told = json.dumps(answer, ensure_ascii=False).encode()
    size = sum(map(len, kept))
    if len(told) > LARGEST_ANSWER or size > LARGEST_ANSWER:
        told, kept, size = json.dumps({"refused": TOO_MUCH}).encode(), [], 0
    stream.write(ANSWER.pack(len(told), size, is_last))
    for part in (told, *kept):
        stream.write(part)
    stream.flush()


class Answer(NamedTuple):
    """The JSON, the kept files' bytes one after another, and whether the child ends now."""

    told: bytes
    kept: bytes
    is_last: bool


def read_answer(stream: IO[bytes]) -> Answer | None:
    """An answer as it came; None if the child has ended before it was whole. Raises BadInput if it is too large."""
    head = stream.read(ANSWER.size)
    if len(head) < ANSWER.size:
        return None
    told, size, is_last = ANSWER.unpack(head)
    if told > LARGEST_ANSWER or size > LARGEST_ANSWER:
        raise BadInput(TOO_MUCH)
    answer = Answer(stream.read(told), stream.read(size), is_last)
    return answer if (len(answer.told), len(answer.kept)) == (told, size) else None


def packed(imported: Imported, data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """What was read out of ``data``, as an answer tells it."""
    kept, rows = [], []
    for item in imported.attachments:
        itself = item.content is data or item.content == data
        rows.append([item.sha256, item.name, item.media_type, -1 if itself else len(item.content)])
        if not itself:
            kept.append(item.content)
    entities = [[type_of(entity), entity.id, encode(entity)] for entity in imported.entities]
    return {"entities": entities, "attachments": rows, "notes": list(imported.notes)}, kept


def unpacked(told: bytes, kept: bytes, data: bytes) -> Imported:
    """What an answer about ``data`` says. Raises its refusal, and BadInput for what cannot be believed."""
    try:
        answer = json.loads(told)
        if b"\\ud" in told.lower():
            json.dumps(answer, ensure_ascii=False).encode()  # half a character cannot be kept
        if "refused" in answer:
            raise ReaderFault(one_line(answer["refused"]) or UNSOUND, str(answer.get("trace", "")))
        if "unsure" in answer:
            raise EncodingUnsure(Candidate(*map(one_line, row)) for row in answer["unsure"][:100])
        documents = tuple(map(_document, answer["entities"]))
        attachments = tuple(_attachments(answer["attachments"], kept, data))
        notes = tuple(filter(None, map(one_line, answer["notes"][:MOST_NOTES])))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadInput(UNSOUND) from error
    if not 0 < len(documents) <= MOST_DOCUMENTS:
        raise BadInput(UNSOUND)
    return Imported(documents, attachments, notes)


def _document(row: Any) -> Document:
    kind, id, fields = row
    if kind != "document":
        raise ValueError(kind)
    made = decode(Document, id, fields, 0, None)
    if not isinstance(made, Document) or not is_typed(made) or id != document_id(made.text):
        raise ValueError(id)
    if len(made.text.encode()) > LARGEST_BODY or "\r" in made.text or "\0" in made.text:
        raise ValueError("text")
    end = len(made.text)
    for places in (made.blocks, made.links, made.pages):
        for start, stop, *_ in places:
            if type(start) is not int or type(stop) is not int or not 0 <= start <= stop <= end:
                raise ValueError("place")
    return made


def _attachments(rows: Any, kept: bytes, data: bytes) -> Iterator[Attachment]:
    at = 0
    for sha256, name, media_type, size in rows:
        if not all(isinstance(text, str) and len(text) <= LARGEST_NAME for text in (sha256, name, media_type)):
            raise ValueError("attachment")
        content = data if size == -1 else kept[at : at + size]
        at += max(0, size)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise ValueError("attachment")
        yield Attachment(sha256, name, media_type, content)


def one_line(text: Any) -> str:
    """A text as one line that can be shown; "" for what is none."""
    if not isinstance(text, str):
        return ""
    return " ".join("".join(char if char.isprintable() else " " for char in text[:LONGEST_NOTE]).split())
