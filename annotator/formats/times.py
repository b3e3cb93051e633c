"""Times as files have them: ISO 8601 in UTC with milliseconds, "2020-11-17T09:30:00.000Z"."""

import re
from datetime import UTC, datetime
from functools import lru_cache

END_OF_TIME = 253_402_300_800_000
"""The first UTC millisecond of the year 10000, which ISO 8601 without agreement does not reach."""

_ISO = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3}))?Z")


@lru_cache(maxsize=4096)
def _second(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0")


def iso(ms: int) -> str:
    """UTC milliseconds as ISO 8601; "" for 0 (not known) and for what no calendar has."""
    if not 0 < ms < END_OF_TIME:
        return ""
    return f"{_second(ms // 1000)}.{ms % 1000:03d}Z"


def milliseconds(text: str) -> int:
    """The UTC milliseconds of what ``iso`` wrote; 0 for "". Raises ValueError for anything else."""
    if not text:
        return 0
    found = _ISO.fullmatch(text)
    if not found:
        raise ValueError(text)
    return _seconds(found[1]) * 1000 + int(found[2] or 0)


@lru_cache(maxsize=4096)
def _seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())
