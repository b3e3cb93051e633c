"""All figures, held against counting one character after the other; intervals, against drawing articles for real."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.coded import Passage, Read, read
from annotator.domain.agreement.coefficients import alpha_of, cohen, fleiss_of, margins
from annotator.domain.agreement.measuring import measure
from annotator.domain.agreement.unitizing import taken_together
from tests.domain.agreement.material import (
    PEOPLE,
    TAGS,
    TEXT,
    articles,
    document,
    figures,
    found_again,
    letters,
    pairs,
    phrases,
    pick,
)

COUNTED = {"characters": letters, "sentences": phrases}


def near(value: float | None) -> Any:
    return None if value is None else pytest.approx(value, abs=1e-9)


@given(articles())
def test_all_annotators_are_counted_like_one_character_after_the_other(material: list[Read]) -> None:
    found = figures(material)
    full = [article for article in material if len(article.readers) == len(PEOPLE)]
    for scope, expand in COUNTED.items():
        for number, tag in enumerate(("", *TAGS), -1):
            units = expand(material, range(len(PEOPLE)), number)
            alpha = pick(found, "alpha", scope, tag)
            assert alpha.value == near(alpha_of(units))
            assert alpha.units == len(units)
            assert bool(alpha.why) == (alpha.value is None)
            complete = expand(full, range(len(PEOPLE)), number)
            kinds = sorted({value for unit in complete for value in unit if value is not None})
            table = [[unit.count(kind) for kind in kinds] for unit in complete]
            assert pick(found, "fleiss", scope, tag).value == near(fleiss_of(table) if table else None)


@given(articles())
def test_pairs_are_counted_like_one_character_after_the_other(material: list[Read]) -> None:
    found = figures(material)
    for pair in pairs():
        names = tuple(PEOPLE[person] for person in pair)
        for scope, expand in COUNTED.items():
            for number, tag in enumerate(("", *TAGS), -1):
                units = expand(material, pair, number)
                counts = margins(Counter((unit[0], unit[1]) for unit in units))
                assert pick(found, "cohen", scope, tag, names).value == near(cohen(*counts))
                assert pick(found, "alpha", scope, tag, names).value == near(alpha_of(units))
                share = counts[1] / counts[0] if counts[0] else None
                assert pick(found, "percent", scope, tag, names).value == near(share)


@given(articles())
def test_exact_f1_by_crossing_off(material: list[Read]) -> None:
    found = figures(material)
    for one, other in pairs():
        common = [article.readers for article in material if one in article.readers and other in article.readers]
        twins = sum(found_again(readers[one], readers[other]) for readers in common)
        marked = sum(len(readers[one]) + len(readers[other]) for readers in common)
        figure = pick(found, "f1_exact", "passages", "", (PEOPLE[one], PEOPLE[other]))
        assert figure.units == marked
        assert figure.value == near(2 * twins / marked if marked else None)


@given(articles())
def test_alpha_u_by_the_letter_of_the_paper(material: list[Read]) -> None:
    found = figures(material)
    for people in ((0, 1, 2), *pairs()):
        some = [
            replace(article, readers={p: article.readers[p] for p in people if p in article.readers})
            for article in material
        ]
        names = tuple(PEOPLE[person] for person in people) if len(people) == 2 else ()
        each = [unitized(some, tag) for tag in range(len(TAGS))]
        each.insert(0, (sum(observed for observed, _ in each), sum(by for _, by in each)))
        for tag, (observed, by_chance) in zip(("", *TAGS), each, strict=True):
            figure = pick(found, "alpha_u", "passages", tag, names)
            assert figure.value == near(1 - observed / by_chance if by_chance else None)
            assert bool(figure.units) == (by_chance > 0)


def unitized(material: Sequence[Read], tag: int) -> tuple[float, float]:
    """Do·L and De·L as Krippendorff 2004 writes them, with sums over all units and gaps of all pairs of people."""
    squares = 0.0
    read_by_all = 0
    everything: list[tuple[int, int, int, int]] = []
    for number, article in enumerate(material):
        if len(article.readers) < 2:
            continue
        read_by_all += len(article.readers) * article.length
        units = {person: parted(article, person, tag) for person in article.readers}
        everything += [(number, person, v, end - begin) for person in units for begin, end, v in units[person]]
        for person in units:
            for other in units:
                if person != other:
                    delta = sum(difference(g, h) for g in units[person] for h in units[other])
                    squares += delta / (len(units) - 1)
    lengths = [length for *_, v, length in everything if v]
    gaps = [length for *_, v, length in everything if not v]
    total = 0.0
    for length in lengths:
        total += (len(lengths) - 1) / 3 * (2 * length**3 - 3 * length**2 + length)
        total += length**2 * sum(gap - length + 1 for gap in gaps if gap >= length)
    ways = read_by_all * (read_by_all - 1) - sum(length * (length - 1) for length in lengths)
    return (squares / read_by_all, 2 * total / ways) if read_by_all else (0.0, 0.0)


def parted(article: Read, person: int, tag: int) -> list[tuple[int, int, int]]:
    """The whole continuum as units (1) and gaps (0)."""
    found = []
    at = 0
    for begin, end in taken_together((p.start, p.end) for p in article.readers[person] if p.tag == tag):
        if begin > at:
            found.append((at, begin, 0))
        found.append((begin, end, 1))
        at = end
    if at < article.length:
        found.append((at, article.length, 0))
    return found


def difference(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    """The squared difference of two sections, by the four cases of the paper."""
    (b1, e1, v1), (b2, e2, v2) = one, other
    l1, l2 = e1 - b1, e2 - b2
    if v1 and v2 and -l1 < b1 - b2 < l2:
        return (b1 - b2) ** 2 + (b1 + l1 - b2 - l2) ** 2
    if v1 and not v2 and l2 - l1 >= b1 - b2 >= 0:
        return l1**2
    if not v1 and v2 and l1 - l2 >= b2 - b1 >= 0:
        return l2**2
    return 0


def many(number: int = 24) -> list[Read]:
    """Articles of one kind each, so that every draw of them gives other figures."""
    bits = Random(7)
    found = []
    for at in range(number):
        readers: dict[int, list[tuple[int, int, int]]] = {}
        for person in range(3):
            starts = [bits.randrange(len(TEXT) - 20) for _ in range(bits.randrange(4))]
            readers[person] = [(start, start + bits.choice((5, 20)), bits.randrange(2)) for start in starts]
        if at % 5 == 0:
            del readers[at % 3]
        found.append(read(document(at), readers))
    return found


class OneDraw:
    """Draws what it was told to."""

    def __init__(self, places: Sequence[int]) -> None:
        self._places = places

    def choices(self, population: Sequence[Any], *, k: int) -> list[Any]:
        assert k == len(population) == len(self._places)
        return [population[place] for place in self._places]


@settings(max_examples=30)
@given(st.lists(st.integers(0, 23), min_size=24, max_size=24))
def test_a_draw_gives_what_the_drawn_articles_would(places: list[int]) -> None:
    material = many()
    nothing = {"overlap": 0.5, "tell": lambda done: None}
    drawn = measure(material, PEOPLE, TAGS, draws=1, chooser=OneDraw(places), **nothing)  # type: ignore[arg-type]
    real = {(f.name, f.scope, f.tag, f.pair): f.value for f in figures([material[place] for place in places])}
    assert drawn.resampled == "articles"
    for figure in drawn.figures:
        if figure.name != "alpha_u" and figure.value is not None:  # alpha_u keeps what is expected by chance
            assert figure.low == near(real[figure.name, figure.scope, figure.tag, figure.pair]), figure
            assert figure.high == figure.low


def test_intervals_hold_the_value_and_are_the_same_again() -> None:
    found = figures(many(), draws=200)
    assert found == figures(many(), draws=200)
    assert found != figures(many(), draws=200, seed=2)
    for figure in found:
        if figure.low is not None and figure.high is not None and figure.value is not None:
            assert figure.low <= figure.value <= figure.high
    assert sum(figure.low is not None for figure in found) > len(found) / 2


def test_few_articles_are_drawn_by_paragraph_and_a_few_paragraphs_not_at_all() -> None:
    marked = {0: [(0, 5, 0), (33, 40, 1)], 1: [(0, 5, 0)]}
    few = measure(
        [read(document(n), marked) for n in range(3)], PEOPLE[:2], TAGS,
        overlap=0.5, draws=50, chooser=Random(1), tell=lambda done: None,
    )  # fmt: skip
    assert few.resampled == "paragraphs"
    one = measure(
        [read(document(), marked)], PEOPLE[:2], TAGS, overlap=0.5, draws=50, chooser=Random(1), tell=lambda done: None
    )
    assert one.resampled == "" and all(figure.low is None for figure in one.figures)


def test_who_has_not_read_is_missing_and_not_somebody_who_found_nothing() -> None:
    both = read(document(0), {0: [(0, 12, 0)], 1: [(0, 12, 0)]})
    alone = read(document(1), {0: [(0, 12, 0)]})
    found_nothing = read(document(1), {0: [(0, 12, 0)], 1: []})
    assert pick(figures([both, alone]), "alpha", "characters").value == 1
    value = pick(figures([both, found_nothing]), "alpha", "characters").value
    assert value is not None and value < 1


@pytest.mark.parametrize(
    ("readers", "name", "scope", "tag", "why"),
    [
        ({0: [], 1: [], 2: []}, "alpha", "characters", "", "Nothing was marked."),
        ({0: [], 1: [], 2: []}, "f1_exact", "passages", "", "Nothing was marked."),
        ({0: [], 1: [(0, 5, 0)], 2: []}, "alpha_u", "passages", "fact", "This tag was not used."),
        ({0: [], 1: [(0, 5, 0)], 2: []}, "fleiss", "sentences", "fact", "This tag was not used."),
        ({0: [(0, len(TEXT), 0)], 1: [(0, len(TEXT), 0)]}, "cohen", "characters", "", "Only one value occurs"),
        ({0: [(0, 5, 0)], 1: [(0, 5, 0)]}, "fleiss", "characters", "", "read by all"),
        ({0: [(0, 5, 0)]}, "alpha", "characters", "", "No article has been read by two"),
        ({0: [(0, 5, 0)]}, "f1_overlap", "passages", "", "No article has been read by two"),
        ({}, "percent", "sentences", "", "No article has been read by two"),
    ],
)
def test_what_cannot_be_computed_says_why(
    readers: dict[int, list[tuple[int, int, int]]], name: str, scope: str, tag: str, why: str
) -> None:
    figure = pick(figures([read(document(), readers)]), name, scope, tag)
    assert figure.value is None and why in figure.why


def test_a_pair_says_why_too() -> None:
    found = figures([read(document(), {0: [(0, 5, 0)], 1: []})])
    pair = ("ana", "ben")
    assert "Only one of the two" in pick(found, "precision_exact", "passages", "", pair).why
    assert pick(found, "recall_exact", "passages", "", pair).value == 0
    assert "in common" in pick(found, "cohen", "characters", "", ("ana", "cleo")).why


@pytest.mark.parametrize("people", [(), ("ana",)])
def test_one_annotator_agrees_with_nobody(people: tuple[str, ...]) -> None:
    found = measure([], people, TAGS, overlap=0.5, draws=9, chooser=Random(1), tell=lambda done: None).figures
    assert found and all(figure.value is None and figure.why for figure in found)


def test_the_mean_over_pairs_leaves_out_pairs_without_a_value() -> None:
    same = [Passage(0, 12, 0)]
    found = figures([read(document(), {0: same, 1: same}), read(document(1), {1: [], 2: []})])
    assert pick(found, "f1_exact", "passages").value == 1


def test_it_can_be_stopped() -> None:
    class Stopped(Exception):
        pass

    def tell(done: float) -> None:
        heard.append(done)
        if done > 0.7:
            raise Stopped

    heard: list[float] = []
    with pytest.raises(Stopped):
        measure(many(), PEOPLE, TAGS, overlap=0.5, draws=500, chooser=Random(1), tell=tell)
    assert heard == sorted(heard) and heard[0] < 0.1


@settings(max_examples=30)
@given(articles(most=4))
def test_a_pair_among_others_has_the_figures_that_it_has_alone(material: list[Read]) -> None:
    among = figures(material)
    for one, other in pairs():
        alone = [
            replace(each, readers={p: m for p, m in each.readers.items() if p in (one, other)}) for each in material
        ]
        pair = (PEOPLE[one], PEOPLE[other])
        assert [f for f in among if f.pair == pair] == [f for f in figures(alone) if f.pair == pair]
