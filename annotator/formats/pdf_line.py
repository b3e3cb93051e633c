"""A line of a PDF's page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

BELOW = 0.6
"""Times the size of the letters: a line that is not that far below another one stands beside or above it."""


class Linked(NamedTuple):
    """``text[start:end]`` of a line leads to ``target``."""

    start: int
    end: int
    target: str


@dataclass(slots=True, eq=False)
class Line:
    """A line, or what of it stands in one column. In points; ``y`` is its base line, upwards.

    ``broken``: its last word was parted at its end, by a hyphen that is not in ``text``. ``first`` is the number of its
    first character, ``last`` of its last and ``middle`` of one of its largest ones; ``turn`` the quarter turns of its
    letters to the left. ``font`` is asked for short lines only.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    broken: bool
    first: int
    last: int
    middle: int
    turn: int = 0
    font: bytes = b""
    links: Sequence[Linked] = ()
