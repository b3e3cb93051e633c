"""Dates as outlets write them, to ISO 8601. What could be read two ways (03/04/2020) is not read at all."""

import re
from typing import NamedTuple

_MONTHS = (
    "january januar jan janvier enero gennaio janeiro januari "
    "stycznia styczeń ledna leden января январь янв січня ocak",
    "february februar feb février fevrier febrero febbraio fevereiro februari "
    "lutego luty února únor февраля февраль фев лютого şubat",
    "march märz maerz mar mrz mars marzo março maart marca marzec března březen марта март мар березня mart",
    "april apr avril abril aprile kwietnia kwiecień dubna duben апреля апрель апр квітня nisan",
    "may mai mayo maggio maio mei maja maj května květen мая май травня mayıs",
    "june juni jun juin junio giugno junho czerwca czerwiec června červen июня июнь июн червня haziran",
    "july juli jul juillet julio luglio julho lipca lipiec července červenec июля июль июл липня temmuz",
    "august aug août aout agosto augustus augusti sierpnia sierpień srpna srpen августа август авг серпня ağustos",
    "september sep sept septembre septiembre settembre setembro "
    "września wrzesień září сентября сентябрь сен вересня eylül",
    "october oktober oct okt octobre octubre ottobre outubro "
    "października październik října říjen октября октябрь окт жовтня ekim",
    "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь ноя листопада kasım",
    "december dezember dec dez décembre decembre diciembre dicembre dezembro "
    "grudnia grudzień prosince prosinec декабря декабрь дек грудня aralık",
)
MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME = "|".join(sorted(map(re.escape, MONTH), key=len, reverse=True))
_YEAR = r"(?P<y>1[89]\d\d|20\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}[/.](?P<m>\d\d?)[/.](?P<d>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"(?<![\d.])(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:of|de))?[\s-]+(?P<n>{_NAME})\b\.?,?"
        rf"(?:\s+(?:de|del))?[\s-]+{_YEAR}(?!\d)",
        rf"\b(?P<n>{_NAME})\b\.?\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,|\s)\s*{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-]{_YEAR}(?!\d)",
        rf"(?<![\d]\s)(?<!\w)(?P<n>{_NAME})\b\.?,?(?:\s+(?:de|del))?\s+{_YEAR}(?!\d)",
    )
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class DateFound(NamedTuple):
    """Where a date stands in a line, and what it is in ISO 8601; "" if it could be read two ways."""

    start: int
    end: int
    iso: str


def find_date(line: str) -> DateFound | None:
    """The first date of a line, or None."""
    best: DateFound | None = None
    for form in _FORMS:
        for found in form.finditer(line):
            iso = _iso(found.groupdict())
            if iso is not None and (best is None or found.start() < best.start):
                best = DateFound(found.start(), found.end(), iso)
            break
    return best


def _iso(parts: dict[str, str | None]) -> str | None:
    year = int(parts["y"] or 0)
    if "a" in parts:
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        if first == second or (first > 12) != (second > 12):
            day, month = (first, second) if first > 12 else (second, first)
            return _checked(year, month, day)
        return "" if 1 <= first <= 12 and 1 <= second <= 12 else None
    month = MONTH[(parts["n"] or "").lower()] if parts.get("n") else int(parts["m"] or 0)
    if "d" not in parts:
        return f"{year:04d}-{month:02d}"
    return _checked(year, month, int(parts["d"] or 0))


def _checked(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return None
    if (month, day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400)):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"
