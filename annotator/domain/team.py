"""Working apart: who reads what, who is done with it, and whether others' work is hidden until then."""

from dataclasses import dataclass
from typing import Literal

from annotator.domain.entity import Entity, entity_type
from annotator.domain.ids import stable_id

ReadingState = Literal["", "unread", "in progress", "needs review"]

TEAM = "team"
"""The id of a project's one Team."""


@entity_type("team")
@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Entity):
    """What the whole team goes by. ``blind``: others' work on an article is hidden from those who still read it.

    ``guidelines`` is plain text for the annotators, beside the tags' own definitions.
    """

    blind: bool = False
    guidelines: str = ""


@entity_type("assignment")
@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Entity):
    """An annotator is to read a document. One for each pair (``assignment_id``). ``due`` is an ISO 8601 date or ""."""

    document: str
    annotator: str
    due: str = ""
    note: str = ""
    creator: str = ""


@entity_type("completion")
@dataclass(frozen=True, slots=True, kw_only=True)
class Completion(Entity):
    """How far its creator is with a document. One for each pair (``completion_id``).

    ``done``: they say that they are done with it. ``state`` is what they chose while they are not: "unread",
    "in progress", "needs review", or "" (told by whether they have marked anything).
    """

    document: str
    creator: str = ""
    done: bool = True
    state: str = ""


def assignment_id(document: str, annotator: str) -> str:
    """The id of the assignment of a document to an annotator."""
    return stable_id("assignment", document, annotator)


def completion_id(document: str, annotator: str) -> str:
    """The id of an annotator's completion of a document."""
    return stable_id("completion", document, annotator)
