"""``annotator minutes`` and ``annotator feedback``: papers of a project that is open elsewhere."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import docx as python_docx
import pytest

from annotator.app.project import Project
from annotator.app.reviewing import Agenda
from annotator.bootstrap import create_sample
from annotator.cli import run
from annotator.domain.deciding import Verdicts, decide, start_session, take
from annotator.domain.ids import AnnotatorId
from annotator.domain.review import ReviewSession


@pytest.fixture
def reviewed(tmp_path: Path) -> Iterator[Project]:
    """The sample with a session in which one passage was decided; it stays open."""
    project = create_sample(tmp_path / "sample.annodb")
    people = [id for id, annotator in project.now.annotators.items() if annotator.name.startswith("Analyst")]
    project.become(AnnotatorId(people[0]))
    session = ReviewSession(
        id="", title="Monday", documents=tuple(project.now.documents), people=tuple(people), annotators=tuple(people)
    )
    id = project.apply(start_session(session)).new_ids[0]
    item = Agenda(project.now, project.now.sessions[id]).items[0]
    document = project.now.documents[item.cluster.document]
    passages = take(document, item.cluster, item.cluster.members[:1])
    said = Verdicts("It is the shortest.")
    command = decide(project.now, item.cluster, "taken", passages, session=id, kinds=item.difference.kinds, said=said)
    project.apply(command)
    project.store.flush()
    yield project
    project.close()


def path_of(project: Project) -> str:
    return str(project.store.path)


def test_minutes_in_each_format(reviewed: Project, tmp_path: Path) -> None:
    for name in ("html", "docx", "json"):
        out = tmp_path / f"minutes.{name}"
        assert run(["minutes", path_of(reviewed), "--session", "Monday", "--format", name, "-o", str(out)]) == 0
    assert "It is the shortest." in (tmp_path / "minutes.html").read_text("utf-8")
    words = [paragraph.text for paragraph in python_docx.Document(str(tmp_path / "minutes.docx")).paragraphs]
    assert "Reason: It is the shortest." in words
    assert json.loads((tmp_path / "minutes.json").read_text("utf-8"))["decisions"][0]["reason"] == "It is the shortest."


def test_feedback_by_name(reviewed: Project, tmp_path: Path) -> None:
    out = tmp_path / "feedback.html"
    assert run(["feedback", path_of(reviewed), "--annotator", "Analyst A", "-o", str(out)]) == 0
    page = out.read_text("utf-8")
    assert "Feedback for Analyst A" in page
    assert "It is the shortest." in page


def test_without_a_file_it_is_printed(reviewed: Project, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    command = ["feedback", path_of(reviewed), "--annotator", "Analyst B", "--session", "Monday", "--format", "docx"]
    assert run(command) == 0
    assert python_docx.Document(io.BytesIO(capfdbinary.readouterr().out)).paragraphs[0].text == "Feedback for Analyst B"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["minutes", "--session", "Friday"], "There is no review session 'Friday'."),
        (["feedback", "--annotator", "Dora"], "There is no annotator 'Dora' in this project."),
        (["minutes", "-o", "/nowhere/at/all.html"], "/nowhere/at/all.html cannot be written"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    reviewed: Project, command: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command[0], path_of(reviewed), *command[1:]]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
