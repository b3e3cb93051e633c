"""Before a merge: what would come is told as it then comes, and nothing is changed by asking."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.inspection import Inspector
from annotator.app.joining import join
from annotator.app.merge_plan import MergePlan
from annotator.app.merge_words import as_json, counted, in_words
from annotator.app.merging import join_everybody, merge_command, person_in, plan_merge, same_articles
from annotator.app.progress import Cancelled, Progress
from annotator.app.project import Project
from annotator.domain.commands import Add, Delete, Edit
from annotator.domain.document import Document
from annotator.domain.editions import passages_of
from annotator.domain.errors import BadInput, Missing
from annotator.domain.ids import AnnotatorId, ReplicaId, TxnId, document_id
from annotator.domain.incoming import Incoming
from annotator.domain.op import Txn, make_op
from annotator.domain.people import Comment
from annotator.domain.review import Decision
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.text import normalised
from tests.app.projects import TEXT, article
from tests.app.teams import START, bundle_of, copy_of, inspector, mark, with_article

NEXT = itertools.count(1)


@pytest.fixture
def ana() -> Project:
    made = copy_of("Ana", 1)
    with_article(made)
    mark(made, 0, 5)
    return made


@pytest.fixture
def ben() -> Project:
    made = copy_of("Ben", 2)
    with_article(made)
    first = mark(made, 0, 12, "fact")
    mark(made, 6, 12)
    made.apply(Delete("annotation", mark(made, 13, 20)))
    made.apply(Add(Source(id="s-ben", title="Statement")))
    made.apply(Add(EvidenceLink(id="", annotation=first, source="s-ben")))
    return made


def planned(project: Project, tmp_path: Path, *others: Project, names: Sequence[str] = ()) -> MergePlan:
    paths = []
    for number, other in enumerate(others):
        name = names[number] if names else f"{other.now.name_of(other.me)}.annobundle"
        path = tmp_path / f"{next(NEXT)}" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(bundle_of(other))
        paths.append(path)
    return plan_merge(project, paths, inspector(tmp_path / f"found {next(NEXT)}"))


def test_the_plan_says_what_then_comes(ana: Project, ben: Project, tmp_path: Path) -> None:
    before = list(ana.store.ops())
    plan = planned(ana, tmp_path, ben)
    assert list(ana.store.ops()) == before
    [file] = plan.files
    assert file.status == "ok" and file.counts == plan.counts
    assert plan.counts.new == {"annotation": 2, "source": 1, "link": 1, "annotator": 1}
    [person] = plan.people
    assert (person.name, person.is_new, person.made) == ("Ben", True, {"annotation": 2, "link": 1, "source": 1})
    [text] = plan.articles
    assert (text.status, text.title, text.annotations) == ("same", "First things", 2)
    size = len(ana.now.annotations)
    ana.merge(plan.incomings, plan.label)
    assert len(ana.now.annotations) == size + 2 and len(ana.now.sources) == len(ana.now.links) == 1
    assert plan.label == "Merge Ben.annobundle" and ana.undo_label == plan.label


def test_talk_and_decisions_are_counted_for_whose_they_are(ana: Project, ben: Project, tmp_path: Path) -> None:
    first = next(iter(ben.now.annotations.values()))
    ben.apply(Add(Comment(id="", subject=first.id, subject_type="annotation", text="Says who?")))
    ben.apply(Add(Comment(id="", subject=first.id, subject_type="annotation", text="He does.")))
    ben.apply(Add(Decision(id="", document=first.document, start=0, end=5, exact=TEXT[:5], outcome="dropped")))
    plan = planned(ana, tmp_path, ben)
    [person] = plan.people
    assert plan.counts.new["comment"] == 2 and plan.counts.new["decision"] == 1
    assert (person.made["comment"], person.made["decision"]) == (2, 1)
    told = "\n".join(in_words(plan, is_trial=True))
    assert "2 comments" in told and "1 decision" in told and "1 source" in told


def test_the_same_again_is_nothing_new(ana: Project, ben: Project, tmp_path: Path) -> None:
    ana.merge(planned(ana, tmp_path, ben).incomings, "Merge")
    plan = planned(ana, tmp_path, ben, ana)
    assert [file.status for file in plan.files] == ["nothing new"] * 2 and plan.incomings == ()
    assert plan.counts.new == {} and plan.people == () and plan.clashes == () and plan.joins == ()


def test_what_two_files_both_have_is_counted_once(ana: Project, ben: Project, tmp_path: Path) -> None:
    cleo = copy_of("Cleo", 3)
    cleo.merge(planned(cleo, tmp_path, ben).incomings, "Merge")
    mark(cleo, 0, 3)
    plan = planned(ana, tmp_path, ben, cleo)
    assert [file.counts.new["annotation"] for file in plan.files] == [2, 3]
    assert plan.counts.new["annotation"] == 3
    assert {each.name: each.made["annotation"] for each in plan.people} == {"Ben": 2, "Cleo": 1}


def test_later_changes_are_told_as_changes(ana: Project, ben: Project, tmp_path: Path) -> None:
    ana.merge(planned(ana, tmp_path, ben).incomings, "Merge")
    one, two = (each.id for each in ben.now.annotations.values())
    ben.apply(Edit("annotation", one, {"note": "sure"}))
    ben.apply(Delete("annotation", two))
    plan = planned(ana, tmp_path, ben)
    assert plan.counts.new == {} and plan.counts.changed == {"annotation": 1} == plan.counts.deleted


def test_a_field_that_both_set_apart_is_a_clash(ana: Project, ben: Project, tmp_path: Path) -> None:
    ana.merge(planned(ana, tmp_path, ben).incomings, "Merge")
    ana.apply(Edit("source", "s-ben", {"title": "Ana's title", "note": "alike"}))
    ben.apply(Edit("source", "s-ben", {"title": "Ben's title", "note": "alike", "publisher": "Only Ben"}))
    [clash] = planned(ana, tmp_path, ben).clashes
    assert (clash.kind, clash.field, clash.ours, clash.theirs, clash.by) == (
        "source", "title", "Ana's title", "Ben's title", "Ben",
    )  # fmt: skip
    plan = planned(ana, tmp_path, ben)
    ana.merge(plan.incomings, "Merge")
    taken = {"ours": "Ana's title", "theirs": "Ben's title"}[clash.taken]
    assert ana.now.sources["s-ben"].title == taken
    assert planned(ana, tmp_path, ben).clashes == ()


def test_a_change_on_one_side_only_is_no_clash(ana: Project, ben: Project, tmp_path: Path) -> None:
    ana.merge(planned(ana, tmp_path, ben).incomings, "Merge")
    ben.apply(Edit("source", "s-ben", {"title": "Ben's title"}))
    assert planned(ana, tmp_path, ben).clashes == ()
    ana.apply(Edit("source", "s-ben", {"note": "Ana's note"}))
    assert planned(ana, tmp_path, ben).clashes == ()


def test_a_deletion_there_of_what_is_used_here_is_told(ana: Project, ben: Project, tmp_path: Path) -> None:
    ana.merge(planned(ana, tmp_path, ben).incomings, "Merge")
    mine = next(each.id for each in ana.now.annotations.values() if each.creator == "ana")
    ana.apply(Add(EvidenceLink(id="", annotation=mine, source="s-ben")))
    ben.apply(Delete("source", "s-ben"))
    [clash] = planned(ana, tmp_path, ben).clashes
    assert (clash.field, clash.by, clash.title) == ("deleted", "Ben", "Statement")
    ana.merge(planned(ana, tmp_path, ben).incomings, "Merge")
    assert ("s-ben" in ana.now.sources) == (clash.taken == "ours")


OTHER = TEXT.replace("First things first. ", "").replace("Second paragraph", "The second paragraph")


def other_text(**fields: str) -> Document:
    return replace(article(OTHER), id=document_id(OTHER), title="First  Things", **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("here", "there", "status"),
    [
        ({"url": "https://www.example.org/a/"}, {"url": "http://example.org/a#top"}, "other text"),
        ({"publisher": "South Front"}, {"publisher": "south front"}, "other text"),
        ({"published": "2020-11-17"}, {"published": "2020-11-17"}, "other text"),
        ({}, {}, "new"),
        ({"publisher": "South Front"}, {"publisher": "The Sun"}, "new"),
    ],
)
def test_another_text_of_an_article_is_found_by_what_is_known_of_it(
    here: dict[str, str], there: dict[str, str], status: str, ana: Project, tmp_path: Path
) -> None:
    ana.apply(Edit("document", article().id, here or {"note": "x"}))
    ben = copy_of("Ben", 2)
    ben.apply(Add(other_text(**there)))
    assert planned(ana, tmp_path, ben).articles[0].status == status


def test_another_text_says_where_its_annotations_stand_and_can_be_said_to_be_the_same(
    ana: Project, tmp_path: Path
) -> None:
    ana.apply(Edit("document", article().id, {"publisher": "South Front"}))
    ben = copy_of("Ben", 2)
    other = other_text(publisher="South Front")
    ben.apply(Add(other))
    at = OTHER.index("with café")
    for start, end in ((0, 12), (at, at + 9), (OTHER.index("The second"), OTHER.index("The second") + 10)):
        mark(ben, start, end, document=other)
    plan = planned(ana, tmp_path, ben)
    [found] = plan.articles
    assert (found.status, found.main, found.annotations) == ("other text", article().id, 3)
    assert (found.exact, found.moved, found.orphans) == (0, 2, 1)
    assert same_articles(plan) == [(other.id, article().id)]
    ana.merge(plan.incomings, plan.label, merge_command(plan, same_text=same_articles(plan)))
    assert ana.now.documents[other.id].same_as == article().id
    assert [place.how for place in passages_of(ana.now, article().id)].count("moved") == 2
    assert not planned(ana, tmp_path, ana).articles[1].main
    ana.undo()
    assert other.id not in ana.now.documents


def test_passages_of_another_text_whose_place_is_the_same_are_told_as_exact(ana: Project, tmp_path: Path) -> None:
    ana.apply(Edit("document", article().id, {"publisher": "South Front"}))
    ben = copy_of("Ben", 2)
    longer = normalised(article().text + "\n\nOne more line.")
    other = replace(article(), id=document_id(longer), text=longer, publisher="South Front")
    ben.apply(Add(other))
    mark(ben, 0, 12, document=other)
    mark(ben, 6, 12, document=other)
    [found] = planned(ana, tmp_path, ben).articles
    assert (found.status, found.exact, found.moved, found.orphans) == ("other text", 2, 0, 0)


def test_an_article_that_a_colleague_deleted_while_it_is_used_here_can_be_said_to_be_the_same(
    ana: Project, tmp_path: Path
) -> None:
    ana.apply(Edit("document", article().id, {"publisher": "South Front"}))
    mark(ana, 0, 12)
    ben = copy_of("Ben", 2)
    ben.apply(Add(article()))
    ben.apply(Add(other_text(publisher="South Front")))
    ben.apply(Delete("document", article().id))
    plan = planned(ana, tmp_path, ben)
    assert same_articles(plan) == [(other_text().id, article().id)]
    ana.merge(plan.incomings, plan.label, merge_command(plan, same_text=same_articles(plan)))
    assert ana.now.documents[article().id].deleted_by == "ben"
    assert ana.now.documents[other_text().id].same_as == article().id


def test_people_of_one_name_are_suggested_and_stay_two_until_it_is_said(ana: Project, tmp_path: Path) -> None:
    double = copy_of("Ana", 7)
    double.become(AnnotatorId("ana-at-home"))
    join(double, AnnotatorId("ana-at-home"), " ana ")
    with_article(double)
    mark(double, 6, 12)
    plan = planned(ana, tmp_path, double)
    [join_them] = plan.joins
    assert (join_them.id, join_them.same_as, join_them.why) == ("ana-at-home", "ana", "name")
    ana.merge(plan.incomings, plan.label)
    assert ana.now.person("ana-at-home") == "ana-at-home"
    ana.undo()
    plan = planned(ana, tmp_path, double)
    ana.merge(plan.incomings, plan.label, merge_command(plan, join_everybody(plan)))
    assert ana.now.person("ana-at-home") == "ana" and len(ana.now.annotations) == 2
    ana.undo()
    assert "ana-at-home" not in ana.now.annotators and len(ana.now.annotations) == 1


def test_people_who_share_an_address_are_suggested(ana: Project, ben: Project, tmp_path: Path) -> None:
    ana.apply(Edit("annotator", "ana", {"email": "A.B@example.org"}))
    ben.apply(Edit("annotator", "ben", {"email": "a.b@example.org "}))
    [found] = planned(ana, tmp_path, ben).joins
    assert (found.id, found.same_as, found.why) == ("ben", "ana", "e-mail")


def test_saying_that_a_stranger_is_the_same_takes_nothing_over(ana: Project, ben: Project, tmp_path: Path) -> None:
    plan = planned(ana, tmp_path, ben)
    before = list(ana.store.ops())
    with pytest.raises(Missing):
        ana.merge(plan.incomings, plan.label, merge_command(plan, [("ben", "nobody")]))
    assert list(ana.store.ops()) == before and "ben" not in ana.now.annotators
    assert merge_command(plan) is None


def test_joining_round_in_a_circle_joins_once(ana: Project, ben: Project, tmp_path: Path) -> None:
    plan = planned(ana, tmp_path, ben)
    ana.merge(plan.incomings, plan.label, merge_command(plan, [("ben", "ana"), ("ana", "ben")]))
    assert ana.now.person("ben") == ana.now.person("ana") == "ana"


def test_one_who_is_two_others_makes_all_three_one(ana: Project, ben: Project, tmp_path: Path) -> None:
    join(ana, AnnotatorId("cleo"), "Cleo")
    ana.become(AnnotatorId("ana"))
    plan = planned(ana, tmp_path, ben)
    ana.merge(plan.incomings, plan.label, merge_command(plan, [("ben", "ana"), ("ben", "cleo")]))
    assert len({ana.now.person(id) for id in ("ana", "ben", "cleo")}) == 1


def test_who_is_joined_when_nothing_else_is_new_is_one_step_of_its_own(
    ana: Project, ben: Project, tmp_path: Path
) -> None:
    plan = planned(ana, tmp_path, ben)
    ana.merge(plan.incomings, plan.label)
    again = planned(ana, tmp_path, ben)
    steps = len(ana.store.txns())
    changed = ana.merge(again.incomings, "Join Ben", merge_command(again, [("ben", "ana")]))
    assert [after.id for _, after in changed.entities] == ["ben"]
    assert ana.now.person("ben") == "ana" and ana.undo_label == "Join Ben"
    assert len(ana.store.txns()) == steps + 1
    ana.undo()
    assert ana.now.person("ben") == "ben" and any(a.creator == "ben" for a in ana.now.annotations.values())


def test_people_are_found_by_name_or_id(ana: Project, ben: Project, tmp_path: Path) -> None:
    plan = planned(ana, tmp_path, ben)
    assert person_in(ana, plan, "Ben") == person_in(ana, plan, "ben") == "ben" and person_in(ana, plan, "Ana") == "ana"
    with pytest.raises(BadInput, match="Nobody"):
        person_in(ana, plan, "Cleo")


def test_a_refused_file_is_named_and_the_others_are_planned(ana: Project, ben: Project, tmp_path: Path) -> None:
    good, bad = tmp_path / "Ben.annobundle", tmp_path / "Bad.annobundle"
    good.write_bytes(bundle_of(ben))
    bad.write_bytes(bundle_of(ben)[:-30])
    plan = plan_merge(ana, [bad, good], inspector(tmp_path / "found"))
    assert [file.status for file in plan.files] == ["refused", "ok"]
    assert "zip" in plan.files[0].reason and plan.label == "Merge Ben.annobundle" and len(plan.incomings) == 1


def test_changes_of_a_clock_that_is_ahead_are_marked_and_taken(ana: Project, tmp_path: Path) -> None:
    early = copy_of("Ben", 2, start=START + 86_400_000)
    mark(early, 0, 5)
    plan = planned(ana, tmp_path, early)
    assert plan.files[0].ahead == 2 and plan.counts.new["annotation"] == 1
    ana.merge(plan.incomings, plan.label)
    assert len(ana.now.annotations) == 2


def test_a_file_of_a_broken_clock_is_refused_and_the_others_are_merged(
    ana: Project, ben: Project, tmp_path: Path
) -> None:
    broken = copy_of("Cleo", 3, start=START + 200 * 366 * 86_400_000)
    plan = planned(ana, tmp_path, broken, ben)
    assert [file.status for file in plan.files] == ["refused", "ok"] and "clock" in plan.files[0].reason
    ana.merge(plan.incomings, plan.label)
    assert "ben" in ana.now.annotators and "cleo" not in ana.now.annotators


def test_cancelling_ends_it(ana: Project, ben: Project, tmp_path: Path) -> None:
    def stop(done: float) -> None:
        if done > 0.2:
            raise Cancelled

    path = tmp_path / "Ben.annobundle"
    path.write_bytes(bundle_of(ben))
    with pytest.raises(Cancelled):
        plan_merge(ana, [path] * 5, inspector(tmp_path / "found"), stop)


def test_ops_of_foreign_hands_do_not_stop_the_plan(ana: Project, tmp_path: Path) -> None:
    """Sound ops may say anything: wrong types, deletions of what nobody knows, types of a later version."""
    bodies = [{"text": 5}, {"text": "x", "blocks": 3}, {"name": []}, {"exact": 7, "start": "a", "document": {}}, {}]
    numbers = itertools.count(1)
    txn = Txn(TxnId("t"), "x", START, AnnotatorId("eve"))
    ops = tuple(
        make_op(AnnotatorId("eve"), ReplicaId("r"), next(numbers), next(numbers), verb, kind, id, txn.id, fields)  # type: ignore[arg-type]
        for kind in ("document", "annotation", "annotator", "source", "team", "hologram")
        for id in ("odd", article().id, "ana")
        for verb, fields in [*(("set", body) for body in bodies), ("del", {}), ("undel", {})]
    )
    given = Incoming("Eve.annobundle", "", (txn,), ops)

    def look(_path: Path, _progress: Progress) -> Incoming:
        return given

    inspect: Inspector = look
    plan = plan_merge(ana, [tmp_path], inspect)
    assert plan.files[0].status == "ok" and "\n".join(in_words(plan)) and as_json(plan)
    ana.merge(plan.incomings, plan.label)
    assert ana.store.check() is not None
    ana.undo()
    assert ana.now.documents[article().id].title == "First things"


def test_counts_are_read_as_words() -> None:
    assert counted({"annotation": 1200, "source": 1, "annotator": 2, "hologram": 1, "seen": 4}) == (
        "1,200 annotations, 1 source, 2 people, 1 other thing"
    )
