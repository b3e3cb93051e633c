"""Cells of the table that say several things: voices, links, relations, where an article appeared before."""

from collections.abc import Iterable, Iterator

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.document import Document
from annotator.domain.source import EvidenceLink, Source
from annotator.formats.extract import Extract

DOCUMENT_COLUMNS = (
    "document_subtitle", "document_byline", "document_publisher", "document_section", "document_published",
    "document_updated", "document_captured", "document_url", "document_chain", "document_regions", "document_themes",
    "document_keywords", "document_language", "document_rights", "document_file", "document_note",
)  # fmt: skip
EVIDENCE_COLUMNS = ("through_roles", "link_places", "quote_checks", "source_grades", "source_origins", "relations")


def of_document(d: Document | None) -> tuple[str, ...]:
    """The cells of ``DOCUMENT_COLUMNS``."""
    if d is None:
        return ("",) * len(DOCUMENT_COLUMNS)
    byline = " | ".join(each.name for each in d.bylines) or d.byline
    chain = " | ".join(", ".join(filter(None, (p.outlet, p.author, p.date, p.url))) for p in d.chain)
    lists = (" | ".join(words) for words in (d.regions, d.themes, d.keywords))
    return (
        d.subtitle, byline, d.publisher, d.section, d.published, d.updated, d.captured, d.url, chain, *lists,
        d.language, d.rights, d.filename, d.note,
    )  # fmt: skip


def of_evidence(extract: Extract, a: Annotation, links: Iterable[EvidenceLink]) -> tuple[str, ...]:
    """The cells of ``EVIDENCE_COLUMNS``. What speaks of links is in the order of the links, "-" for nothing."""
    links = list(links)
    sources = [extract.source_by_id.get(link.source) for link in links]
    return (
        _each(", ".join(filter(None, (voice.role, voice.mode))) for voice in a.through),
        _each(map(_place, links)),
        _each(extract.quotes.check(link) for link in links),
        _each(_grades(source) for source in sources),
        _each(source.origin if source else "" for source in sources),
        " | ".join(_relations(a, extract.bearings_of.get(a.id, ()))),
    )


def _each(said: Iterable[str]) -> str:
    """All of them, or nothing if none says anything."""
    cells = list(said)
    return " | ".join(cell or "-" for cell in cells) if any(cells) else ""


def _place(link: EvidenceLink) -> str:
    """Code points of the snapshot's text, and the page."""
    where = f"{link.start}-{link.end}" if 0 <= link.start < link.end else ""
    return ", ".join(filter(None, (where, f"p. {link.page}" if link.page else "")))


def _grades(source: Source | None) -> str:
    """As in "B2, primary"."""
    if source is None:
        return ""
    return ", ".join(filter(None, (source.reliability + source.credibility, source.level)))


def _relations(a: Annotation, relations: Iterable[Relation]) -> Iterator[str]:
    """Those that start here: what it does, the other's id, the note."""
    for each in relations:
        if each.annotation == a.id:
            yield f"{each.kind} {each.other}" + (f"; {each.note}" if each.note else "")
