"""``annotator agreement``: a table, JSON, who and what is compared, and why there is no number."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.app.joining import join
from annotator.bootstrap import create_project, open_project
from annotator.cli import run
from annotator.domain.agreement.report import METHODS
from annotator.domain.ids import AnnotatorId


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("agreement") / "Sample.annodb"
    assert run(["sample", str(path)]) == 0
    return path


def data(sample: Path, capsys: pytest.CaptureFixture[str], *more: str) -> Any:
    capsys.readouterr()
    assert run(["agreement", str(sample), "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def test_json_has_every_coefficient_with_its_source(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = data(sample, capsys)
    assert [person["name"] for person in found["people"]] == ["Analyst A", "Analyst B"]
    assert {figure["name"] for figure in found["figures"]} == set(METHODS)
    assert {figure["tag"] for figure in found["figures"]} == {"", "claim", "opinion", "fact"}
    for figure in found["figures"]:
        assert figure["label"] and figure["source"] and figure["units"] > 0
        assert figure["low"] <= figure["value"] <= figure["high"]
    assert found == data(sample, capsys)


def test_the_table_names_what_is_counted(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agreement", str(sample)]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.split() == ["coefficient", "counted", "on", "tag", "between", "value", "95", "%", "interval", "units"]
    assert any("αU (unitizing, 1995/2004)" in line and "Opinion" in line for line in lines)
    assert any("Analyst A / Analyst B" in line for line in lines)
    assert not any("Analyst A / Analyst B" in line and "Opinion" in line for line in lines)
    assert run(["agreement", str(sample), "--details"]) == 0
    assert any("/ Analyst B" in line and "Opinion" in line for line in capsys.readouterr().out.splitlines())


def test_one_annotator_is_told_why_there_is_nothing(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["agreement", str(sample), "--annotator", "Analyst A"]) == 0
    assert "There is only one annotator." in capsys.readouterr().out


def test_gold_is_there_when_asked_for(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = data(sample, capsys, "--with-gold")
    assert [person["name"] for person in found["people"]] == ["Gold", "Analyst A", "Analyst B"]
    against = [f for f in found["figures"] if f["pair"][:1] == ["gold"]]
    assert against and all(f["value"] is None and "in common" in f["why"] for f in against)  # nothing was decided yet


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--annotator", "Zoe"], "annotator 'Zoe'"),
        (["--document", "nowhere"], "document nowhere"),
    ],
)
def test_what_is_not_there_is_said_in_one_line(
    sample: Path, capsys: pytest.CaptureFixture[str], more: list[str], said: str
) -> None:
    assert run(["agreement", str(sample), *more]) == 1
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == 1


def test_a_name_that_two_bear_is_not_guessed_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = create_project(tmp_path / "p.annodb")
    for id in ("ana", "anna"):
        join(project, AnnotatorId(id), "Ana")
    project.close()
    assert run(["agreement", str(tmp_path / "p.annodb"), "--annotator", "Ana"]) == 1
    assert "give the id" in capsys.readouterr().err
    assert run(["agreement", str(tmp_path / "p.annodb"), "--annotator", "anna"]) == 0


@pytest.mark.parametrize("share", ["0", "101", "half", "²"])
def test_an_overlap_that_is_none_is_wrong_usage(sample: Path, capsys: pytest.CaptureFixture[str], share: str) -> None:
    with pytest.raises(SystemExit) as stop:
        run(["agreement", str(sample), "--overlap", share])
    assert stop.value.code == 2 and "from 1 to 100" in capsys.readouterr().err


def test_it_works_while_the_project_is_open_elsewhere(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = open_project(sample)
    before = sample.read_bytes()
    try:
        assert run(["agreement", str(sample), "--json"]) == 0
        assert sample.read_bytes() == before
    finally:
        project.close()
