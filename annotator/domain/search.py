"""What a search of a project's texts finds."""

from typing import NamedTuple


class Match(NamedTuple):
    """An entity that has the words. ``rank``: the smaller the better; 0.0 where there is no telling."""

    id: str
    rank: float
