"""In what readings differ, and what is only wobble."""

import pytest
from hypothesis import given

from annotator.domain.annotation import Annotation
from annotator.domain.clusters import clusters
from annotator.domain.differences import Difference, core, difference, matched, overlap_of, same_extent
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.source import EvidenceLink, Source
from tests.domain.readings import PEOPLE, TEXT, markings, quoted, reading, snapshot


def told(now: Snapshot, readers: tuple[str, ...] = ("ana", "ben")) -> Difference:
    (cluster,) = clusters(now, "d")
    return difference(now, cluster, TEXT, readers)


BASE = "prices rose by 12 percent"


def test_the_same_reading_is_agreed() -> None:
    found = told(snapshot([quoted("a", "ana", BASE), quoted("b", "ben", BASE)]))
    assert found == Difference((), False, ())
    assert found.agreed


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ({"tag": "opinion"}, ("tag",)),
        ({"holder": "Bank"}, ("holder",)),
        ({"verdict": "refuted"}, ("verdict",)),
        ({"tag": "opinion", "verdict": "refuted"}, ("tag", "verdict")),
    ],
)
def test_each_kind_is_told(other: dict[str, str], kinds: tuple[str, ...]) -> None:
    assert told(snapshot([quoted("a", "ana", BASE), quoted("b", "ben", BASE, **other)])).kinds == kinds


def test_a_holder_is_the_same_whatever_its_spaces_and_capitals() -> None:
    one, other = quoted("a", "ana", BASE, holder="The  Bank"), quoted("b", "ben", BASE, holder="the bank")
    assert told(snapshot([one, other])).agreed


def test_a_mode_that_one_leaves_out_is_no_difference() -> None:
    one, other = quoted("a", "ana", BASE, mode="reported"), quoted("b", "ben", BASE)
    assert told(snapshot([one, other])).agreed
    assert told(snapshot([one, quoted("b", "ben", BASE, mode="own voice")])).kinds == ("holder",)


def test_who_has_read_it_and_marked_nothing_is_missing() -> None:
    found = told(snapshot([quoted("a", "ana", BASE)]), ("ana", "ben", "cleo"))
    assert (found.kinds, found.missing) == (("missing",), ("ben", "cleo"))


def test_spaces_punctuation_and_articles_at_the_ends_are_wobble() -> None:
    wide, narrow = "The minister called it a disaster,", "minister called it a disaster"
    found = told(snapshot([quoted("a", "ana", wide), quoted("b", "ben", narrow)]))
    assert (found.kinds, found.wobble) == ((), True)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("disaster, and nobody", "disaster, and nobody "),
        (" disaster, and", "disaster, and"),
        ("called it a disaster,", "called it a disaster"),
        (". The minister called", "minister called"),
        ("The minister called", "minister called"),
        ("a disaster", "disaster"),
        ("the year.", "year"),
    ],
    ids=["space behind", "space before", "comma", "full stop and article", "The", "a", "the and full stop"],
)
def test_each_kind_of_wobble_by_itself(wide: str, narrow: str) -> None:
    found = told(snapshot([quoted("a", "ana", wide), quoted("b", "ben", narrow)]))
    assert (found.kinds, found.wobble) == ((), True)


def test_a_word_more_is_a_boundary_unless_nearly_all_is_shared() -> None:
    assert told(snapshot([quoted("a", "ana", BASE), quoted("b", "ben", f"said {BASE}")])).kinds == ("boundary",)
    long = "nobody knows why it came so late. Two people were hurt near Shusha, witnesses said"
    found = told(snapshot([quoted("a", "ana", long), quoted("b", "ben", long[:-4])]))
    assert (found.kinds, found.wobble) == ((), True)


def test_a_fact_without_its_source_is_unsupported() -> None:
    marked = [quoted("a", "ana", BASE, "fact"), quoted("b", "ben", BASE, "fact")]
    assert told(snapshot(marked)).kinds == ("unsupported",)
    source = Source(id="s", title="Report", creator="ana")
    links = [EvidenceLink(id=f"l{each.id}", annotation=each.id, source="s", creator=each.creator) for each in marked]
    assert told(snapshot(marked, source, *links)).agreed


def test_one_source_with_two_stances_is_told() -> None:
    marked = [quoted("a", "ana", BASE), quoted("b", "ben", BASE)]
    source = Source(id="s", title="Report", creator="ana")
    links = [
        EvidenceLink(id="l1", annotation="a", source="s", stance="supports", creator="ana"),
        EvidenceLink(id="l2", annotation="b", source="s", stance="refutes", creator="ben"),
    ]
    assert told(snapshot(marked, source, *links)).kinds == ("stance",)


def test_one_stance_more_on_the_same_source_is_a_difference() -> None:
    marked = [quoted("a", "ana", BASE), quoted("b", "ben", BASE)]
    source = Source(id="s", title="Report", creator="ana")
    links = [
        EvidenceLink(id="l1", annotation="a", source="s", stance="supports", creator="ana"),
        EvidenceLink(id="l2", annotation="b", source="s", stance="supports", creator="ben"),
        EvidenceLink(id="l3", annotation="b", source="s", stance="context", creator="ben"),
    ]
    assert told(snapshot(marked, source, *links)).kinds == ("stance",)
    assert told(snapshot(marked, source, *links[:2])).agreed


def test_gold_needs_no_source_of_its_own() -> None:
    marked = [quoted("a", "ana", BASE, "fact"), quoted("g", GOLD, BASE, "fact")]
    source = Source(id="s", title="Report", creator="ana")
    link = EvidenceLink(id="l1", annotation="a", source="s", stance="supports", creator="ana")
    assert told(snapshot(marked, source, link), ("ana", GOLD)).agreed


def test_a_passage_too_many_is_a_boundary() -> None:
    marked = [quoted("a", "ana", BASE), quoted("b", "ben", "prices rose"), quoted("c", "ben", "by 12 percent")]
    assert told(snapshot(marked)).kinds == ("boundary",)


def test_stacked_tags_are_paired_by_tag() -> None:
    mine = [quoted("a", "ana", BASE), quoted("b", "ana", BASE, "opinion")]
    theirs = [quoted("c", "ben", BASE, "opinion"), quoted("d", "ben", BASE)]
    pairs, alone = matched(mine, theirs)
    assert {(one.id, other.id) for one, other in pairs} == {("a", "d"), ("b", "c")}
    assert alone == []
    assert told(snapshot([*mine, *theirs])).agreed


@given(markings(6))
def test_comparing_is_symmetric(marked: list[Annotation]) -> None:
    turned = {"ana": "ben", "ben": "ana"}
    from dataclasses import replace

    two = [each for each in marked if each.creator in turned]
    swapped = [replace(each, creator=turned[each.creator]) for each in two]
    for one, other in zip(clusters(snapshot(two), "d"), clusters(snapshot(swapped), "d"), strict=True):
        assert one.key == other.key
        mine = difference(snapshot(two), one, TEXT, ("ana", "ben"))
        theirs = difference(snapshot(swapped), other, TEXT, ("ana", "ben"))
        assert (mine.kinds, mine.wobble) == (theirs.kinds, theirs.wobble)


@given(markings())
def test_matching_is_one_to_one_and_loses_nothing(marked: list[Annotation]) -> None:
    mine = [each for each in marked if each.creator in PEOPLE[:2]]
    theirs = [each for each in marked if each.creator not in PEOPLE[:2]]
    pairs, alone = matched(mine, theirs)
    ids = [each.id for pair in pairs for each in pair] + [each.id for each in alone]
    assert sorted(ids) == sorted(each.id for each in marked)


def test_overlap_is_the_shared_part_of_the_joint_extent() -> None:
    assert overlap_of(reading("a", "ana", 0, 10), reading("b", "ben", 5, 15)) == pytest.approx(1 / 3)
    assert overlap_of(reading("a", "ana", 0, 10), reading("b", "ben", 10, 15)) == 0
    assert overlap_of(reading("a", "ana", 0, 10), reading("b", "ben", 0, 10)) == 1


def test_the_core_of_a_passage() -> None:
    text = " “The old bank,” "
    assert text[slice(*core(text, 0, len(text)))] == "old bank"
    whole = reading("a", "ana", 0, 8)
    assert same_extent(TEXT, whole, reading("b", "ben", 4, 8))  # "The bank", "bank"
    assert not same_extent(TEXT, whole, reading("b", "ben", 5, 8))
