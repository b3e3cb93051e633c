"""Reading many files: each from the disk, through a child process, to what it held or why it is refused.

Nothing is changed here; ``intake_plan`` makes one step of what came out.
"""

import codecs
import hashlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from annotator.app.addresses import host, web_address
from annotator.app.extracted import Job
from annotator.app.extraction import POLL, GoOn, Reader
from annotator.app.original_files import read_bytes
from annotator.app.progress import Cancelled, Progress
from annotator.domain.document import Document, Origin
from annotator.domain.errors import BadInput
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.exchange import Imported, Importer
from annotator.formats.registry import importer_named, importers

AT_A_TIME = 2
BUDGET = 256_000_000
"""Bytes of originals that are held at once; what is beyond that makes a step of its own."""
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Given:
    """One thing to bring in: a file, or ``data`` that was fetched or pasted and is called ``name``.

    ``hint`` is the encoding that the server named; it is used if the bytes agree. ``address`` and ``captured`` are
    where and when it was taken from (ISO 8601, UTC), ``told_by`` says in a word who says so. ``notes`` are told with
    the outcome.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    importer: str = ""
    encoding: str = ""
    hint: str = ""
    address: str = ""
    captured: str = ""
    told_by: str = ""
    notes: tuple[str, ...] = ()


def of_path(path: Path, *, importer: str = "", encoding: str = "") -> Given:
    """A file on the disk."""
    return Given(path.name, path, importer=importer, encoding=encoding)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one thing: what it held, or bytes for one of the program's own formats, which are read when the
    project stands still; or a reason against it (``unsure``: only its encoding has to be chosen)."""

    given: Given
    size: int = 0
    imported: Imported | None = None
    own: bytes | None = None
    known: str = ""
    """The id of the document that has these very bytes as its original."""
    refusal: BadInput | None = None

    @property
    def unsure(self) -> EncodingUnsure | None:
        """The choice of encodings, if that is all that is missing."""
        error = self.refusal
        return error if isinstance(error, EncodingUnsure) and error.candidates else None


def take_all(
    givens: Sequence[Given], known: Mapping[str, str], reader: Reader, at: int, progress: Progress
) -> list[Taken]:
    """Reads things in their order, as many as may be held at once; the caller goes on with the rest.

    ``known`` has the documents' ids by the SHA-256 of their originals; ``at`` is the moment (UTC milliseconds);
    ``progress`` is told which part of ``givens`` is done. Raises Cancelled, and has ended the children then.
    """
    stop = Event()

    def go_on() -> None:
        if stop.is_set():
            raise Cancelled

    taken: list[Taken] = []
    with ThreadPoolExecutor(AT_A_TIME, "intake") as pool:
        running: dict[Future[Taken], int] = {}
        ready: dict[int, Taken] = {}
        started = held = 0
        try:
            while running or (started < len(givens) and held < BUDGET):
                while started < len(givens) and held < BUDGET and len(running) < 2 * AT_A_TIME:
                    running[pool.submit(take, givens[started], known, reader, at, go_on)] = started
                    started += 1
                done, _ = wait(running, POLL, FIRST_COMPLETED)
                for future in done:
                    one = ready[running.pop(future)] = future.result()
                    held += one.size
                progress(len(ready) / len(givens))
        finally:  # all are done by then, unless it broke off
            stop.set()
            pool.shutdown(cancel_futures=True)
        taken = [ready[number] for number in sorted(ready)]
    return taken


def take(given: Given, known: Mapping[str, str], reader: Reader, at: int, go_on: Callable[[], object]) -> Taken:
    """Reads one thing. Raises Cancelled; all that is wrong with it comes back as its refusal."""
    go_on()
    try:
        data = given.data if given.data is not None else read_bytes(given.path or Path(given.name))
        if not given.encoding and not given.importer:
            same = known.get(hashlib.sha256(data).hexdigest())
            if same:
                return Taken(given, known=same)
        if _own_format(given, data) is not None:
            return Taken(given, len(data), own=data)
        return Taken(given, len(data), _read(given, data, reader, at, go_on))
    except BadInput as error:
        return Taken(given, refusal=error)


def _own_format(given: Given, data: bytes) -> Importer | None:
    """The importer of a format that is not read in the child process; None for all else."""
    if given.importer:
        chosen = importer_named(given.importer)
        return chosen if chosen.in_project or chosen.of_sources else None
    here = (each for each in importers() if each.in_project or each.of_sources)
    return next((each for each in here if each.sniff(given.name, data)), None)


def _read(given: Given, data: bytes, reader: Reader, at: int, go_on: GoOn) -> Imported:
    encoding = given.encoding or fitting(given.hint, data)
    job = Job(data, given.name, given.importer, encoding, at, given.address)
    imported = reader.read(job, go_on)
    if given.told_by:
        placed = (_placed(each, given) if isinstance(each, Document) else each for each in imported.entities)
        imported = replace(imported, entities=tuple(placed))
    return imported if not given.notes else replace(imported, notes=(*given.notes, *imported.notes))


def fitting(hint: str, data: bytes) -> str:
    """The encoding that a server named, if it is one of text and all bytes agree with it; else ""."""
    try:
        if not hint or not codecs.lookup(hint)._is_text_encoding:
            return ""
        data.decode(hint)
    except (LookupError, ValueError):
        return ""
    return hint


def _placed(document: Document, given: Given) -> Document:
    """The document with where and when it was taken from, and a title."""
    told = {origin.field: origin for origin in document.origins}
    url, title = document.url, document.title
    address = web_address(given.address) or given.address
    if address and not (url and host(url) == host(address)):  # else what the page calls itself is as good, and cleaner
        url = address
        told["url"] = Origin("url", given.told_by)
    if given.captured:
        told["captured"] = Origin("captured", given.told_by)
    if not title:
        title = next(filter(None, map(str.strip, document.text.split("\n"))), "")[:LONGEST_TITLE]
        told["title"] = Origin("title", "the first line")
    return replace(
        document, url=url, captured=given.captured or document.captured, title=title, origins=tuple(told.values())
    )
