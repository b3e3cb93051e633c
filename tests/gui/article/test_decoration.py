"""Decoration: every mark can be seen, whatever else lies there."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.article.decoration import LANES, Piece, laned, segments, united

pieces_lists = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from(["claim", "opinion", "fact"])), max_size=12
).map(lambda rows: sorted(Piece(s, s + n, t, True) for s, n, t in rows))


@given(pieces_lists)
def test_tints_lie_exactly_where_something_is_marked(pieces: list[Piece]) -> None:
    covered = [at for start, end, _ in segments(pieces) for at in range(start, end)]
    assert covered == sorted({at for piece in pieces for at in range(piece.start, piece.end)})


@given(pieces_lists)
def test_the_tint_is_the_innermost_and_as_deep_as_marks_lie(pieces: list[Piece]) -> None:
    for start, end, tint in segments(pieces):
        for at in range(start, end):
            over = [piece for piece in pieces if piece.start <= at < piece.end]
            inner = max(over, key=lambda piece: (piece.start, -piece.end))
            assert tint.depth == min(3, len(over))
            assert tint.tag in {p.tag for p in over if (p.start, p.end) == (inner.start, inner.end)}


@given(pieces_lists)
def test_no_two_underlines_of_a_lane_overlap(pieces: list[Piece]) -> None:
    for lane in range(LANES):
        here = [piece for piece, number in laned(pieces) if number == lane]
        assert all(one.end <= other.start for one, other in pairwise(here))


@given(pieces_lists)
def test_every_mark_has_an_underline_while_there_are_lanes(pieces: list[Piece]) -> None:
    deepest = max((sum(p.start <= at < p.end for p in pieces) for at in range(100)), default=0)
    if deepest <= LANES:
        assert len(laned(pieces)) == len(pieces)


@given(pieces_lists)
def test_united_covers_the_same_with_no_overlaps_of_a_tag(pieces: list[Piece]) -> None:
    made = united(pieces)
    for tag in ("claim", "opinion", "fact"):
        before = {at for p in pieces if p.tag == tag for at in range(p.start, p.end)}
        after = [at for p in made if p.tag == tag for at in range(p.start, p.end)]
        assert sorted(before) == after
