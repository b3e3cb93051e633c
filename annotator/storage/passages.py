"""The sentences of captures that evidence is found in: written beside the captures' rows, as the text indexes are."""

import json
from collections.abc import Iterable, Sequence
from typing import cast

from annotator.domain.entity import Entity
from annotator.domain.finding.units import indexed
from annotator.domain.source import Capture
from annotator.storage.sqlite import Connection

_GIVEN = "(SELECT value FROM json_each(?))"
_OF = f"(SELECT number FROM capture WHERE id IN {_GIVEN})"


def forget_outdated(connection: Connection, entities: Sequence[Entity]) -> None:
    """Takes out what captures are about to change. Call before their rows are written."""
    now = {each.id: _text(each) for each in _captures(entities)}
    known = connection.execute(
        f"SELECT id, CASE WHEN deleted_by IS NULL THEN text ELSE '' END FROM capture WHERE id IN {_GIVEN}",
        (json.dumps(list(now)),),
    )
    forget(connection, [id for id, text in known if text != now[id]])


def remember(connection: Connection, entities: Sequence[Entity]) -> None:
    """Indexes the captures that are not; their rows are written."""
    given = {each.id: _text(each) for each in _captures(entities)}
    fresh = connection.execute(
        f"SELECT id, number FROM capture WHERE id IN {_GIVEN}"
        " AND number NOT IN (SELECT capture FROM evidence_passage) ORDER BY number",
        (json.dumps([id for id, text in given.items() if text]),),
    ).fetchall()
    for id, number in fresh:
        _write(connection, number, given[id])


def forget(connection: Connection, ids: Iterable[str]) -> None:
    """Takes captures out, while their rows are there."""
    given = json.dumps(list(ids))
    if given != "[]":
        connection.execute(
            "DELETE FROM evidence_search WHERE rowid IN"
            f" (SELECT number FROM evidence_passage WHERE capture IN {_OF})", (given,)
        )  # fmt: skip
        connection.execute(f"DELETE FROM evidence_passage WHERE capture IN {_OF}", (given,))


def clear(connection: Connection) -> None:
    """Empties the index."""
    connection.execute("DELETE FROM evidence_search")
    connection.execute("DELETE FROM evidence_passage")


def outdated(connection: Connection) -> list[str]:
    """The ids of the captures whose passages are not those of their text."""
    wrong: list[str] = []
    for id, number, text, deleted_by in connection.execute("SELECT id, number, text, deleted_by FROM capture"):
        there = connection.execute(
            'SELECT start, "end", terms FROM evidence_passage WHERE capture = ? ORDER BY number', (number,)
        )
        expected = [] if deleted_by else [(start, end, len(terms)) for start, end, terms in indexed(text)]
        if there.fetchall() != expected:
            wrong.append(id)
    return wrong


def _captures(entities: Sequence[Entity]) -> Sequence[Capture]:
    return cast("Sequence[Capture]", entities)


def _text(capture: Capture) -> str:
    return "" if capture.deleted_by else capture.text


def _write(connection: Connection, capture: int, text: str) -> None:
    (last,) = connection.execute("SELECT coalesce(max(number), 0) FROM evidence_passage").fetchone()
    found = list(enumerate(indexed(text), last + 1))
    connection.executemany(
        'INSERT INTO evidence_passage (number, capture, start, "end", terms) VALUES (?, ?, ?, ?, ?)',
        ((number, capture, start, end, len(terms)) for number, (start, end, terms) in found),
    )
    connection.executemany(
        "INSERT INTO evidence_search (rowid, terms) VALUES (?, ?)",
        ((number, " ".join(terms)) for number, (_, _, terms) in found),
    )
