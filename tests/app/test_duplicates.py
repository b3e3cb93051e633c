"""Sources that may be the same: what is suspected, what merging and separating does, and that no link gets lost."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.duplicates import keep_apart, merge_sources, separate, suspected
from annotator.app.project import Project
from annotator.app.sources import delete_source, matching_sources, same_source
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add
from annotator.domain.errors import BadInput
from annotator.domain.evidence import unsupported
from annotator.domain.ids import AnnotatorId
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from tests.app.projects import ANA, BEN, article, project

PAPER = Source(id="p", title="The Cost of a War, Counted Again", issued="2019-03-02", doi="10.1000/xyz")


def of(*sources: Source) -> Snapshot:
    return Snapshot(AnnotatorId("me"), sources)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Source(id="q", title="Another title", doi="10.1000/XYZ"), "doi"),
        (Source(id="q", title="The cost of a war counted again", issued="2019"), "title"),
        (Source(id="q", title="The Cost of a War, Counted Agian", issued="2019-03-02"), "title"),
        (Source(id="q", title="The cóst of a war: counted again"), "title"),
    ],
)
def test_what_is_suspected(other: Source, why: str) -> None:
    assert [(pair.first, pair.second, pair.why) for pair in suspected(of(PAPER, other))] == [("p", "q", why)]


@pytest.mark.parametrize(
    "other",
    [
        Source(id="q", title="The Cost of a War, Counted Again", issued="2020"),
        Source(id="q", title="The Cost of a War, Counted Again", issued="2019", doi="10.1000/other"),
        Source(id="q", title="The Cost of 2 Wars, Counted Again", issued="2019"),
        Source(id="q", title="The Price of a Peace, Never Counted", issued="2019"),
        replace(PAPER, id="q", same_as="p"),
        replace(PAPER, id="q", apart=("p",)),
    ],
)
def test_what_is_not(other: Source) -> None:
    assert suspected(of(PAPER, other)) == []


def test_an_address_is_compared_without_what_does_not_matter_and_a_site_is_no_address() -> None:
    one = Source(id="a", title="One", url="http://www.example.org/story/?utm_source=x")
    two = Source(id="b", title="Two", url="https://example.org/story")
    assert [pair.why for pair in suspected(of(one, two))] == ["url"]
    assert not suspected(of(replace(one, url="https://example.org"), replace(two, url="https://example.org/")))


def test_titles_without_dates_must_be_the_same_word_by_word_and_tell_something() -> None:
    assert not suspected(of(Source(id="a", title="Home page"), Source(id="b", title="Home page")))
    assert not suspected(
        of(Source(id="a", title="A statement on the truce"), Source(id="b", title="A statement on the truces"))
    )


def test_a_thousand_sources_are_looked_through_quickly() -> None:
    many = [Source(id=f"s{n}", title=f"Report {n} on the war in province {n % 7}", issued="2020") for n in range(1000)]
    began = time.process_time()
    assert suspected(of(*many)) == []
    assert time.process_time() - began < 2.0


def linked() -> Project:
    made = project()
    document = article().id
    made.apply(Add(Annotation(id="a", document=document, tag="fact", start=0, end=5, exact="First")))
    made.apply(Add(Source(id="s1", title="One", note="")))
    made.apply(Add(Source(id="s2", title="Two", note="seen", author=("A, B",), url="https://e.org/x")))
    made.apply(Add(EvidenceLink(id="l", annotation="a", source="s2")))
    return made


def test_merging_fills_what_is_empty_in_one_step_and_can_be_taken_apart() -> None:
    made = linked()
    made.apply(merge_sources(made.now, "s1", "s2"))
    main = made.now.sources["s1"]
    assert (main.title, main.note, main.author, main.url) == ("One", "seen", ("A, B",), "https://e.org/x")
    assert [link.id for link in made.now.links_to("s1")] == ["l"] and made.now.main_source("s2") == "s1"
    assert [source.id for source in matching_sources(made.now, "two")] == ["s1"], "found by either's words"
    twin = same_source(made.now, Source(id="", title="", url="https://e.org/x"))
    assert twin is not None and twin.id == "s1"
    assert not unsupported(made.now, made.now.annotations["a"]) or not made.now.tags["fact"].evidence
    made.undo()
    assert made.now.sources["s1"].note == "" and made.now.sources["s2"].same_as == ""
    made.redo()
    made.apply(separate(made.now, "s2"))
    assert [link.id for link in made.now.links_to("s2")] == ["l"] and not made.now.links_to("s1")
    assert not suspected(made.now), "two that were separated are not suspected again"


def test_a_merge_of_merged_sources_joins_their_ends_and_nothing_is_merged_with_itself() -> None:
    made = linked()
    made.apply(Add(Source(id="s3", title="Three")))
    made.apply(merge_sources(made.now, "s1", "s2"))
    made.apply(merge_sources(made.now, "s3", "s2"))
    assert {made.now.main_source(id) for id in ("s1", "s2", "s3")} == {"s3"}
    with pytest.raises(BadInput, match="one source already"):
        merge_sources(made.now, "s1", "s3")
    with pytest.raises(BadInput, match="not in the project"):
        merge_sources(made.now, "s1", "gone")
    with pytest.raises(BadInput, match="one of its own"):
        separate(made.now, "s3")


def test_two_are_said_to_be_two() -> None:
    made = project()
    for id in ("p", "q"):
        made.apply(Add(replace(PAPER, id=id)))
    (pair,) = suspected(made.now)
    made.apply(keep_apart(made.now, pair.first, pair.second))
    assert suspected(made.now) == []
    made.undo()
    assert suspected(made.now) == [pair]


def test_deleting_a_source_deletes_what_was_merged_into_it_and_undo_brings_all_back() -> None:
    made = linked()
    made.apply(merge_sources(made.now, "s1", "s2"))
    made.apply(delete_source(made.now, "s1"))
    assert not made.now.sources and not made.now.links
    made.undo()
    assert [link.id for link in made.now.links_to("s1")] == ["l"] and made.now.sources["s2"].same_as == "s1"


def reached(now: Snapshot) -> list[str]:
    """The links that are found at the sources that are shown on their own."""
    mains = [id for id in now.sources if now.main_source(id) == id]
    return sorted(link.id for id in mains for link in now.links_to(id))


NUMBERS = st.integers(0, 3)
STEPS = st.lists(
    st.tuples(st.sampled_from(["link", "merge", "separate", "delete", "undo", "other"]), NUMBERS, NUMBERS), max_size=14
)


@given(STEPS)
def test_deleting_and_merging_in_any_order_loses_no_link(steps: list[tuple[str, int, int]]) -> None:
    made = project()
    made.apply(Add(Annotation(id="a", document=article().id, tag="fact", start=0, end=5, exact="First")))
    for number in range(4):
        made.apply(Add(Source(id=f"s{number}", title=f"Source {number}")))
    for count, (step, one, two) in enumerate(steps):
        first, second = f"s{one}", f"s{two}"
        try:
            if step == "link" and first in made.now.sources:
                made.apply(Add(EvidenceLink(id=f"l{count}", annotation="a", source=first)))
            elif step == "merge":
                made.apply(merge_sources(made.now, first, second))
            elif step == "separate":
                made.apply(separate(made.now, first))
            elif step == "delete" and first in made.now.sources:
                made.apply(delete_source(made.now, made.now.main_source(first)))
            elif step == "undo" and made.undo_label != "Add":
                made.undo()
            elif step == "other":
                made.become(BEN if made.me == ANA else ANA)
        except BadInput:
            pass
        now = made.now
        gone = {id for id, link in now.links.items() if now.shown("source", link.source) is None}
        assert not gone, "a source that has links is shown"
        assert reached(now) == sorted(now.links), "each link is found at one source"


IDS = [f"s{number}" for number in range(5)]


@st.composite
def states(draw: st.DrawFn) -> Snapshot:
    """What merges of files can lead to: circles, chains, deletions by anybody."""
    people = [AnnotatorId("me"), AnnotatorId("you")]
    now = Snapshot(people[0], [Annotation(id="a", document="d", tag="t", start=0, end=1, exact="x")])
    for id in IDS:
        deleted = draw(st.sampled_from([None, None, *people]))
        now.put(Source(id=id, title=id, same_as=draw(st.sampled_from(["", *IDS])), deleted_by=deleted))
    for number in range(draw(st.integers(0, 6))):
        source, who = draw(st.sampled_from(IDS)), draw(st.sampled_from(people))
        now.put(EvidenceLink(id=f"l{number}", annotation="a", source=source, creator=who))
    return now


@given(states())
def test_whatever_was_merged_each_link_to_a_shown_source_is_found_once(now: Snapshot) -> None:
    shown = sorted(link.id for link in now.links.values() if link.source in now.sources)
    assert reached(now) == shown
