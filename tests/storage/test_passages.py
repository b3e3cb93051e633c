"""The passages of snapshots: indexed when one comes, gone when it goes, the same after a rebuild; checked."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from annotator.domain.finding.claim import weights
from annotator.domain.source import Capture
from annotator.storage.store import SqliteStore
from tests.storage.logs import BYTES, NOW, TREATY, Author
from tests.storage.test_checking import spoil

TEXT = "The tanker struck the breakwater. It lost 1,960 tonnes of oil! A sanctuary was hit.\nFishing was banned."
ONE = Capture(id="one", source=TREATY.id, attachment=BYTES.sha256, text=TEXT, creator="ana", created=NOW)
OTHER = Capture(
    id="other", source=TREATY.id, attachment=BYTES.sha256, text="The oil price rose.", creator="ana", created=NOW
)
BARE = Capture(
    id="bare", source=TREATY.id, attachment=BYTES.sha256, media_type="image/png", creator="ana", created=NOW
)  # fmt: skip


def found(store: SqliteStore, claim: str, captures: Sequence[str] = ("one", "other", "bare")) -> list[tuple[str, str]]:
    texts = {each.id: each.text for each in (ONE, OTHER)}
    return [(each.owner, texts[each.owner][each.start : each.end])
            for each in store.evidence(weights(claim), captures, 5)]  # fmt: skip


def test_a_snapshot_is_found_in_once_it_is_written_and_only_if_asked_for(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(TREATY, ONE, OTHER, BARE))
    store.flush()
    assert found(store, "1 960 tonnes leaked")[0] == ("one", "It lost 1,960 tonnes of oil!")
    assert found(store, "oil", ["other"]) == [("other", "The oil price rose.")]
    assert {owner for owner, _ in found(store, "oil", [*(f"no-{n}" for n in range(50)), "one"])} == {"one"}
    assert found(store, "something else") == []
    assert store.check() == []


def test_a_deleted_snapshot_is_not_found_and_comes_back(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(TREATY, ONE, OTHER))
    store.append(author.deletes(ONE))
    store.flush()
    assert found(store, "oil") == [("other", "The oil price rose.")]
    assert store.check() == []
    store.rebuild()
    assert found(store, "oil") == [("other", "The oil price rose.")]


def test_a_text_that_an_op_of_another_hand_changes_is_indexed_anew(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(TREATY, ONE, OTHER))
    store.append(author.edits(ONE, text="Nothing was lost at all."))
    store.flush()
    assert [each.owner for each in store.evidence(weights("oil"), ["one", "other"], 5)] == ["other"]
    assert [each.owner for each in store.evidence(weights("lost"), ["one", "other"], 5)] == ["one"]
    assert store.check() == []


def test_a_rebuild_makes_the_same_index(store: SqliteStore) -> None:
    author = Author()
    store.append(author.adds(TREATY, ONE, OTHER))
    store.flush()
    before = store.evidence(weights("oil banned"), ["one", "other"], 5)
    store.rebuild()
    assert store.evidence(weights("oil banned"), ["one", "other"], 5) == before != []


def test_a_search_that_is_not_wanted_any_more_stops(store: SqliteStore) -> None:
    store.append(Author().adds(TREATY, *(
        Capture(id=f"c{n}", source=TREATY.id, attachment=BYTES.sha256, text=TEXT * 40, created=NOW) for n in range(30)
    )))  # fmt: skip
    store.flush()
    ids = [f"c{n}" for n in range(30)]
    assert store.evidence(weights("oil"), ids, 5)
    assert store.evidence(weights("oil"), ids, 5, lambda: True) == []
    assert store.evidence(weights("oil"), ids, 5), "the next search is not stopped"


@pytest.mark.parametrize(
    "statement", ["DELETE FROM evidence_passage WHERE start > 0", "UPDATE evidence_passage SET start = start + 1"]
)
def test_passages_that_are_not_those_of_the_text_are_told(
    project_file: Path, opened: Callable[..., SqliteStore], statement: str
) -> None:
    store = opened(project_file)
    store.append(Author().adds(TREATY, ONE))
    store.close()
    spoil(project_file, statement)
    (problem,) = opened(project_file, read_only=True).check()
    assert (problem.kind, problem.subject) == ("fold", "one")
