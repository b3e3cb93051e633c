"""What of a text is printed: without white space, dashes and what is not seen, with quotation marks of one shape.

Where each sign stands is kept, and what stood in the gaps: a gap may tell ("-5" is not "5", "no table" not "notable").
"""

import re
import unicodedata
from bisect import bisect_right
from typing import Literal

from annotator.domain.query.words import MARKS, UNSPACED

DASHES = "\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
SOFT = "\u00ad\ufffe"
"""Hyphens that are not seen, or were at the end of a line (U+FFFE: of PDFs)."""
UNSEEN = f"{SOFT}\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff"
DOUBLE = '"\u201c-\u201f\u2033\u00ab\u00bb\u301d-\u301f\uff02'
SINGLE = "'`\u00b4\u2018-\u201b\u2032\u2039\u203a\u02bc\uff07"

_PIECE = re.compile(
    rf"(?P<gap>[\s{UNSEEN}{DASHES}]+)|(?P<dots>…)|(?P<ligature>[\ufb00-\ufb06])|(?P<accented>[^\W\d_][{MARKS}]+)"
    rf"|(?P<mark>''|``|,,|\u2018\u2018|\u2019\u2019|[{DOUBLE}{SINGLE}])"
)
_DASH = re.compile(f"[{DASHES}]")
_HYPHEN = re.compile("[-\u2010\u2011]")
_HIDDEN = re.compile(f"[{UNSEEN}]+")
_BROKEN = re.compile(rf"^[{UNSEEN}]*[{DASHES}{SOFT}][{UNSEEN}]*[^\S\n]*\n\s*$")
_SINGLE = re.compile(f"[{SINGLE}]")
_UNSPACED = re.compile(f"[{UNSPACED}]")

Gap = Literal["none", "space", "hyphen", "broken", "dash", "sign"]
"""What stands between two signs: nothing, white space, a hyphen within a word, one at the end of a line, a dash, or the
sign of a number."""


class Ink:
    """The printed signs of a text (``signs``) and the gaps between them, by the number of the sign that follows."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.gaps: dict[int, str] = {}
        self._signs: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._whole: list[bool] = []
        parts: list[str] = []
        size = at = 0
        for found in _PIECE.finditer(text):
            if found.start() > at:
                self._note(size, at, found.start(), whole=False)
                parts.append(text[at : found.start()])
                size += found.start() - at
            at = found.end()
            if found.lastgroup == "gap":
                self.gaps[size] = found.group()
                continue
            self._note(size, found.start(), at, whole=True)
            parts.append(_printed(found))
            size += len(parts[-1])
        self._note(size, at, len(text), whole=False)
        parts.append(text[at:])
        self.signs = "".join(parts)

    def _note(self, sign: int, start: int, end: int, *, whole: bool) -> None:
        self._signs.append(sign)
        self._starts.append(start)
        self._ends.append(end)
        self._whole.append(whole)

    def place(self, first: int, last: int) -> tuple[int, int] | None:
        """Where the signs ``first`` to ``last`` (half-open) stand in the text; None if that would cut one in two."""
        start, end = self._at(first), self._at(last - 1)
        if start is None or end is None:
            return None
        a, b = bisect_right(self._signs, first) - 1, bisect_right(self._signs, last - 1) - 1
        if self._whole[a] and first != self._signs[a]:
            return None
        if self._whole[b] and b + 1 < len(self._signs) and last != self._signs[b + 1]:
            return None
        return start[0], end[1]

    def _at(self, sign: int) -> tuple[int, int] | None:
        if not 0 <= sign < len(self.signs):
            return None
        at = bisect_right(self._signs, sign) - 1
        if self._whole[at]:
            return self._starts[at], self._ends[at]
        start = self._starts[at] + sign - self._signs[at]
        return start, start + 1

    def gap(self, sign: int) -> Gap:
        """What stands before a sign."""
        gap = self.gaps.get(sign, "")
        if not gap:
            return "none"
        if _BROKEN.match(gap):
            return "broken"
        seen = _HIDDEN.sub("", gap)
        dashes = _DASH.findall(seen)
        if not dashes:
            return "space" if seen else "none"
        before = self.signs[sign - 1] if sign else ""
        after = self.signs[sign] if sign < len(self.signs) else ""
        led, trailed = seen[0].isspace() or not before.isalnum(), seen[-1].isspace()
        if after.isdigit() and led and not trailed:
            return "sign"
        if len(dashes) == len(seen) == 1 and _HYPHEN.match(seen) and before.isalnum() and after.isalnum():
            return "hyphen"
        return "dash"


def same_gap(one: Ink, at: int, other: Ink, there: int) -> bool:
    """Whether what stands before two like signs differs in nothing but spacing, hyphens and kinds of dashes."""
    a, b = one.gap(at), other.gap(there)
    if a == b:
        return True
    pair = {a, b}
    if "sign" in pair:
        return False
    if pair <= {"hyphen", "dash", "broken"}:
        return True
    signs = one.signs
    before, after = signs[at - 1], signs[at]
    if before.isalnum() and after.isalnum():
        return _within_words(pair, before, after)
    return pair == {"none", "space"} and not _within_number(signs, at)


def _within_words(pair: set[Gap], before: str, after: str) -> bool:
    if _UNSPACED.match(before) and _UNSPACED.match(after):
        return pair == {"none", "space"}
    if after.isdigit() or "dash" in pair:
        return False
    if before.isdigit():
        return pair in ({"space", "hyphen"}, {"space", "broken"})
    return pair != {"none", "space"}


def _within_number(signs: str, at: int) -> bool:
    """Whether a sign beside this gap stands between two digits: "1,200" is not "1, 200"."""
    wide = signs[at - 2 : at] if at >= 2 else ""
    return (wide[:1].isdigit() and signs[at].isdigit()) or (
        signs[at - 1].isdigit() and at + 1 < len(signs) and signs[at + 1].isdigit()
    )


def _printed(found: re.Match[str]) -> str:
    group = found.group()
    if found.lastgroup == "mark":
        return mark_of(found.string, found.start(), found.end())
    if found.lastgroup == "dots":
        return "..."
    return unicodedata.normalize("NFKC" if found.lastgroup == "ligature" else "NFC", group)


def mark_of(text: str, start: int, end: int) -> str:
    """A quotation mark, of whatever shape; an apostrophe within a word and what may be a prime are told apart."""
    single = end - start == 1 and _SINGLE.match(text[start]) is not None
    before, after = text[start - 1] if start else "", text[end] if end < len(text) else ""
    told = before.isdigit() or (before.isalnum() and after.isalnum())
    return "'" if single and told else '"'
