"""Span F1: how many of one person's passages are found again among another's, one to one and with the same tag."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.domain.agreement.coded import Passage

_FEW = 50
"""Pairs below which looking at each is quicker than going along the text."""


class Scores(NamedTuple):
    """Precision and recall of the second person's passages against the first's, and F1, which knows no order."""

    precision: float | None
    recall: float | None
    f1: float | None


def scores(first: int, second: int, found: int) -> Scores:
    """From the numbers of passages of both and of those found again: found/second, found/first, 2·found/(both).

    van Rijsbergen, Information Retrieval, 1979, chapter 7 (F with equal weights); as a measure of agreement: Hripcsak
    and Rothschild, "Agreement, the F-measure, and reliability in information retrieval", JAMIA 12, 2005, p. 297.
    """
    return Scores(
        found / second if second else None,
        found / first if first else None,
        2 * found / (first + second) if first + second else None,
    )


def exact(one: Sequence[Passage], other: Sequence[Passage]) -> list[Passage]:
    """Those of ``one`` that ``other`` has with the same ends and tag; stacked ones count as often as both have them."""
    theirs = set(other)
    if len(theirs) == len(other) and len(set(one)) == len(one):
        return [passage for passage in one if passage in theirs]
    return list((Counter(one) & Counter(other)).elements())


def overlapping(one: Sequence[Passage], other: Sequence[Passage], least: float) -> list[Passage]:
    """Those of ``one`` that get a partner of the same tag, with at least this share (0 to 1) of the joint extent.

    The best overlaps are matched first, and each passage once. Both are in text order. From a half on this is the
    IOU F1 of DeYoung et al., "ERASER: a benchmark to evaluate rationalized NLP models", ACL 2020, section 4.
    """
    chances: list[tuple[float, int, int]] = []
    for here, there in meeting(one, other):
        (start, end, tag), (left, right, theirs) = one[here], other[there]
        if tag == theirs:
            common = min(end, right) - max(start, left)
            share = common / (end - start + right - left - common)
            if share >= least:
                chances.append((-share, here, there))
    chances.sort()
    mine: set[int] = set()
    taken: set[int] = set()
    for _, here, there in chances:
        if here not in mine and there not in taken:
            mine.add(here)
            taken.add(there)
    return [one[here] for here in sorted(mine)]


def meeting(one: Sequence[Passage], other: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """The places in both lists of passages that share a code point. Both are in text order."""
    if len(one) * len(other) < _FEW:
        for here, mine in enumerate(one):
            for there, theirs in enumerate(other):
                if mine.start < theirs.end and theirs.start < mine.end:
                    yield here, there
        return
    both = (one, other)
    begins = [(passage.start, side, at) for side in (0, 1) for at, passage in enumerate(both[side])]
    open_now: list[list[int]] = [[], []]
    for start, side, at in sorted(begins):
        open_now[1 - side] = [there for there in open_now[1 - side] if both[1 - side][there].end > start]
        for there in open_now[1 - side]:
            yield (there, at) if side else (at, there)
        open_now[side].append(at)
