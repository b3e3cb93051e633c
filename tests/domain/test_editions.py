"""One article in two texts: what was marked in the other one, read in this one."""

from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import clusters
from annotator.domain.document import Document
from annotator.domain.editions import passages_of
from annotator.domain.gold import changed_readings, reading_of
from annotator.domain.review import Decision
from annotator.domain.snapshot import Snapshot
from tests.domain.readings import TEXT, quoted, reading, snapshot

LEAD = "A new head line.\n"
OTHER = Document(id="e", text=LEAD + TEXT, title="Prices again", same_as="d")
BASE = "prices rose by 12 percent"


def elsewhere(id: str, who: str, quote: str) -> Annotation:
    """Words marked in the other text."""
    at = OTHER.text.index(quote)
    return replace(reading(id, who, 0, 1), document="e", start=at, end=at + len(quote), exact=quote)


def both(*more: object) -> Snapshot:
    return snapshot(
        [quoted("a", "ana", BASE)], OTHER, elsewhere("b", "ben", BASE), elsewhere("lost", "cleo", LEAD[:-1]), *more
    )


def test_what_stands_in_both_texts_is_read_where_this_one_says_it() -> None:
    found = {placed.annotation.id: placed for placed in passages_of(both(), "d")}
    assert found["b"].how == "moved" and found["a"].how == "own"
    here = found["b"].annotation
    assert (here.document, here.start, here.end) == ("d", TEXT.index(BASE), TEXT.index(BASE) + len(BASE))


def test_what_only_the_other_text_says_comes_last_and_is_in_no_cluster() -> None:
    now = both()
    placed = passages_of(now, "d")
    assert (placed[-1].annotation.id, placed[-1].how) == ("lost", "orphan")
    assert [{member.id for member in cluster.members} for cluster in clusters(now, "d")] == [{"a", "b"}]


def test_a_decision_over_another_text_is_not_outdated_by_where_that_text_has_it() -> None:
    now = both()
    (cluster,) = clusters(now, "d")
    readings = tuple(reading_of(now, member) for member in cluster.members)
    decision = Decision(
        id="x", document="d", start=cluster.start, end=cluster.end, exact=BASE, outcome="dropped", readings=readings
    )
    now.put(decision)
    assert changed_readings(now, decision) == []
    now.put(replace(now.annotations["b"], tag="opinion"))
    assert changed_readings(now, decision) == [("changed", "ben")]
