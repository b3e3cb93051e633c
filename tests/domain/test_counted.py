"""Which stretches of an article count: not its quotation blocks, and not what the outlet puts under every article."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.counted import counted, is_aside, left_out, set_aside
from annotator.domain.document import Block, BlockKind, Document

TEXT = "One.\n\nTwo 😀.\nThree.\n\nFour."
LINES = ((0, 4), (6, 12), (13, 19), (21, 26))


def document(*kinds: BlockKind) -> Document:
    blocks = (Block(start, end, kind) for (start, end), kind in zip(LINES, kinds, strict=False))
    return Document(id="d", text=TEXT, blocks=tuple(blocks))


def test_quotations_and_boilerplate_are_set_aside() -> None:
    assert set_aside(document("quote", "paragraph", "boilerplate", "list")) == [(0, 4), (13, 19)]
    assert set_aside(Document(id="d", text=TEXT)) == []


def test_lines_in_a_row_are_one_stretch_with_what_parts_them() -> None:
    several = document("paragraph", "quote", "quote", "boilerplate")
    assert set_aside(several) == [(6, 26)]
    assert is_aside(set_aside(several), 8, 24)  # a passage over three of the lines
    assert left_out(several) == 20


def test_blocks_out_of_order_over_each_other_and_beyond_the_text() -> None:
    wild = Document(
        id="d", text=TEXT,
        blocks=(Block(14, 99, "quote"), Block(0, 4, "quote"), Block(8, 16, "boilerplate"), Block(5, 5, "quote")),
    )  # fmt: skip
    assert set_aside(wild) == [(0, 4), (8, len(TEXT))]


def test_a_passage_is_aside_only_as_a_whole() -> None:
    stretches = [(2, 5), (9, 12)]
    inside = [(start, end) for start in range(13) for end in range(start + 1, 14) if is_aside(stretches, start, end)]
    assert inside == [(2, 3), (2, 4), (2, 5), (3, 4), (3, 5), (4, 5), (9, 10), (9, 11), (9, 12), (10, 11), (10, 12),
                      (11, 12)]  # fmt: skip
    assert not is_aside([], 0, 1)


@given(st.lists(st.sampled_from(["quote", "boilerplate", "paragraph", "list"]), min_size=4, max_size=4))
def test_what_does_not_count_is_as_if_it_were_not_there(kinds: list[BlockKind]) -> None:
    made = document(*kinds)
    length, place = counted(made)
    gone = {at for start, end in set_aside(made) for at in range(start, end)}
    kept = [at for at in range(len(TEXT)) if at not in gone]
    assert length == len(kept) == len(TEXT) - left_out(made)
    assert [place(at) for at in kept] == list(range(length))
    assert all(place(start) == place(end) for start, end in set_aside(made))
    assert (place(-3), place(len(TEXT) + 3)) == (place(0), length)


def test_the_whole_text_counts_if_asked_for() -> None:
    length, place = counted(document("quote", "quote", "quote", "quote"), whole=True)
    assert (length, place(7)) == (len(TEXT), 7)
