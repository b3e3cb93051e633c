"""The library's commands, through the door that all changes take: done, undone, done again; and after merges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.document import Document
from annotator.domain.editions import listed
from annotator.domain.errors import BadInput, Missing
from annotator.domain.ids import AnnotatorId
from annotator.domain.library import Collection
from annotator.domain.reading_state import reading_state
from annotator.domain.shelves import parent_of, shelves
from annotator.domain.shelving import (
    delete_collection,
    join_collections,
    move,
    new_collection,
    put_into,
    rename,
    set_state,
    take_out,
)
from annotator.domain.snapshot import Snapshot
from annotator.domain.teaming import same_person, set_done
from annotator.domain.visibility import done_with
from tests.app.projects import ANA, BEN, article, project

HERE = article().id


def _library() -> tuple[Project, str, str]:
    """A project with two more articles, a collection "Elections" and "Runoff" in it."""
    made = project()
    made.apply(Several([Add(Document(id=f"d{n}", text=f"Text {n}.", title=f"Article {n}")) for n in (1, 2)], "More"))
    [outer] = made.apply(new_collection(made.now, "  Elections ")).new_ids
    [inner] = made.apply(new_collection(made.now, "Runoff", outer)).new_ids
    return made, outer, inner


def _in(made: Project, collection: str) -> set[str]:
    return set(shelves(made.now).documents(collection))


def test_documents_are_put_in_and_taken_out_and_each_is_one_step() -> None:
    made, outer, inner = _library()
    made.apply(put_into(made.now, ["d1", HERE], outer))
    made.apply(put_into(made.now, ["d2"], inner))
    assert _in(made, outer) == {"d1", "d2", HERE} and _in(made, inner) == {"d2"}
    assert not made.apply(put_into(made.now, ["d1"], outer)).entities, "what is in it stays as it is"
    made.apply(take_out(made.now, ["d1", "d2"], shelves(made.now).within(outer)))
    assert _in(made, outer) == {HERE}
    made.undo()
    assert _in(made, outer) == {"d1", "d2", HERE} and _in(made, inner) == {"d2"}
    made.redo()
    made.apply(put_into(made.now, ["d1"], outer))
    assert _in(made, outer) == {"d1", HERE}, "what was taken out can be put in again"


def test_a_collection_goes_with_those_in_it_and_comes_back_with_its_documents() -> None:
    made, outer, inner = _library()
    made.apply(put_into(made.now, ["d1"], outer))
    made.apply(put_into(made.now, ["d2"], inner))
    made.apply(delete_collection(made.now, outer))
    assert not made.now.collections and not made.now.memberships and {"d1", "d2"} <= made.now.documents.keys()
    made.undo()
    assert _in(made, outer) == {"d1", "d2"} and shelves(made.now).path(inner) == [outer, inner]


def test_names_are_asked_for_and_not_given_twice_in_one_place() -> None:
    made, outer, inner = _library()
    for name in ("", "  "):
        with pytest.raises(BadInput):
            made.apply(new_collection(made.now, name))
    with pytest.raises(BadInput):
        made.apply(new_collection(made.now, "elections"))
    made.apply(new_collection(made.now, "Elections", inner))
    made.apply(rename(made.now, outer, "ELECTIONS"))
    assert made.now.collections[outer].name == "ELECTIONS", "its own name is no obstacle"
    made.undo()
    assert made.now.collections[outer].name == "Elections"
    with pytest.raises(Missing):
        made.apply(rename(made.now, "nowhere", "Name"))


def test_no_collection_is_put_into_itself() -> None:
    made, outer, inner = _library()
    for parent in (outer, inner):
        with pytest.raises(BadInput):
            made.apply(move(made.now, outer, parent))
    made.apply(move(made.now, inner, ""))
    made.apply(move(made.now, outer, inner))
    assert shelves(made.now).path(outer) == [inner, outer]


def test_two_collections_of_one_name_are_joined() -> None:
    made, outer, inner = _library()
    made.apply(Add(Collection(id="theirs", name="Elections", creator=BEN)))
    made.apply(put_into(made.now, ["d1"], outer))
    made.apply(put_into(made.now, ["d1", "d2"], "theirs"))
    assert len([each for each in made.now.collections.values() if each.name == "Elections"]) == 2
    made.apply(join_collections(made.now, outer, "theirs"))
    assert _in(made, "theirs") == {"d1", "d2"} and shelves(made.now).path(inner) == ["theirs", inner]
    assert outer not in made.now.collections
    made.undo()
    assert _in(made, outer) == {"d1"} and shelves(made.now).path(inner) == [outer, inner]
    with pytest.raises(BadInput):
        made.apply(join_collections(made.now, outer, inner))


@given(st.lists(st.integers(0, 6), min_size=6, max_size=6))
def test_whatever_merges_bring_every_collection_can_be_reached_once(parents: list[int]) -> None:
    now = Snapshot(ANA, [Collection(id=str(n), name=f"C{n}", parent=str(p)) for n, p in enumerate(parents)])
    assert sorted(set(shelves(now).within("")) - {""}) == [str(n) for n in range(6)]
    assert len(list(shelves(now).within(""))) == 7
    for n in range(6):
        circle, at = [n], parents[n]
        while at not in circle and at < 6:
            circle.append(at)
            at = parents[at]
        first_of_circle = at == n and n == min(circle)
        stays = "" if first_of_circle or parents[n] == 6 else str(parents[n])
        assert parent_of(now.collections, str(n)) == stays


def test_state_is_what_i_said_else_what_my_marks_tell() -> None:
    made, *_ = _library()
    assert reading_state(made.now, HERE) == "unread"
    made.apply(add_annotation(article(), 0, 5, "claim"))
    assert reading_state(made.now, HERE) == "in progress"
    made.apply(set_state(made.now, [HERE, "d1"], "needs review"))
    assert {reading_state(made.now, HERE), reading_state(made.now, "d1")} == {"needs review"}
    made.apply(set_state(made.now, [HERE], "done"))
    assert done_with(made.now, HERE, ANA) and reading_state(made.now, HERE) == "done"
    made.apply(set_state(made.now, [HERE], "unread"))
    assert not done_with(made.now, HERE, ANA) and reading_state(made.now, HERE) == "unread"
    made.apply(set_state(made.now, [HERE], ""))
    assert reading_state(made.now, HERE) == "in progress"
    made.undo()
    made.undo()
    assert reading_state(made.now, HERE) == "done"
    with pytest.raises(BadInput):
        made.apply(set_state(made.now, [HERE], "read"))


def test_state_is_each_persons_own_under_whatever_id() -> None:
    made, *_ = _library()
    made.apply(set_done(made.now, [HERE]))
    made.become(AnnotatorId(BEN))
    assert reading_state(made.now, HERE) == "unread"
    made.apply(set_state(made.now, [HERE], "needs review"))
    made.become(ANA)
    assert reading_state(made.now, HERE) == "done"
    made.apply(same_person(made.now, BEN, ANA))
    assert reading_state(made.now, HERE) == "done"
    made.apply(set_state(made.now, [HERE], "in progress"))
    assert reading_state(made.now, HERE) == "in progress"


def test_an_older_text_is_listed_with_the_newest_and_keeps_its_place() -> None:
    made, outer, _ = _library()
    made.apply(put_into(made.now, ["d1"], outer))
    made.apply(Edit("document", "d1", {"same_as": "d2"}))
    assert listed(made.now) == {HERE: (HERE,), "d2": ("d2", "d1")}
    assert _in(made, outer) == {"d2"}
    made.apply(take_out(made.now, ["d2"], [outer]))
    assert not _in(made, outer)
    made.apply(Edit("document", "d2", {"same_as": "d1"}))
    assert listed(made.now) == {HERE: (HERE,), "d1": ("d1", "d2")}


def test_a_deleted_document_is_in_no_collection() -> None:
    made, outer, _ = _library()
    made.apply(put_into(made.now, ["d1"], outer))
    made.apply(Delete("document", "d1"))
    assert not _in(made, outer)
    with pytest.raises(Missing):
        made.apply(put_into(made.now, ["d1"], outer))
    made.undo()
    assert _in(made, outer) == {"d1"}
