"""``text``: plain text, as articles are saved.

The stored text is the decoded one with link markup (as Markdown has it) replaced by its label. Nothing else changes.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from annotator.domain.batch import Attachment
from annotator.domain.document import Block, BlockKind, Document, DocumentLink
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.domain.text import normalised
from annotator.formats.article_head import Head, read_head
from annotator.formats.article_lines import Line, kinds_of, lines_of
from annotator.formats.boilerplate import boilerplate_from
from annotator.formats.encoding import decode
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.languages import language_of
from annotator.formats.links import unmarked
from annotator.formats.origin_sentences import origin_told

SUFFIXES = (".txt", ".text")
_HTML = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_SUBHEAD, _PARAGRAPH = 80, 120
"""Code points: at most those of a heading without markup, at least those of the paragraph under it."""

_EDGE = 3
"""So many lines at either end of the body may still say where the article is from."""

_SOURCE_LINE = re.compile(
    r"[*_(\[]*(?:(?:the )?original source of this article is|(?:source|quelle|fuente|fonte|источник)\s*:"
    r"|(?:this (?:article|story|piece|post) (?:was |has been )?)?(?:originally|first) (?:published|appeared|posted)"
    r" (?:at|by|on|in))\s+(?P<name>[^\W_].*)",
    re.IGNORECASE,
)


def read(data: bytes, context: ImportContext) -> Imported:
    """One document with what its head says, and the original bytes. Raises BadInput and EncodingUnsure."""
    decoded = decode(data, context.encoding)
    if _HTML.match(decoded.text):
        raise BadInput("This is a web page; save its text first.")
    plain = unmarked(normalised(decoded.text))
    text, lines = plain.text, lines_of(plain.text)
    if not lines:
        raise BadInput("There is no text in this file.")
    attachment = Attachment(hashlib.sha256(data).hexdigest(), context.filename, "text/plain", data)
    found = document_of(text, lines, plain.links, kinds_of(lines, text))
    document = replace(found, filename=context.filename, encoding=decoded.encoding, attachment=attachment.sha256)
    return Imported((document,), (attachment,), (decoded.note,) if decoded.note else ())


def document_of(
    text: str, lines: Sequence[Line], links: tuple[DocumentLink, ...], kinds: Mapping[int, BlockKind]
) -> Document:
    """The document of a stored text. ``kinds`` are those that markup gives, by row."""
    head = read_head(lines, _marked_title(lines, kinds))
    body = next((at for at in range(len(lines)) if at not in head.kinds), None)
    if body is None:
        head, body = Head(), 0
    tail = boilerplate_from(lines, body)
    source_line, origin = _source_line(lines, body, tail)
    return Document(
        id=document_id(text), text=text, title=head.title, byline=head.byline, publisher=head.publisher,
        published=head.published, original_author=head.original_author or origin, original_date=head.original_date,
        regions=head.regions, themes=head.themes, source_line=source_line, url=head.url,
        language=head.language or language_of(text), links=links,
        chain=() if head.original_author else origin_told(text, links, head.publisher),
        blocks=tuple(_blocks(lines, head.kinds, tail, kinds)),
    )  # fmt: skip


def _marked_title(lines: Sequence[Line], kinds: Mapping[int, BlockKind]) -> int | None:
    return next((at for at, line in enumerate(lines[:6]) if kinds.get(line.row) == "heading"), None)


def _source_line(lines: Sequence[Line], body: int, tail: int) -> tuple[str, str]:
    """The line that says where the article comes from, and the name in it; ("", "") if there is none."""
    near = [*lines[tail:], *lines[max(body, tail - _EDGE) : tail], *lines[body : body + _EDGE]]
    for line in near:
        found = _SOURCE_LINE.fullmatch(line.words) if len(line.words) <= 200 else None
        if found:
            return line.words, found["name"].strip(" .*_)]")
    return "", ""


def _blocks(
    lines: Sequence[Line], head: Mapping[int, BlockKind], tail: int, kinds: Mapping[int, BlockKind]
) -> Iterator[Block]:
    for at, line in enumerate(lines):
        kind = head.get(at) or ("boilerplate" if at >= tail else kinds.get(line.row))
        if kind is None:
            kind = "heading" if _is_subhead(lines, at, head) else "paragraph"
        yield Block(line.start, line.end, kind)


def _is_subhead(lines: Sequence[Line], at: int, head: Mapping[int, BlockKind]) -> bool:
    """A short line without a full stop, alone between blank lines, over a paragraph of some length."""
    words = lines[at].words
    if len(words) > _SUBHEAD or at + 1 >= len(lines) or not lines[at].after_blank or not lines[at + 1].after_blank:
        return False
    if at - 1 in head or words[-1] in ".!,;:…\"”»'’*_)" or not words[0].isupper() or "://" in words:
        return False
    return len(lines[at + 1].words) >= _PARAGRAPH


def _sniff(filename: str, data: bytes) -> bool:
    suffix = PurePath(filename).suffix.lower()
    return suffix in SUFFIXES or not suffix or suffix[1:].isdigit()


IMPORTER = Importer("text", "Plain text", SUFFIXES, _sniff, read)
