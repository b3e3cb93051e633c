"""``json``: everything that a project holds now, out and in again. The shape is in schemas/project.schema.json."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from annotator.domain.annotation import CONFIDENCES, MODES, VERDICTS, Annotation
from annotator.domain.document import BlockKind, Document
from annotator.domain.entity import Entity
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import STANCES, EvidenceLink
from annotator.domain.text import normalised
from annotator.formats import json_originals
from annotator.formats.exchange import Exporter, ImportContext, Imported, Importer, Selection
from annotator.formats.extract import Extract, in_chunks
from annotator.formats.json_rows import entity_of, row_of
from annotator.formats.json_text import encode, parse
from annotator.formats.times import iso

FORMAT = "annotator-project"
VERSION = 1
PARTS = {
    "annotators": "annotator", "tags": "tag", "documents": "document", "sources": "source",
    "annotations": "annotation", "links": "link", "team": "team", "assignments": "assignment",
    "completions": "completion", "sessions": "session", "decisions": "decision", "guidelines": "guideline",
    "comments": "comment", "seen": "seen",
}  # fmt: skip
"""The top-level lists and the entity types in them, parents first."""

WRITTEN = (
    "documents", "annotations", "sources", "links", "annotators", "tags", "comments", "decisions", "sessions",
    "guidelines", "team", "assignments", "completions", "seen",
)  # fmt: skip
"""The lists in the order in which they are written."""

_ORIGINALS = "attachments"
_KEYS = {"format", "version", "exported", *PARTS, _ORIGINALS}


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """One JSON object; each entity is on a line of its own."""
    return in_chunks(_pieces(Extract(now, selection)))


def _pieces(extract: Extract) -> Iterator[str]:
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "exported": "{iso(extract.selection.exported_at)}"'
    for part in WRITTEN:
        yield f',\n"{part}": ['
        entities: Iterable[Entity] = getattr(extract, part)
        separator = "\n"
        for entity in entities:
            yield separator + encode(row_of(entity))
            separator = ",\n"
        yield "\n]"
    yield ',\n"attachments": [' + ",".join(
        f"\n{row}" for row in json_originals.pieces(extract.documents, extract.selection)
    )
    yield "\n]"
    yield "\n}\n"


def read(data: bytes, context: ImportContext) -> Imported:
    """The entities of such a file, checked: types, offsets, quotes. Raises BadInput."""
    given = parse(data)
    _check_top(given)
    entities = [
        entity_of(kind, row, f"{part}[{place}]")
        for part, kind in PARTS.items()
        for place, row in enumerate(given.get(part, []))
    ]
    documents = {entity.id: entity for entity in entities if isinstance(entity, Document)}
    _check_unique(entities)
    for document in documents.values():
        _check_document(document)
    _check_words(entities)
    known = {**context.documents, **documents}
    homeless = 0
    for entity in entities:
        if isinstance(entity, Annotation):
            homeless += not _fits(entity, known.get(entity.document))
    notes = (f"{homeless} annotations belong to documents that are not in this file.",) if homeless else ()
    return Imported(tuple(entities), json_originals.attachments(given.get(_ORIGINALS, [])), notes)


def _check_top(given: Any) -> None:
    if type(given) is not dict or given.get("format") != FORMAT:
        raise BadInput("This is not a project that Annotator exported as JSON.")
    if type(given.get("version")) is not int or given["version"] < 1:
        raise BadInput("This JSON project does not say its version.")
    if given["version"] > VERSION:
        raise BadInput("This JSON project was written by a newer version of Annotator.")
    unknown = given.keys() - _KEYS
    if unknown:
        raise BadInput(f"This JSON project has the unknown part {sorted(unknown)[0][:40]!r}.")
    for part in (*PARTS, _ORIGINALS):
        if type(given.get(part, [])) is not list:
            raise BadInput(f"In this JSON project {part!r} is not a list.")


def _check_unique(entities: Iterable[Entity]) -> None:
    seen: set[tuple[type[Entity], str]] = set()
    for entity in entities:
        if (type(entity), entity.id) in seen:
            raise BadInput(f"This JSON project has the id {entity.id!r} twice.")
        seen.add((type(entity), entity.id))


_WORDS: Mapping[str, Sequence[str]] = {
    "mode": ("", *MODES), "verdict": ("", *VERDICTS), "confidence": ("", *CONFIDENCES), "stance": STANCES,
}  # fmt: skip


def _check_words(entities: Iterable[Entity]) -> None:
    for entity in entities:
        if not isinstance(entity, Annotation | EvidenceLink):
            continue
        for name, allowed in _WORDS.items():
            value = getattr(entity, name, allowed[0])
            if value not in allowed:
                raise BadInput(f"The {name} of {entity.id!r} is {value[:40]!r}, which this program does not know.")


def _check_document(document: Document) -> None:
    if document.text != normalised(document.text) or document.id != document_id(document.text):
        raise BadInput(f"The text of the document {document.id!r} was changed since it was exported.")
    size = len(document.text)
    ranges = [(block.start, block.end) for block in document.blocks]
    ranges += [(link.start, link.end) for link in document.links]
    for start, end in ranges:
        if not 0 <= start <= end <= size:
            raise BadInput(f"The document {document.id!r} has a line or link outside its text.")
    kinds = {str(block.kind) for block in document.blocks} - set(get_args(BlockKind))
    kinds |= {link.kind for link in document.links} - {"link", "video", "image", "mail"}
    if kinds:
        raise BadInput(
            f"The document {document.id!r} has a line or link of the unknown kind {sorted(kinds)[0][:40]!r}."
        )


def _fits(annotation: Annotation, document: Document | None) -> bool:
    """Whether the annotation's document is known. Raises BadInput if its passage is not what it says."""
    if not 0 <= annotation.start < annotation.end:
        raise BadInput(f"The annotation {annotation.id!r} has no passage ({annotation.start} to {annotation.end}).")
    if document is not None and annotation.end > len(document.text):
        raise BadInput(f"The annotation {annotation.id!r} lies outside its document.")
    passage = annotation.exact if document is None else document.text[annotation.start : annotation.end]
    if passage != annotation.exact or len(passage) != annotation.end - annotation.start:
        raise BadInput(f"The quote of the annotation {annotation.id!r} is not what its document says there.")
    return document is not None


def _sniff(filename: str, data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and FORMAT.encode() in head


IMPORTER = Importer("json", "Project as JSON", (".json",), _sniff, read)
EXPORTER = Exporter("json", "Project as JSON", ".json", "application/json", "", write)
