"""Passages as unitizing sees them."""

from annotator.domain.agreement.unitizing import differences, gaps, taken_together


def test_passages_that_share_a_character_are_one_and_those_that_touch_are_two() -> None:
    assert taken_together([(4, 9), (0, 5)]) == [(0, 9)]
    assert taken_together([(5, 9), (0, 5)]) == [(0, 5), (5, 9)]
    assert taken_together([(0, 9), (2, 4), (8, 12)]) == [(0, 12)]


def test_gaps_are_what_lies_between() -> None:
    assert gaps([(0, 5), (5, 9), (12, 14)], 20) == [3, 6]
    assert gaps([], 20) == [20]


def test_those_that_overlap_differ_by_their_ends_and_lone_ones_by_their_length() -> None:
    assert differences([(0, 10)], [(2, 13)]) == [(2, 4 + 9)]
    assert differences([(0, 4)], [(4, 9)]) == [(0, 16), (4, 25)]
    assert differences([(0, 4)], []) == [(0, 16)]
