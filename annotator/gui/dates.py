"""Dates as people read them. Data hold ISO 8601, perhaps in part ("2020", "2020-11")."""

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone


def short_date(iso: str) -> str:
    """ "16 Nov 2020" for "2020-11-16", in the language of the program; what is no date stays as it is."""
    parts = iso[:10].split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return iso
    numbers = [int(part) for part in parts]
    locale = QLocale()
    if len(numbers) == 1:
        return iso
    date = QDate(numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else 1)
    if not date.isValid():
        return iso
    month = locale.standaloneMonthName(date.month(), QLocale.FormatType.ShortFormat)
    day = f"{date.day()} " if len(numbers) == 3 else ""
    return f"{day}{month} {date.year()}"


def moment(ms: int) -> str:
    """Day and time of UTC milliseconds, in this computer's time zone and language."""
    at = QDateTime.fromMSecsSinceEpoch(ms, QTimeZone(QTimeZone.Initialization.LocalTime))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
