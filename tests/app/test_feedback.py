"""What an annotator gets back: confirmed, decided otherwise, dropped, missed, and how often which tag met which."""

import pytest

from annotator.app.feedback import annotator_named, feedback_of, with_decisions
from annotator.app.project import Project
from annotator.app.reviewing import Agenda
from annotator.domain.annotating import mark_blocks
from annotator.domain.commands import Add, Edit
from annotator.domain.deciding import Verdicts, decide, make_rule, merged, take
from annotator.domain.errors import BadInput, Missing
from annotator.domain.people import Annotator
from annotator.domain.review import Outcome, ReviewSession
from tests.app.meetings import mark, meeting
from tests.app.projects import ANA, BEN


def settle(made: Project, session: ReviewSession, quote: str, outcome: Outcome, reason: str = "So.") -> str:
    """Decides on a cluster; "taken" follows its first reading, "merged" puts the boundaries together."""
    agenda = Agenda(made.now, made.now.sessions[session.id])
    item = next(i for i in (*agenda.items, *agenda.agreed) if quote in i.cluster.members[0].exact)
    document, members = made.now.documents[item.cluster.document], item.cluster.members
    passages = {"taken": take(document, item.cluster, members[:1]), "merged": merged(document, members, members[0])}
    command = decide(
        made.now, item.cluster, outcome, passages.get(outcome, ()), session=session.id, kinds=item.difference.kinds,
        said=Verdicts(reason), replaces=" ".join(item.earlier),
    )  # fmt: skip
    return made.apply(command).new_ids[0]


def reviewed() -> tuple[Project, ReviewSession]:
    """All four clusters: boundaries merged, Ana's opinion taken, only Ana's taken, the agreed one deferred."""
    made, session = meeting()
    settle(made, session, "Prices", "merged")
    settle(made, session, "The minister", "taken", "It cannot be settled.")
    settle(made, session, "Nobody knows", "taken")
    settle(made, session, "The office", "deferred", "Later.")
    return made, session


def test_a_reading_is_confirmed_decided_otherwise_or_missed() -> None:
    made, _ = reviewed()
    ana, ben = feedback_of(made, ANA, made=7), feedback_of(made, BEN)
    assert (ana.name, ana.made, ana.articles) == ("Ana", 7, ("Prices and shots",))
    assert [p.place.exact[:6] for p in ana.confirmed] == ["The mi", "Nobody"]
    assert [(p.kinds, p.outcome) for p in ana.changed] == [(("boundary",), "merged")]
    assert (ana.dropped, ana.missed) == ((), ())
    assert [p.place.exact[:6] for p in ben.confirmed] == ["Prices"]
    [changed] = ben.changed
    assert changed.mine is not None and changed.gold is not None
    assert (changed.mine.tag, changed.gold.judgement.tag) == ("Claim", "Opinion")
    assert (changed.kinds, changed.reason, changed.session) == (("tag",), "It cannot be settled.", "Monday")
    [missed] = ben.missed
    assert missed.mine is None
    assert missed.place.exact == "Nobody knows who fired first"


def test_what_is_deferred_waits() -> None:
    made, _ = reviewed()
    mark(made, ANA, "Two people were hurt", "claim")
    assert (feedback_of(made, ANA).waiting, feedback_of(made, BEN).waiting) == (2, 1)


def test_what_was_found_to_be_nothing() -> None:
    made, session = meeting()
    settle(made, session, "The minister", "dropped", "Only a figure of speech.")
    found = feedback_of(made, BEN)
    [point] = found.dropped
    assert (point.gold, point.reason) == (None, "Only a figure of speech.")
    assert (found.confirmed, found.changed, found.missed) == ((), (), ())


def test_only_the_decision_that_stands_counts() -> None:
    made, session = meeting()
    settle(made, session, "The minister", "taken")
    settle(made, session, "The minister", "dropped")
    found = feedback_of(made, ANA)
    assert (len(found.confirmed), len(found.dropped)) == (0, 1)


def test_the_confusion_table_counts_each_pair_once() -> None:
    made, session = reviewed()
    table = feedback_of(made, BEN).confusion
    assert table.tags == ("Claim", "Opinion", "")
    assert table.counts == ((1, 1, 0), (0, 0, 0), (1, 0, 0))
    settle(made, session, "Prices", "dropped")
    assert feedback_of(made, BEN).confusion.counts == ((0, 1, 1), (0, 0, 0), (1, 0, 0))


def test_what_they_have_not_read_they_have_not_missed() -> None:
    made, _ = reviewed()
    made.apply(Add(Annotator(id="cem", name="Cem")))
    found = feedback_of(made, "cem")
    assert (found.articles, found.missed, found.figures) == ((), (), ())


def test_only_one_session() -> None:
    made, session = reviewed()
    assert feedback_of(made, ANA, session=session.id).confirmed
    assert feedback_of(made, ANA, session="another").articles == ()


def test_the_rules_that_came_out_of_it() -> None:
    made, session = meeting()
    id = settle(made, session, "The minister", "taken")
    made.apply(make_rule(made.now.decisions[id], "Metaphors are opinions.", "opinion"))
    [rule] = feedback_of(made, BEN).rules
    assert rule.wordings[0].text == "Metaphors are opinions."


def test_how_close_they_are_to_the_result() -> None:
    made, _ = reviewed()
    figures = {f.label: f.after for f in feedback_of(made, ANA).figures}
    exact = figures["Span F1, exact"]
    assert exact is not None and exact.value is not None
    assert exact.value == pytest.approx(2 * 2 / (4 + 3))


def test_one_person_under_two_ids_gets_one_page() -> None:
    made, _ = reviewed()
    made.apply(Add(Annotator(id="ben-2", name="Ben at home")))
    made.apply(Edit("annotator", BEN, {"same_as": "ben-2"}))
    found = feedback_of(made, BEN)
    assert (found.name, len(found.changed)) == ("Ben at home", 1)
    assert with_decisions(made.now) == [ANA, "ben-2"]


def test_who_is_meant() -> None:
    made, _ = meeting()
    assert annotator_named(made.now, "Ben") == annotator_named(made.now, BEN) == BEN
    with pytest.raises(Missing, match="no annotator 'Dora'"):
        annotator_named(made.now, "Dora")
    made.apply(Add(Annotator(id="x", name="Ben")))
    with pytest.raises(BadInput, match="2 annotators"):
        annotator_named(made.now, "Ben")
    with pytest.raises(Missing):
        feedback_of(made, "nobody")


def test_quotation_blocks_and_boilerplate_are_told_apart_and_not_counted() -> None:
    made, _ = reviewed()
    mark(made, ANA, "Two people were hurt", "claim")
    before = feedback_of(made, ANA)
    document = made.now.documents[article_of(made)]
    for words, kind in (("Prices rose", "quote"), ("Two people", "boilerplate")):
        at = document.text.index(words)
        made.apply(mark_blocks(made.now.documents[document.id], at, at + len(words), kind))  # type: ignore[arg-type]
    found = feedback_of(made, ANA)
    assert (before.aside, before.left_out.now, before.waiting) == (0, 0, 2)
    assert [point.aside for point in found.changed] == [True]
    assert [(p.place.exact[:6], p.aside) for p in found.confirmed] == [("The mi", False), ("Nobody", True)]
    assert (found.waiting, found.aside) == (1, 3)  # the deferred one waits; two points and a passage stand aside
    assert found.left_out.now == sum(len(line) for line in document.text.split("\n")[::2][::2])
    assert sum(map(sum, before.confusion.counts)) - sum(map(sum, found.confusion.counts)) == 2
    exact = next(f.after for f in found.figures if f.label == "Span F1, exact")
    assert exact is not None and exact.units < next(f.after for f in before.figures if f.after).units


def article_of(made: Project) -> str:
    return next(d.id for d in made.now.documents.values() if d.title == "Prices and shots")
