"""What a merge would bring, told before anything happens: plain data for the window and the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.domain.incoming import Incoming

FileStatus = Literal["ok", "nothing new", "refused"]
ArticleStatus = Literal["same", "other text", "new"]
Taken = Literal["ours", "theirs", "another"]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entities are new, changed or deleted, by type ("annotation", "source", "comment", ...)."""

    new: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    deleted: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """Somebody whose work comes in, with the new things they made; ``is_new``: nobody here has this id."""

    id: str
    name: str
    is_new: bool
    made: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FilePlan:
    """One file. ``reason`` is the sentence of a refused one. ``ops`` are new here; ``ahead`` of them bear a time that
    is later than this computer's clock by more than an hour (they are taken over all the same)."""

    path: Path
    name: str
    status: FileStatus
    reason: str = ""
    counts: Counts = Counts()
    people: tuple[PersonPlan, ...] = ()
    ops: int = 0
    ahead: int = 0
    incoming: Incoming | None = None


@dataclass(frozen=True, slots=True)
class ArticlePlan:
    """An article of the files. ``same``: the project has this very text; ``other text``: it has the article ``main``
    (by its address, or title and outlet or date), and so many of the ``annotations`` stand there at the same offsets,
    elsewhere, or nowhere. ``is_said``: somebody has said already that the two are one article."""

    id: str
    title: str
    status: ArticleStatus
    annotations: int = 0
    main: str = ""
    main_title: str = ""
    exact: int = 0
    moved: int = 0
    orphans: int = 0
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class Clash:
    """A field of a shared thing that was given two values apart. ``field`` "deleted": one deleted it, the other works
    with it. ``by`` is who gave their value; ``taken`` is the value that the project will have. The other stays in the
    log."""

    kind: str
    id: str
    title: str
    field: str
    ours: str
    theirs: str
    taken: Taken
    by: str
    file: str


@dataclass(frozen=True, slots=True)
class JoinSuggestion:
    """``id`` comes in and may be the person whom the project knows as ``same_as``: they share a name or an address."""

    id: str
    name: str
    same_as: str
    other_name: str
    why: Literal["name", "e-mail"]


@dataclass(frozen=True, slots=True)
class MergePlan:
    """All that can be said beforehand; ``counts`` and ``people`` are those of all files together, each thing once."""

    files: tuple[FilePlan, ...]
    counts: Counts = Counts()
    people: tuple[PersonPlan, ...] = ()
    articles: tuple[ArticlePlan, ...] = ()
    clashes: tuple[Clash, ...] = ()
    joins: tuple[JoinSuggestion, ...] = ()

    @property
    def incomings(self) -> tuple[Incoming, ...]:
        """What is to be merged: the files that bring something."""
        return tuple(each.incoming for each in self.files if each.incoming is not None and each.status == "ok")

    @property
    def refused(self) -> tuple[FilePlan, ...]:
        """The files that cannot be taken over."""
        return tuple(each for each in self.files if each.status == "refused")

    @property
    def label(self) -> str:
        """What the merge is called in the list of what can be undone."""
        names = [each.name for each in self.files if each.status == "ok"]
        return f"Merge {names[0]}" if len(names) == 1 else f"Merge {len(names)} files"
