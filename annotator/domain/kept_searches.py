"""The commands of searches that are kept under a name."""

from annotator.domain.commands import Add, Command, Delete, Edit
from annotator.domain.errors import BadInput, Missing
from annotator.domain.library import SavedSearch
from annotator.domain.query.parsing import parse
from annotator.domain.snapshot import Snapshot

LONGEST = 120
"""Code points of a name."""


def keep_search(now: Snapshot, name: str, query: str) -> Command:
    """Keeps a query under a name; under one that is there already it takes the old one's place.

    Raises BadInput for no name, and QueryError for a query that cannot be understood or asks for nothing.
    """
    name, query = _named(name), query.strip()
    if parse(query) is None:
        raise BadInput("There is nothing to look for in this search.")
    same = _called(now, name)
    if same is not None:
        return Edit("saved_search", same.id, {"query": query}, "Save search")
    return Add(SavedSearch(id="", name=name, query=query, creator=now.me), "Save search")


def rename_search(now: Snapshot, search: str, name: str) -> Command:
    """Gives a kept search another name. Raises BadInput for no name, or one that another search has."""
    if search not in now.saved_searches:
        raise Missing("This search is not in the project any more.")
    name = _named(name)
    same = _called(now, name)
    if same is not None and same.id != search:
        raise BadInput("There is a search of this name already.")
    return Edit("saved_search", search, {"name": name}, "Rename search")


def delete_search(search: str) -> Command:
    """Keeps a search no longer."""
    return Delete("saved_search", search, "Delete search")


def kept_searches(now: Snapshot) -> list[SavedSearch]:
    """All that are kept, by name."""
    return sorted(now.saved_searches.values(), key=lambda each: (each.name.casefold(), each.id))


def _named(name: str) -> str:
    name = " ".join(name.split())[:LONGEST]
    if not name:
        raise BadInput("Please give a name.")
    return name


def _called(now: Snapshot, name: str) -> SavedSearch | None:
    return next((each for each in kept_searches(now) if each.name.casefold() == name.casefold()), None)
