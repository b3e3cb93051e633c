"""Passages ranked by the terms of a claim: BM25 over windows of up to three neighbouring sentences.

A term counts the more the rarer it is in what is searched, times what it weighs in the claim; names and numbers weigh
more. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

WINDOW = 3
"""Sentences of a passage at most."""
K1, B = 0.9, 0.4
USUAL = 24
"""Terms of a passage that is neither long nor short."""


class Row(NamedTuple):
    """A sentence: its number (neighbours have neighbouring ones), whose it is, its place there (code points), how many
    terms it has, and which of the claim's."""

    number: int
    owner: str
    start: int
    end: int
    size: int
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """A passage: whose it is, its place there (code points, half-open), its score, which of the claim's terms it
    has."""

    owner: str
    start: int
    end: int
    score: float
    terms: tuple[str, ...]


def worth(weights: Mapping[str, float], frequency: Mapping[str, int], count: int) -> dict[str, float]:
    """What each term is worth, found in ``frequency`` of ``count`` sentences; terms that are in none are left out.

    Of all that the claim could be worth if each term stood in no sentence, so that scores of several searches compare.
    """
    whole = sum(weights.values()) * _rarity(0, count)
    return {
        term: weight * _rarity(frequency[term], count) / whole
        for term, weight in weights.items()
        if frequency.get(term)
    }


def _rarity(frequency: int, count: int) -> float:
    return math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))


def best_rows(postings: Mapping[str, Iterable[int]], values: Mapping[str, float], most: int) -> list[int]:
    """The numbers of the sentences that have the most of what is wanted."""
    score: dict[int, float] = defaultdict(float)
    for term, numbers in postings.items():
        value = values.get(term, 0.0)
        for number in numbers:
            score[number] += value
    return sorted(score, key=lambda number: (-score[number], number))[:most]


def windows(rows: Sequence[Row], values: Mapping[str, float], most: int) -> list[Window]:
    """The best passages that do not overlap, the best first. ``rows`` are in the order of their numbers."""
    found: list[tuple[float, int, int]] = []
    for first in range(len(rows)):
        if not rows[first].terms:
            continue
        for last in range(first, min(first + WINDOW, len(rows))):
            if not _neighbours(rows, first, last):
                break
            if rows[last].terms:
                found.append((_score(rows[first : last + 1], values), first, last))
    found.sort(key=lambda each: (-each[0], each[1], each[2]))
    taken: set[int] = set()
    told: list[Window] = []
    for score, first, last in found:
        if len(told) == most:
            break
        if taken.isdisjoint(range(first, last + 1)):
            taken.update(range(first, last + 1))
            terms = dict.fromkeys(term for row in rows[first : last + 1] for term in row.terms)
            told.append(Window(rows[first].owner, rows[first].start, rows[last].end, score, tuple(terms)))
    return told


def _neighbours(rows: Sequence[Row], first: int, last: int) -> bool:
    return rows[last].owner == rows[first].owner and rows[last].number - rows[first].number == last - first


def _score(rows: Sequence[Row], values: Mapping[str, float]) -> float:
    often: dict[str, int] = defaultdict(int)
    for row in rows:
        for term in row.terms:
            often[term] += 1
    size = sum(row.size for row in rows)
    norm = K1 * (1 - B + B * size / USUAL)
    return sum(values.get(term, 0.0) * count * (K1 + 1) / (count + norm) for term, count in often.items())
