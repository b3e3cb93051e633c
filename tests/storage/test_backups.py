"""Rolling backups: one at an opening that finds the project changed, checked, ten of them kept."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from annotator.storage import backups, copying
from annotator.storage.store import SqliteStore, Surroundings, open_store
from tests.storage.logs import ARTICLE, NOW, PASSAGE, Author

DAY = 86_400_000


@pytest.fixture
def daily() -> Iterator[Callable[[Path], SqliteStore]]:
    """Opens projects, each time a day later."""
    days = count(NOW, DAY)
    yield lambda path: open_store(path, surroundings=replace(Surroundings(), clock=lambda: next(days)))


def backups_done() -> None:
    """Waits for those that are being made: else one may hold what is written next, or come late."""
    for thread in threading.enumerate():
        if thread.name == "backup":
            thread.join()


def session(daily: Callable[[Path], SqliteStore], path: Path, author: Author | None) -> None:
    store = daily(path)
    backups_done()
    if author:
        store.append(author.adds(replace(PASSAGE, id=f"p{len(author.log)}")))
    store.close()


def test_a_changed_project_is_backed_up_at_its_next_opening(
    project_file: Path, daily: Callable[[Path], SqliteStore]
) -> None:
    author = Author()
    session(daily, project_file, None)
    assert not backups.folder_of(project_file).exists()
    session(daily, project_file, author)
    session(daily, project_file, None)
    session(daily, project_file, None)
    (only,) = backups.backups_of(project_file)
    assert only.parent.name == "Article backups" and only.name.startswith("Article 2026-11-")
    store = open_store(only, read_only=True)
    assert [entity.id for entity in store.entities()] == ["p0"]
    assert {problem.kind for problem in store.check()} == {"quote"}
    store.close()


def test_ten_are_kept_the_newest_ones(project_file: Path, daily: Callable[[Path], SqliteStore]) -> None:
    author = Author()
    for _ in range(13):
        session(daily, project_file, author)
    made = backups.backups_of(project_file)
    assert len(made) == backups.KEPT == 10
    newest = open_store(made[-1], read_only=True)
    assert len(list(newest.entities())) == 12
    newest.close()


def test_another_projects_backups_are_left_alone(project_file: Path, daily: Callable[[Path], SqliteStore]) -> None:
    author = Author()
    folder = backups.folder_of(project_file)
    folder.mkdir()
    others = [folder / "Article of Ben 2026-01-01 10.00.00.annodb", folder / "notes.txt"]
    for other in others:
        other.write_text("x")
    for _ in range(12):
        session(daily, project_file, author)
    assert all(other.exists() for other in others)


def test_two_openings_in_one_second_overwrite_no_backup_of_another_state(project_file: Path) -> None:
    author, still = Author(), replace(Surroundings(), clock=lambda: NOW)
    for _ in range(3):
        store = open_store(project_file, surroundings=still)
        backups_done()
        store.append(author.adds(replace(PASSAGE, id=f"p{len(author.log)}")))
        store.close()
    assert len(backups.backups_of(project_file)) == 2


def test_a_copy_that_comes_out_damaged_takes_no_place(
    project_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(project_file)
    store.append(Author().adds(ARTICLE, PASSAGE))
    vacuum = copying._vacuum_into

    def broken(reader: object, temporary: Path) -> None:
        vacuum(reader, temporary)  # type: ignore[arg-type]
        content = bytearray(temporary.read_bytes())
        content[5000:9000] = bytes(4000)
        temporary.write_bytes(content)

    monkeypatch.setattr(copying, "_vacuum_into", broken)
    target = tmp_path / "copy.annodb"
    target.write_text("older")
    with pytest.raises(Exception, match="damaged"):
        store.save_copy(target)
    assert target.read_text() == "older"
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".annodb") == [
        ".Article.annodb.lock", ".Article.annodb.who", "Article.annodb-shm", "Article.annodb-wal",
    ]  # fmt: skip
    store.close()


def test_a_backup_that_cannot_be_made_is_logged_and_hinders_nothing(
    project_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(project_file)
    backups_done()
    store.append(Author().adds(ARTICLE))
    store.close()
    backups.folder_of(project_file).write_text("a file where the folder should be")
    again = open_store(project_file)
    assert len(list(again.entities())) == 1
    backups_done()
    again.close()
    assert "No backup of" in caplog.text
