"""A paper to be read and printed, as blocks: what the minutes and the feedback pages are before they are HTML or DOCX.

All words are given; writers escape them and know nothing of reviews.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

Look = Literal["", "strong", "quiet", "mark", "alert"]
"""How a run looks: as it is, bold, of less weight, as a passage of the article, as what wants attention."""


class Run(NamedTuple):
    """A few words of one look. ``said``: somebody's own words (an article's, an analyst's), with a direction of their
    own."""

    text: str
    look: Look = ""
    said: bool = False


Line = tuple[Run, ...]


def said(text: str, look: Look = "") -> Run:
    """Somebody's own words."""
    return Run(text, look, True)


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` 1 is a part of the paper, 2 a part of that."""

    text: Line
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Line
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """``head`` may be empty. ``widths`` are shares of the whole, one a column. ``numbers`` are the columns (from 0)
    that are set to the right."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    widths: tuple[int, ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line to sign on for each name; ``words`` stand above it, ``date`` names the place for the date."""

    words: str
    date: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """What should not be parted by a page break: one decision."""

    blocks: "tuple[Heading | Paragraph | Bullets | Table, ...]"


Block = Heading | Paragraph | Bullets | Table | Signatures | Together


@dataclass(frozen=True, slots=True)
class Paper:
    """``made`` is UTC milliseconds; ``foot`` stands at the end (HTML) or on every page (DOCX)."""

    title: str
    subtitle: Line
    made: int
    foot: str
    blocks: Sequence[Block]
    language: str = "en"
