"""How a project's documents are kept together: collections, and searches that are kept."""

from dataclasses import dataclass

from annotator.domain.entity import Entity, entity_type
from annotator.domain.ids import stable_id


@entity_type("collection")
@dataclass(frozen=True, slots=True, kw_only=True)
class Collection(Entity):
    """Documents that belong together, under a name. ``parent`` is the id of the collection that it lies in, or ""."""

    name: str
    parent: str = ""
    note: str = ""
    creator: str = ""


@entity_type("membership")
@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Entity):
    """A document is in a collection. One for each pair (``membership_id``)."""

    collection: str
    document: str
    creator: str = ""


@entity_type("saved_search")
@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch(Entity):
    """A search under a name; ``query`` as it is typed."""

    name: str
    query: str
    creator: str = ""


def membership_id(collection: str, document: str) -> str:
    """The id of the membership of a document in a collection."""
    return stable_id("membership", collection, document)
