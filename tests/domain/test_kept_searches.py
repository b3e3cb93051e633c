"""Searches that are kept under a name: saved, renamed, deleted, and all of it undone."""

import pytest

from annotator.app.project import Project
from annotator.domain.errors import BadInput
from annotator.domain.kept_searches import delete_search, keep_search, kept_searches, rename_search
from annotator.domain.query.tree import QueryError
from tests.app.projects import project


def told(made: Project) -> list[tuple[str, str]]:
    return [(each.name, each.query) for each in kept_searches(made.now)]


def undo(made: Project) -> None:
    prepared = made.prepare_undo()
    assert prepared is not None
    made.adopt(prepared)


def test_a_search_is_kept_renamed_and_deleted_each_by_one_step() -> None:
    made = project()
    [id] = made.apply(keep_search(made.now, "  Open   claims ", " tag:claim source:none ")).new_ids
    made.apply(keep_search(made.now, "Bread", "bread"))
    assert told(made) == [("Bread", "bread"), ("Open claims", "tag:claim source:none")]
    made.apply(rename_search(made.now, id, "All claims"))
    assert told(made)[0] == ("All claims", "tag:claim source:none")
    made.apply(delete_search(id))
    assert told(made) == [("Bread", "bread")]
    undo(made)
    undo(made)
    assert told(made)[1] == ("Open claims", "tag:claim source:none")


def test_another_query_under_the_same_name_takes_its_place() -> None:
    made = project()
    made.apply(keep_search(made.now, "Bread", "bread"))
    made.apply(keep_search(made.now, "BREAD", "bread OR butter"))
    assert told(made) == [("Bread", "bread OR butter")]
    undo(made)
    assert told(made) == [("Bread", "bread")]


def test_what_makes_no_sense_is_not_kept() -> None:
    made = project()
    [id] = made.apply(keep_search(made.now, "One", "one")).new_ids
    made.apply(keep_search(made.now, "Two", "two"))
    for name, query in ((" ", "one"), ("Three", " "), ("Three", "…")):
        with pytest.raises(BadInput):
            keep_search(made.now, name, query)
    with pytest.raises(QueryError):
        keep_search(made.now, "Three", "tga:x")
    with pytest.raises(BadInput, match="already"):
        rename_search(made.now, id, "two")
    made.apply(rename_search(made.now, id, "ONE"))
    assert told(made) == [("ONE", "one"), ("Two", "two")]
