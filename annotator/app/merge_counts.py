"""What a set of changes would bring to a project: how many things, and by whom."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.app.merge_plan import Counts, PersonPlan
from annotator.domain.fold import Key
from annotator.domain.op import Op, fold_order, key_of
from annotator.domain.snapshot import Snapshot

Grouped = Mapping[Key, Sequence[Op]]

_MADE = ("annotation", "link", "relation", "source", "capture", "comment", "decision")
"""What is counted for each person."""


class Origins:
    """Who made an entity, and in which document, as its first change says; each is decoded once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, str]] = {}

    def of(self, ops: Sequence[Op]) -> tuple[str, str]:
        """(creator, document) of the entity that all ``ops`` are about; the creator is else who made the change."""
        first = ops[0] if len(ops) == 1 else min(ops, key=fold_order)
        found = self._known.get(first.op_id)
        if found is None:
            fields = first.fields()
            creator, document = fields.get("creator"), fields.get("document")
            found = self._known[first.op_id] = (
                creator if isinstance(creator, str) and creator else first.actor,
                document if isinstance(document, str) else "",
            )
        return found


@dataclass(frozen=True, slots=True)
class Brought:
    """What changes would bring: in all, and what each person made, by type of entity."""

    counts: Counts
    made: Mapping[str, Mapping[str, int]]


def grouped(ops: Iterable[Op]) -> dict[Key, list[Op]]:
    """Ops by entity, in fold order if ``ops`` are."""
    found: dict[Key, list[Op]] = {}
    for op in ops:
        key = key_of(op)
        if key in found:
            found[key].append(op)
        else:
            found[key] = [op]
    return found


def brought(now: Snapshot, fresh: Grouped, origins: Origins) -> Brought:
    """How many entities the changes add, change or delete, and who made the new ones.

    What was added and deleted again is not counted. Annotators who come in without any work are among the people.
    """
    new: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    deleted: Counter[str] = Counter()
    made: dict[str, Counter[str]] = {}
    for (kind, id), ops in fresh.items():
        lives = is_alive(ops)
        known = now.known(kind, id)
        if known is not None:
            if lives is False:
                deleted[kind] += known.deleted_by is None
            else:
                changed[kind] += 1
        elif lives is not False:
            new[kind] += 1
            if kind in _MADE:
                creator = origins.of(ops)[0]
                if creator not in made:
                    made[creator] = Counter()
                made[creator][kind] += 1
        if kind == "annotator":
            made.setdefault(id, Counter())
    return Brought(Counts(dict(new), dict(changed), dict(+deleted)), made)


def people(now: Snapshot, brought: Brought, names: Mapping[str, str]) -> tuple[PersonPlan, ...]:
    """Whose work is new, by name."""
    known, made = now.annotators, brought.made
    found = [PersonPlan(id, names.get(id, now.name_of(id)), id not in known, dict(made[id])) for id in made if id]
    return tuple(sorted(found, key=lambda person: (person.name.casefold(), person.id)))


def is_alive(ops: Sequence[Op]) -> bool | None:
    """Whether the last word is that the entity lives; None if nobody speaks of it."""
    if len(ops) == 1 and ops[0].kind == "set":
        return None
    lives = [op for op in ops if op.kind != "set"]
    return max(lives, key=fold_order).kind == "undel" if lives else None
