"""UTC milliseconds in the program, ISO 8601 with milliseconds ("2026-11-23T05:10:43.123Z") in the tables."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = 60_000
_FIRST = -62_135_596_800_000
_LAST = 253_402_300_799_999
"""The years 1 to 9999."""


def is_representable(ms: int) -> bool:
    """Whether the time has an ISO form (years 1 to 9999)."""
    return _FIRST <= ms <= _LAST


@lru_cache(maxsize=4096)
def iso(ms: int) -> str:
    """The ISO form of UTC milliseconds. Raises OverflowError outside the years 1 to 9999."""
    minute, rest = divmod(ms, _MINUTE)
    return f"{_minute_text(minute)}:{rest // 1000:02d}.{rest % 1000:03d}Z"


@lru_cache(maxsize=4096)
def milliseconds(text: str) -> int:
    """The UTC milliseconds of an ISO form as ``iso`` writes it. Raises ValueError for another."""
    return _minute_ms(text[:16]) + int(text[17:19]) * 1000 + int(text[20:23])


@lru_cache(maxsize=4096)
def _minute_text(minute: int) -> str:
    return (_EPOCH + timedelta(minutes=minute)).replace(tzinfo=None).isoformat()[:16]


@lru_cache(maxsize=4096)
def _minute_ms(text: str) -> int:
    return round((datetime.fromisoformat(text).replace(tzinfo=UTC) - _EPOCH).total_seconds()) * 1000
