"""Sources of one origin count once, and never is more counted than there is."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import AnnotatorId
from annotator.domain.independence import folded_origin, known_origins, origins
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source

ORIGINS = st.sampled_from(["", " ", "Reuters", "reuters ", "REUTERS", "the  ministry", "The ministry", "Straße"])
IDS = [f"s{number}" for number in range(8)]


@st.composite
def projects(draw: st.DrawFn) -> Snapshot:
    there = draw(st.lists(st.sampled_from(IDS), unique=True))
    return Snapshot(
        AnnotatorId("me"),
        [Source(id=id, title=id, origin=draw(ORIGINS), same_as=draw(st.sampled_from(["", *IDS]))) for id in there],
    )


def of(**origin: str) -> Snapshot:
    return Snapshot(AnnotatorId("me"), [Source(id=id, title=id, origin=words) for id, words in origin.items()])


@given(projects(), st.lists(st.sampled_from(IDS)))
def test_there_are_never_more_groups_than_sources(now: Snapshot, asked: list[str]) -> None:
    found = origins(now, asked)
    shown = {id for id in asked if id in now.sources}
    assert len(found) <= len({now.main_source(id) for id in shown}) <= len(shown)
    assert sorted(id for ids in found.values() for id in ids) == sorted(shown), "each source is in one group"
    assert all(found.values())


@given(projects(), st.lists(st.sampled_from(IDS)))
def test_the_order_of_the_question_does_not_matter(now: Snapshot, asked: list[str]) -> None:
    turned = asked[::-1]
    assert {key: set(ids) for key, ids in origins(now, asked).items()} == {
        key: set(ids) for key, ids in origins(now, turned).items()
    }


def test_the_same_origin_is_one_whatever_its_case_and_spacing() -> None:
    assert len(origins(of(a="Reuters", b=" reuters", c="RE\u0301UTERS"), "abc")) == 2
    assert folded_origin("Cafe\u0301  de\tParis") == folded_origin("café de paris")


def test_a_source_without_an_origin_stands_for_itself_even_if_another_names_its_id() -> None:
    assert len(origins(of(a="", b="", c="a"), "abc")) == 3


def test_a_duplicate_counts_with_its_main_source() -> None:
    now = of(main="Reuters")
    now.put(Source(id="copy", title="copy", same_as="main"))
    now.put(Source(id="other", title="other", origin="reuters"))
    assert origins(now, ["copy", "other"]) == {"origin reuters": ("copy", "other")}


def test_what_is_not_there_is_not_counted() -> None:
    assert origins(of(a=""), ["a", "gone", "a"]) == {"source a": ("a",)}


def test_earlier_origins_are_offered_once() -> None:
    assert known_origins(of(a="the ministry", b="Agency", c="The  Ministry", d=" ")) == ["Agency", "the ministry"]
