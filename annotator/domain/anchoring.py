"""Where a quoted passage stands in a text. A wrong place is worse than none (design, section 4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

LIMIT = 2000
"""Occurrences that are looked at; a quote that is more frequent says nothing about its place."""

CLEARLY = 0.2
"""By how much (of the whole context) the best occurrence must beat the runner-up."""

TELLING = 20
"""Code points from which a quote that occurs once is believed against its context."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place (code points, half-open) and what settled it: the position, the context, or that there is but one."""

    start: int
    end: int
    by: Literal["position", "context", "only one", "nearest"]


def occurrences(text: str, exact: str) -> Iterator[int]:
    """Where ``exact`` begins in ``text``, overlapping ones included, in order."""
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def anchor(text: str, exact: str, start: int | None = None, prefix: str = "", suffix: str = "") -> Anchor | None:
    """The place of the passage that reads ``exact``, or None if there is none or no clear one.

    ``start`` is where it is expected (it may be off), ``prefix`` and ``suffix`` what stood around it. The expected
    place counts if it reads ``exact``, unless the context speaks clearly for another. Without context the nearest
    occurrence counts if the next one is more than twice as far away.
    """
    found: list[int] = []
    for at in occurrences(text, exact):
        found.append(at)
        if len(found) > LIMIT:
            return _at_position(text, exact, start, prefix, suffix)
    if not found:
        return None
    if prefix or suffix:
        return _by_context(text, exact, found, start, prefix, suffix)
    if start in found:
        return Anchor(start, start + len(exact), "position")
    if len(found) == 1:
        return Anchor(found[0], found[0] + len(exact), "only one")
    return _nearest(exact, found, start)


def agreement(text: str, at: int, end: int, prefix: str, suffix: str) -> float:
    """How much of the context stands around ``text[at:end]``, from the passage outwards: 0 to 1; 1 if none is given."""
    whole = len(prefix) + len(suffix)
    before = text[max(0, at - len(prefix)) : at]
    same = _common(before[::-1], prefix[::-1]) + _common(text[end : end + len(suffix)], suffix)
    return same / whole if whole else 1.0


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _at_position(text: str, exact: str, start: int | None, prefix: str, suffix: str) -> Anchor | None:
    if start is None or start < 0 or not text.startswith(exact, start):
        return None
    end = start + len(exact)
    return Anchor(start, end, "position") if agreement(text, start, end, prefix, suffix) > 0.5 else None


def _by_context(text: str, exact: str, found: list[int], start: int | None, prefix: str, suffix: str) -> Anchor | None:
    size = len(exact)
    score = {at: agreement(text, at, at + size, prefix, suffix) for at in found}
    best = max(found, key=lambda at: (score[at], at == start))
    rival = max((score[at] for at in found if at != best), default=0.0)
    if start in score and score[best] - score[start] < CLEARLY and (len(found) == 1 or score[start] > 0):
        return Anchor(start, start + size, "position")
    if len(found) == 1:
        return Anchor(best, best + size, "only one") if size >= TELLING or score[best] >= CLEARLY else None
    if score[best] - rival >= CLEARLY:
        return Anchor(best, best + size, "context")
    return _nearest(exact, [at for at in found if score[best] - score[at] < CLEARLY], start) if score[best] else None


def _nearest(exact: str, found: list[int], start: int | None) -> Anchor | None:
    if start is None:
        return None
    first, second = sorted(found, key=lambda at: abs(at - start))[:2]
    if abs(second - start) > 2 * abs(first - start):
        return Anchor(first, first + len(exact), "nearest")
    return None
