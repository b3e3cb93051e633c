"""Schema steps: atomic, after a backup, and every step's project of the past still opens."""

import shutil
from pathlib import Path

import pytest
from sqlite_utils import Database

from annotator.domain.entity import known_types
from annotator.storage import backups, migrations, rows, schema, sqlite
from annotator.storage.connection import connected
from annotator.storage.store import open_store
from tests.storage.logs import EVERYTHING, Author

FILES = sorted((Path(__file__).parents[1] / "files").glob("step_*.annodb"))


def test_there_is_a_project_of_each_step() -> None:
    assert [path.name for path in FILES] == [f"step_{step}.annodb" for step in range(1, schema.STEP + 1)]
    assert len(migrations.steps.pending(Database(memory=True))) == schema.STEP


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_project_of_the_past_opens_and_is_sound(file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(file, tmp_path / "old.annodb"))
    store = open_store(path)
    kinds = [type(entity).__name__ for entity in store.entities()]
    assert kinds.count("Annotation") >= 43 and kinds.count("Document") == 1 and kinds.count("Tag") == 3
    assert store.check() == []
    store.rebuild()
    assert store.check() == []
    store.close()
    assert path.read_bytes()[60:64] == schema.STEP.to_bytes(4, "big")


def older(path: Path) -> None:
    """A project of step 0: nothing but its mark."""
    made = sqlite.connect(str(path))
    made.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    made.execute("CREATE TABLE remark (text TEXT)")
    made.execute("INSERT INTO remark VALUES ('kept')")
    made.commit()
    made.close()


def test_a_backup_is_made_before_a_step(tmp_path: Path) -> None:
    path = tmp_path / "Old.annodb"
    older(path)
    store = open_store(path)
    store.append(Author().adds(*EVERYTHING))
    store.close()
    # The rolling backup beside it is made on a thread of its own, of what was written by then.
    (kept,) = (each for each in backups.folder_of(path).iterdir() if "before step" in each.name)
    assert kept.name.startswith("Old before step 1 20")
    copy = connected(kept, "immutable")
    assert copy.execute("SELECT text FROM remark").fetchall() == [("kept",)]
    assert copy.execute("PRAGMA user_version").fetchone() == (0,)
    copy.close()


def test_an_older_project_is_read_without_being_changed(tmp_path: Path) -> None:
    path = tmp_path / "Old.annodb"
    older(path)
    before = path.read_bytes()
    store = open_store(path, read_only=True)
    assert list(store.entities()) == [] and store.read_only and store.check() == []
    store.close()
    assert path.read_bytes() == before and [each.name for each in tmp_path.iterdir()] == ["Old.annodb"]


def test_a_step_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Old.annodb"
    older(path)
    monkeypatch.setattr(schema, "STEP_1", schema.STEP_1 + "INSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(Exception, match="no such table: nowhere"):
        open_store(path)
    monkeypatch.undo()
    old = connected(path, "ro")
    assert old.execute("PRAGMA user_version").fetchone() == (0,)
    tables = {name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables <= {"remark", "_sqlite_migrations"}
    old.close()
    open_store(path).close()


def test_the_tables_have_a_column_for_each_field() -> None:
    assert set(rows.TABLES) == set(known_types()) == set(schema.ENTITY_TABLES)
    made = connected(None)
    migrations.migrate(made)
    for table in rows.TABLES.values():
        columns = {name: kind for _, name, kind, *_ in made.execute(f"PRAGMA table_info({table.name})")}
        assert set(columns) == {"number", *table.columns}
        strict = made.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (table.name,)).fetchone()
        assert strict == (1,)
    made.close()
