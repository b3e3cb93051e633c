"""PDFs: their text in reading order, in paragraphs, with the page of every passage."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import PurePath

from annotator.domain.errors import BadInput
from annotator.formats.article_head import Head
from annotator.formats.assembly import Facts, Piece, Run, assemble, imported
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.pdf_columns import in_order
from annotator.formats.pdf_facts import put_facts, told_title, xmp_of
from annotator.formats.pdf_file import BROKEN, PdfPage, opened
from annotator.formats.pdf_head import head_of, put_head
from annotator.formats.pdf_kinds import Kind, kinds_of
from annotator.formats.pdf_letters import is_right_to_left
from annotator.formats.pdf_line import Line
from annotator.formats.pdf_paragraphs import Measures, Paragraphs, Part
from annotator.formats.pdf_running_heads import running_heads
from annotator.formats.pdf_runs import plain, runs_of, vocabulary
from annotator.formats.pdf_title import title_of

NO_TEXT = "This PDF has no text, only pictures: it was scanned. Have its text recognised (OCR), then import it."
NOTHING_IN_IT = "There is no text in this PDF."
NO_TEXT_THERE = "[Page {} has no text, only a picture.]"
UNREADABLE = "[Page {} is damaged and could not be read.]"
SOME_SCANNED = "Some pages of this PDF have no text, only pictures: {}."
SOME_BROKEN = "Some pages of this PDF are damaged and could not be read: {}."
_MEASURED = 20
"""Pages from which the size of the running text is told."""
_NAMED = 20
"""Pages that a sentence names."""
_LEAD = 1.2
"""Sizes that lines are apart if nothing is to be measured."""


def read(data: bytes, context: ImportContext) -> Imported:
    """One document, and the original bytes. Raises BadInput for a PDF that is locked, damaged, too large or scanned."""
    with opened(data) as file:
        info = file.told()
        pages = list(file.pages())
    if not any(page.lines.lines for page in pages):
        raise BadInput(_why_nothing(pages))
    marked = running_heads([page.lines.lines for page in pages])
    kept, running = [], []
    for page, heads in zip(pages, marked, strict=True):
        kept.append([line for line in page.lines.lines if id(line) not in heads])
        running += [line.text for line in page.lines.lines if id(line) in heads]
    measures = _measures(kept)
    parts = _parts(pages, kept, measures)
    known = vocabulary(kept)
    runs = [runs_of(part, known) for part in parts]
    texts = [plain(each) for each in runs]
    xmp, facts = xmp_of(data), Facts()
    told = told_title(info, xmp)
    title = title_of(parts, texts, measures, told.value, told.told_by)
    head = head_of(parts, texts, title.at, measures.size)
    facts.put("title", title.text, title.told_by)
    facts.put("title", head.title, "the text")
    facts.put("publisher", title.outlet, title.told_by)
    put_head(facts, head, parts, texts, dict.fromkeys(running))
    put_facts(facts, info, xmp)
    kinds = _with_head(kinds_of(parts, texts, measures, title.at), head, parts)
    document = assemble(_pieces(parts, kinds, runs), facts)
    return imported(document, data, context, "application/pdf", _notes(pages))


def _why_nothing(pages: Sequence[PdfPage]) -> str:
    if any(page.drawn for page in pages):
        return NO_TEXT
    return BROKEN if any(page.broken for page in pages) else NOTHING_IN_IT


def _notes(pages: Sequence[PdfPage]) -> list[str]:
    """Sentences about pages without text."""
    found = []
    for sentence, labels in (
        (SOME_SCANNED, [page.label for page in pages if page.drawn]),
        (SOME_BROKEN, [page.label for page in pages if page.broken]),
    ):
        if labels:
            more = ", …" if len(labels) > _NAMED else ""
            found.append(sentence.format(", ".join(labels[:_NAMED]) + more))
    return found


def _measures(pages: Sequence[Sequence[Line]]) -> Measures:
    """The size of most letters, and the distance of most lines of that size."""
    sizes: Counter[int] = Counter()
    steps: Counter[int] = Counter()
    step = max(1, len(pages) // _MEASURED)
    for lines in pages[::step]:
        for line in lines:
            sizes[round(line.size * 4)] += len(line.text)
        for above, line in pairwise(lines):
            if line.size > 0 and abs(above.size - line.size) < 0.05 * line.size:
                steps[round(20 * (above.y - line.y) / line.size)] += 1
    size = max(sizes.most_common(1)[0][0] / 4, 0.5) if sizes else 10.0
    usual = [(count, apart) for apart, count in steps.items() if 16 <= apart <= 50]
    return Measures(size, max(usual)[1] / 20 if usual else _LEAD)


def _parts(pages: Sequence[PdfPage], kept: Sequence[Sequence[Line]], measures: Measures) -> list[Part]:
    """The paragraphs of all pages. A page without text has a line that says so."""
    found = Paragraphs(measures)
    for page, lines in zip(pages, kept, strict=True):
        if page.drawn or page.broken:
            words = (NO_TEXT_THERE if page.drawn else UNREADABLE).format(page.label)
            line = Line(words, 0.0, 0.0, 0.0, measures.size, False, 0, 0, 0)
            found.parts.append(Part([line], page.label, 0.0, 0.0, measures.size, False, "media"))
        _mirror(lines)
        whole = len(lines) == len(page.lines.lines)
        found.add_page(in_order(lines, page.lines.level and whole), page.label)
        for line in page.lines.aside:
            found.parts.append(Part([line], page.label, line.x0, line.x1, line.size, False, "aside"))
    return found.parts


def _mirror(lines: Sequence[Line]) -> None:
    """A page of writing from right to left is treated as one from left to right would be, seen in a mirror."""
    leftwards = sum([len(line.text) for line in lines if is_right_to_left(line.text)])
    if 2 * leftwards > sum([len(line.text) for line in lines]):
        for line in lines:
            line.x0, line.x1 = -line.x1, -line.x0


def _with_head(kinds: Sequence[Kind], head: Head, parts: Sequence[Part]) -> list[Kind]:
    """The kinds, with those of the head's lines (byline, date) put in."""
    found = list(kinds)
    titled = any(kind.kind == "title" for kind in kinds)
    for at, kind in head.kinds.items():
        if found[at].kind in ("paragraph", "heading") and parts[at].kind == "paragraph":
            if kind == "title" and not titled:
                found[at] = Kind("title")
            elif kind in ("meta", "subtitle"):
                found[at] = Kind(kind)
    return found


def _pieces(parts: Sequence[Part], kinds: Sequence[Kind], runs: Sequence[Sequence[Run]]) -> Iterator[Piece]:
    for part, kind, line in zip(parts, kinds, runs, strict=True):
        yield Piece(kind.kind, line, kind.level, part.page)


def _sniff(filename: str, data: bytes) -> bool:
    return b"%PDF-" in data[:1024] or PurePath(filename).suffix.lower() == ".pdf"


IMPORTER = Importer("pdf", "PDF", (".pdf",), _sniff, read)
