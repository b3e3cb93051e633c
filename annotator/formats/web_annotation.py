"""``web-annotation``: the W3C Web Annotation Data Model (2017-02-23) as JSON-LD, for other annotation tools.

"source" here is the W3C's word: the annotated text. Offsets are code points, as the model wants.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.ids import stable_id
from annotator.domain.pages import is_counted, page_of, pages_of
from annotator.domain.people import Comment
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.source import EvidenceLink
from annotator.formats.exchange import Exporter, Selection
from annotator.formats.extract import Extract, in_chunks
from annotator.formats.json_text import encode
from annotator.formats.times import iso

ANNO = "http://www.w3.org/ns/anno.jsonld"
PDF = "http://tools.ietf.org/rfc/rfc3778"
"""What the model calls fragments of PDFs (section 4.2.1); pages are counted from 1."""
TERMS = {
    name: f"urn:x-annotator:{name}"
    for name in ("holder", "mode", "verdict", "confidence", "stance", "locator", "quote", "grade", "page")
}
"""What the model has no word for, as an extension that other tools may pass over."""

_URL_SAFE = "!#$%&'()*+,-./:;=?@_~"


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """An AnnotationCollection with one page; every item is on a line of its own."""
    extract = Extract(now, selection)
    collection = urn("collection", stable_id("collection", *(document.id for document in extract.documents)))
    talk = [comment for comment in extract.comments if comment.subject_type in ("annotation", "comment")]
    total = len(extract.passages) + len(talk)
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
    page = {"id": f"{collection}:1", "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    yield f'{encode(head)[:-1]},\n"first":{encode(page)[:-1]},"items":['
    separator = "\n"
    creators: dict[str, Mapping[str, Any]] = {}
    for annotation in extract.passages:
        yield separator + encode(_item(extract, annotation, creators))
        separator = ",\n"
    for comment in talk:
        yield separator + encode(_reply(extract.now, comment, creators))
        separator = ",\n"
    yield "\n]}}\n"


def urn(kind: str, id: str) -> str:
    """An IRI for an id of ours: urn:uuid if it is a UUID, else one that names its kind."""
    if len(id) == 36 and id.count("-") == 4 and id.replace("-", "").isalnum() and id.isascii():
        return f"urn:uuid:{id}"
    return f"urn:x-annotator:{kind}:{quote(id.encode('utf-8', 'replace'), safe='')}"


def address(url: str, kind: str, id: str) -> str:
    """The web address if it is one, made a valid IRI; else the urn."""
    if url.lower().startswith(("http://", "https://")):
        return quote(url.encode("utf-8", "replace"), safe=_URL_SAFE)
    return urn(kind, id)


def _item(extract: Extract, a: Annotation, creators: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
    now = extract.now
    bodies: list[dict[str, Any]] = [_text(extract.tag_name(a.tag), "tagging")]
    if a.note:
        bodies.append(_text(a.note, "commenting"))
    if a.verdict:
        bodies.append(_text(a.verdict, "assessing"))
    bodies += [_link(extract, link) for link in extract.links_of(a)]
    document = extract.document_by_id.get(a.document)
    item: dict[str, Any] = {
        "id": urn("annotation", a.id),
        "type": "Annotation",
        "motivation": "classifying",
        **_made(now, a, creators),
        "body": bodies,
        "target": _target(document, a),
    }
    for name in ("holder", "mode", "verdict", "confidence"):
        if value := getattr(a, name):
            item[name] = value
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


def _link(extract: Extract, link: EvidenceLink) -> dict[str, Any]:
    cited = extract.source_by_id.get(link.source)
    body: dict[str, Any] = {
        "type": "SpecificResource",
        "source": address(cited.url if cited else "", "source", link.source),
        "purpose": "linking",
        "stance": link.stance,
    }
    for name in ("locator", "quote", "grade"):
        if value := getattr(link, name):
            body[name] = value
    return body


def _text(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _made(now: Snapshot, made: Annotation | Comment, creators: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
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
    "The articles' text and metadata, and of the sources all but their address.",
    write,
)
