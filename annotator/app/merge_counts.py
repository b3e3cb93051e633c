"""What a set of changes would bring to a project: how many things, and by whom."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from annotator.app.merge_plan import Counts, PersonPlan
from annotator.domain.fold import Key
from annotator.domain.op import Op
from annotator.domain.snapshot import Snapshot

Grouped = Mapping[Key, Sequence[Op]]

_MADE = ("annotation", "link", "comment", "decision")
"""What is counted for each person."""


def grouped(ops: Iterable[Op]) -> dict[Key, list[Op]]:
    """Ops by entity, in fold order if ``ops`` are."""
    found: dict[Key, list[Op]] = {}
    for op in ops:
        found.setdefault((op.entity_type, op.entity_id), []).append(op)
    return found


def counts(now: Snapshot, fresh: Grouped) -> Counts:
    """How many entities the changes add, change or delete; what was added and deleted again is not counted."""
    new: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    deleted: Counter[str] = Counter()
    for (kind, id), ops in fresh.items():
        lives = _is_alive(ops)
        known = now.known(kind, id)
        if known is None:
            new[kind] += lives is not False
        elif lives is False:
            deleted[kind] += known.deleted_by is None
        else:
            changed[kind] += 1
    return Counts(dict(+new), dict(+changed), dict(+deleted))


def people(now: Snapshot, fresh: Grouped, names: Mapping[str, str]) -> tuple[PersonPlan, ...]:
    """Whose work is new, by name; annotators who come in without any are listed, too."""
    made: dict[str, Counter[str]] = {}
    for (kind, id), ops in fresh.items():
        if kind == "annotator":
            made.setdefault(id, Counter())
        elif kind in _MADE and now.known(kind, id) is None and _is_alive(ops) is not False:
            made.setdefault(_creator(ops), Counter())[kind] += 1
    known = now.annotators
    found = [PersonPlan(id, names.get(id, now.name_of(id)), id not in known, dict(made[id])) for id in made if id]
    return tuple(sorted(found, key=lambda person: (person.name.casefold(), person.id)))


def _is_alive(ops: Sequence[Op]) -> bool | None:
    """Whether the last word is that the entity lives; None if nobody speaks of it."""
    if len(ops) == 1 and ops[0].kind == "set":
        return None
    lives = [op for op in ops if op.kind != "set"]
    return max(lives, key=lambda op: op.order).kind == "undel" if lives else None


def _creator(ops: Sequence[Op]) -> str:
    """Who made an entity: as its first change says, else who made that change."""
    first = min(ops, key=lambda op: op.order)
    found = json.loads(first.body).get("creator") if '"creator"' in first.body else None
    return found if isinstance(found, str) and found else first.actor
