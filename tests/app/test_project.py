"""The one door: apply, undo, redo, saving, rights."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.app.cards import CardFilter, Order, cards, counts
from annotator.app.joining import join_as
from annotator.app.project import Changed, Project, Saving
from annotator.domain.annotating import add_annotation, delete_annotation, mark_blocks, move_ends, retag
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput, Missing, NotYours
from annotator.domain.source import EvidenceLink, Source
from tests.app.projects import ANA, BEN, TEXT, article, project


def annotate(opened: Project, quote: str, tag: str = "claim", **fields: str) -> str:
    start = TEXT.index(quote)
    return opened.apply(add_annotation(article(), start, start + len(quote), tag, **fields)).new_ids[0]


def state(opened: Project) -> dict[tuple[str, str], dict[str, Any]]:
    """What is shown, without the times of change."""

    def plain(entity: Entity) -> dict[str, Any]:
        return {name: getattr(entity, name) for name in type(entity).__dataclass_fields__ if name != "modified"}

    return {(type_of(entity), entity.id): plain(entity) for entity in opened.now.entities()}


def test_an_annotation_bears_its_passage_quote_creator_and_time() -> None:
    opened = project()
    id = annotate(opened, "  😀 with café\u0301 ".strip())
    made = opened.now.annotations[id]
    assert TEXT[made.start : made.end] == made.exact == "😀 with café\u0301"
    assert made.creator == ANA and made.created == made.modified > 0
    assert made.prefix == TEXT[made.start - 32 : made.start] and made.suffix.startswith(" and more.")


def test_ends_are_trimmed_and_nothing_is_refused() -> None:
    opened = project()
    changed = opened.apply(add_annotation(article(), 5, 13, "fact"))
    assert opened.now.annotations[changed.new_ids[0]].exact == "things"
    with pytest.raises(BadInput, match="no text"):
        add_annotation(article(), TEXT.index("\n\n"), TEXT.index("\n\n") + 2, "fact")


def test_undo_and_redo_name_what_they_do_and_survive_a_new_project_over_the_same_store() -> None:
    opened = project()
    id = annotate(opened, "The minister said so")
    opened.apply(retag(id, "fact"))
    assert opened.undo_label == "Retag as fact" and opened.redo_label == ""
    opened.undo()
    assert opened.now.annotations[id].tag == "claim" and opened.redo_label == "Retag as fact"
    opened.store.flush()
    again = Project(opened.store, ANA)
    assert (again.undo_label, again.redo_label) == ("Mark as claim", "Retag as fact")
    again.redo()
    assert again.now.annotations[id].tag == "fact"
    again.undo()
    again.undo()
    assert id not in again.now.annotations
    again.redo()
    assert again.now.annotations[id].tag == "claim"


def test_a_new_command_ends_what_could_be_redone() -> None:
    opened = project()
    id = annotate(opened, "First things")
    opened.undo()
    annotate(opened, "Second paragraph")
    assert opened.redo() is None and id not in opened.now.annotations


def test_nobody_edits_anothers_annotation() -> None:
    opened = project()
    id = annotate(opened, "First things")
    opened.become(BEN)
    for command in (retag(id, "fact"), Delete("annotation", id), move_ends(article(), id, 0, 5)):
        with pytest.raises(NotYours, match="made by Ana"):
            opened.apply(command)
    assert opened.now.annotations[id].tag == "claim"
    assert opened.undo() is None, "Ben must not undo Ana's work"


def test_what_is_gone_cannot_be_edited() -> None:
    opened = project()
    id = annotate(opened, "First things")
    opened.apply(delete_annotation(opened.now, id))
    with pytest.raises(Missing):
        opened.apply(retag(id, "fact"))


def test_a_deleted_document_stays_while_others_work_on_it() -> None:
    opened = project()
    annotate(opened, "First things")
    opened.become(BEN)
    opened.apply(Delete("document", article().id))
    kept = opened.now.documents[article().id]
    assert kept.deleted_by == BEN
    opened.become(ANA)
    with pytest.raises(BadInput, match="Ben has deleted this document already"):
        opened.apply(Delete("document", article().id))
    opened.become(BEN)
    opened.undo()
    assert opened.now.documents[article().id].deleted_by is None


def test_a_failed_command_changes_nothing() -> None:
    opened = project()
    id = annotate(opened, "First things")
    opened.store.flush()
    before, ops = state(opened), len(list(opened.store.ops()))
    with pytest.raises(Missing):
        opened.apply(Several([retag(id, "fact"), retag("nowhere", "fact")], "Two"))
    opened.store.flush()
    assert state(opened) == before and len(list(opened.store.ops())) == ops


def test_saving_is_told_and_ends_in_saved() -> None:
    opened = project()
    told: list[Saving] = []
    opened.on_saving.append(told.append)
    annotate(opened, "First things")
    opened.store.flush()
    assert told[0] is Saving.SAVING and told[-1] is Saving.SAVED and opened.saving is Saving.SAVED


def test_views_are_told_what_changed() -> None:
    opened = project()
    told: list[Changed] = []
    opened.on_changed.append(told.append)
    id = annotate(opened, "First things")
    opened.apply(retag(id, "fact"))
    ((before, after),) = told[1].entities
    assert before and before.tag == "claim" and after.tag == "fact"  # type: ignore[attr-defined]
    opened.apply(retag(id, "fact"))
    assert len(told) == 2, "a command that changes nothing tells nothing"


def test_joining_by_name_finds_the_person_and_two_of_a_name_are_asked_about() -> None:
    opened = project()
    assert join_as(opened, "Ben") == BEN
    assert join_as(opened, "Cleo") == join_as(opened, "Cleo")
    opened.apply(Edit("annotator", BEN, {"name": "Ana"}))
    with pytest.raises(BadInput, match="2 annotators"):
        join_as(opened, "Ana")


def test_boilerplate_is_left_out_of_counts_and_can_be_corrected() -> None:
    opened = project()
    annotate(opened, "First things")
    annotate(opened, "Support us!", "opinion")
    assert counts(opened.now, opened.now.documents[article().id]).total == 1
    opened.apply(mark_blocks(article(), TEXT.index("Support"), len(TEXT), "paragraph"))
    found = counts(opened.now, opened.now.documents[article().id])
    assert (found.total, dict(found.by_tag), found.no_source) == (2, {"claim": 1, "opinion": 1}, 1)


def test_what_lacks_a_source_is_known_by_tag() -> None:
    opened = project()
    fact, claim = annotate(opened, "First things", "fact"), annotate(opened, "Second", "claim")
    source = opened.apply(Add(Source(id="", title="Record"))).new_ids[0]
    lacking = CardFilter(no_source=True)
    assert [a.id for a in cards(opened.now, article().id, lacking)] == [fact, claim]
    for id in (fact, claim):
        opened.apply(Add(EvidenceLink(id="", annotation=id, source=source, stance="context")))
    assert [a.id for a in cards(opened.now, article().id, lacking)] == [fact], "a fact wants support, a claim any link"
    opened.apply(Add(EvidenceLink(id="", annotation=fact, source=source, stance="supports")))
    assert cards(opened.now, article().id, lacking) == []
    opened.apply(Delete("source", source))
    assert len(cards(opened.now, article().id, lacking)) == 2, "a deleted source is no evidence"


def test_cards_come_in_the_order_asked_for() -> None:
    opened = project()
    late = annotate(opened, "Second", "claim")
    early = annotate(opened, "First", "fact")
    orders = {order: [a.id for a in cards(opened.now, article().id, CardFilter(), order)] for order in Order}
    assert orders[Order.TEXT] == [early, late] and orders[Order.TAG] == [late, early]
    assert orders[Order.TIME] == [early, late]


STEPS = st.lists(
    st.tuples(st.sampled_from("admntrsk"), st.integers(0, 40), st.integers(1, 12)), min_size=1, max_size=12
)


def step(opened: Project, what: str, a: int, b: int) -> None:
    """One random thing that an analyst may do."""
    marks = sorted(id for id, mark in opened.now.annotations.items() if mark.creator == opened.me)
    links = sorted(id for id, link in opened.now.links.items() if link.creator == opened.me)
    sources = sorted(opened.now.sources)
    mark = marks[a % len(marks)] if marks else ""
    if what == "a" or not mark:
        opened.apply(add_annotation(article(), a % 12, a % 12 + b + 2, ["claim", "opinion", "fact"][b % 3]))
    elif what == "d":
        opened.apply(delete_annotation(opened.now, mark))
    elif what == "m":
        opened.apply(move_ends(article(), mark, a % 12, a % 12 + b + 2))
    elif what == "n":
        opened.apply(Edit("annotation", mark, {"note": "n" * (b % 3), "holder": "h" * (a % 2)}))
    elif what == "t":
        opened.apply(retag(mark, ["claim", "opinion", "fact"][a % 3]))
    elif what == "r":
        opened.apply(mark_blocks(opened.now.documents[article().id], a, a + b, "boilerplate"))
    elif what == "s" or not sources:
        opened.apply(Add(Source(id="", title=f"Source {a}")))
    elif links and b % 2:
        opened.apply(Delete("link", links[a % len(links)]))
    else:
        opened.apply(Add(EvidenceLink(id="", annotation=mark, source=sources[a % len(sources)])))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_undoing_everything_restores_and_redoing_brings_it_back(steps: list[tuple[str, int, int]]) -> None:
    opened = project()
    states = [state(opened)]
    for what, a, b in steps:
        before = opened.undo_label, len(opened._undo)
        step(opened, what, a, b)
        if (opened.undo_label, len(opened._undo)) != before:
            states.append(state(opened))
    for expected in reversed(states[:-1]):
        opened.undo()
        assert state(opened) == expected
    for expected in states[1:]:
        opened.redo()
        assert state(opened) == expected
    opened.store.flush()
    assert opened.store.check() == []
    reopened = Project(opened.store, ANA)
    assert state(reopened) == state(opened)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS, st.lists(st.booleans(), max_size=30))
def test_undo_and_redo_in_any_mixture_land_on_states_that_were(
    steps: list[tuple[str, int, int]], moves: list[bool]
) -> None:
    opened = project()
    states = [state(opened)]
    for what, a, b in steps:
        count = len(opened._undo)
        step(opened, what, a, b)
        if len(opened._undo) != count:
            states.append(state(opened))
    at = len(states) - 1
    for back in moves:
        if back and at > 0 and opened.undo():
            at -= 1
        elif not back and at < len(states) - 1 and opened.redo():
            at += 1
        assert state(opened) == states[at]


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS, STEPS)
def test_undo_never_reverts_what_another_did_later(
    mine: list[tuple[str, int, int]], theirs: list[tuple[str, int, int]]
) -> None:
    opened = project()
    for what, a, b in [*mine, ("r", 0, 60)]:
        step(opened, what, a, b)
    blocks_of_ana = opened.now.documents[article().id].blocks
    opened.become(BEN)
    for what, a, b in [*theirs, ("r", 90, 2)]:
        step(opened, what, a, b)
    blocks = opened.now.documents[article().id].blocks
    owned = {key: fields for key, fields in state(opened).items() if fields.get("creator") == BEN}
    opened.become(ANA)
    while opened.undo():
        pass
    after = state(opened)
    assert {key: fields for key, fields in after.items() if fields.get("creator") == BEN} == owned
    document = opened.now.known("document", article().id)
    assert isinstance(document, Document)
    assert document.blocks == blocks or blocks == blocks_of_ana


def test_anothers_later_value_stands_and_ones_own_other_fields_go_back() -> None:
    opened = project()
    opened.apply(Edit("document", article().id, {"title": "By Ana", "publisher": "Ana's"}))
    opened.become(BEN)
    opened.apply(Edit("document", article().id, {"title": "By Ben"}))
    opened.become(ANA)
    opened.undo()
    document = opened.now.documents[article().id]
    assert (document.title, document.publisher) == ("By Ben", "")
    opened.redo()
    document = opened.now.documents[article().id]
    assert (document.title, document.publisher) == ("By Ben", "Ana's")


def test_the_same_value_set_by_another_is_still_theirs() -> None:
    opened = project()
    opened.apply(Edit("document", article().id, {"title": "Agreed"}))
    opened.become(BEN)
    opened.apply(Edit("document", article().id, {"title": "Other"}))
    opened.apply(Edit("document", article().id, {"title": "Agreed"}))
    opened.become(ANA)
    opened.undo()
    assert opened.now.documents[article().id].title == "Agreed"


def test_the_size_of_what_undo_takes_back_is_known_before() -> None:
    opened = project()
    assert opened.redo_size == 0
    opened.apply(Several([add_annotation(article(), at, at + 3, "claim") for at in range(8)], "Eight"))
    assert opened.undo_size == 8
    opened.store.flush()
    assert opened.undo_size == 8
    opened.undo()
    assert opened.redo_size == 8 and opened.undo_label == "Import article"
