"""What every store must do (``annotator.app.store.Store``), in memory and in a file."""

import hashlib
import random
import threading
from pathlib import Path
from typing import Any

import pytest

from annotator.app.store import Store
from annotator.domain.annotation import Annotation
from annotator.domain.batch import Attachment, Batch
from annotator.domain.entity import Entity, encode, known_types, type_of
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId, TxnId
from annotator.domain.op import digest
from annotator.domain.snapshot import PARENTS_FIRST
from annotator.domain.source import Source
from annotator.storage.store import SqliteStore, open_store
from tests.storage.logs import (
    ANA,
    ARTICLE,
    EVERYTHING,
    LINK,
    NOW,
    PASSAGE,
    REMARK,
    TEXT,
    TREATY,
    Author,
    absorbed,
    states,
)  # fmt: skip


def rows(store: Store) -> dict[tuple[str, str], Entity]:
    return {(type_of(entity), entity.id): entity for entity in store.entities()}


def logged(author: Author) -> dict[tuple[str, str], Entity]:
    return {(type_of(entity), entity.id): entity for entity in states(author.log)}


def test_it_is_a_store(store: SqliteStore) -> None:
    as_protocol: Store = store
    assert not as_protocol.read_only and as_protocol.replica
    assert list(as_protocol.entities()) == [] and as_protocol.last_stamp() == (0, 0) and as_protocol.txns() == []


def test_everything_appended_is_read_back(store: SqliteStore) -> None:
    assert {type_of(entity) for entity in EVERYTHING} == set(known_types())
    author = Author()
    store.append(author.adds(*EVERYTHING))
    store.flush()
    assert rows(store) == logged(author) and len(rows(store)) == len(EVERYTHING)
    assert list(store.ops()) == author.log
    assert store.check() == []


def test_parents_come_before_children(store: SqliteStore) -> None:
    store.append(Author().adds(*reversed(EVERYTHING)))
    store.flush()
    order = [type_of(entity) for entity in store.entities()]
    assert order == list(PARENTS_FIRST)


def test_done_is_told_once_for_each_batch_on_another_thread(store: SqliteStore) -> None:
    author, told = Author(), list[tuple[TxnId, Exception | None, bool]]()
    main = threading.current_thread()

    def done(txn: TxnId, error: Exception | None) -> None:
        told.append((txn, error, threading.current_thread() is main))

    batches = [author.adds(ANA), author.adds(ARTICLE), author.adds(PASSAGE)]
    for batch in batches:
        store.append(batch, done)
    store.flush()
    assert told == [(batch.txn.id, None, False) for batch in batches]


def test_a_listener_that_fails_does_not_end_saving(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = list[BaseException | None]()
    monkeypatch.setattr(threading, "excepthook", lambda args: faults.append(args.exc_value))

    def done(txn: TxnId, error: Exception | None) -> None:
        raise LookupError(txn)

    author = Author()
    store.append(author.adds(ANA), done)
    store.append(author.adds(ARTICLE))
    store.flush()
    assert len(rows(store)) == 2 and [type(fault) for fault in faults] == [LookupError]


def test_the_last_stamp_counts_all_clocks_but_only_this_replicas_numbers(store: SqliteStore) -> None:
    mine, other = Author(replica=store.replica), Author("ben", "elsewhere", now=NOW + 5_000)
    other.adds(ANA, TREATY)
    batch = other.adds(ARTICLE)
    store.append(mine.adds(ANA, TREATY))
    store.append(batch)
    assert store.last_stamp() == (batch.ops[-1].hlc, 2)
    store.flush()
    assert store.last_stamp() == (batch.ops[-1].hlc, 2)


def test_what_is_pending_is_seen_by_history_txns_and_attachment(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = Author()
    store.append(author.adds(ARTICLE, PASSAGE))
    store.flush()
    gate = threading.Event()
    attempt = store._writer._attempt  # type: ignore[union-attr]
    monkeypatch.setattr(store._writer, "_attempt", lambda jobs: (gate.wait(5), attempt(jobs))[1])
    kept = Attachment(hashlib.sha256(b"raw").hexdigest(), "raw.txt", "text/plain", b"raw")
    later = author.edits(PASSAGE, note="changed")
    store.append(later)
    store.append(Batch(author.new_txn(), (), (), (kept,)))
    assert [txn.label for txn in store.txns()] == ["Add", "Edit", "Change"]
    assert store.history(later.txn.id) == [op for op in author.log if op.entity_id == PASSAGE.id]
    assert store.attachment(kept.sha256) == b"raw"
    assert PASSAGE.id in {op.entity_id for op in store.history(author.log[0].txn)}
    gate.set()
    store.flush()
    assert [txn.label for txn in store.txns()] == ["Add", "Edit", "Change"]
    assert store.history(later.txn.id) == [op for op in author.log if op.entity_id == PASSAGE.id]
    assert store.attachment(kept.sha256) == b"raw" and store.attachment("0" * 64) is None


def test_history_has_the_ops_of_others_on_what_the_txn_touched(store: SqliteStore) -> None:
    mine, other = Author(), Author("ben", "replica-b", now=NOW + 1)
    first = mine.adds(PASSAGE, ARTICLE)
    edit = other.op("t", "set", "annotation", PASSAGE.id, {"note": "theirs"})
    store.append(first)
    store.append(Batch(other.new_txn(), [edit], ()))
    store.append(mine.adds(TREATY))
    assert [op.op_id for op in store.history(first.txn.id)] == [
        op.op_id for op in sorted([*first.ops, edit], key=lambda op: op.order)
    ]


def test_deleted_entities_stay_with_who_deleted_them(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(PASSAGE))
    store.append(author.deletes(PASSAGE))
    store.flush()
    (found,) = store.entities()
    assert found.deleted_by == "ana" and store.check() == []


def test_a_child_before_its_parent_and_a_field_before_the_rest_are_kept(store: SqliteStore) -> None:
    author = Author("ben", "replica-b")
    note = author.op("t1", "set", "annotation", PASSAGE.id, {"note": "first"})
    store.append(Batch(author.new_txn(), [note], ()))
    store.append(author.adds(LINK))
    store.flush()
    assert [type_of(entity) for entity in store.entities()] == ["link"]
    assert [problem.kind for problem in store.check()] == ["source", "source"]
    fields = {name: value for name, value in encode(PASSAGE).items() if name != "note"}
    rest = author.op("t2", "set", "annotation", PASSAGE.id, fields)
    store.append(Batch(author.new_txn(), [rest], states([rest])))
    store.flush()
    found = rows(store)["annotation", PASSAGE.id]
    assert isinstance(found, Annotation) and found.note == "first" and found.exact == "Baku won"


def test_absorbing_is_a_set_union(store: SqliteStore) -> None:
    mine, other = Author(), Author("ben", "replica-b", now=NOW + 5)
    store.append(mine.adds(ARTICLE, PASSAGE))
    batch = other.adds(ARTICLE, TREATY)
    found = absorbed(store, [batch.txn], [*batch.ops, *mine.log])
    assert {entity.id for entity in found} == {ARTICLE.id, TREATY.id}
    assert absorbed(store, [batch.txn], reversed(batch.ops)) == []
    assert len(list(store.ops())) == 4 and len(store.txns()) == 3  # the receipt
    assert store.check() == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("body", '{"note":"forged"}'), ("actor", "eve"), ("hlc", 5), ("hlc", -1), ("seq", 1 << 70), ("kind", "purge")],
)
def test_absorbing_takes_nothing_if_one_op_is_forged(store: SqliteStore, field: str, value: Any) -> None:
    batch = Author().adds(ARTICLE, PASSAGE)
    forged = batch.ops[1]._replace(**{field: value})
    with pytest.raises(BadInput, match="nothing was taken over"):
        absorbed(store, [batch.txn], [batch.ops[0], forged])
    assert list(store.ops()) == [] and store.txns() == [] and list(store.entities()) == []
    store.append(batch)
    store.flush()


@pytest.mark.parametrize("body", ['{"note":"\\ud800"}', '{"note":"\\uDFFF x"}', "[]", "7", "{", '{"a":' * 9_999])
def test_absorbing_refuses_bodies_that_cannot_be_kept(store: SqliteStore, body: str) -> None:
    author = Author()
    txn = author.new_txn()
    op = author.op(txn.id, "set", "annotation", "a", {})
    op = op._replace(body=body, op_id=digest(*op[1:9], body))
    with pytest.raises(BadInput, match="nothing was taken over"):
        absorbed(store, [txn], [op])
    assert list(store.ops()) == []


def test_a_backslash_is_no_half_of_a_character(store: SqliteStore) -> None:
    author = Author()
    txn = author.new_txn()
    op = author.op(txn.id, "set", "source", "s", {"title": r"C:\udata \ud800", "note": "\U0001f600\x00\u2028"})
    (source,) = absorbed(store, [txn], [op])
    assert isinstance(source, Source) and source.title == r"C:\udata \ud800"
    assert list(store.entities()) == [source] and source.note == "\U0001f600\x00\u2028"


@pytest.mark.parametrize("fields", [{"start": "zero"}, {"created": 10**18}, {"exact": 5}, {"note": ["a"]}])
def test_ops_with_values_of_wrong_types_are_kept_but_not_shown(store: SqliteStore, fields: dict[str, object]) -> None:
    author = Author("eve", "replica-e")
    txn = author.new_txn()
    op = author.op(txn.id, "set", "annotation", PASSAGE.id, {**encode(PASSAGE), **fields})
    assert absorbed(store, [txn], [op]) == []
    assert list(store.ops()) == [op] and list(store.entities()) == [] and store.check() == []
    mended = author.op(txn.id, "set", "annotation", PASSAGE.id, encode(PASSAGE) | {"note": "well"})
    assert [entity.id for entity in absorbed(store, [txn], [mended])] == [PASSAGE.id]


def test_a_row_goes_when_a_later_op_leaves_it_incomplete(store: SqliteStore) -> None:
    author, other = Author(), Author("eve", "replica-e", now=NOW + 5_000)
    store.append(author.adds(ARTICLE, PASSAGE))
    txn = other.new_txn()
    assert absorbed(store, [txn], [other.op(txn.id, "set", "annotation", PASSAGE.id, {"exact": None})]) == []
    assert [entity.id for entity in store.entities()] == [ARTICLE.id] and store.check() == []
    with store._readers.reading() as reader:
        (found,) = reader.execute("SELECT count(*) FROM annotation_search('baku')").fetchone()
    assert found == 0
    absorbed(store, [txn], [other.op(txn.id, "set", "annotation", PASSAGE.id, {"exact": "Baku won"})])
    assert len(list(store.entities())) == 2 and store.check() == []


def test_ops_of_unknown_types_are_kept(store: SqliteStore) -> None:
    author = Author()
    txn = author.new_txn()
    op = author.op(txn.id, "set", "verdict-of-2031", "x", {"a": 1})
    assert absorbed(store, [txn], [op]) == [] and list(store.ops()) == [op] and store.check() == []


def test_rebuilding_changes_nothing(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(*EVERYTHING))
    store.append(author.edits(PASSAGE, tag="fact"))
    store.append(author.deletes(REMARK))
    store.flush()
    before = rows(store)
    store.rebuild()
    assert rows(store) == before == logged(author) and store.check() == []


def test_attachments_are_kept_once_and_may_be_large(store: SqliteStore) -> None:
    content = random.Random(1).randbytes(2_560_000)
    sha = hashlib.sha256(content).hexdigest()
    for name in ("a.txt", "b.txt"):
        kept = Attachment(sha, name, "text/plain", content)
        store.append(Batch(Author(replica=name).new_txn(), (), (), (kept,)))
    empty = hashlib.sha256(b"").hexdigest()
    store.append(Batch(Author(replica="c").new_txn(), (), (), (Attachment(empty, "e", "text/plain", b""),)))
    store.flush()
    assert store.attachment(sha) == content and store.attachment(empty) == b"" and store.check() == []
    with store._readers.reading() as reader:
        assert reader.execute("SELECT count(*), max(length(content)) FROM attachment_part").fetchone() == (3, 1 << 20)


def test_a_copy_is_the_whole_project_with_a_replica_of_its_own(store: SqliteStore, tmp_path: Path) -> None:
    author = Author(replica=store.replica)
    store.append(author.adds(*EVERYTHING))
    target = tmp_path / "copy of it.annodb"
    target.write_bytes(b"something older")
    store.save_copy(target)
    copy = open_store(target)
    try:
        assert rows(copy) == rows(store) and list(copy.ops()) == author.log and copy.check() == []
        assert copy.replica not in ("", store.replica) and copy.last_stamp() == (author.log[-1].hlc, 0)
    finally:
        copy.close()


def test_text_is_searched_as_it_is_now(store: SqliteStore) -> None:
    author = Author()

    def found(words: str) -> list[tuple[str, ...]]:
        store.flush()
        with store._readers.reading() as reader:
            passages = reader.execute("SELECT exact FROM annotation_search WHERE annotation_search MATCH ?", (words,))
            articles = reader.execute("SELECT title FROM document_search WHERE document_search MATCH ?", (words,))
            return [*passages, *articles]

    store.append(author.adds(ARTICLE, PASSAGE))
    assert found("baku") == [("Baku won",), ("Victory",)] and found("cafe") == [("Victory",)]
    store.append(author.edits(PASSAGE, note="doubtful", tag="fact"))
    assert found("doubtful") == [("Baku won",)] and found("who") == []
    store.append(author.deletes(PASSAGE))
    assert found("doubtful") == [] and found("baku") == [("Victory",)]
    txn = author.new_txn()
    absorbed(store, [txn], [author.op(txn.id, "undel", "annotation", PASSAGE.id, {})])
    assert found("doubtful") == [("Baku won",)]
    store.rebuild()
    assert found("doubtful") == [("Baku won",)] and found("minister") == [("Victory",)]


def test_many_threads_read_while_one_writes(store: SqliteStore) -> None:
    author, failures = Author(), list[BaseException]()
    store.append(author.adds(ARTICLE))
    store.flush()

    def read() -> None:
        try:
            for _ in range(20):
                assert ARTICLE.id in {entity.id for entity in store.entities()}
                store.txns()
        except BaseException as error:  # noqa: BLE001 - handed to the main thread
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(50):
        store.append(
            author.adds(Annotation(id=f"p{number}", document=ARTICLE.id, start=0, end=4, exact="Baku", tag="t"))
        )
    for thread in threads:
        thread.join()
    store.flush()
    assert not failures and len(list(store.entities())) == 51


def test_txns_keep_their_order_label_and_what_they_undo(store: SqliteStore) -> None:
    author = Author()
    first = author.adds(ARTICLE)
    txns = [first.txn, author.new_txn("Undo Add", first.txn.id), author.new_txn("Redo Add")]
    store.append(first)
    for txn in txns[1:]:
        store.append(Batch(txn, (), ()))
    assert store.txns() == txns
    store.flush()
    assert store.txns() == txns and store.txns()[0].annotator == AnnotatorId("ana")


def test_code_points_are_counted_not_bytes(store: SqliteStore) -> None:
    start = TEXT.index("Café\u0301")
    store.append(Author().adds(ARTICLE, Annotation(
        id="x", document=ARTICLE.id, start=start, end=start + 5, exact=TEXT[start : start + 5], tag="claim",
    )))  # fmt: skip
    store.flush()
    assert store.check() == []
    with store._readers.reading() as reader:
        (found,) = reader.execute(
            'SELECT substr(text, start + 1, "end" - start) FROM annotation JOIN document ON document.id = document'
        ).fetchone()
    assert found == "Café\u0301"
