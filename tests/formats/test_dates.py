"""Dates of many outlets and languages; what is not clear is not read."""

import pytest

from annotator.formats.dates import find_date


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2020-11-17", "2020-11-17"), ("17.11.2020", "2020-11-17"), ("1. 2. 2020", "2020-02-01"),
        ("Nov. 17, 2020", "2020-11-17"), ("November 17 2020", "2020-11-17"), ("17 November, 2020", "2020-11-17"),
        ("17th of November 2020", "2020-11-17"), ("17-Nov-2020", "2020-11-17"), ("Sept. 5, 2019", "2019-09-05"),
        ("17. November 2020", "2020-11-17"), ("3. März 2021", "2021-03-03"), ("le 1er mars 2021", "2021-03-01"),
        ("17 de noviembre de 2020", "2020-11-17"), ("3 marzo 2021", "2021-03-03"), ("5 maja 2021", "2021-05-05"),
        ("16 ноября 2020 г.", "2020-11-16"), ("7 липня 2022", "2022-07-07"), ("3 Ağustos 2021", "2021-08-03"),
        ("2020年11月17日", "2020-11-17"), ("2020/11/17", "2020-11-17"), ("17/11/2020", "2020-11-17"),
        ("11/17/2020", "2020-11-17"), ("05/05/2020", "2020-05-05"), ("03/04/2020", ""), ("November 2020", "2020-11"),
        ("Tue 17 Nov 2020 14.32 GMT", "2020-11-17"), ("29 February 2020", "2020-02-29"),
        ("Published 2020-11-17, updated 2020-11-18", "2020-11-17"),
    ],
)  # fmt: skip
def test_dates(line: str, iso: str) -> None:
    found = find_date(line)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "line",
    ["", "31.02.2020", "29 February 2021", "2020-13-01", "13/13/2020", "in May", "2020", "May 17", "1234-56-78",
     "120.11.2020", "17 Novemberish 2020", "32 May 2020"],
)  # fmt: skip
def test_no_dates(line: str) -> None:
    assert find_date(line) is None
