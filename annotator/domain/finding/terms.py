"""The words of a text as passages are found by them: without case, diacritics and endings; numbers as numbers.

"1,960", "1 960" and "1.960" are 1960; "twelve" is 12; "13,7" and "13.7" are one number. Words of grammar are left out.
Of scripts without spaces, each two neighbouring signs are a term. Endings of English, German, Russian and their like
are cut by simple rules, and long words after their first letters, so that "vaccines" and "vaccinated" meet.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from annotator.domain.finding.small_words import COUNTED, SMALL
from annotator.domain.query.words import MARKS, UNSPACED, folded

Sort = Literal["word", "name", "number"]

LONGEST = 6
"""Letters of a word that tell."""
SHORTEST = 3
"""Letters that must be left when an ending is cut."""

_SPACE = " \u00a0\u202f\u2009"
_TOKEN = re.compile(
    rf"(?P<number>\d{{1,3}}(?:[{_SPACE}]\d{{3}})+(?![\d{MARKS}])|\d+(?:[.,'’]\d+)*)(?:st|nd|rd|th)?"
    rf"|(?P<signs>[{UNSPACED}]+)|(?P<word>[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[{MARKS}])*)"
)
_GROUPS = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+$")
_NO_DIGIT = re.compile(r"\D")
_MARKS = re.compile(f"[{MARKS}]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN_ENDINGS = (
    "ungen", "ings", "ing", "ies", "ied", "ern", "est", "ung", "eds", "ed", "es", "en", "er", "em", "ly", "s", "e",
    "n", "y",
)  # fmt: skip
_CYRILLIC_ENDINGS = (
    "иями", "ыми", "ими", "ами", "ями", "ого", "его", "ому", "ему", "лась", "лось", "лись", "лся", "ться", "тся", "ешь",
    "ать", "ить", "еть", "ала", "ила", "ела", "али", "или", "ели", "ало", "ило", "ый", "ий", "ой", "ая", "яя", "ое",
    "ее", "ые", "ие", "ую", "юю", "ых", "их", "ов", "ев", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ет", "ут", "ют",
    "ит", "ат", "ят", "ал", "ил", "ел", "ья", "ью", "ия", "ии", "ию", "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й",
)  # fmt: skip


class Token(NamedTuple):
    """A term and where its word stands (code points, half-open)."""

    term: str
    sort: Sort
    start: int
    end: int


def terms(text: str) -> list[str]:
    """The terms of a text, in order."""
    return [token.term for token in tokens(text)]


def tokens(text: str) -> Iterator[Token]:
    """The terms of a text with their places; a word with a capital letter is a ``name`` here."""
    low = folded(text)
    for found in _TOKEN.finditer(low):
        start, end = found.span()
        kind = found.lastgroup
        if kind == "word":
            term = _of_word(found.group())
            if term:
                sort: Sort = "number" if term[0].isdigit() else "name" if text[start].isupper() else "word"
                yield Token(term, sort, start, end)
        elif kind == "number":
            yield Token(number(found["number"]), "number", start, end)
        else:
            signs = found.group()
            if len(signs) == 1:
                yield Token(signs, "word", start, end)
            for at in range(len(signs) - 1):
                yield Token(signs[at : at + 2], "word", start + at, start + at + 2)


def number(written: str) -> str:
    """A number without what groups its digits; a decimal point is a "d"."""
    if written.isdecimal():
        return written
    for space in _SPACE:
        written = written.replace(space, "")
    if _GROUPS.match(written) and len(set(_NO_DIGIT.findall(written))) < 2:
        return _NO_DIGIT.sub("", written)
    *whole, rest = _NO_DIGIT.split(written)
    return "".join(whole) + ("d" + rest if whole else rest)


@lru_cache(maxsize=65_536)
def _of_word(low: str) -> str:
    """The term of a folded word; "" for one of grammar."""
    word = _MARKS.sub("", low).replace("ё", "е")
    if word in SMALL:
        return ""
    return COUNTED.get(word) or stem(word)


def stem(word: str) -> str:
    """A folded word without its ending, and not longer than tells."""
    endings = _CYRILLIC_ENDINGS if _CYRILLIC.match(word) else _LATIN_ENDINGS
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word[: -len(ending)]
            break
    return word[:LONGEST]
