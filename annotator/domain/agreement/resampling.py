"""How sure one can be of a figure: intervals by resampling what it was counted on.

Every figure is a function of counts, and counts add up over the parts of the material (articles, or paragraphs). So
a draw never looks at a text: it adds up the counts of the parts it drew. All counts of a part are packed side by
side into one whole number, so that adding two parts is one addition, however many counts there are.
"""

import struct
from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from math import isnan, nan
from typing import Protocol, TypeVar

from annotator.domain.agreement.coded import Read
from annotator.domain.agreement.report import Resampled

Element = TypeVar("Element")
Counts = Sequence[int]

MANY_ARTICLES = 20
"""From so many articles on, articles are drawn; below, paragraphs."""

FEWEST = 5
"""With fewer parts there are no intervals."""

MOST = 400
"""With more parts, neighbours are taken together."""

_HALF = 1 << 64


class Chooser(Protocol):
    """What draws at random, with replacement (``random.Random`` does)."""

    def choices(self, population: Sequence[Element], *, k: int) -> list[Element]: ...


class Parts:
    """Into what the material is parted for drawing. ``cuts``: for each article where its parts begin (code points),
    ``first``: the number of the part at its beginning."""

    def __init__(self, articles: Sequence[Read]) -> None:
        self.of: Resampled = "articles" if len(articles) >= MANY_ARTICLES else "paragraphs"
        self.cuts: list[list[int]] = []
        self.first: list[int] = []
        self.size = 0
        if self.of == "articles":
            together = -(-len(articles) // MOST)
            self.cuts = [[0] for _ in articles]
            self.first = [number // together for number in range(len(articles))]
            self.size = self.first[-1] + 1
            return
        together = max(1, -(-sum(len(article.paragraphs) for article in articles) // MOST))
        for article in articles:
            starts = [start for start, _ in article.paragraphs[::together]]
            self.cuts.append(sorted({0, *(start for start in starts[1:] if start < article.length)}))
            self.first.append(self.size)
            self.size += len(self.cuts[-1])
        self.size = max(1, self.size)

    def of_place(self, article: int, offset: int) -> int:
        """The number of the part in which an offset (code points) of an article lies."""
        cuts = self.cuts[article]
        return self.first[article] + (bisect_right(cuts, offset) - 1 if len(cuts) > 1 else 0)

    def lengths(self, article: int, length: int) -> list[int]:
        """How many code points of an article lie in each of its parts, the one at its beginning first."""
        cuts = self.cuts[article]
        return [after - at for at, after in zip(cuts, [*cuts[1:], length], strict=True)]


def intervals(
    columns: Sequence[Counts],
    figures: Callable[[Counts], Sequence[float | None]],
    draws: int,
    chooser: Chooser,
    tell: Callable[[float], None],
) -> list[tuple[float, float] | None]:
    """The 95 % percentile interval of each of ``figures``, in their order; None where there is none.

    ``columns``: each count, for each part. ``figures`` makes all figures of the sums of a draw. Efron and Tibshirani,
    An Introduction to the Bootstrap, 1993, section 13.3. Draws in which a figure cannot be computed are left out; if
    they are more than half, there is no interval. ``tell`` hears the part done and may raise to stop.
    """
    packing = Packing(columns)
    parts = packing.parts
    if len(parts) < FEWEST or draws < 1:
        return [None] * len(figures([sum(column) for column in columns]))
    found: list[array[float]] = []
    for number in range(draws):
        if number % 20 == 0:
            tell(number / draws)
        values = figures(packing.counts(sum(chooser.choices(parts, k=len(parts)))))
        found = found or [array("d") for _ in values]
        for into, value in zip(found, values, strict=True):
            into.append(nan if value is None else value)
    return [_percentiles(values) for values in found]


class Packing:
    """Counts side by side in one whole number, 64 bits each, or 128 where a draw could reach more than that.

    A column that is given several times (the same object) is there once.
    """

    def __init__(self, columns: Sequence[Counts]) -> None:
        place: dict[int, int] = {}
        self._places = [place.setdefault(id(column), len(place)) for column in columns]
        columns = list({id(column): column for column in columns}.values())
        largest = max((max(column) for column in columns), default=0)
        self._halves = 1 if largest * max(1, len(columns[0])) < _HALF else 2
        self._form = struct.Struct(f"<{len(columns) * self._halves}Q")
        self.parts = [self._packed(row) for row in zip(*columns, strict=True)]
        """The counts of each part."""

    def _packed(self, row: Counts) -> int:
        if self._halves == 2:
            row = [half for count in row for half in (count % _HALF, count // _HALF)]
        return int.from_bytes(self._form.pack(*row), "little")

    def counts(self, whole: int) -> Counts:
        """The counts of a sum of as many parts as there are."""
        found = self._form.unpack(whole.to_bytes(self._form.size, "little"))
        if self._halves == 2:
            found = tuple(low + high * _HALF for low, high in zip(found[::2], found[1::2], strict=True))
        return [found[place] for place in self._places]


def _percentiles(values: Sequence[float]) -> tuple[float, float] | None:
    known = sorted(value for value in values if not isnan(value))
    if len(known) * 2 < len(values) or not known:
        return None
    return _quantile(known, 0.025), _quantile(known, 0.975)


def _quantile(ordered: Sequence[float], share: float) -> float:
    at = share * (len(ordered) - 1)
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (at - below) * (ordered[above] - ordered[below])
