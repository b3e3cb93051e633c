"""One SQLite library in the process (two would break each other's file locks)."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.storage import sqlite

ROOT = Path(__file__).parents[2]
EVERY_USER = """
import sys
from annotator.storage import store, migrations
import sqlite3, sqlite3.dbapi2, sqlite_utils, sqlite_utils.db
assert sqlite3 is sys.modules["pysqlite3"], sqlite3
assert sqlite3.dbapi2 is sys.modules["pysqlite3.dbapi2"]
assert sqlite_utils.db.sqlite3 is sqlite3
assert "_sqlite3" not in sys.modules, "the standard library's SQLite is loaded, too"
if sys.platform == "linux":
    assert "libsqlite3" not in open("/proc/self/maps").read()
"""


@pytest.mark.skipif(importlib.util.find_spec("pysqlite3") is None, reason="no wheel of pysqlite3 here")
def test_whoever_imports_sqlite3_gets_the_chosen_library() -> None:
    done = subprocess.run([sys.executable, "-W", "error", "-c", EVERY_USER], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_write_ahead_log_only_where_it_is_safe() -> None:
    assert (sqlite.JOURNAL_MODE == "WAL") == (sqlite.VERSION >= (3, 51, 3))


def test_opening_a_project_does_without_sqlite_utils(project_file: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from annotator.storage.store import open_store
store = open_store(Path({str(project_file)!r}))
assert list(store.entities()) == []
store.close()
assert "sqlite_utils" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


OLDER = """
import sys
sys.modules["pysqlite3"] = None
from pathlib import Path
from annotator.bootstrap import create_sample
from annotator.domain.commands import Add, Delete
from annotator.domain.source import Capture
from annotator.storage.sqlite import VERSION
project = create_sample(Path(sys.argv[1]))
project.become(next(iter(project.now.annotators)))
source = next(iter(project.now.sources))
project.apply(Add(Capture(id="one", source=source, attachment="ab" * 32, text="Prices rose by 12 percent.")))
project.apply(Delete("capture", "one"))
assert {problem.kind for problem in project.store.check()} <= {"attachment"}
project.close()
print(VERSION)
"""


def test_a_project_is_made_with_the_standard_librarys_sqlite_too(tmp_path: Path) -> None:
    """Where there is no wheel, or in a built program without it, SQLite may be some years old."""
    made = subprocess.run(
        [sys.executable, "-c", OLDER, str(tmp_path / "P.annodb")], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
