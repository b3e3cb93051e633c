"""``html``: one self-contained page to read, send and print. No scripts, nothing from elsewhere.

The Content-Security-Policy allows nothing but the one style sheet in the page, by its SHA-256.
"""

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.snapshot import Snapshot
from annotator.formats.exchange import Exporter, Selection
from annotator.formats.extract import Extract, in_chunks
from annotator.formats.html_article import Mark, article, mark_of
from annotator.formats.html_cards import card, source_list
from annotator.formats.html_details import details
from annotator.formats.html_text import bdi, esc, glyph
from annotator.formats.times import iso
from annotator.paths import resource


@cache
def _style() -> tuple[str, str]:
    """The style sheet and its hash as a CSP source."""
    sheet = resource("templates/page.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    digest = base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode("ascii")
    return sheet, f"'sha256-{digest}'"


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """The page, in pieces. Raises OurFault if the program's style sheet is missing."""
    return in_chunks(_page(Extract(now, selection)))


def _page(extract: Extract) -> Iterator[str]:
    documents = extract.documents
    sheet, allowed = _style()
    titles = [_title(document) for document in documents]
    yield (
        f'<!DOCTYPE html>\n<html lang="{esc(documents[0].language if len(documents) == 1 else "")}">\n<head>\n'
        '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" '
        f"content=\"default-src 'none'; style-src {allowed}; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{esc(titles[0] if len(titles) == 1 else f'{len(titles)} articles')}</title>\n"
        f"<style>{sheet}</style>\n</head>\n<body>\n"
    )
    if len(documents) > 1:
        items = "".join(f'<li><a href="#d{at}">{bdi(title)}</a></li>' for at, title in enumerate(titles, 1))
        yield f'<nav class="toc"><h2>Articles</h2><ol>{items}</ol></nav>\n'
    numbers = _source_numbers(extract)
    marks = _marks(extract)
    places = {mark.annotation.id: mark.number for mark in marks}
    for place, document in enumerate(documents, 1):
        own = [mark for mark in marks if mark.annotation.document == document.id]
        yield from _document(extract, document, place, own, numbers, places)
    if len(documents) > 1:
        yield from _sources(extract, marks, numbers)
    yield _foot(extract)
    yield "</body>\n</html>\n"


def _title(document: Document) -> str:
    return document.title or document.filename or "Untitled"


def _marks(extract: Extract) -> list[Mark]:
    """All passages, numbered through."""
    tags = extract.tag_by_id
    known = extract.document_by_id
    annotations = [annotation for annotation in extract.passages if annotation.document in known]
    return [mark_of(a, number, tags.get(a.tag), _hover(extract, a)) for number, a in enumerate(annotations, 1)]


def _source_numbers(extract: Extract) -> dict[str, int]:
    """The cited sources' numbers, by id; what was merged into another one has none of its own."""
    counting = [s for s in extract.sources if s.id in extract.cited and extract.now.main_source(s.id) == s.id]
    return {source.id: at for at, source in enumerate(counting, 1)}


def _sources(extract: Extract, marks: Sequence[Mark], numbers: Mapping[str, int]) -> Iterator[str]:
    cited: dict[str, list[int]] = {}
    for mark in marks:
        for link in extract.links_of(mark.annotation):
            cited.setdefault(extract.now.main_source(link.source), []).append(mark.number)
    return source_list([source for source in extract.sources if source.id in numbers], numbers, cited)


def _hover(extract: Extract, a: Annotation) -> str:
    parts = (extract.tag_name(a.tag), a.holder, a.verdict, extract.now.name_of(a.creator))
    return " · ".join(part for part in parts if part)


def _document(
    extract: Extract, document: Document, place: int, marks: Sequence[Mark], numbers: Mapping[str, int],
    places: Mapping[str, int],
) -> Iterator[str]:  # fmt: skip
    yield f'<main class="document" id="d{place}">\n<div class="reading">\n'
    if not any(block.kind == "title" for block in document.blocks):
        yield f'<div class="summary"><h1 dir="auto">{esc(_title(document))}</h1></div>\n'
    yield _summary(extract, document, marks)
    yield f'<article lang="{esc(document.language)}">'
    yield from article(document, marks)
    yield "</article>\n"
    yield details(extract.now, document)
    if extract.documents == [document]:
        yield from _sources(extract, marks, numbers)
    yield f'</div>\n<aside class="cards"><h2>{len(marks)} annotations</h2><ol>\n'
    for mark in marks:
        yield card(extract, mark, numbers, places)
    yield "</ol></aside>\n</main>\n"


def _summary(extract: Extract, document: Document, marks: Sequence[Mark]) -> str:
    """Where the article is from, and how many annotations of each tag it has."""
    origin = [bdi(part) for part in (document.publisher, document.published) if part]
    if document.original_author or document.original_date:
        original = " ".join(part for part in (document.original_author, document.original_date) if part)
        origin.append(f"original: {bdi(original)}")
    places = [" ".join(filter(None, (place.outlet, place.date))) for place in document.chain]
    if any(places):
        origin.append(f"appeared before: {', '.join(bdi(place) for place in places if place)}")
    counts = []
    for tag in extract.tags:
        number = sum(mark.annotation.tag == tag.id for mark in marks)
        if number:
            sign = f'<span class="glyph c-{esc(tag.colour)}">{glyph(tag.glyph)}</span>'
            counts.append(f"<li>{sign} {bdi(tag.name)} {number}</li>")
    lacking = sum(extract.lacks(mark.annotation, extract.links_of(mark.annotation)) for mark in marks)
    if lacking:
        counts.append(f'<li class="lacks">{lacking} without a source</li>')
    head = f"<p>{' · '.join(origin)}</p>" if origin else ""
    return f'<div class="summary">{head}<ul>{"".join(counts)}</ul></div>\n'


def _foot(extract: Extract) -> str:
    """What the tags mean, and when this was written."""
    used = {annotation.tag for annotation in extract.passages}
    terms = "".join(
        f'<dt class="c-{esc(tag.colour)}">{glyph(tag.glyph)} {bdi(tag.name)}</dt>'
        f'<dd dir="auto">{esc(tag.definition)}</dd>'
        for tag in extract.tags
        if tag.id in used
    )
    legend = f'<dl class="legend">{terms}</dl>' if terms else ""
    written = iso(extract.selection.exported_at)
    return f'<footer class="page-foot">{legend}<p>{f"Exported {written}" if written else ""}</p></footer>\n'


EXPORTER = Exporter(
    "html",
    "Page to read and print (HTML)",
    ".html",
    "text/html",
    "Ids and times of the annotations, snapshots, and lesser fields of sources; for reading, not for importing again.",
    write,
)
