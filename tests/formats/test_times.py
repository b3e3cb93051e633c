"""Times in files: ISO 8601 with milliseconds, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.times import END_OF_TIME, iso, milliseconds


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, ""),
        (1, "1970-01-01T00:00:00.001Z"),
        (1_605_605_400_050, "2020-11-17T09:30:00.050Z"),
        (END_OF_TIME, ""),
        (-1, ""),
    ],
)
def test_times_as_text(ms: int, text: str) -> None:
    assert iso(ms) == text


@given(st.integers(0, END_OF_TIME - 1))
def test_there_and_back(ms: int) -> None:
    assert milliseconds(iso(ms)) == ms


@pytest.mark.parametrize(
    "text", ["2020-11-17", "2020-13-01T00:00:00.000Z", "2020-11-17T09:30:00+01:00", "x", "2020-11-17T09:30:00.05Z"]
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        milliseconds(text)
