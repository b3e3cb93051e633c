"""Where a changed quote may stand: the stretches of a text that its rarer words point to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotator.domain.skeleton import Skeleton, Word

FREQUENT = 60
"""A word that a text has as often points nowhere."""

_MANY = 8
"""Stretches that are looked at."""


def likely(
    skeleton: Skeleton, quote: Sequence[Word], before: Sequence[Word], after: Sequence[Word], expected: int | None
) -> Iterator[tuple[int, int]]:
    """Stretches of words (numbers, half-open), about as long as the quote, the likeliest first.

    ``before`` and ``after`` stood around the quote; their outermost words may be cut. ``expected``: where the quote
    should begin in the text, in code points.
    """
    if not quote:
        return
    every = [word.folded for word in (*before[1:], *quote, *after[:-1])]
    first = -len(before[1:])
    votes: Counter[int] = Counter()
    for places, at in _pointers(skeleton, every, first):
        votes.update([place - at for place in places])
    if expected is not None:
        votes[skeleton.word_at(expected)] += 1
    ranked = sorted(votes, key=lambda at: (-sum(votes[at + step] for step in (-1, 0, 1)), -votes[at]))
    for at in ranked[:_MANY]:
        if (fitted := _fitted(skeleton, quote, at)) is not None:
            yield fitted


def _pointers(skeleton: Skeleton, every: Sequence[str], first: int) -> list[tuple[list[int], int]]:
    """The rarest words, or pairs of words where all are frequent: where they stand, and their number from the
    quote's first word."""
    known = skeleton.places
    found = [(known.get(word, []), at) for at, word in enumerate(every, first)]
    found = [each for each in found if 0 < len(each[0]) < FREQUENT]
    if len(found) < 3:
        pairs = skeleton.pairs
        more = [(pairs.get(pair, []), at) for at, pair in enumerate(pairwise(every), first)]
        found += [each for each in more if 0 < len(each[0]) < 4 * FREQUENT]
    return sorted(found, key=lambda each: len(each[0]))[: _MANY + 4]


def _fitted(skeleton: Skeleton, quote: Sequence[Word], at: int) -> tuple[int, int] | None:
    """The stretch near word ``at`` that is most like the quote."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Levenshtein

    size, count = len(quote), len(skeleton.words)
    slack = 2 + size // 5
    low, high = max(0, at - slack), min(count, at + size + slack)
    here = [word.folded for word in skeleton.words[low:high]]
    asked = [word.folded for word in quote]
    same = [step for step in Levenshtein.opcodes(asked, here) if step.tag == "equal"]
    firsts = {low + step.dest_start - step.src_start for step in same[:3]} | {at}
    lasts = {low + step.dest_end + size - step.src_end for step in same[-3:]} | {at + size}
    if not same or same[0].src_start > 0:
        firsts |= {first + step for first in firsts for step in (-1, 1)}
    if not same or same[-1].src_end < size:
        lasts |= {last + step for last in lasts for step in (-1, 1)}
    letters = "".join(asked)
    best, found = 0.0, None
    for first in sorted(firsts):
        for last in sorted(lasts):
            if low <= first < last <= high:
                alike = fuzz.ratio(letters, "".join(here[first - low : last - low]), score_cutoff=best)
                if alike > best:
                    best, found = alike, (first, last)
    return found
