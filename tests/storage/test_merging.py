"""A merge is a set union and a fold: order, grouping and repetition cannot matter, in the tables as in the fold.

ANNOTATOR_EXAMPLES sets how many cases are tried (default 1,000; the benchmarks take 10,000).
"""

import os
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.batch import Batch
from annotator.domain.entity import encode
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn, make_op
from annotator.storage import folding, log, merging, rows
from annotator.storage.sqlite import Connection
from annotator.storage.store import memory_store
from tests.storage.logs import ARTICLE, PASSAGE, TREATY

EXAMPLES = int(os.environ.get("ANNOTATOR_EXAMPLES", "1000"))
RECEIPT = Txn(TxnId("receipt"), "Merge", 0, AnnotatorId("ana"))
SUBJECTS = (("annotation", PASSAGE), ("document", ARTICLE), ("source", TREATY))

_fields: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({"note": st.sampled_from(["", "seen", "doubtful 😀", None])}),
    st.fixed_dictionaries({"exact": st.sampled_from(["Baku", "won", None]), "title": st.sampled_from(["A", "B"])}),
    st.fixed_dictionaries({"start": st.sampled_from([0, 5, "five", None]), "modified": st.sampled_from([None, 12345])}),
    st.just({}),
)


@st.composite
def an_op(draw: st.DrawFn) -> Op:
    """An op that somebody might have made: few subjects, few stamps, so that much collides."""
    kind, subject = draw(st.sampled_from(SUBJECTS))
    verb = draw(st.sampled_from(["set", "set", "set", "del", "undel"]))
    fields: dict[str, Any] = {}
    if verb == "set":
        fields = encode(subject) if draw(st.booleans()) else {}
        fields |= draw(_fields)
    who = draw(st.sampled_from(["ana", "ben"]))
    stamp = draw(st.integers(0, 6)) << 16
    return make_op(
        AnnotatorId(who), ReplicaId(f"at-{who}"), draw(st.integers(0, 3)), stamp, verb, kind,  # type: ignore[arg-type]
        draw(st.sampled_from([subject.id, "another"])), TxnId("t"), fields,
    )  # fmt: skip


@st.composite
def merges(draw: st.DrawFn) -> tuple[list[Op], list[list[Op]]]:
    """Ops, and the same ops in another order, in groups, some of them repeatedly."""
    ops = draw(st.lists(an_op(), max_size=12))
    again = draw(st.lists(st.sampled_from(ops), max_size=6)) if ops else []
    shuffled = draw(st.permutations(ops + again))
    cuts = sorted(draw(st.lists(st.integers(0, len(shuffled)), max_size=4)))
    bounds = [0, *cuts, len(shuffled)]
    return ops, [list(shuffled[a:b]) for a, b in pairwise(bounds)]


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    """The connection of one store for all examples; each is rolled back."""
    store = memory_store()
    assert store._connection is not None
    yield store._connection
    store.close()


def tables(connection: Connection) -> tuple[object, ...]:
    """All that the log determines: rows, the note of incomplete ones, what a search finds."""
    found = {(type(entity), entity.id): entity for entity in rows.entities(connection)}
    search = [
        (words, sorted(connection.execute(f"SELECT id FROM living_{table} WHERE number IN (SELECT rowid FROM"
                                          f" {table}_search WHERE {table}_search MATCH ?)", (words,))))
        for table, words in (("annotation", "baku"), ("annotation", "doubtful"), ("document", "minister"))
    ]  # fmt: skip
    return found, log.incomplete(connection), search, list(log.ops(connection))


def take(connection: Connection, ops: Sequence[Op], receipt: Txn = RECEIPT) -> None:
    given = [Incoming("theirs", "", (), tuple(ops))]
    merging.merge(connection, receipt, given, lambda _entities: None, lambda _done: None, 0)


def merged(connection: Connection, groups: Sequence[Sequence[Op]]) -> tuple[object, ...]:
    connection.execute("BEGIN")
    try:
        for group in groups:
            take(connection, group)
        return tables(connection)
    finally:
        connection.rollback()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=merges())
def test_order_grouping_and_repetition_do_not_matter(
    connection: Connection, case: tuple[list[Op], list[list[Op]]]
) -> None:
    ops, groups = case
    at_once = merged(connection, [ops])
    assert merged(connection, groups) == at_once
    expected = folding.folded(ops)
    assert at_once[0] == {(type(entity), entity.id): entity for entity in expected.values()}


@settings(max_examples=EXAMPLES // 5, deadline=None, suppress_health_check=list(HealthCheck))
@given(ops=st.lists(an_op(), max_size=12))
def test_tables_rebuilt_from_the_log_equal_the_tables(connection: Connection, ops: list[Op]) -> None:
    connection.execute("BEGIN")
    try:
        take(connection, ops)
        before = tables(connection)
        folding.rebuild(connection)
        assert tables(connection) == before
    finally:
        connection.rollback()


def txn(name: str) -> Txn:
    return Txn(TxnId(name), "Merge", 0, AnnotatorId("ana"))


@settings(max_examples=max(EXAMPLES // 2, 1), deadline=None, suppress_health_check=list(HealthCheck))
@given(case=merges())
def test_merges_are_undone_and_redone_to_the_very_state(
    connection: Connection, case: tuple[list[Op], list[list[Op]]]
) -> None:
    """Several merges that overlap; undone from the last to the first, redone from the first to the last."""
    _, groups = case
    connection.execute("BEGIN")
    try:
        states = [tables(connection)]
        for number, group in enumerate(groups):
            take(connection, group, txn(f"merge-{number}"))
            states.append(tables(connection))
        for number in reversed(range(len(groups))):
            take_back(connection, number, withhold=True)
            assert tables(connection) == states[number]
        for number in range(len(groups)):
            take_back(connection, number, withhold=False)
            assert tables(connection) == states[number + 1]
        folding.rebuild(connection)
        assert tables(connection) == states[-1]
    finally:
        connection.rollback()


@settings(max_examples=EXAMPLES // 5, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=merges())
def test_what_an_undone_merge_brought_comes_back_with_another(
    connection: Connection, case: tuple[list[Op], list[list[Op]]]
) -> None:
    ops, groups = case
    connection.execute("BEGIN")
    try:
        for number, group in enumerate(groups):
            take(connection, group, txn(f"merge-{number}"))
        expected = tables(connection)
        take_back(connection, len(groups) - 1, withhold=True)
        take(connection, ops, txn("again"))
        assert tables(connection) == expected
    finally:
        connection.rollback()


def take_back(connection: Connection, number: int, *, withhold: bool) -> None:
    undo = Txn(TxnId(f"{withhold}-{number}"), "Undo", 0, AnnotatorId("ana"), TxnId(f"merge-{number}"))
    merging.take_back(connection, Batch(undo, (), ()), TxnId(f"merge-{number}"), withhold=withhold)
