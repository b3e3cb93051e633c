"""Searching on the command line, run as a user does: through ``annotator.cli.run``."""

import json
from pathlib import Path

import pytest

from annotator.app.project import Project
from annotator.cli import run
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.kept_searches import keep_search
from annotator.storage.store import open_store
from tests.app.projects import ANA

SAID = "Bread prices rose by a tenth, said the café owner."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two articles that share a sentence; Ana's claim in the first."""
    from annotator.app.joining import give_tag_set, join

    found = tmp_path / "P.annodb"
    made = Project(open_store(found, create=True), AnnotatorId(""))
    give_tag_set(made)
    join(made, ANA, "Ana")
    one = Document(id="d1", text=f"{SAID} One more.", title="One")
    made.apply(Add(one))
    made.apply(Add(Document(id="d2", text=f"As we read: {SAID} Another.", title="Two", publisher="Post")))
    made.apply(add_annotation(one, 0, len(SAID), "claim", id="a1", note="weigh"))
    made.close()
    return found


def test_findings_are_printed_as_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", str(path), "cafe by:ana", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    [group] = told["groups"]
    [found] = group["found"]
    assert (group["group"], group["count"], found["id"]) == ("quotes", 1, "a1")
    [[start, end]] = found["title"]["marks"]
    assert found["title"]["text"][start:end] == "café"
    assert (found["document"], found["start"], found["end"]) == ("d1", 0, len(SAID))


def test_findings_are_printed_to_be_read(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", str(path), "tenth by:me tag:claim", "--as", "Ana"]) == 0
    assert "**tenth**" in capsys.readouterr().out
    assert run(["search", str(path), "xylophone"]) == 0
    assert capsys.readouterr().out == "Nothing found.\n"


def test_a_saved_search_is_asked_by_its_name(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Project(open_store(path), ANA)
    made.apply(keep_search(made.now, "Open claims", "tag:claim source:none"))
    made.close()
    assert run(["search", str(path), "--saved", "open  claims", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["query"], told["groups"][0]["count"]) == ("tag:claim source:none", 1)
    assert run(["search", str(path), "--saved", "closed"]) == 1
    assert "there are: Open claims." in capsys.readouterr().err
    assert run(["search", str(path)]) == 1


@pytest.mark.parametrize(("query", "told"), [("tga:x", "did you mean “tag:”?"), ('"open', "is not closed")])
def test_trouble_is_one_line(path: Path, query: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", str(path), query]) == 1
    error = capsys.readouterr().err
    assert error.startswith("annotator: ") and error.count("\n") == 1 and told in error


def test_an_annotations_passage_is_found_elsewhere(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["elsewhere", str(path), "a1", "--json"]) == 0
    [copy] = json.loads(capsys.readouterr().out)["copies"]
    assert copy == {
        "document": "d2", "title": "Two", "outlet": "Post", "start": 12, "end": 12 + len(SAID) - 1, "text": SAID[:-1],
        "similarity": 1.0, "annotation": "",
    }  # fmt: skip
    assert run(["elsewhere", str(path), "none"]) == 1
