"""Shared things that were changed on both sides, apart, to different values. The fold settles them; people are told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.app.merge_plan import Clash, Taken
from annotator.domain.fold import EMPTY, Key, State, fold
from annotator.domain.op import Op
from annotator.domain.snapshot import Snapshot

_QUIET = frozenset({"created", "creator", "modified", "filename", "encoding", "attachment", "blocks", "links", "text"})
"""Fields that say how a thing came here; nobody chose between their values."""

DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Sides:
    """The ops of one shared entity: ours, those of one file, and those of all files."""

    key: Key
    ours: Sequence[Op]
    theirs: Sequence[Op]
    all_theirs: Sequence[Op]
    file: str


def clashes(now: Snapshot, sides: Sides, names: Mapping[str, str]) -> Iterator[Clash]:
    """The fields that both sides set after what they have in common, to different values."""
    common = {op.op_id for op in sides.ours} & {op.op_id for op in sides.theirs}
    mine = [op for op in sides.ours if op.op_id not in common]
    yours = [op for op in sides.theirs if op.op_id not in common]
    if not yours:
        return
    title = _title(now, sides)
    if _deletes(now, sides, yours):
        deleter = next(op.actor for op in yours if op.kind == "del")
        kept: Taken = "ours" if now.used_by_others(_entity(now, sides.key)) else "theirs"
        yield Clash(*sides.key, title, DELETED, "kept", "deleted", kept, _name(now, names, deleter), sides.file)
    fields = (_set_by(mine).keys() & _set_by(yours).keys()) - _QUIET
    if not fields:
        return
    here, there, both = (_state(sides.key, ops).fields for ops in _versions(sides))
    for field in sorted(fields):
        ours, theirs, after = here.get(field), there.get(field), both.get(field)
        if ours == theirs:
            continue
        taken: Taken = "ours" if after == ours else "theirs" if after == theirs else "another"
        by = _name(now, names, _set_by(yours)[field])
        yield Clash(*sides.key, title, field, plain(ours), plain(theirs), taken, by, sides.file)


def plain(value: Any) -> str:
    """A field's value as one line of text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(map(plain, value))
    return " ".join(str(value).split())


def _versions(sides: Sides) -> Iterable[Sequence[Op]]:
    return (sides.ours, sides.theirs, [*sides.ours, *sides.all_theirs])


def _state(key: Key, ops: Iterable[Op]) -> State:
    return fold(ops).get(key, EMPTY)


def _set_by(ops: Iterable[Op]) -> dict[str, str]:
    """Which fields are set, and who set them last."""
    found: dict[str, str] = {}
    for op in sorted(ops, key=lambda op: op.order):
        if op.kind == "set":
            found.update(dict.fromkeys(op.fields(), op.actor))
    return found


def _deletes(now: Snapshot, sides: Sides, yours: Sequence[Op]) -> bool:
    if now.get(*sides.key) is None or not any(op.kind == "del" for op in yours):
        return False
    return _state(sides.key, [*sides.ours, *sides.all_theirs]).deleted_by is not None


def _entity(now: Snapshot, key: Key) -> Any:
    return now.known(*key)


def _title(now: Snapshot, sides: Sides) -> str:
    known = now.known(*sides.key)
    for name in ("title", "name", "text"):
        value = getattr(known, name, None)
        if isinstance(value, str) and value:
            return plain(value)[:200]
    return sides.key[1]


def _name(now: Snapshot, names: Mapping[str, str], annotator: str) -> str:
    return names.get(annotator) or now.name_of(annotator)
