"""Finding evidence on the command line, run as a user does."""

import json
from pathlib import Path

import pytest

from annotator.app.project import Project
from annotator.cli import run
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.source import Capture, Source
from annotator.storage.store import open_store
from tests.app.projects import ANA
from tests.finding.recall import report


@pytest.fixture
def path(tmp_path: Path) -> Path:
    from annotator.app.joining import give_tag_set, join

    found = tmp_path / "P.annodb"
    made = Project(open_store(found, create=True), AnnotatorId(""))
    give_tag_set(made)
    join(made, ANA, "Ana")
    document = Document(id="d1", text="The radar of the ship was broken, it is said.", title="One")
    made.apply(Add(document))
    made.apply(Add(Source(id="s1", title="Halvik report")))
    made.apply(Add(Capture(id="c1", source="s1", attachment="", text=report("english"))))
    made.apply(add_annotation(document, 0, 32, "claim", id="a1"))
    made.close()
    return found


def test_passages_are_printed_as_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evidence", str(path), "--annotation", "a1", "--source", "Halvik report", "--most", "3", "--json"]) == 0
    first = json.loads(capsys.readouterr().out)["passages"][0]
    assert "radar had been out of order" in first["text"]
    assert (first["source"], first["capture"]) == ("s1", "c1")
    assert report("english")[first["start"] : first["end"]] == first["text"]


def test_passages_are_printed_to_be_read_with_the_words_between_stars(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evidence", str(path), "--annotation", "a1"]) == 0
    assert "the **radar** had been" in capsys.readouterr().out


def test_what_is_not_there_is_said_in_one_line(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evidence", str(path), "--annotation", "nobody"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert run(["evidence", str(path), "--annotation", "a1", "--source", "none"]) == 1
