"""The commands of the library: collections, what lies in them, and how far I am with a document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.domain.commands import Add, Command, Edit, Several
from annotator.domain.editions import main_text
from annotator.domain.entity import Entity
from annotator.domain.errors import BadInput, Missing
from annotator.domain.library import Collection, Membership, membership_id
from annotator.domain.reading_state import STATES
from annotator.domain.shelves import Shelves, parent_of, shelves
from annotator.domain.snapshot import Snapshot
from annotator.domain.team import Completion, completion_id
from annotator.domain.teaming import Put
from annotator.domain.undo import Change


@dataclass(frozen=True, slots=True)
class _Drop:
    """Deletes what is still there of some entities of one type."""

    kind: str
    ids: tuple[str, ...]
    label: str = "Take out of collection"

    def changes(self, now: Snapshot) -> Iterable[Change]:
        return [Change("del", self.kind, id, {}) for id in self.ids if now.get(self.kind, id) is not None]


def new_collection(now: Snapshot, name: str, parent: str = "") -> Command:
    """Makes an empty collection, in ``parent`` or in none. Raises BadInput for no name, or one that is there."""
    if parent:
        _known(now, parent)
    return Add(Collection(id="", name=_named(now, name, parent), parent=parent, creator=now.me), "New collection")


def rename(now: Snapshot, collection: str, name: str) -> Command:
    """Gives a collection another name. Raises BadInput for no name, or one that is there."""
    _known(now, collection)
    parent = parent_of(now.collections, collection)
    return Edit("collection", collection, {"name": _named(now, name, parent, collection)}, "Rename collection")


def move(now: Snapshot, collection: str, parent: str) -> Command:
    """Puts a collection into another ("": into none). Raises BadInput if that one lies in it."""
    _known(now, collection)
    if parent:
        _known(now, parent)
    if parent in shelves(now).within(collection):
        raise BadInput("A collection cannot lie in itself.")
    return Edit("collection", collection, {"parent": parent}, "Move collection")


def delete_collection(now: Snapshot, collection: str) -> Command:
    """Deletes a collection, and all that lie in it; the documents stay in the project."""
    _known(now, collection)
    lying = shelves(now)
    gone = tuple(lying.within(collection))
    return Several([_members(now, gone), _Drop("collection", gone)], "Delete collection")


def join_collections(now: Snapshot, one: str, other: str) -> Command:
    """Puts all that is in ``one`` into ``other``, and deletes ``one``. Raises BadInput if ``other`` lies in it."""
    _known(now, one)
    _known(now, other)
    lying = shelves(now)
    if other in lying.within(one):
        raise BadInput("A collection cannot lie in itself.")
    moved = [Edit("collection", id, {"parent": other}) for id in lying.inside.get(one, ())]
    there = put_into(now, lying.members.get(one, ()), other)
    return Several([there, *moved, _members(now, (one,)), _Drop("collection", (one,))], "Join collections")


def put_into(now: Snapshot, documents: Iterable[str], collection: str) -> Command:
    """Puts documents into a collection; those that are in it stay. Raises Missing for what is not there."""
    _known(now, collection)
    there = {main_text(now, each.document) for each in now.members_of(collection)}
    wanted: list[tuple[Entity, Mapping[str, Any]]] = []
    for document in _present(now, documents):
        if document not in there:
            id = membership_id(collection, document)
            made = Membership(id=id, collection=collection, document=document, creator=now.me)
            wanted.append((made, {"collection": collection, "document": document}))
    return Put(wanted, "Put into collection")


def take_out(now: Snapshot, documents: Iterable[str], collections: Iterable[str]) -> Command:
    """Takes documents out of collections; the documents stay in the project."""
    wanted = set(documents)
    found = (each for id in collections for each in now.members_of(id))
    ids = tuple(each.id for each in found if each.document in wanted or main_text(now, each.document) in wanted)
    return _Drop("membership", ids)


def set_state(now: Snapshot, documents: Iterable[str], state: str) -> Command:
    """Says how far I am with documents: one of STATES, or "" for what my marks tell. "done" is what the team hears.

    Raises BadInput for another word, and Missing for a document that is not there.
    """
    if state and state not in STATES:
        raise BadInput("The state is one of these: unread, in progress, needs review, done.")
    fields: dict[str, Any] = {"done": True} if state == "done" else {"done": False, "state": state}
    wanted: list[tuple[Entity, Mapping[str, Any]]] = []
    for document in _present(now, documents):
        mine = [mark for mark in now.completions_of(document) if now.mine(mark)]
        if not mine and state:
            made = Completion(id=completion_id(document, now.me), document=document, creator=now.me, **fields)
            mine = [made]
        wanted += [(mark, fields) for mark in mine]
    return Put(wanted, "Set state")


def _members(now: Snapshot, collections: Iterable[str]) -> Command:
    return _Drop("membership", tuple(each.id for id in collections for each in now.members_of(id)))


def _present(now: Snapshot, documents: Iterable[str]) -> Iterable[str]:
    for document in documents:
        if document not in now.documents:
            raise Missing("This article is not in the project any more.")
        yield document


def _known(now: Snapshot, collection: str) -> None:
    if collection not in now.collections:
        raise Missing("This collection is not in the project any more.")


def _named(now: Snapshot, name: str, parent: str, itself: str = "") -> str:
    """The name as it is kept. Two of one name may come from two colleagues, but nobody makes them."""
    name = " ".join(name.split())
    if not name:
        raise BadInput("Please give a name.")
    lying: Shelves = shelves(now)
    others = (now.collections[id].name for id in lying.inside.get(parent, ()) if id != itself)
    if any(other.casefold() == name.casefold() for other in others):
        raise BadInput("There is a collection of this name here already.")
    return name
