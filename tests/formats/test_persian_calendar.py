"""Days of the Persian calendar, against days that are known by both."""

from datetime import date, timedelta

import pytest

from annotator.formats.persian_calendar import gregorian


@pytest.mark.parametrize(
    ("day", "known"),
    [
        ((1357, 11, 22), "1979-02-11"), ((1375, 12, 30), "1997-03-20"), ((1391, 12, 30), "2013-03-20"),
        ((1399, 12, 30), "2021-03-20"), ((1400, 1, 1), "2021-03-21"), ((1402, 11, 19), "2024-02-08"),
        ((1403, 1, 1), "2024-03-20"), ((1403, 7, 1), "2024-09-22"), ((1404, 1, 1), "2025-03-21"),
    ],
)  # fmt: skip
def test_known_days(day: tuple[int, int, int], known: str) -> None:
    assert gregorian(*day) == date.fromisoformat(known)


def test_every_day_follows_the_one_before() -> None:
    before = gregorian(1299, 12, 29)
    for year in range(1300, 1440):
        for month in range(1, 13):
            for day in range(1, 32):
                found = gregorian(year, month, day)
                if found is not None:
                    assert before is not None and found == before + timedelta(1)
                    before = found


@pytest.mark.parametrize(
    "day", [(1402, 12, 30), (1402, 7, 31), (1402, 13, 1), (1402, 0, 1), (1205, 1, 1), (1402, 1, 32)]
)
def test_days_that_are_none(day: tuple[int, int, int]) -> None:
    assert gregorian(*day) is None
