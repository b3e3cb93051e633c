"""Dates as outlets write them, to ISO 8601. What could be read two ways (03/04/2020) is not read unless it is known how
they write: by the language of the page, or by the day of the week beside it."""

import re
import unicodedata
from datetime import date
from typing import NamedTuple

from annotator.formats.month_names import MONTH, PERSIAN_MONTH
from annotator.formats.persian_calendar import gregorian

_NAME, _PERSIAN = ("|".join(sorted(map(re.escape, names), key=len, reverse=True)) for names in (MONTH, PERSIAN_MONTH))
_YEAR = r"(?P<y>1[89]\d\d|20\d\d)"
_BEFORE, _AFTER = r"(?<!\w)", r"(?!\w)"
"""Not \\b: vowel signs at the end of a name are no letters."""
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}[/.](?P<m>\d\d?)[/.](?P<d>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"(?<![\d.])(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:of|de))?[\s-]+(?:ב)?(?P<n>{_NAME}){_AFTER}(?:\s?/\s?(?:{_NAME}){_AFTER})?"
        rf"\.?[,،]?"
        rf"(?:\s+(?:de|del))?[\s-]+{_YEAR}(?!\d)",
        rf"{_BEFORE}(?P<n>{_NAME}){_AFTER}\.?\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,|\s)\s*{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}\.?,?\s*(?:m\.|г\.)?\s*(?P<n>{_NAME}){_AFTER}\s+(?P<d>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}\.?[\s-]*(?:gada|жылғы|жылдын|йил|yil|yilning|m\.)?\s*(?P<d>\d\d?)[.-]?\s*(?P<n>{_NAME}){_AFTER}",
        rf"(?<!\d)(?P<d>\d\d?)\s+tháng\s+(?P<m>\d\d?)(?:,|\s+năm)?\s+{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<d>\d\d?)\s+(?:ماه\s+)?(?P<p>{_PERSIAN}){_AFTER}(?:\s+ماه)?\s+(?P<y>1[234]\d\d)(?!\d)",
        rf"(?<!\d)(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-]{_YEAR}(?!\d)",
        rf"(?<![\d]\s)(?<!\w)(?P<n>{_NAME}){_AFTER}\.?,?(?:\s+(?:de|del))?\s+{_YEAR}(?!\d)",
    )
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})(?:\b|\.|day|s(?:day)?|nesday|rs(?:day)?|urday)", re.IGNORECASE)
_DAY_FIRST = (".uk", ".ie", ".au", ".nz", ".in", ".za", ".eu", ".de", ".fr", ".it", ".es", ".ru", ".ke", ".ng", ".sg")
_MONTH_FIRST = (".us", ".gov", ".mil", ".edu")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class DateFound(NamedTuple):
    """Where a date stands in a line, and what it is in ISO 8601; "" if it could be read two ways."""

    start: int
    end: int
    iso: str


def find_date(line: str, order: str = "") -> DateFound | None:
    """The first date of a line, or None. ``order`` is "mdy" or "dmy" for how days are written in numbers, if known."""
    if not line.isascii():
        line = _with_plain_digits(line)
    best: DateFound | None = None
    for form in _FORMS:
        for found in form.finditer(line):
            iso = _iso(found.groupdict(), order, line)
            if iso is not None and (best is None or found.start() < best.start):
                best = DateFound(found.start(), found.end(), iso)
            break
    return best


def _with_plain_digits(line: str) -> str:
    """The digits of all scripts (Unicode: Nd) as 0 to 9; all else stays where it is."""
    return "".join(str(unicodedata.digit(char)) if char.isdecimal() and char > "9" else char for char in line)


def _iso(parts: dict[str, str | None], order: str, line: str) -> str | None:
    year = int(parts["y"] or 0)
    if "a" in parts:
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        if first == second or (first > 12) != (second > 12):
            day, month = (first, second) if first > 12 else (second, first)
            return _checked(year, month, day)
        if not (1 <= first <= 12 and 1 <= second <= 12):
            return None
        fitting = [day for day in ((second, first), (first, second)) if _is_on(line, year, *day)]
        if len(fitting) == 1:
            return _checked(year, *fitting[0])
        return {"dmy": _checked(year, second, first), "mdy": _checked(year, first, second)}.get(order, "")
    if parts.get("p"):
        found = gregorian(year, PERSIAN_MONTH[parts["p"] or ""], int(parts["d"] or 0))
        return found.isoformat() if found else None
    month = MONTH[(parts["n"] or "").lower()] if parts.get("n") else int(parts["m"] or 0)
    if "d" not in parts:
        return f"{year:04d}-{month:02d}"
    return _checked(year, month, int(parts["d"] or 0))


def _is_on(line: str, year: int, month: int, day: int) -> bool:
    """Whether a line names the day of the week that a date is on."""
    named = _WEEKDAY.search(line)
    return bool(named and _checked(year, month, day)) and date(year, month, day).weekday() == _WEEKDAYS.index(
        named[1].lower() if named else ""
    )


def day_order(language: str, host: str = "") -> str:
    """How days are written in numbers where a language (BCP 47, "en-US") is spoken; "" if that is not known.

    The month is first in the United States and the Philippines only (Unicode CLDR, short dates).
    """
    tag, _, region = language.replace("_", "-").partition("-")
    region = region.rpartition("-")[2].upper()
    if tag.lower() in ("en", "es", "fil", "tl") and region in ("US", "PH"):
        return "mdy"
    if tag.lower() == "en" and not region:
        return "dmy" if host.endswith(_DAY_FIRST) else "mdy" if host.endswith(_MONTH_FIRST) else ""
    return "dmy" if tag else ""


def _checked(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return None
    if (month, day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400)):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"
