"""Annotators, and what they say to each other."""

from dataclasses import dataclass, field

from annotator.domain.entity import Entity, entity_type
from annotator.domain.ids import stable_id


@entity_type("annotator")
@dataclass(frozen=True, slots=True, kw_only=True)
class Annotator(Entity):
    """A person. Identity is the id: two people of one name stay two.

    ``same_as`` is the id that the same person has otherwise ("": none): what both made counts as one person's.
    """

    name: str
    email: str = ""
    same_as: str = ""


@entity_type("comment")
@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Entity):
    """Talk about an annotation, link, document or decision (``subject``: its id), in threads.

    An answer names the comment that began the thread as its ``parent``; only that one is ``resolved``. ``mentions``
    are the ids of the annotators who are spoken to.
    """

    subject: str
    subject_type: str
    text: str
    parent: str = ""
    resolved: bool = False
    mentions: tuple[str, ...] = field(default=(), metadata={"record": str})
    creator: str = ""


@entity_type("seen")
@dataclass(frozen=True, slots=True, kw_only=True)
class Seen(Entity):
    """Which comments on ``subject`` its creator has read. One for each person and subject (``seen_id``)."""

    subject: str
    creator: str = ""
    comments: tuple[str, ...] = field(default=(), metadata={"record": str})


def seen_id(annotator: str, subject: str) -> str:
    """The id of an annotator's ``Seen`` for a subject."""
    return stable_id("seen", annotator, subject)
