"""Snapshots of sources: a file or a page that was fetched becomes one; they are kept by their hash and read again."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from annotator.app.addresses import comparable, host
from annotator.app.downloaded import SUFFIX_OF
from annotator.app.extracted import Job
from annotator.app.extraction import GoOn, Reader
from annotator.app.intake import Given, fitting
from annotator.app.kept_originals import Original, own_name
from annotator.app.original_files import read_bytes
from annotator.app.project import Project
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add, Command, Delete
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, Source
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.exchange import media_type_of
from annotator.formats.image_size import Picture, picture
from annotator.formats.pdf_article import NO_TEXT, NOTHING_IN_IT
from annotator.formats.times import iso

MOST_PIXELS = 100_000_000
"""Of a picture that is kept. A page scanned at 600 dots an inch has 35 million."""
TOO_MANY_PIXELS = "This picture has {} million pixels; more than {} million are not kept."
SAME_BYTES = "This source has a snapshot with these very bytes already."
PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class PlannedCapture:
    """A snapshot that is ready to be kept; ``notes`` are sentences about its text."""

    capture: Capture
    attachment: Attachment
    notes: tuple[str, ...] = ()


def take_capture(given: Given, source: Source, reader: Reader, at: int, go_on: GoOn) -> PlannedCapture:
    """Reads a file, or what was fetched, as a snapshot of a source; on any thread. ``at`` is the moment (UTC ms).

    Pictures and scanned PDFs are kept without a text. Raises BadInput with one sentence, EncodingUnsure among them,
    and Cancelled.
    """
    data = given.data if given.data is not None else read_bytes(given.path or Path(given.name))
    if not data:
        raise BadInput("There is nothing in this file.")
    sha256 = hashlib.sha256(data).hexdigest()
    shown = picture(data)
    name = given.name if given.path is not None else ""
    bare = Capture(
        id="",
        source=source.id,
        attachment=sha256,
        name=name,
        media_type=shown.media_type if shown else _media_type(given, data),
        size=len(data),
        url=given.address,
        captured=given.captured or iso(at),
    )
    attachment = Attachment(sha256, given.name, bare.media_type, data)
    if shown is not None:
        _check_pixels(shown)
        return PlannedCapture(bare, attachment)
    return _with_text(PlannedCapture(bare, attachment), given, source, reader, at, go_on)


def _with_text(
    bare: PlannedCapture, given: Given, source: Source, reader: Reader, at: int, go_on: GoOn
) -> PlannedCapture:
    data = bare.attachment.content
    encoding = given.encoding or fitting(given.hint, data)
    try:
        read = reader.read(Job(data, given.name, given.importer, encoding, at, given.address), go_on)
    except BadInput as error:
        if str(error) in (NO_TEXT, NOTHING_IN_IT):
            return replace(bare, notes=(str(error),))
        raise
    found = [entity for entity in read.entities if isinstance(entity, Document)]
    wanted = comparable(source.url) if source.url else ""
    text = next((each for each in found if wanted and each.url and comparable(each.url) == wanted), found[0])
    capture = replace(
        bare.capture,
        text=text.text,
        blocks=text.blocks,
        links=text.links,
        pages=text.pages,
        url=bare.capture.url or text.url,
        captured=given.captured or text.captured or bare.capture.captured,
    )
    return replace(bare, capture=capture, notes=(*given.notes, *read.notes))


def _check_pixels(shown: Picture) -> None:
    if shown.width * shown.height > MOST_PIXELS:
        millions = round(shown.width * shown.height / 1_000_000)
        raise BadInput(TOO_MANY_PIXELS.format(f"{millions:,}", MOST_PIXELS // 1_000_000))


def picture_pixels(data: bytes) -> None:
    """Refuses (BadInput) a picture that says in its head that it has more pixels than are decoded."""
    shown = picture(data)
    if shown is not None:
        _check_pixels(shown)


def _media_type(given: Given, data: bytes) -> str:
    return PDF if data[:1024].find(b"%PDF-") >= 0 else media_type_of(given.name)


def unsure(error: BaseException) -> EncodingUnsure | None:
    """The choice of encodings, if that is all that is missing."""
    return error if isinstance(error, EncodingUnsure) and error.candidates else None


def attach(now: Snapshot, capture: Capture) -> Command:
    """Gives a source a snapshot. Raises BadInput if the source is gone or has one with these very bytes."""
    if now.shown("source", capture.source) is None:
        raise BadInput("This source is not in the project any more.")
    if any(known.attachment == capture.attachment for known in now.captures_of(capture.source)):
        raise BadInput(SAME_BYTES)
    return Add(capture, "Attach snapshot")


def detach(capture: str) -> Command:
    """Takes a snapshot away; its links stay, and undo brings it back."""
    return Delete("capture", capture, "Remove snapshot")


def source_named(now: Snapshot, wanted: str) -> Source:
    """The source with this id or title. Raises BadInput if there is none, or if several have the title."""
    known = now.sources.get(wanted)
    if known is not None:
        return known
    named = [each for each in now.sources.values() if each.title.strip().casefold() == wanted.strip().casefold()]
    if len(named) == 1:
        return named[0]
    if named:
        raise BadInput(f"{len(named)} sources are called {wanted!r}; give the id of one: {_ids(named)}.")
    raise BadInput(f"There is no source {wanted!r} in this project.")


def _ids(sources: Sequence[Source]) -> str:
    return ", ".join(each.id for each in sources[:5])


def kept_file(project: Project, capture: Capture) -> Original:
    """The bytes of a snapshot, checked by their hash. Raises BadInput if they are missing or were changed."""
    content = project.store.attachment(capture.attachment)
    if content is None:
        raise BadInput("The bytes of this snapshot are not in this project.")
    if hashlib.sha256(content).hexdigest() != capture.attachment:
        raise BadInput("This snapshot was changed inside the project file: its bytes do not fit its hash any more.")
    return Original(own_name(file_name(capture)), content)


def condition(project: Project, capture: Capture) -> str:
    """What is wrong with the bytes: "missing", "changed" or "". Reads all of them, so it is for a worker."""
    content = project.store.attachment(capture.attachment)
    if content is None:
        return "missing"
    return "" if hashlib.sha256(content).hexdigest() == capture.attachment else "changed"


def file_name(capture: Capture) -> str:
    """The name of the file; of what was fetched, one made from the address and the kind."""
    if capture.name:
        return capture.name
    stem = PurePath(capture.url.split("?")[0].rstrip("/")).name if capture.url.count("/") > 2 else ""
    suffix = SUFFIX_OF.get(capture.media_type, "")
    if capture.media_type.startswith("image/"):
        suffix = Picture(capture.media_type, 0, 0).suffix
    stem = stem or host(capture.url) or "snapshot"
    return stem if suffix and stem.lower().endswith(suffix) else f"{stem}{suffix}"
