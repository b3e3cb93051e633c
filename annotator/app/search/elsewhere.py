"""The same passage elsewhere: near-identical passages in other articles (text that was taken over from an outlet).

Candidates are the articles that have one of the passage's short stretches of words, found by the text index; in these
the place with the most of them is aligned with the passage word by word, and what is alike enough counts. Typography
and punctuation never matter, since only words are compared.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from annotator.app.project import Project
from annotator.app.search.steady import steady
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.editions import main_text
from annotator.domain.errors import BadInput
from annotator.domain.query.tree import Node, Or, Words
from annotator.domain.query.words import MARKS, UNSPACED, folded
from annotator.domain.snapshot import Snapshot
from annotator.domain.visibility import own_ids

Range = tuple[int, int]

ALIKE = 0.8
"""Of 1: from here on two passages are near-identical."""
ENOUGH = 0.25
"""Of all stretches of the passage: so many must stand at a place for it to be compared."""
FEWEST = 4
"""Words of a passage that can be looked for: fewer stand anywhere."""
LONGEST = 1_000
"""Words of a passage that can be looked for: more is an article, not a passage."""
PART = 200_000
"""Code points of a text that are looked at in one go."""
REPEATED = 20
"""Places of one stretch within the passage that count."""
RUN, SIGNS = 3, 6
"""Words, or signs where a script has no spaces, of one stretch."""
ASKED = 24
"""Stretches that the index is asked for, spread over the passage."""
LOOKED_AT = 300
"""Articles that are looked into, those with most of the stretches first."""
MOST = 100
"""Copies that are told."""

_SILENT = f"{MARKS}\u00ad\u200b-\u200d\u2060\ufeff"
"""What may stand inside a word without being seen: combining marks, soft hyphens, joiners."""
_PIECE = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[{_SILENT}]+(?=[^\W_{UNSPACED}]))*")
_DROPPED = re.compile(f"[{_SILENT}]+")
_SIGN = re.compile(f"[{UNSPACED}]")


class Piece(NamedTuple):
    """A word of a text, folded, and its place (code points); in a script without spaces a single sign."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A near-identical passage. ``start:end`` is its place in its document, in code points; ``similarity`` 0 to 1.

    ``differences`` are the stretches of it that the passage looked for has not, relative to its ``start``.
    ``annotation`` is my own annotation on just this place, "" if there is none.
    """

    document: str
    start: int
    end: int
    similarity: float
    differences: tuple[Range, ...] = ()
    annotation: str = ""


def _never() -> bool:
    return False


def elsewhere(
    project: Project, document: str, start: int, end: int, stop: Callable[[], bool] = _never
) -> list[Copy]:  # fmt: skip
    """Near-identical passages in other articles, the most alike first. For a worker. Raises BadInput for a passage
    that is too short to be told from others, or too long."""
    there = project.now.documents.get(document)
    if there is None:
        return []
    wanted = pieces(there.text[start:end][: PART + 1])
    if len(wanted) < FEWEST:
        raise BadInput("This passage is too short to be looked for elsewhere; select at least four words.")
    if len(wanted) > LONGEST:
        raise BadInput("This passage is too long to be looked for elsewhere; select a part of it.")
    return steady(lambda: _Elsewhere(project, wanted, stop).copies(document))


def renewed(now: Snapshot, copies: Sequence[Copy]) -> list[Copy]:
    """The same copies, with the annotations that I have on them now."""
    return [replace(copy, annotation=_mine(now, copy.document, copy.start, copy.end)) for copy in copies]


@lru_cache(maxsize=512)  # whoever looks for one passage of an article looks for another one next
def pieces(text: str) -> tuple[Piece, ...]:
    """The words of a text, and its signs where words are not told apart."""
    low, ascii = folded(text), text.isascii()
    return tuple(Piece(found[0] if ascii else _plainly(found[0]), *found.span()) for found in _PIECE.finditer(low))


def _plainly(word: str) -> str:
    """A word without what is not seen, ligatures spelled out."""
    return word if word.isascii() else unicodedata.normalize("NFKC", _DROPPED.sub("", word))


class _Elsewhere:
    def __init__(self, project: Project, wanted: Sequence[Piece], stop: Callable[[], bool]) -> None:
        self._project = project
        self._wanted = wanted
        self._words = [piece.text for piece in wanted]
        signs = sum(map(_is_sign, self._words))
        self._run = min(SIGNS, len(wanted)) if signs * 2 > len(wanted) else RUN
        self._stop = stop
        self._places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in range(len(wanted) - self._run + 1):
            places = self._places[tuple(self._words[at : at + self._run])]
            if len(places) < REPEATED:
                places.append(at)

    def copies(self, document: str) -> list[Copy]:
        now = self._project.sight
        here = main_text(now, document)
        found: list[Copy] = []
        titles: dict[str, str] = {}
        for match in self._project.store.search("document", self._query(), ("text",), self._stop)[:LOOKED_AT]:
            other = now.documents.get(match.id)
            if self._stop():
                return []
            if other is not None and main_text(now, other.id) == other.id != here:
                titles[other.id] = other.title
                found += self._in(now, other)
        found.sort(key=lambda copy: (-copy.similarity, titles[copy.document], copy.start))
        return found[:MOST]

    def _query(self) -> Node:
        """Any of some stretches of words; of signs only where there is nothing else, for these no index tells."""
        starts = range(len(self._words) - self._run + 1)
        quick = [at for at in starts if not any(map(_is_sign, self._words[at : at + self._run]))]
        known = quick or list(starts)
        step = max(1.0, len(known) / ASKED)
        asked = dict.fromkeys([*(known[int(n * step)] for n in range(min(ASKED, len(known)))), known[-1]])
        parts = tuple(Words(_written(self._words[at : at + self._run]), quoted=True) for at in asked)
        return Or(parts) if len(parts) > 1 else parts[0]

    def _in(self, now: Snapshot, other: Document) -> list[Copy]:
        """The copies in one article, at places that do not overlap. A long text is looked at in parts, whose words are
        not kept in mind."""
        if len(other.text) <= PART:
            return self._within(now, other, pieces(other.text))
        reach = 2 * (self._wanted[-1].end - self._wanted[0].start)
        found: list[Copy] = []
        for at in range(0, len(other.text), PART):
            if self._stop():
                return []
            part = pieces.__wrapped__(other.text[at : at + PART + reach])
            text = tuple(Piece(piece.text, piece.start + at, piece.end + at) for piece in part)
            for copy in self._within(now, other, text):
                begun_here = copy.start < at + PART  # all others are whole in the next part
                if begun_here and all(copy.end <= known.start or copy.start >= known.end for known in found):
                    found.append(copy)
        return found

    def _within(self, now: Snapshot, other: Document, text: Sequence[Piece]) -> list[Copy]:
        words = [piece.text for piece in text]
        hits: dict[int, int] = defaultdict(int)
        for at in range(len(words) - self._run + 1):
            for place in self._places.get(tuple(words[at : at + self._run]), ()):
                hits[at - place] += 1
        found: list[Copy] = []
        taken: list[Range] = []
        slack = max(3, len(self._words) // 4)
        needed = max(1.0, ENOUGH * (len(self._words) - self._run + 1))
        for begin in sorted(hits, key=lambda each: (-hits[each], each)):
            if hits[begin] * (2 * slack + 1) < needed or len(found) == MOST:
                break
            if any(low - len(self._words) < begin < high for low, high in taken):
                continue
            # A word more or less moves what follows: neighbouring beginnings speak for one place.
            if sum(hits.get(near, 0) for near in range(begin - slack, begin + slack + 1)) < needed:
                continue
            window = range(max(0, begin - slack), min(len(words), begin + len(self._words) + slack))
            copy = self._aligned(now, other, text[window.start : window.stop])
            if copy is not None:
                taken.append((begin, begin + len(self._words)))
                found.append(copy)
        return found

    def _aligned(self, now: Snapshot, other: Document, window: Sequence[Piece]) -> Copy | None:
        from rapidfuzz.distance import Indel

        words = [piece.text for piece in window]
        same = [op for op in Indel.opcodes(self._words, words) if op.tag == "equal"]
        if not same:
            return None
        first, last = _ends([(op.src_start, op.src_end, op.dest_start, op.dest_end) for op in same], len(self._words))
        first, last = max(0, first), min(len(words), last)
        kept = words[first:last]
        similarity = Indel.normalized_similarity(_written(self._words), _written(kept))
        if similarity < ALIKE:
            return None
        known = {at for op in same for at in range(op.dest_start, op.dest_end)}
        start, end = window[first].start, window[last - 1].end
        new = [piece for at, piece in enumerate(window[first:last], first) if at not in known]
        other_words = [(piece.start - start, piece.end - start) for piece in new]
        return Copy(other.id, start, end, similarity, _joined(other_words), _mine(now, other.id, start, end))


def _is_sign(word: str) -> bool:
    return _SIGN.match(word) is not None


def _written(words: Sequence[str]) -> str:
    """Words with spaces, signs without."""
    return "".join(
        word if at and _is_sign(word) and _is_sign(words[at - 1]) else f" {word}" for at, word in enumerate(words)
    )[1:]


def _ends(same: Sequence[tuple[int, int, int, int]], length: int) -> Range:
    """Where in the window the passage begins and ends: its first and last words may be other ones there."""
    (first_src, _, first, _), (_, last_src, _, last) = same[0], same[-1]
    return first - first_src, last + (length - last_src)


def _joined(found: Sequence[Range]) -> tuple[Range, ...]:
    """Neighbouring words as one stretch."""
    joined: list[Range] = []
    for start, end in found:
        if joined and start - joined[-1][1] <= 1:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def marks_on(now: Snapshot, document: str, start: int, end: int) -> list[Annotation]:
    """The annotations that cover much the same text as a passage, in the order of the text."""
    found: list[Annotation] = []
    for each in now.annotations_of(document):
        common = min(each.end, end) - max(each.start, start)
        if common * 2 > max(each.end, end) - min(each.start, start):
            found.append(each)
    return sorted(found, key=lambda each: (each.start, -each.end, each.id))


def _mine(now: Snapshot, document: str, start: int, end: int) -> str:
    own = own_ids(now)
    return next((each.id for each in marks_on(now, document, start, end) if each.creator in own), "")
