"""``check`` finds what was tampered with; each test spoils a sound project in one way."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.batch import Attachment, Batch
from annotator.storage import sqlite
from annotator.storage.store import SqliteStore, Surroundings, open_store
from tests.storage.logs import ARTICLE, COPY, EVERYTHING, LINK, NOW, PASSAGE, TREATY, Author, absorbed

Open = Callable[..., SqliteStore]


@pytest.fixture
def sound(project_file: Path) -> Path:
    store = open_store(project_file)
    author = Author()
    store.append(author.adds(*EVERYTHING, attachments=(
        Attachment("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "a", "text/plain", b"test"),
    )))  # fmt: skip
    store.flush()
    assert store.check() == []
    store.close()
    return project_file


def spoil(path: Path, *statements: str) -> None:
    other = sqlite.connect(str(path))
    for statement in statements:
        other.execute(statement)
    other.commit()
    other.close()


CASES = {
    "op": (
        ["DROP TRIGGER op_is_not_changed", "UPDATE op SET body = replace(body, 'Baku won', 'Baku won!')"],
        {"op", "fold"},
    ),
    "missing op": (["DROP TRIGGER op_is_not_deleted", "DELETE FROM op WHERE entity_type = 'source'"], {"fold"}),
    "row": (["UPDATE annotation SET note = 'somebody else''s'"], {"fold"}),
    "missing row": (["DELETE FROM comment"], {"fold"}),
    "deleted row": (["UPDATE tag SET deleted_by = 'eve'"], {"fold"}),
    "quote": (["UPDATE annotation SET start = start + 1"], {"fold", "quote"}),
    "attachment": (["UPDATE attachment_part SET content = x'74657374aa'"], {"attachment"}),
    "orphan": (["DELETE FROM attachment"], {"integrity"}),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_found(sound: Path, opened: Open, case: str) -> None:
    statements, kinds = CASES[case]
    spoil(sound, *statements)
    found = opened(sound, read_only=True).check()
    assert {problem.kind for problem in found} == kinds
    assert all(problem.text.endswith(".") for problem in found)


def test_a_snapshot_that_names_no_bytes_is_told_as_missing(project_file: Path, opened: Open) -> None:
    store = opened(project_file)
    store.append(Author().adds(TREATY, replace(COPY, attachment="")))
    store.flush()
    (problem,) = store.check()
    assert problem.subject == COPY.id and "is missing" in problem.text


def test_rebuilding_mends_rows_but_no_ops(sound: Path, opened: Open) -> None:
    spoil(sound, "UPDATE annotation SET note = 'x', start = 3", "DELETE FROM link", "UPDATE tag SET deleted_by = 'eve'")
    store = opened(sound)
    assert store.check() != []
    store.rebuild()
    assert store.check() == []


def test_damaged_pages_are_found(sound: Path, opened: Open) -> None:
    content = bytearray(sound.read_bytes())
    at = content.rindex(b"Who says so?")
    page = at // 4096 * 4096
    content[page + 3 : page + 8] = b"\xff" * 5
    sound.write_bytes(content)
    found = opened(sound, read_only=True).check()
    assert {problem.kind for problem in found} == {"integrity"}


def test_a_clock_that_is_ahead_is_marked_once_for_each_computer(sound: Path, opened: Open) -> None:
    store = opened(sound)
    ahead = Author("ben", "replica-b", now=NOW + 400 * 86_400_000)
    batch = ahead.adds(TREATY, LINK)
    absorbed(store, [batch.txn], batch.ops)
    (found,) = store.check()
    assert (found.kind, found.subject) == ("clock", "replica-b") and found.text.startswith("2 changes")


def test_missing_sources_and_documents_are_named(project_file: Path) -> None:
    store = open_store(project_file, surroundings=replace(Surroundings(), clock=lambda: NOW))
    author = Author()
    store.append(author.adds(PASSAGE, LINK))
    assert [(problem.kind, problem.subject) for problem in store.check()] == [
        ("quote", PASSAGE.id), ("source", LINK.id),
    ]  # fmt: skip
    store.append(author.adds(ARTICLE, TREATY))
    assert store.check() == []
    store.append(Batch(author.new_txn(), [author.op("t", "del", "source", TREATY.id, {})], ()))
    assert [(problem.kind, problem.subject) for problem in store.check()] == [("source", LINK.id)]
    store.close()


def test_a_check_after_much_was_written_takes_no_old_index_for_damage(project_file: Path) -> None:
    store = open_store(project_file)
    author = Author()
    store.append(author.adds(*EVERYTHING))
    for _ in range(2):
        for number in range(60):
            store.append(author.adds(replace(PASSAGE, id=f"more-{len(author.log)}", note=f"why {number}")))
            store.flush()
        assert store.check() == []
    store.close()
