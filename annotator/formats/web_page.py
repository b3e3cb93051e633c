"""``html``: saved web pages, of one file or with their folder. The article is read; the page is kept as it was."""

import re
from dataclasses import replace
from pathlib import PurePath

from annotator.formats.assembly import imported
from annotator.formats.exchange import ImportContext, Imported, Importer

SUFFIXES = (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx")
MARK_UP = re.compile(
    rb"(?:\xef\xbb\xbf|\s|<!--.*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|title|meta|article|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_AT = 4096


def read(data: bytes, context: ImportContext) -> Imported:
    """One document and the page's bytes. Raises BadInput and EncodingUnsure."""
    from annotator.formats.web_page_reading import Reading, day_of, read_page

    today = day_of(context.at)
    captured = today if context.address else ""
    found = read_page(Reading(data, context.address, captured, today, context.encoding))
    document = replace(found.document, encoding=found.encoding)
    return imported(document, data, context, "text/html", found.notes)


def _sniff(filename: str, data: bytes) -> bool:
    suffix = PurePath(filename).suffix.lower()
    if suffix in SUFFIXES:
        return True
    return suffix not in (".txt", ".text", ".md", ".markdown", ".eml") and bool(MARK_UP.match(data[:_LOOKED_AT]))


IMPORTER = Importer("html", "Web page", SUFFIXES, _sniff, read)
