"""The counts of marked passages, by part of the material: span F1 and αU are made of their sums."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import lcm

from annotator.domain.agreement.coded import Read
from annotator.domain.agreement.matching import exact, overlapping, scores
from annotator.domain.agreement.resampling import Parts
from annotator.domain.agreement.tables import NOTHING, UNUSED, Counts, Key
from annotator.domain.agreement.unitizing import Stretch, alpha_u, differences, expected, gaps, taken_together

_NAMES = (
    "f1_exact", "f1_overlap", "alpha_u", "precision_exact", "recall_exact", "precision_overlap", "recall_overlap"
)  # fmt: skip

NO_CHANCE = "The text is too short to tell what would be expected by chance."


class Units:
    """Of one article, each reader's passages of each tag, as the unitizing coefficient takes them."""

    def __init__(self, article: Read) -> None:
        self.length = article.length
        self.readers = sorted(article.readers)
        by: defaultdict[tuple[int, int], list[Stretch]] = defaultdict(list)
        for reader, passages in article.readers.items():
            for start, end, tag in passages:
                by[reader, tag].append((start, end))
        self._by = {key: taken_together(stretches) for key, stretches in by.items()}

    def of(self, reader: int, tag: int) -> Sequence[Stretch]:
        return self._by.get((reader, tag), ())


def by_chance(articles: Sequence[Units], people: Sequence[int], tag: int) -> float:
    """The expected difference of one tag among some people, of all articles that two of them have read."""
    lengths: list[int] = []
    between: list[int] = []
    read = 0
    for article in articles:
        here = [reader for reader in article.readers if reader in people]
        if len(here) < 2:
            continue
        read += len(here) * article.length
        for reader in here:
            passages = article.of(reader, tag)
            lengths += [end - start for start, end in passages]
            between += gaps(passages, article.length)
    return expected(lengths, between, read)


def unitizing(observed: Sequence[int], fold: int, read: int, chance: Sequence[float]) -> Iterator[float | None]:
    """αU of all tags, then of each, of sums of squares (``fold`` times) and of what was read."""
    if not read:
        yield from [None] * (len(chance) + 1)
        return
    yield alpha_u(sum(observed) / fold / read, sum(chance))
    for squares, by in zip(observed, chance, strict=True):
        yield alpha_u(squares / fold / read, by)


class PairSpans:
    """Two persons' passages: span F1, precision and recall (exact, by overlap), αU."""

    def __init__(
        self, pair: tuple[int, int], tags: int, articles: Sequence[Read], units: Sequence[Units], parts: Parts,
        overlap: float,
    ) -> None:  # fmt: skip
        self._pair, self._tags = pair, tags
        self.columns = [[0] * parts.size for _ in range(1 + 5 * tags)]
        self._chance = [by_chance(units, pair, tag) for tag in range(tags)]
        first, second = pair
        for number, article in enumerate(articles):
            if first not in article.readers or second not in article.readers:
                continue
            one, other = article.readers[first], article.readers[second]
            for part, length in enumerate(parts.lengths(number, article.length), parts.first[number]):
                self.columns[0][part] += 2 * length
            for kind, found in enumerate((one, other, exact(one, other), overlapping(one, other, overlap))):
                for start, _, tag in found:
                    self.columns[1 + 5 * tag + kind][parts.of_place(number, start)] += 1
            for tag in range(tags):
                for at, squared in differences(units[number].of(first, tag), units[number].of(second, tag)):
                    self.columns[5 + 5 * tag][parts.of_place(number, at)] += 2 * squared

    def squares(self, tag: int) -> Sequence[int]:
        """The squared differences of a tag, by part: both orders of the pair."""
        return self.columns[5 + 5 * tag]

    def keys(self, tags: bool) -> Iterator[Key]:
        for tag in range(-1, self._tags if tags else 0):
            for name in _NAMES:
                yield Key(name, "passages", tag, self._pair)

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        alphas = unitizing(sums[5::5], 1, sums[0], self._chance)
        yield from _of_two([sum(sums[kind::5]) for kind in range(1, 5)], next(alphas))
        if tags:
            for at, value in zip(range(1, len(sums), 5), alphas, strict=True):
                yield from _of_two(sums[at : at + 4], value)

    def units(self, sums: Counts, tag: int) -> int:
        return sum(sums[1::5]) + sum(sums[2::5]) if tag < 0 else sums[1 + 5 * tag] + sums[2 + 5 * tag]

    def why(self, sums: Counts, key: Key) -> str:
        if not sums[0]:
            return "The two have read no article in common."
        if not self.units(sums, key.tag):
            return UNUSED if key.tag >= 0 else NOTHING
        if key.name == "alpha_u":
            return NO_CHANCE
        return "Only one of the two marked anything." if key.tag < 0 else "Only one of the two used this tag."


def _of_two(counts: Counts, unitized: float | None) -> Iterator[float | None]:
    first, second, same, near = counts
    precisely, nearly = scores(first, second, same), scores(first, second, near)
    yield precisely.f1
    yield nearly.f1
    yield unitized
    yield precisely.precision
    yield precisely.recall
    yield nearly.precision
    yield nearly.recall


class GroupSpans:
    """All persons' passages: αU. It is put together from what was found for the pairs."""

    def __init__(self, people: int, tags: int, articles: Sequence[Read], units: Sequence[Units], parts: Parts) -> None:
        self._tags = tags
        self._chance = [by_chance(units, range(people), tag) for tag in range(tags)]
        self._fold = lcm(*(len(each.readers) - 1 for each in units if len(each.readers) > 1))
        self.columns = [[0] * parts.size for _ in range(1 + 2 * tags)]
        for number, article in enumerate(articles):
            readers = units[number].readers
            if len(readers) < 2:
                continue
            for part, length in enumerate(parts.lengths(number, article.length), parts.first[number]):
                self.columns[0][part] += len(readers) * length
            for passages in article.readers.values():
                for start, _, tag in passages:
                    self.columns[1 + 2 * tag][parts.of_place(number, start)] += 1
            weight = 2 * self._fold // (len(readers) - 1)
            for one, other in combinations(readers, 2):
                for tag in range(tags):
                    for at, squared in differences(units[number].of(one, tag), units[number].of(other, tag)):
                        self.columns[2 + 2 * tag][parts.of_place(number, at)] += weight * squared

    def keys(self, tags: bool) -> Iterator[Key]:
        for tag in range(-1, self._tags):
            yield Key("alpha_u", "passages", tag, ())

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        return unitizing(sums[2::2], self._fold, sums[0], self._chance)

    def units(self, sums: Counts, tag: int) -> int:
        return sum(sums[1::2]) if tag < 0 else sums[1 + 2 * tag]

    def why(self, sums: Counts, key: Key) -> str:
        if not sums[0]:
            return "No article has been read by two of the annotators."
        if not self.units(sums, key.tag):
            return UNUSED if key.tag >= 0 else NOTHING
        return NO_CHANCE
