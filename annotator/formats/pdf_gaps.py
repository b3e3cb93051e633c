"""Wide gaps in the lines of a PDF's page: what they part stands in several columns, or in cells of a table."""

import re
from collections.abc import Sequence
from itertools import pairwise

from annotator.formats.pdf_line import Line
from annotator.formats.pdfium import Pdfium

_WORD = re.compile(r"\S+")
_GAP = 0.9
"""Times the size of the letters: what is further apart may be of two columns."""
_JUSTIFIED = 2.5
"""Times the size of the letters: spaces of justified text are not wider."""
WIDE = 0.62
"""Times the size of the letters: a character takes less of a line on average, unless there are gaps in it."""
_FAR = 1.2
"""Times the size of the letters: nowhere are the pens of two words that close if there is a gap between them."""
_MOST_STRETCHES = 12
"""A line with more is written word by word or letter by letter; then only the spaces are looked at."""

Gap = tuple[float, float]
"""How wide it is, and the left end of what follows."""
Gaps = Sequence[float]
"""The left ends of what follows the wide gaps of a line."""


def gaps_of(pdfium: Pdfium, line: Line, count: int, exact: bool) -> Gaps:
    """The wide gaps of a line that was written in ``count`` stretches. Spaces of justified text are none."""
    gaps: list[Gap] = []
    if 1 < count <= _MOST_STRETCHES:
        x1 = 1e9
        for left, _, right, _ in pdfium.areas(line.first, line.last):
            if left > x1:
                gaps.append((left - x1, left))
            x1 = max(right, x1) if x1 < 1e9 else right
    if (
        not gaps
        and " " in line.text
        and (count > _MOST_STRETCHES or line.x1 - line.x0 > line.size * WIDE * len(line.text))
    ):
        gaps = _gaps_inside(pdfium, line, exact)
    return _between_cells(gaps, line.size) if gaps else ()


def cells_of(pdfium: Pdfium, lines: Sequence[Line], gaps: Sequence[Gaps | None], exact: bool) -> list[Line]:
    """The lines, those with wide gaps parted there; lines beside such a one are looked at if they were not (None)."""
    if not any(gaps):
        return list(lines)
    known = list(gaps)
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        near = False
        for at in order:
            if near and known[at] is None:
                known[at] = gaps_of(pdfium, lines[at], pdfium.ends(lines[at].first, lines[at].last)[0], exact)
            near = bool(known[at])
    found: list[Line] = []
    for line, wide in zip(lines, known, strict=True):
        if wide:
            found.extend(_parted(pdfium, line, wide, exact))
        else:
            found.append(line)
    return found


def _gaps_inside(pdfium: Pdfium, line: Line, exact: bool) -> list[Gap]:
    """The gaps between the words of a line that was written in one go, or letter by letter."""
    places = pdfium.places(line.first, len(line.text), exact)
    ends = [match.span() for match in _WORD.finditer(line.text)]
    origin, far = pdfium.origin, line.size * _FAR
    if not any(origin(places[start])[0] - origin(places[end - 1])[0] > far for (_, end), (start, _) in pairwise(ends)):
        return []
    found = []
    for (_, end), (start, _) in pairwise(ends):
        left = pdfium.box(places[start])[0]
        found.append((left - pdfium.box(places[end - 1])[1], left))
    return found


def _between_cells(gaps: Sequence[Gap], size: float) -> list[float]:
    """The left ends of what follows a gap that parts columns or cells. Justified text has wide gaps that are alike."""
    wide = [width for width, _ in gaps if width > size * _GAP]
    if not wide or (len(gaps) > 2 and max(wide) < size * _JUSTIFIED and max(wide) < 1.6 * min(gaps)[0]):
        return []
    return [left for width, left in gaps if width > size * _GAP]


def _parted(pdfium: Pdfium, line: Line, gaps: Sequence[float], exact: bool) -> list[Line]:
    """The parts of a line that has wide gaps, each a line of its own. ``gaps`` are the left ends of what follows."""
    starts = [0]
    left = 0
    places = pdfium.places(line.first, len(line.text), exact)
    for word in _WORD.finditer(line.text):
        if left < len(gaps) and word.start():
            x0 = pdfium.box(places[word.start()])[0]
            if x0 > gaps[left] - 1.0:
                starts.append(word.start())
                while left < len(gaps) and x0 > gaps[left] - 1.0:
                    left += 1
    parts = []
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        text = line.text[start:end].rstrip()
        x0, x1 = pdfium.box(places[start])[0], pdfium.box(places[start + len(text) - 1])[1]
        middle = places[start + len(text) // 2]
        broken = line.broken and end == len(line.text)
        last = places[start + len(text) - 1]
        parts.append(Line(text, x0, max(x0, x1), line.y, line.size, broken, places[start], last, middle))
    return parts
