"""Days of the Persian (Solar Hijri) calendar as days of the Gregorian one.

Leap years are those of the 33-year cycle, which agrees with the observed calendar from 1206 to 1498 (1827 to 2119):
K. M. Borkowski, The Persian calendar for 3000 years, Earth, Moon, and Planets 74 (1996), 223-230.
"""

from datetime import date

_FIRST = date(622, 3, 21).toordinal()
"""1 Farvardin 1, by the proleptic Gregorian calendar."""


def gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day; None if there is no such day. Six months have 31 days, five 30, the last 29 or 30."""
    if not (1206 <= year <= 1498 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    if (month > 6 and day > 30) or (month == 12 and day == 30 and _new_year(year + 1) - _new_year(year) < 366):
        return None
    return date.fromordinal(_new_year(year) + 31 * (month - 1) - max(0, month - 7) + day - 1)


def _new_year(year: int) -> int:
    return _FIRST + 365 * (year - 1) + (8 * year + 21) // 33
