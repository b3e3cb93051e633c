"""Pages of a PDF as pictures. Scripts and actions are never run."""

import ctypes
from array import array
from typing import Any

from annotator.domain.errors import BadInput
from annotator.formats.pdf_sheet_letters import letters_of

NOT_DRAWN = "This page cannot be drawn: it is damaged, or made to do harm."
MOST_PIXELS = 24_000_000


class PdfSheets:
    """The pages of a document of PDFium; ``raw`` is ``pypdfium2.raw``. To be used by one thread at a time."""

    def __init__(self, raw: Any, document: Any) -> None:
        self._raw, self._document = raw, document

    def size(self, at: int) -> tuple[float, float]:
        """Width and height of a page in points, as it is turned to be read."""
        size = self._raw.FS_SIZEF()
        if not self._raw.FPDF_GetPageSizeByIndexF(self._document, at, size):
            return 595.0, 842.0
        return float(size.width), float(size.height)

    def draw(self, at: int, width: int, height: int) -> bytes:
        """A page on white: rows of blue, green, red and a byte without meaning. Raises BadInput if it cannot be."""
        raw = self._raw
        if width < 1 or height < 1 or width * height > MOST_PIXELS:
            raise BadInput(NOT_DRAWN)
        page = raw.FPDF_LoadPage(self._document, at)
        if not page:
            raise BadInput(NOT_DRAWN)
        bitmap = raw.FPDFBitmap_Create(width, height, 0)
        if not bitmap:
            raw.FPDF_ClosePage(page)
            raise BadInput(NOT_DRAWN)
        try:
            raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
            stride = raw.FPDFBitmap_GetStride(bitmap)
            whole = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * height)
        finally:
            raw.FPDFBitmap_Destroy(bitmap)
            raw.FPDF_ClosePage(page)
        if stride == 4 * width:
            return whole
        return b"".join(whole[row * stride : row * stride + 4 * width] for row in range(height))

    def letters(self, at: int) -> tuple[str, "array[float]"]:
        """The text of a page and where each letter stands, see ``letters_of``."""
        return letters_of(self._raw, self._document, at)
