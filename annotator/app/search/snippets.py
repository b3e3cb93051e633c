"""The stretch of a text that shows why it was found, and where in it the words are (code points)."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from annotator.domain.query.tree import Words
from annotator.domain.query.words import folded, pattern

BEFORE = 48
"""Code points shown before the first of the words, at most a third of all."""
MOST = 24
"""Places of one word that are looked at when the best stretch is chosen."""

Range = tuple[int, int]


class Marked(NamedTuple):
    """A text on one line, and the ranges in it that are to be marked."""

    text: str
    marks: tuple[Range, ...] = ()


class Snippet(NamedTuple):
    """What is shown of a text. ``place`` is the first of the words in the whole text, None if none is there."""

    shown: Marked
    place: Range | None


remembered_fold = lru_cache(maxsize=256)(folded)
"""Articles are looked at again with every keystroke."""


def places(text: str, words: Sequence[Words], fold: str | None = None) -> list[Range]:
    """Where the words stand in a text, in order, overlapping ones joined; at most MOST of each."""
    low = folded(text) if fold is None else fold
    found = [(at, end) for each in words for at, end, _ in _of(low, each, 0)]
    return _joined(sorted(found))


def marked(text: str, words: Sequence[Words]) -> Marked:
    """A whole short text, on one line, with its words marked."""
    return _cut(text, 0, len(text), places(text, words))


def snippet(text: str, words: Sequence[Words], length: int, *, article: bool = False) -> Snippet:
    """The stretch of about ``length`` code points with the most of the words in it; its beginning if there is none.

    ``article``: a long text that will be asked for again.
    """
    low = remembered_fold(text) if article else folded(text)
    found = sorted(place for number, each in enumerate(words) for place in _of(low, each, number))
    if not found:
        return Snippet(_cut(text, 0, _word_end(text, min(len(text), length)), []), None)
    before = min(BEFORE, length // 3)
    first = _best(found, length - before)
    start = _word_start(text, max(0, min(first[0] - before, len(text) - length)), first[0])
    end = _word_end(text, min(len(text), max(start + length, first[1])))
    inside = _joined([(at, to) for at, to, _ in found if at >= start and to <= end])
    return Snippet(_cut(text, start, end, inside), first[:2])


def _of(low: str, words: Words, number: int) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for match in pattern(words).finditer(low):
        if match.end() > match.start():
            found.append((match.start(), match.end(), number))
        if len(found) == MOST:
            break
    return found


def _best(found: Sequence[tuple[int, int, int]], length: int) -> tuple[int, int, int]:
    """The place from which on, within ``length``, most different words stand."""
    best, most = found[0], 0
    for number, place in enumerate(found):
        different = set[int]()
        for other in found[number : number + 40]:
            if other[1] > place[0] + length:
                break
            different.add(other[2])
        if len(different) > most:
            best, most = place, len(different)
    return best


def _joined(found: Sequence[Range]) -> list[Range]:
    joined: list[Range] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _word_start(text: str, at: int, latest: int) -> int:
    """The next beginning of a word from ``at`` on."""
    if at == 0 or text[at - 1].isspace():
        return at
    for place in range(at, latest):
        if text[place].isspace():
            return place + 1
    return at


def _word_end(text: str, at: int) -> int:
    """The end of the word before ``at``, if it is near."""
    if at >= len(text) or text[at].isspace():
        return at
    for place in range(at, max(0, at - 24), -1):
        if text[place].isspace():
            return place
    return at


def _cut(text: str, start: int, end: int, found: Sequence[Range]) -> Marked:
    """``text[start:end]`` on one line: white space and what cannot be shown become single spaces."""
    shown: list[str] = ["… "] if start > 0 else []
    at = len("".join(shown))
    new_place: dict[int, int] = {}
    space = True
    for place in range(start, end):
        new_place[place] = at
        char = text[place]
        if char.isspace() or not char.isprintable():
            if not space:
                shown.append(" ")
                at += 1
            space = True
        else:
            shown.append(char)
            at += 1
            space = False
    new_place[end] = at
    ranges = tuple((new_place[a], new_place[b]) for a, b in found if start <= a < b <= end)
    return Marked("".join(shown) + (" …" if end < len(text.rstrip()) else ""), ranges)
