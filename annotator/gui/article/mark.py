"""Marks: what the article view needs to know of an annotation."""

from typing import NamedTuple


class Mark(NamedTuple):
    """An annotation as it is painted: its passage (half-open, code points of the document's text), tag and creator."""

    id: str
    start: int
    end: int
    tag: str
    creator: str
