"""The text indexes (FTS5) over living documents and annotations.

They are written beside the rows, not by triggers: FTS5 flushes its buffer at each statement that a trigger is part
of, which made a bulk import of 100,000 annotations seven times slower.
"""

import json
from collections.abc import Iterable, Sequence
from operator import attrgetter

from annotator.domain.entity import Entity
from annotator.storage.schema import SEARCHED
from annotator.storage.sqlite import Connection


def outdated(connection: Connection, table: str, entities: Sequence[Entity]) -> list[str]:
    """The ids among ``entities`` whose indexed text is about to change. Call before the rows are written."""
    columns = SEARCHED[table]
    text_of = attrgetter(*columns)
    rows = connection.execute(
        f"SELECT id, {', '.join(columns)} FROM living_{table} WHERE id IN (SELECT value FROM json_each(?))",
        (_ids(entity.id for entity in entities),),
    )
    indexed = {id: texts for id, *texts in rows}
    return [
        entity.id
        for entity in entities
        if indexed.get(entity.id) != (None if entity.deleted_by else list(text_of(entity)))
    ]


def forget(connection: Connection, table: str, ids: Sequence[str]) -> None:
    """Takes rows out of the index. Call while they still have the text that was indexed."""
    _write(connection, table, ids, f"{table}_search, ", "'delete', ")


def remember(connection: Connection, table: str, ids: Sequence[str]) -> None:
    """Indexes rows as they are now; deleted ones are left out."""
    _write(connection, table, ids, "", "")


def rebuild(connection: Connection) -> None:
    """Makes the indexes anew from the rows."""
    for table in SEARCHED:
        connection.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('rebuild')")


def _write(connection: Connection, table: str, ids: Sequence[str], column: str, value: str) -> None:
    names = ", ".join(SEARCHED[table])
    if ids:
        connection.execute(
            f"INSERT INTO {table}_search ({column}rowid, {names}) SELECT {value}number, {names}"
            f" FROM living_{table} WHERE id IN (SELECT value FROM json_each(?))",
            (_ids(ids),),
        )


def _ids(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))
