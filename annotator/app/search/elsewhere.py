"""The same passage elsewhere: near-identical passages in other articles (text that was taken over from an outlet).

Candidates are the articles that have enough of the passage's three-word stretches in common with it, found by
the text index; in these the passage is aligned, and what is alike enough counts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce

from annotator.app.project import Project
from annotator.app.search.steady import steady
from annotator.domain.document import Document
from annotator.domain.query.tree import Or, Words
from annotator.domain.query.words import folded, is_substring
from annotator.domain.snapshot import Snapshot
from annotator.domain.visibility import own_ids

Range = tuple[int, int]
Difference = tuple[Range, Range]


@dataclass(frozen=True, slots=True)
class Copy:
    """A near-identical passage. ``start:end`` is its place in its document, in code points; ``similarity`` 0 to 1.

    ``differences`` are the stretches that differ: in the copy, relative to its ``start``, as ``here``; in the passage
    that was looked for as ``there``. ``annotation`` is my own annotation on it, if there is one.
    """

    document: str
    start: int
    end: int
    similarity: float
    here: tuple[Range, ...] = ()
    there: tuple[Range, ...] = ()
    annotation: str = ""


def elsewhere(project: Project, document: str, start: int, end: int) -> list[Copy]:
    return []
