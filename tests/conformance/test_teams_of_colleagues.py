"""Real teams: whatever they did apart, their files merge in every order to the same project, and nothing is lost."""

import json
import os
import random
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import krippendorff
import numpy
import pytest

from annotator.app.agreement import agreement
from annotator.app.comparing import Choice, compare
from annotator.app.feedback import feedback_of
from annotator.app.joining import join
from annotator.app.merging import join_everybody, merge_command, plan_merge, same_articles
from annotator.app.minutes import minutes_of
from annotator.app.papers import FEEDBACK_FORMATS, MINUTES_FORMATS
from annotator.app.project import Project
from annotator.bootstrap import create_project, open_project
from annotator.cli import run
from annotator.domain.commands import OWNED
from annotator.domain.entity import Entity, type_of
from annotator.domain.fold import entity_of, fold
from annotator.domain.gold import gold_of, outdated
from annotator.domain.ids import AnnotatorId
from annotator.domain.incoming import Incoming
from annotator.domain.snapshot import GOLD
from annotator.formats import project_json
from tests.conformance.reckoning import articles_of, f1_exact, matrix
from tests.conformance.teams_of_colleagues import Team, looked_into, make_team

SEED = int(os.environ.get("ANNOTATOR_SEED", "3"))
CLEO = AnnotatorId("cleo")
Key = tuple[str, str]
ROWS = frozenset(project_json.WRITTEN)


def gathering(path: Path) -> Path:
    """An empty project in which Cleo will gather everybody's work."""
    project = create_project(path)
    join(project, CLEO, "Cleo")
    project.close()
    return path


def everything(project: Project) -> dict[Key, Entity]:
    return {(type_of(entity), entity.id): entity for entity in project.store.entities()}


def sound(project: Project, *, whole: bool = False) -> bool:
    """Whether the file is as it should be. A clock that is ahead is told, and is no fault of the file's.

    Until all files are there (``whole``), somebody's link may be left whose source they have deleted: the deletion of
    the link is in a file to come.
    """
    passed = {"clock"} if whole else {"clock", "source"}
    problems = [each for each in project.store.check() if each.kind not in passed]
    assert not problems, problems[:5]
    return True


def in_memory(project: Project) -> dict[Key, Entity]:
    return {(type_of(entity), entity.id): entity for entity in project.now.entities()}


def expected(files: Sequence[Incoming]) -> dict[Key, Entity]:
    """The judgements that all files together hold, deleted ones included."""
    states = fold(op for each in files for op in each.ops if op.entity_type in OWNED)
    found = {key: entity_of(key, state) for key, state in states.items()}
    return {key: entity for key, entity in found.items() if entity is not None}


def exported(path: Path, folder: Path) -> Any:
    target = folder / "export.json"
    assert run(["export", str(path), "--format", "json", "-o", str(target)]) == 0
    data = json.loads(target.read_text("utf-8"))
    del data["exported"]
    return {key: sorted(rows, key=lambda row: row["id"]) if key in ROWS else rows for key, rows in data.items()}


def merge_and_undo(path: Path, files: Sequence[Sequence[Incoming]]) -> dict[Key, Entity]:
    """Merges step by step; each step is taken back and made again, and the file is checked in every state."""
    project = open_project(path)
    project.become(CLEO)
    for step in files:
        before, shown = everything(project), in_memory(project)
        project.merge(step, "Merge")
        after = everything(project)
        if after != before:
            assert sound(project)
            project.undo()
            assert everything(project) == before and in_memory(project) == shown
            assert sound(project)
            project.redo()
            assert everything(project) == after
            assert in_memory(project).items() <= after.items()
    assert sound(project, whole=True)
    project.close()
    return after


def orders(files: Sequence[Incoming], dice: random.Random) -> list[list[list[Incoming]]]:
    """One by one, some of them twice; all at once; in parts."""
    mixed = [*files, *dice.sample(list(files), len(files) // 3)]
    dice.shuffle(mixed)
    return [[[each] for each in mixed], [list(files)], [mixed[::2], mixed[1::2], mixed]]


def judge_merges(team: Team, seed: int) -> Path:
    """Every order gives the same, nothing is lost or changed, every step can be taken back. The last file made."""
    files = [looked_into(path, team.folder) for path in team.files]
    wanted = expected(files)
    ends, exports = [], []
    for number, order in enumerate(orders(files, random.Random(seed))):
        path = gathering(team.folder / f"gathered {number} – 全部.annodb")
        ends.append(merge_and_undo(path, order))
        exports.append(exported(path, team.folder))
        lost = {key for key, entity in wanted.items() if ends[-1].get(key) != entity}
        assert not lost, "a judgement was lost or changed"
    same = [{key: entity for key, entity in end.items() if key != ("annotator", CLEO)} for end in ends]
    assert all(end == same[0] for end in same)
    without_me = [{**each, "annotators": [row for row in each["annotators"] if row["id"] != CLEO]} for each in exports]
    assert all(each == without_me[0] for each in without_me)
    return path


def judge_agreement(path: Path, folder: Path, capfd: pytest.CaptureFixture[str] | None = None) -> None:
    """The figures are those that others' programs find in the exported JSON."""
    project = open_project(path, read_only=True)
    report = agreement(project, draws=20)
    project.close()
    articles = articles_of(exported(path, folder))
    for scope in ("characters", "sentences"):
        rows = [[numpy.nan if value is None else value for value in row] for row in matrix(articles, scope)]
        theirs = krippendorff.alpha(reliability_data=rows, level_of_measurement="nominal")
        ours = report.figure("alpha", scope)
        assert ours is not None and ours.value == pytest.approx(theirs, abs=1e-9), scope
    found = report.figure("f1_exact", "passages")
    assert found is not None and found.value == pytest.approx(f1_exact(articles), abs=1e-9)


def judge_papers(path: Path) -> None:
    """Comparing, gold, minutes and feedback can be had of whatever came together."""
    project = open_project(path, read_only=True)
    now = project.now
    compare(now, Choice())
    compare(now, Choice(annotators=(*sorted(now.annotators)[:3], GOLD)))
    for document in now.documents.values():
        for passage in gold_of(now, document.id):
            assert document.text[passage.start : passage.end] == passage.exact
    assert all(outdated(now, decision) is not None for decision in now.decisions.values())
    for session in now.sessions:
        minutes = minutes_of(project, session, made=1_790_000_000_000, draws=5)
        assert all(MINUTES_FORMATS[name].write(minutes) for name in MINUTES_FORMATS)
    for person in now.annotators:
        feedback = feedback_of(project, person, made=1_790_000_000_000)
        assert all(FEEDBACK_FORMATS[name].write(feedback) for name in FEEDBACK_FORMATS)
    project.close()


def judge_joins(team: Team, inspector: Callable[..., Incoming]) -> Path:
    """With everybody and every article joined that the plan suggests; taking it back leaves nothing."""
    path = gathering(team.folder / "joined.annodb")
    project = open_project(path)
    project.become(CLEO)
    before = everything(project)
    plan = plan_merge(project, team.files, inspector)
    assert not plan.refused
    project.merge(plan.incomings, plan.label, merge_command(plan, join_everybody(plan), same_articles(plan)))
    assert sound(project)
    after = everything(project)
    project.undo()
    assert everything(project) == before and sound(project)
    project.redo()
    assert {k: v for k, v in everything(project).items() if k[0] not in ("annotator", "document")} == {
        k: v for k, v in after.items() if k[0] not in ("annotator", "document")
    }
    assert sound(project)
    project.close()
    return path


def told(capfd: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What a command prints; it must do its work."""
    capfd.readouterr()
    assert run(list(map(str, arguments))) == 0, capfd.readouterr().err
    return capfd.readouterr().out


def test_a_team_merges_in_every_order_and_nothing_is_lost(tmp_path: Path) -> None:
    team = make_team(tmp_path, SEED, people=3, articles=3, marks=10)
    gathered = judge_merges(team, SEED)
    judge_agreement(gathered, tmp_path)
    judge_papers(gathered)
    judge_papers(judge_joins(team, lambda path, _: looked_into(path, tmp_path)))


def test_a_team_by_the_command_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    team = make_team(tmp_path, 5, people=3, articles=2, marks=8)
    files = [path for path in team.files if path.suffix == ".annodb"][1:] + team.files[-7:-5]
    empty = gathering(tmp_path / "empty.annodb")
    one, other = (Path(shutil.copy(empty, tmp_path / name)) for name in ("one by one.annodb", "全部 at once.annodb"))
    before = [path.read_bytes() for path in files]
    files[0].chmod(0o444)
    held = open_project(files[-5])
    for part in (files[:2], files[:1:-1]):
        told(capfd, "merge", one, *part, "--as", "Cleo")
    told(capfd, "merge", other, *files, "--as", "Cleo")
    held.close()
    assert [path.read_bytes() for path in files] == before, "a colleague's file was touched"
    again = json.loads(told(capfd, "merge", one, other, *files[-2:], "--as", "Cleo", "--json"))
    assert not again["merged"] and {file["status"] for file in again["files"]} == {"nothing new"}
    assert exported(one, tmp_path) == exported(other, tmp_path)
    told(capfd, "check", one)
    told(capfd, "check", other)
    assert json.loads(told(capfd, "agreement", other, "--json"))["figures"]
    assert json.loads(told(capfd, "minutes", other, "--format", "json"))
    for name in ("csv", "html", "web-annotation", "bundle"):
        told(capfd, "export", other, "--format", name, "--gold", "-o", tmp_path / f"export.{name}")
    for who in team.people:
        told(capfd, "feedback", other, "--annotator", who, "-o", tmp_path / "feedback.html")
