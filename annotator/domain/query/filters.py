"""The filters of the query language: their names, what their values may be, and what they speak of."""

import re
from difflib import get_close_matches
from typing import NamedTuple

from annotator.domain.annotation import MODES, VERDICTS
from annotator.domain.reading_state import STATES
from annotator.domain.source import STANCES

NONE, ANY, ME = "none", "any", "me"
"""Values with a meaning of their own: without one, with one, I."""

SCOPES = ("articles", "quotes", "notes", "sources", "comments")
"""The groups of findings, and the values of ``in:``."""

ABOUT_ANNOTATIONS = ("tag", "holder", "source", "by", "verdict", "mode", "stance")
ABOUT_DOCUMENTS = (
    "outlet", "title", "region", "theme", "date", "before", "after", "state", "collection", "language",
)  # fmt: skip
FILTERS = (*ABOUT_ANNOTATIONS, *ABOUT_DOCUMENTS, "in")

CHOICES = {"verdict": VERDICTS, "mode": MODES, "stance": STANCES, "state": STATES, "in": SCOPES}
"""The filters that have a fixed set of values."""

MAY_BE_NONE = frozenset(FILTERS) - {"tag", "by", "before", "after", "state", "in"}
"""The filters that know ``none`` and ``any``."""

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Days(NamedTuple):
    """A stretch of time by its first and last day (ISO 8601, both whole and inclusive)."""

    first: str
    last: str


EVER = Days("0000-01-01", "9999-12-31")


def nearest(name: str) -> str:
    """The filter that was probably meant; "" if none is like it."""
    found = get_close_matches(name.lower(), FILTERS, 1, 0.6)
    return found[0] if found else ""


def days(text: str) -> Days | None:
    """The days of "2020", "2020-11" or "2020-11-17" (what follows, a time of day, is left out); None if it is none."""
    found = _DATE.match(text)
    if found is None or (found.end() < len(text) and text[found.end()] not in "T "):
        return None
    year, month, day = found.groups()
    if not 1 <= int(month or 1) <= 12 or not 1 <= int(day or 1) <= _DAYS[int(month or 1) - 1]:
        return None
    last = _DAYS[int(month or 12) - 1]
    return Days(f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or f'{last:02d}'}")


def stretch(text: str) -> Days | None:
    """The days of a date, or of "FROM..TO", either of which may be left out; None if it is neither."""
    first, dots, last = text.partition("..")
    if not dots:
        return days(text)
    if not first and not last:
        return None
    begin, end = days(first) if first else EVER, days(last) if last else EVER
    return Days(begin.first, end.last) if begin and end and begin.first <= end.last else None


def wrong_value(name: str, value: str) -> str:
    """What is wrong with a filter's value, in one sentence; "" if nothing is."""
    if not value:
        return f"After “{name}:” a value is missing."
    if name in MAY_BE_NONE and value.lower() in (NONE, ANY):
        return ""
    if name in CHOICES and value.lower() not in CHOICES[name]:
        return f"“{name}:” can be {', '.join(CHOICES[name])}; “{value[:40]}” is none of these."
    if name == "date" and stretch(value) is None:
        return f"“{value[:40]}” is no date; write 2020, 2020-11, 2020-11-17 or 2020-11..2021-02."
    if name in ("before", "after") and days(value) is None:
        return f"“{value[:40]}” is no date; write 2020, 2020-11 or 2020-11-17."
    return ""
