"""The agenda of a review session, and how a session begins, is paused and closed."""

import pytest

from annotator.app.project import Project
from annotator.app.reviewing import Agenda, Item
from annotator.app.sessions import attend, close, hold, readiness, reopen, revealed, unfinished, unlike, with_people
from annotator.domain.commands import Add, Delete, Edit
from annotator.domain.deciding import Rule, Verdicts, accept_agreed, decide, make_rule, take
from annotator.domain.errors import BadInput
from annotator.domain.gold import gold_of, in_force
from annotator.domain.review import ReviewSession
from annotator.domain.team import TEAM, Completion, Team, completion_id
from tests.app.meetings import followed, mark, meeting, words
from tests.app.projects import ANA, BEN


def settle(made: Project, session: ReviewSession, item: Item, reason: str = "Clear.", outcome: str = "taken") -> str:
    document = made.now.documents[item.cluster.document]
    first = item.cluster.members[:1]
    passages = take(document, item.cluster, first) if outcome == "taken" else ()
    changed = made.apply(
        decide(
            made.now, item.cluster, outcome, passages, session=session.id, taken=[m.id for m in first],  # type: ignore[arg-type]
            kinds=item.difference.kinds, said=Verdicts(reason), replaces=" ".join(item.earlier),
        )
    )  # fmt: skip
    return changed.new_ids[0]


def states(agenda: Agenda) -> list[str]:
    return [item.state for item in agenda.items]


def test_what_differs_is_on_the_agenda_and_what_is_agreed_stands_apart() -> None:
    made, session = meeting()
    agenda = Agenda(made.now, session)
    assert [words(item.cluster)[:12] for item in agenda.items] == ["Prices rose ", "The minister", "Nobody knows"]
    assert [item.difference.kinds for item in agenda.items] == [("boundary",), ("tag",), ("missing",)]
    assert [words(item.cluster) for item in agenda.agreed] == ["The office opens at nine."]
    assert (agenda.counts.total, agenda.counts.open, agenda.counts.agreed) == (3, 3, 1)


def test_only_the_kinds_that_the_session_asks_for() -> None:
    made, session = meeting()
    made.apply(Edit("session", session.id, {"kinds": ("tag",)}))
    agenda = Agenda(made.now, made.now.sessions[session.id])
    assert [item.difference.kinds for item in agenda.items] == [("tag",)]
    assert len(agenda.agreed) == 3


def test_the_weightiest_comes_first() -> None:
    made, session = meeting(order="weight")
    weights = [item.weight for item in Agenda(made.now, session).items]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[-1]


def test_a_decision_settles_its_item_and_undo_opens_it_again() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    settle(made, session, agenda.items[0])
    assert states(agenda) == ["decided", "open", "open"]
    assert agenda.next_open(0) == 1
    settle(made, session, agenda.items[1], outcome="deferred", reason="")
    assert states(agenda) == ["decided", "deferred", "open"]
    made.undo()
    made.undo()
    assert states(agenda) == ["open", "open", "open"]


def test_after_the_last_item_comes_the_first_that_is_open() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    assert agenda.next_open(2) == 0
    settle(made, session, agenda.items[0])
    assert agenda.next_open(2) == 1
    for place in (1, 2):
        settle(made, session, agenda.items[place])
    assert agenda.next_open(2) == -1


def test_other_people_present_make_the_agenda_anew() -> None:
    made, session = meeting()
    agenda = Agenda(made.now, session)
    assert agenda.take(made.apply(Edit("session", session.id, {"seconds": 60})))
    assert not agenda.take(made.apply(Edit("session", session.id, {"people": (BEN,)})))


def test_the_session_goes_on_after_what_was_decided_last() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    settle(made, session, agenda.items[1])
    assert Agenda(made.now, session).resume_at() == 2
    settle(made, session, agenda.items[2])
    assert Agenda(made.now, session).resume_at() == 0


def test_a_later_edit_brings_the_item_back_with_the_reason() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    first = settle(made, session, agenda.items[0])
    made.become(BEN)
    ben = next(m for m in agenda.items[0].cluster.members if m.creator == BEN)
    made.apply(Edit("annotation", ben.id, {"tag": "fact"}))
    made.become(ANA)
    item = agenda.items[0]
    assert (item.state, item.since[0]) == ("outdated", ("changed", BEN))
    second = settle(made, session, item)
    assert made.now.decisions[second].replaces == first
    assert agenda.items[0].state == "decided"
    assert [d.id for d in in_force(made.now, item.cluster.document)] == [second]


def test_a_new_reading_brings_the_item_back() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    settle(made, session, agenda.items[2])
    mark(made, BEN, "Nobody knows who fired", "claim")
    item = agenda.items[agenda.about(agenda.documents[0], agenda.items[2].cluster.key.split(";"))]
    assert (item.state, item.since) == ("outdated", (("added", BEN),))


def test_gold_whose_readings_are_all_deleted_is_asked_about() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    item = agenda.items[2]
    settle(made, session, item)
    made.apply(Delete("annotation", item.cluster.members[0].id))
    again = agenda.items[-1]
    assert (again.state, again.since) == ("outdated", (("deleted", ANA),))
    settle(made, session, again, outcome="dropped")
    assert [words(i.cluster)[:6] for i in agenda.items] == ["Prices", "The mi"]
    assert not gold_of(made.now, item.cluster.document)


def test_two_who_decided_apart_are_asked_together() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    item = agenda.items[1]
    one = settle(made, session, item)
    made.become(BEN)
    other = made.apply(
        decide(made.now, item.cluster, "dropped", session=session.id, kinds=("tag",), said=Verdicts("Nothing."))
    ).new_ids[0]
    made.become(ANA)
    assert (agenda.items[1].state, agenda.items[1].since) == ("contested", (("contested", ANA),))
    assert set(agenda.items[1].earlier) == {one, other}
    settle(made, session, agenda.items[1])
    assert agenda.items[1].state == "decided"


def test_agreements_are_accepted_by_rule_in_one_step() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    found = agenda.undecided()
    made.apply(accept_agreed(made.now, found, Rule(2, 0.9), 2, session=session.id))
    assert (agenda.counts.accepted, agenda.counts.open) == (1, 3)
    assert len(agenda.undecided()) == 3
    made.undo()
    assert agenda.counts.accepted == 0


def test_a_rule_is_tried_in_text_order_whatever_comes_first_on_the_agenda() -> None:
    made, session = meeting(order="weight")
    starts = [cluster.start for cluster, _ in Agenda(made.now, session).undecided()]
    assert len(starts) == 4 and starts == sorted(starts)


def test_what_is_decided_deferred_and_open_is_counted() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    settle(made, session, agenda.items[0])
    settle(made, session, agenda.items[1], outcome="deferred")
    counts = agenda.counts
    assert (counts.total, counts.decided, counts.deferred, counts.open) == (3, 1, 1, 1)


def test_somebody_who_has_not_read_the_article_misses_nothing() -> None:
    made, session = meeting()
    assert Agenda(made.now, session).items[2].difference.missing == (BEN,)
    made.apply(Edit("session", session.id, {"annotators": (ANA, BEN, "cleo")}))
    agenda = followed(made, made.now.sessions[session.id])
    assert agenda.items[2].difference.missing == (BEN,)
    made.become("cleo")  # type: ignore[arg-type]
    document = agenda.documents[0]
    made.apply(Add(Completion(id=completion_id(document, "cleo"), document=document)))
    assert list(agenda.items[2].difference.missing) == [BEN, "cleo"]
    assert len(agenda.items) == 4


def test_an_article_that_is_hidden_from_me_is_left_out_until_i_attend() -> None:
    made, session = meeting()
    made.apply(Add(Team(id=TEAM, blind=True)))
    made.apply(Edit("session", session.id, {"people": (BEN,)}))
    agenda = Agenda(made.now, made.now.sessions[session.id])
    assert (agenda.items, agenda.hidden) == ([], agenda.documents)
    joined = attend(made.now, made.now.sessions[session.id])
    assert joined is not None
    made.apply(joined)
    assert len(Agenda(made.now, made.now.sessions[session.id]).items) == 3
    assert attend(made.now, made.now.sessions[session.id]) is None


def test_pausing_keeps_the_time_and_is_no_step_of_undo() -> None:
    made, session = meeting()
    label = made.undo_label
    hold(made, session.id, "paused", 61)
    assert (made.now.sessions[session.id].state, made.now.sessions[session.id].seconds) == ("paused", 61)
    assert made.undo_label == label
    assert unfinished(made.now) == [made.now.sessions[session.id]]


def test_a_closed_session_takes_no_decision_until_it_is_opened_again() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    made.apply(close(session.id, 5, made.moment()))
    assert not unfinished(made.now)
    with pytest.raises(BadInput):
        settle(made, session, agenda.items[0])
    made.apply(reopen(session.id))
    settle(made, session, agenda.items[0])


def test_people_who_are_new_come_in_with_the_session_in_one_step() -> None:
    made, session = meeting()
    before = len(made.now.annotators)
    made.apply(
        with_people(made, ReviewSession(id="", title="T", documents=session.documents, annotators=(ANA,)), ["Cleo "])
    )
    new = next(s for s in made.now.sessions.values() if s.title == "T")
    assert [made.now.name_of(person) for person in new.people] == ["Cleo"]
    made.undo()
    assert len(made.now.annotators) == before
    assert new.id not in made.now.sessions


def test_a_session_says_what_has_changed_since() -> None:
    from annotator.domain.versions import tag_set_version

    made, session = meeting()
    made.apply(Edit("session", session.id, {"tag_set": tag_set_version(made.now)}))
    agenda = Agenda(made.now, session)
    id = settle(made, session, agenda.items[0])
    decision = made.now.decisions[id]
    made.apply(make_rule(decision, "Without the one who says it."))
    assert not unlike(made.now, made.now.sessions[session.id])  # its own rule is no surprise
    made.apply(Edit("tag", "claim", {"definition": "Something else."}))
    made.apply(Delete("document", made.now.sessions[session.id].documents[0]))
    assert [found.what for found in unlike(made.now, made.now.sessions[session.id])] == [
        "tags"
    ]  # Ben still works there
    made.apply(Edit("session", session.id, {"documents": (*session.documents, "not here")}))
    assert [found.what for found in unlike(made.now, made.now.sessions[session.id])] == ["tags", "gone"]


def test_readiness_and_what_starting_would_reveal() -> None:
    made, session = meeting()
    (document,) = session.documents
    assert readiness(made.now, document, (ANA, BEN, "cleo")) == {ANA: "reading", BEN: "reading", "cleo": ""}
    assert revealed(made.now, session.documents, (ANA, BEN)) == []
    made.apply(Add(Team(id=TEAM, blind=True)))
    made.apply(Add(Completion(id=completion_id(document, ANA), document=document)))
    assert readiness(made.now, document, (ANA,)) == {ANA: "done"}
    assert revealed(made.now, session.documents, (ANA, BEN)) == [document]
    assert revealed(made.now, session.documents, (ANA,)) == []


def test_only_the_article_that_was_touched_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    made, session = meeting()
    agenda = followed(made, session)
    read: list[str] = []
    original = agenda._read

    def reading(id: str) -> object:
        read.append(id)
        return original(id)

    monkeypatch.setattr(agenda, "_read", reading)
    mark(made, ANA, "First things first.", "claim")
    assert read == []
    settle(made, session, agenda.items[0])
    assert read == agenda.documents


def test_decisions_name_the_session_and_the_readings_as_they_were() -> None:
    made, session = meeting()
    agenda = followed(made, session)
    id = settle(made, session, agenda.items[1])
    made_one = made.now.decisions[id]
    assert made_one.session == session.id
    assert {reading.tag for reading in made_one.readings} == {"opinion", "claim"}
