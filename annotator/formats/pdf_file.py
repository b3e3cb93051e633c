"""A PDF as a file: opened within limits, its pages one by one, and what it says about itself.

PDFium is asked directly (``pypdfium2.raw``), since pages by the thousand are turned.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from annotator.domain.errors import BadInput
from annotator.formats.pdf_lines import PageLines, lines_of_page
from annotator.formats.pdf_sheets import PdfSheets
from annotator.formats.pdfium import Pdfium

MOST_PAGES = 5_000
MOST_CHARACTERS = 20_000_000
"""Of all pages together. A thousand pages of a book have 3 million."""
_LONGEST_VALUE = 20_000
"""Bytes of one value of what the file says about itself."""
_LONGEST_LABEL = 64
_NAMES = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_NOTHING = PageLines([], True, [])

LOCKED = "This PDF is locked with a password. Save it without one, then import it."
BROKEN = "This PDF is damaged: it cannot be opened."
NO_PAGES = "This PDF has no pages."
TOO_MANY = f"This PDF has more than {MOST_PAGES:,} pages; so many cannot be read at once."
TOO_LONG = "This PDF holds more text than can be read at once."


class PdfPage(NamedTuple):
    """A page: its label (what is printed on it, as far as the file says; else its number), and its lines.

    ``drawn``: it has no text but shows something. ``broken``: it cannot be read.
    """

    label: str
    lines: PageLines
    drawn: bool = False
    broken: bool = False


class PdfFile:
    """An opened PDF. To be used by one thread at a time."""

    def __init__(self, raw: Any, document: Any) -> None:
        self._raw, self._document = raw, document
        self.count: int = raw.FPDF_GetPageCount(document)

    @property
    def sheets(self) -> PdfSheets:
        """Its pages as pictures."""
        return PdfSheets(self._raw, self._document)

    def pages(self) -> Iterator[PdfPage]:
        """Page after page. Raises BadInput if there is far too much."""
        pdfium = Pdfium(self._document)
        total = 0
        labels = self.labels()
        for at in range(self.count):
            page = self._raw.FPDF_LoadPage(self._document, at)
            if not page:
                yield PdfPage(labels[at], _NOTHING, broken=True)
                continue
            try:
                found = self._read(pdfium, page, labels[at])
            finally:
                self._raw.FPDF_ClosePage(page)
            total += pdfium.count
            if total > MOST_CHARACTERS:
                raise BadInput(TOO_LONG)
            yield found

    def _read(self, pdfium: Pdfium, page: Any, label: str) -> PdfPage:
        text_page = self._raw.FPDFText_LoadPage(page)
        if not text_page:
            return PdfPage(label, _NOTHING, broken=True)
        try:
            pdfium.turn_to(page, text_page)
            lines = lines_of_page(pdfium)
        finally:
            self._raw.FPDFText_ClosePage(text_page)
        empty = not lines.lines and not lines.aside
        return PdfPage(label, lines, drawn=empty and self._raw.FPDFPage_CountObjects(page) > 0)

    def labels(self) -> list[str]:
        """The labels of the pages; their numbers, if the file's labels do not tell all pages apart."""
        found = [self._label(at) for at in range(self.count)]
        if all(found) and len(set(found)) == len(found):
            return found
        return [str(at + 1) for at in range(self.count)]

    def _label(self, at: int) -> str:
        kept = ctypes.create_string_buffer(2 * _LONGEST_LABEL)
        length = self._raw.FPDF_GetPageLabel(self._document, at, kept, len(kept))
        return _utf16(kept.raw[:length]) if 2 < length <= len(kept) else ""

    def told(self) -> dict[str, str]:
        """What the file's own table says about it, by PDF's names; dates as PDFs write them."""
        found = {name: self._value(name) for name in _NAMES}
        return {name: value for name, value in found.items() if value}

    def _value(self, name: str) -> str:
        tag = name.encode()
        length = self._raw.FPDF_GetMetaText(self._document, tag, None, 0)
        if not 2 < length <= _LONGEST_VALUE:
            return ""
        kept = ctypes.create_string_buffer(length)
        self._raw.FPDF_GetMetaText(self._document, tag, kept, length)
        return _utf16(kept.raw)


def _utf16(data: bytes) -> str:
    text = data.decode("utf-16-le", "replace").split("\0")[0]
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


@contextmanager
def opened(data: bytes) -> Iterator[PdfFile]:
    """The PDF in some bytes. Raises BadInput if it is locked, damaged, or has no pages or far too many."""
    import pypdfium2.raw as raw

    document = raw.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        locked = raw.FPDF_GetLastError() in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise BadInput(LOCKED if locked else BROKEN)
    try:
        file = PdfFile(raw, document)
        if file.count < 1:
            raise BadInput(NO_PAGES)
        if file.count > MOST_PAGES:
            raise BadInput(TOO_MANY)
        yield file
    finally:
        raw.FPDF_CloseDocument(document)
