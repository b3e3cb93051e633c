"""What of an article is shown around a passage: its paragraphs, the one before and the one after."""

import re
from dataclasses import dataclass

from annotator.domain.text import is_space

_LINE = re.compile(r"[^\n]+")
AROUND = 900
"""Code points of context on each side, at most; it is cut at a space."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one paragraph (half-open, code points). ``cut``: there is more of the paragraph on that side."""

    start: int
    end: int
    cut_before: bool = False
    cut_after: bool = False


def extract(text: str, start: int, end: int) -> list[Piece]:
    """The paragraphs that ``start`` to ``end`` touches, with one more on each side, cut where they are very long."""
    first, last = _paragraph_before(text, start), _paragraph_after(text, end)
    low, high = max(first, start - AROUND), min(last, end + AROUND)
    pieces: list[Piece] = []
    for line in _LINE.finditer(text, first, last):
        left, right = max(line.start(), low), min(line.end(), high)
        if left >= right:
            continue
        here, there = _to_space(text, left, line.start(), line.end()), _back_to_space(text, right, left, line.end())
        if here < there:
            pieces.append(Piece(here, there, here > line.start(), there < line.end()))
    return pieces


def _paragraph_before(text: str, at: int) -> int:
    """The start of the paragraph before the one that ``at`` lies in."""
    here = text.rfind("\n", 0, at) + 1
    above = here
    while above > 0 and text[above - 1] == "\n":
        above -= 1
    return text.rfind("\n", 0, above) + 1


def _paragraph_after(text: str, at: int) -> int:
    """The end of the paragraph after the one that ``at`` lies in."""
    here = _line_end(text, at)
    while here < len(text) and text[here] == "\n":
        here += 1
    return _line_end(text, here)


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def _to_space(text: str, at: int, first: int, last: int) -> int:
    if at == first:
        return at
    limit = min(last, at + 60)
    return next((place + 1 for place in range(at, limit) if is_space(text[place])), at)


def _back_to_space(text: str, at: int, first: int, last: int) -> int:
    if at == last:
        return at
    limit = max(first, at - 60)
    return next((place for place in range(at - 1, limit, -1) if is_space(text[place])), at)


def next_word_end(text: str, at: int) -> int:
    """Where the next word after ``at`` ends."""
    found = re.compile(r"\w[\w'’-]*").search(text, min(at, len(text)))
    return found.end() if found else len(text)


def word_start_before(text: str, at: int) -> int:
    """Where the word before ``at`` begins."""
    place = at
    while place > 0 and not text[place - 1].isalnum():
        place -= 1
    while place > 0 and (text[place - 1].isalnum() or text[place - 1] in "'’-"):
        place -= 1
    return place


def next_word_start(text: str, at: int) -> int:
    """Where the next word after the one at ``at`` begins."""
    place = at
    while place < len(text) and (text[place].isalnum() or text[place] in "'’-"):
        place += 1
    while place < len(text) and not text[place].isalnum():
        place += 1
    return place


def word_end_before(text: str, at: int) -> int:
    """Where the word before the one that ends at ``at`` ends."""
    place = at
    while place > 0 and not text[place - 1].isalnum():
        place -= 1
    while place > 0 and (text[place - 1].isalnum() or text[place - 1] in "'’-"):
        place -= 1
    while place > 0 and not text[place - 1].isalnum():
        place -= 1
    return place
