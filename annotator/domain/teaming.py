"""The commands of working as a team: who reads what, who is done, blind mode, guidelines, and who is who."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.commands import Add, Command, Edit, Several
from annotator.domain.entity import Entity, encode, encode_value, field_names, type_of
from annotator.domain.errors import BadInput, Missing
from annotator.domain.people import Annotator
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.tag import Tag
from annotator.domain.team import TEAM, Assignment, Completion, Team, assignment_id, completion_id
from annotator.domain.undo import Change

Pair = tuple[str, str]
"""A document's id and an annotator's."""


_ORIGIN = frozenset({"created", "creator"})


@dataclass(frozen=True, slots=True)
class Put:
    """Sees to it that things are there and have these values, whether they are new, alive or deleted.

    Each is given with the fields that matter; what is new, or was deleted, is put in as a whole.
    """

    wanted: Sequence[tuple[Entity, Mapping[str, Any]]]
    label: str

    def changes(self, now: Snapshot) -> Iterable[Change]:
        for entity, fields in self.wanted:
            kind = type_of(entity)
            known = now.known(kind, entity.id)
            if known is None:
                yield Change("set", kind, entity.id, encode(entity), entity)
                continue
            if known.deleted_by is not None:
                yield Change("undel", kind, entity.id, {})
                fields = {name: getattr(entity, name) for name in field_names(type(entity)) if name not in _ORIGIN}
            changed = {name: encode_value(value) for name, value in fields.items() if getattr(known, name) != value}
            if changed:
                yield Change("set", kind, entity.id, changed)


@dataclass(frozen=True, slots=True)
class Drop:
    """Deletes what is still there of some assignments."""

    assignments: Sequence[str]
    label: str

    def changes(self, now: Snapshot) -> Iterable[Change]:
        alive = now.assignments
        return [Change("del", "assignment", id, {}) for id in self.assignments if id in alive]


def assign(now: Snapshot, pairs: Iterable[Pair], due: str | None = None) -> Command:
    """Gives documents to people to read, ``due`` by an ISO date ("": without one, None: as it was).

    Who has a document already, under whatever id, keeps it. Raises Missing for an unknown document or person.
    """
    wanted: list[tuple[Entity, Mapping[str, Any]]] = []
    fields = {} if due is None else {"due": due}
    for document, annotator in pairs:
        if document not in now.documents:
            raise Missing("This article is not in the project any more.")
        if annotator not in now.annotators:
            raise Missing("This person is not in the project.")
        known = assigned(now, document, annotator)
        wanted += [(each, fields) for each in known] or [
            (
                Assignment(
                    id=assignment_id(document, annotator), document=document, annotator=annotator, due=due or "",
                    creator=now.me,
                ),
                fields,
            )
        ]  # fmt: skip
    return Put(wanted, "Assign" if due is None else "Set due date")


def unassign(now: Snapshot, pairs: Iterable[Pair]) -> Command:
    """Takes documents back from people."""
    found = [each.id for document, annotator in pairs for each in assigned(now, document, annotator)]
    return Drop(found, "Take back assignment")


def assigned(now: Snapshot, document: str, annotator: str) -> list[Assignment]:
    """A person's assignments of a document, under whatever id they were made."""
    person = now.person(annotator)
    return [each for each in now.assignments_of(document) if now.person(each.annotator) == person]


def set_done(now: Snapshot, documents: Iterable[str], done: bool = True) -> Command:
    """Says that I am done with documents, or not yet. Raises Missing for one that is not there."""
    wanted: list[tuple[Entity, Mapping[str, Any]]] = []
    for document in documents:
        if document not in now.documents:
            raise Missing("This article is not in the project any more.")
        mine = [mark for mark in now.completions_of(document) if now.mine(mark)]
        if done and not any(mark.done for mark in mine):
            made = Completion(id=completion_id(document, now.me), document=document, creator=now.me)
            wanted.append((made, {"done": True}))
        elif not done:
            wanted += [(mark, {"done": False}) for mark in mine]
    return Put(wanted, "Done with this article" if done else "Not done with this article")


def set_blind(blind: bool) -> Command:
    """Hides others' work from those who still read, or shows it."""
    return _team("Work blind" if blind else "Work openly", blind=blind)


def set_guidelines(text: str) -> Command:
    """Gives the team other guidelines (plain text)."""
    return _team("Edit guidelines", guidelines=text)


def _team(label: str, **fields: Any) -> Command:
    return Put([(Team(id=TEAM, **fields), fields)], label)


def add_person(now: Snapshot, name: str) -> Command:
    """Puts a colleague into the project who has not worked in it yet. Raises BadInput for no name or a known one."""
    name = " ".join(name.split())
    if not name:
        raise BadInput("Please give a name.")
    if any(each.name.casefold() == name.casefold() for each in now.annotators.values()):
        raise BadInput(f"{name} is in the project already; for another person of that name add something to it.")
    return Add(Annotator(id="", name=name), "Add person")


def same_person(now: Snapshot, one: str, other: str) -> Command:
    """Says that two ids are one person's, who is called as ``other`` is. Raises BadInput if that is so already."""
    for id in (one, other):
        if id == GOLD or id not in now.annotators:
            raise Missing("This person is not in the project.")
    first, second = now.person(one), now.person(other)
    if first == second:
        raise BadInput("These two are one person already.")
    return Edit("annotator", first, {"same_as": second}, "Same person")


def two_people(now: Snapshot, id: str) -> Command:
    """Takes back that ``id`` is the same person as another. Raises BadInput if nobody said so."""
    known = now.annotators.get(id)
    if known is None or not known.same_as:
        raise BadInput("Nobody has said that this is the same person as another.")
    circle = [other for other in (now.person(id),) if other != id and now.annotators[other].same_as]
    return Several([Edit("annotator", each, {"same_as": ""}) for each in (id, *circle)], "Two people")


def define_tag(tag: Tag, definition: str, examples: Sequence[str]) -> Command:
    """Gives a tag another definition and other examples; empty lines are left out."""
    kept = tuple(" ".join(example.split()) for example in examples if example.strip())
    return Edit("tag", tag.id, {"definition": definition.strip(), "examples": kept}, "Edit tag definition")


def retire_rule(now: Snapshot, rule: str, retired: bool = True) -> Command:
    """Lets a rule apply no more, or again. Raises Missing if it is gone."""
    if rule not in now.guidelines:
        raise Missing("This rule is not in the project any more.")
    return Edit("guideline", rule, {"retired": retired}, "Retire rule" if retired else "Bring rule back")
