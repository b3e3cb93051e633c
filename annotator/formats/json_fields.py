"""Fields of JSON objects that others wrote, read with their type checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.errors import BadInput

_MISSING = "\x00missing"


@dataclass(frozen=True, slots=True)
class Row:
    """A JSON object and its place in the file, for messages. Raises BadInput if it is no object."""

    values: Mapping[str, Any]
    where: str

    def __post_init__(self) -> None:
        if not isinstance(self.values, Mapping):
            raise BadInput(f"{self.where} is not an object.")


def text(row: Row, key: str, default: str = _MISSING) -> str:
    """A text; ``default`` if it is not there or null. Raises BadInput for other types, or if there is no default."""
    value = row.values.get(key)
    if value is None and default is not _MISSING:
        return default
    if type(value) is not str or (default is _MISSING and not value.strip()):
        raise BadInput(
            f"{row.where} has no text {key!r}." if value is None else f"{row.where}: {key!r} must be a text."
        )
    return value


def number(row: Row, key: str) -> int | None:
    """A whole number, or None if it is not there."""
    value = row.values.get(key)
    if value is not None and (type(value) is not int or not 0 <= value < 2**53):
        raise BadInput(f"{row.where}: {key!r} must be a whole number.")
    return value


def choice(row: Row, key: str, allowed: Sequence[str], default: str) -> str:
    """One of ``allowed``, or ``default`` if it is not there. Raises BadInput for anything else."""
    value = text(row, key, default)
    if value != default and value not in allowed:
        raise BadInput(f"{row.where}: {key!r} is {value[:40]!r}; it must be one of {', '.join(allowed)}.")
    return value


def rows(row: Row, key: str) -> list[Row]:
    """The objects of a list; none if it is not there."""
    value = row.values.get(key)
    if value is None:
        return []
    if type(value) is not list:
        raise BadInput(f"{row.where}: {key!r} must be a list.")
    return [Row(item, f"{key}[{place}]") for place, item in enumerate(value)]
