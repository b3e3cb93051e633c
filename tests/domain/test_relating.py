"""Links between passages: said once, undone, seen from both ends, and hidden with what is hidden."""

import pytest

from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.errors import BadInput, Missing, NotYours
from annotator.domain.relating import relate, unrelate
from annotator.domain.sight import Sight
from annotator.domain.team import TEAM, Team
from tests.app.projects import ANA, BEN, article, project


@pytest.fixture
def made() -> Project:
    return project()


def marks(made: Project, *places: tuple[int, int]) -> list[str]:
    return [made.apply(add_annotation(article(), *place, "claim")).new_ids[0] for place in places]


def test_it_is_said_seen_from_both_ends_and_undone(made: Project) -> None:
    one, two = marks(made, (0, 12), (6, 12))
    [id] = made.apply(relate(made.now, one, two, "contradicts")).new_ids
    assert made.now.relations_of(one) == made.now.relations_of(two) == [made.now.relations[id]]
    made.undo()
    assert made.now.relations_of(one) == []
    made.redo()
    made.apply(unrelate(id))
    assert made.now.relations_of(two) == []


def test_what_makes_no_sense_is_refused(made: Project) -> None:
    one, two = marks(made, (0, 12), (6, 12))
    with pytest.raises(BadInput):
        relate(made.now, one, one, "repeats")
    with pytest.raises(BadInput):
        relate(made.now, one, two, "likes")
    with pytest.raises(Missing):
        relate(made.now, one, "gone", "repeats")
    made.apply(relate(made.now, one, two, "repeats"))
    with pytest.raises(BadInput):
        relate(made.now, one, two, "repeats")
    made.apply(relate(made.now, one, two, "rests on"))  # something else of the same two


def test_it_belongs_to_who_said_it_and_is_hidden_while_the_team_works_blind(made: Project) -> None:
    one, two = marks(made, (0, 12), (6, 12))
    [id] = made.apply(relate(made.now, one, two, "repeats")).new_ids
    made.become(BEN)
    with pytest.raises(NotYours):
        made.apply(unrelate(id))
    made.now.put(Team(id=TEAM, blind=True))
    sight = Sight(made.now)
    assert id not in sight.relations and sight.relations_of(one) == []
    made.become(ANA)
    assert Sight(made.now).relations_of(one) != []


def test_a_deleted_end_takes_it_out_of_sight(made: Project) -> None:
    from annotator.domain.annotating import delete_annotation

    one, two = marks(made, (0, 12), (6, 12))
    made.apply(relate(made.now, one, two, "repeats"))
    made.apply(delete_annotation(made.now, two))
    assert made.now.relations_of(one) == []
    made.undo()
    assert len(made.now.relations_of(one)) == 1
