"""Dates as outlets write them, to ISO 8601. What could be read two ways (03/04/2020) is not read unless it is known how
they write: by the language of the page, or by the day of the week beside it."""

import re
from datetime import date
from typing import NamedTuple

_MONTHS = (
    "january januar jan janvier enero gennaio janeiro januari stycznia styczeń ledna leden января январь янв січня "
    "ocak ianuarie ιανουαρίου ιανουάριος ιαν يناير ינואר január januára siječnja јануар tammikuuta",
    "february februar feb février fevrier febrero febbraio fevereiro februari lutego luty února únor февраля "
    "февраль фев лютого şubat februarie φεβρουαρίου φεβρουάριος φεβ فبراير פברואר február veljače фебруар "
    "helmikuuta",
    "march märz maerz mar mrz mars marzo março maart marca marzec března březen марта март мар березня mart martie "
    "μαρτίου μάρτιος μαρ مارس מרץ március ožujka marts maaliskuuta березень",
    "april apr avril abril aprile kwietnia kwiecień dubna duben апреля апрель апр квітня nisan aprilie απριλίου "
    "απρίλιος απρ أبريل ابريل إبريل אפריל április travnja huhtikuuta",
    "may mai mayo maggio maio mei maja maj května květen мая май травня mayıs μαΐου μαΐος μαϊ مايو מאי május "
    "svibnja toukokuuta",
    "june juni jun juin junio giugno junho czerwca czerwiec června červen июня июнь июн червня haziran iunie "
    "ιουνίου ιούνιος ιουν يونيو يونيه יוני június kesäkuuta јун lipnja",
    "july juli jul juillet julio luglio julho lipca lipiec července červenec июля июль июл липня temmuz iulie "
    "ιουλίου ιούλιος ιουλ يوليو يوليه יולי július heinäkuuta јул",
    "august aug août aout agosto augustus augusti sierpnia sierpień srpna srpen августа август авг серпня ağustos "
    "αυγούστου αύγουστος αυγ أغسطس اغسطس אוגוסט augusztus kolovoza elokuuta agustus",
    "september sep sept septembre septiembre settembre setembro września wrzesień září сентября сентябрь сен "
    "вересня eylül septembrie σεπτεμβρίου σεπτέμβριος σεπ سبتمبر ספטמבר szeptember rujna syyskuuta септембар",
    "october oktober oct okt octobre octubre ottobre outubro października październik října říjen октября октябрь "
    "окт жовтня ekim octombrie οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر אוקטובר október lokakuuta октобар",
    "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь ноя листопада kasım "
    "noiembrie νοεμβρίου νοέμβριος νοε نوفمبر נובמבר studenoga marraskuuta новембар",
    "december dezember dec dez décembre decembre diciembre dicembre dezembro grudnia grudzień prosince prosinec "
    "декабря декабрь дек грудня aralık decembrie δεκεμβρίου δεκέμβριος δεκ ديسمبر דצמבר prosinca joulukuuta "
    "децембар desember",
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
        rf"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:of|de))?[\s-]+(?:ב)?(?P<n>{_NAME})\b\.?,?"
        rf"(?:\s+(?:de|del))?[\s-]+{_YEAR}(?!\d)",
        rf"\b(?P<n>{_NAME})\b\.?\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,|\s)\s*{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-]{_YEAR}(?!\d)",
        rf"(?<![\d]\s)(?<!\w)(?P<n>{_NAME})\b\.?,?(?:\s+(?:de|del))?\s+{_YEAR}(?!\d)",
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
    best: DateFound | None = None
    for form in _FORMS:
        for found in form.finditer(line):
            iso = _iso(found.groupdict(), order, line)
            if iso is not None and (best is None or found.start() < best.start):
                best = DateFound(found.start(), found.end(), iso)
            break
    return best


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
