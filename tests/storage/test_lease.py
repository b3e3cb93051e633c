"""One writer at a time; the next one is told who it is."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import AlreadyOpen
from annotator.storage.lease import holder_of
from annotator.storage.store import SqliteStore, open_store
from tests.storage.logs import ARTICLE, EVERYTHING, Author

ROOT = Path(__file__).parents[2]
Open = Callable[..., SqliteStore]
HOLD = """
import sys, time
from pathlib import Path
from annotator.storage.store import open_store
store = open_store(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(60)
"""


def test_the_second_opening_is_told_who_has_it_and_may_read(project_file: Path, opened: Open) -> None:
    first = opened(project_file)
    first.append(Author().adds(*EVERYTHING))
    first.flush()
    with pytest.raises(AlreadyOpen, match=r"open for writing by .+ on .+, since 20.+ read-only") as caught:
        open_store(project_file)
    assert caught.value.holder and caught.value.holder in str(caught.value)
    assert len(list(opened(project_file, read_only=True).entities())) == len(EVERYTHING)
    holder = holder_of(project_file)
    assert holder is not None and holder.pid == os.getpid()


def test_once_closed_it_is_free(project_file: Path, opened: Open) -> None:
    opened(project_file).close()
    opened(project_file).close()
    assert holder_of(project_file) is None


def test_a_link_to_the_project_does_not_get_round_the_lease(project_file: Path, opened: Open) -> None:
    link = project_file.with_name("link.annodb")
    link.symlink_to(project_file)
    opened(project_file)
    with pytest.raises(AlreadyOpen):
        open_store(link)


def test_a_killed_program_leaves_no_lease(project_file: Path, opened: Open) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project_file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        with pytest.raises(AlreadyOpen) as caught:
            open_store(project_file)
        holder = holder_of(project_file)
        assert holder is not None and holder.pid == other.pid and str(holder) == caught.value.holder
        other.kill()
        other.wait()
    opened(project_file).append(Author().adds(ARTICLE))


@pytest.mark.parametrize("note", ["", "{", "[]", '{"user": "x"}', json.dumps({"user": 1, "host": 2, "pid": "?"})])
def test_a_note_that_cannot_be_read_does_no_harm(project_file: Path, opened: Open, note: str) -> None:
    opened(project_file)
    project_file.with_name(f".{project_file.name}.who").write_text(note)
    with pytest.raises(AlreadyOpen, match="open for writing; it can"):
        open_store(project_file)


def test_a_copy_onto_an_open_project_is_refused(project_file: Path, opened: Open, tmp_path: Path) -> None:
    opened(project_file)
    other = opened(tmp_path / "Other.annodb", create=True)
    with pytest.raises(AlreadyOpen):
        other.save_copy(project_file)
