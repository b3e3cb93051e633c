"""The tree of collections as it is shown, and what lies in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.domain.editions import listed
from annotator.domain.library import Collection
from annotator.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Shelves:
    """``inside``: the ids of the collections that lie in one ("": in none), by name. ``members``: the documents (their
    newest texts) that were put into a collection itself. ``parent``: where each collection lies."""

    inside: Mapping[str, tuple[str, ...]]
    members: Mapping[str, frozenset[str]]
    parent: Mapping[str, str]

    def within(self, collection: str) -> Iterator[str]:
        """The collection and all that lie in it, however deep; outer ones first."""
        waiting = [collection]
        while waiting:
            id = waiting.pop()
            yield id
            waiting.extend(reversed(self.inside.get(id, ())))

    def documents(self, collection: str) -> frozenset[str]:
        """The documents in a collection and in all that lie in it."""
        return frozenset().union(*(self.members.get(id, frozenset()) for id in self.within(collection)))

    def path(self, collection: str) -> list[str]:
        """The collection and those that it lies in, the outermost first; empty if it is not there."""
        found: list[str] = []
        while collection in self.parent:
            found.insert(0, collection)
            collection = self.parent[collection]
        return found


def shelves(now: Snapshot) -> Shelves:
    """How the collections lie in each other now, and what is in them. What speaks of a collection or a document that
    is gone does not count; of collections that lie in each other in a circle (after a merge) one lies in none."""
    known = now.collections
    parent = {id: parent_of(known, id) for id in known}
    inside: dict[str, list[str]] = {}
    for id in sorted(known, key=lambda id: (known[id].name.casefold(), known[id].created, id)):
        inside.setdefault(parent[id], []).append(id)
    newest = {id: main for main, texts in listed(now).items() for id in texts}
    members: dict[str, set[str]] = {}
    for each in now.memberships.values():
        if each.collection in known and each.document in newest:
            members.setdefault(each.collection, set()).add(newest[each.document])
    return Shelves(
        {id: tuple(each) for id, each in inside.items()}, {id: frozenset(each) for id, each in members.items()}, parent
    )


def parent_of(known: Mapping[str, Collection], id: str) -> str:
    """Where a collection lies. Of several in a circle the one with the smallest id lies in none, whoever merged."""
    parent = known[id].parent
    passed, at = [id], parent
    while at in known and at not in passed:
        passed.append(at)
        at = known[at].parent
    if parent not in known or (at == id and min(passed) == id):
        return ""
    return parent
