"""The minutes of a session: all that was decided, by whom and why, what is open, and how far people agreed."""

import hashlib
import time

import pytest

from annotator.app.agreement import agreement
from annotator.app.minutes import Minutes, minutes_of, session_named
from annotator.app.project import Project
from annotator.app.reviewing import Agenda, Item
from annotator.domain.agreement.report import to_json
from annotator.domain.annotating import add_annotation, mark_blocks
from annotator.domain.commands import Add, Edit
from annotator.domain.deciding import Rule, Verdicts, accept_agreed, decide, make_rule, set_state, start_session, take
from annotator.domain.document import Document
from annotator.domain.errors import BadInput, Missing
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.people import Comment
from annotator.domain.review import Dissent, Outcome, ReviewSession, Vote
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.team import TEAM, Team
from annotator.domain.versions import tag_set_version
from annotator.formats.minutes import LeftOut
from tests.app.meetings import TEXT, meeting
from tests.app.projects import ANA, BEN

MADE = 1_795_000_000_000


def drawn_up(made: Project, session: ReviewSession) -> Minutes:
    return minutes_of(made, session.id, made=MADE, draws=20)


def item_of(made: Project, session: ReviewSession, quote: str) -> Item:
    agenda = Agenda(made.now, made.now.sessions[session.id])
    return next(item for item in (*agenda.items, *agenda.agreed) if quote in item.cluster.members[0].exact)


def settle(
    made: Project,
    session: ReviewSession,
    quote: str,
    outcome: Outcome = "taken",
    reason: str = "Clear.",
    **said: object,
) -> str:
    """Decides on a cluster; "taken" follows its first reading."""
    item = item_of(made, session, quote)
    first = item.cluster.members[:1]
    document = made.now.documents[item.cluster.document]
    passages = take(document, item.cluster, first) if outcome in ("taken", "new") else ()
    command = decide(
        made.now, item.cluster, outcome, passages, session=session.id,
        taken=[member.id for member in first] if outcome == "taken" else (), kinds=item.difference.kinds,
        said=Verdicts(reason, **said), replaces=" ".join(item.earlier),  # type: ignore[arg-type]
    )  # fmt: skip
    return made.apply(command).new_ids[0]


def test_a_session_is_found_by_id_by_title_or_because_it_is_the_only_one() -> None:
    made, session = meeting()
    assert session_named(made.now) == session_named(made.now, " Monday ") == session_named(made.now, session.id)
    with pytest.raises(Missing, match="no review session 'Friday'"):
        session_named(made.now, "Friday")
    made.apply(start_session(ReviewSession(id="", title="Monday", documents=session.documents, annotators=(ANA,))))
    with pytest.raises(BadInput, match="give the id of one"):
        session_named(made.now, "Monday")


def test_a_session_that_is_not_there() -> None:
    made, _ = meeting()
    with pytest.raises(Missing):
        minutes_of(made, "none")


def test_who_was_there_what_was_read_and_for_how_long() -> None:
    made, session = meeting()
    made.apply(set_state(session.id, "closed", seconds=4321, ended=1_790_000_009_000))
    found = drawn_up(made, session)
    assert (found.title, found.state, found.seconds, found.made) == ("Monday", "closed", 4321, MADE)
    assert (found.started, found.ended) == (1_790_000_000_000, 1_790_000_009_000)
    assert (found.people, found.compared, found.by) == (("Ana", "Ben"), ("Ana", "Ben"), "Ana")
    [text] = found.texts
    assert (text.number, text.id, text.title) == (1, session.documents[0], "Prices and shots")
    assert text.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_decision_is_told_with_all_readings_and_everything_that_was_said() -> None:
    made, session = meeting()
    mine = item_of(made, session, "The minister").cluster.members[0]
    made.apply(Add(Source(id="s", title="Hansard; p. 4")))
    made.apply(Add(EvidenceLink(id="", annotation=mine.id, source="s", stance="context")))
    id = settle(
        made, session, "The minister", reason="It cannot  be settled.", votes=(Vote(ANA, ANA), Vote(BEN, "dropped")),
        dissent=(Dissent(BEN, "It can."),),
    )  # fmt: skip
    made.apply(Add(Comment(id="", subject=id, subject_type="decision", text="Tell the others.")))
    [ruling] = drawn_up(made, session).decisions
    assert (ruling.number, ruling.id, ruling.outcome, ruling.kinds) == (1, id, "taken", ("tag",))
    assert (ruling.reason, ruling.by) == ("It cannot be settled.", "Ana")
    place = ruling.place
    assert (place.text, place.before, place.exact) == (1, "", "The minister called it a disaster")
    assert place.after == " for the poor."
    assert [(r.who, r.judgement.tag, r.followed) for r in ruling.readings] == [
        ("Ana", "Opinion", True), ("Ben", "Claim", False),
    ]  # fmt: skip
    assert ruling.readings[0].evidence == ("context: Hansard; p. 4",)
    [gold] = ruling.gold
    assert (gold.judgement.tag, gold.judgement.exact) == ("Opinion", place.exact)
    assert [(v.who, v.text) for v in ruling.votes] == [("Ana", "Ana"), ("Ben", "dropped")]
    assert [(d.who, d.text) for d in ruling.dissent] == [("Ben", "It can.")]
    assert [(c.who, c.text) for c in ruling.comments] == [("Ana", "Tell the others.")]
    assert ruling.versions == (("Opinion", 1),)
    assert (ruling.earlier, ruling.since, ruling.replaced) == ((), (), "")


def test_where_names_were_hidden_readings_bear_letters() -> None:
    made, session = meeting(names=False)
    settle(made, session, "The minister", votes=(Vote(ANA, BEN),))
    found = drawn_up(made, session)
    [ruling] = found.decisions
    assert not found.named
    assert [read.who for read in ruling.readings] == ["A", "B"]
    assert [(vote.who, vote.text) for vote in ruling.votes] == [("Ana", "B")]
    assert {who for figure in found.against_gold for who in figure.pair} == {"A", "B"}


def test_two_of_one_name_stay_two() -> None:
    made, session = meeting()
    made.apply(Edit("annotator", BEN, {"name": "Ana"}))
    assert drawn_up(made, session).compared == ("Ana", "Ana (2)")


def test_what_is_deferred_or_not_decided_is_open_in_text_order() -> None:
    made, session = meeting(order="weight")
    settle(made, session, "Nobody knows", "deferred", "We ask the police.")
    found = drawn_up(made, session)
    assert [(p.why, p.place.exact[:8], p.kinds, p.decision) for p in found.open_points] == [
        ("open", "Prices r", ("boundary",), 0), ("open", "The mini", ("tag",), 0),
        ("deferred", "Nobody k", ("missing",), 1),
    ]  # fmt: skip
    assert found.open_points[2].reason == "We ask the police."
    assert [read.who for read in found.open_points[1].readings] == ["Ana", "Ben"]


def test_only_what_the_session_asks_for_is_open() -> None:
    made, session = meeting()
    made.apply(Edit("session", session.id, {"kinds": ("tag",)}))
    assert [point.kinds for point in drawn_up(made, session).open_points] == [("tag",)]


def test_a_decision_that_was_replaced_stands_with_the_one_in_its_place() -> None:
    made, session = meeting()
    settle(made, session, "The minister", reason="First thought.")
    settle(made, session, "The minister", "dropped", "Second thought.")
    last = settle(made, session, "The minister", reason="Third thought.")
    [ruling] = drawn_up(made, session).decisions
    assert ruling.id == last
    assert [(e.outcome, e.reason, e.by) for e in ruling.earlier] == [
        ("taken", "First thought.", "Ana"), ("dropped", "Second thought.", "Ana"),
    ]  # fmt: skip


def test_what_another_session_decided_otherwise_is_told() -> None:
    made, session = meeting()
    settle(made, session, "The minister")
    again = ReviewSession(id="", title="Tuesday", documents=session.documents, annotators=(ANA, BEN), people=(ANA,))
    tuesday = made.now.sessions[made.apply(start_session(again)).new_ids[0]]
    settle(made, tuesday, "The minister", "dropped", "No.")
    assert [ruling.replaced for ruling in drawn_up(made, session).decisions] == ["Tuesday"]
    [ruling] = drawn_up(made, tuesday).decisions
    assert [each.reason for each in ruling.earlier] == ["Clear."]


def test_what_happened_since_a_decision() -> None:
    made, session = meeting()
    settle(made, session, "The minister")
    settle(made, session, "Nobody knows")
    theirs = next(m for m in item_of(made, session, "The minister").cluster.members if m.creator == BEN)
    made.become(BEN)
    made.apply(Edit("annotation", theirs.id, {"tag": "fact"}))
    made.become(ANA)
    found = drawn_up(made, session)
    assert [[(s.who, s.text) for s in ruling.since] for ruling in found.decisions] == [[("Ben", "changed")], []]
    [point] = [point for point in found.open_points if point.why == "outdated"]
    assert point.decision == 1
    assert [read.judgement.tag for read in found.decisions[0].readings] == ["Opinion", "Claim"]


def test_two_copies_that_decided_apart() -> None:
    made, session = meeting()
    item = item_of(made, session, "The minister")
    for reason in ("One copy.", "The other copy."):
        command = decide(
            made.now, item.cluster, "dropped", session=session.id, kinds=item.difference.kinds, said=Verdicts(reason)
        )
        made.apply(command)
    found = drawn_up(made, session)
    assert [[each.text for each in ruling.since] for ruling in found.decisions] == [["contested"], ["contested"]]
    assert [point.why for point in found.open_points if point.decision] == ["contested"]


def test_what_was_accepted_by_a_rule() -> None:
    made, session = meeting()
    agenda = Agenda(made.now, session)
    made.apply(accept_agreed(made.now, agenda.undecided(), Rule(2, 0.5), 2, session=session.id))
    found = drawn_up(made, session)
    [accepted] = found.accepted
    assert accepted.count == len(found.decisions) == 2
    assert accepted.rule == "Accepted by rule: 2 of 2 agree, overlap at least 50%."


def test_tags_and_rules_are_told_as_they_were_in_force() -> None:
    made, session = meeting()
    start = made.moment()
    made.apply(Edit("session", session.id, {"started": start, "tag_set": tag_set_version(made.now)}))
    assert drawn_up(made, session).tag_set_now == tag_set_version(made.now)
    first = settle(made, session, "The minister")
    made.apply(Edit("tag", "opinion", {"definition": "What nobody can settle."}))
    settle(made, session, "Nobody knows")
    made.apply(make_rule(made.now.decisions[first], "Mark the metaphor.", "opinion"))
    rule = next(iter(made.now.guidelines))
    made.apply(Edit("guideline", rule, {"text": "Mark metaphors."}))
    found = drawn_up(made, session)
    assert [(d.name, d.version) for d in found.definitions] == [
        ("Claim", 1), ("Opinion", 1), ("Opinion", 2), ("Fact", 1),
    ]  # fmt: skip
    assert found.tag_set != found.tag_set_now
    assert found.rules == ()
    [told] = found.made_rules
    assert (told.tag, told.decision, told.article) == ("Opinion", 1, "Prices and shots")
    assert [(w.version, w.text, w.by) for w in told.wordings] == [
        (1, "Mark the metaphor.", "Ana"), (2, "Mark metaphors.", "Ana"),
    ]  # fmt: skip
    later = ReviewSession(
        id="", title="Later", documents=session.documents, annotators=(ANA, BEN), started=made.moment()
    )
    id = made.apply(start_session(later)).new_ids[0]
    assert [rule.id for rule in drawn_up(made, made.now.sessions[id]).rules] == [rule]


def test_only_what_was_in_force_in_the_session_is_told() -> None:
    made, earlier = meeting()
    first = settle(made, earlier, "The minister")
    for words in ("Mark the metaphor.", "Leave adverbs out."):
        made.apply(make_rule(made.now.decisions[first], words, "opinion"))
    retired, kept = sorted(made.now.guidelines.values(), key=lambda rule: rule.text != "Mark the metaphor.")
    made.apply(Edit("guideline", retired.id, {"retired": True}))
    made.apply(Edit("tag", "opinion", {"definition": "Before the session."}))
    later = ReviewSession(
        id="", title="Later", documents=earlier.documents, annotators=(ANA, BEN), started=made.moment()
    )
    id = made.apply(start_session(later)).new_ids[0]
    made.apply(set_state(id, "closed", ended=made.moment()))
    made.apply(Edit("tag", "opinion", {"definition": "After the session."}))
    found = drawn_up(made, made.now.sessions[id])
    assert [rule.id for rule in found.rules] == [kept.id]
    assert [(d.version, d.definition) for d in found.definitions if d.name == "Opinion"] == [(2, "Before the session.")]


def test_agreement_before_and_after_and_against_gold() -> None:
    made, session = meeting()
    before = to_json(agreement(made.now, session.documents, (ANA, BEN), draws=20))
    made.apply(Edit("session", session.id, {"before": before}))
    settle(made, session, "The minister")
    made.become(BEN)
    theirs = next(m for m in item_of(made, session, "The minister").cluster.members if m.creator == BEN)
    made.apply(Edit("annotation", theirs.id, {"tag": "opinion"}))
    made.become(ANA)
    found = drawn_up(made, session)
    overall = {(f.label, f.scope): f for f in found.agreement if not f.tag and not f.pair}
    exact = overall["Span F1, exact", "passages"]
    assert exact.before is not None and exact.after is not None
    assert exact.before.value == 0
    assert (exact.after.value or 0) > 0
    assert {figure.tag for figure in found.agreement} == {"", "Claim", "Opinion", "Fact"}
    assert [f.pair for f in found.against_gold[::5]] == [("Ana",), ("Ben",)]
    fact = next(f for f in found.agreement if f.tag == "Fact" and f.after and f.after.value is None)
    assert fact.after is not None and fact.after.why.endswith(".")


def test_without_a_kept_agreement_there_is_none_before() -> None:
    made, session = meeting()
    for kept in ("", "{}", "broken"):
        made.apply(Edit("session", session.id, {"before": kept}))
        assert all(figure.before is None for figure in drawn_up(made, session).agreement)


def test_a_session_without_decisions() -> None:
    made, session = meeting()
    found = drawn_up(made, session)
    assert (found.decisions, found.accepted, len(found.open_points)) == ((), (), 3)


def test_a_text_that_is_gone_is_named_by_its_id() -> None:
    made, session = meeting()
    made.apply(Edit("session", session.id, {"documents": (*session.documents, "gone")}))
    text = drawn_up(made, session).texts[1]
    assert (text.number, text.id, text.title, text.sha256) == (2, "gone", "", "")


def test_what_is_hidden_from_me_is_not_in_my_minutes() -> None:
    made, session = meeting()
    settle(made, session, "The minister")
    made.apply(Add(Team(id=TEAM, blind=True)))
    made.become(AnnotatorId("cem"))
    found = drawn_up(made, session)
    assert found.hidden == ("Prices and shots",)
    assert (found.decisions, found.open_points) == ((), ())


def test_five_hundred_decisions_take_less_than_two_seconds() -> None:
    made, session = meeting()
    text = "\n".join(f"Number {at} is what the minister said on that day." for at in range(500))
    document = Document(id=document_id(text), text=text, title="Long")
    made.apply(Add(document))
    for at in range(500):
        start = text.index(f"Number {at} is")
        made.apply(add_annotation(document, start, start + 40, "claim"))
    made.apply(Edit("session", session.id, {"documents": (document.id,)}))
    for item in Agenda(made.now, made.now.sessions[session.id]).agreed:
        passages = take(document, item.cluster, item.cluster.members)
        made.apply(decide(made.now, item.cluster, "new", passages, session=session.id, said=Verdicts("Yes.")))
    began = time.process_time()
    found = minutes_of(made, session.id)
    assert len(found.decisions) == 500
    assert time.process_time() - began < 20


def test_a_session_over_another_text_of_an_article_still_names_it() -> None:
    made, session = meeting()
    other = Document(id=document_id("Other text."), text="Other text.", title="Copy", same_as=session.documents[0])
    made.apply(Add(other))
    settle(made, session, "The minister")
    made.apply(Edit("session", session.id, {"documents": (other.id,)}))
    found = drawn_up(made, session)
    assert [ruling.place.text for ruling in found.decisions] == [1]
    assert [(text.title, text.others) for text in found.texts] == [("Copy", ())]
    made.apply(Edit("session", session.id, {"documents": session.documents}))
    assert drawn_up(made, session).texts[0].others == (hashlib.sha256(b"Other text.").hexdigest(),)


def test_what_the_figures_leave_out_is_in_the_minutes_then_and_now() -> None:
    made, session = meeting()
    made.apply(Edit("session", session.id, {"before": to_json(agreement(made.now, session.documents, draws=0))}))
    document = made.now.documents[session.documents[0]]
    made.apply(mark_blocks(document, 0, 6, "quote"))
    found = minutes_of(made, session.id, made=MADE, draws=0)
    assert found.left_out == LeftOut(now=len(document.text.split("\n")[0]), before=0)
