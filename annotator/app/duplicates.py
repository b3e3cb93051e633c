"""Sources that may be one and the same: noticed, merged in one step, and separated again."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, Literal, NamedTuple

from annotator.app.addresses import comparable
from annotator.domain.commands import Command, Edit, Several
from annotator.domain.entity import field_names
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source

Why = Literal["doi", "url", "title"]
_SUREST: tuple[Why, ...] = ("doi", "url", "title")
ALIKE = 92.0
"""Per cent of their letters that two titles share, in any order of the words (rapidfuzz, token_sort_ratio)."""
_TELLING = 3
"""Titles are compared if one of so many of their rarest words is the same."""
_CROWD = 40
"""A word or address that so many sources share tells nothing about two of them."""
_KEPT = frozenset({"created", "modified", "creator", "id", "same_as", "apart", "type", "title"})


class Pair(NamedTuple):
    """Two sources that may be the same, by id, the one that was there first first; and what they share."""

    first: str
    second: str
    why: Why


def suspected(now: Snapshot) -> list[Pair]:
    """The pairs of sources that may be the same, the surest first. What was merged or said to be apart is not named."""
    return in_order(now, [pair for pair in suspecting(now) if pair is not None])


def in_order(now: Snapshot, pairs: Iterable[Pair]) -> list[Pair]:
    """Each pair once, for its surest reason; the surest first, then by title."""
    sources = now.sources
    once: dict[tuple[str, str], Pair] = {}
    for pair in sorted(pairs, key=lambda pair: _SUREST.index(pair.why)):
        once.setdefault((pair.first, pair.second), pair)
    there = [pair for pair in once.values() if pair.first in sources and pair.second in sources]
    return sorted(there, key=lambda pair: (_SUREST.index(pair.why), sources[pair.first].title.casefold()))


def suspecting(now: Snapshot) -> Iterator[Pair | None]:
    """The work of ``suspected`` in small steps (None: nothing found in this one). ``now`` must not change meanwhile."""
    main = now.main_source
    known = list(now.sources.values())
    apart = {frozenset((main(source.id), main(id))) for source in known for id in source.apart}
    sources = [_Look(source) for source in known if main(source.id) == source.id]
    for found in _alike(sources):
        if found is None:
            yield None
            continue
        one, other = sorted((found[0].source, found[1].source), key=lambda source: (source.created, source.id))
        yield None if frozenset((one.id, other.id)) in apart else Pair(one.id, other.id, found[2])


class _Look:
    """What is compared of a source, worked out once."""

    __slots__ = ("address", "doi", "isbn", "issued", "numbers", "source", "title", "words")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.doi = source.doi.strip().lower()
        self.isbn = re.sub(r"[\s-]", "", source.isbn)
        self.issued = source.issued
        self.address = _address(source.url)
        self.title = folded_title(source.title)
        self.words = frozenset(self.title.split())
        self.numbers = sorted(word for word in self.title.split() if any(char.isdigit() for char in word))


_Alike = tuple[_Look, _Look, Why]


def _alike(sources: list[_Look]) -> Iterator[_Alike | None]:
    yield from _sharing(sources, "doi", lambda look: look.doi)
    for found in _sharing(sources, "url", lambda look: look.address):
        yield found if found is None or not _contradict(found[0].doi, found[1].doi) else None
    for first, second in _neighbours(sources):
        yield (first, second, "title") if _same_work(first, second) else None


def _sharing(sources: list[_Look], why: Why, key: Callable[[_Look], str]) -> Iterator[_Alike | None]:
    groups: dict[str, list[_Look]] = defaultdict(list)
    for look in sources:
        yield None
        if value := key(look):
            groups[value].append(look)
    for group in groups.values():
        if len(group) <= _CROWD:
            yield from ((first, second, why) for first, second in combinations(group, 2))


def _address(url: str) -> str:
    """The address as it is compared; "" for one that leads to a site rather than to something on it."""
    bare = comparable(url) if url else ""
    return bare if "/" in bare or "?" in bare else ""


def _neighbours(sources: list[_Look]) -> Iterator[tuple[_Look, _Look]]:
    """Those whose titles share a telling word."""
    often = Counter(word for look in sources for word in look.words)
    groups: dict[str, list[_Look]] = defaultdict(list)
    for look in sources:
        for word in sorted(look.words, key=lambda word: (often[word], word))[:_TELLING]:
            groups[word].append(look)
    for group in groups.values():
        yield from combinations(group, 2) if len(group) <= _CROWD else ()


def _same_work(one: _Look, other: _Look) -> bool:
    """Whether two titles are one (but for slips), with dates that agree, and nothing says otherwise."""
    if one.numbers != other.numbers or not dates_agree(one.issued, other.issued):
        return False
    if _contradict(one.doi, other.doi) or _contradict(one.isbn, other.isbn):
        return False
    if not (one.issued and other.issued) and (one.title != other.title or len(one.words) < 3):
        return False  # without a date, only a title of some words, word by word
    if one.title == other.title:
        return True
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one.title, other.title, score_cutoff=ALIKE) > 0


def _contradict(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def dates_agree(one: str, other: str) -> bool:
    """Whether two ISO dates may be the same: as far as both are known."""
    shared = min(len(one), len(other), 10)
    return one[:shared] == other[:shared]


def folded_title(title: str) -> str:
    """A title as it is compared: small letters without accents, words parted by single spaces."""
    plain = unicodedata.normalize("NFKD", title).casefold()
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", kept))


def filled(main: Source, others: Iterable[Source]) -> Mapping[str, Any]:
    """The fields that ``main`` leaves empty and another one knows, the first of these first."""
    gained: dict[str, Any] = {}
    for other in others:
        for name in field_names(Source):
            if name not in _KEPT and name not in gained and not getattr(main, name) and (value := getattr(other, name)):
                gained[name] = value
    return gained


def merge_sources(now: Snapshot, main: str, duplicate: str) -> Command:
    """Makes ``duplicate`` the same as ``main``, which is given what it lacks. Its links count there from now on.

    Raises BadInput if they are one already, or one of them is not there.
    """
    kept, other = now.sources.get(now.main_source(main)), now.sources.get(now.main_source(duplicate))
    if kept is None or other is None:
        raise BadInput("One of these sources is not in the project any more.")
    if kept.id == other.id:
        raise BadInput("These two are one source already.")
    same = Edit("source", other.id, {"same_as": kept.id})
    return Several([same, Edit("source", kept.id, filled(kept, [other]))], "Merge sources")


def keep_apart(now: Snapshot, first: str, second: str) -> Command:
    """Says that two sources that look alike are two: they are not suspected any more."""
    known = now.sources.get(first)
    apart = (*(known.apart if known else ()), second)
    return Edit("source", first, {"apart": tuple(dict.fromkeys(apart))}, "Two sources")


def separate(now: Snapshot, duplicate: str) -> Command:
    """Makes a merged source one of its own again, with its links. What the other one was given, it keeps."""
    known = now.sources.get(duplicate)
    if known is None or not known.same_as:
        raise BadInput("This source is one of its own already.")
    apart = tuple(dict.fromkeys((*known.apart, now.main_source(duplicate))))
    return Edit("source", duplicate, {"same_as": "", "apart": apart}, "Separate source")
