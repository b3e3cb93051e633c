"""Running heads, running feet and page numbers: what stands at the edge of page after page, no part of the text."""

import re
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from annotator.formats.pdf_line import Line

_DEPTH = 4
"""Lines at the top and at the bottom of a page that may be running heads."""
_BAND = 4.0
"""Points: what stands at the same height on two pages differs by less."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|p|s|pg|pag|página|стр)\b\.?\s*)?(?P<number>\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|\||of|von|de|sur|di|из)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_LONGEST = 160
_CLEAR = 1.7
"""Times the size of the letters: a line further from the text than that stands apart."""
_by_height = attrgetter("y")


def running_heads(pages: Sequence[Sequence[Line]]) -> list[set[int]]:
    """For each page the ids (``id()``) of the lines that are running heads, running feet or page numbers."""
    edges = [_edges(lines) for lines in pages]
    known: Counter[tuple[str, int]] = Counter()
    heights: Counter[tuple[int, int]] = Counter()
    offsets: Counter[int] = Counter()
    keys: dict[int, tuple[tuple[str, int], tuple[str, int]]] = {}
    for number, sides in enumerate(edges):
        seen: set[tuple[str, int]] = set()
        for side, lines in enumerate(sides):
            for line in lines:
                keys[id(line)] = both = _keys(line)
                seen.update(both)
            if lines and _is_clear(lines):
                heights[side, round(lines[0].y / _BAND)] += 1
            for line in lines[:2]:
                found = _NUMBER.fullmatch(line.text) if len(line.text) < 24 else None
                if found and found["number"].isdigit():
                    offsets[int(found["number"]) - number] += 1
        known.update(seen)
    needed = 2 if len(pages) < 5 else 3
    often = max(3, len(pages) * 0.6)
    offset = offsets.most_common(1)[0] if offsets else (0, 0)
    found_heads: list[set[int]] = []
    for number, sides in enumerate(edges):
        heads: set[int] = set()
        for side, lines in enumerate(sides):
            for at, row in _rows(lines):
                clear = _is_clear(lines[at:])
                marked = [
                    line
                    for line in row
                    if len(line.text) <= _LONGEST
                    and (
                        any(known[key] >= needed for key in keys[id(line)])
                        or (at == 0 and clear and heights[side, round(line.y / _BAND)] >= often)
                        or _is_page_number(line, number, clear, offset, len(pages))
                    )
                ]
                if not marked:
                    break
                beside = clear and len(pages) > 2 and all(len(line.text) <= _LONGEST for line in row)
                heads.update([id(line) for line in (row if beside else marked)])
                if len(marked) < len(row) and not beside:
                    break
        found_heads.append(heads if len(heads) < len(pages[number]) or len(pages) > 2 else set())
    if all(len(heads) == len(lines) for heads, lines in zip(found_heads, pages, strict=True)):
        return [set() for _ in pages]
    return found_heads


def _rows(lines: Sequence[Line]) -> list[tuple[int, list[Line]]]:
    """Lines from the edge inwards, those at one height together, with the place of the first."""
    found: list[tuple[int, list[Line]]] = []
    for at, line in enumerate(lines):
        if found and abs(found[-1][1][0].y - line.y) <= 0.5 * line.size:
            found[-1][1].append(line)
        else:
            found.append((at, [line]))
    return found


def _keys(line: Line) -> tuple[tuple[str, int], tuple[str, int]]:
    """What a line says and about where, numbers aside; two neighbouring heights, so that no border parts like lines."""
    words = line.text[:_LONGEST]
    masked, count = _DIGITS.subn("#", words)
    words = masked if count < 3 or len(words) < 40 else words
    height = int(line.y / _BAND)
    return (words, height), (words, height + 1 if line.y % _BAND > _BAND / 2 else height - 1)


def _edges(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines at the top of a page from above, and those at its bottom from below."""
    ordered = sorted(lines, key=_by_height)
    return ordered[: -_DEPTH - 1 : -1], ordered[:_DEPTH]


def _is_clear(lines: Sequence[Line]) -> bool:
    """Whether the outermost line (or those at its height) stand apart from the rest."""
    if len(lines) < 2:
        return True
    rest = [line for line in lines[1:] if abs(line.y - lines[0].y) > 0.5 * line.size]
    return not rest or abs(rest[0].y - lines[0].y) > _CLEAR * max(rest[0].size, lines[0].size)


def _is_page_number(line: Line, page: int, clear: bool, offset: tuple[int, int], pages: int) -> bool:
    found = _NUMBER.fullmatch(line.text) if len(line.text) < 24 else None
    if not found:
        return False
    if not found["number"].isdigit():
        return clear and pages > 2 and bool(re.fullmatch("[ivxlc]+", found["number"]))
    fits = int(found["number"]) - page == offset[0]
    return (fits and offset[1] > 1) or (clear and (fits or int(found["number"]) == page + 1))
