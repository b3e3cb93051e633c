"""What the merge dialog shows: sections of rows, some of which can be ticked."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["", "quiet", "ok", "error", "warning"]


@dataclass(frozen=True, slots=True)
class Row:
    """``what``: who or what it is about; ``says``: what comes or happens. ``choice``, if given, can be ticked."""

    what: str
    says: str
    tone: Tone = ""
    choice: tuple[str, str, str] | None = None
    """(kind, one id, the other id): "person" or "article", and which two are the same."""
    ticked: bool = False
    more: str = ""
    """Shown as tooltip and told to screen readers."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    rows: tuple[Row, ...]
