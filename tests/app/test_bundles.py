"""What is sent: my own work under whatever id, and what a colleague needs to begin with, nothing else."""

from pathlib import Path

import pytest

from annotator.app.bundles import assigned_to, file_name, send_work, write_starter
from annotator.app.joining import join
from annotator.app.project import Project
from annotator.domain.commands import Add, Edit
from annotator.domain.errors import BadInput, Missing
from annotator.domain.ids import AnnotatorId
from annotator.domain.review import Guideline
from annotator.domain.team import Assignment, Team
from annotator.domain.teaming import same_person
from tests.app.projects import BEN, article
from tests.app.teams import ORIGINAL, START, bundle_of, copy_of, incoming, mark, with_article


@pytest.fixture
def team() -> Project:
    """Ana (who has two ids) and Ben, an article that is Ben's to read and one that is not, guidelines, a rule."""
    made = copy_of("Ana", 1)
    with_article(made)
    other = article("Another text.\n\nWith two paragraphs.")
    made.apply(Add(other, "Import"))
    made.apply(Add(Team(id="team", blind=True, guidelines="Mark whole sentences.")))
    made.apply(Add(Guideline(id="g1", text="A won war is a claim.")))
    mark(made, 0, 5)
    join(made, BEN, "Ben")
    mark(made, 6, 12)
    join(made, AnnotatorId("ana-at-home"), "Ana")
    mark(made, 0, 7, document=other)
    made.become(AnnotatorId("ana"))
    made.apply(Add(Assignment(id="as1", document=article().id, annotator=BEN)))
    made.apply(same_person(made.now, "ana-at-home", "ana"))
    return made


def test_my_work_is_sent_under_all_my_ids_and_nobody_elses(team: Project, tmp_path: Path) -> None:
    target = tmp_path / "mine.annobundle"
    assert send_work(team, target) == target.stat().st_size > 0
    mine = copy_of("Cleo", 3)
    mine.merge([incoming(target.read_bytes(), tmp_path / "found")], "Merge")
    assert {each.creator for each in mine.now.annotations.values()} == {"ana", "ana-at-home"}
    assert mine.now.person("ana-at-home") == "ana" and mine.now.name_of("ana") == "Ana"
    assert len(mine.now.documents) == 2
    kept = mine.now.documents[article().id].attachment
    assert mine.store.attachment(kept) == ORIGINAL
    send_work(team, target, [article().id])
    alone = incoming(target.read_bytes(), tmp_path / "alone")
    assert {op.actor for op in alone.ops if op.entity_type == "annotation"} == {"ana"}


def test_a_starter_begins_an_equal_project_without_anybodys_work(team: Project, tmp_path: Path) -> None:
    target = tmp_path / "Ben.annobundle"
    assert assigned_to(team, "ben") == (article().id,) and assigned_to(team, "ana-at-home") == ()
    write_starter(team, target, "ben", assigned_to(team, "ben"))
    ben = copy_of("Ben", 2)
    ben.merge([incoming(target.read_bytes(), tmp_path / "found")], "Begin")
    now = ben.now
    assert list(now.documents) == [article().id] and not now.annotations and not now.comments
    assert now.team == team.now.team and now.guidelines == team.now.guidelines and list(now.assignments) == ["as1"]
    assert now.documents[article().id] == team.now.documents[article().id]
    done = mark(ben, 13, 20)
    back = incoming(bundle_of(ben, [], ["ben"]), tmp_path / "back")
    team.merge([back], "Merge Ben")
    assert done in team.now.annotations


def test_the_same_work_at_the_same_time_is_the_same_file(team: Project, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    send_work(team, one, at_ms=START)
    send_work(team, other, at_ms=START)
    assert one.read_bytes() == other.read_bytes()


def test_what_cannot_be_written_leaves_what_was_there(team: Project, tmp_path: Path) -> None:
    with pytest.raises(Missing):
        write_starter(team, tmp_path / "x", "nobody")
    with pytest.raises(BadInput):
        send_work(team, tmp_path / "none" / "x")
    with pytest.raises(BadInput):
        send_work(team, tmp_path / "x", ["no such document"])
    team.become(AnnotatorId(""))
    with pytest.raises(BadInput):
        send_work(team, tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_later_edits_reach_a_colleague_with_the_next_bundle(team: Project, tmp_path: Path) -> None:
    mine = copy_of("Cleo", 3)
    mine.merge([incoming(bundle_of(team, [], ["ana"]), tmp_path / "first")], "Merge")
    first = next(each.id for each in mine.now.annotations.values() if each.creator == "ana")
    team.apply(Edit("annotation", first, {"note": "sure"}))
    mine.merge([incoming(bundle_of(team, [], ["ana"]), tmp_path / "second")], "Merge")
    assert mine.now.annotations[first].note == "sure"


def test_names_of_files_are_ones_that_every_system_takes() -> None:
    assert file_name("Karabakh", "Ben") == "Karabakh - Ben.annobundle"
    assert file_name('a/b\\c:"d"', "Ünal ") == "a_b_c__d_ - Ünal.annobundle"
    assert file_name("..") == "Bundle.annobundle" and len(file_name("x" * 500)) < 140
