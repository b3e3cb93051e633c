"""The view ``passage`` shows what the program shows."""

from collections.abc import Iterator

import pytest

from annotator.domain.batch import Batch
from annotator.domain.snapshot import Snapshot
from annotator.storage.store import SqliteStore, memory_store
from tests.storage.logs import ANA, ARTICLE, EVERYTHING, PASSAGE, Author, states


@pytest.fixture
def full() -> Iterator[SqliteStore]:
    store = memory_store()
    store.append(Author().adds(*EVERYTHING))
    yield store
    store.close()


def shown(store: SqliteStore) -> list[tuple[object, ...]]:
    store.flush()
    with store._readers.reading() as reader:
        rows = reader.execute("SELECT id, document, tag, annotator, links, sources FROM passage").fetchall()
    now = Snapshot(ANA.id, store.entities())  # type: ignore[arg-type]
    alive = {
        a.id for a in now.annotations.values() if a.document in now.documents or not now.known("document", a.document)
    }
    assert {id for id, *_ in rows} == alive
    return list(rows)


def removal(store: SqliteStore, author: Author, kind: str, id: str, creator: str = "") -> None:
    txn = author.new_txn()
    store.flush()
    op = author.op(txn.id, "del", kind, id, {})
    store.append(Batch(txn, [op], states([o for o in [*store.ops(), op] if o.entity_id == id])))


def test_names_stand_for_ids(full: SqliteStore) -> None:
    assert shown(full) == [(PASSAGE.id, "Victory", "claim", "Ana", 1, "Statement")]


def test_what_is_not_known_is_shown_by_its_id() -> None:
    store = memory_store()
    store.append(Author().adds(PASSAGE))
    assert shown(store) == [(PASSAGE.id, None, "claim", "ana", 0, None)]
    store.close()


def test_deleted_passages_and_links_are_left_out(full: SqliteStore) -> None:
    later = Author(replica="replica-l", now=1_796_000_000_000)
    removal(full, later, "link", "link-1")
    assert shown(full)[0][4:] == (0, None)
    removal(full, later, "annotation", PASSAGE.id)
    assert shown(full) == []


def test_a_deleted_document_hides_the_passages_of_who_deleted_it_but_not_of_others(full: SqliteStore) -> None:
    removal(full, Author(replica="replica-l", now=1_796_000_000_000), "document", ARTICLE.id)
    assert shown(full) == []


def test_a_document_with_others_work_on_it_is_not_hidden(full: SqliteStore) -> None:
    removal(full, Author("ben", "replica-l", now=1_796_000_000_000), "document", ARTICLE.id)
    assert [row[0] for row in shown(full)] == [PASSAGE.id]
