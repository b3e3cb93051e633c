"""Talking: who is spoken to, whose words are whose, and what settles a thread."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.project import Project
from annotator.domain.errors import BadInput, Missing, NotYours
from annotator.domain.fold import fold
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator, Comment
from annotator.domain.snapshot import Snapshot
from annotator.domain.talking import (
    LONGEST,
    Resolve,
    comment,
    delete_comment,
    edit_comment,
    mark_seen,
    mention_places,
    mentioned,
    my_ids,
    seen_by_me,
    thread_of,
)
from tests.app.projects import ANA, BEN, article, project

DOCUMENT = article().id


def people(*names: str) -> Snapshot:
    return Snapshot(AnnotatorId("p0"), [Annotator(id=f"p{number}", name=name) for number, name in enumerate(names)])


def say(made: Project, text: str, parent: str = "") -> str:
    return made.apply(comment(made.now, DOCUMENT, "document", text, parent)).new_ids[0]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("@Ann look", ("p0",)),
        ("@ann lee, look", ("p1",)),  # the longest name that fits
        ("@Ann  Lee\nand @ANN!", ("p1", "p0")),
        ("@Anna", ()),  # a longer word is not the name
        ("ask ann@example.org", ()),
        ("(@Zoë Ó Briain)", ("p2",)),
        ("@Ann @Ann", ("p0",)),
        ("@A.B (NY), yes", ("p3",)),
        ("@Nobody and @", ()),
    ],
)
def test_a_mention_is_the_longest_name_after_an_at(text: str, ids: tuple[str, ...]) -> None:
    assert mentioned(people("Ann", "Ann Lee", "Zoë Ó Briain", "A.B (NY)", ""), text) == ids


def test_two_people_of_one_name_are_both_spoken_to() -> None:
    assert mentioned(people("default", "default"), "@default: which?") == ("p0", "p1")


def test_a_joined_person_is_spoken_to_by_either_name_and_once() -> None:
    now = people("Ann", "A. Lee")
    now.put(replace(now.annotators["p1"], same_as="p0"))
    assert mentioned(now, "@A. Lee and @Ann") == ("p0",)


def test_places_of_mentions_count_code_points() -> None:
    text = "😀 @Ann Lee?"
    assert [text[start:end] for start, end in mention_places(people("Ann Lee"), text)] == ["@Ann Lee"]


@given(st.text(), st.lists(st.text(max_size=6), max_size=4))
def test_any_text_and_any_names_can_be_looked_through(text: str, names: list[str]) -> None:
    now = people(*names)
    assert bool(mentioned(now, text)) == bool(mention_places(now, text))


def test_a_comment_keeps_its_words_and_whom_it_speaks_to() -> None:
    made = project()
    id = say(made, "  @Ben:\r\nreally?\x00 ")
    said = made.now.comments[id]
    assert (said.text, said.mentions, said.creator, said.parent) == ("@Ben:\nreally?", (BEN,), ANA, "")


@pytest.mark.parametrize("text", ["", " \n\t", "x" * (LONGEST + 1)])
def test_nothing_and_far_too_much_are_refused(text: str) -> None:
    with pytest.raises(BadInput):
        comment(project().now, DOCUMENT, "document", text)


def test_what_is_gone_cannot_be_talked_about() -> None:
    with pytest.raises(Missing):
        comment(project().now, "nothing", "annotation", "Hm")
    made = project()
    with pytest.raises(Missing):
        comment(made.now, DOCUMENT, "document", "Hm", "nothing")


def test_an_answer_to_an_answer_belongs_to_the_thread() -> None:
    made = project()
    first = say(made, "One")
    second = say(made, "Two", first)
    assert made.now.comments[say(made, "Three", second)].parent == first


def test_threads_of_answers_before_their_beginning_and_of_circles() -> None:
    now = people("Ann")
    lost = Comment(id="c2", subject="s", subject_type="document", text="x", parent="c1")
    now.put(lost)
    assert thread_of(now, lost) == "c1"
    now.put(replace(lost, id="c1", parent="c2"))
    assert {thread_of(now, one) for one in now.comments.values()} == {"c1"}


def test_only_their_author_edits_and_deletes_words() -> None:
    made = project()
    id = say(made, "Mine")
    made.become(BEN)
    for command in (edit_comment(made.now, id, "Yours"), delete_comment(id)):
        with pytest.raises(NotYours):
            made.apply(command)
    made.become(ANA)
    made.apply(edit_comment(made.now, id, "Still mine, @Ben"))
    assert made.now.comments[id].mentions == (BEN,)


def test_anybody_settles_a_thread_and_changes_no_word_of_it() -> None:
    made = project()
    first = say(made, "One")
    answer = say(made, "Two", first)
    before = made.now.comments[first]
    made.become(BEN)
    made.apply(Resolve(answer))
    after = made.now.comments[first]
    assert after == replace(before, resolved=True, modified=after.modified)
    assert made.apply(Resolve(first)).entities == ()
    made.undo()
    assert not made.now.comments[first].resolved
    made.redo()
    made.apply(Resolve(first, False))
    assert not made.now.comments[first].resolved


def test_a_thread_whose_beginning_was_deleted_can_be_settled_and_stays_deleted() -> None:
    made = project()
    first = say(made, "One")
    answer = say(made, "Two", first)
    made.apply(delete_comment(first))
    made.apply(Resolve(answer))
    known = made.now.known("comment", first)
    assert isinstance(known, Comment)
    assert known.resolved
    assert known.deleted_by == ANA


def test_every_step_can_be_undone() -> None:
    made = project()
    id = say(made, "One")
    made.apply(edit_comment(made.now, id, "Two"))
    made.apply(delete_comment(id))
    made.undo()
    assert made.now.comments[id].text == "Two"
    made.undo()
    assert made.now.comments[id].text == "One"
    made.undo()
    assert id not in made.now.comments


def test_having_read_adds_up_and_is_no_step_of_undo() -> None:
    made = project()
    id = say(made, "One")
    label = made.undo_label
    made.become(BEN)
    made.adopt(made.prepare(mark_seen(made.now, DOCUMENT, [id]), system=True))
    made.adopt(made.prepare(mark_seen(made.now, DOCUMENT, ["later", id]), system=True))
    assert seen_by_me(made.now, DOCUMENT) == {id, "later"}
    assert made.undo_label == ""
    assert made.prepare(mark_seen(made.now, DOCUMENT, [id]), system=True).batch.ops == []
    made.become(ANA)
    assert made.undo_label == label
    assert not seen_by_me(made.now, DOCUMENT)


def test_what_i_read_under_another_id_of_mine_is_read() -> None:
    made = project()
    made.become(BEN)
    made.adopt(made.prepare(mark_seen(made.now, DOCUMENT, ["c"]), system=True))
    made.now.put(replace(made.now.annotators[BEN], same_as=ANA))
    made.become(ANA)
    assert my_ids(made.now) == [ANA, BEN]
    assert seen_by_me(made.now, DOCUMENT) == {"c"}


def test_apart_one_corrects_and_another_settles_and_both_stands() -> None:
    made = project()
    id = say(made, "One")
    answer = say(made, "Two", id)
    edited = made.prepare(edit_comment(made.now, id, "One, corrected"))
    made.become(BEN)
    settled = made.prepare(Resolve(answer))
    made.store.flush()
    known = [op for txn in made.store.txns() for op in made.store.history(txn.id)]
    for one, other in ((edited, settled), (settled, edited)):
        state = fold([*known, *one.batch.ops, *other.batch.ops])["comment", id]
        assert (state.fields["text"], state.fields["resolved"]) == ("One, corrected", True)
