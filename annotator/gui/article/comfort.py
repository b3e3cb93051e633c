"""Comfort: how a reader wants the text to be set, beside its size. Kept in the settings, as JSON."""

import json
from dataclasses import asdict, dataclass

COLUMN, STEP, LETTERS = (65, 150), (80, 170), (0, 15)
"""The least and the most of each measure, in percent."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """``typeface`` is a family's name ("": as designed); ``column`` and ``step`` (from line to line) are percent of
    what is designed, ``letters`` is added room between letters, in percent of the font's size."""

    typeface: str = ""
    column: int = 100
    step: int = 100
    letters: int = 0


def read_comfort(kept: str) -> Comfort:
    """What was kept; anything that is not sound is as designed."""
    try:
        data = json.loads(kept)
        typeface, column, step, letters = (data[name] for name in ("typeface", "column", "step", "letters"))
    except (ValueError, TypeError, KeyError):
        return Comfort()
    if not isinstance(typeface, str) or not all(type(number) is int for number in (column, step, letters)):
        return Comfort()
    return Comfort(typeface, _within(column, COLUMN), _within(step, STEP), _within(letters, LETTERS))


def kept_comfort(comfort: Comfort) -> str:
    """As the settings keep it; "" for as designed."""
    return json.dumps(asdict(comfort)) if comfort != Comfort() else ""


def _within(number: int, limits: tuple[int, int]) -> int:
    return min(limits[1], max(limits[0], number))
