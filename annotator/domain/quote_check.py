"""Is what was quoted in the text? Word for word, but for its spacing, nearly so, or not at all.

- ``exact``: every code point, and no word or number cut ("able" does not stand in "unable", "aligned" not in
  "non-aligned", "5 %" not in "2.5 %").
- ``spacing``: the same signs; white space, line breaks, hyphens within words and at the ends of lines, kinds of dashes,
  shapes of quotation marks, ligatures and how accents are encoded may differ. Words do not fall together or apart
  without a hyphen ("no table" is not "notable"), no digit and no sign before a number comes or goes.
- ``fuzzy``: nearly the same words; the score (0 to 1) and each difference are told.
- ``not found``.

A quote with an ellipsis is checked in parts, which stand in this order; what it leaves out is told as ``omitted``. It
is never ``exact``: who reads it cannot see what is left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from annotator.domain.anchoring import LIMIT, occurrences
from annotator.domain.likely import likely
from annotator.domain.query.words import UNSPACED
from annotator.domain.quotes.differing import WEIGHT, Difference, Sort, differences
from annotator.domain.quotes.ink import DASHES, SOFT, Ink, same_gap
from annotator.domain.skeleton import Skeleton, words
from annotator.domain.text import is_space, trimmed

Kind = Literal["exact", "spacing", "fuzzy", "not found"]
KINDS: tuple[Kind, ...] = ("exact", "spacing", "fuzzy", "not found")
"""From the best to the worst."""

LIKE = 0.72
"""How alike quote and passage must be to be told as ``fuzzy``."""
SHORT = 3
"""A quote of fewer words must be as alike as ``ALIKE``."""
ALIKE = 0.85
LONGEST = 20_000
"""Code points of a quote that are compared when it does not stand there as it is."""

_ELLIPSIS = re.compile(r"\s*(?:[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.+)\s*")
_ENDS = re.compile("[.!?;:\n…]")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_HYPHENED = re.compile(f"(?<=[^\\W_])[-\u2010\u2011{SOFT}]\n?(?=[^\\W_])")
"""What holds the halves of a word together."""
_STROKE = re.compile(f"[{DASHES}]")


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """``text[start:end]`` is the passage (code points; both -1: not found), ``score`` how alike it is, 0 to 1."""

    kind: Kind
    start: int = -1
    end: int = -1
    score: float = 0.0
    differences: tuple[Difference, ...] = ()

    @property
    def worst(self) -> Sort | None:
        """The weightiest kind of difference; None: there is none."""
        return max((each.sort for each in self.differences), key=WEIGHT.index, default=None)

    @property
    def omits(self) -> bool:
        """Whether the quote leaves something out, and says so by an ellipsis."""
        return any(each.sort == "omitted" for each in self.differences)


NOT_FOUND = QuoteCheck("not found")


def checked(quote: str, text: str, start: int = -1, end: int = -1) -> QuoteCheck:
    """Whether and how ``quote`` stands in ``text``; ``start`` and ``end``: where it was (code points; -1: not known).

    Of several places the one nearest to ``start`` counts, else the first.
    """
    return QuoteChecking(text).check(quote, start, end)


class QuoteChecking:
    """Checks quotes against one text. What is worked out about the text serves all of them."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _ink(self) -> Ink:
        return Ink(self._text)

    @cached_property
    def _skeleton(self) -> Skeleton:
        return Skeleton(self._text)

    def check(self, quote: str, start: int = -1, end: int = -1) -> QuoteCheck:
        """See ``checked``."""
        if not quote.strip():
            return NOT_FOUND
        found = self._printed(quote, start)
        if found is not None:
            return found
        parts = list(_parts(quote))
        if len(parts) > 1 or (parts and parts[0] != (0, len(quote))):
            told = self._in_parts(quote, parts, start)
            if told.kind != "not found":
                return told
        return self._fuzzy(quote, start)

    def _printed(self, quote: str, near: int, after: int = 0) -> QuoteCheck | None:
        """Exact or but for its spacing; from ``after`` on."""
        exact = [at for at in self._literally(quote, near) if at >= after]
        if exact:
            at = _nearest(exact, near)
            return QuoteCheck("exact", at, at + len(quote), 1.0)
        return self._spaced(quote, near, after) if len(quote) <= LONGEST else None

    def _literally(self, quote: str, near: int) -> Iterator[int]:
        if near >= 0 and self._text.startswith(quote, near) and not self._cuts(near, near + len(quote)):
            yield near
        for count, at in enumerate(occurrences(self._text, quote)):
            if not self._cuts(at, at + len(quote)):
                yield at
            if count > LIMIT:
                return

    def _spaced(self, quote: str, near: int, after: int) -> QuoteCheck | None:
        asked, there = Ink(quote), self._ink
        found: list[tuple[int, int, int]] = []
        for count, at in enumerate(occurrences(there.signs, asked.signs)):
            place = _place(asked, there, at)
            if place and place[0] >= after and not self._cuts(*place) and _same_gaps(asked, there, at):
                found.append((*place, at))
            if count > LIMIT:
                break
        if not found:
            return None
        start = _nearest([place[0] for place in found], near)
        start, end, at = next(place for place in found if place[0] == start)
        apart = tuple(_gaps_apart(asked, there, at))
        at_its_ends = (Difference("spacing", 0, len(quote), start, end),)
        return QuoteCheck("spacing", start, end, 1.0, apart or at_its_ends)

    def _cuts(self, start: int, end: int) -> bool:
        """Whether a word or a number goes on before or behind a place."""
        text = self._text
        if _joined(text, start) or _joined(text, end):
            return True
        if text[start].isdigit() and start > 0 and _STROKE.match(text[start - 1]):
            return start == 1 or not (text[start - 2].isalnum() or text[start - 2] in ")]")
        return False

    def _in_parts(self, quote: str, parts: Sequence[tuple[int, int]], near: int) -> QuoteCheck:
        found: list[QuoteCheck] = []
        apart: list[Difference] = []
        after = 0
        for first, last in parts:
            part = quote[first:last]
            told = self._printed(part, near if not found else after, after) or self._fuzzy(part, after, after)
            if told.kind == "not found":
                return NOT_FOUND
            if found:
                before = parts[len(found) - 1][1]
                apart.append(Difference("omitted", before, first, found[-1].end, told.start))
            moved = (d._replace(quote_start=d.quote_start + first, quote_end=d.quote_end + first)
                     for d in told.differences)  # fmt: skip
            apart += moved
            found.append(told)
            after = told.end
        if not found:
            return NOT_FOUND
        ends = found[0].start, found[-1].end
        if parts[0][0] > 0:
            apart.insert(0, Difference("omitted", 0, parts[0][0], ends[0], ends[0]))
        if parts[-1][1] < len(quote):
            apart.append(Difference("omitted", parts[-1][1], len(quote), ends[1], ends[1]))
        whole = sum(last - first for first, last in parts)
        shares = (each.score * (last - first) for each, (first, last) in zip(found, parts, strict=True))
        return QuoteCheck("fuzzy", *ends, sum(shares) / whole, tuple(apart))

    def _fuzzy(self, quote: str, near: int, after: int = 0) -> QuoteCheck:
        """The passage that is most like the quote, if it is like enough."""
        from rapidfuzz import fuzz

        asked = words(quote) if len(quote) <= LONGEST else []
        best = NOT_FOUND
        plain = " ".join(quote.split())
        for first, last in likely(self._skeleton, asked, (), (), near if near >= 0 else None):
            first, last = self._widened([word.folded for word in asked], first, last)
            start, end = self._with_marks(quote, asked[0].start, asked[-1].end, first, last)
            score = fuzz.ratio(plain, " ".join(self._text[start:end].split())) / 100
            if start >= after and score > best.score:
                best = QuoteCheck("fuzzy", start, end, score)
        if best.score < (LIKE if len(asked) >= SHORT else ALIKE):
            return NOT_FOUND
        apart = tuple(differences(quote, self._text, best.start, best.end))
        return replace(best, score=min(best.score, 0.99), differences=apart)

    def _widened(self, asked: Sequence[str], first: int, last: int) -> tuple[int, int]:
        """The range with the words that stand where the quote's first and last ones should, in the same sentence."""
        from rapidfuzz.distance import Levenshtein

        here = self._skeleton.words
        steps = Levenshtein.opcodes(asked, [word.folded for word in here[first:last]])
        if steps and steps[0].tag == "delete":
            for _ in range(steps[0].src_end):
                first -= first > 0 and not _ENDS.search(self._text, here[first - 1].end, here[first].start)
        if steps and steps[-1].tag == "delete":
            for _ in range(steps[-1].src_start, len(asked)):
                last += last < len(here) and not _ENDS.search(self._text, here[last - 1].end, here[last].start)
        while first > 0 and _joined(self._text, here[first].start):
            first -= 1
        while last < len(here) and _joined(self._text, here[last - 1].end):
            last += 1
        return first, last

    def _with_marks(self, quote: str, lead: int, tail: int, first: int, last: int) -> tuple[int, int]:
        """The place of words, with as much punctuation around it as the quote has."""
        text, here = self._text, self._skeleton.words
        start, end = here[first].start, here[last - 1].end
        for char in reversed(quote[:lead].strip()):
            if start > 0 and not text[start - 1].isalnum() and not is_space(text[start - 1]) and not char.isspace():
                start -= 1
        for char in quote[tail:].strip():
            if end < len(text) and not text[end].isalnum() and not is_space(text[end]) and not char.isspace():
                end += 1
        return start, end


def _parts(quote: str) -> Iterator[tuple[int, int]]:
    """The stretches between the ellipses of a quote that have words."""
    at = 0
    for found in (*_ELLIPSIS.finditer(quote), None):
        first, last = trimmed(quote, at, found.start() if found else len(quote))
        if any(char.isalnum() for char in quote[first:last]):
            yield first, last
        at = found.end() if found else at


def _nearest(found: Sequence[int], near: int) -> int:
    return min(found, key=lambda at: (abs(at - near), at)) if near >= 0 else found[0]


def _joined(text: str, at: int) -> bool:
    """Whether a word or a number is on both sides of a place."""
    if not 0 < at < len(text):
        return False
    if any(found.start() <= at <= found.end() for found in _HYPHENED.finditer(text, max(0, at - 3), at + 3)):
        return True
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    if before in ".," and after.isdigit():
        return at > 1 and text[at - 2].isdigit()
    return before.isdigit() and after in ".," and at + 1 < len(text) and text[at + 1].isdigit()


def _place(asked: Ink, there: Ink, at: int) -> tuple[int, int] | None:
    """Where the signs of a quote stand, with the dashes that the quote begins or ends with."""
    size = len(asked.signs)
    place = there.place(at, at + size)
    if place is None:
        return None
    start, end = place
    before, behind = there.gaps.get(at, ""), there.gaps.get(at + size, "")
    if asked.gap(0) not in ("none", "space") and (dashes := list(_STROKE.finditer(before))):
        start -= len(before) - dashes[-1].start()
    if asked.gap(size) not in ("none", "space") and (dash := _STROKE.search(behind)):
        end += dash.end()
    return start, end


def _same_gaps(asked: Ink, there: Ink, at: int) -> bool:
    """Whether the gaps within the quote are like those of the text; a sign before its first number, too."""
    size = len(asked.signs)
    wanted = {sign for sign in asked.gaps if 0 < sign < size}
    wanted |= {sign for sign in range(1, size) if at + sign in there.gaps}
    if not all(same_gap(asked, sign, there, at + sign) for sign in wanted):
        return False
    return _ends_alike(asked, 0, there, at) and _ends_alike(asked, size, there, at + size)


def _ends_alike(asked: Ink, sign: int, there: Ink, at: int) -> bool:
    """Whether a dash at an end of the quote is one in the text."""
    mine, its = asked.gap(sign), there.gap(at)
    return mine in ("none", "space") or mine == its or {mine, its} <= {"hyphen", "dash", "broken"}


def _gaps_apart(asked: Ink, there: Ink, at: int) -> Iterator[Difference]:
    """The places where the spacing differs."""
    for sign in range(len(asked.signs)):
        mine, its = asked.place(sign, sign + 1), there.place(at + sign, at + sign + 1)
        if mine is None or its is None:
            continue
        gap, other = asked.gaps.get(sign, ""), there.gaps.get(at + sign, "")
        first, start = mine[0] - len(gap), its[0] - len(other)
        if (sign and gap != other) or asked.text[mine[0] : mine[1]] != there.text[its[0] : its[1]]:
            first, start = (first, start) if sign and gap != other else (mine[0], its[0])
            yield Difference("spacing", first, mine[1], start, its[1])
