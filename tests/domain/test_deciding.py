"""The commands of a review: what they refuse, and what they write down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster, clusters
from annotator.domain.commands import Add, Several
from annotator.domain.deciding import (
    Rule,
    Verdicts,
    accept_agreed,
    agreed_members,
    decide,
    gold_passage,
    make_rule,
    merged,
    set_state,
    start_session,
    take,
)  # fmt: skip
from annotator.domain.differences import difference, overlap_of
from annotator.domain.errors import BadInput, Missing
from annotator.domain.review import Decision, Dissent, GoldPassage, Guideline, ReviewSession, Vote
from annotator.domain.snapshot import Snapshot
from tests.domain.readings import DOCUMENT, TEXT, markings, quoted, reading, snapshot

BASE = "prices rose by 12 percent"


def both(**other: str) -> tuple[Snapshot, Cluster]:
    now = snapshot([quoted("a", "ana", BASE), quoted("b", "ben", BASE, **other)])
    return now, clusters(now, "d")[0]


def written(command: object) -> Decision:
    assert isinstance(command, Add) and isinstance(command.entity, Decision)
    return command.entity


def test_where_people_differed_a_reason_is_wanted() -> None:
    now, cluster = both(tag="opinion")
    gives = take(DOCUMENT, cluster, cluster.members[:1])
    with pytest.raises(BadInput):
        decide(now, cluster, "taken", gives, kinds=("tag",), said=Verdicts("  \n "))
    decide(now, cluster, "taken", gives, kinds=())
    decide(now, cluster, "deferred", kinds=("tag",))
    assert written(decide(now, cluster, "taken", gives, kinds=("tag",), said=Verdicts(" It \n is "))).reason == "It is"


def test_that_there_is_nothing_needs_its_reason_too() -> None:
    now, cluster = both(tag="opinion")
    with pytest.raises(BadInput):
        decide(now, cluster, "dropped", kinds=("tag",))
    decide(now, cluster, "dropped")


def test_what_gives_gold_needs_a_passage_and_what_does_not_has_none() -> None:
    now, cluster = both()
    gives = take(DOCUMENT, cluster, cluster.members[:1])
    for outcome in ("taken", "merged", "new", "agreed"):
        with pytest.raises(BadInput):
            decide(now, cluster, outcome)
    for outcome in ("dropped", "deferred"):
        with pytest.raises(BadInput):
            decide(now, cluster, outcome, gives)  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        decide(now, cluster, "nonsense", gives)  # type: ignore[arg-type]


def test_a_passage_must_be_what_the_article_says_there() -> None:
    now, cluster = both()
    with pytest.raises(BadInput):
        decide(now, cluster, "new", [GoldPassage(0, 3, "Tho", "claim")])
    with pytest.raises(BadInput):
        decide(now, cluster, "new", [GoldPassage(3, 3, "", "claim")])


def test_readings_are_kept_as_they_were_with_what_was_said() -> None:
    now, cluster = both(tag="opinion", holder="Bank")
    said = Verdicts("So", (Vote("ana", "ben"),), (Dissent("ben", "no"), Dissent("ana", " ")))
    made = written(decide(now, cluster, "dropped", kinds=("tag",), said=said, replaces="x y"))
    assert [(r.annotation, r.creator, r.tag, r.holder) for r in made.readings] == [
        ("a", "ana", "claim", ""), ("b", "ben", "opinion", "Bank"),
    ]  # fmt: skip
    assert (made.votes, made.dissent, made.replaces) == ((Vote("ana", "ben"),), (Dissent("ben", "no"),), "x y")
    assert (made.start, made.end, made.exact) == (cluster.start, cluster.end, BASE)


def test_a_session_that_is_closed_or_gone_takes_no_decision() -> None:
    now, cluster = both()
    with pytest.raises(Missing):
        decide(now, cluster, "dropped", session="s")
    now.put(ReviewSession(id="s", title="Monday", state="closed"))
    with pytest.raises(BadInput):
        decide(now, cluster, "dropped", session="s")
    now.put(ReviewSession(id="s", title="Monday", state="paused"))
    assert written(decide(now, cluster, "dropped", session="s")).session == "s"


def test_an_article_that_is_gone() -> None:
    now, cluster = both()
    with pytest.raises(Missing):
        decide(now, Cluster("other", cluster.members, cluster.people), "dropped")


def test_merging_takes_the_outer_ends() -> None:
    one, other = quoted("a", "ana", "prices rose"), quoted("b", "ben", "rose by 12 percent", "fact", holder="Bank")
    (passage,) = merged(DOCUMENT, [one, other], other)
    assert (passage.exact, passage.tag, passage.holder) == (BASE, "fact", "Bank")


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_a_gold_passage_is_trimmed_or_refused(start: int, end: int) -> None:
    shape = quoted("a", "ana", BASE)
    if not TEXT[start:end].strip():
        with pytest.raises(BadInput):
            gold_passage(DOCUMENT, shape, start=start, end=end)
        return
    passage = gold_passage(DOCUMENT, shape, start=start, end=end)
    assert passage.exact == TEXT[start:end].strip()


def test_a_session_needs_a_name_articles_and_people() -> None:
    whole = ReviewSession(id="", title="Monday", documents=("d",), annotators=("ana",))
    start_session(whole)
    from dataclasses import replace

    for broken in (replace(whole, title=" "), replace(whole, documents=()), replace(whole, annotators=())):
        with pytest.raises(BadInput):
            start_session(broken)


def test_pausing_writes_state_and_time_only() -> None:
    now = snapshot((), ReviewSession(id="s", title="Monday"))
    (change,) = set_state("s", "paused", seconds=7).changes(now)
    assert dict(change.fields) == {"state": "paused", "seconds": 7}


def test_n_of_m_with_enough_overlap() -> None:
    marked = [quoted("a", "ana", BASE), quoted("b", "ben", f"{BASE} in May"), quoted("c", "cleo", BASE, "opinion")]
    now = snapshot(marked)
    (cluster,) = clusters(now, "d")
    assert {m.id for m in agreed_members(now, cluster, Rule(2, 0.7))} == {"a", "b"}
    assert agreed_members(now, cluster, Rule(2, 0.9)) == ()
    assert agreed_members(now, cluster, Rule(3, 0.7)) == ()


def test_another_holder_or_verdict_is_no_agreement() -> None:
    for said in ({"holder": "The bank"}, {"verdict": "refuted"}):
        marked = [quoted("a", "ana", BASE), quoted("b", "ben", BASE, **said)]
        (cluster,) = clusters(snapshot(marked), "d")
        assert agreed_members(snapshot(marked), cluster, Rule(2, 0.5)) == ()
    spelt = [quoted("a", "ana", BASE, holder="the  bank"), quoted("b", "ben", BASE, holder="The bank ")]
    (cluster,) = clusters(snapshot(spelt), "d")
    assert len(agreed_members(snapshot(spelt), cluster, Rule(2, 0.5))) == 2


def test_stacked_passages_are_left_to_the_meeting() -> None:
    now = snapshot([quoted("a", "ana", BASE), quoted("b", "ana", BASE, "fact"), quoted("c", "ben", BASE)])
    (cluster,) = clusters(now, "d")
    assert agreed_members(now, cluster, Rule(2, 0.5)) == ()


@given(markings(), st.integers(1, 4), st.sampled_from([0.1, 0.5, 0.9, 1.0]))
def test_a_rule_accepts_only_what_it_states(marked: list[Annotation], people: int, overlap: float) -> None:
    now = snapshot(marked)
    found = [(cluster, difference(now, cluster, TEXT, ())) for cluster in clusters(now, "d")]
    rule = Rule(people, overlap)
    try:
        command = accept_agreed(now, found, rule, 4)
    except BadInput:
        assert not any(agreed_members(now, cluster, rule) for cluster, _ in found)
        return
    assert isinstance(command, Several)
    for each in command.commands:
        made = written(each)
        taken = [now.annotations[id] for id in made.taken]
        assert len({member.creator for member in taken}) == len(taken) >= people
        assert len({(member.tag, member.verdict, member.holder) for member in taken}) == 1
        assert all(overlap_of(one, other) >= overlap for one in taken for other in taken)
        assert made.outcome == "agreed"
        assert made.passages[0].exact.strip() == TEXT[made.passages[0].start : made.passages[0].end]
        assert f"{people} of 4" in made.reason


def test_the_reading_most_like_the_others_is_followed() -> None:
    marked = [reading("a", "ana", 10, 30), reading("b", "ben", 9, 31), reading("c", "cleo", 5, 31)]
    now = snapshot(marked)
    (cluster,) = clusters(now, "d")
    command = accept_agreed(now, [(cluster, difference(now, cluster, TEXT, ()))], Rule(3, 0.5), 3)
    assert isinstance(command, Several)
    expected = TEXT[9:31].strip()
    assert written(command.commands[0]).passages[0].exact == expected


def test_a_rule_has_words_and_its_example() -> None:
    now, cluster = both()
    decision = written(decide(now, cluster, "dropped"))
    with pytest.raises(BadInput):
        make_rule(decision, " ")
    made = make_rule(decision, " Adverbs stay outside. ", "claim")
    assert isinstance(made, Add) and isinstance(made.entity, Guideline)
    assert (made.entity.text, made.entity.tag, made.entity.exact) == ("Adverbs stay outside.", "claim", BASE)
