"""The profile of the article the project began with, on the command line."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import run
from annotator.paths import seed
from tests.test_cli import ANNOTATIONS

ARTICLE = seed("000_ea984a6356cfd0a5.txt")


def numbers(rows: list[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """Annotations and words, by name."""
    return {row["name"]: (row["annotations"], row["words"]) for row in rows}


@pytest.fixture
def path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    found = tmp_path / "P.annodb"
    assert run(["new", str(found)]) == 0
    assert run(["import", str(found), str(ARTICLE)]) == 0
    assert run(["import", str(found), str(ANNOTATIONS)]) == 0
    capsys.readouterr()
    return found


def test_the_first_article_worked_through(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["profile", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["documents"], found["words"], found["marked"]) == (1, 978, 488)
    assert numbers(found["tag"]) == {"Claim": (15, 196), "Opinion": (17, 213), "Fact": (11, 120)}
    assert numbers(found["holder"]) == {
        "South Front": (40, 452),
        "Russian foreign minister": (2, 29),
        "a top aide to Azerbaijani President Ilham Aliyev": (1, 7),
    }
    assert numbers(found["evidence"]) == {"sourced": (12, 138), "unsourced": (14, 171)}
    assert {name: found for name, found in numbers(found["verdict"]).items() if found[0]} == {
        "supported": (10, 113),
        "unverified": (16, 196),
    }


def test_the_numbers_come_as_csv(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["profile", str(path)]) == 0
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert rows[0] == ["of", "which", "annotations", "words", "percent of the words"]
    assert rows[1][1:] == ["words of the articles", "", rows[1][3], "100.0"]
    assert {row[0] for row in rows[1:]} == {"all", "tag", "holder", "evidence", "verdict"}


def test_a_document_that_is_not_there_is_said_in_one_line(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["profile", str(path), "--document", "none"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
