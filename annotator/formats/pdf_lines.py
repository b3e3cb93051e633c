"""The lines of a PDF's page: their words, where they stand, how large their letters are.

PDFium gives a page's characters with line breaks. Asking it for every character would cost several times what its own
work costs, so each line is asked for as a whole, and characters only where a line has a gap or a link in it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from annotator.formats.pdf_letters import ODD, is_right_to_left, mended, spelled_out
from annotator.formats.pdfium import LinkArea, Pdfium

_LINE = re.compile("[^\r\n\x02\ufffe]*[^\r\n\x02\ufffe\\s][^\r\n\x02\ufffe]*[\x02\ufffe]?")
_WORD = re.compile(r"\S+")
_BREAKS = "\x02\ufffe"
_GAP = 0.9
"""Times the size of the letters: what is further apart may be of two columns."""
_JUSTIFIED = 2.5
"""Times the size of the letters: spaces of justified text are not wider."""
_WIDE = 0.62
"""Times the size of the letters: a character takes less of a line on average, unless there are gaps in it."""
BELOW = 0.6
"""Times the size of the letters: a line that is not that far below another one stands beside or above it."""
_SHORT = 0.75
"""Of the widest line of its page: a shorter one may be a heading, and its font is asked for."""


Gap = tuple[float, float]
"""How wide it is, and the left end of what follows."""


class Linked(NamedTuple):
    """``text[start:end]`` of a line leads to ``target``."""

    start: int
    end: int
    target: str


@dataclass(slots=True, eq=False)
class Line:
    """A line, or what of it stands in one column. In points; ``y`` is its base line, upwards.

    ``broken``: its last word was parted at its end, by a hyphen that is not in ``text``. ``first`` is the number of its
    first character and ``middle`` of one of its largest ones; ``turn`` the quarter turns of its letters to the left.
    ``font`` is asked for short lines only.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    broken: bool
    first: int
    middle: int
    turn: int = 0
    font: bytes = b""
    links: Sequence[Linked] = ()


class PageLines(NamedTuple):
    """The lines in the order of the file; ``level``: every one stands below the one before it.

    ``aside`` are those that are written in another direction than most.
    """

    lines: list[Line]
    level: bool
    aside: list[Line]


def lines_of_page(pdfium: Pdfium) -> PageLines:
    """The lines of the page that PDFium was turned to."""
    text = pdfium.text()
    odd = bool(ODD.search(text))
    exact = len(text) == pdfium.count
    found: list[Line] = []
    level, above = True, 1e9
    areas, size_of, matrix, origin = pdfium.areas, pdfium.size, pdfium.matrix, pdfium.origin
    for match in _LINE.finditer(text):
        words = match.group()
        broken = words[-1] in _BREAKS
        words = (words[:-1] if broken else words).rstrip()
        first = match.start() + len(words)
        words = words.lstrip()
        first -= len(words)
        if not words:
            continue
        last = first + len(words) - 1
        if not exact:
            first, last = pdfium.place(first), pdfium.place(last)
        stretches = areas(first, last) if 0 <= first <= last else ()
        if not stretches:
            continue
        third = (last - first) // 3
        middle, other = first + third, last - third
        size, size_other = size_of(middle), size_of(other)
        if size_other > size:
            size, middle = size_other, other
        a, b, c, d = matrix(middle)
        turn = 0
        if b == 0.0 and a > 0.0:
            size *= abs(d)
        else:
            size *= (c * c + d * d) ** 0.5
            turn = _turn(a, b)
        x0, _, x1, _ = stretches[0]
        gaps: list[Gap] = []
        for left, _, right, _ in stretches[1:]:
            if left > x1:
                gaps.append((left - x1, left))
            if left < x0:
                x0 = left
            if right > x1:
                x1 = right
        y = origin(middle)[1]
        if y > above - size * BELOW:
            level = False
        above = y
        line = Line(words, x0, x1, y, size, broken, first, middle, turn)
        if not gaps and x1 - x0 > size * _WIDE * len(words) and " " in words:
            gaps = _gaps_inside(pdfium, line, exact)
        wide = _between_cells(gaps, size) if gaps else ()
        if wide and not turn and not (odd and is_right_to_left(words)):
            found.extend(_parted(pdfium, line, wide, exact))
            level = False
        else:
            found.append(line)
    links = pdfium.links()
    if links:
        for line in found:
            line.links = _links_of(pdfium, line, links, exact)
    _find_fonts(pdfium, found)
    if odd:
        _mend(pdfium, found, exact)
    aside: list[Line] = []
    if any(line.turn for line in found):
        found, aside = _turned(pdfium, found)
        level = False
    return PageLines(found, level, aside)


def _gaps_inside(pdfium: Pdfium, line: Line, exact: bool) -> list[Gap]:
    """The gaps between the words of a line that was written in one go."""
    places = pdfium.places(line.first, len(line.text), exact)
    ends = [match.span() for match in _WORD.finditer(line.text)]
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


def _turn(a: float, b: float) -> int:
    """Quarter turns to the left."""
    if abs(b) <= abs(a):
        return 0 if a >= 0.0 else 2
    return 1 if b > 0.0 else 3


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
        parts.append(Line(text, x0, max(x0, x1), line.y, line.size, broken, places[start], middle))
    return parts


def _links_of(pdfium: Pdfium, line: Line, links: Sequence[LinkArea], exact: bool) -> list[Linked]:
    """What of a line leads somewhere: the characters whose middle is on a link's place."""
    found = []
    for area, target in links:
        if not area.y0 - 1.0 <= line.y + line.size * 0.3 <= area.y1 + 1.0 or area.x1 < line.x0 or area.x0 > line.x1:
            continue
        inside = []
        for at, place in enumerate(pdfium.places(line.first, len(line.text), exact)):
            x0, x1, _, _ = pdfium.box(place)
            if x1 > x0 and area.x0 - 0.5 <= (x0 + x1) / 2 <= area.x1 + 0.5:
                inside.append(at)
        if inside:
            found.append(Linked(inside[0], inside[-1] + 1, target))
    found.sort()
    return [link for at, link in enumerate(found) if not at or link.start >= found[at - 1].end]


def _find_fonts(pdfium: Pdfium, lines: Sequence[Line]) -> None:
    if lines:
        limit = _SHORT * max([line.x1 - line.x0 for line in lines])
        for line in lines:
            if line.x1 - line.x0 < limit or len(lines) < 4:
                line.font = pdfium.font(line.middle)


def _mend(pdfium: Pdfium, lines: Sequence[Line], exact: bool) -> None:
    for line in lines:
        if not ODD.search(line.text):
            continue
        if is_right_to_left(line.text):
            places = pdfium.places(line.first, len(line.text), exact)
            boxes = [pdfium.box(place) for place in places]
            line.text = mended(line.text, boxes, [pdfium.is_unmapped(place) for place in places])
        if line.links:
            line.links = [
                Linked(len(spelled_out(line.text[:start])), len(spelled_out(line.text[:end])), target)
                for start, end, target in line.links
            ]
        line.text = " ".join(spelled_out(line.text).split())


def _turned(pdfium: Pdfium, lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines as they stand when the page is held so that most of them can be read; and the others."""
    letters: Counter[int] = Counter()
    for line in lines:
        letters[line.turn] += len(line.text)
    turn = max(letters, key=lambda each: (letters[each], -each))
    kept = [line for line in lines if line.turn == turn]
    if turn:
        for line in kept:
            x, y = pdfium.origin(line.middle)
            boxes = pdfium.areas(line.first, line.first + len(line.text) - 1)
            left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
            low, high = min(box[3] for box in boxes), max(box[1] for box in boxes)
            if turn == 1:
                line.x0, line.x1, line.y = low, high, -x
            elif turn == 2:
                line.x0, line.x1, line.y = -right, -left, -y
            else:
                line.x0, line.x1, line.y = -high, -low, x
    return kept, [line for line in lines if line.turn != turn]
