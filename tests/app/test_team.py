"""The board: states and counts of everybody, without what blindness hides."""

import time

import pytest

from annotator.app.project import Project
from annotator.app.team import Board, Cell, Person, due_date, matching
from annotator.domain.annotating import add_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator, Comment
from annotator.domain.snapshot import Snapshot
from annotator.domain.team import TEAM, Assignment, Team
from annotator.domain.teaming import add_person, assign, same_person, set_blind, set_done
from tests.app.projects import ANA, BEN, article, project

HERE = article().id


def _marked(made: Project, who: AnnotatorId, count: int = 1) -> None:
    me = made.me
    made.become(who)
    for number in range(count):
        made.apply(add_annotation(article(), number, number + 5, "claim"))
    made.become(me)


def test_a_reading_goes_from_nothing_over_assigned_and_begun_to_done() -> None:
    made = project()
    states = [Board(made.now).cell(HERE, ANA).state]
    made.apply(assign(made.now, [(HERE, ANA)], "2026-12-31"))
    states.append(Board(made.now).cell(HERE, ANA).state)
    _marked(made, ANA, 2)
    states.append(Board(made.now).cell(HERE, ANA).state)
    made.apply(set_done(made.now, [HERE]))
    assert Board(made.now).cell(HERE, ANA) == Cell("done", True, "2026-12-31", 2, 0)
    assert states == ["none", "assigned", "reading"]


def test_comments_count_for_who_wrote_them() -> None:
    made = project()
    made.apply(Add(Comment(id="", subject=HERE, subject_type="document", text="Well.")))
    assert Board(made.now).cell(HERE, ANA) == Cell("reading", False, "", 0, 1)
    assert Board(made.now).cell(HERE, BEN).comments == 0


def test_blindness_leaves_states_and_my_own_counts() -> None:
    made = project()
    _marked(made, BEN, 3)
    _marked(made, ANA, 1)
    made.apply(set_blind(True))
    board = Board(made.now)
    assert board.articles[0].hidden
    assert board.cell(HERE, BEN) == Cell("reading", False, "", None, None)
    assert board.cell(HERE, ANA).annotations == 1
    assert (board.total().annotations, board.total().hidden) == (1, True)
    made.apply(set_done(made.now, [HERE]))
    assert Board(made.now).cell(HERE, BEN).annotations == 3
    assert not Board(made.now).total().hidden


def test_joined_people_are_one_with_all_their_work() -> None:
    made = project()
    _marked(made, BEN, 2)
    _marked(made, ANA, 1)
    made.apply(assign(made.now, [(HERE, BEN)]))
    made.apply(same_person(made.now, BEN, ANA))
    board = Board(made.now)
    assert list(board.people) == [Person(ANA, "Ana", (ANA, BEN), True, ("Ben",))]
    assert board.cell(HERE, ANA) == Cell("reading", True, "", 3, 0)


def test_two_of_one_name_stay_two() -> None:
    made = project()
    made.apply(Add(Annotator(id="ben2", name="Ben")))
    assert [person.name for person in Board(made.now).people] == ["Ana", "Ben", "Ben"]


def test_sums_over_articles_people_and_everything() -> None:
    made = project()
    made.apply(add_person(made.now, "Ida"))
    other = Document(id="other", text="Another text.", title="Another")
    made.apply(Add(other))
    _marked(made, BEN, 2)
    made.apply(assign(made.now, [(HERE, ANA), ("other", ANA), ("other", BEN)]))
    made.apply(set_done(made.now, ["other"]))
    board = Board(made.now)
    assert (board.article_total("other").readings, board.article_total("other").done) == (2, 1)
    assert (board.person_total(BEN).readings, board.person_total(BEN).annotations) == (2, 2)
    assert (board.total().readings, board.total().done, board.total().annotations) == (4, 1, 2)


def test_articles_are_found_by_words_of_their_titles() -> None:
    made = project()
    board = Board(made.now)
    assert matching(board.articles, "THINGS first") == list(board.articles)
    assert matching(board.articles, "second") == []


@pytest.mark.parametrize(("typed", "kept"), [("", ""), ("31 Dec 2026", "2026-12-31"), ("2026-12-31", "2026-12-31")])
def test_a_due_date_is_a_day(typed: str, kept: str) -> None:
    assert due_date(typed) == kept


@pytest.mark.parametrize("typed", ["soon", "2026-12", "2026-02-30"])
def test_what_is_no_day_is_no_due_date(typed: str) -> None:
    with pytest.raises(BadInput):
        due_date(typed)


def test_a_large_team_is_added_up_quickly() -> None:
    people, articles = [f"p{n}" for n in range(20)], [f"d{n}" for n in range(400)]
    entities = [
        *(Annotator(id=id, name=id) for id in people),
        *(Document(id=id, text="abc", title=id) for id in articles),
        *(Assignment(id=f"{d} {p}", document=d, annotator=p) for d in articles for p in people),
        *(
            Annotation(
                id=f"a{n}", document=articles[n % 400], start=0, end=3, exact="abc", tag="claim",
                creator=people[n % 19],
            )
            for n in range(17_000)
        ),
        Team(id=TEAM, blind=True),
    ]  # fmt: skip
    now = Snapshot(AnnotatorId("p0"), entities)
    began = time.process_time()
    board = Board(now)
    assert board.total().readings == 8000
    assert time.process_time() - began < 5
