"""``web-annotation``: the W3C Web Annotation Data Model (2017-02-23) as JSON-LD, for other annotation tools.

"source" here is the W3C's word: the annotated text. Offsets are code points, as the model wants.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.document import Document
from annotator.domain.ids import stable_id
from annotator.domain.pages import is_counted, page_of, pages_of
from annotator.domain.people import Comment
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.formats.exchange import Exporter, Selection
from annotator.formats.extract import Extract, in_chunks
from annotator.formats.json_text import encode
from annotator.formats.times import iso
from annotator.formats.web_annotation_links import link_body
from annotator.formats.web_annotation_records import document_record, source_record
from annotator.formats.web_annotation_terms import TERMS, address, said, urn

ANNO = "http://www.w3.org/ns/anno.jsonld"
PDF = "http://tools.ietf.org/rfc/rfc3778"
"""What the model calls fragments of PDFs (section 4.2.1); pages are counted from 1."""


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """An AnnotationCollection with one page; every item is on a line of its own."""
    extract = Extract(now, selection)
    collection = urn("collection", stable_id("collection", *(document.id for document in extract.documents)))
    talk = [comment for comment in extract.comments if comment.subject_type in ("annotation", "comment")]
    total = len(extract.passages) + len(extract.bearings) + len(talk)
    return in_chunks(_pieces(extract, talk, collection, total))


def _pieces(extract: Extract, talk: list[Comment], collection: str, total: int) -> Iterator[str]:
    head = {
        "@context": [ANNO, TERMS],
        "id": collection,
        "type": "AnnotationCollection",
        "label": "Annotations",
        "total": total,
    }
    if extract.selection.exported_at:
        head["generated"] = iso(extract.selection.exported_at)
    counting = [source for source in extract.sources if extract.now.main_source(source.id) == source.id]
    head |= said(documents=[*map(document_record, extract.documents)], sources=[*map(source_record, counting)])
    page = {"id": f"{collection}:1", "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    yield f'{encode(head)[:-1]},\n"first":{encode(page)[:-1]},"items":['
    separator = "\n"
    creators: dict[str, Mapping[str, Any]] = {}
    for annotation in extract.passages:
        yield separator + encode(_item(extract, annotation, creators))
        separator = ",\n"
    for relation in extract.bearings:
        yield separator + encode(_bearing(extract.now, relation, creators))
        separator = ",\n"
    for comment in talk:
        yield separator + encode(_reply(extract.now, comment, creators))
        separator = ",\n"
    yield "\n]}}\n"


def _item(extract: Extract, a: Annotation, creators: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
    now = extract.now
    bodies: list[dict[str, Any]] = [_text(extract.tag_name(a.tag), "tagging")]
    if a.note:
        bodies.append(_text(a.note, "commenting"))
    if a.verdict:
        bodies.append(_text(a.verdict, "assessing"))
    bodies += [link_body(extract, link) for link in extract.links_of(a)]
    document = extract.document_by_id.get(a.document)
    item: dict[str, Any] = {
        "id": urn("annotation", a.id),
        "type": "Annotation",
        "motivation": "classifying",
        **_made(now, a, creators),
        "body": bodies,
        "target": _target(document, a),
    }
    item |= said(
        holder=a.holder, role=a.role, mode=a.mode, through=[said(**voice._asdict()) for voice in a.through],
        verdict=a.verdict, justification=a.justification, judged=a.judged,
        judgedBy=now.name_of(a.creator) if a.verdict else "", confidence=a.confidence, worth=a.worth,
    )  # fmt: skip
    if document and (page := pages_of(document, a.start, a.end)):
        item["page"] = page
    return item


def _target(document: Document | None, a: Annotation) -> dict[str, Any]:
    quoted = {"type": "TextQuoteSelector", "exact": a.exact, "prefix": a.prefix, "suffix": a.suffix}
    selectors: list[dict[str, Any]] = [{"type": "TextPositionSelector", "start": a.start, "end": a.end}, quoted]
    if document and document.filename.lower().endswith(".pdf") and is_counted(document):
        page = {"type": "FragmentSelector", "conformsTo": PDF, "value": f"page={page_of(document, a.start)}"}
        selectors.append({**page, "refinedBy": quoted})
    return {
        "type": "SpecificResource",
        "source": address(document.url if document else "", "document", a.document),
        "selector": selectors,
    }


def _text(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _bearing(now: Snapshot, relation: Relation, creators: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
    """That the target, an annotation, repeats, contradicts or rests on the one in the body."""
    other = {"type": "SpecificResource", "source": urn("annotation", relation.other), "purpose": "linking"}
    bodies = [{**other, "relation": relation.kind}]
    if relation.note:
        bodies.append(_text(relation.note, "commenting"))
    return {
        "id": urn("relation", relation.id),
        "type": "Annotation",
        "motivation": "linking",
        **_made(now, relation, creators),
        "body": bodies,
        "target": urn("annotation", relation.annotation),
    }


def _made(
    now: Snapshot, made: Annotation | Comment | Relation, creators: dict[str, Mapping[str, Any]]
) -> dict[str, Any]:
    if made.creator not in creators:
        creators[made.creator] = {
            "id": urn("annotator", made.creator),
            "type": "Organization" if made.creator == GOLD else "Person",
            "name": now.name_of(made.creator),
        }
    times = {"created": iso(made.created), "modified": iso(made.modified)}
    return {"creator": creators[made.creator], **{name: time for name, time in times.items() if time}}


def _reply(now: Snapshot, comment: Comment, creators: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
    target = urn("comment", comment.parent) if comment.parent else urn(comment.subject_type, comment.subject)
    return {
        "id": urn("comment", comment.id),
        "type": "Annotation",
        "motivation": "replying",
        **_made(now, comment, creators),
        "body": [_text(comment.text, "replying")],
        "target": target,
    }


EXPORTER = Exporter(
    "web-annotation",
    "W3C Web Annotation (JSON-LD)",
    ".jsonld",
    "application/ld+json",
    "The articles' text and layout, the snapshots of sources, what the tags mean, decisions, and who reads what.",
    write,
)
