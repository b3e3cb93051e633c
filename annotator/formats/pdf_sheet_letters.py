"""The letters of a PDF's page with the place of each, as the page is shown."""

import ctypes
from array import array
from collections.abc import Iterator
from math import isfinite
from typing import Any, NamedTuple

from annotator.domain.errors import BadInput

NO_LETTERS_READ = "The letters of this page cannot be read: it is damaged, or made to do harm."
MOST_LETTERS = 100_000
"""Of one page. A page of a newspaper has 30,000."""
_FINE = 1_000_000
"""Parts of a page's width and height in which PDFium is asked where it shows something."""
_AFAR = 1_000.0
"""Points between the places by which one sees how a page is turned and scaled."""
_NOTHING = (0.0, 0.0, 0.0, 0.0)

Box = tuple[float, float, float, float]


class Shown(NamedTuple):
    """From a page's own points (y upwards) to parts of its width and height, from the upper left corner."""

    x: float
    y: float
    right: tuple[float, float]
    """What a point to the right adds to both."""
    up: tuple[float, float]

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box of the page as it is shown; zeros if it has no area, or none on the page."""
        xs = [self.x + x * self.right[0] + y * self.up[0] for x, y in ((left, bottom), (right, top))]
        ys = [self.y + x * self.right[1] + y * self.up[1] for x, y in ((left, bottom), (right, top))]
        x0, x1, y0, y1 = max(0.0, min(xs)), min(1.0, max(xs)), max(0.0, min(ys)), min(1.0, max(ys))
        if not all(map(isfinite, (*xs, *ys))) or x0 >= x1 or y0 >= y1:
            return _NOTHING
        return x0, y0, x1, y1


def letters_of(raw: Any, document: Any, at: int) -> tuple[str, "array[float]"]:
    """The text of a page, and four numbers for each of its code points: left, top, right, bottom (0 to 1).

    What shows nothing, as the end of a line, has zeros. Raises BadInput if the page cannot be read or has far too much.
    """
    page = raw.FPDF_LoadPage(document, at)
    if not page:
        raise BadInput(NO_LETTERS_READ)
    try:
        text_page = raw.FPDFText_LoadPage(page)
        if not text_page:
            raise BadInput(NO_LETTERS_READ)
        try:
            return _read(raw, page, text_page)
        finally:
            raw.FPDFText_ClosePage(text_page)
    finally:
        raw.FPDF_ClosePage(page)


def _read(raw: Any, page: Any, text_page: Any) -> tuple[str, "array[float]"]:
    count = raw.FPDFText_CountChars(text_page)
    if count > MOST_LETTERS:
        raise BadInput(NO_LETTERS_READ)
    shown = _shown(raw, page)
    chars: list[str] = []
    boxes = array("f")
    for code, box in _whole(raw, text_page, count):
        chars.append(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd")
        boxes.extend(shown.box(*box) if box is not None else _NOTHING)
    return "".join(chars), boxes


def _whole(raw: Any, text_page: Any, count: int) -> Iterator[tuple[int, Box | None]]:
    """Each code point with its box in points; what came in two halves (as on Windows) is one."""
    boxes = _Boxes(raw, text_page)
    at = 0
    while at < count:
        code, box = raw.FPDFText_GetUnicode(text_page, at), boxes.of(at)
        at += 1
        if 0xD800 <= code < 0xDC00 and at < count:
            second = raw.FPDFText_GetUnicode(text_page, at)
            if 0xDC00 <= second < 0xE000:
                code = 0x10000 + ((code - 0xD800) << 10) + second - 0xDC00
                at += 1
        yield code, box


class _Boxes:
    """Where the characters of a page stand, in its own points."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self._raw, self._text_page = raw, text_page
        self._matrix = raw.FS_MATRIX()
        self._loose = raw.FS_RECTF()
        self._sides = [ctypes.c_double() for _ in range(4)]

    def of(self, at: int) -> Box | None:
        """As high as its line if it is written level, else as large as its ink: left, bottom, right, top."""
        raw, loose = self._raw, self._loose
        if raw.FPDFText_GetMatrix(self._text_page, at, self._matrix) and self._matrix.b == 0 < self._matrix.a:
            found = raw.FPDFText_GetLooseCharBox(self._text_page, at, loose)
            if found and loose.left < loose.right and loose.bottom < loose.top:
                return loose.left, loose.bottom, loose.right, loose.top
        left, right, bottom, top = self._sides
        if not raw.FPDFText_GetCharBox(self._text_page, at, left, right, bottom, top):
            return None
        return left.value, bottom.value, right.value, top.value


def _shown(raw: Any, page: Any) -> Shown:
    """How a page's points are shown: PDFium is asked for three of them."""

    def place(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
        return across.value / _FINE, down.value / _FINE

    x, y = place(0.0, 0.0)
    right, up = place(_AFAR, 0.0), place(0.0, _AFAR)
    return Shown(
        x, y, ((right[0] - x) / _AFAR, (right[1] - y) / _AFAR), ((up[0] - x) / _AFAR, (up[1] - y) / _AFAR)
    )  # fmt: skip
