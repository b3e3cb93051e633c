"""Passages of captures that bear on a claim, ranked by its terms. See ``domain.finding.ranking``."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence

from annotator.domain.finding.ranking import Row, Window, best_rows, windows, worth
from annotator.storage.full_text import STEPS
from annotator.storage.sqlite import INTERRUPT, Connection, Error, code

FEW = 12
"""Captures that are looked into by themselves; among more of them all are searched."""
READ = 40_000
"""Sentences that are read of the index: what is worth the least is left out when there are more."""
LOOKED_AT = 400
"""Sentences that passages are made around."""

_RANGES = (
    "SELECT min(number), max(number) FROM evidence_passage WHERE capture = (SELECT number FROM capture WHERE id = ?)"
)
_MATCH = "SELECT rowid FROM evidence_search WHERE evidence_search MATCH ?"
Range = tuple[int, int]


def find(
    connection: Connection, weights: Mapping[str, float], captures: Collection[str], most: int,
    stop: Callable[[], bool],
) -> list[Window]:  # fmt: skip
    """The best passages of these captures for the terms, the best first. Empty once ``stop`` says yes."""
    connection.set_progress_handler(lambda: int(stop()), STEPS)
    try:
        return _found(connection, weights, captures, most)
    except Error as error:
        if code(error) == INTERRUPT:
            return []
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _found(connection: Connection, weights: Mapping[str, float], captures: Collection[str], most: int) -> list[Window]:
    if len(captures) <= FEW:
        ranges = [found for id in captures if (found := _range(connection, id)) is not None]
        postings = {term: _within(connection, term, ranges) for term in weights}
        values = worth(weights, {term: len(rows) for term, rows in postings.items()}, sum(b - a + 1 for a, b in ranges))
    else:
        (count,) = connection.execute("SELECT count(*) FROM evidence_passage").fetchone()
        frequency = {term: _frequency(connection, term) for term in weights}
        values = worth(weights, frequency, count)
        postings = {term: _everywhere(connection, term) for term in _readable(values, frequency)}
    rows = _rows(connection, best_rows(postings, values, LOOKED_AT), postings)
    wanted = set(captures)
    return windows([row for row in rows if row.owner in wanted], values, most)


def _range(connection: Connection, capture: str) -> Range | None:
    first, last = connection.execute(_RANGES, (capture,)).fetchone()
    return None if first is None else (first, last)


def _within(connection: Connection, term: str, ranges: Sequence[Range]) -> list[int]:
    asked = f"{_MATCH} AND rowid BETWEEN ? AND ?"
    return [number for span in ranges for (number,) in connection.execute(asked, (_quoted(term), *span))]


def _everywhere(connection: Connection, term: str) -> list[int]:
    return [number for (number,) in connection.execute(_MATCH, (_quoted(term),))]


def _frequency(connection: Connection, term: str) -> int:
    found = connection.execute("SELECT doc FROM evidence_term WHERE term = ?", (term,)).fetchone()
    return found[0] if found else 0


def _readable(values: Mapping[str, float], frequency: Mapping[str, int]) -> list[str]:
    """The terms that are worth the most, and not more than can be read in time."""
    chosen: list[str] = []
    read = 0
    for term in sorted(values, key=lambda term: -values[term]):
        if read and read + frequency[term] > READ:
            continue
        read += frequency[term]
        chosen.append(term)
    return chosen


def _rows(connection: Connection, best: Sequence[int], postings: Mapping[str, Sequence[int]]) -> list[Row]:
    """The best sentences and their neighbours, in order."""
    near = sorted({number + step for number in best for step in (-2, -1, 0, 1, 2)})
    known = connection.execute(
        'SELECT p.number, c.id, p.start, p."end", p.terms FROM evidence_passage AS p JOIN capture AS c'
        " ON c.number = p.capture WHERE p.number IN (SELECT value FROM json_each(?)) ORDER BY p.number",
        (json.dumps(near),),
    ).fetchall()
    inside = set(near)
    terms: dict[int, list[str]] = {}
    for term, numbers in postings.items():
        for number in inside.intersection(numbers):
            terms.setdefault(number, []).append(term)
    return [
        Row(number, owner, start, end, size, tuple(terms.get(number, ()))) for number, owner, start, end, size in known
    ]


def _quoted(term: str) -> str:
    return f'"{term}"'
