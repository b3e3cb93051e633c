"""PDFium, asked for lines instead of characters.

Its functions are called without conversion of arguments: that takes 0.2 instead of 0.8 microseconds a call, and some
hundreds of calls a page are what decides how fast a PDF is read. So every argument has to have the right type here.
"""

import ctypes
from collections.abc import Sequence
from typing import Any, NamedTuple

from annotator.domain.errors import BadInput

LONGEST_PAGE = 500_000
"""Characters of one page. A page of a newspaper has 30,000."""
_MOST_LINKS = 2_000
"""Links of one page."""
_LONGEST_ADDRESS = 4_000
_DOUBLES = ctypes.c_double * 4
_FLOATS = ctypes.c_float * 6
_NOWHERE: list[ctypes.c_double | float] = [0.0, 0.0, 0.0, 0.0]


class Area(NamedTuple):
    """Points, y upwards, as the page's own content counts them (before it is rotated to be shown)."""

    x0: float
    y0: float
    x1: float
    y1: float


class LinkArea(NamedTuple):
    """A place on the page and the address to which it leads."""

    area: Area
    target: str


class Pdfium:
    """The page of ``document`` that it was last turned to. Not to be used by two threads at once."""

    def __init__(self, document: Any) -> None:
        import pypdfium2.raw as raw

        self._raw, self._document = raw, document
        self._page: Any = None
        self._text_page: Any = None
        self.count = 0
        self._box = _DOUBLES()
        refs = [ctypes.byref(self._box, 8 * at) for at in range(4)]
        self._box_refs = refs
        self._numbers = _FLOATS()
        self._numbers_ref = ctypes.byref(self._numbers)
        self._name = ctypes.create_string_buffer(128)
        self._units = (ctypes.c_ushort * 8192)()
        self._flags = ctypes.byref(ctypes.c_int())
        self._text = _bare(raw.FPDFText_GetText, ctypes.c_int)
        self._count_rects = _bare(raw.FPDFText_CountRects, ctypes.c_int)
        self._rect = _bare(raw.FPDFText_GetRect, ctypes.c_int)
        self._char_box = _bare(raw.FPDFText_GetCharBox, ctypes.c_int)
        self._origin = _bare(raw.FPDFText_GetCharOrigin, ctypes.c_int)
        self._size = _bare(raw.FPDFText_GetFontSize, ctypes.c_double)
        self._matrix = _bare(raw.FPDFText_GetMatrix, ctypes.c_int)
        self._font = _bare(raw.FPDFText_GetFontInfo, ctypes.c_ulong)
        self._unmapped = _bare(raw.FPDFText_HasUnicodeMapError, ctypes.c_int)
        self._by_text = _bare(raw.FPDFText_GetCharIndexFromTextIndex, ctypes.c_int)
        self._by_char = _bare(raw.FPDFText_GetTextIndexFromCharIndex, ctypes.c_int)

    def turn_to(self, page: Any, text_page: Any) -> None:
        """Takes a page and its text (handles of PDFium). Raises BadInput if it holds far too much."""
        self._page = page
        self._text_page = ctypes.cast(text_page, ctypes.c_void_p)
        self.count = self._raw.FPDFText_CountChars(text_page)
        if self.count > LONGEST_PAGE:
            raise BadInput("This PDF has a page with more text than can be read.")

    def text(self) -> str:
        """The text of the page, with line breaks. Its characters are numbered from 0, see ``place``."""
        count = self.count
        if count <= 0:
            return ""
        if len(self._units) < 2 * count + 2:
            self._units = (ctypes.c_ushort * (2 * count + 2))()
        written = self._text(self._text_page, 0, count, self._units)
        return bytes(memoryview(self._units)[: max(written - 1, 0)]).decode("utf-16-le", "replace")

    def place(self, at: int) -> int:
        """The character (as the other questions count them) that is at ``at`` in the text; -1 if there is none."""
        return int(self._by_text(self._text_page, at))

    def places(self, first: int, count: int, exact: bool) -> Sequence[int]:
        """The characters of ``count`` letters of the text, the first of which is the character ``first``."""
        if exact:
            return range(first, first + count)
        start = self._by_char(self._text_page, first)
        return [max(self.place(at), 0) for at in range(start, start + count)]

    def ends(self, first: int, last: int) -> tuple[int, float, float]:
        """Of how many stretches the characters from ``first`` to ``last`` are; where the first begins and the last
        ends, if they are written from left to right."""
        text_page, box = self._text_page, self._box
        count = self._count_rects(text_page, first, last - first + 1)
        if not count:
            return 0, 0.0, 0.0
        left, top, right, bottom = self._box_refs
        self._rect(text_page, 0, left, top, right, bottom)
        x0, x1 = box[0], box[2]
        if count > 1:
            self._rect(text_page, count - 1, left, top, right, bottom)
            x0, x1 = min(x0, box[0]), max(x1, box[2])
        return count, x0, x1

    def areas(self, first: int, last: int) -> list[tuple[float, float, float, float]]:
        """Where the stretches of the characters from ``first`` to ``last`` stand: left, top, right, bottom."""
        text_page, rect, box = self._text_page, self._rect, self._box
        refs = self._box_refs
        found: list[tuple[float, float, float, float]] = []
        for at in range(self._count_rects(text_page, first, last - first + 1)):
            rect(text_page, at, *refs)
            found.append((box[0], box[1], box[2], box[3]))
        return found

    def sides(self, first: int, last: int) -> tuple[float, float]:
        """The left and the right end of the characters from ``first`` to ``last``, however they are written."""
        stretches = self.areas(first, last)
        return min([left for left, _, _, _ in stretches]), max([right for _, _, right, _ in stretches])

    def box(self, at: int) -> tuple[float, float, float, float]:
        """The box of a character: left, right, bottom, top. A character without one gives zeros."""
        box = self._box
        box[:] = _NOWHERE
        self._char_box(self._text_page, at, *self._box_refs)
        return box[0], box[1], box[2], box[3]

    def origin(self, at: int) -> tuple[float, float]:
        """Where the pen was set down for a character."""
        self._origin(self._text_page, at, self._box_refs[0], self._box_refs[1])
        return self._box[0], self._box[1]

    def size(self, at: int) -> float:
        """The font size of a character, before its matrix."""
        return float(self._size(self._text_page, at))

    def matrix(self, at: int) -> tuple[float, float, float, float]:
        """The matrix of a character: a, b, c, d."""
        numbers = self._numbers
        if not self._matrix(self._text_page, at, self._numbers_ref):
            return 1.0, 0.0, 0.0, 1.0
        return numbers[0], numbers[1], numbers[2], numbers[3]

    def font(self, at: int) -> bytes:
        """The name of a character's font."""
        length = self._font(self._text_page, at, self._name, 128, self._flags)
        return self._name.value if 0 < length <= 128 else b""

    def is_unmapped(self, at: int) -> bool:
        """Whether the file does not say which character a sign stands for."""
        return bool(self._unmapped(self._text_page, at) == 1)

    def links(self) -> list[LinkArea]:
        """The places of the page that lead to an address on the web or to a mailbox."""
        raw = self._raw
        found: list[LinkArea] = []
        position = ctypes.c_int(0)
        link = raw.FPDF_LINK()
        for _ in range(_MOST_LINKS):
            if not raw.FPDFLink_Enumerate(self._page, position, link):
                break
            target = self._address(link)
            if target:
                found.extend(LinkArea(area, target) for area in self._areas_of_link(link))
        return found

    def _address(self, link: Any) -> str:
        raw = self._raw
        action = raw.FPDFLink_GetAction(link)
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            return ""
        document = self._document
        length = raw.FPDFAction_GetURIPath(document, action, None, 0)
        if not 1 < length <= _LONGEST_ADDRESS:
            return ""
        kept = ctypes.create_string_buffer(length)
        raw.FPDFAction_GetURIPath(document, action, kept, length)
        return kept.value.decode("utf-8", "replace").strip()

    def _areas_of_link(self, link: Any) -> list[Area]:
        raw = self._raw
        found: list[Area] = []
        for at in range(min(raw.FPDFLink_CountQuadPoints(link), 50)):
            quad = raw.FS_QUADPOINTSF()
            if raw.FPDFLink_GetQuadPoints(link, at, quad):
                xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
                found.append(Area(min(xs), min(ys), max(xs), max(ys)))
        rect = raw.FS_RECTF()
        if not found and raw.FPDFLink_GetAnnotRect(link, rect):
            found.append(Area(rect.left, min(rect.bottom, rect.top), rect.right, max(rect.bottom, rect.top)))
        return found


def _bare(function: Any, gives: Any) -> Any:
    """A function of PDFium that takes its arguments as they are."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None, "PDFium has it"
    return ctypes.CFUNCTYPE(gives)(address)
