"""The library on the command line, run as a user does: through ``annotator.cli.run``."""

import json
from pathlib import Path

import pytest

from annotator.app.project import Project
from annotator.cli import run
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.library import Collection
from annotator.domain.shelving import new_collection, put_into, set_state
from annotator.storage.store import open_store
from tests.app.projects import ANA, BEN, article

HERE = article().id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three articles; "Elections" with "Runoff" in it; Ana's states."""
    from annotator.app.joining import give_tag_set, join

    found = tmp_path / "P.annodb"
    made = Project(open_store(found, create=True), AnnotatorId(""))
    give_tag_set(made)
    join(made, BEN, "Ben")
    join(made, ANA, "Ana")
    more = [Document(id=f"d{n}", text="Two words.", title=f"Article {n}", publisher="Post") for n in (1, 2)]
    made.apply(Several([Add(each) for each in (article(), *more)], "Import"))
    [outer] = made.apply(new_collection(made.now, "Elections")).new_ids
    [inner] = made.apply(new_collection(made.now, "Runoff", outer)).new_ids
    made.apply(put_into(made.now, ["d1"], outer))
    made.apply(put_into(made.now, ["d2"], inner))
    made.apply(set_state(made.now, ["d2"], "needs review"))
    made.apply(add_annotation(article(), 0, 5, "claim"))
    made.close()
    return found


def _listed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, object]]:
    assert run([*map(str, arguments), "--json"]) == 0
    return list(json.loads(capsys.readouterr().out)["documents"])


def test_all_is_told_of_every_document(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = {row["id"]: row for row in _listed(capsys, "list", path, "--as", "Ana")}
    assert rows.keys() == {HERE, "d1", "d2"}
    assert rows[HERE] == {
        "id": HERE, "title": "First things", "outlet": "", "byline": "", "date": "", "regions": [], "themes": [],
        "language": "", "url": "", "file": "", "original": "", "pages": 0, "words": len(article().text.split()),
        "state": "in progress", "collections": [], "annotations": 1, "tags": {"Claim": 1}, "without_source": 1,
        "annotators": ["Ana"], "unread_comments": 0,
    }  # fmt: skip
    assert rows["d2"]["collections"] == ["Elections / Runoff"] and rows["d2"]["state"] == "needs review"


def test_collection_and_state_choose(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def ids(*arguments: str) -> set[object]:
        return {row["id"] for row in _listed(capsys, "list", path, "--as", "Ana", *arguments)}

    assert ids("--collection", "elections") == {"d1", "d2"}, "with what lies in collections in it"
    assert ids("--collection", "Runoff") == {"d2"}
    assert ids("--state", "needs review") == {"d2"} and ids("--state", "unread") == {"d1"}
    assert {row["id"] for row in _listed(capsys, "list", path, "--as", "Ben", "--state", "unread")} == {
        HERE, "d1", "d2",
    }  # fmt: skip


def test_it_can_be_read_and_says_what_is_wrong(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["list", str(path), "--sort", "title"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert [line.partition("  ")[0] for line in out] == ["d1", "d2", HERE] and "Article 1 · Post" in out[0]
    for wrong in (["--state", "read"], ["--collection", "Nothing"], ["--sort", "colour"], ["--as", "Nobody"]):
        assert run(["list", str(path), *wrong]) == 1
        assert capsys.readouterr().err.count("\n") == 1


def test_of_two_collections_of_one_name_the_id_is_asked_for(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Project(open_store(path), ANA)
    made.apply(Add(Collection(id="theirs", name="Elections")))
    made.close()
    assert run(["list", str(path), "--collection", "Elections"]) == 1
    assert "theirs" in capsys.readouterr().err
    assert _listed(capsys, "list", path, "--collection", "theirs") == []
