"""A state that is worked out beside the present one, and becomes it."""

from annotator.domain.entity import Entity, type_of
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator, Comment
from annotator.domain.sight import Sight
from annotator.domain.snapshot import Snapshot

ME = AnnotatorId("me")


def comment(id: str, subject: str = "d", text: str = "so") -> Comment:
    return Comment(id=id, subject=subject, subject_type="document", text=text)


def told(now: Snapshot) -> tuple[dict[str, Entity], list[str], list[str]]:
    return (
        dict(now.comments),
        sorted(each.id for each in now.comments_on("d")),
        sorted(each.id for each in now.comments_on("e")),
    )


def begun() -> Snapshot:
    return Snapshot(ME, [Annotator(id="me", name="Me"), comment("1"), comment("2")])


STATES = [comment("1", "e"), comment("3"), comment("2", text="no")]


def test_a_state_ahead_leaves_the_present_alone() -> None:
    now = begun()
    before = told(now)
    ahead = now.after(STATES)
    assert told(now) == before
    assert told(ahead)[1:] == (["2", "3"], ["1"])


def test_a_state_becomes_the_one_ahead_as_if_it_had_been_taken_in() -> None:
    now, slow = begun(), begun()
    sight = Sight(now)
    gone = {(type_of(comment("2")), "2")}
    assert now.become(now.after(STATES, gone))
    slow.take(STATES, gone)
    assert told(now) == told(slow)
    assert told(sight) == told(slow)
    now.put(comment("4", "e"))
    assert "4" in sight.comments


def test_what_was_worked_out_for_another_state_is_not_taken() -> None:
    now = begun()
    ahead = now.after(STATES)
    now.put(comment("5"))
    before = told(now)
    assert not now.become(ahead)
    assert told(now) == before
