"""How a quote and the passage that it is taken from differ: the places, and what kind of difference each is."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from annotator.domain.query.words import MARKS
from annotator.domain.quotes.ink import DASHES, DOUBLE, SINGLE, UNSEEN, mark_of
from annotator.domain.skeleton import folded
from annotator.domain.telling_words import DATES, NEGATIONS, NUMBERS

Sort = Literal["spacing", "punctuation", "case", "words", "negation", "number", "omitted"]
WEIGHT: tuple[Sort, ...] = ("spacing", "punctuation", "case", "omitted", "words", "negation", "number")
"""The weightier the later."""

_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{MARKS}{UNSEEN}])*"
_NUMBER = rf"(?:(?<![\w)\]])[{DASHES}](?=\d))?\d+(?:[.,:]\d+)*"
_TOKEN = re.compile(rf"{_NUMBER}|{_LETTERS}(?:[{SINGLE}]{_LETTERS})*|_|[^\w\s{UNSEEN}]")
_HIDDEN = re.compile(f"[{UNSEEN}]")
_MARK = re.compile(f"[{DOUBLE}{SINGLE}]")
_STROKE = re.compile(f"[{DASHES}]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")


_GROWN = "\0"
"""Before the key of a word or number that stands right behind another one: "F16" is not "F 16"."""


class Difference(NamedTuple):
    """One place where a quote differs: ``quote_start:quote_end`` of the quote against ``start:end`` of the text
    (code points; one of them may be empty)."""

    sort: Sort
    quote_start: int
    quote_end: int
    start: int
    end: int


class _Token(NamedTuple):
    key: str
    start: int
    end: int


def differences(quote: str, text: str, start: int, end: int) -> list[Difference]:
    """Where ``quote`` differs from ``text[start:end]``, word by word, in order."""
    from rapidfuzz.distance import Levenshtein

    asked, there = list(_tokens(quote)), list(_tokens(text[start:end], start))
    found: list[tuple[int, int, int, int]] = []
    for step in Levenshtein.opcodes([token.key for token in asked], [token.key for token in there]):
        if step.tag == "equal":
            continue
        if found and found[-1][1] == step.src_start and found[-1][3] == step.dest_start:
            found[-1] = (found[-1][0], step.src_end, found[-1][2], step.dest_end)
        else:
            found.append((step.src_start, step.src_end, step.dest_start, step.dest_end))
    told = [_difference(asked, there, each, len(quote), end) for each in found]
    return told or [Difference("spacing", 0, len(quote), start, end)]


def _difference(
    asked: Sequence[_Token], there: Sequence[_Token], where: tuple[int, int, int, int], quote_end: int, end: int
) -> Difference:
    a, b, c, d = where
    return Difference(_sort(asked[a:b], there[c:d]), *_ends(asked, a, b, quote_end), *_ends(there, c, d, end))


def _ends(tokens: Sequence[_Token], first: int, last: int, end: int) -> tuple[int, int]:
    if first < last:
        return tokens[first].start, tokens[last - 1].end
    at = tokens[first].start if first < len(tokens) else end
    return at, at


def _tokens(text: str, offset: int = 0) -> Iterator[_Token]:
    before = ""
    for found in _TOKEN.finditer(text):
        key = mark_of(text, *found.span()) if _MARK.match(found.group()) else _key(found.group())
        grown = found.start() > 0 and text[found.start() - 1].isalnum() and before.isalnum() and key[0].isalnum()
        before = key[-1]
        yield _Token(_GROWN + key if grown else key, found.start() + offset, found.end() + offset)


def _key(token: str) -> str:
    if token.isascii():
        return token
    plain = _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found.group()), _HIDDEN.sub("", token))
    return _STROKE.sub("-", _MARK.sub("'", unicodedata.normalize("NFC", plain)))


def _sort(old: Sequence[_Token], new: Sequence[_Token]) -> Sort:
    if any(any(char.isdigit() for char in token.key) for token in (*old, *new)):
        return "number"
    before, after = (sorted(word for word in _words(side) if word in NEGATIONS) for side in (old, new))
    if before != after:
        return "negation"
    one, other = (
        "".join(token.key.removeprefix(_GROWN) for token in side if token.key[-1].isalnum()) for side in (old, new)
    )
    if one == other:
        rest = {token.key for token in (*old, *new) if not token.key[-1].isalnum()}
        return "spacing" if rest <= {"-"} and one else "punctuation"
    if folded(one) == folded(other):
        return "case"
    telling = any(word in NUMBERS or word in DATES for word in (*_words(old), *_words(new)))
    return "number" if telling else "words"


def _words(tokens: Sequence[_Token]) -> list[str]:
    return [folded(_MARK.sub("", token.key.removeprefix(_GROWN))) for token in tokens]
