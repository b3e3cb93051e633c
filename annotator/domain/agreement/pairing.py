"""What many readers' pairs have in common to count: each is counted once, and shared by all pairs that need it.

Most of a text is marked by hardly anybody. What two readers marked both is counted where they meet; what only one of
them marked, and what neither did, follows from what each marked and from how much there is. Each count is a column:
one number for each part of the material. Columns that are the same for several pairs are the same object.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from annotator.domain.agreement.coded import Coded

Column = list[int]
Articles = int
"""A set of articles: bit n is the article of number n."""


class Reading:
    """Who has read which article."""

    def __init__(self, readers: Sequence[Sequence[int] | Mapping[int, object]]) -> None:
        self._of: defaultdict[int, Articles] = defaultdict(int)
        for number, here in enumerate(readers):
            for reader in here:
                self._of[reader] |= 1 << number

    def both(self, one: int, other: int) -> Articles:
        """The articles that two have read."""
        return self._of[one] & self._of[other]


def numbers(articles: Articles) -> list[int]:
    """The numbers in a set of articles."""
    return [at for at in range(articles.bit_length()) if articles >> at & 1]


class Met:
    """What two readers both marked, by part: units with the same value, units at all, units with each tag."""

    def __init__(self, size: int, tags: int) -> None:
        self.same: Column = [0] * size
        self.any: Column = [0] * size
        self.tags: list[Column] = [[0] * size for _ in range(tags)]


class Pairing:
    """``articles``: the units of each. ``places``: the parts of an article's units, by its number; ``size``: parts."""

    def __init__(
        self, articles: Sequence[Coded], places: Callable[[int, Coded], Sequence[int]], size: int, tags: int
    ) -> None:
        self._size, self._tags = size, tags
        self.reading = Reading([units.values for units in articles])
        self.nothing: Column = [0] * size
        self._whole: list[dict[int, int]] = []
        self._alone: list[dict[int, dict[tuple[int, int], int]]] = []
        self._met: dict[tuple[int, int], Met] = {}
        self._sizes: dict[Articles, Column] = {}
        self._values: dict[tuple[int, Articles], dict[int, Column]] = {}
        self._marked: dict[tuple[int, Articles], list[Column]] = {}
        for number, units in enumerate(articles):
            self._take(units, places(number, units))

    def size(self, articles: Articles) -> Column:
        """How many units there are."""
        if articles not in self._sizes:
            column = self._sizes[articles] = [0] * self._size
            for number in numbers(articles):
                for place, weight in self._whole[number].items():
                    column[place] += weight
        return self._sizes[articles]

    def values(self, reader: int, articles: Articles) -> Mapping[int, Column]:
        """How many units have each of the values that a reader gave."""
        known = self._values.get((reader, articles))
        if known is None:
            known = self._values[reader, articles] = {0: list(self.size(articles))}
            for number in numbers(articles):
                for (place, value), weight in self._alone[number].get(reader, {}).items():
                    known.setdefault(value, [0] * self._size)[place] += weight
                    known[0][place] -= weight
            if not any(known[0]):
                del known[0]
        return known

    def marked(self, reader: int, articles: Articles) -> Sequence[Column]:
        """How many units have each tag of a reader."""
        known = self._marked.get((reader, articles))
        if known is None:
            known = self._marked[reader, articles] = [[0] * self._size for _ in range(self._tags)]
            for value, column in self.values(reader, articles).items():
                for tag in range(self._tags):
                    if value >> tag & 1:
                        known[tag] = [one + more for one, more in zip(known[tag], column, strict=True)]
        return known

    def met(self, one: int, other: int) -> Met:
        """What two readers both marked; the smaller number first."""
        return self._met.get((one, other)) or Met(self._size, self._tags)

    def _take(self, units: Coded, places: Sequence[int]) -> None:
        whole: dict[int, int] = {}
        for place, weight in zip(places, units.weights, strict=True):
            whole[place] = whole.get(place, 0) + weight
        alone: dict[int, dict[tuple[int, int], int]] = {}
        marked: dict[int, list[tuple[int, int]]] = {}
        for reader in sorted(units.values):
            here = alone[reader] = {}
            for at, value in enumerate(units.values[reader]):
                if value:
                    key = places[at], value
                    here[key] = here.get(key, 0) + units.weights[at]
                    marked.setdefault(at, []).append((reader, value))
        self._whole.append(whole)
        self._alone.append(alone)
        for at, found in marked.items():
            self._meet(found, places[at], units.weights[at])

    def _meet(self, found: Sequence[tuple[int, int]], place: int, weight: int) -> None:
        for (one, mine), (other, theirs) in combinations(found, 2):
            met = self._met.get((one, other))
            if met is None:
                met = self._met[one, other] = Met(self._size, self._tags)
            met.any[place] += weight
            if mine == theirs:
                met.same[place] += weight
            common = mine & theirs
            for tag, column in enumerate(met.tags):
                if common >> tag & 1:
                    column[place] += weight
