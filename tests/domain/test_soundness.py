"""What comes from outside: sound is what this program could have made and can keep."""

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.op import Op, Txn, digest, make_op
from annotator.domain.soundness import is_sound_op, is_sound_txn, is_storable_op, is_typed

FIELDS = {"note": "é😀\u2028 \\ud800 as text", "start": -(1 << 63), "end": (1 << 63) - 1, "more": [[1.5, None, True]]}
GOOD = make_op(AnnotatorId("ana"), ReplicaId("r"), 1, 1 << 16, "set", "annotation", "a", TxnId("t"), FIELDS)


def rehashed(**changes: object) -> Op:
    """The op with other values and the id that belongs to them."""
    made = GOOD._replace(**changes)  # type: ignore[arg-type]
    return made._replace(op_id=digest(*made[1:]))


def test_what_the_program_makes_is_sound() -> None:
    assert is_sound_op(GOOD) and is_storable_op(GOOD)
    assert is_sound_op(rehashed(kind="del", body="{}")) and is_sound_op(rehashed(entity_type="of a later version"))
    assert is_sound_txn(Txn(TxnId("t"), "Add", 0, AnnotatorId(""), TxnId("u")))


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "explode"}, {"seq": -1}, {"hlc": 1 << 63}, {"seq": True}, {"entity_id": "x" * 10_001},
        {"actor": "\ud800"}, {"body": "[]"}, {"body": "{"}, {"body": '{"note":"\\ud800"}'}, {"body": '{"x":NaN}'},
        {"body": '{"x":9223372036854775808}'}, {"body": '{"x":1e999}'}, {"body": '{"x":' + "[" * 101 + "]" * 101 + "}"},
        {"kind": "del", "body": '{"x":1}'}, {"body": '{"x":' + "[" * 50_000 + "]" * 50_000 + "}"},
    ],
)  # fmt: skip
def test_what_cannot_be_kept_is_not_sound_even_with_its_hash(changes: dict[str, object]) -> None:
    assert not is_sound_op(rehashed(**changes))


def test_every_changed_value_is_noticed_by_the_hash() -> None:
    for name, value in zip(Op._fields[1:], GOOD[1:], strict=True):
        other = value + 1 if isinstance(value, int) else "del" if name == "kind" else f" {value}"
        assert not is_sound_op(GOOD._replace(**{name: other}))  # type: ignore[arg-type]


def test_a_txn_needs_texts_and_a_time_that_a_calendar_has() -> None:
    for changed in (Txn(TxnId("t"), "\ud800", 0, AnnotatorId("")), Txn(TxnId("t"), "x", 1 << 60, AnnotatorId(""))):
        assert not is_sound_txn(changed)


def test_values_of_other_types_are_noticed() -> None:
    fine = Annotation(id="a", document="d", start=0, end=1, exact="x", tag="claim")
    assert is_typed(fine)
    assert not is_typed(Annotation(id="a", document="d", start="0", end=1, exact="x", tag="claim"))  # type: ignore[arg-type]
