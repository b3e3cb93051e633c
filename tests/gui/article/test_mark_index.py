"""The index finds what looking at every mark would find."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.article import mark_index
from annotator.gui.article.mark import Mark
from annotator.gui.article.mark_index import MarkIndex, text_order

positions = st.integers(0, 60_000)
lengths = st.one_of(st.integers(1, 200), st.integers(1, 60_000))
marks_lists = st.lists(st.tuples(positions, lengths), max_size=40).map(
    lambda rows: [Mark(f"m{n}", start, start + length, "claim", "a") for n, (start, length) in enumerate(rows)]
)


def brute(marks: list[Mark], start: int, end: int) -> list[Mark]:
    return sorted((mark for mark in marks if mark.start < end and mark.end > start), key=text_order)


@given(marks_lists, positions, st.integers(1, 3000))
def test_touching_is_what_every_mark_says(marks: list[Mark], start: int, length: int) -> None:
    assert MarkIndex(marks).touching(start, start + length) == brute(marks, start, start + length)


@given(marks_lists, st.lists(st.tuples(st.integers(0, 60), positions, lengths, st.booleans())))
def test_putting_and_removing_keep_it_right(marks: list[Mark], steps: list[tuple[int, int, int, bool]]) -> None:
    index, known = MarkIndex(marks), {mark.id: mark for mark in marks}
    for number, start, length, put in steps:
        mark = Mark(f"m{number}", start, start + length, "fact", "b")
        if put:
            assert index.put(mark) == known.get(mark.id)
            known[mark.id] = mark
        else:
            assert index.remove(mark.id) == known.pop(mark.id, None)
        assert index.touching(start, start + length) == brute(list(known.values()), start, start + length)
    assert sorted(index) == sorted(known.values()) and len(index) == len(known)


@given(marks_lists)
def test_after_and_before_walk_in_text_order(marks: list[Mark]) -> None:
    index, order = MarkIndex(marks), sorted(marks, key=text_order)
    walked, here = [], index.after((-1, 0, ""))
    while here is not None:
        walked.append(here)
        here = index.after(text_order(here))
    assert walked == order
    back, here = [], index.before((1 << 40, 0, ""))
    while here is not None:
        back.append(here)
        here = index.before(text_order(here))
    assert back == order[::-1]


def many() -> list[Mark]:
    return [Mark(f"m{n}", n * 30, n * 30 + 50, "claim", "a") for n in range(9000)]


def test_many_marks_wait_to_be_read_and_are_found_meanwhile() -> None:
    marks = [Mark("all", 0, 1_000_000, "fact", "a"), *many()]
    index = MarkIndex(marks)
    assert not index.all_read and len(index) == 9001
    assert index.touching(3000, 3010) == brute(many(), 3000, 3010)
    while not index.read_some(0.0):
        pass
    assert index.touching(3000, 3010) == brute(marks, 3000, 3010)


def test_many_marks_in_any_order_are_read_at_once() -> None:
    index = MarkIndex(many()[::-1])
    assert index.all_read and index.touching(3000, 3010) == brute(many(), 3000, 3010)


def test_an_edit_reads_the_rest_first() -> None:
    index = MarkIndex(many())
    index.put(Mark("m5", 9, 10, "fact", "a"))
    assert index.all_read and index.get("m5") == Mark("m5", 9, 10, "fact", "a") and len(index) == 9000


def test_levels_are_ordered_by_length() -> None:
    assert list(mark_index._LONGEST) == sorted(mark_index._LONGEST)
