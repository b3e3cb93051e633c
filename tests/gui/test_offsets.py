"""Offsets: the map agrees with Python's own UTF-16 encoder on every text."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.offsets import Offsets

texts = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("a é\u0301\u200d\n\u2028שلا\U0001f468\U0001f1ea\U0001f3fd\U00020bb7"),
    )
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_unit_is_the_length_of_the_encoded_prefix(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.unit(n) for n in range(len(text) + 1)] == [units(text[:n]) for n in range(len(text) + 1)]
    assert (offsets.points, offsets.units) == (len(text), units(text))


@given(texts)
def test_point_is_the_inverse_of_unit(text: str) -> None:
    offsets = Offsets(text)
    assert all(offsets.point(offsets.unit(n)) == n for n in range(len(text) + 1))


@given(texts)
def test_by_unit_spreads_over_pairs(text: str) -> None:
    spread = Offsets(text).by_unit("".join(char if char <= "\uffff" else "!" for char in text))
    assert spread == "".join(char if char <= "\uffff" else "??" for char in text)


def test_the_middle_of_a_pair_is_its_start() -> None:
    assert [Offsets("a\U0001f600b").point(n) for n in range(5)] == [0, 1, 1, 2, 3]


def test_a_text_of_the_basic_plane_is_plain() -> None:
    assert Offsets("naïve שלום").plain and not Offsets("\U0001f600").plain and Offsets("").plain
