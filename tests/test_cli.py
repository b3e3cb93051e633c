"""The command line as a script would use it: exit codes, one line on stderr, JSON on stdout."""

import base64
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import _COMMANDS, run
from annotator.paths import seed

ARTICLE = seed("000_ea984a6356cfd0a5.txt")
ANNOTATIONS = seed("sample_annotations.json")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "Sample.annodb"
    assert run(["sample", str(path)]) == 0
    return path


def exported(project: Path, capfdbinary: pytest.CaptureFixture[bytes], *more: str) -> Any:
    capfdbinary.readouterr()
    assert run(["export", str(project), "--format", "json", *more]) == 0
    return json.loads(capfdbinary.readouterr().out)


def test_the_main_job_from_a_script(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    project = tmp_path / "p.annodb"
    assert run(["new", str(project)]) == 0
    assert run(["import", str(project), str(ARTICLE), "--as", "Ana", "--json"]) == 0
    (row,) = json.loads(capfdbinary.readouterr().out)["documents"]
    assert row["status"] == "imported" and row["file"] == str(ARTICLE) and row["reason"] == ""
    arguments = ["import", str(project), str(ANNOTATIONS), "--format", "annotations-json", "--as", "Ana"]
    assert run(arguments) == 0
    data = exported(project, capfdbinary)
    assert {"documents", "annotations", "sources", "links", "annotators", "tags", "comments", "decisions"} <= set(data)
    text = data["documents"][0]["text"]
    assert len(data["annotations"]) == 43 and len(data["sources"]) == 1
    for mark in data["annotations"]:
        assert text[mark["start"] : mark["end"]] == mark["exact"]
    wanted = [a["exact"] for a in json.loads(ANNOTATIONS.read_text("utf-8"))["annotations"]]
    assert sorted(mark["exact"] for mark in data["annotations"]) == sorted(wanted)
    assert {a["name"] for a in data["annotators"]} >= {"Analyst A", "Analyst B"}
    assert run(["check", str(project)]) == 0


def test_importing_again_changes_nothing(sample: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    before = exported(sample, capfdbinary)
    assert run(["import", str(sample), str(ARTICLE), "--as", "Sample", "--json"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["documents"][0]["status"] == "already there"
    arguments = ["import", str(sample), str(ANNOTATIONS), "--format", "annotations-json", "--as", "Sample"]
    assert run(arguments) == 0
    after = exported(sample, capfdbinary)
    for key in ("documents", "annotations", "sources", "links", "annotators", "tags"):
        assert after[key] == before[key]


def test_a_refused_file_is_named_and_the_others_go_in(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    project, empty, good = tmp_path / "p.annodb", tmp_path / "empty.txt", tmp_path / "good.txt"
    empty.write_bytes(b"")
    good.write_text("A title\n\nA first paragraph of some length, by nobody in particular.", "utf-8")
    assert run(["new", str(project)]) == 0
    missing = tmp_path / "missing.txt"
    assert run(["import", str(project), str(empty), str(missing), str(good), "--as", "Ana", "--json"]) == 1
    rows = json.loads(capfdbinary.readouterr().out)["documents"]
    assert [row["status"] for row in rows] == ["refused", "refused", "imported"]
    assert rows[0]["reason"] and rows[1]["reason"] and rows[2]["id"]


def test_json_is_lossless(sample: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    first = exported(sample, capfdbinary)
    file, other = tmp_path / "all.json", tmp_path / "other.annodb"
    assert run(["export", str(sample), "--format", "json", "-o", str(file)]) == 0
    assert run(["new", str(other)]) == 0
    assert run(["import", str(other), str(file), "--format", "json", "--as", "Sample"]) == 0
    second = exported(other, capfdbinary)
    assert base64.b64decode(first["attachments"][0]["content"]) == ARTICLE.read_bytes()
    assert first["attachments"] == second["attachments"]
    for key in ("documents", "annotations", "sources", "links", "tags", "comments", "decisions"):
        assert sorted(second[key], key=lambda row: row["id"]) == sorted(first[key], key=lambda row: row["id"])
    assert {a["id"] for a in first["annotators"]} <= {a["id"] for a in second["annotators"]}


def test_every_format_is_written_and_listed(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["formats", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    names = {row["name"] for row in rows if row["direction"] == "export"}
    assert names >= {"json", "web-annotation", "csv", "html"}
    assert [row["name"] for row in rows if row.get("lossless")] == ["json", "bundle"]
    for name in names:
        out = tmp_path / f"out.{name}"
        assert run(["export", str(sample), "--format", name, "-o", str(out)]) == 0
        assert out.stat().st_size > 1000
    assert {row["name"] for row in rows if row["direction"] == "import"} >= {"text", "annotations-json", "json"}
    assert run(["formats"]) == 0


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"", "empty"), (b"not a database at all, just text" * 40, "not"), (None, "no")],
)
def test_what_is_no_project_is_refused_in_one_line(
    tmp_path: Path, content: bytes | None, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.annodb"
    if content is not None:
        path.write_bytes(content)
    for command in (
        ["check", str(path)],
        ["export", str(path), "--format", "csv"],
        ["import", str(path), str(ARTICLE)],
    ):
        assert run(command) == 1
        error = capsys.readouterr().err
        assert error.count("\n") == 1 and error.startswith("annotator: ") and word in error.lower()
    assert (path.read_bytes() if path.exists() else None) == content


def test_an_existing_file_is_not_made_anew(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sample.read_bytes()
    assert run(["new", str(sample)]) == 1
    assert capsys.readouterr().err.count("\n") == 1 and sample.read_bytes() == before


@pytest.mark.parametrize(
    "arguments", [["export", "p"], ["import"], ["new"], ["formats", "--xml"], ["a", "b"], ["--no"]]
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code: object = run(arguments)
    except SystemExit as stop:
        code = stop.code
    assert code == 2 and capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("name", _COMMANDS)
def test_every_command_has_help_with_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        run([name, "--help"])
    assert stop.value.code == 0 and "Example: annotator " in capsys.readouterr().out


def test_reading_works_while_the_project_is_open_elsewhere(
    sample: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    from annotator.bootstrap import open_project

    held = open_project(sample)
    try:
        assert len(exported(sample, capfdbinary)["annotations"]) == 43
        assert run(["check", str(sample)]) == 0
        capfdbinary.readouterr()
        assert run(["import", str(sample), str(ARTICLE), "--as", "Ana"]) == 1
        assert capfdbinary.readouterr().err.count(b"\n") == 1
    finally:
        held.close()
    assert [path.name for path in sample.parent.iterdir() if path.name.startswith("Sample.annodb")] == ["Sample.annodb"]


def test_one_document_can_be_exported_alone(
    sample: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another title\n\nAnother article, quite short but long enough to be one.", "utf-8")
    assert run(["import", str(sample), str(other), "--as", "Sample", "--json"]) == 0
    id = json.loads(capfdbinary.readouterr().out)["documents"][0]["id"]
    data = exported(sample, capfdbinary, "--document", id)
    assert [row["id"] for row in data["documents"]] == [id] and data["annotations"] == []
    assert run(["export", str(sample), "--format", "json", "--document", "nowhere"]) == 1


def test_what_is_to_be_looked_at_is_told_beside_what_is_wrong(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sample = tmp_path / "Sample.annodb"
    assert run(["sample", str(sample)]) == 0
    capfd.readouterr()
    assert run(["check", str(sample), "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert told["problems"] == []
    kinds = Counter(each["kind"] for each in told["checks"])
    assert kinds == {"unsupported fact": 1, "one origin": 10}
    [fact] = [each for each in told["checks"] if each["kind"] == "unsupported fact"]
    assert fact["words"] == "seized the symbolic Armenian stronghold of Shusha" and fact["annotator"] == "Analyst B"
    assert run(["check", str(sample)]) == 0
    out = capfd.readouterr().out
    assert "A fact without a supporting source: 1" in out and "No problems found." in out
