"""Moments as fields keep them: ISO 8601 in UTC with milliseconds, "2020-11-17T09:30:00.000Z". No clock is read here.

The calendar is reckoned as in Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil_from_days and back).
"""

import re

DAY = 86_400_000
"""Milliseconds."""
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?Z")


def moment_text(ms: int) -> str:
    """UTC milliseconds since 1970 as ISO 8601; "" for 0 and less (not known)."""
    if ms <= 0:
        return ""
    days, rest = divmod(ms, DAY)
    year, month, day = _date(days)
    hour, rest = divmod(rest, 3_600_000)
    minute, rest = divmod(rest, 60_000)
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{rest // 1000:02}.{rest % 1000:03}Z"


def moment_of(text: str) -> int:
    """The UTC milliseconds of such a text; 0 for anything else (an import may have brought it)."""
    found = _ISO.fullmatch(text)
    if not found:
        return 0
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return 0
    time = ((hour * 60 + minute) * 60 + second) * 1000 + int(found[7] or 0)
    return max(0, _days(year, month, day) * DAY + time)


def _date(days: int) -> tuple[int, int, int]:
    era, of_era = divmod(days + 719_468, 146_097)
    year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def _days(year: int, month: int, day: int) -> int:
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468
