"""Blind mode: what I may see, and that a sight of the project is never more than that."""

from collections.abc import Iterable

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.errors import OurFault
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator, Comment
from annotator.domain.review import Decision, Guideline, ReviewSession
from annotator.domain.sight import JUDGEMENTS, Sight
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.team import TEAM, Completion, Team
from annotator.domain.visibility import blind_on, done_with, hidden_documents, visible

ME, OTHER, THIRD = AnnotatorId("me"), AnnotatorId("other"), AnnotatorId("third")


def _annotation(id: str, creator: str, document: str = "d") -> Annotation:
    return Annotation(id=id, document=document, start=0, end=3, exact="abc", tag="claim", creator=creator)


def _things() -> Iterable[Entity]:
    for person in (ME, OTHER, THIRD):
        yield Annotator(id=person, name=person)
    for id in ("d", "e"):
        yield Document(id=id, text="abcdef")
        yield _annotation(f"mine-{id}", ME, id)
        yield _annotation(f"theirs-{id}", OTHER, id)
    for id, who in (("s-mine", ME), ("s-theirs", OTHER), ("s-free", OTHER), ("s-both", OTHER)):
        yield Source(id=id, title=id, creator=who)
    for id, annotation, source, who in (
        ("l1", "mine-d", "s-mine", ME),
        ("l2", "mine-d", "s-theirs", OTHER),
        ("l3", "theirs-d", "s-theirs", OTHER),
        ("l4", "theirs-d", "s-both", OTHER),
        ("l5", "mine-d", "s-both", ME),
        ("l6", "theirs-d", "s-mine", ME),
    ):
        yield EvidenceLink(id=id, annotation=annotation, source=source, creator=who)
    for id, subject, kind, who in (
        ("c1", "mine-d", "annotation", OTHER),
        ("c2", "d", "document", OTHER),
        ("c3", "l2", "link", OTHER),
        ("c4", "dec", "decision", OTHER),
        ("c5", "d", "document", ME),
        ("c6", "e", "document", OTHER),
    ):
        yield Comment(id=id, subject=subject, subject_type=kind, text="x", creator=who)
    yield Decision(id="dec", document="d", start=0, end=3, exact="abc", outcome="dropped", creator=OTHER)


def _now(*more: Entity, me: str = ME, blind: bool = True) -> Snapshot:
    return Snapshot(AnnotatorId(me), [*_things(), Team(id=TEAM, blind=blind), *more])


DONE = Completion(id="done", document="d", creator=ME)


def test_others_work_is_hidden_until_i_am_done() -> None:
    now = _now()
    assert blind_on(now, "d") and not visible(now, now.annotations["theirs-d"])
    assert visible(now, now.annotations["mine-d"])
    now.put(DONE)
    assert done_with(now, "d", ME) and not blind_on(now, "d") and visible(now, now.annotations["theirs-d"])
    assert blind_on(now, "e"), "done with one article says nothing about another"
    now.put(Completion(id="done", document="d", creator=ME, done=False))
    assert blind_on(now, "d")


def test_anothers_being_done_opens_nothing_for_me() -> None:
    assert blind_on(_now(Completion(id="x", document="d", creator=OTHER)), "d")


def test_the_command_line_and_open_teams_see_everything() -> None:
    assert not hidden_documents(_now(me="")) and not hidden_documents(_now(blind=False))
    assert hidden_documents(_now()) == {"d", "e"}


def test_a_session_shows_its_articles_to_those_present() -> None:
    now = _now(ReviewSession(id="r", title="R", documents=("d",), people=(ME, OTHER), annotators=(OTHER, THIRD)))
    assert not blind_on(now, "d") and blind_on(now, "e")
    now.me = THIRD
    assert blind_on(now, "d"), "whose work is compared without being present goes on alone"


def test_the_answer_follows_every_change_of_the_team() -> None:
    now = _now(blind=False)
    assert not blind_on(now, "d")
    now.put(Team(id=TEAM, blind=True))
    assert blind_on(now, "d")
    now.put(Completion(id="x", document="d", creator=THIRD))
    assert blind_on(now, "d")
    now.put(Annotator(id=THIRD, name="third", same_as=ME))
    assert not blind_on(now, "d"), "I am done under my other id"
    now.put(Annotator(id=OTHER, name="other", same_as=ME))
    assert visible(now, now.annotations["theirs-e"]), "what I made under another id is mine"


def test_two_texts_of_one_article_are_one_article() -> None:
    now = _now(DONE)
    now.put(Document(id="e", text="abcdef", same_as="d"))
    assert not blind_on(now, "e")
    now.put(Document(id="d", text="abcdef", same_as="e"))
    assert not blind_on(now, "e") and not blind_on(now, "d"), "said of each other by two people"


def test_a_sight_has_only_what_is_visible() -> None:
    sight = Sight(_now())
    assert set(sight.annotations) == {"mine-d", "mine-e"} and len(sight.annotations) == 2
    assert {a.id for a in sight.annotations.values()} == set(dict(sight.annotations.items())) == {"mine-d", "mine-e"}
    assert [a.id for a in sight.annotations_of("d")] == ["mine-d"]
    assert set(sight.links) == {"l1", "l5"}, "my own link to a passage that is hidden again is hidden with it"
    assert [link.id for link in sight.links_of("mine-d")] == ["l1", "l5"]
    assert [link.id for link in sight.links_to("s-mine")] == ["l1"]
    assert set(sight.comments) == {"c5"} and [c.id for c in sight.comments_on("d")] == ["c5"]
    assert not sight.decisions and not sight.decisions_on("d")
    assert set(sight.sources) == {"s-mine", "s-free", "s-both"}
    for kind, id in (("annotation", "theirs-d"), ("link", "l2"), ("comment", "c1"), ("source", "s-theirs")):
        assert sight.get(kind, id) is sight.known(kind, id) is sight.shown(kind, id) is None
    assert not {"theirs-d", "l2", "c1", "dec", "s-theirs"} & {entity.id for entity in sight.entities()}


@pytest.mark.parametrize("now", [_now(blind=False), _now(me=""), _now(DONE)])
def test_a_sight_is_the_whole_where_nothing_is_hidden(now: Snapshot) -> None:
    sight = Sight(now)
    for kind in JUDGEMENTS:
        here = {id for id, e in now.table(kind).items() if visible(now, e)}  # type: ignore[arg-type]
        assert set(sight.table(kind)) == here
    assert [a.id for a in sight.annotations_of("d")] == ["mine-d", "theirs-d"]
    assert [link.id for link in sight.links_of("mine-d")] == ["l1", "l2", "l5"]
    assert sight.known("comment", "c4") is not None


def test_a_sight_is_up_to_date_and_changes_nothing() -> None:
    now = _now()
    sight = Sight(now)
    now.put(DONE)
    assert "theirs-d" in sight.annotations and sight.me == ME
    now.me = OTHER
    assert "mine-d" not in sight.annotations and sight.me == OTHER
    with pytest.raises(OurFault):
        sight.put(DONE)


def test_a_rule_is_everybodys_its_example_is_not() -> None:
    rule = Guideline(id="g", text="A rule.", document="d", exact="abc", creator=OTHER)
    now = _now(rule, Guideline(id="h", text="Mine.", document="d", exact="abc", creator=ME))
    sight = Sight(now)
    assert {id: (each.text, each.exact) for id, each in sight.guidelines.items()} == {
        "g": ("A rule.", ""),
        "h": ("Mine.", "abc"),
    }
    assert not any(getattr(each, "exact", "") for each in sight.entities() if each.id == "g")
    now.put(DONE)
    assert sight.guidelines["g"] is rule
