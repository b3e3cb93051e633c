"""Counts packed into whole numbers add up, and material is parted so that drawing stays cheap."""

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.agreement.coded import read
from annotator.domain.agreement.resampling import MOST, Packing, Parts
from annotator.domain.document import Block, Document
from tests.domain.agreement.material import document


@given(st.integers(1, 6).flatmap(lambda parts: st.lists(
    st.lists(st.integers(0, 2**100), min_size=parts, max_size=parts), min_size=1, max_size=9)))  # fmt: skip
@example([[2**63, 2**63], [1, 1]])
def test_packed_counts_add_up_however_large(columns: list[list[int]]) -> None:
    packing = Packing(columns)
    assert list(packing.counts(sum(packing.parts))) == [sum(column) for column in columns]
    small = [[count % 9 for count in column] for column in columns]
    packing = Packing(small)
    assert list(packing.counts(sum(packing.parts))) == [sum(column) for column in small]


def test_a_long_article_is_parted_into_no_more_parts_than_can_be_drawn() -> None:
    text = "Word.\n" * 3000
    blocks = tuple(Block(at, at + 5, "paragraph") for at in range(0, len(text), 6))
    parts = Parts([read(Document(id="d", text=text, blocks=blocks), {0: [], 1: []})])
    assert parts.of == "paragraphs" and MOST / 2 < parts.size <= MOST
    assert sum(parts.lengths(0, len(text))) == len(text)
    assert parts.of_place(0, 0) == 0 and parts.of_place(0, len(text) - 1) == parts.size - 1


def test_articles_are_parts_and_neighbours_of_very_many_share_one() -> None:
    article = read(document(), {0: [], 1: []})
    assert Parts([article] * 30).size == 30
    assert Parts([article] * 1000).size <= MOST
