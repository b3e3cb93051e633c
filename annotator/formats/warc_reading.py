"""Records of the WARC format (ISO 28500): every page that was answered with is an article of its own."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats.assembly import imported
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.exchange import ImportContext, Imported
from annotator.formats.web_page_reading import Reading, day_of, read_page

_MOST_PAGES = 1000
_LARGEST_PAGE = 20_000_000
"""Bytes, unpacked; what is more of a page is not read."""

_TYPES = ("text/html", "application/xhtml+xml")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]+)", re.IGNORECASE)


def read(data: bytes, context: ImportContext) -> Imported:
    """A document for each page with text, in the archive's order; the archive is the original of all of them.

    Raises BadInput if it is broken or has no page.
    """
    documents: dict[str, Document] = {}
    passed = 0
    for reading in _pages(data, context):
        try:
            found = read_page(reading)
        except (BadInput, EncodingUnsure):
            passed += 1
            continue
        document = replace(found.document, encoding=found.encoding)
        documents.setdefault(document.id, document)
    if not documents:
        raise BadInput("There is no page with text in this archive.")
    notes = (f"{passed} pages without readable text were passed over.",) if passed else ()
    first, *others = [imported(each, data, context, "application/warc", notes) for each in documents.values()]
    return replace(first, entities=(*first.entities, *(entity for other in others for entity in other.entities)))


def _pages(data: bytes, context: ImportContext) -> Iterator[Reading]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource
    count = 0
    try:
        for record in ArchiveIterator(io.BytesIO(data), record_types=kinds, parse_http=True, auto_decode="all"):
            media_type = str((record.http_headers or record.headers).get("Content-Type") or "").lower()
            if not media_type.startswith(_TYPES) or not _answered(record):
                continue
            count += 1
            if count > _MOST_PAGES:
                raise BadInput(f"This archive has more than {_MOST_PAGES:,} pages; import a part of it.")
            said = _CHARSET.search(media_type)
            yield Reading(
                record.reader.read(_LARGEST_PAGE),
                str(record.headers.get("WARC-Target-URI") or "").strip("<>"),
                str(record.headers.get("WARC-Date") or "")[:10],
                day_of(context.at),
                context.encoding,
                said[1] if said else "",
            )
    except (ValueError, OSError, RuntimeError, EOFError) as error:
        raise BadInput("This web archive is damaged.") from error


def _answered(record: Any) -> bool:
    status = record.http_headers.status_code if record.http_headers else 200
    return status is None or 200 <= status < 300
