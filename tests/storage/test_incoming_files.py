"""Somebody else's project file: read whole, in whatever state it lies there, left as it is; anything odd is refused."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.batch import Attachment
from annotator.domain.errors import BadInput, WorldError
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn
from annotator.storage import incoming_files, incoming_schema, schema
from annotator.storage.sqlite import Connection, connect
from annotator.storage.store import SqliteStore, open_store
from tests.storage.logs import BYTES, EVERYTHING, Author

FILES = Path(__file__).parents[1] / "files"
KEPT = Attachment("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", "h.txt", "text/plain", b"hello")


@pytest.fixture
def filled(project_file: Path) -> Path:
    """A closed project with one of everything."""
    store = open_store(project_file)
    store.append(Author().adds(*EVERYTHING, attachments=[KEPT]))
    store.close()
    return project_file


def read(path: Path, folder: Path) -> tuple[list[Txn], list[Op], list[Attachment]]:
    found = list(incoming_files.read(path, folder))
    return (
        [each for each in found if isinstance(each, Txn)],
        [each for each in found if isinstance(each, Op)],
        [each for each in found if isinstance(each, Attachment)],
    )


def beside(path: Path) -> dict[str, bytes]:
    return {
        each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file() and "-shm" not in each.name
    }


def changed(path: Path, change: Callable[[Connection], object]) -> None:
    connection = connect(path, isolation_level=None)
    change(connection)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def test_a_closed_project_is_read_whole_and_left_as_it_is(filled: Path, tmp_path: Path) -> None:
    before = beside(filled)
    txns, ops, kept = read(filled, tmp_path)
    assert beside(filled) == before
    store = open_store(filled, read_only=True)
    assert sorted(ops) == sorted(store.ops()) and txns == store.txns() and set(kept) == {KEPT, BYTES}
    store.close()


def test_one_that_is_open_elsewhere_is_read_with_what_was_just_saved(filled: Path, tmp_path: Path) -> None:
    owner = open_store(filled)
    author = Author("cleo", "replica-c")
    owner.append(author.edits(EVERYTHING[3], title="Just now"))
    owner.flush()
    assert author.log[0] in read(filled, tmp_path)[1]
    owner.append(author.edits(EVERYTHING[3], title="Still mine"))
    owner.close()
    assert {op.op_id for op in author.log} <= {op.op_id for op in read(filled, tmp_path)[1]}


def test_what_was_left_beside_a_copied_file_belongs_to_it(filled: Path, tmp_path: Path) -> None:
    owner = open_store(filled)
    author = Author("cleo", "replica-c")
    owner.append(author.edits(EVERYTHING[3], title="Only in the WAL"))
    owner.flush()
    mailed, work = tmp_path / "mailed", tmp_path / "work"
    mailed.mkdir()
    work.mkdir()
    for name in (filled.name, f"{filled.name}-wal"):
        shutil.copyfile(filled.with_name(name), mailed / name)
    owner.close()
    before = beside(mailed / filled.name)
    assert author.log[0] in read(mailed / filled.name, work)[1]
    assert beside(mailed / filled.name) == before and not (mailed / f"{filled.name}-shm").exists()


@pytest.mark.parametrize(("step", "count"), [(1, 63), (2, 63), (3, 66)])
def test_projects_of_every_step_are_read(step: int, count: int, tmp_path: Path) -> None:
    _, ops, kept = read(FILES / f"step_{step}.annodb", tmp_path)
    assert len(ops) == count and len(kept) == 1


def test_ops_of_a_merge_that_was_undone_are_not_told_on(filled: Path, tmp_path: Path) -> None:
    brought = Author("cleo", "replica-c").adds(EVERYTHING[0])
    store = open_store(filled)
    receipt = Author("ana").new_txn("Merge")
    store.merge(receipt, [Incoming("c", "", (brought.txn,), tuple(brought.ops))])
    assert brought.ops[0] in store.ops()
    undo = Author("ana").adds()
    store.take_back(undo, receipt.id, withhold=True)
    store.close()
    assert brought.ops[0] not in read(filled, tmp_path)[1]


HARMLESS = (
    "CREATE TABLE mine (a, b INTEGER PRIMARY KEY)",
    "CREATE INDEX mine ON annotation (note)",
    "CREATE UNIQUE INDEX mine ON op (seq, op_id) WHERE seq > 0",
)
EVIL = (
    "CREATE VIEW mine AS SELECT 1",
    "DROP VIEW passage; CREATE VIEW passage AS SELECT 1",
    "CREATE TRIGGER mine AFTER INSERT ON annotation BEGIN SELECT 1; END",
    "DROP TRIGGER op_is_not_deleted; CREATE TRIGGER op_is_not_deleted BEFORE INSERT ON op BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE mine USING fts5 (a)",
    "ALTER TABLE op RENAME TO op2; CREATE VIEW op AS SELECT * FROM op2",
    "ALTER TABLE op ADD COLUMN more TEXT",
    "ALTER TABLE op ADD COLUMN more TEXT AS (body || 'x') VIRTUAL",
    "ALTER TABLE attachment ADD COLUMN more TEXT",
    "DROP TABLE attachment_part",
    "ALTER TABLE attachment_part RENAME TO old; CREATE TABLE attachment_part (attachment, part, content)",
    "DROP TABLE withheld; CREATE VIRTUAL TABLE withheld USING fts5 (op)",
)


@pytest.mark.parametrize("statement", HARMLESS)
def test_plain_additions_do_no_harm(statement: str, filled: Path, tmp_path: Path) -> None:
    changed(filled, lambda connection: connection.executescript(statement))
    assert len(read(filled, tmp_path)[1]) == len(EVERYTHING)


@pytest.mark.parametrize("statement", EVIL)
def test_whatever_could_act_is_refused(statement: str, filled: Path, tmp_path: Path) -> None:
    changed(filled, lambda connection: connection.executescript(f"PRAGMA legacy_alter_table = ON; {statement}"))
    with pytest.raises(BadInput, match=r"not of this program|not what it should be"):
        read(filled, tmp_path)


def test_a_schema_of_very_many_tables_is_refused(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming_schema, "MOST_OBJECTS", 20)
    with pytest.raises(BadInput, match="tables"):
        read(filled, tmp_path)


def test_too_many_ops_are_refused_before_they_are_read(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming_files, "MOST_OPS", 5)
    with pytest.raises(BadInput, match="more than 5"):
        read(filled, tmp_path)
    monkeypatch.setattr(incoming_files, "MOST_OPS", 500)
    monkeypatch.setattr(incoming_files, "LARGEST_ATTACHMENT", 4)
    with pytest.raises(BadInput, match="kept file"):
        read(filled, tmp_path)


@pytest.mark.parametrize(
    ("at", "value", "reason"),
    [(60, 99, "newer"), (60, 0, "no version"), (60, -1, "no version"), (68, 7, "another program"), (16, 3, "broken")],
)
def test_another_header_is_refused(at: int, value: int, reason: str, filled: Path, tmp_path: Path) -> None:
    data = bytearray(filled.read_bytes())
    size = 2 if at == 16 else 4
    data[at : at + size] = value.to_bytes(size, "big", signed=True)
    filled.write_bytes(data)
    with pytest.raises(WorldError, match=reason):
        read(filled, tmp_path)


def test_broken_pages_are_refused(filled: Path, tmp_path: Path) -> None:
    data = bytearray(filled.read_bytes())
    for page in range(20, len(data) // 4096):
        data[page * 4096 : page * 4096 + 40] = b"\xff" * 40
    filled.write_bytes(data)
    with pytest.raises(BadInput, match="broken"):
        read(filled, tmp_path)


def test_a_broken_page_is_noticed_even_where_a_merge_reads_nothing(filled: Path, tmp_path: Path) -> None:
    connection = connect(filled)
    [root] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'link_source'").fetchone()
    connection.close()
    data = bytearray(filled.read_bytes())
    data[(root - 1) * 4096 : (root - 1) * 4096 + 8] = b"\xff" * 8
    filled.write_bytes(data)
    with pytest.raises(BadInput, match="broken"):
        read(filled, tmp_path)


def test_a_txn_without_a_time_is_refused(filled: Path, tmp_path: Path) -> None:
    def change(connection: Connection) -> None:
        connection.executescript("DROP TRIGGER txn_is_not_changed; UPDATE txn SET time = 'yesterday';")
        text = schema.STEP_1
        at = text.index("CREATE TRIGGER txn_is_not_changed")
        connection.execute(text[at : text.index("END;", at) + 3])

    changed(filled, change)
    with pytest.raises(BadInput, match="no time"):
        read(filled, tmp_path)


def test_a_store_is_not_disturbed_by_being_read(filled: Path, tmp_path: Path) -> None:
    owner: SqliteStore = open_store(filled)
    for number in range(3):
        owner.append(Author("cleo", f"replica-{number}").edits(EVERYTHING[3], title=f"No. {number}"))
        owner.flush()
        assert read(filled, tmp_path)[1]
    assert owner.check() == []
    owner.close()
    assert not filled.with_name(filled.name + "-wal").exists()
