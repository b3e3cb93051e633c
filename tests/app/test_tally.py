"""The tally always says what counting anew would say."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.cards import counts
from annotator.app.project import Changed, Project
from annotator.app.tally import Tally
from annotator.domain.annotating import add_annotation, delete_annotation, mark_blocks, retag
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.teaming import set_blind, set_done
from tests.app.projects import ANA, BEN, article, project


def _step(made: Project, dice: random.Random) -> None:
    document = made.now.documents[article().id]
    mine = [a.id for a in made.now.annotations.values() if a.creator == made.me]
    sources = list(made.now.sources)
    living = [source.id for source in made.now.sources.values() if source.deleted_by is None]
    match dice.randrange(9):
        case 0 | 1:
            start = dice.randrange(len(document.text) - 9)
            made.apply(add_annotation(document, start, start + 8, dice.choice(["claim", "opinion", "fact"])))
        case 2 if mine:
            made.apply(retag(dice.choice(mine), dice.choice(["claim", "opinion", "fact"])))
        case 3 if mine:
            made.apply(delete_annotation(made.now, dice.choice(mine)))
        case 4:
            made.apply(Add(Source(id="", title="S")))
        case 5 if mine and sources:
            stance = dice.choice(["supports", "refutes"])
            link = EvidenceLink(id="", annotation=dice.choice(mine), source=dice.choice(sources), stance=stance)
            made.apply(Add(link))
        case 6 if living:
            made.apply(Delete("source", dice.choice(living)))
        case 7:
            kind = dice.choice(["boilerplate", "paragraph"])
            at = dice.randrange(len(document.text))
            made.apply(mark_blocks(document, at, at + 3, kind))  # type: ignore[arg-type]
        case 8 if made.undo_label != "Import article":
            made.undo()
    if dice.randrange(6) == 0:
        made.become(dice.choice([ANA, BEN]))


@given(st.integers(0, 2**32))
def test_a_tally_that_follows_changes_equals_a_new_count(seed: int) -> None:
    dice = random.Random(seed)
    made = project()
    tally = Tally(made.now)
    made.on_changed.append(tally.take)
    for _ in range(25):
        _step(made, dice)
        document = made.now.documents[article().id]
        for annotator in ("", ANA, BEN):
            ours, anew = tally.counts(document.id, annotator), counts(made.now, document, annotator)
            assert ours == Tally(made.now).counts(document.id, annotator)
            assert ours.total == anew.total
            assert dict(ours.by_tag) == dict(anew.by_tag)
            assert dict(ours.by_annotator) == dict(anew.by_annotator)
            assert dict(ours.no_source_by_tag) == dict(anew.no_source_by_tag)


@given(st.integers(0, 2**32))
def test_a_tally_of_what_i_may_see_follows_blindness(seed: int) -> None:
    with pytest.MonkeyPatch.context() as monkey:
        _follow_blindness(seed, monkey)


def _follow_blindness(seed: int, monkey: pytest.MonkeyPatch) -> None:
    dice = random.Random(seed)
    made = project()
    tally = Tally(made.sight)

    def follow(changed: Changed) -> None:
        tally.take(changed)
        tally.look_again(changed)

    made.on_changed.append(follow)
    for _ in range(25):
        before = made.me
        monkey.setattr("annotator.app.tally.MANY", dice.choice([0, 2000]))
        match dice.randrange(8):
            case 0:
                made.apply(set_blind(not made.now.team.blind))
            case 1:
                made.apply(set_done(made.now, [article().id], dice.random() < 0.5))
            case 2:
                made.apply(Edit("annotator", BEN, {"same_as": dice.choice(["", ANA])}))
            case _:
                _step(made, dice)
        if made.me != before:
            tally.look_again()
        assert tally.counts(article().id) == Tally(made.sight).counts(article().id)


def test_annotations_in_boilerplate_do_not_count() -> None:
    made = project()
    document = made.now.documents[article().id]
    tally = Tally(made.now)
    made.on_changed.append(tally.take)
    at = document.text.index("Support us")
    made.apply(add_annotation(document, at, at + 7, "claim"))
    assert tally.counts(document.id).total == 0
    made.apply(mark_blocks(document, at, at + 1, "paragraph"))
    assert tally.counts(document.id).total == 1


def test_a_deleted_source_counts_only_while_others_link_to_it() -> None:
    made = project()
    document = made.now.documents[article().id]
    tally = Tally(made.now)
    made.on_changed.append(tally.take)
    source = made.apply(Add(Source(id="", title="S"))).new_ids[0]
    mine = made.apply(add_annotation(document, 0, 5, "claim")).new_ids[0]
    made.apply(Add(EvidenceLink(id="", annotation=mine, source=source)))
    made.become(BEN)
    theirs = made.apply(Add(EvidenceLink(id="", annotation=mine, source=source, stance="refutes"))).new_ids[0]
    made.become(ANA)
    made.apply(Delete("source", source))
    assert tally.counts(document.id).no_source == 0
    made.become(BEN)
    made.apply(Delete("link", theirs))
    assert tally.counts(document.id).no_source == counts(made.now, document).no_source == 1


def test_very_many_at_once_are_counted_like_each(monkeypatch: pytest.MonkeyPatch) -> None:
    made = project()
    tally = Tally(made.sight)
    made.on_changed.append(tally.take)
    monkeypatch.setattr("annotator.app.tally.MANY", 3)
    document = made.now.documents[article().id]
    made.apply(Several([add_annotation(document, at, at + 8, "fact") for at in range(9)], "Many"))
    assert tally.counts(document.id) == Tally(made.sight).counts(document.id)
    assert tally.counts(document.id).total == 9
    made.undo()
    assert tally.counts(document.id).total == 0
