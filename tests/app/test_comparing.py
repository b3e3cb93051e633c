"""Comparing: rows, readers, decisions, filters, blindness."""

from dataclasses import replace
from time import perf_counter

import pytest

from annotator.app.comparing import Choice, Comparison, Row, compare, texts_of
from annotator.app.comparing_filter import RowFilter, counts, kinds_of, shown
from annotator.app.joining import join
from annotator.app.progress import Cancelled
from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Edit
from annotator.domain.deciding import Verdicts, decide, gold_passage
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.tag import Tag
from annotator.domain.team import TEAM, Completion, Team, completion_id
from tests.app.projects import ANA, BEN, article, project

EVA = AnnotatorId("eva")


@pytest.fixture
def made() -> Project:
    found = project()
    join(found, EVA, "Eva")
    found.become(ANA)
    return found


def mark(made: Project, who: AnnotatorId, words: str, tag: str = "claim", **fields: str) -> str:
    """Somebody marks some words of the article."""
    before = made.me
    made.become(who)
    start = article().text.index(words)
    id = made.apply(add_annotation(article(), start, start + len(words), tag, **fields)).new_ids[0]
    made.become(before)
    return id


def done(made: Project, who: AnnotatorId) -> None:
    before = made.me
    made.become(who)
    mark = Completion(id=completion_id(article().id, who), document=article().id, creator=who)
    made.apply(Add(mark))
    made.become(before)


def settle(made: Project, row: Row, outcome: str = "taken") -> str:
    """Decide on a row by following its first member."""
    now = made.now
    member = row.cluster.members[0]
    passages = () if outcome in ("dropped", "deferred") else (gold_passage(now.documents[member.document], member),)
    kinds = row.difference.kinds
    said = Verdicts("So it is.")
    return made.apply(decide(now, row.cluster, outcome, passages, kinds=kinds, said=said)).new_ids[0]  # type: ignore[arg-type]


def only(comparison: Comparison) -> Row:
    (row,) = comparison.rows
    return row


def test_who_marked_nothing_counts_only_if_they_have_read_the_article(made: Project) -> None:
    mark(made, ANA, "The minister said so")
    alone = only(compare(made.now, Choice(annotators=(ANA, BEN))))
    assert "missing" not in alone.difference.kinds
    done(made, BEN)
    found = compare(made.now, Choice(annotators=(ANA, BEN)))
    assert only(found).difference.missing == (BEN,)
    assert found.readers == {article().id: (ANA, BEN)}


def test_everybody_with_work_is_compared_unless_chosen(made: Project) -> None:
    mark(made, ANA, "The minister said so")
    mark(made, BEN, "The minister said so", "fact")
    mark(made, EVA, "The minister said so")
    everybody = compare(made.now, Choice())
    assert everybody.people == (ANA, BEN, EVA) and len(only(everybody).cluster.members) == 3
    two = compare(made.now, Choice(annotators=(ANA, EVA)))
    assert only(two).difference.agreed and only(two).ends == "same"
    assert everybody.differing == 1 and two.differing == 0


def test_twenty_are_compared_unless_others_are_chosen(made: Project) -> None:
    for number in range(25):
        who = AnnotatorId(f"p{number:02}")
        join(made, who, f"Person {number:02}")
        mark(made, who, "The minister said so")
    found = compare(made.now, Choice())
    assert len(found.people) == 20 and len(found.everybody) == 25
    assert compare(made.now, Choice(annotators=("p24", "p23"))).people == ("p24", "p23")


def test_wobble_is_told_apart_by_the_chosen_share(made: Project) -> None:
    mark(made, ANA, "Second paragraph 😀 with café\u0301 and more")
    mark(made, BEN, "paragraph 😀 with café\u0301 and more")
    strict = only(compare(made.now, Choice(wobble=0.95)))
    loose = only(compare(made.now, Choice(wobble=0.7)))
    assert (strict.ends, loose.ends) == ("differ", "wobble")
    assert kinds_of(loose) == ("wobble",) and kinds_of(strict) == ("boundary",)


def test_a_decision_shows_on_its_row_until_somebody_changes_what_it_was_about(made: Project) -> None:
    own = mark(made, ANA, "The minister said so", "claim")
    mark(made, BEN, "The minister said so", "opinion")
    assert only(compare(made.now, Choice())).state == "none"
    settle(made, only(compare(made.now, Choice())))
    assert only(compare(made.now, Choice())).state == "decided"
    made.apply(Edit("annotation", own, {"tag": "opinion"}, "Retag"))
    assert only(compare(made.now, Choice())).state == "outdated"
    made.undo()
    assert only(compare(made.now, Choice())).state == "decided"
    mark(made, EVA, "The minister said so")
    assert only(compare(made.now, Choice())).state == "outdated"


def test_deferred_and_contested_decisions_say_so(made: Project) -> None:
    mark(made, ANA, "The minister said so", "claim")
    mark(made, BEN, "The minister said so", "opinion")
    settle(made, only(compare(made.now, Choice())), "deferred")
    assert only(compare(made.now, Choice())).state == "deferred"
    later = settle(made, only(compare(made.now, Choice())), "dropped")
    row = only(compare(made.now, Choice()))
    assert (row.state, row.decision) == ("contested", later)


def test_gold_is_compared_like_an_annotator_and_does_not_outdate_its_own_decision(made: Project) -> None:
    mark(made, ANA, "The minister said so", "claim")
    mark(made, BEN, "The minister said so", "opinion")
    settle(made, only(compare(made.now, Choice())))
    row = only(compare(made.now, Choice(annotators=(BEN, GOLD))))
    assert set(row.cluster.people) == {BEN, GOLD} and "tag" in row.difference.kinds
    assert only(compare(made.now, Choice(annotators=(ANA, GOLD)))).state == "decided"
    assert only(compare(made.now, Choice(annotators=(ANA, GOLD)))).difference.agreed


def test_an_article_that_is_hidden_from_me_is_not_compared(made: Project) -> None:
    mark(made, ANA, "The minister said so")
    mark(made, BEN, "The minister said so", "fact")
    made.apply(Add(Team(id=TEAM, blind=True)))
    hidden = compare(made.now, Choice())
    assert hidden.hidden == (article().id,) and not hidden.rows and not hidden.people
    done(made, ANA)
    assert len(compare(made.now, Choice()).rows) == 1


def test_another_text_of_an_article_is_compared_in_the_main_one(made: Project) -> None:
    mark(made, ANA, "The minister said so", "claim")
    text = "A new head line.\n" + article().text
    other = Document(id=document_id(text), text=text, title="Again", same_as=article().id)
    made.apply(Add(other))
    made.become(BEN)
    start = text.index("The minister said so")
    made.apply(add_annotation(other, start, start + 20, "fact"))
    made.become(ANA)
    assert texts_of(made.now) == {article().id: (article().id, other.id)}
    row = only(compare(made.now, Choice()))
    assert row.cluster.people == (ANA, BEN) and row.ends == "same" and "tag" in row.difference.kinds


def test_filters_narrow_each_other_and_weight_orders(made: Project) -> None:
    mark(made, ANA, "First things first", "opinion")
    mark(made, BEN, "First things first", "opinion")
    mark(made, ANA, "The minister said so", "claim", holder="Ben")
    mark(made, BEN, "The minister said so", "opinion")
    mark(made, EVA, "and more", "claim")
    found, now = compare(made.now, Choice()), made.now
    assert counts(found.rows)["tag"] == 1 and counts(found.rows)["missing"] == 3
    assert len(shown(now, found, RowFilter(kinds=frozenset({"tag"})))) == 1
    assert len(shown(now, found, RowFilter(kinds=frozenset({"tag", "missing"})))) == 3
    assert [row.cluster.members[0].exact for row in shown(now, found, RowFilter(pair=(ANA, BEN)))] == [
        "The minister said so"
    ]
    assert len(shown(now, found, RowFilter(pair=(ANA, EVA)))) == 3
    assert not shown(now, found, RowFilter(kinds=frozenset({"tag"}), tag="fact"))
    weights = [row.weight for row in shown(now, found, RowFilter(), "weight")]
    assert weights == sorted(weights, reverse=True) and weights[0] > weights[-1]
    one = found.rows[1].cluster.members[-1].id
    assert shown(now, found, RowFilter(annotations=frozenset({one}))) == [found.rows[1]]
    assert not shown(now, found, RowFilter(annotations=frozenset()))
    settle(made, found.rows[1])
    after = compare(made.now, Choice())
    assert len(shown(now, after, RowFilter(open=True))) == 2
    assert shown(now, after, RowFilter(settled=True)) == [after.rows[1]]


def test_comparing_can_be_stopped(made: Project) -> None:
    mark(made, ANA, "and more")

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare(made.now, Choice(), stop)


def large(articles: int, each: int, people: int) -> Snapshot:
    """Articles whose sentences several people marked, with ends and tags that differ now and then."""
    now = Snapshot(ANA)
    for position, tag in enumerate(("claim", "opinion", "fact")):
        now.put(Tag(id=tag, name=tag, evidence="supports" if tag == "fact" else "", position=position))
    sentence = "The minister said that 40 convoys had crossed the river before dawn. "
    for number in range(articles):
        text = f"Article {number}. " + sentence * (each // people + 2)
        document = Document(id=f"d{number}", text=text, title=str(number))
        now.put(document)
        for at in range(each):
            start = 14 + len(sentence) * (at // people) + (at * 7) % 5
            tag = ("claim", "opinion", "fact")[(at // people + (at % 11 == 0)) % 3]
            id = f"a{number}-{at}"
            end = start + 60
            now.put(
                Annotation(
                    id=id, document=document.id, start=start, end=end, exact=text[start:end], tag=tag,
                    creator=f"p{at % people}", holder="The minister" if at % 3 else "",
                )
            )  # fmt: skip
    return now


@pytest.mark.bench
def test_seventeen_thousand_passages_of_four_people(capsys: pytest.CaptureFixture[str]) -> None:
    now = large(400, 43, 4)
    begun = perf_counter()
    found = compare(now, Choice())
    took = perf_counter() - begun
    with capsys.disabled():
        print(f"\ncompare 400 articles, {len(now.annotations)} passages: {len(found.rows)} rows in {took:.2f} s")
    assert len(found.people) == 4 and took < 2


def test_a_few_hundred_passages_give_rows_that_hold_every_passage_once() -> None:
    now = large(6, 40, 4)
    found = compare(now, Choice())
    members = [member.id for row in found.rows for member in row.cluster.members]
    assert sorted(members) == sorted(now.annotations)
    again = compare(now, replace(Choice(), documents=("d3",)))
    assert again.rows == tuple(row for row in found.rows if row.cluster.document == "d3")
