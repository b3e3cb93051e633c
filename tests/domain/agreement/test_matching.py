"""Matching passages: one to one, the best first, and nothing far off looked at."""

from itertools import product

from hypothesis import given

from annotator.domain.agreement.coded import Passage
from annotator.domain.agreement.matching import exact, meeting, overlapping, scores
from tests.domain.agreement.material import passages


def made(rows: list[tuple[int, int, int]]) -> list[Passage]:
    return sorted(Passage(*row) for row in rows)


@given(passages(), passages())
def test_meeting_passages_are_those_that_share_a_character(
    one: list[tuple[int, int, int]], other: list[tuple[int, int, int]]
) -> None:
    mine, theirs = made(one), made(other)
    plain = [
        (a, b)
        for a, b in product(range(len(mine)), range(len(theirs)))
        if mine[a].start < theirs[b].end and theirs[b].start < mine[a].end
    ]
    assert sorted(meeting(mine, theirs)) == plain


@given(passages(), passages())
def test_as_many_are_found_from_either_side(one: list[tuple[int, int, int]], other: list[tuple[int, int, int]]) -> None:
    mine, theirs = made(one), made(other)
    assert len(overlapping(mine, theirs, 1.0)) == len(exact(mine, theirs)) == len(exact(theirs, mine))
    assert len(overlapping(mine, theirs, 0.5)) <= min(len(mine), len(theirs))
    assert len(overlapping(mine, theirs, 0.5)) >= len(exact(mine, theirs))


def test_the_best_overlap_gets_the_partner() -> None:
    close, closer = Passage(0, 12, 0), Passage(0, 10, 0)
    assert overlapping([closer, close], [Passage(0, 10, 0)], 0.5) == [closer]
    assert overlapping([Passage(0, 10, 1)], [Passage(0, 10, 0)], 0.5) == []
    assert overlapping([Passage(0, 10, 0)], [Passage(0, 20, 0)], 0.5) == [Passage(0, 10, 0)]
    assert overlapping([Passage(0, 10, 0)], [Passage(0, 21, 0)], 0.5) == []


def test_a_better_overlap_goes_before_an_earlier_one() -> None:
    early, exactly = Passage(0, 11, 0), Passage(2, 12, 0)
    assert overlapping([early, exactly], [Passage(2, 12, 0)], 0.5) == [exactly]
    assert overlapping([Passage(2, 12, 0)], [early, exactly], 0.8) == [Passage(2, 12, 0)]


def test_scores() -> None:
    assert scores(4, 2, 1) == (0.5, 0.25, 1 / 3)
    assert scores(0, 2, 0) == (0, None, 0) and scores(0, 0, 0) == (None, None, None)
