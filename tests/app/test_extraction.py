"""Files are read by a child that lives long: whatever one of them does to it, the next is read."""

import hashlib
import io
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.app import confinement, extracted, extracting, extraction
from annotator.app.extracted import ANSWER, Job, ReaderFault, unpacked
from annotator.app.extracting import work_off
from annotator.app.extraction import Extraction
from annotator.app.progress import Cancelled
from annotator.bootstrap import extraction as real_extraction
from annotator.domain.errors import BadInput
from annotator.domain.ids import document_id
from annotator.formats.encoding import EncodingUnsure
from annotator.paths import seed

REPO = str(Path(__file__).parents[2])
ARTICLE = seed("000_ea984a6356cfd0a5.txt").read_bytes()
GOOD = Job(b"A title\n\nSome text that stands here, and more of it.\n", "good.txt")


def go_on() -> None:
    """Nobody says stop."""


def child(code: str) -> Extraction:
    """A child whose importer is ``code``: it has ``job`` and must give an Imported."""
    lines = [
        f"import sys; sys.path.insert(0, {REPO!r})",
        "import os, time, ctypes",
        "from annotator.app import extracting, confinement, extracted",
        "from annotator.domain.errors import BadInput",
        "real = extracting.read_here",
        "def read(job):",
        f"    if job.filename == 'good.txt': return real(job)\n    {code}",
        "extracting.read_here = read",
        "sys.exit(extracting.serve())",
    ]
    return Extraction([sys.executable, "-c", "\n".join(lines)])


@pytest.fixture(autouse=True)
def leaves_no_child() -> Iterator[None]:
    yield
    assert not [line for line in children() if "extract" in line]


def children() -> list[str]:
    """The command lines of this process' children that have not been waited for."""
    if not Path("/proc/self/task").exists():
        return []
    found = []
    for task in Path("/proc/self/task").iterdir():
        try:
            pids = (task / "children").read_text().split()
        except FileNotFoundError:  # a thread that has just ended
            continue
        for pid in pids:
            with_line = Path(f"/proc/{pid}/cmdline")
            if with_line.exists():
                found.append(with_line.read_text())
    return found


def test_an_article_is_read_as_it_is_in_this_process() -> None:
    job = Job(ARTICLE, "000_ea984a6356cfd0a5.txt")
    with real_extraction() as reader:
        assert reader.read(job, go_on) == extracting.read_here(job)


def test_one_child_reads_many_files() -> None:
    with child("return None") as reader:
        reader.read(GOOD, go_on)
        first = children()
        reader.read(GOOD, go_on)
        assert children() == first


def test_doubt_about_the_encoding_comes_through() -> None:
    data = "Müller".encode("cp1252")
    with pytest.raises(EncodingUnsure) as here:
        extracting.read_here(Job(data, "doubt.txt"))
    with real_extraction() as reader:
        with pytest.raises(EncodingUnsure) as there:
            reader.read(Job(data, "doubt.txt"), go_on)
        assert there.value.candidates == here.value.candidates and here.value.candidates
        assert reader.read(Job(data, "doubt.txt", encoding="cp1252"), go_on).entities


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("os._exit(0)", "broke off"),
        ("os.abort()", "broke off"),
        ("ctypes.string_at(0)", "broke off"),
        ("raise BadInput('There is no text in it.')", "no text in it"),
        ("raise KeyError('x')", "KeyError"),
        ("return read(job)", "too deeply"),
        ("return None", "AttributeError"),
        ("raise MemoryError", "more memory"),
        ("os.close(0); os.kill(os.getpid(), 9)", "broke off"),
        ("extracting.sys.exit(3)", "broke off"),
    ],
)  # fmt: skip
def test_whatever_it_does_the_file_is_refused_and_the_next_is_read(code: str, reason: str) -> None:
    with child(code) as reader:
        for _ in range(2):
            with pytest.raises(BadInput, match=reason) as error:
                reader.read(Job(b"x", "bad.txt"), go_on)
            assert "\n" not in str(error.value)
            assert reader.read(GOOD, go_on).entities


def test_what_a_library_prints_is_no_answer() -> None:
    with child(
        "print('x' * 100000); os.write(1, b'y' * 100000); return real(extracted.Job(job.data, 'good.txt'))"
    ) as one:
        assert one.read(Job(GOOD.data, "loud.txt"), go_on).entities


def test_our_own_people_get_the_trace() -> None:
    with child("raise KeyError('here it was')") as reader, pytest.raises(ReaderFault) as error:
        reader.read(Job(b"x", "bad.txt"), go_on)
    assert "here it was" in error.value.trace and "here it was" not in str(error.value)


def test_one_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "reading_seconds_for", lambda size: 1)
    with child("time.sleep(60)") as reader:
        began = time.monotonic()
        with pytest.raises(BadInput, match="within 1 s"):
            reader.read(Job(b"x", "slow.txt"), go_on)
        assert time.monotonic() - began < 20
        assert not children()


def test_stop_ends_it_at_once() -> None:
    def stop() -> None:
        raise Cancelled

    with child("time.sleep(60)") as reader:
        began = time.monotonic()
        with pytest.raises(Cancelled):
            reader.read(Job(b"x", "slow.txt"), stop)
        assert time.monotonic() - began < 5 and not children()


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are kept by Linux only")
def test_the_system_keeps_the_limits() -> None:
    with child("x = b'x' * confinement.MEMORY; return real(job)") as reader, pytest.raises(BadInput, match="memory"):
        reader.read(Job(b"x", "greedy.txt"), go_on)
    with child("open('/tmp/annotator-must-not-be', 'w').write('x' * 10000)") as reader, pytest.raises(BadInput):
        reader.read(Job(b"x", "writing.txt"), go_on)
    assert not Path("/tmp/annotator-must-not-be").exists() or not Path("/tmp/annotator-must-not-be").stat().st_size
    Path("/tmp/annotator-must-not-be").unlink(missing_ok=True)
    spin = "confinement.allow_seconds(0)\n    while True: pass"
    with child(spin) as reader, pytest.raises(BadInput, match="broke off"):
        reader.read(Job(b"x", "spinning.txt"), go_on)


def test_an_answer_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracted, "LARGEST_ANSWER", 2000)
    out = io.BytesIO()
    jobs = io.BytesIO()
    extracted.write_job(Job(b"word " * 5000, "long.txt"), jobs)
    allowed: list[int] = []
    work_off(io.BytesIO(jobs.getvalue()), out, allowed.append)
    assert allowed == [confinement.reading_seconds_for(25_000)]
    out.seek(0)
    told = extracted.read_answer(out)
    assert told is not None
    with pytest.raises(BadInput, match="More comes out"):
        unpacked(told.told, told.kept, b"")
    with pytest.raises(BadInput, match="More comes out"):
        extracted.read_answer(io.BytesIO(ANSWER.pack(3000, 0, False) + b"x" * 3000))
    assert extracted.read_answer(io.BytesIO(ANSWER.pack(1000, 0, False) + b"x" * 10)) is None


TEXT = "Text."


def answer(**changes: Any) -> bytes:
    """A sound answer about the bytes b"data", with some of it changed."""
    fields = {"text": TEXT, "blocks": [[0, 5, "paragraph", 0]], **changes.pop("fields", {})}
    sha256 = hashlib.sha256(b"data").hexdigest()
    sound = {
        "entities": [["document", document_id(str(fields["text"])), fields]],
        "attachments": [[sha256, "a.txt", "text/plain", -1]],
        "notes": ["A note."],
    }
    return json.dumps({**sound, **changes}).encode()


def test_a_sound_answer_is_believed() -> None:
    imported = unpacked(answer(), b"", b"data")
    assert imported.notes == ("A note.",) and imported.attachments[0].content == b"data"


@pytest.mark.parametrize(
    "told",
    [
        b"", b"[]", b"7", b"\xff", b"[" * 100_000, b"{}",
        answer(entities=[]),
        answer(entities=[["annotator", "x", {"name": "Mallory"}]]),
        answer(entities=[["document", "x", {"text": TEXT}]]),
        answer(entities=[["document", document_id(TEXT), {}]]),
        answer(entities=[["document", document_id(TEXT), {"text": TEXT, "title": 3}]]),
        answer(entities=[["document", document_id(TEXT), {"text": TEXT, "blocks": 3}]]),
        answer(fields={"text": "a\r\nb"}),
        answer(fields={"text": "a\0b"}),
        answer(fields={"text": 5}),
        answer(fields={"title": "\ud800"}),
        answer(fields={"blocks": [[0, 6, "paragraph"]]}),
        answer(fields={"blocks": [[3, 2, "paragraph"]]}),
        answer(fields={"blocks": [[-1, 2, "paragraph"]]}),
        answer(fields={"blocks": [["0", 2, "paragraph"]]}),
        answer(fields={"links": [[0, 60, "https://example.org"]]}),
        answer(fields={"pages": [[0, 2.5, "1"]]}),
        answer(attachments=[["0" * 64, "a.txt", "text/plain", -1]]),
        answer(attachments=[["0" * 64, "a.txt", "text/plain", 10_000]]),
        answer(attachments=[[1, 2, 3]]),
        answer(notes=7),
        answer(refused=[]),
        answer(unsure=[["a"]]),
    ],
)  # fmt: skip
def test_nothing_else_is(told: bytes) -> None:
    with pytest.raises(BadInput):
        unpacked(told, b"", b"data")


def test_a_refusal_is_one_line() -> None:
    with pytest.raises(BadInput) as error:
        unpacked(json.dumps({"refused": "it is\n\x1b[31m evil" + "x" * 2000}).encode(), b"", b"")
    assert str(error.value).startswith("it is [31m evil") and len(str(error.value)) <= 500


def test_where_there_are_no_limits_time_still_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    confinement.confine_reader()
    confinement.allow_seconds(1)


def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    with Extraction([str(tmp_path / "nothing")]) as reader, pytest.raises(BadInput, match="cannot be started"):
        reader.read(GOOD, go_on)


def test_the_child_ends_when_the_program_is_gone() -> None:
    command = [sys.executable, "-m", "annotator", "--extract"]
    import subprocess

    process = subprocess.Popen(command, stdin=subprocess.PIPE, env={**os.environ, "PYTHONPATH": REPO})
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(30) == 0
