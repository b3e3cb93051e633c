"""Annotators, and what they say to each other."""

from dataclasses import dataclass

from annotator.domain.entity import Entity, entity_type


@entity_type("annotator")
@dataclass(frozen=True, slots=True, kw_only=True)
class Annotator(Entity):
    """A person. Identity is the id: two people of one name stay two."""

    name: str
    email: str = ""


@entity_type("comment")
@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Entity):
    """Talk about an annotation, link or document (``subject``: its id), or an answer to a comment (``parent``)."""

    subject: str
    subject_type: str
    text: str
    parent: str = ""
    resolved: bool = False
    creator: str = ""
