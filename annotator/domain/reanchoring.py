"""Where a passage stands in a newer text of its article: exact, moved, fuzzy and clearly best, or nowhere.

A wrong place is worse than none (design, section 4). Only wordings that say the same are considered (``alike``), and a
sentence that differs in a name, a number or a negation is told as what the text says instead, never as the place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from annotator.domain.alike import HARMLESS, TELLING, Ear, Kind, differences
from annotator.domain.anchoring import TELLING as LONG
from annotator.domain.anchoring import agreement, anchor
from annotator.domain.likely import FREQUENT, likely
from annotator.domain.skeleton import Skeleton, Word, words
from annotator.domain.surroundings import around as around_of
from annotator.domain.text import is_space

How = Literal["exact", "moved", "fuzzy", "orphan"]
Why = Literal["", "gone", "several", "other words", "says something else"]

LIKE = 0.8
"""How alike the letters of a quote and of a fuzzy place must be, 0 to 1."""

BEST = 0.1
"""By how much the best fuzzy place must beat the runner-up: quote two thirds, context one third."""

AROUND = 0.6
"""How alike one side's context must be for a fuzzy place of a short quote."""

_FEW = 8
"""Words from which a quote needs no context."""

_ENOUGH = 5
"""Words from which a quote may differ in a letter that makes another word, if what is around it is the same."""

_FOLLOWS = re.compile("[\"'’”»)]*(.)")


class Selector(NamedTuple):
    """What is known of a passage: its quote, what stood around it, and where it began (code points)."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """What became of a passage. ``text[start:end]`` is its place; of an orphan: where something like it stands (both
    -1: nothing does). ``score`` says how alike a fuzzy place is, 0 to 1."""

    how: How
    start: int
    end: int
    score: float = 1.0
    why: Why = ""


class _Candidate(NamedTuple):
    start: int
    end: int
    alike: float
    around: float
    says_the_same: bool
    tells_apart: bool

    @property
    def rank(self) -> float:
        return (2 * self.alike + self.around) / 3


class Reanchoring:
    """Finds passages in one text. What is worked out about the text serves all of them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._skeleton = Skeleton(text)
        skeleton = self._skeleton
        self._ear = Ear(lambda word: len(skeleton.places.get(word, ())), lambda word: word in skeleton.small)

    def place(self, passage: Selector, expected: int | None = None) -> Place:
        """The place of a passage. ``expected``: where it should begin, if what came before has changed in length."""
        text, exact = self._text, passage.exact
        start = passage.start if expected is None else expected
        if not exact:
            return Place("orphan", -1, -1, 0.0, "gone")
        if start is not None and self._stands(passage, start):
            return self._literal(passage, start)
        found = anchor(text, exact, start, passage.prefix, passage.suffix)
        if found is not None and (told := self._believed(passage, found.start)) is not None:
            return told
        return self._fuzzy(passage, start, several=found is None and exact in text)

    def _stands(self, passage: Selector, at: int) -> bool:
        before = max(0, at - len(passage.prefix))
        whole = passage.prefix + passage.exact + passage.suffix
        return bool(passage.prefix or passage.suffix) and at >= 0 and self._text.startswith(whole, before)

    def _literal(self, passage: Selector, at: int) -> Place:
        return Place("exact" if at == passage.start else "moved", at, at + len(passage.exact))

    def _believed(self, passage: Selector, at: int) -> Place | None:
        """What a place that reads just like the quote is worth, by the words around it; None: nothing."""
        end = at + len(passage.exact)
        if not (passage.prefix or passage.suffix):
            return self._literal(passage, at)
        if not self._cut_alike(passage, at, end):
            return None
        around = around_of(passage.prefix, passage.suffix, self._text, at, end, self._ear)
        if around.telling:
            return None
        strange = around.alike < AROUND and agreement(self._text, at, end, passage.prefix, passage.suffix) < 0.5
        if strange and len(passage.exact) < 3 * LONG:
            return None
        if len(passage.exact) < LONG and around.other and around.alike < 0.95:
            return None
        if around.names or strange:
            return Place("fuzzy", at, end, 0.99, "other words")
        return self._literal(passage, at)

    def _cut_alike(self, passage: Selector, at: int, end: int) -> bool:
        """Whether a quote that ended within a word, or did not, does so here too."""
        text = self._text
        first, last = passage.exact[0].isalnum(), passage.exact[-1].isalnum()
        before = bool(passage.prefix) and passage.prefix[-1].isalnum()
        after = bool(passage.suffix) and passage.suffix[0].isalnum()
        here_before = at > 0 and text[at - 1].isalnum()
        here_after = end < len(text) and text[end].isalnum()
        left = not first or not passage.prefix or before == here_before
        if _asks(passage.exact + passage.suffix, len(passage.exact)) != _asks(
            text[max(0, end - 80) : end + 8], min(end, 80)
        ):
            return False
        return left and (not last or not passage.suffix or after == here_after)

    # -- other typography, typing errors

    def _fuzzy(self, passage: Selector, expected: int | None, *, several: bool) -> Place:
        quote = words(passage.exact)
        found = list(self._candidates(passage, quote, expected))
        good = [each for each in found if each.says_the_same and self._is_near_enough(each, quote)]
        good.sort(key=lambda each: -each.rank)
        if good and (len(good) == 1 or good[0].rank - good[1].rank >= BEST):
            best = good[0]
            return Place("fuzzy", best.start, best.end, min(best.alike, 0.99))
        like = max(found, key=lambda each: each.rank, default=None)
        if len(good) > 1 or (several and not found):
            return Place("orphan", *(like[:2] if like else (-1, -1)), 0.0, "several")
        if like is not None and like.alike >= 0.6:
            why: Why = "says something else" if like.tells_apart else "other words"
            return Place("orphan", like.start, like.end, like.alike, why)
        return Place("orphan", -1, -1, 0.0, "gone")

    @staticmethod
    def _is_near_enough(each: _Candidate, quote: Sequence[Word]) -> bool:
        return each.alike >= LIKE and (len(quote) >= _FEW or each.around >= AROUND)

    def _candidates(self, passage: Selector, quote: list[Word], expected: int | None) -> Iterator[_Candidate]:
        """Places that may say what the quote says, none overlapping another one."""
        from rapidfuzz import fuzz

        skeleton = self._skeleton
        letters = "".join(word.folded for word in quote)
        ranges = skeleton.same_words(letters, FREQUENT)
        if not ranges:
            ranges = list(likely(skeleton, quote, words(passage.prefix), words(passage.suffix), expected))
        taken: list[tuple[int, int]] = []
        found: list[_Candidate] = []
        for first, last in ranges:
            here = skeleton.words[first:last]
            if not here:
                continue
            unlike = differences(quote, here, self._ear)
            start, end = self._ends(passage.exact, quote, here)
            around = around_of(passage.prefix, passage.suffix, self._text, start, end, self._ear)
            same = _harmless(unlike, len(quote), around.alike) and not around.telling
            same = same and not (around.other and len(passage.exact) < LONG) and self._cut_alike(passage, start, end)
            alike = fuzz.ratio(letters, "".join(word.folded for word in here)) / 100
            apart = bool(TELLING.intersection(unlike)) or around.telling
            found.append(_Candidate(start, end, alike, around.alike, same, apart))
        for each in sorted(found, key=lambda each: (not each.says_the_same, -each.rank)):
            if all(each.end <= a or each.start >= b for a, b in taken):
                taken.append((each.start, each.end))
                yield each

    def _ends(self, exact: str, quote: Sequence[Word], here: Sequence[Word]) -> tuple[int, int]:
        """Where the passage begins and ends: the punctuation that the quote had at its ends comes along."""
        text = self._text
        start, end = here[0].start, here[-1].end
        for _ in range(quote[0].start if quote else 0):
            if start > 0 and not text[start - 1].isalnum() and not is_space(text[start - 1]):
                start -= 1
        for char in exact[quote[-1].end :] if quote else "":
            if end < len(text) and not text[end].isalnum() and not is_space(text[end]) and not is_space(char):
                end += 1
        return start, end


def _asks(text: str, end: int) -> bool:
    """Whether a question mark ends what ends at ``end``."""
    while end > 0 and not text[end - 1].isalnum() and not is_space(text[end - 1]):
        end -= 1
    found = _FOLLOWS.match(text, end)
    return found is not None and found.group(1) in "?？؟"


def _harmless(unlike: Sequence[Kind], size: int, around: float) -> bool:
    """Whether such differences leave a quote of ``size`` words what it is."""
    if unlike.count("typo") + unlike.count("near") > 1 + size // 6:
        return False
    if unlike.count("near") > (1 + size // 20 if size >= _ENOUGH and around >= LIKE else 0):
        return False
    return HARMLESS.union({"near"}).issuperset(unlike)
