"""The team's commands, through the door that all changes take: done, undone, done again."""

import pytest

from annotator.app.project import Project
from annotator.domain.commands import Edit
from annotator.domain.errors import BadInput, Missing
from annotator.domain.tag import CLAIM
from annotator.domain.teaming import (
    add_person,
    assign,
    assigned,
    define_tag,
    same_person,
    set_blind,
    set_done,
    set_guidelines,
    two_people,
    unassign,
)
from annotator.domain.visibility import done_with
from tests.app.projects import ANA, BEN, article, project

HERE = article().id


def _assigned(made: Project) -> dict[str, str]:
    return {each.annotator: each.due for each in made.now.assignments_of(HERE)}


def test_several_people_are_assigned_in_one_step_and_taken_back_in_one() -> None:
    made = project()
    made.apply(assign(made.now, [(HERE, ANA), (HERE, BEN)], "2026-12-31"))
    assert _assigned(made) == {ANA: "2026-12-31", BEN: "2026-12-31"}
    made.undo()
    assert _assigned(made) == {}
    made.redo()
    made.apply(unassign(made.now, [(HERE, ANA), (HERE, BEN)]))
    assert _assigned(made) == {}
    made.undo()
    assert len(_assigned(made)) == 2


def test_an_assignment_that_was_taken_back_can_be_made_again() -> None:
    made = project()
    made.apply(assign(made.now, [(HERE, BEN)], "2026-12-31"))
    made.apply(unassign(made.now, [(HERE, BEN)]))
    made.apply(assign(made.now, [(HERE, BEN)], ""))
    assert _assigned(made) == {BEN: ""}


def test_assigning_again_leaves_the_due_date_unless_another_is_given() -> None:
    made = project()
    made.apply(assign(made.now, [(HERE, BEN)], "2026-12-31"))
    assert not made.apply(assign(made.now, [(HERE, BEN)])).entities
    made.apply(assign(made.now, [(HERE, BEN)], "2027-01-15"))
    assert _assigned(made) == {BEN: "2027-01-15"}


def test_one_person_of_two_ids_has_one_assignment() -> None:
    made = project()
    made.apply(assign(made.now, [(HERE, BEN)]))
    made.apply(same_person(made.now, BEN, ANA))
    made.apply(assign(made.now, [(HERE, ANA)], "2026-12-31"))
    assert _assigned(made) == {BEN: "2026-12-31"}
    made.apply(unassign(made.now, [(HERE, ANA)]))
    assert not assigned(made.now, HERE, BEN)


def test_nobody_and_nothing_unknown_is_assigned() -> None:
    made = project()
    for pair in ((HERE, "nobody"), ("nothing", BEN)):
        with pytest.raises(Missing):
            assign(made.now, [pair])


def test_done_and_not_done_and_undo() -> None:
    made = project()
    for done in (True, False, True):
        made.apply(set_done(made.now, [HERE], done))
        assert done_with(made.now, HERE, ANA) is done
    assert not done_with(made.now, HERE, BEN)
    made.undo()
    assert not done_with(made.now, HERE, ANA)
    made.undo()
    made.undo()
    assert not made.now.completions_of(HERE)
    made.apply(set_done(made.now, [HERE]))
    assert done_with(made.now, HERE, ANA), "a mark that undo took away can be made again"
    assert not made.apply(set_done(made.now, [HERE])).entities, "said once is enough"


def test_i_am_not_done_under_any_id() -> None:
    made = project()
    made.become(BEN)
    made.apply(set_done(made.now, [HERE]))
    made.apply(same_person(made.now, BEN, ANA))
    made.become(ANA)
    assert done_with(made.now, HERE, ANA)
    made.apply(set_done(made.now, [HERE], False))
    assert not done_with(made.now, HERE, ANA) and not done_with(made.now, HERE, BEN)


def test_blindness_and_guidelines_do_not_touch_one_another() -> None:
    made = project()
    made.apply(set_guidelines("Mark whole sentences."))
    made.apply(set_blind(True))
    assert (made.now.team.blind, made.now.team.guidelines) == (True, "Mark whole sentences.")
    made.undo()
    assert (made.now.team.blind, made.now.team.guidelines) == (False, "Mark whole sentences.")
    made.undo()
    assert made.now.team.guidelines == ""
    made.apply(set_blind(True))
    assert (made.now.team.blind, made.now.team.guidelines) == (True, "")


def test_people_are_joined_under_the_name_of_one_and_parted_again() -> None:
    made = project()
    ida = made.apply(add_person(made.now, " Ida  Blum ")).new_ids[0]
    assert made.now.name_of(ida) == "Ida Blum"
    made.apply(same_person(made.now, BEN, ida))
    made.apply(same_person(made.now, BEN, ANA))
    assert {made.now.person(id) for id in (ida, BEN, ANA)} == {ANA}, "a chain ends with the last one named"
    with pytest.raises(BadInput):
        same_person(made.now, ANA, ida)
    made.apply(two_people(made.now, ida))
    assert made.now.person(BEN) == made.now.person(ida) == ida
    made.undo()
    assert made.now.person(BEN) == ANA


def test_a_circle_of_names_made_by_a_merge_is_one_person_still() -> None:
    made = project()
    made.apply(Edit("annotator", ANA, {"same_as": BEN}))
    made.apply(Edit("annotator", BEN, {"same_as": ANA}))
    assert made.now.person(ANA) == made.now.person(BEN)
    made.apply(two_people(made.now, BEN))
    assert made.now.person(ANA) == ANA and made.now.person(BEN) == BEN


@pytest.mark.parametrize("name", ["", "  ", "ben"])
def test_a_person_needs_a_name_of_their_own(name: str) -> None:
    made = project()
    with pytest.raises(BadInput):
        add_person(made.now, name)


def test_a_tag_is_defined_anew_and_undo_brings_the_old_definition() -> None:
    made = project()
    before = made.now.tags[CLAIM]
    made.apply(define_tag(before, " What can be checked. ", ["One  example.", "", " "]))
    tag = made.now.tags[CLAIM]
    assert (tag.definition, tag.examples) == ("What can be checked.", ("One example.",))
    made.undo()
    assert made.now.tags[CLAIM].definition == before.definition
    assert made.now.tags[CLAIM].examples == before.examples
