"""All figures of agreement over what some people marked in some articles."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.agreement.coded import Coded, Read, by_sentence, characters
from annotator.domain.agreement.pairing import Pairing
from annotator.domain.agreement.report import METHODS, Figure, Resampled, Scope
from annotator.domain.agreement.resampling import Chooser, Parts, intervals
from annotator.domain.agreement.spans import GroupSpans, Marked, PairSpans
from annotator.domain.agreement.tables import Counts, GroupCoding, Key, PairCoding, Table

DETAILS = 120
"""With more than this many pairs times tags, a single pair's figures of a single tag have no intervals."""

_MEANS = ("cohen", "f1_exact", "f1_overlap")
_SCOPES: tuple[Scope, ...] = ("characters", "sentences", "passages")
_ORDER = list(METHODS)


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures in the order in which they are shown, and what their intervals were drawn from."""

    figures: tuple[Figure, ...]
    resampled: Resampled


def measure(
    articles: Sequence[Read],
    people: Sequence[str],
    tags: Sequence[str],
    *,
    overlap: float,
    draws: int,
    chooser: Chooser,
    tell: Callable[[float], None],
) -> Measured:
    """The figures of ``people`` (persons' ids, by whose place readers are numbered) and ``tags`` (ids, likewise).

    ``tell`` hears the part done (0 to 1) and may raise to stop.
    """
    if len(people) < 2:
        return Measured(tuple(_alone(people)), "")
    read = [article for article in articles if len(article.readers) > 1]
    parts = Parts(read)
    tables = list(_tables(read, people, len(tags), parts, overlap, lambda done: tell(done * 0.6)))
    every = _Figures(tables, True)
    sums = [sum(column) for table in tables for column in table.columns]
    some = every if len(people) * (len(people) - 1) / 2 * len(tags) <= DETAILS else _Figures(tables, False)
    columns = [column for table in tables for column in some.columns_of(table)]
    ranges = intervals(columns, some.values, draws, chooser, lambda done: tell(0.6 + done * 0.4))
    known = dict(zip(some.keys, ranges, strict=True))
    figures = [
        _figure(key, value, known.get(key), every.about(key, sums), people, tags)
        for key, value in zip(every.keys, every.values(sums), strict=True)
    ]
    figures.sort(key=lambda figure: _place(figure, people, tags))
    return Measured(tuple(figures), parts.of if any(known.values()) else "")


def _alone(people: Sequence[str]) -> Iterator[Figure]:
    why = "There is only one annotator." if people else "Nobody has marked anything."
    for scope in _SCOPES:
        names = (
            ("alpha_u", "f1_exact", "f1_overlap") if scope == "passages" else ("percent", "alpha", "cohen", "fleiss")
        )
        for name in names:
            yield Figure(name, scope, why=why)


def _tables(
    articles: Sequence[Read],
    people: Sequence[str],
    tags: int,
    parts: Parts,
    overlap: float,
    tell: Callable[[float], None],
) -> Iterator[Table]:
    pairs = list(combinations(range(len(people)), 2))
    for half, scope in enumerate(_SCOPES[:2]):
        coded = [
            characters(article, cuts) if scope == "characters" else by_sentence(article)
            for article, cuts in zip(articles, parts.cuts, strict=True)
        ]
        tell(half * 0.3)
        yield GroupCoding(scope, len(people), tags, _together(coded, parts))
        pairing = Pairing(coded, lambda number, units: _places(number, units, parts), parts.size, tags)
        for number, pair in enumerate(pairs):
            tell((half + number / len(pairs)) * 0.3)
            yield PairCoding(scope, pair, tags, pairing)
    tell(0.6)
    marked = Marked(articles, parts, tags)
    yield GroupSpans(len(people), tags, marked)
    for number, pair in enumerate(pairs):
        tell(0.6 + 0.4 * number / len(pairs))
        yield PairSpans(pair, tags, marked, overlap)


def _together(coded: Sequence[Coded], parts: Parts) -> list[Counter[tuple[int, ...]]]:
    found: list[Counter[tuple[int, ...]]] = [Counter() for _ in range(parts.size)]
    for number, units in enumerate(coded):
        places = _places(number, units, parts)
        for place, weight, values in zip(places, units.weights, zip(*units.values.values(), strict=True), strict=True):
            found[place][values] += weight
    return found


def _places(number: int, units: Coded, parts: Parts) -> list[int]:
    if len(parts.cuts[number]) == 1:
        return [parts.first[number]] * len(units.starts)
    return [parts.of_place(number, start) for start in units.starts]


class _Figures:
    """The figures of several tables, and the means over pairs, from the sums of all their columns."""

    def __init__(self, tables: Sequence[Table], tags: bool) -> None:
        self._tables, self._tags = tables, tags
        self.keys: list[Key] = []
        self._owner: dict[Key, tuple[Table, int]] = {}
        begin = 0
        for table in tables:
            for key in table.keys(tags):
                self.keys.append(key)
                self._owner[key] = table, begin
            begin += len(self.columns_of(table))
        self._means: dict[Key, list[int]] = {}
        for place, key in enumerate(self.keys):
            if key.pair and key.name in _MEANS:
                self._means.setdefault(key._replace(pair=()), []).append(place)
        self.keys += self._means

    def columns_of(self, table: Table) -> Sequence[Counts]:
        """The columns of a table that are needed."""
        return table.columns if self._tags else table.columns[: table.brief]

    def values(self, sums: Counts) -> list[float | None]:
        found: list[float | None] = []
        begin = 0
        for table in self._tables:
            end = begin + len(self.columns_of(table))
            found += table.values(sums[begin:end], self._tags)
            begin = end
        for places in self._means.values():
            known = [value for value in map(found.__getitem__, places) if value is not None]
            found.append(sum(known) / len(known) if known else None)
        return found

    def about(self, key: Key, sums: Counts) -> tuple[int, str]:
        """Units, and why there is no value if there is none."""
        if key in self._means:  # as for all annotators' alpha over the same units
            key = key._replace(name="alpha_u" if key.scope == "passages" else "alpha")
        table, begin = self._owner[key]
        mine = sums[begin : begin + len(table.columns)]
        return table.units(mine, key.tag), table.why(mine, key)


def _figure(
    key: Key,
    value: float | None,
    range: tuple[float, float] | None,
    about: tuple[int, str],
    people: Sequence[str],
    tags: Sequence[str],
) -> Figure:
    low, high = range if range is not None and value is not None else (None, None)
    tag = tags[key.tag] if key.tag >= 0 else ""
    pair = tuple(people[person] for person in key.pair)
    return Figure(key.name, key.scope, tag, pair, value, low, high, about[0], "" if value is not None else about[1])


def _place(figure: Figure, people: Sequence[str], tags: Sequence[str]) -> tuple[object, ...]:
    return (
        [people.index(person) for person in figure.pair],
        tags.index(figure.tag) if figure.tag else -1,
        _SCOPES.index(figure.scope),
        _ORDER.index(figure.name),
    )
