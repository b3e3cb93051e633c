"""``json``: everything that a project holds now, out and in again. The shape is in schemas/project.schema.json."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput
from annotator.domain.review import Decision, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture
from annotator.formats import json_checks, json_originals
from annotator.formats.exchange import Exporter, ImportContext, Imported, Importer, Selection
from annotator.formats.extract import Extract, in_chunks
from annotator.formats.json_rows import entity_of, row_of
from annotator.formats.json_text import encode, parse
from annotator.formats.times import iso

FORMAT = "annotator-project"
VERSION = 4
"""What is written. Version 1 had no decisions and no parts of team work, version 2 no collections, version 3 no
snapshots of sources and no relations; what a file lacks is as by default."""

PARTS = {
    "annotators": "annotator", "tags": "tag", "documents": "document", "sources": "source",
    "captures": "capture", "annotations": "annotation", "links": "link", "relations": "relation", "team": "team",
    "collections": "collection", "memberships": "membership", "assignments": "assignment",
    "completions": "completion", "sessions": "session", "decisions": "decision", "guidelines": "guideline",
    "comments": "comment", "seen": "seen", "saved_searches": "saved_search",
}  # fmt: skip
"""The top-level lists and the entity types in them, parents first."""

WRITTEN = (
    "documents", "annotations", "sources", "captures", "links", "relations", "annotators", "tags", "comments",
    "decisions", "sessions", "guidelines", "team", "collections", "memberships", "assignments", "completions",
    "seen", "saved_searches",
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
        f"\n{row}" for row in json_originals.pieces((*extract.documents, *extract.captures), extract.selection)
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
    homeless = _checked(entities, documents, {**context.documents, **documents})
    notes = tuple(_homeless(noun, count) for noun, count in homeless.items() if count)
    return Imported(tuple(entities), json_originals.attachments(given.get(_ORIGINALS, [])), notes)


def _checked(
    entities: Sequence[Entity], documents: Mapping[str, Document], known: Mapping[str, Document]
) -> dict[str, int]:
    """How many annotations and decisions have no document among the ``known``. Raises BadInput."""
    json_checks.check_unique(entities)
    for document in documents.values():
        json_checks.check_document(document)
    json_checks.check_words(entities)
    homeless = {"annotation": 0, "decision": 0}
    for entity in entities:
        if isinstance(entity, Annotation | Decision):
            homeless[type_of(entity)] += not json_checks.check_passages(entity, known.get(entity.document))
        elif isinstance(entity, Capture):
            json_checks.check_capture(entity)
        elif isinstance(entity, ReviewSession):
            json_checks.check_session(entity)
    return homeless


def _homeless(noun: str, count: int) -> str:
    if count == 1:
        return f"One {noun} belongs to a document that is not in this file."
    return f"{count} {noun}s belong to documents that are not in this file."


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


def _sniff(filename: str, data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and FORMAT.encode() in head


IMPORTER = Importer("json", "Project as JSON", (".json",), _sniff, read, in_project=True)
EXPORTER = Exporter("json", "Project as JSON", ".json", "application/json", "", write)
