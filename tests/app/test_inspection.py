"""Files are looked into by child processes: whatever a child does, it is refused or read, and it is never left."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app import confinement, inspection
from annotator.app.inspection import Refused, inspect_all, inspect_in_child
from annotator.app.progress import Cancelled, Progress, unheard
from annotator.bootstrap import inspector
from annotator.domain.errors import BadInput, Missing
from annotator.domain.incoming import Incoming

FILES = Path(__file__).parents[1] / "files"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Ben.annodb"
    path.write_bytes(b"anything")
    return path


@pytest.fixture(autouse=True)
def leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The folder of findings is always removed."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    yield
    assert list(place.iterdir()) == []


def child(code: str) -> list[str]:
    """A child that does what ``code`` says, with ``folder`` for its findings."""
    start = "import pathlib, sys; folder = pathlib.Path(sys.argv[2]); "
    return [sys.executable, "-c", start + code]


def test_projects_and_bundles_are_read_by_the_real_child() -> None:
    for step, ops, files in ((1, 63, 1), (2, 63, 1), (3, 66, 1), (4, 68, 2)):
        name = f"step_{step}.annodb"
        found = inspector()(FILES / name, unheard)
        assert found.name == name and len(found.ops) == ops and len(found.attachments) == files
        assert len(found.sha256) == 64


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("pass", "to its end"),
        ("import os; os.abort()", "to its end"),
        ("print('x' * 100000); sys.exit(3)", "to its end"),
        ("(folder / 'result').write_text('garbage')", "to its end"),
        ("(folder / 'result').write_text('[' * 100000)", "to its end"),
        ("(folder / 'result').write_text('[]')", "to its end"),
        ("(folder / 'result').write_text('{}')", "checked"),
        ("(folder / 'result').mkdir()", "to its end"),
        ("(folder / 'result').write_text('{\"refused\": \"it is\\\\n\\\\u001b[31m evil\"}')", r"it is \[31m evil"),
        ("(folder / 'result').write_text('{\"refused\": [1]}')", "cannot be used"),
        (
            "(folder / 'changes').write_text('[\"op\"]'); (folder / 'result').write_text('{}')",
            "not what it should be",
        ),
        (
            "(folder / 'changes').write_text('[[\"txn\", \"\\\\ud800\", \"\", 1, \"\", null]]');"
            "(folder / 'result').write_text('{}')",
            "a change in it",
        ),
        (
            "(folder / 'changes').write_text(''); (folder / 'result').write_text('{\"sha256\": 1, \"kept\": []}')",
            "to its end",
        ),
        (
            "(folder / 'changes').write_text(''); (folder / '0').write_text('x');"
            "(folder / 'result').write_text('{\"sha256\": \"\", \"ops\": 0, \"txns\": 0, \"kept\":"
            " [{\"sha256\": \"0\", \"name\": \"\", \"media_type\": \"\"}]}')",
            "kept file",
        ),
    ],
)  # fmt: skip
def test_a_child_that_does_not_do_its_work_refuses_the_file(code: str, reason: str, file: Path) -> None:
    with pytest.raises(BadInput, match=reason) as error:
        inspect_in_child(child(code), file, unheard)
    assert str(error.value).startswith("Ben.annodb was not taken over: ") and "\n" not in str(error.value)


def test_one_that_takes_too_long_is_ended(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspection, "seconds_for", lambda size: 0.3)
    code = f"import os, time; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    began = time.monotonic()
    with pytest.raises(BadInput, match="too long"):
        inspect_in_child(child(code), file, unheard)
    assert time.monotonic() - began < 20 and has_ended(tmp_path / "pid")


def has_ended(place: Path) -> bool:
    if not place.exists():
        return True
    try:
        os.kill(int(place.read_text() or 0), 0)
    except ProcessLookupError:
        return True
    return False


def test_cancelling_ends_the_children(file: Path, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    code = f"import os, time; open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(60)"

    def look(path: Path, progress: Progress) -> Incoming:
        return inspect_in_child(child(code), path, progress)

    def stop(_done: float) -> None:
        if pid.exists() and pid.read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        inspect_all([file] * 4, look, stop)
    assert has_ended(pid)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are kept by Linux only")
def test_one_that_eats_memory_or_time_is_ended_by_the_system(file: Path) -> None:
    place = str(Path(__file__).parents[2])
    limit = f"sys.path.insert(0, {place!r}); from annotator.app import confinement; confinement.confine(1); "
    done = "; (folder / 'result').write_text('{\"refused\": \"it went on\"}')"
    with pytest.raises(BadInput, match="to its end"):
        inspect_in_child(child(f"{limit} x = b'x' * {confinement.MEMORY}{done}"), file, unheard)
    with pytest.raises(BadInput, match="went on"):
        inspect_in_child(child(f"{limit} x = b'x' * 1000{done}"), file, unheard)
    soon = limit.replace("confinement.confine", "confinement.SECONDS = 1; confinement.confine")
    with pytest.raises(BadInput, match="to its end"):
        inspect_in_child(child(f"{soon}\nwhile True: pass"), file, unheard)


def test_what_is_no_file_or_too_large_needs_no_child(tmp_path: Path) -> None:
    nothing = [sys.executable, "-c", "raise SystemExit('must not run')"]
    with pytest.raises(Missing, match="no file"):
        inspect_in_child(nothing, tmp_path / "none", unheard)
    with pytest.raises(BadInput, match="is no file"):
        inspect_in_child(nothing, tmp_path, unheard)
    huge = tmp_path / "huge.annodb"
    with huge.open("wb") as out:
        out.truncate(2_000_000_001)
    with pytest.raises(BadInput, match="too large"):
        inspect_in_child(nothing, huge, unheard)


def test_other_files_are_refused_in_one_sentence(tmp_path: Path) -> None:
    for name, content in (("a.txt", b"Hello"), ("b.annodb", b""), ("c.annobundle", b"PK\x03\x04nothing")):
        (tmp_path / name).write_bytes(content)
    paths = [tmp_path / name for name in ("a.txt", "b.annodb", "c.annobundle", "none")]
    found = inspect_all([*paths, FILES / "step_2.annodb"], inspector(), unheard)
    refused = [each for each in found if isinstance(each, Refused)]
    assert [each.name for each in refused] == ["a.txt", "b.annodb", "c.annobundle", "none"]
    assert all(each.reason.endswith(".") and each.name in each.reason for each in refused)
    assert isinstance(found[4], Incoming)


def test_progress_is_told_up_to_the_end() -> None:
    told: list[float] = []
    inspect_all([FILES / "step_2.annodb"] * 3, inspector(), told.append)
    assert told == sorted(told) and told[-1] == 1.0
