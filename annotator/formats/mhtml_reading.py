"""Pages saved as MHTML (RFC 2557): the root part is the page; its address and day are in the header."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import parsedate

from annotator.domain.errors import BadInput
from annotator.formats.assembly import imported
from annotator.formats.exchange import ImportContext, Imported
from annotator.formats.web_page_reading import Reading, day_of, read_page

_MOST_PARTS = 5000
_TYPES = ("text/html", "application/xhtml+xml")
_PLAIN_HEADERS = re.compile(
    rb"\A\s*(?:From|Subject|MIME-Version|Content-Type|Date|Snapshot-Content-Location):", re.IGNORECASE
)


def read(data: bytes, context: ImportContext) -> Imported:
    """One document, and the whole archive as its original. Raises BadInput and EncodingUnsure."""
    if not _PLAIN_HEADERS.match(data[:200]):
        raise BadInput("This is no saved page: its header is missing.")
    # compat32 keeps whatever a header says; the modern policy refuses odd ones.
    message = message_from_bytes(data, policy=policy.compat32)
    root = _root(message)
    if root is None:
        raise BadInput("There is no page in this file.")
    payload = root.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        raise BadInput("There is no page in this file.")
    address = _header(message, "Snapshot-Content-Location") or _header(root, "Content-Location")
    if not address.startswith(("http://", "https://")):
        address = context.address
    found = read_page(
        Reading(payload, address, _day(_header(message, "Date")), day_of(context.at), context.encoding, _charset(root))
    )
    document = replace(found.document, encoding=found.encoding)
    return imported(document, data, context, "multipart/related", found.notes)


def _root(message: Message) -> Message | EmailMessage | None:
    """The part that ``start`` names, else the first page."""
    start = str(message.get_param("start") or "").strip("<>")
    first = None
    for count, part in enumerate(message.walk()):
        if count > _MOST_PARTS:
            break
        if part.get_content_type() in _TYPES:
            if not start or _header(part, "Content-ID").strip("<>") == start:
                return part
            first = first or part
    return first


def _header(part: Message, name: str) -> str:
    return " ".join(str(part.get(name) or "").split())


def _charset(part: Message) -> str:
    return str(part.get_content_charset() or "")


def _day(given: str) -> str:
    parts = parsedate(given)
    return f"{parts[0]:04d}-{parts[1]:02d}-{parts[2]:02d}" if parts else ""
