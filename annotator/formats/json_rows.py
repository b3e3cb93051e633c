"""Entities as JSON objects and back: the same field names, times as ISO 8601, records as objects."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, NamedTuple

from annotator.domain.annotation import Voice
from annotator.domain.document import Block, Byline, DocumentLink, Origin, Page, Publication
from annotator.domain.entity import Entity, class_of, field_names, required_names, type_of
from annotator.domain.errors import BadInput
from annotator.domain.review import Dissent, GoldPassage, Reading, Vote
from annotator.domain.source import Contributor, Further
from annotator.formats.times import iso, milliseconds

_LAID_OUT = (Block, DocumentLink, Page)
_JUDGED = (Reading, GoldPassage, Vote, Dissent)
_RECORDS: Mapping[type[Any], Mapping[str, type[Any]]] = {
    record: {name: int if name in ("start", "end", "level") else str for name in record._fields}
    for record in (*_LAID_OUT, Byline, Publication, Origin, *_JUDGED, Voice, Contributor, Further)
}
_LARGEST = 2**53
_TIMES = ("created", "modified")
_NAMES: Mapping[type[Any], str] = {str: "a text", int: "a whole number", bool: "true or false", list: "a list"}


def row_of(entity: Entity) -> dict[str, Any]:
    """An entity's JSON object: all its fields, in the order of the class."""
    row: dict[str, Any] = {"id": entity.id}
    for name in _plain_names(type_of(entity)):
        value = getattr(entity, name)
        row[name] = [_record(item) for item in value] if type(value) is tuple else value
    row["created"] = iso(entity.created)
    row["modified"] = iso(entity.modified)
    return row


@cache
def _plain_names(kind: str) -> tuple[str, ...]:
    return tuple(name for name in field_names(class_of(kind)) if name != "created")


def _record(item: Any) -> Any:
    return item._asdict() if type(item) in _RECORDS else item


def entity_of(kind: str, row: Any, where: str) -> Any:
    """The entity of a JSON object. ``where`` names its place ("annotations[3]").

    Raises BadInput for unknown or missing fields and for values of the wrong type.
    """
    if type(row) is not dict:
        raise BadInput(f"{where} is not an object.")
    made = _as_we_write(kind, row)
    if made is None:
        made = _read(kind, row, where)
    if not 0 < len(made.id) <= 200:
        raise BadInput(f"{where} has an id that is empty or too long.")
    return made


def _as_we_write(kind: str, row: Mapping[str, Any]) -> Any | None:
    """The entity of a row that has all fields in our order with the right types, which is quick to see; else None."""
    usual = _usual(kind)
    if (*row,) != usual.names or (*map(type, row.values()),) != usual.types:
        return None
    values = dict(row)
    try:
        for name, read in usual.checked:
            values[name] = read(values[name])
    except ValueError:
        return None
    return class_of(kind)(**values)


class _Usual(NamedTuple):
    names: tuple[str, ...]
    types: tuple[type[Any], ...]
    checked: tuple[tuple[str, Callable[[Any], Any]], ...]


@cache
def _usual(kind: str) -> _Usual:
    types: dict[str, Any] = {f.name: f.type for f in fields(class_of(kind))} | {"created": str, "modified": str}
    names = ("id", *_plain_names(kind), "created", "modified")
    expected = tuple(types[name] if types[name] in _NAMES else list for name in names)
    readers = _readers(kind)
    checked = tuple(
        (name, readers[name]) for name, of in zip(names, expected, strict=True) if name in _TIMES or of in (int, list)
    )
    return _Usual(names, expected, checked)


def _read(kind: str, row: Mapping[str, Any], where: str) -> Any:
    """The entity of any row, with the reason where it cannot be made."""
    cls = class_of(kind)
    readers = _readers(kind)
    unknown = row.keys() - readers.keys()
    if unknown:
        raise BadInput(f"{where} has the unknown field {sorted(unknown)[0][:40]!r}.")
    try:
        values = {name: readers[name](value) for name, value in row.items()}
        return cls(**values)
    except ValueError as error:
        raise BadInput(f"{where}: {_what(readers, row)} {error}.") from None
    except TypeError:
        missing = (required_names(cls) | {"id"}) - row.keys()
        raise BadInput(f"{where} has no field {sorted(missing)[0]!r}.") from None


def _what(readers: Mapping[str, Callable[[Any], Any]], row: Mapping[str, Any]) -> str:
    for name, value in row.items():
        try:
            readers[name](value)
        except ValueError:
            return name
    return "a field"


@cache
def _readers(kind: str) -> Mapping[str, Callable[[Any], Any]]:
    readers: dict[str, Callable[[Any], Any]] = {}
    for f in fields(class_of(kind)):
        if f.name in _TIMES:
            readers[f.name] = _time
        elif "record" in f.metadata:
            readers[f.name] = _list_of(f.metadata["record"])
        elif f.name != "deleted_by":
            readers[f.name] = _value_of(f.type)
    return readers


def _value_of(expected: Any) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not expected:
            raise ValueError(f"must be {_NAMES.get(expected, 'something else')}")
        if expected is int and not -_LARGEST < value < _LARGEST:
            raise ValueError("is too large a number")
        return value

    return read


def _list_of(record: type[Any]) -> Callable[[Any], Any]:
    shape = _RECORDS.get(record)
    item = _value_of(str) if shape is None else _record_reader(record, shape)
    as_list = _value_of(list)
    return lambda value: tuple(map(item, as_list(value)))


def _record_reader(record: type[Any], shape: Mapping[str, type[Any]]) -> Callable[[Any], Any]:
    readers = {name: _value_of(expected) for name, expected in shape.items()}
    needed = shape.keys() - record._field_defaults.keys()  # what came with a later version has a default

    def read(value: Any) -> Any:
        if type(value) is not dict or not needed <= value.keys() <= shape.keys():
            raise ValueError(f"must have objects with {', '.join(shape)}")
        return record(**{name: readers[name](part) for name, part in value.items()})

    return read


def _time(value: Any) -> int:
    if type(value) is not str:
        raise ValueError("must be a time as text")
    try:
        return milliseconds(value)
    except ValueError:
        raise ValueError("is not a time like 2020-11-17T09:30:00.000Z") from None
