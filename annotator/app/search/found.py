"""What a search hands over: groups of findings with their counts."""

from dataclasses import dataclass, field
from typing import Literal

from annotator.app.search.snippets import Marked

Kind = Literal["document", "annotation", "source", "comment"]
Group = Literal["articles", "quotes", "notes", "sources", "comments"]
TABLES: dict[str, Kind] = {
    "articles": "document", "quotes": "annotation", "notes": "annotation", "sources": "source", "comments": "comment",
}  # fmt: skip
"""What the findings of a group are."""


@dataclass(frozen=True, slots=True)
class Found:
    """One finding. ``id`` is the entity's. ``start:end`` (code points) is what was found in the text of ``document``;
    both 0 if it has no place there. ``about`` tells more of it, the most telling first."""

    group: Group
    id: str
    title: Marked
    text: Marked = field(default=Marked(""))
    about: tuple[str, ...] = ()
    document: str = ""
    start: int = 0
    end: int = 0

    @property
    def kind(self) -> Kind:
        """The type of the entity."""
        return TABLES[self.group]


@dataclass(frozen=True, slots=True)
class Findings:
    """The findings of one group that were asked for, and how many there are."""

    group: Group
    count: int
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query, groups without findings left out."""

    query: str
    groups: tuple[Findings, ...] = ()

    @property
    def count(self) -> int:
        """All findings, shown or not."""
        return sum(group.count for group in self.groups)
