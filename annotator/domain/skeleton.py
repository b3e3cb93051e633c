"""A text as its words alone: what another extractor or an editor's typography changes is not in it.

White space, hyphens, quotation marks and most punctuation are left out, case is folded; where each word stands is kept.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

_LEFT_OUT = (
    "\\s\u00ad\u200b-\u200f\u2060\ufeff\ufffe\x00-\x1f"  # white space, what is not seen, and hyphens of PDFs
    "\\-\u2010-\u2015"  # hyphens and dashes
    "\"'`\u00b4\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb"  # quotation marks, apostrophes
    ".,;:!()\\[\\]{}…·•*_|¡¿、。，；：！（）「」『』《》،؛"
)
_WORD = re.compile(
    rf"(?:(?<![^\s(\[])[-−–])?\d+(?:[.,:]\d+)*[^{_LEFT_OUT}\d?؟]*"  # a number: its sign and its decimals are telling
    rf"|[^{_LEFT_OUT}\d−?؟][^{_LEFT_OUT}?؟]*(?:\u00ad[^{_LEFT_OUT}?؟]+)*|[−?؟]"
)
_SIGN = re.compile("^[-−–]")
_GONE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


class Word(NamedTuple):
    """A word as it is compared and as it was written; ``text[start:end]`` in code points."""

    folded: str
    plain: str
    start: int
    end: int


def folded(word: str) -> str:
    """A word without what does not tell: case, how accents are encoded, ligatures, invisible hyphens."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFC", _SIGN.sub("-", word.translate(_GONE)))
    return plain.casefold().replace("ё", "е")


def words(text: str, offset: int = 0) -> list[Word]:
    """The words of a text; ``offset`` is added to where they stand."""
    return [
        Word(folded(found.group()), found.group(), found.start() + offset, found.end() + offset)
        for found in _WORD.finditer(text)
    ]


class Skeleton:
    """The words of a long text, and where a sequence of letters stands in it. Worked out when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def words(self) -> list[Word]:
        known: dict[str, str] = {}
        found: list[Word] = []
        for match in _WORD.finditer(self.text):
            plain = match.group()
            fold = known.get(plain)
            if fold is None:
                fold = known[plain] = folded(plain)
            found.append(Word(fold, plain, match.start(), match.end()))
        return found

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the words that read so, in order."""
        found: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            found.setdefault(word.folded, []).append(number)
        return found

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """The numbers of the words that begin each pair of neighbours."""
        found: dict[tuple[str, str], list[int]] = {}
        reads = [word.folded for word in self.words]
        for number, pair in enumerate(pairwise(reads)):
            found.setdefault(pair, []).append(number)
        return found

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that also stand in small letters somewhere: no names, or not only."""
        return frozenset(word.folded for word in self.words if word.plain.islower())

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in the text."""
        return [word.start for word in self.words]

    @cached_property
    def _letters(self) -> str:
        return "".join([word.folded for word in self.words])

    @cached_property
    def _ends(self) -> list[int]:
        """Where each word ends among the letters."""
        return list(accumulate([len(word.folded) for word in self.words]))

    def word_at(self, offset: int) -> int:
        """The number of the first word that begins at ``offset`` of the text or later."""
        return bisect_left(self.starts, offset)

    def same_words(self, letters: str, limit: int) -> list[tuple[int, int]]:
        """Where the text has these letters, as whole words: word numbers, half-open. At most ``limit`` places."""
        found: list[tuple[int, int]] = []
        at = self._letters.find(letters) if letters else -1
        while at >= 0 and len(found) < limit:
            first, last = bisect_right(self._ends, at), bisect_left(self._ends, at + len(letters))
            begins = at == (self._ends[first - 1] if first else 0)
            if begins and self._ends[last] == at + len(letters):
                found.append((first, last + 1))
            at = self._letters.find(letters, at + 1)
        return found
