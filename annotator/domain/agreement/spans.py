"""The counts of marked passages, by part of the material: span F1 and αU are made of their sums."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import lcm

from annotator.domain.agreement.coded import Read
from annotator.domain.agreement.matching import exact, overlapping, scores
from annotator.domain.agreement.pairing import Articles, Column, Reading, numbers
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


class Marked:
    """What the readers of all articles marked, in columns (one number for each part) that pairs share."""

    def __init__(self, articles: Sequence[Read], parts: Parts, tags: int) -> None:
        self.articles, self.parts, self.tags = articles, parts, tags
        self.units = [Units(article) for article in articles]
        self.reading = Reading([article.readers for article in articles])
        self._lengths: dict[Articles, Column] = {}
        self._counts: dict[tuple[int, Articles], list[Column]] = {}
        self._alone: dict[tuple[int, Articles], list[Column]] = {}
        self._pieces: dict[tuple[int, int, Articles], tuple[list[int], list[int]]] = {}

    def lengths(self, both: Articles) -> Column:
        """Twice the code points."""
        if both not in self._lengths:
            column = self._lengths[both] = [0] * self.parts.size
            for number in numbers(both):
                first, length = self.parts.first[number], self.articles[number].length
                for part, here in enumerate(self.parts.lengths(number, length), first):
                    column[part] += 2 * here
        return self._lengths[both]

    def counts(self, reader: int, both: Articles) -> Sequence[Column]:
        """How many passages a reader marked: all, then of each tag."""
        known = self._counts.get((reader, both))
        if known is None:
            known = self._counts[reader, both] = self.columns()
            for number in numbers(both):
                for start, _, tag in self.articles[number].readers[reader]:
                    self.add(known, tag, self.parts.of_place(number, start), 1)
        return known

    def alone(self, reader: int, both: Articles) -> Sequence[Column]:
        """The squared differences if nobody else had marked anything: of all tags, then of each."""
        known = self._alone.get((reader, both))
        if known is None:
            known = self._alone[reader, both] = self.columns()
            for number in numbers(both):
                for tag in range(self.tags):
                    for start, end in self.units[number].of(reader, tag):
                        self.add(known, tag, self.parts.of_place(number, start), 2 * (end - start) ** 2)
        return known

    def chance(self, people: Sequence[int], both: Articles, tag: int) -> float:
        """The expected difference of one tag among two people who have read the same articles."""
        found = [self._of(person, tag, both) for person in people]
        lengths = [length for passages, _ in found for length in passages]
        return expected(lengths, [gap for _, between in found for gap in between], sum(self.lengths(both)))

    def columns(self) -> list[Column]:
        return [[0] * self.parts.size for _ in range(1 + self.tags)]

    def add(self, columns: Sequence[Column], tag: int, part: int, count: int) -> None:
        columns[0][part] += count
        columns[1 + tag][part] += count

    def _of(self, reader: int, tag: int, both: Articles) -> tuple[list[int], list[int]]:
        """The lengths of a reader's passages of a tag, and of what lies between them."""
        known = self._pieces.get((reader, tag, both))
        if known is None:
            known = self._pieces[reader, tag, both] = [], []
            for number in numbers(both):
                passages = self.units[number].of(reader, tag)
                known[0].extend(end - start for start, end in passages)
                known[1].extend(gaps(passages, self.units[number].length))
        return known


def by_chance(articles: Sequence[Units], tag: int) -> float:
    """The expected difference of one tag among all people, of all articles that two of them have read."""
    lengths: list[int] = []
    between: list[int] = []
    read = 0
    for article in articles:
        if len(article.readers) < 2:
            continue
        read += len(article.readers) * article.length
        for reader in article.readers:
            passages = article.of(reader, tag)
            lengths += [end - start for start, end in passages]
            between += gaps(passages, article.length)
    return expected(lengths, between, read)


def unitized(squares: int, fold: int, read: int, chance: float) -> float | None:
    """αU of a sum of squares (``fold`` times), of what was read and of what is expected by chance."""
    return alpha_u(squares / fold / read, chance) if read else None


class PairSpans:
    """Two persons' passages: span F1, precision and recall (exact, by overlap), αU."""

    def __init__(self, pair: tuple[int, int], tags: int, marked: Marked, overlap: float) -> None:
        self._pair, self._tags = pair, tags
        both = marked.reading.both(*pair)
        one, other = (marked.counts(person, both) for person in pair)
        same, near, squares = marked.columns(), marked.columns(), _summed(marked, pair, both)
        for number in numbers(both):
            readers, units = marked.articles[number].readers, marked.units[number]
            mine, theirs = (readers[person] for person in pair)
            if not mine or not theirs:
                continue
            for columns, found in ((same, exact(mine, theirs)), (near, overlapping(mine, theirs, overlap))):
                for start, _, tag in found:
                    marked.add(columns, tag, marked.parts.of_place(number, start), 1)
            for tag in range(tags):
                _correct(marked, squares, number, tag, units.of(pair[0], tag), units.of(pair[1], tag))
        kinds = list(zip(one, other, same, near, squares, strict=True))
        self.columns = [marked.lengths(both), *(column for kind in kinds for column in kind)]
        self.brief = 6
        self._chance = [marked.chance(pair, both, tag) for tag in range(tags)]

    def keys(self, tags: bool) -> Iterator[Key]:
        for tag in range(-1, self._tags if tags else 0):
            for name in _NAMES:
                yield Key(name, "passages", tag, self._pair)

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        yield from _of_two(sums[1:5], unitized(sums[5], 1, sums[0], sum(self._chance)))
        if tags:
            for at, chance in zip(range(self.brief, len(sums), 5), self._chance, strict=True):
                yield from _of_two(sums[at : at + 4], unitized(sums[at + 4], 1, sums[0], chance))

    def units(self, sums: Counts, tag: int) -> int:
        at = 1 if tag < 0 else self.brief + 5 * tag
        return sums[at] + sums[at + 1]

    def why(self, sums: Counts, key: Key) -> str:
        if not sums[0]:
            return "The two have read no article in common."
        if not self.units(sums, key.tag):
            return UNUSED if key.tag >= 0 else NOTHING
        if key.name == "alpha_u":
            return NO_CHANCE
        return "Only one of the two marked anything." if key.tag < 0 else "Only one of the two used this tag."


def _summed(marked: Marked, pair: tuple[int, int], both: Articles) -> list[Column]:
    one, other = (marked.alone(person, both) for person in pair)
    return [[a + b for a, b in zip(mine, theirs, strict=True)] for mine, theirs in zip(one, other, strict=True)]


def _correct(
    marked: Marked, squares: Sequence[Column], number: int, tag: int, one: Sequence[Stretch], other: Sequence[Stretch]
) -> None:
    """Where both marked something: the differences instead of what each would be alone."""
    if not one or not other:
        return
    for start, end in (*one, *other):
        marked.add(squares, tag, marked.parts.of_place(number, start), -2 * (end - start) ** 2)
    for at, squared in differences(one, other):
        marked.add(squares, tag, marked.parts.of_place(number, at), 2 * squared)


def _of_two(counts: Counts, alpha: float | None) -> Iterator[float | None]:
    first, second, same, near = counts
    precisely, nearly = scores(first, second, same), scores(first, second, near)
    yield precisely.f1
    yield nearly.f1
    yield alpha
    yield precisely.precision
    yield precisely.recall
    yield nearly.precision
    yield nearly.recall


class GroupSpans:
    """All persons' passages: αU."""

    def __init__(self, people: int, tags: int, marked: Marked) -> None:
        self._tags = tags
        units, parts = marked.units, marked.parts
        self._chance = [by_chance(units, tag) for tag in range(tags)]
        self._fold = lcm(*(len(each.readers) - 1 for each in units if len(each.readers) > 1))
        self.columns = [[0] * parts.size for _ in range(1 + 2 * tags)]
        self.brief = len(self.columns)
        for number, article in enumerate(marked.articles):
            readers = units[number].readers
            if len(readers) < 2:
                continue
            for part, length in enumerate(parts.lengths(number, article.length), parts.first[number]):
                self.columns[0][part] += len(readers) * length
            for passages in article.readers.values():
                for start, _, tag in passages:
                    self.columns[1 + 2 * tag][parts.of_place(number, start)] += 1
            weight = 2 * self._fold // (len(readers) - 1)
            for tag in range(tags):
                for at, squared in _among(units[number], tag):
                    self.columns[2 + 2 * tag][parts.of_place(number, at)] += weight * squared

    def keys(self, tags: bool) -> Iterator[Key]:
        for tag in range(-1, self._tags):
            yield Key("alpha_u", "passages", tag, ())

    def values(self, sums: Counts, tags: bool) -> Iterator[float | None]:
        yield unitized(sum(sums[2::2]), self._fold, sums[0], sum(self._chance))
        for squares, chance in zip(sums[2::2], self._chance, strict=True):
            yield unitized(squares, self._fold, sums[0], chance)

    def units(self, sums: Counts, tag: int) -> int:
        return sum(sums[1::2]) if tag < 0 else sums[1 + 2 * tag]

    def why(self, sums: Counts, key: Key) -> str:
        if not sums[0]:
            return "No article has been read by two of the annotators."
        if not self.units(sums, key.tag):
            return UNUSED if key.tag >= 0 else NOTHING
        return NO_CHANCE


def _among(units: Units, tag: int) -> Iterator[tuple[int, int]]:
    """The differences of all pairs of readers. Who marked nothing differs from a passage by its square."""
    marked = [passages for reader in units.readers if (passages := units.of(reader, tag))]
    without = len(units.readers) - len(marked)
    for passages in marked:
        yield from ((start, without * (end - start) ** 2) for start, end in passages)
    for one, other in combinations(marked, 2):
        yield from differences(one, other)
