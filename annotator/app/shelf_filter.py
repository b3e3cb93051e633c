"""Which documents of the library are shown, in which order, and how many there are of each kind."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.app.catalogue import TAG, Catalogue
from annotator.domain.document import Document
from annotator.domain.query.fitting import document_test
from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import Near, QueryError, Words
from annotator.domain.query.words import fits, folded
from annotator.domain.reading_state import STATES

ALL, UNSORTED, STATE, COLLECTION = "", "unsorted", "state:", "collection:"
"""Places in the library: all of it, what is in no collection, ``state:NAME`` and ``collection:ID``."""
FACETS = ("state", "outlet", "regions", "themes", "tags", "annotators")
"""Columns of which some values can be chosen. A document passes if it has any of them; "" stands for none."""
_LAST = "\x7f"
_DESCENDING = frozenset({"date", "added", "tags", "no_source", "unread", "words", "pages"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown. ``since`` and ``until`` are ISO 8601 dates, as partial as one likes; "": no bound."""

    place: str = ALL
    words: str = ""
    since: str = ""
    until: str = ""
    state: frozenset[str] = frozenset()
    outlet: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    annotators: frozenset[str] = frozenset()

    @property
    def narrowed(self) -> bool:
        """Whether anything but the place is chosen."""
        return replace(self, place=ALL) != Wanted()

    def toggled(self, facet: str, value: str) -> "Wanted":
        """With a value of a facet that was not wanted, or without it."""
        return replace(self, **{facet: getattr(self, facet) ^ {value}})


def passing(catalogue: Catalogue, wanted: Wanted, but: str = "") -> list[str]:
    """The ids of the documents that are wanted, in no order. ``but``: a facet, or "date", that does not count."""
    ids: Iterable[str] = in_place(catalogue, wanted.place)
    for facet in FACETS:
        chosen: frozenset[str] = getattr(wanted, facet)
        if chosen and facet != but:
            ids = _having(ids, catalogue.column(facet), chosen)
    if (wanted.since or wanted.until) and but != "date":
        ids = _dated(ids, catalogue.column("date"), wanted.since, wanted.until)
    return _fitting(catalogue, ids, wanted.words)


def trouble(words: str) -> str:
    """Why words cannot be understood as a query, in one sentence; "" if they can. They are looked for all the same."""
    try:
        parse(words)
    except QueryError as error:
        return str(error)
    return ""


def in_place(catalogue: Catalogue, place: str) -> Collection[str]:
    """The documents in a place of the library; none where the collection is gone."""
    if place == ALL:
        return catalogue.texts.keys()
    if place == UNSORTED:
        return catalogue.unsorted
    if place.startswith(STATE):
        name, column = place.removeprefix(STATE), catalogue.column("state")
        return [id for id in catalogue.texts if column[id] == name]
    return catalogue.shelves.documents(place.removeprefix(COLLECTION)) & catalogue.texts.keys()


def ordered(catalogue: Catalogue, ids: Iterable[str], column: str, descending: bool = False) -> list[str]:
    """Documents by a column's values, then by title; those without a value come last either way."""
    titles = catalogue.column("order")
    rows = sorted(ids, key=titles.__getitem__)
    if column == "title":
        return rows[::-1] if descending else rows
    values, key = catalogue.column(column), _key(column)
    filled = [id for id in rows if values[id]]
    filled.sort(key=lambda id: key(values[id]), reverse=descending)
    return [*filled, *(id for id in rows if not values[id])]


def begins_descending(column: str) -> bool:
    """Whether one wants the largest values of a column first."""
    return column in _DESCENDING or column.startswith(TAG)


def counts(catalogue: Catalogue, wanted: Wanted, facet: str) -> list[tuple[str, int]]:
    """How many documents have each value of a facet, of those that pass all else; what is chosen is among them.

    States and dates (by year) in their own order, all others by number.
    """
    column = catalogue.column("date" if facet == "date" else facet)
    found: Counter[str] = Counter()
    ids = passing(catalogue, wanted, facet)
    if facet in ("state", "outlet"):
        found.update(column[id] for id in ids)
    elif facet == "date":
        found.update(column[id][:4] for id in ids)
    else:
        found.update(value for id in ids for value in column[id] or ("",))
    for value in getattr(wanted, facet, ()):
        found.setdefault(value, 0)
    if facet == "state":
        return [(state, found.get(state, 0)) for state in STATES]
    if facet == "date":
        return sorted(((year, n) for year, n in found.items() if year), reverse=True)
    return sorted(found.items(), key=lambda pair: (pair[0] == "", -pair[1], folded(pair[0])))


def places(catalogue: Catalogue) -> dict[str, int]:
    """How many documents there are in each place."""
    shelves, states = catalogue.shelves, Counter(catalogue.column("state").values())
    found = {ALL: len(catalogue.texts), UNSORTED: len(catalogue.unsorted)}
    found |= {f"{STATE}{state}": states.get(state, 0) for state in STATES}
    return found | {f"{COLLECTION}{id}": len(shelves.documents(id)) for id in shelves.parent}


def _fitting(catalogue: Catalogue, ids: Iterable[str], text: str) -> list[str]:
    """Those that fit a query. Words may stand anywhere in what is told of a document, also within a word; what is no
    query is looked for word by word."""
    haystack = catalogue.column("haystack")

    def words(leaf: Words | Near) -> Callable[[Document], bool]:
        if isinstance(leaf, Near) or leaf.quoted:
            return lambda document: fits(leaf, haystack[document.id])
        wanted = folded(leaf.text)
        return lambda document: wanted in haystack[document.id]

    try:
        query = parse(text)
    except QueryError:
        plain = folded(text).split()
        return [id for id in ids if all(word in haystack[id] for word in plain)]
    if query is None:
        return list(ids)
    test = document_test(query, catalogue.sight, words)
    return [id for id in ids if test(catalogue.document(id))]


def _having(ids: Iterable[str], column: Mapping[str, Any], chosen: frozenset[str]) -> list[str]:
    none = "" in chosen

    def has(value: Any) -> bool:
        if not value:
            return none
        return value in chosen if isinstance(value, str) else not chosen.isdisjoint(value)

    return [id for id in ids if has(column[id])]


def _dated(ids: Iterable[str], dates: Mapping[str, str], since: str, until: str) -> list[str]:
    """What may lie between two dates: "2020" may be any day of that year."""
    until = until + _LAST if until else _LAST
    return [id for id in ids if (date := dates[id]) and date + _LAST >= since and date <= until]


def _key(column: str) -> Callable[[Any], Any]:
    if column == "state":
        return STATES.index
    if column == "tags":
        return lambda counts: sum(counts.values())
    if column in ("regions", "themes"):
        return lambda values: [folded(value) for value in values]
    if column in ("annotators", "collections"):
        return len
    return lambda value: folded(value) if isinstance(value, str) else value
