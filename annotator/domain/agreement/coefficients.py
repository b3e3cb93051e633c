"""Coefficients on coded units: how often coders agree, corrected for chance in one way or another.

Those that work on counts are what a report is made of; those that take data as it was collected are for other uses
and checks. All return None where there is no number: nothing to compare, or agreement by chance alone is 1.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from math import sqrt
from typing import TypeVar

Value = TypeVar("Value", bound=Hashable)

Z95 = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


def corrected(observed: float, expected: float) -> float | None:
    """(observed − expected) / (1 − expected), the form that κ, π, S and Fleiss' κ share. None if ``expected`` is 1."""
    return (observed - expected) / (1 - expected) if expected < 1 - 1e-12 else None


def cohen(size: int, agreed: int, first: Sequence[int], second: Sequence[int]) -> float | None:
    """Cohen's kappa from counts: units, units agreed upon, and how often each of the two coders gave each value.

    Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960, p. 40.
    """
    if not size:
        return None
    return corrected(agreed / size, sum(map(int.__mul__, first, second)) / (size * size))


def scott(size: int, agreed: int, first: Sequence[int], second: Sequence[int]) -> float | None:
    """Scott's pi from counts, as for ``cohen``.

    Scott, "Reliability of content analysis: the case of nominal scale coding", Public Opinion Quarterly 19, 1955,
    p. 323: chance is what both coders together did.
    """
    if not size:
        return None
    together = sum((one + other) ** 2 for one, other in zip(first, second, strict=True))
    return corrected(agreed / size, together / (4 * size * size))


def bennett(size: int, agreed: int, values: int) -> float | None:
    """Bennett's S: chance is 1 in the number of possible ``values``. The same as Randolph's free-marginal kappa.

    Bennett, Alpert and Goldstein, "Communications through limited response questioning", Public Opinion Quarterly 18,
    1954, p. 307.
    """
    return corrected(agreed / size, 1 / values) if size and values else None


def alpha(disagreement: float, readings: int, counts: Iterable[int]) -> float | None:
    """Krippendorff's alpha for nominal values: 1 − Do/De.

    ``disagreement`` is the sum over units of (ordered pairs of readings that differ) / (readings of the unit − 1);
    ``readings`` is how many there are in units that at least two coders have coded, ``counts`` how many of each value.
    Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section C (several coders, values missing).
    """
    if readings < 2:
        return None
    same = sum(count * (count - 1) for count in counts)
    possible = readings * (readings - 1)
    if possible == same:
        return None
    return 1 - (disagreement / readings) * possible / (possible - same)


def fleiss(coders: int, units: int, agreeing: int, counts: Iterable[int]) -> float | None:
    """Fleiss' kappa from counts: ``agreeing`` ordered pairs of readings of one unit, ``counts`` readings of each value.

    Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76, 1971, p. 379–380. All
    units are coded by the same number of coders.
    """
    if coders < 2 or not units:
        return None
    readings = coders * units
    chance = sum(count * count for count in counts) / (readings * readings)
    return corrected(agreeing / (readings * (coders - 1)), chance)


def margins(table: Mapping[tuple[Value, Value], int]) -> tuple[int, int, list[int], list[int]]:
    """Of a contingency table: units, units agreed upon, and the counts of each value by each coder."""
    first: Counter[Value] = Counter()
    second: Counter[Value] = Counter()
    agreed = 0
    for (one, other), count in table.items():
        first[one] += count
        second[other] += count
        agreed += count if one == other else 0
    values = [*first, *(value for value in second if value not in first)]
    return sum(table.values()), agreed, [first[value] for value in values], [second[value] for value in values]


def cohen_interval(table: Mapping[tuple[Value, Value], int]) -> tuple[float, float] | None:
    """The 95 % interval of Cohen's kappa over independent units, by its large-sample standard error.

    Fleiss, Cohen and Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72,
    1969, p. 323–327. Characters of a text are not independent: reports take intervals by resampling instead.
    """
    size, agreed, _, _ = margins(table)
    if not size:
        return None
    first: dict[Value, float] = dict.fromkeys((value for pair in table for value in pair), 0.0)
    second = dict(first)
    for (one, other), count in table.items():
        first[one] += count / size
        second[other] += count / size
    chance = sum(share * second[value] for value, share in first.items())
    kappa = corrected(agreed / size, chance)
    if kappa is None:
        return None
    same = sum(
        count / size * (1 - (first[one] + second[one]) * (1 - kappa)) ** 2
        for (one, other), count in table.items()
        if one == other
    )
    apart = sum(
        count / size * (second[one] + first[other]) ** 2 for (one, other), count in table.items() if one != other
    )
    variance = (same + (1 - kappa) ** 2 * apart - (kappa - chance * (1 - kappa)) ** 2) / (size * (1 - chance) ** 2)
    error = Z95 * sqrt(max(0.0, variance))
    return kappa - error, kappa + error


def alpha_of(units: Iterable[Sequence[Hashable | None]]) -> float | None:
    """``alpha`` of units as they were coded: one value a coder, None where a coder has not coded the unit."""
    counts: Counter[Hashable] = Counter()
    disagreement = 0.0
    for unit in units:
        values = Counter(value for value in unit if value is not None)
        coded = values.total()
        if coded > 1:
            counts.update(values)
            disagreement += (coded * coded - sum(count * count for count in values.values())) / (coded - 1)
    return alpha(disagreement, counts.total(), counts.values())


def fleiss_of(table: Sequence[Sequence[int]]) -> float | None:
    """``fleiss`` of a table of units by values: how many coders gave each unit each value.

    Raises ValueError if not all units were coded by the same number of coders.
    """
    coders = {sum(row) for row in table}
    if len(coders) > 1:
        raise ValueError("Fleiss' kappa needs the same number of codings of each unit")
    agreeing = sum(count * (count - 1) for row in table for count in row)
    return fleiss(max(coders, default=0), len(table), agreeing, [sum(column) for column in zip(*table, strict=True)])
