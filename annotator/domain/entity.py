"""The registry of entity types and the way between an entity and the fields of its ops.

A field that is None (or absent) in an op means "as by default"; an entity's fields have the same names in ops,
tables and code.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from operator import attrgetter
from typing import Any

from annotator.domain.errors import OurFault


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What all entities have: id, the log's view of time (UTC milliseconds) and who deleted it, if anybody."""

    id: str
    created: int = 0
    modified: int = 0
    deleted_by: str | None = None


Decoder = Callable[[Any], Any]
LOG_FIELDS = frozenset({"id", "modified", "deleted_by"})
"""Fields that the fold gives. Of these, only ``modified`` may be in a body: a time that an import brought along."""


@dataclass(frozen=True, slots=True)
class _Shape:
    names: tuple[str, ...]
    required: frozenset[str]
    defaults: Mapping[str, Any]
    decoders: Mapping[str, Decoder]
    known: frozenset[str]
    values: Callable[[Any], tuple[Any, ...]]
    plain: tuple[tuple[str, Any], ...]


_types: dict[str, type[Entity]] = {}
_names: dict[type[Entity], str] = {}
_shapes: dict[type[Entity], _Shape] = {}


def entity_type(name: str) -> Callable[[type[Any]], type[Any]]:
    """Class decorator: registers an entity class under its log name."""

    def register(cls: type[Any]) -> type[Any]:
        _types[name] = cls
        _names[cls] = name
        _shapes[cls] = _shape(cls)
        return cls

    return register


def _shape(cls: type[Any]) -> _Shape:
    carried = [f for f in fields(cls) if f.name not in LOG_FIELDS]
    default = {f.name: f.default for f in carried if f.default is not MISSING}
    decoder = {f.name: _decoder(f.metadata["record"]) for f in carried if "record" in f.metadata}
    names = tuple(f.name for f in carried)
    plain = tuple((name, default.get(name, MISSING)) for name in names)
    known = frozenset(names)
    return _Shape(names, known - default.keys(), default, decoder, known, attrgetter(*names), plain)


def _decoder(record: Callable[..., Any]) -> Decoder:
    if record is str:
        return tuple
    return lambda rows: tuple(record(*row) for row in rows)


def type_of(entity: Entity) -> str:
    """The log name of an entity's type."""
    return _names[type(entity)]


def class_of(name: str) -> type[Entity]:
    """The class of a log name. Raises OurFault for an unknown one."""
    try:
        return _types[name]
    except KeyError:
        raise OurFault(f"unknown entity type {name!r}") from None


def known_types() -> tuple[str, ...]:
    """All registered log names, in the order of their registration (parents first)."""
    return tuple(_types)


def field_names(cls: type[Entity]) -> tuple[str, ...]:
    """The names of the fields that ops carry, in the order of the class."""
    return _shapes[cls].names


def required_names(cls: type[Entity]) -> frozenset[str]:
    """The fields without a default: while one is unknown, the entity is incomplete and not shown."""
    return _shapes[cls].required


def defaults(cls: type[Entity]) -> Mapping[str, Any]:
    """Default values by field name."""
    return _shapes[cls].defaults


def decoders(cls: type[Entity]) -> Mapping[str, Decoder]:
    """For fields that are not plain JSON values (metadata ``record``): how a list becomes a tuple (of records)."""
    return _shapes[cls].decoders


def encode_value(value: Any) -> Any:
    """A field's value as JSON knows it."""
    if isinstance(value, tuple):
        return [encode_value(item) for item in value]
    return value


def encode(entity: Entity) -> dict[str, Any]:
    """The fields of an entity that differ from their defaults, as an op's body has them."""
    shape = _shapes[type(entity)]
    out: dict[str, Any] = {}
    for (name, default), value in zip(shape.plain, shape.values(entity), strict=True):
        if value != default:
            out[name] = list(map(encode_value, value)) if type(value) is tuple else value
    if entity.modified:
        out["modified"] = entity.modified
    return out


def decode(cls: type[Entity], id: str, body: Mapping[str, Any], modified: int, deleted_by: str | None) -> Entity | None:
    """The entity of a folded body, or None while a required field is unknown. Unknown fields are left alone."""
    shape = _shapes[cls]
    allowed, decoder = shape.known, shape.decoders
    known = {name: value for name, value in body.items() if name in allowed and value is not None}
    if not shape.required <= known.keys():
        return None
    if decoder:
        for name in decoder.keys() & known.keys():
            known[name] = decoder[name](known[name])
    return cls(id=id, modified=modified, deleted_by=deleted_by, **known)
