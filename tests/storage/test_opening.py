"""Which files open, how, and what is said of the others."""

import hashlib
import os
import shutil
import struct
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import NewerProject, WorldError
from annotator.storage import sqlite
from annotator.storage.failures import AlreadyExists, Damaged, NoSuchProject, NotAProject, ReadOnlyPlace
from annotator.storage.store import SqliteStore, memory_store, open_store
from tests.storage.logs import ARTICLE, EVERYTHING, PASSAGE, Author, absorbed
from tests.storage.places import as_somebody_ordinary

Open = Callable[..., SqliteStore]


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def set_version(path: Path, step: int) -> None:
    with path.open("r+b") as file:
        file.seek(60)
        file.write(struct.pack(">i", step))


def foreign_database(path: Path) -> None:
    other = sqlite.connect(str(path))
    other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.commit()
    other.close()


MAKERS: dict[str, tuple[Callable[[Path], object], type[WorldError], str]] = {
    "missing": (lambda path: None, NoSuchProject, "There is no file"),
    "folder": (lambda path: path.mkdir(), NotAProject, "is a folder"),
    "empty": (lambda path: path.touch(), NotAProject, "is empty"),
    "text": (lambda path: path.write_text("Global Research, 17 November 2020" * 9), NotAProject, "not a project"),
    "zip": (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(200)), NotAProject, "not a project"),
    "foreign": (foreign_database, NotAProject, "database of another program"),
    "cut": (lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(20)), Damaged, "cut off after 36 bytes"),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_no_project_is_refused_in_one_sentence_and_left_alone(
    kind: str, read_only: bool, tmp_path: Path
) -> None:
    make, family, words = MAKERS[kind]
    path = tmp_path / "Other.annodb"
    make(path)
    before = digest(path) if path.is_file() else None
    names = beside(path)
    with pytest.raises(family, match=words) as caught:
        open_store(path, read_only=read_only)
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and (kind == "missing" or "Other.annodb" in sentence)
    assert beside(path) == names and (digest(path) if path.is_file() else None) == before


def test_a_newer_project_is_read_but_not_touched(project_file: Path, opened: Open) -> None:
    store = opened(project_file)
    store.append(Author().adds(ARTICLE))
    store.close()
    set_version(project_file, 99)
    before, names = digest(project_file), beside(project_file)
    with pytest.raises(NewerProject, match="newer version"):
        open_store(project_file)
    reader = open_store(project_file, read_only=True)
    assert [entity.id for entity in reader.entities()] == [ARTICLE.id]
    reader.close()
    assert digest(project_file) == before and beside(project_file) == names


def with_leftovers(path: Path, opened: Open, name: str) -> Path:
    """A project as a killed program leaves it: its last changes are in the WAL beside it."""
    store = opened(path)
    store.append(Author().adds(*EVERYTHING))
    store.flush()
    killed = path.with_name(name)
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", f"{killed}{suffix}")
    store.close()
    return killed


def test_what_a_killed_program_left_is_taken_in(project_file: Path, opened: Open) -> None:
    killed = with_leftovers(project_file, opened, "Killed.annodb")
    reader = opened(killed, read_only=True)
    assert len(list(reader.entities())) == len(EVERYTHING)
    reader.close()
    again = opened(killed)
    assert len(list(again.entities())) == len(EVERYTHING)
    again.close()
    assert not [name for name in beside(killed) if name.startswith("Killed.annodb-")]


def test_what_a_newer_program_left_is_read_but_stays(project_file: Path, opened: Open) -> None:
    killed = with_leftovers(project_file, opened, "Newer.annodb")
    wal = killed.with_name("Newer.annodb-wal")
    newer = sqlite.connect(str(killed))
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute("PRAGMA user_version = 99")
    later = killed.with_name("Later.annodb")
    for suffix in ("", "-wal"):
        shutil.copy(f"{killed}{suffix}", f"{later}{suffix}")
    newer.close()
    assert not wal.exists()
    set_version(later, 99)
    wal = later.with_name("Later.annodb-wal")
    before = digest(later), digest(wal)
    reader = opened(later, read_only=True)
    assert len(list(reader.entities())) == len(EVERYTHING)
    reader.close()
    assert (digest(later), digest(wal)) == before


def test_a_project_made_newer_while_its_header_was_not_yet_written(project_file: Path, opened: Open) -> None:
    killed = with_leftovers(project_file, opened, "Newer.annodb")
    newer = sqlite.connect(str(killed))
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute("PRAGMA user_version = 99")
    later = killed.with_name("Later.annodb")
    for suffix in ("", "-wal"):
        shutil.copy(f"{killed}{suffix}", f"{later}{suffix}")
    newer.close()
    with pytest.raises(NewerProject):
        open_store(later)
    reader = opened(later, read_only=True)
    assert len(list(reader.entities())) == len(EVERYTHING)


def test_a_closed_project_is_whole_in_one_file_though_a_reader_is_still_there(project_file: Path, opened: Open) -> None:
    writer, reader = opened(project_file), opened(project_file, read_only=True)
    assert list(reader.entities()) == []
    writer.append(Author().adds(*EVERYTHING))
    writer.close()
    sent = Path(shutil.copy(project_file, project_file.with_name("sent.annodb")))
    assert len(list(opened(sent, read_only=True).entities())) == len(EVERYTHING)


def test_what_lay_beside_a_replaced_file_is_not_taken_for_a_part_of_the_copy(project_file: Path, opened: Open) -> None:
    killed = with_leftovers(project_file, opened, "Killed.annodb")
    store = opened(project_file.with_name("Other.annodb"), create=True)
    store.append(Author("ben", "replica-b").adds(ARTICLE))
    store.save_copy(killed)
    copy = opened(killed, read_only=True)
    assert [entity.id for entity in copy.entities()] == [ARTICLE.id] and copy.check() == []


def test_a_project_whose_middle_is_overwritten_is_called_damaged(project_file: Path, opened: Open) -> None:
    store = opened(project_file)
    store.append(Author().adds(*EVERYTHING))
    store.close()
    content = bytearray(project_file.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    project_file.write_bytes(content)
    with pytest.raises(Damaged, match="damaged; open one of its backups"):
        list(open_store(project_file, read_only=True).entities())


def test_a_new_project_takes_nobodys_place(tmp_path: Path) -> None:
    path = tmp_path / "notes.annodb"
    path.write_text("precious")
    with pytest.raises(AlreadyExists, match=r"There is a file notes\.annodb already"):
        open_store(path, create=True)
    assert path.read_text() == "precious" and beside(path) == ["notes.annodb"]


def test_a_new_project_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NoSuchProject, match="no folder"):
        open_store(tmp_path / "nowhere" / "p.annodb", create=True)
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["a b.annodb", "50%.annodb", "what?.annodb", "#1 [x].annodb", "Статья 😀.annodb"])
def test_any_name_will_do(name: str, tmp_path: Path) -> None:
    if os.name == "nt" and "?" in name:
        pytest.skip("Windows has no such names")
    store = open_store(tmp_path / name, create=True)
    store.append(Author().adds(ARTICLE))
    store.save_copy(tmp_path / f"copy of {name}")
    store.close()
    again = open_store(tmp_path / name)
    assert len(list(again.entities())) == 1
    again.close()
    assert {name, f"copy of {name}"} <= set(beside(tmp_path / name))


def test_a_closed_project_is_one_file(project_file: Path, opened: Open) -> None:
    writer, reader = opened(project_file), opened(project_file, read_only=True)
    writer.append(Author().adds(*EVERYTHING))
    writer.flush()
    assert len(list(reader.entities())) == len(EVERYTHING)
    writer.close()
    assert len(list(reader.entities())) == len(EVERYTHING)
    reader.close()
    assert beside(project_file) == [project_file.name]


def test_a_reader_sees_each_commit_of_the_writer(project_file: Path, opened: Open) -> None:
    writer, reader = opened(project_file), opened(project_file, read_only=True)
    author = Author()
    for entity, number in ((ARTICLE, 1), (PASSAGE, 2)):
        writer.append(author.adds(entity))
        writer.flush()
        assert len(list(reader.entities())) == number
    assert reader.read_only and not writer.read_only


def test_a_reader_cannot_write(project_file: Path, opened: Open) -> None:
    reader = opened(project_file, read_only=True)
    before = digest(project_file)
    for attempt in (
        lambda: reader.append(Author().adds(ARTICLE)),
        lambda: absorbed(reader, [], []),
        lambda: reader.rebuild(),
    ):
        with pytest.raises(WorldError, match="reading only"):
            attempt()
    reader.flush()
    reader.close()
    assert digest(project_file) == before


def test_a_copied_file_is_a_new_replica_and_an_unmoved_one_stays(project_file: Path, opened: Open) -> None:
    store = opened(project_file)
    replica = store.replica
    store.close()
    again = opened(project_file)
    assert again.replica == replica
    again.close()
    shutil.copy(project_file, project_file.with_name("copy.annodb"))
    copy = opened(project_file.with_name("copy.annodb"))
    assert copy.replica not in ("", replica)
    new = copy.replica
    copy.close()
    assert opened(project_file.with_name("copy.annodb")).replica == new


def test_stores_in_memory_are_separate() -> None:
    one, other = memory_store(), memory_store()
    one.append(Author().adds(ARTICLE))
    one.flush()
    assert list(other.entities()) == [] and one.replica != other.replica and one.path is None
    one.close()
    other.close()


@pytest.fixture
def locked_folder(project_file: Path) -> Iterator[Path]:
    """A project in a folder where nothing can be written; the path has no private folder in it."""
    store = open_store(project_file)
    store.append(Author().adds(*EVERYTHING))
    store.close()
    folder = Path(tempfile.mkdtemp(prefix="annotator-locked-"))
    path = Path(shutil.copy(project_file, folder / "Locked.annodb"))
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="permissions are different there")
def test_a_project_in_a_read_only_place_is_read_there(locked_folder: Path, tmp_path: Path) -> None:
    with as_somebody_ordinary():
        with pytest.raises(ReadOnlyPlace, match="cannot be written"):
            open_store(locked_folder)
        with pytest.raises(ReadOnlyPlace, match="cannot be written"):
            open_store(locked_folder.with_name("New.annodb"), create=True)
        store = open_store(locked_folder, read_only=True)
        assert len(list(store.entities())) == len(EVERYTHING) and store.check() == []
        with pytest.raises(ReadOnlyPlace):
            store.save_copy(locked_folder.with_name("Copy.annodb"))
        store.close()
    assert beside(locked_folder) == ["Locked.annodb"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are different there")
def test_a_file_that_may_be_written_in_a_folder_that_may_not(locked_folder: Path) -> None:
    locked_folder.chmod(0o666)
    with as_somebody_ordinary():
        with pytest.raises(ReadOnlyPlace, match="cannot be written"):
            open_store(locked_folder)
        store = open_store(locked_folder, read_only=True)
        assert len(list(store.entities())) == len(EVERYTHING)
        store.close()
    assert beside(locked_folder) == ["Locked.annodb"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are different there")
def test_a_file_that_may_not_be_written_in_a_folder_that_may(locked_folder: Path) -> None:
    locked_folder.parent.chmod(0o777)
    with as_somebody_ordinary():
        with pytest.raises(ReadOnlyPlace, match="cannot be written"):
            open_store(locked_folder)
        store = open_store(locked_folder, read_only=True)
        assert len(list(store.entities())) == len(EVERYTHING)
        store.close()
    assert beside(locked_folder) == ["Locked.annodb"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are different there")
def test_a_file_that_may_not_even_be_read(locked_folder: Path) -> None:
    locked_folder.chmod(0)
    with as_somebody_ordinary(), pytest.raises(ReadOnlyPlace, match="no permission to read"):
        open_store(locked_folder, read_only=True)
