"""Heights: sums and look-ups agree with adding up everything."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.article.heights import Heights

heights_lists = st.lists(st.sampled_from([0, 0, 1, 7, 30, 200]), min_size=1, max_size=400)


@given(heights_lists)
def test_tops_are_sums(heights: list[int]) -> None:
    made = Heights(heights)
    assert [made.top(line) for line in range(len(heights) + 1)] == [sum(heights[:n]) for n in range(len(heights) + 1)]
    assert made.total == sum(heights)


@given(heights_lists, st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 90))))
def test_changes_are_followed(heights: list[int], changes: list[tuple[int, int]]) -> None:
    made, plain = Heights(heights), list(heights)
    for number, height in changes:
        line = number % len(plain)
        assert made.set(line, height) == height - plain[line]
        plain[line] = height
        assert made.top(line) == sum(plain[:line]) and made.total == sum(plain)


@given(heights_lists, st.integers(-10, 90_000))
def test_the_line_at_a_height_is_the_one_that_covers_it(heights: list[int], y: int) -> None:
    made = Heights(heights)
    line = made.at(y)
    if not made.total:
        return
    assert heights[line] > 0
    if 0 <= y < made.total:
        assert made.top(line) <= y < made.top(line) + heights[line]
    else:
        shown = [n for n, height in enumerate(heights) if height]
        assert line == (shown[0] if y < 0 else shown[-1])
