"""The lines of a PDF's page: their words, where they stand, how large their letters are.

PDFium gives a page's characters with line breaks. Asking it for every character would cost several times what its own
work costs, so each line is asked for as a whole, and characters only where a line has a gap or a link in it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from annotator.formats.pdf_gaps import WIDE, Gaps, cells_of, gaps_of
from annotator.formats.pdf_letters import ODD, is_right_to_left, mended, spelled_out
from annotator.formats.pdf_line import BELOW, Line, Linked
from annotator.formats.pdfium import LinkArea, Pdfium

_LINE = re.compile("[^\r\n\x02\ufffe]*[^\r\n\x02\ufffe\\s][^\r\n\x02\ufffe]*[\x02\ufffe]?")
_BREAKS = "\x02\ufffe\xad‐"
_FARTHEST = 1e6
"""Points. What stands further away, or is that large, stands nowhere: the file is damaged."""
_SHORT = 0.75
"""Of the widest line of its page: a shorter one may be a heading, and its font is asked for."""


_NEAR, _SMALLER = 0.5, 0.6
"""Of the size of letters: how far from an initial its word stands, and how small its letters are."""


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
    lines, gaps = _lines(pdfium, text, exact, thorough=odd)
    level = all(line.y <= above.y - line.size * BELOW for above, line in pairwise(lines))
    found = cells_of(pdfium, lines, gaps, exact)
    level = level and len(found) == len(lines)
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
    if any(len(line.text) == 1 and line.text.isupper() for line in found):
        found, level = _with_initials(found), False
    return PageLines(found, level, aside)


def _with_initials(lines: Sequence[Line]) -> list[Line]:
    """The lines, a large first letter that stands beside several put before the uppermost of them."""
    found = list(lines)
    for initial in lines:
        if len(initial.text) != 1 or not initial.text.isupper():
            continue
        beside = [line for line in found if _is_beside(initial, line)]
        if beside:
            line = max(beside, key=lambda each: each.y)
            if line.text[:1].islower():
                line.text, line.x0 = initial.text + line.text, initial.x0
                line.links = [link._replace(start=link.start + 1, end=link.end + 1) for link in line.links]
                found.remove(initial)
    return found


def _is_beside(initial: Line, line: Line) -> bool:
    near = initial.x0 < line.x0 <= initial.x1 + _NEAR * initial.size
    within = initial.y - _NEAR * line.size <= line.y <= initial.y + initial.size
    return near and within and line.size < _SMALLER * initial.size


def _lines(pdfium: Pdfium, text: str, exact: bool, thorough: bool) -> tuple[list[Line], list[Gaps | None]]:
    """The lines as PDFium has them, and the gaps of those that were looked at for gaps.

    Every third line is: columns and tables have more. ``thorough``: all of each line is asked where it stands.
    """
    found: list[Line] = []
    gaps: list[Gaps | None] = []
    ends, size_of, matrix, origin = pdfium.ends, pdfium.size, pdfium.matrix, pdfium.origin
    for match in _LINE.finditer(text):
        words = match.group()
        broken = words[-1] in _BREAKS
        words = (words[:-1] if broken else words).rstrip()
        start = match.start() + len(words)
        words = words.lstrip()
        start -= len(words)
        if not words:
            continue
        first, last = start, start + len(words) - 1
        if not exact:
            first, last = pdfium.place(first), pdfium.place(last)
            if not 0 <= first <= last:
                continue
        count, x0, x1 = ends(first, last)
        if not count:
            continue
        sample = _letter(words, len(words) // 3)
        middle = start + sample if exact else max(pdfium.place(start + sample), first)
        size = size_of(middle)
        if not words[sample].islower():
            sample = _letter(words, 2 * len(words) // 3)
            other = start + sample if exact else max(pdfium.place(start + sample), first)
            size_other = size_of(other)
            if size_other > size:
                size, middle = size_other, other
        a, b, c, d = matrix(middle)
        turn = 0
        if b == 0.0 and a > 0.0:
            size *= abs(d)
        else:
            size *= (c * c + d * d) ** 0.5
            turn = _turn(a, b)
        y = origin(middle)[1]
        if not (0.0 < size < _FARTHEST and -_FARTHEST < x0 <= x1 < _FARTHEST and -_FARTHEST < y < _FARTHEST):
            size, x0, x1, y = 1.0, 0.0, 1.0, found[-1].y - 2.0 if found else 0.0
        line = Line(words, x0, x1, y, size, broken, first, last, middle, turn)
        looked_at: Gaps | None = None
        if turn or (thorough and is_right_to_left(words)):
            line.x0, line.x1 = pdfium.sides(first, last)
            looked_at = ()
        elif x1 - x0 > size * WIDE * len(words) or len(found) % 3 == 0:
            looked_at = gaps_of(pdfium, line, count, exact)
        found.append(line)
        gaps.append(looked_at)
    return found, gaps


def _letter(words: str, at: int) -> int:
    """The place of a letter or digit at ``at`` or behind it, else of the first one: spaces and signs may be larger."""
    for place in range(at, len(words)):
        if words[place].isalnum():
            return place
    return next((place for place, char in enumerate(words) if char.isalnum()), 0)


def _turn(a: float, b: float) -> int:
    """Quarter turns to the left."""
    if abs(b) <= abs(a):
        return 0 if a >= 0.0 else 2
    return 1 if b > 0.0 else 3


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
            boxes = pdfium.areas(line.first, line.last)
            left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
            low, high = min(box[3] for box in boxes), max(box[1] for box in boxes)
            if turn == 1:
                line.x0, line.x1, line.y = low, high, -x
            elif turn == 2:
                line.x0, line.x1, line.y = -right, -left, -y
            else:
                line.x0, line.x1, line.y = -high, -low, x
    return kept, [line for line in lines if line.turn != turn]
