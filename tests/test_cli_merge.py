"""``annotator merge``: the plan, the merge, what is refused, and what is said to be the same."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.cli import run

FILES = Path(__file__).parent / "files"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "Sample.annodb"
    assert run(["sample", str(path)]) == 0
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "Mine.annodb"
    assert run(["new", str(path)]) == 0
    return path


def merged(capfd: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> Any:
    capfd.readouterr()
    assert run(["merge", *map(str, arguments), "--json"]) == code
    return json.loads(capfd.readouterr().out)


def exported(project: Path, capfd: pytest.CaptureFixture[str]) -> Any:
    capfd.readouterr()
    assert run(["export", str(project), "--format", "json"]) == 0
    return json.loads(capfd.readouterr().out)


def rows(data: Any, *names: str) -> Any:
    return {name: sorted(data[name], key=lambda row: row["id"]) for name in names}


PARTS = ("documents", "annotations", "sources", "links", "tags", "comments", "decisions")


def test_a_bundle_merged_into_a_new_project_gives_all_of_it(
    sample: Path, mine: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sent = tmp_path / "all.annobundle"
    assert run(["export", str(sample), "--format", "bundle", "-o", str(sent)]) == 0
    assert sent.stat().st_size < 40_000
    told = merged(capfd, mine, sent, "--as", "Cleo")
    assert told["merged"] and told["counts"]["new"]["annotation"] == 43 and told["files"][0]["status"] == "ok"
    assert rows(exported(mine, capfd), *PARTS) == rows(exported(sample, capfd), *PARTS)
    assert exported(mine, capfd)["attachments"] == exported(sample, capfd)["attachments"]
    assert run(["check", str(mine)]) == 0
    one, other = open_project(mine, read_only=True), open_project(sample, read_only=True)
    assert {op.op_id for op in other.store.ops()} <= {op.op_id for op in one.store.ops()}
    one.close()
    other.close()


def test_a_trial_run_changes_nothing_and_needs_no_lease(
    sample: Path, mine: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    held = open_project(mine)
    before = mine.read_bytes()
    told = merged(capfd, mine, sample, "--dry-run")
    assert not told["merged"] and told["counts"]["new"]["annotation"] == 43
    assert {person["name"] for person in told["people"]} == {"Analyst A", "Analyst B", "Sample"}
    assert [text["status"] for text in told["articles"]] == ["new"]
    assert run(["merge", str(mine), str(sample), "--dry-run"]) == 0
    out = capfd.readouterr().out
    assert "Analyst A (new here): 29 annotations" in out and "Nothing was changed" in out
    held.close()
    assert mine.read_bytes() == before


def test_the_same_again_is_nothing_new(sample: Path, mine: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert merged(capfd, mine, sample, "--as", "Cleo")["merged"]
    before = exported(mine, capfd)
    told = merged(capfd, mine, sample, sample, "--as", "Cleo")
    assert not told["merged"] and [file["status"] for file in told["files"]] == ["nothing new"] * 2
    assert exported(mine, capfd)["annotations"] == before["annotations"]


def test_a_refused_file_is_told_and_the_others_go_in(
    sample: Path, mine: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "Bad.annodb"
    bad.write_bytes(sample.read_bytes()[:-5000])
    old = FILES / "step_1.annodb"
    capfd.readouterr()
    assert run(["merge", str(mine), str(bad), str(old), "--as", "Cleo"]) == 1
    shown = capfd.readouterr()
    assert shown.err.count("\n") == 1 and shown.err.startswith("annotator: Bad.annodb was not taken over: ")
    assert "Merged: 43 annotations" in shown.out
    assert len(exported(mine, capfd)["annotations"]) == 43


def test_only_refused_files_change_nothing(mine: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = exported(mine, capfd)
    told = merged(capfd, mine, tmp_path / "none.annodb", code=1)
    assert not told["merged"] and "There is no file" in told["files"][0]["reason"]
    after = exported(mine, capfd)
    assert {**before, "exported": ""} == {**after, "exported": ""}


def test_people_can_be_joined_by_name_or_id(sample: Path, mine: Path, capfd: pytest.CaptureFixture[str]) -> None:
    told = merged(capfd, mine, sample, "--as", "Cleo", "--join", "Analyst B=Analyst A")
    ids = {person["name"]: person["id"] for person in told["people"]}
    project = open_project(mine, read_only=True)
    assert project.now.person(ids["Analyst B"]) == ids["Analyst A"]
    project.close()
    capfd.readouterr()
    assert run(["merge", str(mine), str(sample), "--join", "Nobody=Analyst A"]) == 1
    assert "Nobody is called 'Nobody'" in capfd.readouterr().err


def test_two_texts_are_said_to_be_one_article(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    head = "Prices rise\n\nBy Ana Bern, The Herald\n\n"
    body = "Prices rose by twelve percent in May, the bank said on Monday. Nobody knows why it came so late."
    projects = []
    for name, text in (("Mine", f"{head}{body}\n"), ("Theirs", f"{head}Corrected. {body}\n")):
        article, project = tmp_path / f"{name}.txt", tmp_path / f"{name}.annodb"
        article.write_text(text, encoding="utf-8")
        assert run(["new", str(project)]) == 0 and run(["import", str(project), str(article), "--as", name]) == 0
        projects.append(project)
    mine, theirs = projects
    ids = [exported(project, capfd)["documents"][0]["id"] for project in projects]
    told = merged(capfd, mine, theirs, "--as", "Mine", "--same-article", f"{ids[1]}={ids[0]}")
    assert told["merged"]
    same_as = {row["id"]: row["same_as"] for row in exported(mine, capfd)["documents"]}
    assert same_as == {ids[0]: "", ids[1]: ids[0]}


def test_work_of_one_person_can_be_sent(
    sample: Path, mine: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sent = tmp_path / "a.annobundle"
    arguments = ["export", str(sample), "--format", "bundle", "--annotator", "Analyst A", "-o", str(sent)]
    assert run(arguments) == 0
    assert merged(capfd, mine, sent, "--as", "Cleo")["counts"]["new"]["annotation"] == 29
    assert {each["creator"] for each in exported(mine, capfd)["annotations"]} == {
        each["id"] for each in exported(sample, capfd)["annotators"] if each["name"] == "Analyst A"
    }
    assert run([*arguments[:4], "--annotator", "Nobody"]) == 1


@pytest.mark.parametrize("more", [["--join", "x"], ["--same-article", "=y"], []])
def test_wrong_usage_is_2(more: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        run(["merge", "P.annodb", *more] if not more else ["merge", "P.annodb", "Q.annodb", *more])
    assert stop.value.code == 2 and capfd.readouterr().err.count("\n") == 1


def test_a_project_is_not_imported_but_merged(sample: Path, mine: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["import", str(mine), str(sample), "--as", "Cleo"]) == 1
    assert "Merge files" in capfd.readouterr().err
