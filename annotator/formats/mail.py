"""``eml``: one e-mail (RFC 5322, MIME), with the names of what was attached to it."""

import email
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import PurePath

from annotator.domain.errors import BadInput
from annotator.formats.assembly import Facts, Piece, Run, assemble, imported, piece
from annotator.formats.encoding import EncodingUnsure, codec, decode
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.html_fragment import parsed_fragment, pieces_of
from annotator.formats.links import unmarked
from annotator.formats.zip_guard import DAMAGED

SUFFIXES = (".eml",)
MEDIA_TYPE = "message/rfc822"
_SHOWN = ("From", "To", "Cc", "Date")
_FIELD = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?")
_SURE = re.compile(rb"^(?:message-id|received|mime-version|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_DEEPEST = 10
_MOST_INSIDE = 500
"""Parts with parts: a real e-mail has a handful, and taking apart thousands takes long."""

_NOT_FOLLOWED = (ValueError, LookupError, TypeError, AttributeError, IndexError, KeyError, MessageError)
"""What the standard library raises for headers and bodies that are not as they should be."""


def read(data: bytes, context: ImportContext) -> Imported:
    """One document: subject, who wrote to whom and when, the words. Raises BadInput."""
    if data.count(b"boundary=") > _MOST_INSIDE:
        raise BadInput("This file is nested too deeply to be read.")
    try:
        message = email.message_from_bytes(data, policy=default)
    except _NOT_FOLLOWED as error:
        raise BadInput(DAMAGED) from error
    if not isinstance(message, EmailMessage) or not any(_header(message, name) for name in ("From", "Subject", "Date")):
        raise BadInput(DAMAGED)
    facts = Facts()
    facts.put("title", _header(message, "Subject"), "the subject")
    name, address = parseaddr(_header(message, "From"))
    facts.put("byline", name or address, "the sender")
    facts.put("published", _day(_header(message, "Date")), "the date of the e-mail")
    return imported(assemble(_pieces(message, 0), facts), data, context, MEDIA_TYPE)


def _pieces(message: EmailMessage, depth: int) -> Iterator[Piece]:
    yield piece("title" if depth == 0 else "heading", _header(message, "Subject"))
    for name in _SHOWN:
        if value := _header(message, name):
            yield piece("meta", f"{name}: {value}")
    yield from _parts(message, depth)


def _parts(message: EmailMessage, depth: int) -> Iterator[Piece]:
    body = _body(message)
    if body is not None:
        yield from _html(body) if body.get_content_type() == "text/html" else _plain(body)
    for part in message.walk():
        if part is body or part.is_multipart() or not isinstance(part, EmailMessage):
            continue
        named = _filename(part)
        if named:
            kind = "image" if part.get_content_maintype() == "image" else "link"
            yield Piece("media", [Run(named, "#", kind)])
    for part in _forwarded(message):
        if depth < _DEEPEST:
            yield from _pieces(part, depth + 1)


def _body(message: EmailMessage) -> EmailMessage | None:
    """The part to read: HTML rather than plain text, since it keeps links and headings."""
    try:
        found = message.get_body(("html", "plain"))
    except _NOT_FOLLOWED:
        found = None
    return found if isinstance(found, EmailMessage) else None


def _forwarded(message: EmailMessage) -> Iterator[EmailMessage]:
    """Messages inside this one, not those inside of these."""
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        inside = part.get_payload() if part.is_multipart() else []
        for each in inside if isinstance(inside, list) else []:
            if not isinstance(each, EmailMessage):
                continue
            if part.get_content_type() == MEDIA_TYPE:
                yield each
            else:
                waiting.append(each)


def _html(part: EmailMessage) -> list[Piece]:
    return pieces_of(parsed_fragment(_text(part)))


def _plain(part: EmailMessage) -> Iterator[Piece]:
    """Paragraphs are parted by blank lines; lines that begin with ">" are a quotation."""
    flowed = part.get_content_type() == "text/plain" and str(part.get_param("format", "")).lower() == "flowed"
    for quoted, paragraph in _paragraphs(_text(part), flowed):
        found = unmarked(paragraph)
        runs, at = [], 0
        for link in found.links:
            runs += [Run(found.text[at : link.start]), Run(found.text[link.start : link.end], link.target, link.kind)]
            at = link.end
        yield Piece("quote" if quoted else "paragraph", [*runs, Run(found.text[at:])])


def _paragraphs(text: str, flowed: bool) -> Iterator[tuple[bool, str]]:
    kept: list[str] = []
    was_quoted = False
    for line in text.splitlines():
        mark = _QUOTED.match(line)
        said = line[mark.end() :] if mark else line.removeprefix(" ") if flowed else line
        quoted = mark is not None
        if kept and (quoted != was_quoted or not said.strip()):
            yield was_quoted, "\n".join(kept)
            kept = []
        if line.rstrip() == "--":
            continue
        if said.strip():
            kept.append(said.strip())
        was_quoted = quoted
    if kept:
        yield was_quoted, "\n".join(kept)


def _text(part: EmailMessage) -> str:
    """A part's words; where it does not say how they are encoded, or wrongly, they are read as well as they can be."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    named = codec(str(part.get_content_charset() or ""))
    try:
        return data.decode(named) if named else decode(data).text if data else ""
    except (UnicodeDecodeError, EncodingUnsure):
        return data.decode(named or "utf-8", "replace")


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name) or "").split())
    except _NOT_FOLLOWED:
        return ""


def _filename(part: EmailMessage) -> str:
    try:
        return " ".join((part.get_filename() or "").split())
    except _NOT_FOLLOWED:
        return ""


def _day(date: str) -> str:
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except _NOT_FOLLOWED:
        return ""


def _sniff(filename: str, data: bytes) -> bool:
    """By its ending, or by a head of fields of which one is no newspaper's."""
    if PurePath(filename).suffix.lower() in SUFFIXES:
        return True
    head = re.split(rb"\r?\n\r?\n", data[:20_000], maxsplit=1)[0]
    lines = [line for line in head.splitlines() if not line.startswith((b" ", b"\t"))]
    return len(lines) > 2 and all(map(_FIELD.match, lines)) and _SURE.search(head) is not None


IMPORTER = Importer("eml", "E-mail", SUFFIXES, _sniff, read)
