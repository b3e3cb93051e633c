"""Undo from the log: state goes back, redo brings it again, and nobody else's later change is reverted."""

import os
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.fold import Key, entity_of, fold
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId
from annotator.domain.op import Kind, Op, Txn, make_op
from annotator.domain.undo import original_label, undo_changes, undo_stacks

EXAMPLES = int(os.environ.get("ANNOTATOR_EXAMPLES", "1000"))
WHOLE = {"document": "d", "start": 0, "end": 4, "exact": "Baku", "tag": "claim"}
Step = tuple[Kind, str, dict[str, Any]]


class Log:
    """A log that people append to, with undo and redo as a project does them."""

    def __init__(self) -> None:
        self.ops: list[Op] = []
        self.txns: dict[TxnId, Txn] = {}

    def write(self, who: str, *steps: Step, label: str = "", undoes: TxnId | None = None) -> TxnId:
        id = TxnId(f"t{len(self.txns):04}")
        self.txns[id] = Txn(id, label or id, len(self.txns), AnnotatorId(who), undoes)
        for kind, entity, fields in steps:
            stamp = (len(self.ops) + 1) << 16
            actor, replica = AnnotatorId(who), ReplicaId("r")
            self.ops.append(make_op(actor, replica, len(self.ops), stamp, kind, "annotation", entity, id, fields))
        return id

    def take_back(self, who: str, txn: TxnId) -> TxnId:
        touched = {op.entity_id for op in self.ops if op.txn == txn}
        history = [op for op in self.ops if op.entity_id in touched]
        changes = undo_changes(txn, history, self.txns)
        return self.write(who, *((c.kind, c.entity_id, dict(c.fields)) for c in changes), undoes=txn)

    def undo(self, who: str) -> bool:
        stack = undo_stacks(self.txns.values(), AnnotatorId(who)).undo
        if stack:
            self.take_back(who, stack[-1].id)
        return bool(stack)

    def redo(self, who: str) -> bool:
        stack = undo_stacks(self.txns.values(), AnnotatorId(who)).redo
        if stack:
            self.take_back(who, stack[-1].id)
        return bool(stack)

    def shown(self) -> dict[Key, dict[str, Any]]:
        """What is alive and complete, without the times of change."""
        found = {}
        for key, state in fold(self.ops).items():
            entity = entity_of(key, state)
            if entity is not None and entity.deleted_by is None:
                found[key] = {n: getattr(entity, n) for n in Annotation.__dataclass_fields__ if n != "modified"}
        return found

    def value(self, entity: str, field: str) -> Any:
        return self.shown().get(("annotation", entity), {}).get(field)


def test_undo_gives_each_field_its_value_from_before() -> None:
    log = Log()
    log.write("ana", ("set", "a", {**WHOLE, "note": "one"}))
    log.write("ana", ("set", "a", {"note": "two", "tag": "fact"}))
    log.undo("ana")
    assert (log.value("a", "note"), log.value("a", "tag")) == ("one", "claim")
    log.redo("ana")
    assert (log.value("a", "note"), log.value("a", "tag")) == ("two", "fact")


def test_undoing_what_made_an_entity_deletes_it_and_redo_revives_it() -> None:
    log = Log()
    log.write("ana", ("set", "a", {**WHOLE, "note": "one"}))
    before = log.shown()
    log.undo("ana")
    assert log.shown() == {}
    log.redo("ana")
    assert log.shown() == before


def test_undoing_a_deletion_revives() -> None:
    log = Log()
    log.write("ana", ("set", "a", WHOLE))
    before = log.shown()
    log.write("ana", ("del", "a", {}))
    assert log.shown() == {}
    log.undo("ana")
    assert log.shown() == before


def test_a_later_change_of_somebody_else_stands() -> None:
    log = Log()
    log.write("ana", ("set", "a", {**WHOLE, "note": "one"}))
    log.write("ana", ("set", "a", {"note": "two", "tag": "fact"}))
    log.write("ben", ("set", "a", {"note": "Ben's"}))
    log.undo("ana")
    assert (log.value("a", "note"), log.value("a", "tag")) == ("Ben's", "claim")


def test_a_later_deletion_by_somebody_else_stands() -> None:
    log = Log()
    log.write("ana", ("set", "a", WHOLE))
    log.write("ana", ("del", "a", {}))
    log.write("ben", ("del", "a", {}), ("set", "a", {"note": "x"}))
    log.undo("ana")
    assert log.shown() == {}


def test_undo_in_the_middle_leaves_what_came_after() -> None:
    log = Log()
    log.write("ana", ("set", "a", {**WHOLE, "note": "one"}))
    middle = log.write("ana", ("set", "a", {"note": "two", "tag": "fact"}))
    log.write("ana", ("set", "a", {"note": "three"}))
    log.take_back("ana", middle)
    assert (log.value("a", "note"), log.value("a", "tag")) == ("three", "claim")


def test_a_value_that_was_written_again_is_no_obstacle() -> None:
    log = Log()
    log.write("ana", ("set", "a", WHOLE))
    log.write("ana", ("set", "a", {"note": "same"}))
    log.write("ana", ("set", "a", {"note": "same"}))
    assert log.undo("ana") and log.value("a", "note") == "same"
    assert log.undo("ana") and log.value("a", "note") == ""
    assert log.redo("ana") and log.redo("ana") and log.value("a", "note") == "same"


def test_the_value_from_before_may_be_somebody_elses() -> None:
    log = Log()
    log.write("ana", ("set", "a", {**WHOLE, "note": "one"}))
    log.write("ben", ("set", "a", {"note": "Ben's"}))
    log.write("ana", ("set", "a", {"note": "three"}))
    log.undo("ana")
    assert log.value("a", "note") == "Ben's"


def test_stacks_are_each_persons_own_and_a_new_change_ends_redo() -> None:
    log = Log()
    first = log.write("ana", ("set", "a", WHOLE), label="Mark")
    log.write("ben", ("set", "b", WHOLE))
    log.undo("ana")
    stacks = undo_stacks(log.txns.values(), AnnotatorId("ana"))
    assert stacks.undo == () and [txn.undoes for txn in stacks.redo] == [first]
    assert original_label(stacks.redo[-1], log.txns) == "Mark"
    log.write("ana", ("set", "c", WHOLE))
    assert undo_stacks(log.txns.values(), AnnotatorId("ana")).redo == ()
    assert len(undo_stacks(log.txns.values(), AnnotatorId("ben")).undo) == 1


_values = st.sampled_from(["", "x", "y", None])
_step: st.SearchStrategy[Any] = st.one_of(
    st.tuples(st.just("set"), st.sampled_from("abc"), st.just(WHOLE)),
    st.tuples(st.just("set"), st.sampled_from("abc"), st.fixed_dictionaries({"note": _values})),
    st.tuples(st.just("set"), st.sampled_from("abc"), st.fixed_dictionaries({"holder": _values, "mode": _values})),
    st.tuples(st.sampled_from(["del", "undel"]), st.sampled_from("abc"), st.just({})),
)
_command = st.lists(_step, min_size=1, max_size=3)


@settings(max_examples=EXAMPLES // 4, deadline=None)
@given(commands=st.lists(_command, max_size=8))
def test_undoing_any_commands_restores_each_state_and_redoing_brings_it_back(commands: list[list[Step]]) -> None:
    log = Log()
    states = [log.shown()]
    for command in commands:
        log.write("ana", *command)
        states.append(log.shown())
    for state in reversed(states[:-1]):
        assert log.undo("ana") and log.shown() == state
    assert not log.undo("ana")
    for state in states[1:]:
        assert log.redo("ana") and log.shown() == state
    assert not log.redo("ana")


@settings(max_examples=EXAMPLES // 4, deadline=None)
@given(moves=st.lists(st.one_of(_command, st.sampled_from(["undo", "redo"])), max_size=14))
def test_undo_and_redo_in_any_turns_walk_a_line_of_states(moves: list[Any]) -> None:
    log = Log()
    line, at = [log.shown()], 0
    for move in moves:
        if move == "undo":
            assert log.undo("ana") == (at > 0)
            at = max(0, at - 1)
        elif move == "redo":
            assert log.redo("ana") == (at < len(line) - 1)
            at = min(len(line) - 1, at + 1)
        else:
            log.write("ana", *move)
            line, at = [*line[: at + 1], log.shown()], at + 1
        assert log.shown() == line[at]


_theirs = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["note", "holder", "mode"]), st.sampled_from(["p", "q"])),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=EXAMPLES // 4, deadline=None)
@given(mine=st.lists(_command, min_size=1, max_size=5), theirs=_theirs, more=st.integers(0, 5))
def test_nobody_elses_later_change_is_reverted(
    mine: list[list[Step]], theirs: list[tuple[str, str, str]], more: int
) -> None:
    log = Log()
    for command in mine:
        log.write("ana", *command)
    for entity, field, value in theirs:
        log.write("ben", ("set", entity, {field: value}))
    for _ in range(len(mine)):
        log.undo("ana")
    for _ in range(more):
        log.redo("ana")
    last = {(entity, field): value for entity, field, value in theirs}
    state = fold(log.ops)
    for (entity, field), value in last.items():
        assert state["annotation", entity].fields[field] == value
