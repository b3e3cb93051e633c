"""The counts of coded units, by part of the material, and the coefficients that are made of their sums."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import lcm
from typing import NamedTuple, Protocol

from annotator.domain.agreement.coefficients import alpha, cohen, fleiss
from annotator.domain.agreement.pairing import Pairing
from annotator.domain.agreement.report import Scope

Counts = Sequence[int]


class Key(NamedTuple):
    """Which figure: as in ``report.Figure``, with the numbers of tags (-1: all) and persons (() for all)."""

    name: str
    scope: Scope
    tag: int
    pair: tuple[int, ...]


class Table(Protocol):
    """Counts of which some figures are made. ``columns``: each count, for each part; the first ``brief`` of them are
    enough for what is not about a single tag of a pair."""

    columns: list[list[int]]
    brief: int

    def keys(self, tags: bool) -> Iterator[Key]:
        """Which figures; ``tags``: those of single tags of a pair as well."""

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        """The figures, in the order of ``keys``, of the sums of the columns."""

    def units(self, sums: Counts, tag: int) -> int:
        """How many units they rest on."""

    def why(self, sums: Counts, key: Key) -> str:
        """Why a figure cannot be computed, for one that cannot."""


ONE_VALUE = "Only one value occurs, so chance agreement is 1."
NOTHING = "Nothing was marked."
UNUSED = "This tag was not used."


class PairCoding:
    """Two persons' values of the same units: percent, alpha, kappa."""

    def __init__(self, scope: Scope, pair: tuple[int, int], tags: int, pairing: Pairing) -> None:
        self._scope, self._pair, self._tags = scope, pair, tags
        both, met = pairing.reading.both(*pair), pairing.met(*pair)
        size, nothing = pairing.size(both), pairing.nothing
        one, other = (pairing.values(person, both) for person in pair)
        self._kinds = sorted({*one, *other})
        left = zip(one.get(0, nothing), other.get(0, nothing), size, met.any, met.same, strict=True)
        agreed = [mine + theirs - whole + meeting + same for mine, theirs, whole, meeting, same in left]
        values = [each.get(value, nothing) for each in (one, other) for value in self._kinds]
        self.columns = [size, agreed, *values]
        self.brief = len(self.columns)
        for mine, theirs, together in zip(*(pairing.marked(person, both) for person in pair), met.tags, strict=True):
            by_part = zip(size, mine, theirs, together, strict=True)
            self.columns += [[whole - a - b + 2 * ab for whole, a, b, ab in by_part], mine, theirs]

    def keys(self, tags: bool) -> Iterator[Key]:
        for tag in range(-1, self._tags if tags else 0):
            for name in ("percent", "alpha", "cohen"):
                yield Key(name, self._scope, tag, self._pair)

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        size, agreed, kinds = sums[0], sums[1], len(self._kinds)
        yield from _of_two(size, agreed, sums[2 : 2 + kinds], sums[2 + kinds : 2 + 2 * kinds])
        if tags:
            for at in range(self.brief, len(self.columns), 3):
                agreed, one, other = sums[at : at + 3]
                yield from _of_two(size, agreed, (one, size - one), (other, size - other))

    def units(self, sums: Counts, tag: int) -> int:
        return sums[0]

    def why(self, sums: Counts, key: Key) -> str:
        if not sums[0]:
            return "The two have read no article in common."
        kinds = len(self._kinds)
        if key.tag >= 0:
            at = 3 + 2 * kinds + 3 * key.tag
            return ONE_VALUE if sums[at] or sums[at + 1] else UNUSED
        marked = any(sums[2 + at] or sums[2 + kinds + at] for at, value in enumerate(self._kinds) if value)
        return ONE_VALUE if marked else NOTHING


def _of_two(size: int, agreed: int, one: Counts, other: Counts) -> tuple[float | None, float | None, float | None]:
    if not size:
        return None, None, None
    both = [first + second for first, second in zip(one, other, strict=True)]
    return agreed / size, alpha(2 * (size - agreed), 2 * size, both), cohen(size, agreed, one, other)


class GroupCoding:
    """All persons' values of the same units: percent, alpha, Fleiss' kappa.

    ``parts``: the values of those who have read the unit, counted, by part. Fleiss' kappa rests on the units that all
    ``people`` have read; the others rest on those that two have read.
    """

    def __init__(self, scope: Scope, people: int, tags: int, parts: Sequence[Mapping[tuple[int, ...], int]]) -> None:
        self._scope, self._tags, self._people = scope, tags, people
        together = {len(values) for part in parts for values in part}
        self._fold = lcm(*(readers - 1 for readers in together if readers > 1), people - 1)
        self._kinds = sorted({value for part in parts for values in part for value in values})
        self._half = 3 + len(self._kinds) + 2 * tags
        known: dict[tuple[int, ...], list[int]] = {}
        rows: list[list[int]] = []
        for part in parts:
            row = [0] * (2 * self._half)
            for values, count in part.items():
                if len(values) < 2:
                    continue
                one = known.get(values)
                if one is None:
                    one = known[values] = self._row(values)
                begin = 0 if len(values) == people else self._half
                for at, each in enumerate(one, begin):
                    if each:
                        row[at] += each * count
            rows.append(row)
        self.columns = [list(column) for column in zip(*rows, strict=True)]
        self.brief = len(self.columns)

    def _row(self, values: tuple[int, ...]) -> list[int]:
        """Of one unit: readings, 1, differing pairs, readings of each value; differing pairs and users of each tag."""
        readers, counts = len(values), Counter(values)
        fold = self._fold // (readers - 1)
        row = [readers, 1, fold * (readers * readers - sum(count * count for count in counts.values()))]
        row += [counts[value] for value in self._kinds]
        for tag in range(self._tags):
            users = sum(value >> tag & 1 for value in values)
            row += [fold * 2 * users * (readers - users), users]
        return row

    def keys(self, tags: bool) -> Iterator[Key]:
        for tag in range(-1, self._tags):
            for name in ("percent", "alpha", "fleiss"):
                yield Key(name, self._scope, tag, ())

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        half, kinds = self._half, len(self._kinds)
        full = sums[:half]
        every = [one + other for one, other in zip(full, sums[half:], strict=True)]
        yield from self._of_all(full, every, 2, full[3 : 3 + kinds], every[3 : 3 + kinds])
        for at in range(3 + kinds, half, 2):
            marked, used = full[at + 1], every[at + 1]
            yield from self._of_all(full, every, at, (marked, full[0] - marked), (used, every[0] - used))

    def _of_all(
        self, full: Counts, every: Counts, at: int, counts_full: Counts, counts: Counts
    ) -> tuple[float | None, float | None, float | None]:
        if not every[0]:
            return None, None, None
        differing = every[at] / self._fold
        agreeing = full[0] * (self._people - 1) - full[at] * (self._people - 1) // self._fold
        return (
            1 - differing / every[0],
            alpha(differing, every[0], counts),
            fleiss(self._people, full[1], agreeing, counts_full),
        )

    def units(self, sums: Counts, tag: int) -> int:
        return sums[1] + sums[self._half + 1]

    def why(self, sums: Counts, key: Key) -> str:
        if not self.units(sums, key.tag):
            return "No article has been read by two of the annotators."
        if key.name == "fleiss" and not sums[1]:
            return "No article has been read by all of the annotators."
        kinds = len(self._kinds)
        if key.tag >= 0:
            at = 4 + kinds + 2 * key.tag
            used = sums[at] + sums[self._half + at]
        else:
            used = sum(sums[3 + at] + sums[self._half + 3 + at] for at, value in enumerate(self._kinds) if value)
        if not used:
            return UNUSED if key.tag >= 0 else NOTHING
        return ONE_VALUE
