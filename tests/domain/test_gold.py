"""The gold layer: made by decisions, never touching anybody's work, and known to be outdated."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import clusters
from annotator.domain.deciding import Verdicts, decide, take
from annotator.domain.gold import (
    changed_readings,
    contested,
    evidence_of,
    gold_of,
    in_force,
    outdated,
    passages,
    reading_of,
    standing,
)  # fmt: skip
from annotator.domain.review import Decision, Outcome
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.source import EvidenceLink
from tests.domain.readings import DOCUMENT, TEXT, markings, quoted, snapshot

BASE = "prices rose by 12 percent"


def made(now: Snapshot, id: str, created: int, outcome: Outcome = "taken", **more: str) -> Decision:
    """The decision on the first cluster, as the project would make it."""
    cluster = clusters(now, "d")[0]
    gives = take(DOCUMENT, cluster, cluster.members[:1]) if outcome == "taken" else ()
    (change,) = decide(now, cluster, outcome, gives, kinds=("tag",), said=Verdicts("So."), **more).changes(now)
    assert isinstance(change.entity, Decision)
    return replace(change.entity, id=id, created=created, creator="ana")


def both() -> Snapshot:
    return snapshot([quoted("a", "ana", BASE), quoted("b", "ben", BASE, "opinion")])


def test_a_decision_makes_gold_and_leaves_everybodys_work_alone() -> None:
    now = both()
    before = dict(now.annotations)
    now.put(made(now, "x", 5))
    (gold,) = gold_of(now, "d")
    assert (gold.id, gold.creator, gold.exact, gold.tag) == ("x:1", GOLD, BASE, "claim")
    assert dict(now.annotations) == before
    assert now.annotations_of("d") == list(before.values())


@given(markings(), st.lists(st.sampled_from(["taken", "dropped", "deferred"]), max_size=6))
def test_no_decision_changes_an_annotation(marked: list[Annotation], outcomes: list[Outcome]) -> None:
    now = snapshot(marked)
    before = dict(now.annotations)
    decided = list(zip(outcomes, reversed(clusters(now, "d")), strict=False))
    for number, (outcome, cluster) in enumerate(decided):
        gives = take(DOCUMENT, cluster, cluster.members) if outcome == "taken" else ()
        command = decide(now, cluster, outcome, gives, kinds=("tag",), said=Verdicts("So."))
        for change in command.changes(now):
            assert isinstance(change.entity, Decision)
            now.put(replace(change.entity, id=f"x{number}", created=number + 1, creator="ana"))
    assert dict(now.annotations) == before
    layer = gold_of(now, "d")
    for gold in layer:
        assert TEXT[gold.start : gold.end] == gold.exact
        assert TEXT[: gold.start].endswith(gold.prefix) and TEXT[gold.end :].startswith(gold.suffix)
        assert bool(gold.prefix) == (gold.start > 0) and bool(gold.suffix) == (gold.end < len(TEXT))
    assert layer == sorted(layer, key=lambda a: (a.start, -a.end, a.id))


def test_dropping_and_deferring_give_nothing() -> None:
    for outcome in ("dropped", "deferred"):
        now = both()
        now.put(made(now, "x", 5, outcome))
        assert gold_of(now, "d") == []


def test_deciding_again_replaces() -> None:
    now = both()
    now.put(made(now, "x", 5))
    now.put(made(now, "y", 6, "dropped", replaces="x"))
    assert [d.id for d in in_force(now, "d")] == ["y"]
    assert contested(now, "d") == {}
    assert gold_of(now, "d") == []


def test_undoing_the_second_decision_brings_the_first_back() -> None:
    now = both()
    now.put(made(now, "x", 5))
    second = made(now, "y", 6, "dropped", replaces="x")
    now.put(second)
    now.put(replace(second, deleted_by="ana"))
    assert [d.id for d in in_force(now, "d")] == ["x"]


def test_two_that_replaced_one_another_leave_the_later() -> None:
    now = both()
    now.put(made(now, "x", 5, replaces="y"))
    now.put(made(now, "y", 6, "dropped", replaces="x"))
    assert [d.id for d in standing(now, now.decisions_on("d"))] == ["y"]


def test_decided_apart_the_later_counts_and_the_other_is_contested() -> None:
    now = both()
    one, other = made(now, "x", 5), made(now, "y", 6, "dropped")
    for decision in (other, one):  # in whatever order they came
        now.put(decision)
    assert contested(now, "d") == {"x": "y"}
    assert outdated(now, one) == "contested"
    assert gold_of(now, "d") == []


def test_one_decision_can_settle_a_contest() -> None:
    now = both()
    now.put(made(now, "x", 5))
    now.put(made(now, "y", 6, "dropped"))
    now.put(made(now, "z", 7, replaces="x y"))
    assert [d.id for d in in_force(now, "d")] == ["z"]
    assert contested(now, "d") == {}


def test_a_later_edit_outdates_and_says_whose_it_was() -> None:
    now = both()
    decision = made(now, "x", 5)
    now.put(decision)
    assert (outdated(now, decision), changed_readings(now, decision)) == ("", [])
    now.put(replace(now.annotations["b"], verdict="refuted"))
    assert (outdated(now, decision), changed_readings(now, decision)) == ("changed", [("changed", "ben")])
    now.put(replace(now.annotations["a"], deleted_by="ana"))
    assert changed_readings(now, decision) == [("deleted", "ana"), ("changed", "ben")]


def test_a_note_does_not_outdate_and_evidence_does() -> None:
    now = both()
    decision = made(now, "x", 5)
    now.put(decision)
    now.put(replace(now.annotations["b"], note="hm", modified=9))
    assert outdated(now, decision) == ""
    now.put(EvidenceLink(id="l", annotation="b", source="s", creator="ben"))
    assert outdated(now, decision) == "changed"


def test_evidence_is_kept_in_one_order() -> None:
    links = [EvidenceLink(id=f"l{n}", annotation="a", source=s, creator="ana") for n, s in enumerate("zbm")]
    now = snapshot([quoted("a", "ana", BASE)], *links)
    assert evidence_of(now, "a") == "b supports; m supports; z supports"
    assert reading_of(now, now.annotations["a"]).evidence == evidence_of(now, "a")


def test_ids_of_gold_are_those_of_the_decision() -> None:
    now = both()
    decision = made(now, "x", 5)
    twice = replace(decision, passages=decision.passages * 2)
    assert [each.id for each in passages(twice, TEXT)] == ["x:1", "x:2"]
