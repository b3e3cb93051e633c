"""Published values of agreement, and the packages krippendorff and nltk, beside our figures."""

from collections import Counter
from typing import Any

import krippendorff
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask

from annotator.domain.agreement.coefficients import (
    alpha_of,
    bennett,
    cohen,
    cohen_interval,
    fleiss_of,
    margins,
    scott,
)
from annotator.domain.agreement.unitizing import alpha_u, disagreement, taken_together
from tests.conformance import shared

FOLDER = "agreement"


def case(name: str) -> Any:
    return shared.data(f"{FOLDER}/agreement_reference.json")[name]


def table(rows: list[list[int]]) -> dict[tuple[Any, Any], int]:
    return {(one, other): count for one, row in enumerate(rows) for other, count in enumerate(row)}


def tolerance(data: Any) -> float:
    """Where a case allows hundredths it says so; a thousandth is the most otherwise."""
    said: float = data.get("tol", 0.001)
    return said if said == 0.02 else min(said, 0.001)


def test_alpha_with_missing_values_as_krippendorff_printed_it() -> None:
    data = case("krippendorff_2011_3x15")
    ours = alpha_of(zip(*data["matrix"], strict=True))
    assert ours == pytest.approx(data["alpha"]["nominal"], abs=tolerance(data))


def test_fleiss_of_his_own_example_and_the_free_marginal_kappa() -> None:
    data = case("fleiss_1971_wikipedia")
    assert fleiss_of(data["table"]) == pytest.approx(data["fleiss_kappa"], abs=tolerance(data))
    pairs = sum(count * (count - 1) for row in data["table"] for count in row)
    possible = sum(sum(row) * (sum(row) - 1) for row in data["table"])
    assert bennett(possible, pairs, 5) == pytest.approx(data["randolph"], abs=tolerance(data))


def test_cohen_with_its_interval() -> None:
    data = case("cohen_2x2")
    counts = table(data["table"])
    assert cohen(*margins(counts)) == pytest.approx(data["kappa"], abs=0.001)
    assert cohen_interval(counts) == pytest.approx(data["ci95"], abs=0.001)


def test_pi_and_s_of_artstein_and_poesio() -> None:
    data = case("nltk_artstein_poesio")
    codes: dict[str, dict[str, str]] = {"a": {}, "b": {}}
    for line in shared.path(f"{FOLDER}/{data['file']}").read_text("utf-8").splitlines():
        coder, item, value = line.split()
        codes[coder][item] = value
    counts = Counter((value, codes["b"][item]) for item, value in codes["a"].items())
    size, agreed, first, second = margins(counts)
    assert agreed / size == pytest.approx(data["observed"], abs=0.001)
    assert scott(size, agreed, first, second) == pytest.approx(data["pi"], abs=0.001)
    values = len({value for pair in counts for value in pair})
    assert bennett(size, agreed, values) == pytest.approx(data["S"], abs=0.001)


def test_alpha_of_the_dresses() -> None:
    data = case("nltk_dress")
    units: dict[str, list[str]] = {}
    for _, item, value in data["data"]:
        units.setdefault(item, []).append(value)
    assert alpha_of(units.values()) == pytest.approx(data["alpha"], abs=0.001)


def test_the_same_continuum_cut_into_units_of_one() -> None:
    data = case("krippendorff_1995_digitised")
    pairs = list(zip(data["a"], data["b"], strict=True))
    counts = margins(Counter(pairs))
    assert cohen(*counts) == pytest.approx(data["kappa"], abs=data["tol"])
    assert scott(*counts) == pytest.approx(data["pi"], abs=data["tol"])
    assert alpha_of(pairs) == pytest.approx(data["alpha"], abs=data["tol"])


def unitized(data: Any, category: str, stretch: int = 1) -> tuple[float, float]:
    start, end = data["continuum"]
    people = [
        taken_together(
            ((unit["start"] - start) * stretch, (unit["start"] + unit["length"] - start) * stretch)
            for unit in data["units"]
            if unit["category"] == category and unit["rater"] == rater
        )
        for rater in (0, 1)
    ]
    return disagreement(people, (end - start) * stretch)


@pytest.mark.parametrize("category", "ABCD")
def test_unitizing_as_in_1995(category: str) -> None:
    data = case("krippendorff_1995_unitizing")
    assert unitized(data, category)[0] == pytest.approx(data["observed"][category], abs=0.001)
    observed, expected = unitized(data, category, 50_000)
    assert expected == pytest.approx(data["expected_limit"][category], abs=tolerance(data))
    assert alpha_u(observed, expected) == pytest.approx(data["alpha_u_limit"][category], abs=tolerance(data))


def test_unitizing_as_in_2004() -> None:
    data = case("krippendorff_2004_unitizing")
    found = {category: unitized(data, category) for category in "ck"}
    for category, (observed, expected) in found.items():
        assert observed == pytest.approx(data["observed"][category], abs=tolerance(data))
        assert expected == pytest.approx(data["expected"][category], abs=tolerance(data))
        assert alpha_u(observed, expected) == pytest.approx(data["alpha_u"][category], abs=tolerance(data))
    together = alpha_u(sum(observed for observed, _ in found.values()), sum(by for _, by in found.values()))
    assert together == pytest.approx(data["alpha_u"]["all"], abs=tolerance(data))


GWET = tuple(
    f"gwet/fixture_0{number}.json"
    for number in ("1_paradox_2x2", "2_cohen_ex1", "3_cohen_ex2", "4_likert_4x4", "5_likert_5x5")
)


@pytest.mark.parametrize("name", GWET)
def test_kappa_of_gwets_tables_is_that_of_nltk(name: str) -> None:
    """Their own coefficients (AC1, AC2) are not ours; the observed agreement and the tables serve for kappa and pi."""
    data = shared.data(f"{FOLDER}/{name}")
    counts = table(data["table"])
    size, agreed, first, second = margins(counts)
    nominal = next(each for each in data["cases"] if each["measure"] == "AC1")
    assert size == data["n"]
    assert agreed / size == pytest.approx(nominal["pa"], abs=0.001)
    task = task_of([pair for pair, count in counts.items() for _ in range(count)])
    assert cohen(size, agreed, first, second) == pytest.approx(task.kappa(), abs=1e-9)
    assert scott(size, agreed, first, second) == pytest.approx(task.pi(), abs=1e-9)


def test_kappa_of_cohens_paper() -> None:
    """The table of page 45 of 1960: 0.70 observed, 0.41 by chance."""
    counts = margins(table(shared.data(f"{FOLDER}/{GWET[2]}")["table"]))
    assert cohen(*counts) == pytest.approx(0.29 / 0.59, abs=1e-9)


def task_of(pairs: list[tuple[Any, Any]]) -> Any:
    rows = [(coder, item, value) for item, pair in enumerate(pairs) for coder, value in zip("ab", pair, strict=True)]
    return AnnotationTask(data=rows)


VALUES = st.integers(0, 3)


@given(st.lists(st.tuples(VALUES, VALUES), min_size=2, max_size=40))
def test_two_coders_as_nltk_has_them(pairs: list[tuple[int, int]]) -> None:
    size, agreed, first, second = margins(Counter(pairs))
    task = task_of(pairs)
    assert agreed / size == pytest.approx(task.avg_Ao())
    ours = cohen(size, agreed, first, second)
    if ours is None:
        assert len({value for pair in pairs for value in pair}) == 1
        return
    assert ours == pytest.approx(task.kappa(), abs=1e-9)
    assert scott(size, agreed, first, second) == pytest.approx(task.pi(), abs=1e-9)
    assert alpha_of(pairs) == pytest.approx(task.alpha(), abs=1e-9)


@given(
    st.integers(2, 5).flatmap(
        lambda coders: st.lists(st.lists(st.none() | VALUES, min_size=coders, max_size=coders), min_size=1, max_size=30)
    )
)
def test_alpha_with_missing_values_is_that_of_the_package(units: list[list[int | None]]) -> None:
    pairable = [unit for unit in units if sum(value is not None for value in unit) > 1]
    ours = alpha_of(units)
    if len({value for unit in pairable for value in unit if value is not None}) < 2:
        assert ours is None  # the package raises, or calls it 1
        return
    coded = [[float("nan") if value is None else value for value in coder] for coder in zip(*units, strict=True)]
    theirs = krippendorff.alpha(reliability_data=coded, level_of_measurement="nominal")
    assert ours == pytest.approx(theirs, abs=1e-9)
