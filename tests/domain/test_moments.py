"""Moments as text are what Python's own calendar says, and come back as they were."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.moments import moment_of, moment_text

LAST = 253_402_300_799_999
"""The last UTC millisecond of the year 9999."""


@given(st.integers(1, LAST))
def test_as_the_calendar_has_it(ms: int) -> None:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)
    assert moment_text(ms) == at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    assert moment_of(moment_text(ms)) == ms


def test_every_day_of_eight_hundred_years() -> None:
    first = date(1970, 1, 1)
    days = range(1, 292_000)
    wrong = [day for day in days if moment_text(day * 86_400_000)[:10] != str(first + timedelta(day))]
    assert not wrong


@pytest.mark.parametrize("text", ["", "yesterday", "2020-11-17", "2020-13-01T00:00:00.000Z", "2020-00-01T00:00:00Z"])
def test_what_is_no_moment_is_not_known(text: str) -> None:
    assert moment_of(text) == 0


def test_nothing_is_written_for_no_moment() -> None:
    assert moment_text(0) == "" and moment_text(-5) == ""
