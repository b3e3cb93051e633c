"""``csv``: one row an annotation, for spreadsheets. RFC 4180, UTF-8 with byte order mark (which Excel needs)."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.domain.annotation import Annotation
from annotator.domain.pages import pages_of
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.formats.csv_cells import DOCUMENT_COLUMNS, EVIDENCE_COLUMNS, of_document, of_evidence
from annotator.formats.exchange import Exporter, Selection
from annotator.formats.extract import Extract, utf8
from annotator.formats.times import iso

COLUMNS = (
    "document", "document_id", "id", "start", "end", "page", "quote", "tag", "tag_id", "holder", "mode", "verdict",
    "confidence", "role", "through", "justification", "judged", "worth", "note", "creator", "creator_id",
    "lacks_source", "supports", "refutes", "context", "sources",
    "source_urls", "prefix", "suffix", "created", "modified",
    *EVIDENCE_COLUMNS, *DOCUMENT_COLUMNS,
)  # fmt: skip
ROWS_A_CHUNK = 1000

_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")
"""Cells that a spreadsheet may run (OWASP, "CSV Injection"), and cells that look like ones made safe."""

_FIRST = frozenset("'=+-@\t\r＝＋－＠")


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: ' is put before it. ``plain`` takes it away again."""
    return f"'{cell}" if cell[:1] in _FIRST and _FORMULA.match(cell) else cell


def plain(cell: str) -> str:
    """What ``safe`` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """The table, head row first; offsets are code points into the document's text."""
    extract = Extract(now, selection)
    yield b"\xef\xbb\xbf" + utf8(_text([COLUMNS]))
    annotations = extract.passages
    for at in range(0, len(annotations), ROWS_A_CHUNK):
        yield utf8(_text(_row(extract, annotation) for annotation in annotations[at : at + ROWS_A_CHUNK]))


def _text(rows: Iterable[Sequence[str | int]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue()


def _row(extract: Extract, a: Annotation) -> Sequence[str | int]:
    now = extract.now
    document = extract.document_by_id.get(a.document)
    links = extract.links_of(a)
    stances = [link.stance for link in links]
    title = (document.title or document.filename) if document else ""
    words = [
        a.exact, extract.tag_name(a.tag), a.tag, a.holder, a.mode, a.verdict, a.confidence, a.role,
        _through(a), a.justification, a.judged, a.worth, a.note, now.name_of(a.creator), a.creator,
    ]  # fmt: skip
    return [
        safe(title), safe(a.document), safe(a.id), a.start, a.end,
        safe(pages_of(document, a.start, a.end)) if document else "", *map(safe, words),
        "yes" if extract.lacks(a, links) else "no",
        stances.count("supports"), stances.count("refutes"), stances.count("context"),
        safe(_sources(extract, links)), safe(_urls(extract, links)), safe(a.prefix), safe(a.suffix),
        iso(a.created), iso(a.modified), *map(safe, of_evidence(extract, a, links)), *map(safe, of_document(document)),
    ]  # fmt: skip


def _through(a: Annotation) -> str:
    """Through whom it was said: names, the outermost first."""
    return " > ".join(voice.holder for voice in a.through)


def _sources(extract: Extract, links: Iterable[EvidenceLink]) -> str:
    return " | ".join(_cited(extract.source_by_id, link) for link in links)


def _cited(sources: Mapping[str, Source], link: EvidenceLink) -> str:
    source = sources.get(link.source)
    parts = [f"{link.stance}: {source.title if source else link.source}"]
    parts += [part for part in (link.locator, f"“{link.quote}”" if link.quote else "", link.grade, link.note) if part]
    return "; ".join(parts)


def _urls(extract: Extract, links: Iterable[EvidenceLink]) -> str:
    found = (extract.source_by_id.get(link.source) for link in links)
    return " ".join(source.url for source in found if source is not None and source.url)


EXPORTER = Exporter(
    "csv",
    "Table (CSV)",
    ".csv",
    "text/csv",
    "The articles' text, comments, snapshots, and all but title, address, grades and origin of the sources. A ' is put"
    " before cells that begin with = + - @ or a tab, so that no spreadsheet runs them.",
    write,
)
