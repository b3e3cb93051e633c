"""From passages to coded units: what each reader made of each character and each sentence of an article.

A unit's value is the set of tags that a reader gave it, as a whole number with one bit for each tag: overlapping and
stacked passages are all in it, and 0 is "nothing marked". Characters come as runs in which no value changes.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.counted import SET_ASIDE, counted
from annotator.domain.document import Document
from annotator.domain.text import sentences

Values = Sequence[int]


class Passage(NamedTuple):
    """What one reader marked with one tag (its number), half-open in code points of the text that counts."""

    start: int
    end: int
    tag: int


@dataclass(frozen=True, slots=True)
class Read:
    """An article and what its readers marked in it, passages in order. ``length`` in code points of what counts.

    ``paragraphs`` and ``sentences`` are half-open and in order. Readers are numbered like the people of the report;
    who has not read the article is not among them.
    """

    document: str
    length: int
    paragraphs: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]
    readers: Mapping[int, Sequence[Passage]]


@dataclass(frozen=True, slots=True)
class Coded:
    """Units in text order: where each begins, how many alike it stands for, and each reader's value of it."""

    starts: Sequence[int]
    weights: Sequence[int]
    values: Mapping[int, Values]


def read(document: Document, readers: Mapping[int, Iterable[tuple[int, int, int]]], *, whole: bool = False) -> Read:
    """An article as it counts: without what is set aside, unless the ``whole`` text is to count.

    ``readers``: what each marked, as start, end and tag's number, in code points.
    """
    length, place = counted(document, whole=whole)
    blocks = [(b.start, b.end) for b in document.blocks if whole or b.kind not in SET_ASIDE]
    blocks = blocks or ([] if document.blocks else [(0, len(document.text))])
    pieces = [piece for start, end in blocks for piece in sentences(document.text, start, end)]
    marked: dict[int, list[Passage]] = {}
    for reader, passages in readers.items():
        placed = [Passage(place(start), place(end), tag) for start, end, tag in passages]
        marked[reader] = sorted(passage for passage in placed if passage.start < passage.end)
    return Read(
        document.id,
        length,
        tuple((place(start), place(end)) for start, end in blocks),
        tuple((place(start), place(end)) for start, end in pieces),
        marked,
    )


def characters(article: Read, cuts: Iterable[int] = ()) -> Coded:
    """The code points of an article, in runs that end wherever a value changes and at the ``cuts``."""
    values: dict[int, list[int]] = {reader: [] for reader in article.readers}
    if not article.length:
        return Coded([], [], values)
    changes: dict[int, list[tuple[int, int, int]]] = {at: [] for at in (0, *cuts)}
    for reader, passages in article.readers.items():
        for start, end, tag in passages:
            changes.setdefault(start, []).append((reader, tag, 1))
            changes.setdefault(end, []).append((reader, tag, -1))
    changes.pop(article.length, None)
    starts = sorted(changes)
    open_now: dict[tuple[int, int], int] = {}
    current = dict.fromkeys(values, 0)
    for at in starts:
        for reader, tag, by in changes[at]:
            depth = open_now[reader, tag] = open_now.get((reader, tag), 0) + by
            bit = 1 << tag
            current[reader] = current[reader] | bit if depth else current[reader] & ~bit
        for reader, value in current.items():
            values[reader].append(value)
    weights = [after - at for at, after in zip(starts, [*starts[1:], article.length], strict=True)]
    return Coded(starts, weights, values)


def by_sentence(article: Read) -> Coded:
    """The sentences of an article: the tags of all passages that share a code point with each."""
    starts = [start for start, _ in article.sentences]
    ends = [end for _, end in article.sentences]
    values: dict[int, list[int]] = {}
    for reader, passages in article.readers.items():
        here = values[reader] = [0] * len(starts)
        for start, end, tag in passages:
            for at in range(bisect_right(ends, start), bisect_left(starts, end)):
                here[at] |= 1 << tag
    return Coded(starts, [1] * len(starts), values)
