"""Whether an op or a txn that comes from outside is one that this program could have made and can keep."""

import json
from dataclasses import fields
from functools import lru_cache
from typing import Any, NoReturn

from annotator.domain.entity import Entity, class_of, decoders, type_of
from annotator.domain.limits import DEEPEST, LARGEST_BODY, LARGEST_NAME
from annotator.domain.op import Op, Txn, canonical, is_genuine

_KINDS = frozenset(("set", "del", "undel"))
_OP = (str, str, str, int, int, str, str, str, str, str)
_INTEGER = 1 << 63
"""What a whole number in a table stays below, on both sides of 0."""
FARTHEST = 1 << 62
"""What a stamp stays below (the year 4199): half of what a column holds, so that there is always a later one."""
_FIRST_TIME, _LAST_TIME = -62_135_596_800_000, 253_402_300_799_999
"""The years 1 to 9999 in UTC milliseconds."""
_SURROGATE = r"\ud"
"""What an escaped half of a character, which UTF-8 cannot hold, begins with. Canonical JSON has no such escapes."""


def is_sound_op(op: Op) -> bool:
    """Whether ``make_op`` could have made the op, its id is its hash, and its values fit into a table's columns.

    An entity type that is not known here is no fault: it is kept for those who know it.
    """
    return is_storable_op(op) and is_genuine(op) and _is_sound_body(op.body, op.kind == "set")


def is_storable_op(op: Op) -> bool:
    """Whether the columns of the log can keep the op: the part of ``is_sound_op`` that looks at types and bounds."""
    if tuple(map(type, op)) != _OP or op.kind not in _KINDS:
        return False
    return 0 <= op.seq < _INTEGER and 0 <= op.hlc < FARTHEST and _are_texts(*op[:3], *op[5:9]) and _is_text(op.body)


def is_sound_txn(txn: Txn) -> bool:
    """Whether the txn has texts and a time that a table can keep."""
    texts = (txn.id, txn.label, txn.annotator, *([] if txn.undoes is None else [txn.undoes]))
    return _are_texts(*texts) and type(txn.time) is int and _FIRST_TIME <= txn.time <= _LAST_TIME


def is_typed(entity: Entity) -> bool:
    """Whether every value has its field's type: a sound op may still bring anything."""
    return all(isinstance(getattr(entity, name), kind) for name, kind in _kinds(type_of(entity)))


@lru_cache(maxsize=64)
def _kinds(entity_type: str) -> tuple[tuple[str, Any], ...]:
    cls = class_of(entity_type)
    return tuple((f.name, tuple if f.name in decoders(cls) else f.type) for f in fields(cls))


def _is_sound_body(body: str, may_have_fields: bool) -> bool:
    if body == "{}":
        return True
    try:
        values = _decode(body)
        if not isinstance(values, dict) or not may_have_fields:
            return False
        if _SURROGATE in body.lower() and canonical(values) != body:
            return False
    except (ValueError, RecursionError):
        return False
    return body.count("[") + body.count("{") <= DEEPEST or _is_flat(values, DEEPEST)


def _whole(digits: str) -> int:
    """A whole number that fits into 64 bits. Raises ValueError."""
    value = int(digits)
    if not -_INTEGER <= value < _INTEGER:
        raise ValueError(digits)
    return value


def _finite(digits: str) -> float:
    """Raises ValueError for what only infinity could stand for."""
    value = float(digits)
    if value - value != 0:
        raise ValueError(digits)
    return value


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


_decode = json.JSONDecoder(parse_int=_whole, parse_float=_finite, parse_constant=_refuse).decode


def _is_flat(value: Any, depth: int) -> bool:
    """Whether nothing lies deeper than ``depth`` lists and objects."""
    if not isinstance(value, dict | list):
        return True
    inside = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_is_flat(item, depth - 1) for item in inside)


def _is_text(value: str) -> bool:
    """Whether UTF-8 can hold it, and a body may be so long."""
    try:
        return len(value if value.isascii() else value.encode()) <= LARGEST_BODY
    except UnicodeEncodeError:
        return False


def _are_texts(*values: Any) -> bool:
    """Whether all are strings that UTF-8 can hold, none longer than a name may be."""
    try:
        whole = "".join(values)
        whole.encode()
    except (TypeError, UnicodeEncodeError):
        return False
    return len(whole) <= LARGEST_NAME or all(len(value) <= LARGEST_NAME for value in values)
