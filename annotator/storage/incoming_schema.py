"""Whether a file's schema is one of ours: our tables are plain tables with our columns, and nothing else can act.

A view, trigger or virtual table runs when somebody else reads; so only ours, word for word, are let in. Plain tables
and indexes that people made for themselves do no harm.
"""

from collections.abc import Iterable
from functools import lru_cache

from annotator.domain.errors import BadInput
from annotator.storage import schema
from annotator.storage.sqlite import Connection, connect

MOST_OBJECTS = 1_000
"""Tables, indexes, views and triggers in one file."""

Columns = tuple[object, ...]

_PLAIN = {"table": ("CREATE TABLE",), "index": ("CREATE INDEX", "CREATE UNIQUE INDEX")}
_READ = ("txn", "op", "attachment", "attachment_part", "withheld", *schema.ENTITY_TABLES)
"""The tables whose columns are compared: those that are read, and those that a reader may expect to be ours."""


def check_schema(connection: Connection, step: int) -> None:
    """Raises BadInput if the schema is not that of ``step``, with harmless additions at most. sqlite.Error."""
    ours, tables = _expected(step)
    rows = connection.execute(f"SELECT type, name, sql FROM sqlite_master LIMIT {MOST_OBJECTS + 1}").fetchall()
    found = _objects(rows)
    if len(rows) > MOST_OBJECTS or len(found) < len(rows):
        raise BadInput("its tables are not those of a project")
    for (kind, name), statement in found.items():
        is_plain = statement.upper().startswith(_PLAIN.get(kind, ()))
        if statement and not is_plain and ours.get((kind, name)) != statement:
            raise BadInput(f"it has a {kind[:20]} {name[:80]!r} that is not of this program")
    for name, columns in tables.items():
        if _columns(connection, name) != columns:
            raise BadInput(f"its table {name} is not what it should be")


def _objects(rows: Iterable[tuple[object, object, object]]) -> dict[tuple[str, str], str]:
    return {(str(kind), str(name)): " ".join(str(sql or "").split()) for kind, name, sql in rows}


def _columns(connection: Connection, table: str) -> Columns:
    """Whether a table is plain and strict, and what its columns are called, hold, and whether they are computed.

    Asked by statement: a table of a foreign file may bear the name of a PRAGMA's function.
    """
    lists = connection.execute(f"PRAGMA main.table_list({table})").fetchall()
    columns = connection.execute(f"PRAGMA main.table_xinfo({table})").fetchall()
    kinds = [(kind, strict) for _, _, kind, _, _, strict in lists]
    return (*kinds, *((name, str(holds).upper(), filled, key, how) for _, name, holds, filled, _, key, how in columns))


@lru_cache(maxsize=4)
def _expected(step: int) -> tuple[dict[tuple[str, str], str], dict[str, Columns]]:
    """The objects of a step's schema, and the columns of the tables that a merge reads."""
    connection = connect(":memory:")
    try:
        for number in range(1, step + 1):
            connection.executescript(getattr(schema, f"STEP_{number}"))
        objects = _objects(connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall())
        names = [name for kind, name in objects if kind == "table" and name in _READ]
        return objects, {name: _columns(connection, name) for name in names}
    finally:
        connection.close()
