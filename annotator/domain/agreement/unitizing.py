"""Krippendorff's alpha for unitizing, αU, as published in 1995 and 2004: do people cut out the same passages?

Krippendorff, "On the reliability of unitizing continuous data", Sociological Methodology 25, 1995, 47–76, and
"Measuring the reliability of qualitative text analysis data", Quality and Quantity 38, 2004, 787–800. It is not the
family of coefficients of 2016 (uα, cuα and others; Krippendorff, Mathet, Bouvry and Widlöcher).

Two passages that overlap differ by the square of how far their beginnings and their ends are apart; a passage that
overlaps with none of the other person's differs by its squared length. What is to be expected by chance comes from
all lengths of passages and gaps. The coefficient is for one tag; for all tags, observed and expected differences
are summed over the tags (2004, section 6). It knows no passages of one person and tag that overlap: they are taken
together first. Passages that only touch stay apart.

Several articles are several stretches of one continuum: gaps end where an article ends. Whoever has not read an
article is missing there, so lengths count for those who have, as readings do in alpha with missing values.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import combinations

Stretch = tuple[int, int]
"""Half-open, in code points of the text that counts."""


def taken_together(passages: Iterable[Stretch]) -> list[Stretch]:
    """Passages in order, those that share a code point joined."""
    found: list[Stretch] = []
    for start, end in sorted(passages):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def gaps(passages: Sequence[Stretch], length: int) -> list[int]:
    """The lengths of what lies between passages that are ``taken_together``, in a text of ``length``."""
    found: list[int] = []
    at = 0
    for start, end in passages:
        if start > at:
            found.append(start - at)
        at = end
    if length > at:
        found.append(length - at)
    return found


def differences(one: Sequence[Stretch], other: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Where two people's passages differ, and by how much (squared code points): δ² of each pair and each lone one."""
    found: list[tuple[int, int]] = []
    alone = [set(range(len(one))), set(range(len(other)))]
    here = there = 0
    while here < len(one) and there < len(other):
        (start, end), (begin, stop) = one[here], other[there]
        if start < stop and begin < end:
            found.append((max(start, begin), (start - begin) ** 2 + (end - stop) ** 2))
            alone[0].discard(here)
            alone[1].discard(there)
        if end <= stop:
            here += 1
        else:
            there += 1
    for people, left in zip((one, other), alone, strict=True):
        found += [(people[at][0], (people[at][1] - people[at][0]) ** 2) for at in left]
    return found


def expected(passages: Sequence[int], between: Sequence[int], read: int) -> float:
    """The difference to be expected by chance, per pair of people and code point (De·L of 2004, p. 793).

    ``passages`` and ``between`` are the lengths of all people's passages and gaps, ``read`` how many code points they
    have read, all people's added up.
    """
    ordered = sorted(between)
    rest = [0] * (len(ordered) + 1)
    for at in range(len(ordered) - 1, -1, -1):
        rest[at] = rest[at + 1] + ordered[at]
    total = 0.0
    within = 0
    for length in passages:
        at = bisect_left(ordered, length)
        places = rest[at] - (len(ordered) - at) * (length - 1)
        total += (len(passages) - 1) / 3 * (2 * length**3 - 3 * length**2 + length) + length**2 * places
        within += length * (length - 1)
    ways = read * (read - 1) - within
    return 2 * total / ways if ways else 0.0


def alpha_u(observed: float, by_chance: float) -> float | None:
    """1 − Do/De, both in the same measure; None where nothing could differ."""
    return 1 - observed / by_chance if by_chance > 0 else None


def disagreement(people: Sequence[Sequence[Stretch]], length: int) -> tuple[float, float]:
    """Do and De of one tag in one text (per pair of people and squared code point, as the papers print them).

    ``people``: the passages of each, ``taken_together``.
    """
    squares = 2 * sum(by for one, other in combinations(people, 2) for _, by in differences(one, other))
    read = len(people) * length
    lengths = [end - start for passages in people for start, end in passages]
    between = [gap for passages in people for gap in gaps(passages, length)]
    return squares / (read * (len(people) - 1) * length), expected(lengths, between, read) / length
