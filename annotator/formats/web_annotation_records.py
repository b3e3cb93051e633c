"""Articles and sources as the head of a Web Annotation collection describes them: each once, under the identifier by
which targets and links speak of it."""

from typing import Any

from annotator.domain.document import Byline, Document, Publication
from annotator.domain.source import Source
from annotator.formats.web_annotation_terms import address, said, urn

_KINDS = {"person": "Person", "organisation": "Organization"}


def document_record(document: Document) -> dict[str, Any]:
    """An article's details without its text."""
    d = document
    return {
        "id": address(d.url, "document", d.id),
        **said(
            title=d.title, subtitle=d.subtitle, bylines=[_byline(byline) for byline in _bylines(d)],
            publisher=d.publisher, published=d.published, originalAuthor=d.original_author,
            originalDate=d.original_date, chain=[_place(place) for place in d.chain], updated=d.updated,
            captured=d.captured, section=d.section, description=d.description, regions=list(d.regions),
            themes=list(d.themes), keywords=list(d.keywords), language=d.language, rightsStatement=d.rights,
            sourceLine=d.source_line, address=d.url, filename=d.filename, note=d.note,
            anotherTextOf=urn("document", d.same_as) if d.same_as else "",
        ),
    }  # fmt: skip


def _bylines(document: Document) -> tuple[Byline, ...]:
    """Those who signed it; a byline that was never taken apart is one name of no kind."""
    return document.bylines or ((Byline(document.byline, ""),) if document.byline else ())


def _byline(byline: Byline) -> dict[str, Any]:
    return said(name=byline.name, type=_KINDS.get(byline.kind, ""))


def _place(place: Publication) -> dict[str, Any]:
    return said(outlet=place.outlet, date=place.date, address=place.url, originalAuthor=place.author)


def source_record(source: Source) -> dict[str, Any]:
    """A source's fields, with its grades and where its information comes from."""
    s = source
    return {
        "id": address(s.url, "source", s.id),
        **said(
            title=s.title, kind=s.type, authors=list(s.author), publisher=s.publisher, issued=s.issued,
            contributors=[said(role=each.role, name=each.name) for each in s.contributors],
            containerTitle=s.container_title, accessed=s.accessed, address=s.url, doi=s.doi,
            reliability=s.reliability, credibility=s.credibility, level=s.level, origin=s.origin,
            isDocument=urn("document", s.document) if s.document else "", publisherPlace=s.publisher_place,
            volume=s.volume, issue=s.issue, pages=s.page, edition=s.edition, number=s.report_number, isbn=s.isbn,
            issn=s.issn, language=s.language, abstract=s.abstract, collectionTitle=s.collection_title,
            event=s.event, archive=s.archive, genre=s.genre, keywords=list(s.keywords), citationKey=s.citation_key,
            note=s.note, more=[said(name=each.name, value=each.value) for each in s.more],
        ),
    }  # fmt: skip
