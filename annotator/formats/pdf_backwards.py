"""Writing from right to left whose letters PDFium gives in the order in which they stand from left to right.

Programs draw such words from either end, and PDFium turns only some of them. Where a letter stands tells how it is
read.
"""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_PAIRS = {"«": "»", "(": ")", "[": "]", "{": "}", "“": "”", "‹": "›"}
_MIRRORED = str.maketrans({**_PAIRS, **{after: before for before, after in _PAIRS.items()}})
_SIGNS = frozenset((*_PAIRS, *_PAIRS.values(), ".", ",", ":", ";", "،", "؛", "؟", "!", "۔"))


_STEP = 0.3
"""Of the width of a letter: joined letters may stand so far over each other."""


class Part(NamedTuple):
    """A letter (or several, of one sign) and where it stands: from ``x0`` to ``x1``."""

    text: str
    x0: float
    x1: float

    @property
    def middle(self) -> float:
        """Where its middle is."""
        return (self.x0 + self.x1) / 2


def read_rightwards(parts: Sequence[Part]) -> str:
    """A line's letters in the order in which they are read."""
    found = list(parts)
    _turn_words(found)
    _part_signs(found)
    text = "".join(part.text for part in found)
    return text.translate(_MIRRORED) if _is_mirrored(text) else text


def _turn_words(parts: list[Part]) -> None:
    start = 0
    while start < len(parts):
        end = start
        while end < len(parts) and _is_leftward(parts[end].text):
            end += 1
        if end - start > 1:
            parts[start:end] = _turned(parts[start:end])
        start = max(end, start + 1)


def _turned(word: list[Part]) -> list[Part]:
    """A word's letters from right to left, if any steps to the right, each with the marks that stand at it."""
    letters = [part for part in word if not _is_mark(part.text)]
    widths = [part.x1 - part.x0 for part in letters]
    steps = [later.middle - part.middle for part, later in pairwise(letters)]
    if not all(width > 0 for width in widths) or not any(step > _STEP * min(widths) for step in steps):
        return word
    marks = [part for part in word if _is_mark(part.text)]
    found: list[Part] = []
    for letter in sorted(letters, key=lambda letter: -letter.middle):
        found += [letter, *(mark for mark in marks if _nearest(mark, letters) is letter)]
    return found


def _nearest(mark: Part, letters: Sequence[Part]) -> Part:
    return min(letters, key=lambda letter: abs(letter.middle - mark.middle))


def _part_signs(parts: list[Part]) -> None:
    """A sign before a space that stands nearer to the word behind it changes places with the space."""
    for at in range(1, len(parts) - 2):
        before, sign, space, after = parts[at - 1 : at + 3]
        if space.text != " " or sign.text not in _SIGNS or sign.x1 <= sign.x0 or not _is_leftward(after.text):
            continue
        if sign.x0 - after.x1 < before.x0 - sign.x1 - (sign.x1 - sign.x0) / 4:
            parts[at], parts[at + 1] = space, sign


def _is_leftward(text: str) -> bool:
    return all(unicodedata.bidirectional(char) in ("R", "AL", "NSM") for char in text)


def _is_mark(text: str) -> bool:
    return all(unicodedata.category(char) == "Mn" for char in text)


def _is_mirrored(text: str) -> bool:
    """Whether pairs of signs close before they open."""
    wrong = right = 0
    for before, after in _PAIRS.items():
        opened, closed = text.find(before), text.find(after)
        if opened >= 0 and closed >= 0:
            right, wrong = right + (opened < closed), wrong + (closed < opened)
    return wrong > right
