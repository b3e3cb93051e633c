"""The text indexes (FTS5) over living documents and annotations.

They are written beside the rows, not by triggers, and in the order of the rows' numbers: FTS5 flushes its buffer at
each statement that a trigger is part of, and at each number less than the one before. Either made a bulk import of
100,000 annotations several times slower.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from annotator.domain.entity import Entity
from annotator.storage.schema import SEARCHED
from annotator.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Outdated:
    """What must be indexed once the rows are written: known rows by id, new ones by a number above ``last``."""

    table: str
    known: Sequence[str]
    last: int


def forget_outdated(connection: Connection, table: str, entities: Sequence[Entity]) -> Outdated:
    """Takes out of the index what ``entities`` are about to change. Call before their rows are written."""
    (last,) = connection.execute(f"SELECT coalesce(max(number), 0) FROM {table}").fetchone()
    before = _indexed(connection, table, [entity.id for entity in entities]) if last else {}
    text_of = indexed_texts(table)
    now = {entity.id: None if entity.deleted_by else text_of(entity) for entity in entities}
    changed = [id for id, texts in before.items() if texts != now[id]]
    forget(connection, table, [id for id in changed if before[id] is not None])
    return Outdated(table, changed, last)


def remember(connection: Connection, outdated: Outdated) -> None:
    """Indexes the rows as they are now; deleted ones are left out."""
    if outdated.known:
        _write(connection, outdated.table, "", "", f"id IN {_GIVEN}", _json(outdated.known))
    _write(connection, outdated.table, "", "", "number > ?", outdated.last)


def forget(connection: Connection, table: str, ids: Sequence[str]) -> None:
    """Takes living rows out of the index, while they still have the text that was indexed."""
    if ids:
        _write(connection, table, f"{table}_search, ", "'delete', ", f"id IN {_GIVEN}", _json(ids))


def indexed_texts(table: str) -> Callable[[Any], tuple[str, ...]]:
    """What tells the searched texts of an entity, as they stand in its row (a list as JSON)."""
    names = SEARCHED[table]
    if len(names) == 1:
        alone = attrgetter(names[0])
        return lambda entity: (alone(entity),)
    texts = attrgetter(*names)
    if table != "source":
        return texts
    return lambda entity: tuple(text if isinstance(text, str) else in_row(text) for text in texts(entity))


def clear(connection: Connection) -> None:
    """Empties the indexes."""
    for table in SEARCHED:
        connection.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('delete-all')")


in_row = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""A list as it stands in a row."""

_GIVEN = "(SELECT value FROM json_each(?))"


def _indexed(connection: Connection, table: str, ids: Iterable[str]) -> dict[str, tuple[str, ...] | None]:
    """The searched texts of known rows by id; None for a deleted row."""
    query = f"SELECT id, deleted_by, {', '.join(SEARCHED[table])} FROM {table} WHERE id IN {_GIVEN}"
    rows = connection.execute(query, (_json(ids),))
    return {id: None if deleted_by else tuple(texts) for id, deleted_by, *texts in rows}


def _write(connection: Connection, table: str, column: str, value: str, which: str, given: str | int) -> None:
    names = ", ".join(SEARCHED[table])
    connection.execute(
        f"INSERT INTO {table}_search ({column}rowid, {names})"
        f" SELECT {value}number, {names} FROM living_{table} WHERE {which} ORDER BY number",
        (given,),
    )


def _json(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))
