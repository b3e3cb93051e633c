"""Sources that may be one and the same: noticed, merged in one step, and separated again."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    sources = [source for id, source in now.sources.items() if now.main_source(id) == id]
    main = now.main_source
    apart = {frozenset((main(source.id), main(id))) for source in now.sources.values() for id in source.apart}
    by_id = {source.id: source for source in sources}
    found: dict[frozenset[str], Pair] = {}
    for first, second, why in _alike(sources):
        key = frozenset((first.id, second.id))
        if key not in apart and key not in found:
            one, other = sorted((first, second), key=lambda source: (source.created, source.id))
            found[key] = Pair(one.id, other.id, why)
    return sorted(found.values(), key=lambda pair: (_SUREST.index(pair.why), by_id[pair.first].title.casefold()))


def _alike(sources: list[Source]) -> Iterator[tuple[Source, Source, Why]]:
    yield from _sharing(sources, "doi", lambda source: source.doi.strip().lower())
    for first, second, why in _sharing(sources, "url", lambda source: _address(source.url)):
        if not _contradict(first.doi.lower(), second.doi.lower()):
            yield first, second, why
    for first, second in _neighbours(sources):
        if _same_work(first, second):
            yield first, second, "title"


def _sharing(sources: list[Source], why: Why, key: Any) -> Iterator[tuple[Source, Source, Why]]:
    groups: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        if value := key(source):
            groups[value].append(source)
    for group in groups.values():
        if len(group) <= _CROWD:
            yield from ((first, second, why) for first, second in combinations(group, 2))


def _address(url: str) -> str:
    """The address as it is compared; "" for one that leads to a site rather than to something on it."""
    bare = comparable(url) if url else ""
    return bare if "/" in bare or "?" in bare else ""


def _neighbours(sources: list[Source]) -> Iterator[tuple[Source, Source]]:
    """Those whose titles share a telling word."""
    words = {source.id: set(folded_title(source.title).split()) for source in sources}
    often = Counter(word for each in words.values() for word in each)
    groups: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        for word in sorted(words[source.id], key=lambda word: (often[word], word))[:_TELLING]:
            groups[word].append(source)
    seen: set[tuple[str, str]] = set()
    for group in groups.values():
        for first, second in combinations(group, 2) if len(group) <= _CROWD else ():
            key = (first.id, second.id)
            if key not in seen:
                seen.add(key)
                yield first, second


def _same_work(first: Source, second: Source) -> bool:
    """Whether two titles are one (but for slips), with dates that agree, and nothing says otherwise."""
    from rapidfuzz import fuzz

    one, other = folded_title(first.title), folded_title(second.title)
    if _contradict(first.doi.lower(), second.doi.lower()) or _contradict(first.isbn, second.isbn):
        return False
    if not dates_agree(first.issued, second.issued) or _numbers(one) != _numbers(other):
        return False
    if not (first.issued and second.issued) and (one != other or len(one.split()) < 3):
        return False  # without a date, only a title of some words, word by word
    return one == other or fuzz.token_sort_ratio(one, other, score_cutoff=ALIKE) > 0


def _contradict(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _numbers(title: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", title))


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
