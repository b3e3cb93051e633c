"""The fold: last writer wins for each field and for being alive; only undel revives."""

import os
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.fold import EMPTY, apply_op, entity_of, fold
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.op import Kind, Op, make_op

EXAMPLES = int(os.environ.get("ANNOTATOR_EXAMPLES", "1000"))
KEY = ("annotation", "a")
WHOLE = {"document": "d", "start": 0, "end": 4, "exact": "Baku", "tag": "claim"}


def op(ms: int, kind: Kind = "set", actor: str = "ana", fields: dict[str, Any] | None = None, counter: int = 0) -> Op:
    return make_op(
        AnnotatorId(actor), ReplicaId("r"), 1, (ms << 16) + counter, kind, *KEY, TxnId("t"), fields or {}
    )  # fmt: skip


def state_of(*ops: Op) -> Annotation | None:
    entity = entity_of(KEY, fold(ops)[KEY])
    assert entity is None or isinstance(entity, Annotation)
    return entity


def test_the_later_value_of_each_field_wins() -> None:
    found = state_of(op(1, fields=WHOLE), op(3, fields={"tag": "fact"}), op(2, fields={"tag": "opinion", "note": "n"}))
    assert found is not None and (found.tag, found.note, found.modified) == ("fact", "n", 3)


def test_equal_stamps_are_settled_by_the_ops_ids() -> None:
    one, two = op(2, fields={"note": "one"}), op(2, fields={"note": "two"})
    winner = max(one, two, key=lambda each: each.op_id)
    assert state_of(op(1, fields=WHOLE), one, two) == state_of(op(1, fields=WHOLE), two, one)
    found = state_of(two, one, op(1, fields=WHOLE))
    assert found is not None and found.note == winner.fields()["note"]


def test_the_counter_orders_what_happened_in_one_millisecond() -> None:
    found = state_of(
        op(1, fields=WHOLE), op(2, fields={"note": "b"}, counter=2), op(2, fields={"note": "a"}, counter=1)
    )
    assert found is not None and (found.note, found.modified) == ("b", 2)


def test_only_undel_revives() -> None:
    deleted = (op(1, fields=WHOLE), op(2, "del", "ben"), op(3, fields={"note": "still here"}), op(4, "del", "ana"))
    found = state_of(*deleted)
    assert found is not None and found.deleted_by == "ben" and found.note == "still here"
    revived = state_of(*deleted, op(5, "undel"))
    assert revived is not None and revived.deleted_by is None


def test_none_gives_a_field_its_default_back() -> None:
    found = state_of(op(1, fields={**WHOLE, "note": "n"}), op(2, fields={"note": None}))
    assert found is not None and found.note == ""
    assert state_of(op(1, fields=WHOLE), op(2, fields={"tag": None})) is None


def test_an_entity_is_not_shown_before_it_is_complete() -> None:
    part = {name: value for name, value in WHOLE.items() if name != "exact"}
    assert state_of(op(1, fields=part)) is None
    assert state_of(op(1, fields=part), op(2, fields={"exact": "Baku"})) is not None


def test_fields_of_a_later_version_are_left_alone() -> None:
    found = state_of(op(1, fields={**WHOLE, "mood": "grim"}))
    assert found is not None and found == state_of(op(1, fields=WHOLE))


def test_an_imported_time_of_change_stands_until_the_next_change() -> None:
    imported = op(10, fields={**WHOLE, "created": 3, "modified": 5})
    found, changed = state_of(imported), state_of(imported, op(12, fields={"note": "n"}))
    assert found is not None and (found.created, found.modified) == (3, 5)
    assert changed is not None and (changed.created, changed.modified) == (3, 12)


_an_op = st.builds(
    op,
    st.integers(0, 5),
    st.sampled_from(["set", "del", "undel"]),
    st.sampled_from(["ana", "ben"]),
    st.dictionaries(st.sampled_from(["note", "tag"]), st.sampled_from(["x", "y", None]), max_size=2),
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(ops=st.lists(_an_op, max_size=12), shuffled=st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(ops: list[Op], shuffled: Any) -> None:
    again = ops + ops[: len(ops) // 2]
    shuffled.shuffle(again)
    assert fold(again) == fold(ops)


@settings(max_examples=EXAMPLES // 5, deadline=None)
@given(ops=st.lists(_an_op, max_size=12))
def test_folding_goes_on_where_it_was(ops: list[Op]) -> None:
    in_order = sorted({each.op_id: each for each in ops}.values(), key=lambda each: each.order)
    state = EMPTY
    for each in in_order:
        state = apply_op(state, each)
    assert fold(ops).get(KEY, EMPTY) == state
