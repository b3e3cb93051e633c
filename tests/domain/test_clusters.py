"""Clusters: which passages of several people speak of the same stretch."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import Cluster, clusters, decision_on, settled_by, shared
from annotator.domain.review import Decision, GoldPassage, Reading
from annotator.domain.snapshot import GOLD
from tests.domain.readings import TEXT, markings, reading, snapshot


def keys(found: list[Cluster]) -> list[str]:
    return [cluster.key for cluster in found]


@given(markings(), st.sampled_from([0.01, 0.3, 0.5, 0.9, 1.0]))
def test_every_passage_is_in_exactly_one_cluster(marked: list[Annotation], overlap: float) -> None:
    found = clusters(snapshot(marked), "d", (), overlap)
    members = [member.id for cluster in found for member in cluster.members]
    assert sorted(members) == sorted(each.id for each in marked)


@given(markings(), st.randoms(use_true_random=False), st.sampled_from([0.3, 0.5, 0.9]))
def test_the_order_in_which_they_were_made_does_not_matter(
    marked: list[Annotation], random: object, overlap: float
) -> None:
    other = list(marked)
    random.shuffle(other)  # type: ignore[attr-defined]
    assert keys(clusters(snapshot(marked), "d", (), overlap)) == keys(clusters(snapshot(other), "d", (), overlap))


@given(markings())
def test_clusters_come_in_text_order_and_span_their_members(marked: list[Annotation]) -> None:
    found = clusters(snapshot(marked), "d")
    firsts = [cluster.members[0].start for cluster in found]
    assert firsts == sorted(firsts)
    for cluster in found:
        assert all(cluster.start <= member.start and member.end <= cluster.end for member in cluster.members)
        assert set(cluster.people) == {member.creator for member in cluster.members}


@given(markings())
def test_a_higher_threshold_only_parts_them(marked: list[Annotation]) -> None:
    now = snapshot(marked)
    wide = {m.id: c.key for c in clusters(now, "d", (), 0.3) for m in c.members}
    for cluster in clusters(now, "d", (), 0.8):
        assert len({wide[member.id] for member in cluster.members}) == 1


@given(markings())
def test_two_of_one_cluster_are_joined_by_a_chain_of_overlaps(marked: list[Annotation]) -> None:
    for cluster in clusters(snapshot(marked), "d"):
        reached, waiting = {cluster.members[0].id}, [cluster.members[0]]
        while waiting:
            here = waiting.pop()
            for each in cluster.members:
                if each.id not in reached and shared(here, each):
                    reached.add(each.id)
                    waiting.append(each)
        assert len(reached) == len(cluster.members)


def test_half_of_the_shorter_one_is_enough() -> None:
    long, half, less = reading("a", "ana", 0, 20), reading("b", "ben", 15, 25), reading("c", "ben", 16, 26)
    assert len(clusters(snapshot([long, half]), "d")) == 1
    assert len(clusters(snapshot([long, less]), "d")) == 2


def test_one_persons_neighbours_stay_apart_and_their_stacked_tags_together() -> None:
    apart = snapshot([reading("a", "ana", 0, 10), reading("b", "ana", 2, 10)])
    assert keys(clusters(apart, "d")) == ["a", "b"]
    stacked = snapshot([reading("a", "ana", 0, 10), reading("b", "ana", 0, 10, "opinion")])
    assert keys(clusters(stacked, "d")) == ["a;b"]


def test_only_the_people_asked_for_and_joined_people_are_one() -> None:
    from annotator.domain.people import Annotator

    marked = [reading("a", "ana", 0, 10), reading("b", "ben", 0, 10), reading("c", "cleo", 0, 10)]
    assert keys(clusters(snapshot(marked), "d", ("ana", "cleo"))) == ["a;c"]
    joined = snapshot(marked, Annotator(id="cleo", name="Cleo", same_as="ana"))
    (cluster,) = clusters(joined, "d", ("ana",))
    assert (cluster.key, cluster.people) == ("a;c", ("ana",))


def test_gold_is_compared_like_somebodys_work() -> None:
    passage = GoldPassage(0, 10, TEXT[:10], "fact")
    decision = Decision(
        id="x", document="d", start=0, end=10, exact=TEXT[:10], outcome="new", passages=(passage,), creator="ben",
        created=5,
    )  # fmt: skip
    now = snapshot([reading("a", "ana", 0, 9)], decision)
    (cluster,) = clusters(now, "d", ("ana", GOLD))
    assert (cluster.key, set(cluster.people)) == ("a;x:1", {"ana", GOLD})
    assert keys(clusters(now, "d", ("ana",))) == ["a"]


def decided(id: str, created: int, *readings: Annotation) -> Decision:
    kept = tuple(Reading(r.id, r.creator, r.start, r.end, r.tag) for r in readings)
    return Decision(
        id=id, document="d", start=0, end=10, exact=TEXT[:10], outcome="dropped", readings=kept, created=created,
        creator="ana",
    )  # fmt: skip


def test_the_latest_decision_speaks_and_says_whether_it_knew_all() -> None:
    one, other = reading("a", "ana", 0, 10), reading("b", "ben", 0, 10)
    first, second = decided("x", 1, one, other), decided("y", 2, one)
    cluster = Cluster("d", (one, other), ("ana", "ben"))
    assert decision_on(cluster, [first]) == (first, True)
    assert decision_on(cluster, [first, second]) == (second, False)
    assert decision_on(cluster, []) == (None, False)
    assert settled_by(snapshot([one, other], first, second), cluster) == (second, False)
