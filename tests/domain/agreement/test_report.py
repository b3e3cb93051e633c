"""A report is kept as JSON, small, and found again figure by figure."""

import json
from random import Random

import pytest

from annotator.domain.agreement.coded import read
from annotator.domain.agreement.measuring import measure
from annotator.domain.agreement.report import METHODS, AgreementReport, Figure, from_json, to_json
from annotator.domain.errors import BadInput
from tests.domain.agreement.material import PEOPLE, TAGS, document


def report() -> AgreementReport:
    articles = [
        read(document(n), {0: [(0, 12, 0)], 1: [(n, 12, n % 2)], 2: [(0, 12, 0), (33, 40, 1)]}) for n in range(8)
    ]
    found = measure(articles, PEOPLE, TAGS, overlap=0.5, draws=40, chooser=Random(1), tell=lambda done: None)
    return AgreementReport(found.figures, PEOPLE, tuple(a.document for a in articles), TAGS, 0.5, 40, found.resampled)


def test_a_whole_report_comes_back_and_the_short_one_lacks_only_details() -> None:
    made = report()
    back = from_json(to_json(made, whole=True))
    assert [(f.name, f.scope, f.tag, f.pair, f.units, f.why) for f in back.figures] == [
        (f.name, f.scope, f.tag, f.pair, f.units, f.why) for f in made.figures
    ]
    assert [f.value for f in back.figures] == pytest.approx([f.value for f in made.figures], abs=1e-6)
    assert (back.people, back.documents, back.tags, back.resampled) == (PEOPLE, made.documents, TAGS, "paragraphs")
    short = from_json(to_json(made))
    assert {f for f in back.figures if not (f.tag and f.pair)} == set(short.figures)
    assert len(to_json(made)) < 12_000
    assert from_json(to_json(short)) == short


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"figures":[[1]]}', "nonsense"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        from_json(text)


def test_a_kept_report_with_a_strange_figure_is_refused() -> None:
    data = json.loads(to_json(report()))
    data["figures"][0][0] = "luck"
    with pytest.raises(BadInput):
        from_json(json.dumps(data))


def test_figures_are_found_whichever_way_round_the_pair_is_named() -> None:
    made = report()
    one = made.figure("cohen", "characters", "", ("ana", "ben"))
    assert one is not None and one == made.figure("cohen", "characters", "", ("ben", "ana"))
    assert made.figure("cohen", "passages") is None
    assert {f.name for f in made.by_pair("ben", "ana")} >= {"cohen", "alpha_u", "f1_overlap", "recall_exact"}
    assert all(not f.tag and not f.pair for f in made.overall())
    assert [f.tag for f in made.by_tag("fact")] and made.pairs() == (
        ("ana", "ben"), ("ana", "cleo"), ("ben", "cleo")
    )  # fmt: skip


def test_every_figure_names_its_formulas_source() -> None:
    for figure in report().figures:
        assert figure.label and any(year in figure.source for year in ("1960", "1971", "1979", "1995", "2011"))
    assert "1995/2004" in Figure("alpha_u", "passages").label
    assert set(METHODS) == {f.name for f in report().figures}


def test_a_report_that_counted_quotations_is_read_but_does_not_tell_what_it_left_out() -> None:
    data = json.loads(to_json(report()))
    del data["whole"], data["left_out"]
    found = from_json(json.dumps({**data, "boilerplate": False}))
    assert (found.whole, found.left_out) == (False, -1)
