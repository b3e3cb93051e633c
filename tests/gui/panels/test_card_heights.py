"""Heights of rows against the plain sum."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.panels.card_heights import BLOCK, Heights

STEP = st.one_of(
    st.tuples(st.just("set"), st.integers(0, 2000), st.integers(1, 400)),
    st.tuples(st.just("insert"), st.integers(0, 2000), st.just(0)),
    st.tuples(st.just("remove"), st.integers(0, 2000), st.integers(0, 3)),
)


@given(st.integers(0, 3 * BLOCK), st.lists(STEP, max_size=12), st.integers(-50, 200_000))
def test_tops_and_rows_are_those_of_the_plain_list(rows: int, steps: list[tuple[str, int, int]], y: int) -> None:
    heights, plain = Heights(rows, 100), [100] * rows
    for what, at, value in steps:
        if what == "insert":
            heights.insert(min(at, len(plain)))
            plain.insert(min(at, len(plain)), 100)
        elif what == "set" and plain:
            grown = heights.set(at % len(plain), value)
            assert grown == value - plain[at % len(plain)]
            plain[at % len(plain)] = value
        elif what == "remove" and plain:
            first = at % len(plain)
            last = min(len(plain) - 1, first + value)
            heights.remove(first, last)
            del plain[first : last + 1]
    assert len(heights) == len(plain) and heights.total == sum(plain)
    for row in {0, len(plain) // 2, len(plain)}:
        assert heights.top(row) == sum(plain[:row])
    row = heights.row_at(y)
    if not plain:
        assert row == -1
    else:
        assert row == 0 or heights.top(row) <= y
        assert row == len(plain) - 1 or y < heights.top(row + 1)


def test_measured_and_doubted() -> None:
    heights = Heights(3, 100)
    heights.set(1, 100)
    assert [heights.measured(row) for row in range(3)] == [False, True, False]
    heights.insert(0)
    assert heights.measured(2)
    heights.doubt(2)
    assert not heights.measured(2) and heights.height(2) == 100
