"""A newer text of an article on the command line."""

import json
from pathlib import Path

import pytest

from annotator.app.project import Project
from annotator.cli import run
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add
from annotator.domain.ids import AnnotatorId, document_id
from annotator.storage.store import open_store
from tests.app.projects import ANA
from tests.app.test_revising import NEW, OLD, document


@pytest.fixture
def path(tmp_path: Path) -> Path:
    from annotator.app.joining import give_tag_set, join

    found = tmp_path / "P.annodb"
    made = Project(open_store(found, create=True), AnnotatorId(""))
    give_tag_set(made)
    join(made, ANA, "Ana")
    old = document(OLD)
    made.apply(Add(old))
    start = OLD.index("The two sides")
    made.apply(add_annotation(old, start, start + 32, "claim", id="a"))
    made.close()
    return found


def test_a_newer_text_is_taken_in(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newer = tmp_path / "newer.txt"
    newer.write_text(NEW, encoding="utf-8")
    arguments = ["import", str(path), str(newer), "--revises", document_id(OLD), "--as", "Ana", "--json"]
    assert run(arguments) == 0
    (row,) = json.loads(capsys.readouterr().out)["documents"]
    assert (row["status"], row["id"]) == ("imported", document_id(NEW))
    assert row["notes"] == ["1 of your passages went along; 0 wait in the older text."]
    opened = Project(open_store(path), AnnotatorId(ANA))
    assert opened.now.documents[document_id(OLD)].same_as == document_id(NEW)
    assert opened.now.annotations["a"].document == document_id(NEW)
    opened.close()


@pytest.mark.parametrize("asked", ["nowhere", document_id(NEW)])
def test_an_unknown_article_is_refused(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: str
) -> None:
    newer = tmp_path / "newer.txt"
    newer.write_text(NEW, encoding="utf-8")
    assert run(["import", str(path), str(newer), "--revises", asked]) != 0
    assert "There is no article with the id" in capsys.readouterr().err
