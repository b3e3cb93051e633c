"""Threads, what is unread, and that an index which follows changes says what a new one would say."""

import random
import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.app.comments import Talk
from annotator.app.project import Project
from annotator.app.threads import Count, Shown, count_on
from annotator.domain.annotating import add_annotation, delete_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Comment
from annotator.domain.review import Decision, ReviewSession
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.talking import Resolve, comment, delete_comment, edit_comment, mark_seen
from annotator.domain.team import TEAM, Completion, Team, completion_id
from tests.app.projects import ANA, BEN, article, project

DOCUMENT = article().id


def followed() -> tuple[Project, Talk]:
    made = project()
    talk = Talk(made.now)
    made.on_changed.append(talk.take)
    return made, talk


def say(made: Project, text: str, subject: str = DOCUMENT, kind: str = "document", parent: str = "") -> str:
    return made.apply(comment(made.now, subject, kind, text, parent)).new_ids[0]


def mark(made: Project, start: int = 0) -> str:
    return made.apply(add_annotation(made.now.documents[DOCUMENT], start, start + 12, "claim")).new_ids[0]


def read(made: Project, subject: str, *ids: str) -> None:
    made.adopt(made.prepare(mark_seen(made.now, subject, ids), system=True))


def blind(made: Project, on: bool = True) -> None:
    made.apply(Add(Team(id=TEAM, blind=on)))
    made.apply(Edit("team", TEAM, {"blind": on}))


def texts(talk: Talk, shown: Shown = Shown.ALL) -> list[list[str]]:
    return [[one.text for one in thread.comments] for thread in talk.threads_in(DOCUMENT, shown)]


def test_threads_come_in_text_order_with_their_answers_oldest_first() -> None:
    made, talk = followed()
    late, early = mark(made, 30), mark(made, 0)
    third = say(made, "on the late passage", late, "annotation")
    say(made, "on the early passage", early, "annotation")
    say(made, "on the article")
    say(made, "an answer", late, "annotation", third)
    say(made, "another", late, "annotation", third)
    assert texts(talk) == [
        ["on the article"],
        ["on the early passage"],
        ["on the late passage", "an answer", "another"],
    ]
    assert [thread.id for thread in talk.threads_on(late)] == [third]


def test_a_passage_has_the_talk_about_its_links_too() -> None:
    made, talk = followed()
    id = mark(made)
    source = made.apply(Add(Source(id="", title="S"))).new_ids[0]
    link = made.apply(Add(EvidenceLink(id="", annotation=id, source=source, stance="supports"))).new_ids[0]
    say(made, "on the link", link, "link")
    say(made, "on the passage", id, "annotation")
    assert [thread.subject for thread in talk.threads_of_passage(id)] == [id, link]
    assert count_on(made.now, id) == Count(2, 0, 0)


def test_what_others_say_is_unread_until_i_have_read_it() -> None:
    made, talk = followed()
    id = mark(made)
    mine = say(made, "mine", id, "annotation")
    made.become(BEN)
    theirs = say(made, "@Ana: no", id, "annotation", mine)
    made.become(ANA)
    assert talk.total == talk.count(DOCUMENT) == count_on(made.now, id) == Count(2, 1, 1)
    assert texts(talk, Shown.UNREAD) == texts(talk, Shown.MENTIONS) == [["mine", "@Ana: no"]]
    read(made, id, theirs)
    assert talk.total == talk.count(DOCUMENT) == count_on(made.now, id) == Count(2, 0, 0)
    assert texts(talk, Shown.UNREAD) == []
    assert [thread.id for thread in talk.inbox()] == [mine]  # it speaks to me and is open
    made.apply(Resolve(mine))
    assert talk.inbox() == []
    assert texts(talk, Shown.OPEN) == []


def test_another_who_takes_over_has_other_unread() -> None:
    made, talk = followed()
    say(made, "from Ana")
    assert talk.total.unread == 0
    made.become(BEN)
    say(made, "from Ben")
    assert talk.total.unread == 1


def test_answers_to_a_deleted_comment_stay() -> None:
    made, talk = followed()
    first = say(made, "first")
    say(made, "answer", parent=first)
    made.apply(delete_comment(first))
    (thread,) = talk.threads_in(DOCUMENT)
    assert thread.first is None
    assert [one.text for one in thread.comments] == ["answer"]
    made.undo()
    assert texts(talk) == [["first", "answer"]]


def test_talk_about_a_deleted_passage_goes_and_returns_with_it() -> None:
    made, talk = followed()
    id = mark(made)
    say(made, "hm", id, "annotation")
    made.apply(delete_annotation(made.now, id))
    assert talk.total == Count()
    made.undo()
    assert talk.total == Count(1)


def test_working_blind_others_talk_neither_shows_nor_counts() -> None:
    made, talk = followed()
    id = mark(made)
    theirs = say(made, "from Ana", id, "annotation")
    made.become(BEN)
    own = say(made, "from Ben", id, "annotation", theirs)
    blind(made)
    assert talk.total == talk.count(DOCUMENT) == count_on(made.now, id) == Count()  # the passage itself is Ana's
    assert talk.threads_in(DOCUMENT) == talk.threads_on(id) == talk.inbox() == []
    made.apply(Add(Completion(id=completion_id(DOCUMENT, BEN), document=DOCUMENT)))
    assert talk.total == count_on(made.now, id) == Count(2, 1, 0)
    made.undo()
    assert talk.total == Count()
    session = ReviewSession(id="", title="S", documents=(DOCUMENT,), people=(BEN,), annotators=(ANA, BEN))
    made.apply(Add(session))
    assert [c.id for c in talk.threads_on(id)[0].comments] == [theirs, own]


def test_working_blind_a_link_of_mine_to_a_hidden_passage_tells_nothing() -> None:
    made, talk = followed()
    id = mark(made)
    source = made.apply(Add(Source(id="", title="S"))).new_ids[0]
    made.become(BEN)
    link = made.apply(Add(EvidenceLink(id="", annotation=id, source=source, stance="supports"))).new_ids[0]
    say(made, "mine", link, "link")
    blind(made)
    assert talk.total == Count()


def test_working_blind_talk_about_decisions_is_hidden() -> None:
    made, talk = followed()
    decision = Decision(id="", document=DOCUMENT, start=0, end=5, exact="First", outcome="dropped")
    id = made.apply(Add(decision)).new_ids[0]
    made.become(BEN)
    say(made, "mine", id, "decision")
    assert talk.count(DOCUMENT).comments == 1
    blind(made)
    assert talk.total == Count()


def test_a_comment_that_comes_before_its_passage_waits_for_it() -> None:
    made, talk = followed()
    document = made.now.documents[DOCUMENT]
    made.apply(Add(Comment(id="c", subject="a", subject_type="annotation", text="early")))
    assert talk.total == Count()
    made.apply(Add(Annotation(id="a", document=document.id, start=0, end=5, tag="claim", exact="First")))
    assert texts(talk) == [["early"]]


def test_talk_in_a_deleted_article_goes_with_the_last_who_works_on_it() -> None:
    made, talk = followed()
    made.become(BEN)
    id = mark(made)
    say(made, "about the whole of it")
    made.become(ANA)
    made.apply(Delete("document", DOCUMENT))
    assert talk.total.comments == 1
    made.become(BEN)
    assert talk.total.comments == 1
    made.apply(delete_annotation(made.now, id))
    assert talk.total.comments == 0


def test_joining_two_ids_makes_one_reader() -> None:
    made, talk = followed()
    say(made, "from Ana")
    made.become(BEN)
    assert talk.total.unread == 1
    made.apply(Edit("annotator", BEN, {"same_as": ANA}))
    assert talk.total.unread == 0


def _step(made: Project, dice: random.Random) -> None:
    now = made.now
    comments, annotations = list(now.comments.values()), list(now.annotations.values())
    own = [one for one in comments if one.creator == made.me]
    match dice.randrange(12):
        case 0 | 1:
            mark(made, dice.randrange(40))
        case 2 if annotations:
            say(made, dice.choice(["Hm", "@Ana", "@Ben?"]), dice.choice(annotations).id, "annotation")
        case 3:
            say(made, "@Ben and @Ana")
        case 4 | 5 if comments:
            one = dice.choice(comments)
            if now.shown(one.subject_type, one.subject):
                say(made, "Answer", one.subject, one.subject_type, one.id)
        case 6 if own:
            made.apply(delete_comment(dice.choice(own).id))
        case 7 if own:
            made.apply(edit_comment(now, dice.choice(own).id, dice.choice(["Oh", "@Ana!"])))
        case 8 if comments:
            made.apply(Resolve(dice.choice(comments).id, dice.random() < 0.6))
        case 9 if comments:
            one = dice.choice(comments)
            read(made, one.subject, one.id)
        case 10:
            if dice.random() < 0.5:
                blind(made, dice.random() < 0.5)
            elif mine := [a.id for a in annotations if a.creator == made.me]:
                made.apply(delete_annotation(now, dice.choice(mine)))
        case 11:
            id = completion_id(DOCUMENT, made.me)
            made.apply(Add(Completion(id=id, document=DOCUMENT)))
            made.apply(Edit("completion", id, {"done": dice.random() < 0.5}))
    if dice.randrange(8) == 0 and made.undo_label not in ("Import article", ""):
        made.undo()
    if dice.randrange(6) == 0:
        made.become(dice.choice([ANA, BEN]))


@given(st.integers(0, 2**32))
def test_an_index_that_follows_changes_equals_a_new_one(seed: int) -> None:
    dice = random.Random(seed)
    made, talk = followed()
    for _ in range(30):
        _step(made, dice)
        anew = Talk(made.now)
        assert talk.total == anew.total
        assert talk.count(DOCUMENT) == anew.count(DOCUMENT)
        for shown in Shown:
            assert talk.threads_in(DOCUMENT, shown) == anew.threads_in(DOCUMENT, shown)
            assert talk.inbox(shown) == anew.inbox(shown)
        for id in made.now.annotations:
            count = count_on(made.now, id)
            assert count.comments == sum(len(thread.comments) for thread in talk.threads_on(id))
            assert count.unread == sum(len(thread.unread) for thread in talk.threads_on(id))


def test_a_comment_more_among_many_annotations_costs_next_to_nothing() -> None:
    made, talk = followed()
    document = made.now.documents[DOCUMENT]
    row = Annotation(id="", document=document.id, start=0, end=5, tag="claim", exact="First", creator=BEN)
    made.apply(Several([Add(replace(row, id=f"a{number}")) for number in range(20_000)], "Import"))
    made.now.me = AnnotatorId(ANA)
    for number in range(50):
        say(made, "Hm", f"a{number}", "annotation")
    prepared = made.prepare(comment(made.now, "a7", "annotation", "One more"))
    made.on_changed.clear()
    changed = made.adopt(prepared)
    began = time.process_time()
    for _ in range(100):
        talk.take(changed)
    assert (time.process_time() - began) / 100 < 0.02
