"""Dates as analysts type them, turned into ISO 8601 (possibly partial: "2020", "2020-11", "2020-11-17")."""

import re
from datetime import date

from annotator.domain.errors import BadInput

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? (\w+)\.? (\d{4})")
_MONTH_FIRST = re.compile(r"(\w+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
_MONTH = re.compile(r"(\w+)\.? (\d{4})")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")


def iso_date(text: str) -> str:
    """``text`` as an ISO 8601 date, as partial as it was given; "" for "".

    Understands ISO, "17 November 2020", "November 17, 2020", "Nov 2020" and "17.11.2020". Raises BadInput for anything
    else, and for "11/12/2020", which means two days.
    """
    plain = " ".join(text.replace(",", " ").split())
    if not plain:
        return ""
    if found := _ISO.fullmatch(plain):
        return _joined(plain, found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(plain):
        return _joined(plain, found[3], _month(plain, found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(plain):
        return _joined(plain, found[3], _month(plain, found[1]), found[2])
    if found := _MONTH.fullmatch(plain):
        return _joined(plain, found[2], _month(plain, found[1]), None)
    if found := _NUMBERS.fullmatch(plain):
        return _numbers(plain, found[1], found[2], found[3], found[4])
    raise _unclear(plain)


def _numbers(plain: str, one: str, separator: str, other: str, year: str) -> str:
    if separator == "." or int(one) > 12 or one == other:
        return _joined(plain, year, other, one)
    if int(other) > 12:
        return _joined(plain, year, one, other)
    raise BadInput(f"“{plain}” can mean two days; please write it as {year}-MM-DD.")


def _month(plain: str, name: str) -> str:
    low = name.lower()
    for number, month in enumerate(_MONTHS, 1):
        if low == month or (len(low) >= 3 and month.startswith(low)) or (low == "sept" and number == 9):
            return str(number)
    raise _unclear(plain)


def _joined(plain: str, year: str, month: str | None, day: str | None) -> str:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise BadInput(f"There is no day “{plain}” in the calendar.") from None
    return "-".join([year, *(f"{int(part):02d}" for part in (month, day) if part)])


def _unclear(plain: str) -> BadInput:
    return BadInput(f"“{plain[:40]}” is not a date; please write it as 2020-11-17, 2020-11 or 2020.")
