"""The steps that bring a project file to this program's schema. Imported only when one is due (it costs 190 ms).

Each step is atomic: its changes, its record and ``user_version`` are committed together or not at all.
"""

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from annotator.storage import schema
from annotator.storage.sqlite import Connection, complete_statement

if TYPE_CHECKING:
    from sqlite_utils.db import Database as DatabaseType

steps = Migrations("annotator")


@steps()
def step_1(db: "DatabaseType") -> None:
    """The log, the tables folded from it, text search, and the views for people's own queries."""
    db.conn.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    run_script(db.conn, schema.STEP_1)
    db.conn.execute("PRAGMA user_version = 1")


@steps()
def step_2(db: "DatabaseType") -> None:
    """Teamwork: assignments, review sessions, decisions and the gold layer; which ops a merge brought."""
    run_script(db.conn, schema.STEP_2)
    db.conn.execute("PRAGMA user_version = 2")


@steps()
def step_3(db: "DatabaseType") -> None:
    """Reading and the library: more of what an article says about itself, pages, collections, kept searches."""
    run_script(db.conn, schema.STEP_3)
    db.conn.execute("PRAGMA user_version = 3")


@steps()
def step_4(db: "DatabaseType") -> None:
    """Sources as full records, snapshots of them, places of quotes, relations between passages, nested holders."""
    run_script(db.conn, schema.STEP_4)
    db.conn.execute("PRAGMA user_version = 4")


def run_script(connection: Connection, script: str) -> None:
    """Runs several statements inside the open transaction (``executescript`` would commit it)."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if complete_statement(statement):
            connection.execute(statement)
            statement = ""


def migrate(connection: Connection, *, before: str | None = None) -> None:
    """Applies the steps that are due; ``before`` names one to stop before (for tests)."""
    steps.apply(Database(connection, recursive_triggers=False, execute_plugins=False), stop_before=before)
