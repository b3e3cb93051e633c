"""Answers to queries from the text indexes. What was typed never reaches MATCH as it is: every word is quoted here.

What FTS5 cannot say in one expression (only what must not be there) and what its tokens do not tell (scripts without
spaces, emoji) is worked out from sets of rows.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import and_, or_

from annotator.domain.entity import Entity, type_of
from annotator.domain.query.tree import And, Near, Node, Not, Or, Words
from annotator.domain.query.words import BETWEEN_FIELDS, fits, folded, is_substring
from annotator.domain.search import Match
from annotator.storage.schema import SEARCHED
from annotator.storage.sqlite import INTERRUPT, Connection, Error, code

WEIGHTS = {
    "document": (10.0, 1.0, 4.0, 3.0, 3.0, 1.0),
    "annotation": (2.0, 1.0, 1.0),
    "source": (4.0, 2.0, 1.0, 1.0, 0.5, 1.0),
    "comment": (1.0,),
}
"""For bm25, in the order of the indexed columns: a word in a title tells more than one in the text."""

STEPS = 2_000
"""Instructions of SQLite's machine between two questions whether to stop: a fraction of a millisecond."""

Rows = frozenset[int]


def search(
    connection: Connection, table: str, wanted: Node, columns: Sequence[str], stop: Callable[[], bool]
) -> list[Match]:
    """Living rows of a table that have what is wanted in the given columns (none given: in any), the best first.

    ``stop`` is asked now and then; when it says yes the answer is empty.
    """
    connection.set_progress_handler(lambda: int(stop()), STEPS)
    try:
        return _Search(connection, table, columns).ranked(wanted)
    except Error as error:
        if code(error) == INTERRUPT:
            return []
        raise
    finally:
        connection.set_progress_handler(None, 0)


def fits_entity(entity: Entity, wanted: Node, columns: Sequence[str]) -> bool:
    """Whether an entity that has no row yet has what is wanted, by the same rules."""
    names = columns or SEARCHED[type_of(entity)]
    values = (getattr(entity, name) for name in names)
    texts = (value if isinstance(value, str) else BETWEEN_FIELDS.join(value) for value in values)
    return fits(wanted, folded(BETWEEN_FIELDS.join(texts)))


class _Search:
    def __init__(self, connection: Connection, table: str, columns: Sequence[str]) -> None:
        self._connection = connection
        self._table = table
        self._columns = columns

    def ranked(self, node: Node) -> list[Match]:
        """The answer in its order: by bm25 for what the index tells, the rest by number."""
        parts = node.parts if isinstance(node, And) else (node,)
        told = tuple(part for part in parts if expressible(part))
        bars = tuple(part.part for part in parts if isinstance(part, Not) and expressible(part.part))
        if not told:
            return self._unranked(self.rows(node))
        rest = [part for part in parts if part not in told and not (isinstance(part, Not) and part.part in bars)]
        found = self._match(_conjunction(told, bars))
        if not rest:
            return [Match(id, rank) for _, id, rank in found]
        kept = reduce(and_, map(self.rows, rest))
        return [Match(id, rank) for number, id, rank in found if number in kept]

    def rows(self, node: Node) -> Rows:
        """The numbers of the rows that fit."""
        if expressible(node):
            sql = f"SELECT rowid FROM {self._table}_search WHERE {self._table}_search MATCH ?"
            return frozenset(number for (number,) in self._connection.execute(sql, (self._scoped(expression(node)),)))
        if isinstance(node, Words):
            return self._with_substring(node)
        if isinstance(node, Near):
            return self._with_near(node)
        if isinstance(node, Not):
            return self._all() - self.rows(node.part)
        assert isinstance(node, And | Or), "a filter is not for the index"
        return reduce(and_ if isinstance(node, And) else or_, map(self.rows, node.parts))

    def _match(self, wanted: str) -> list[tuple[int, str, float]]:
        table, weights = self._table, ", ".join(map(str, WEIGHTS[self._table]))
        sql = (
            f"SELECT {table}.number, {table}.id, bm25({table}_search, {weights}) AS score FROM {table}_search"
            f" JOIN {table} ON {table}.number = {table}_search.rowid WHERE {table}_search MATCH ? ORDER BY score, 1"
        )
        return self._connection.execute(sql, (self._scoped(wanted),)).fetchall()

    def _unranked(self, rows: Rows) -> list[Match]:
        sql = f"SELECT number, id FROM living_{self._table} ORDER BY number"
        return [Match(id, 0.0) for number, id in self._connection.execute(sql) if number in rows]

    def _all(self) -> Rows:
        return frozenset(number for (number,) in self._connection.execute(f"SELECT number FROM living_{self._table}"))

    def _scoped(self, wanted: str) -> str:
        return f"{{{' '.join(self._columns)}}} : ({wanted})" if self._columns else wanted

    def _names(self) -> Sequence[str]:
        return self._columns or SEARCHED[self._table]

    def _with_substring(self, words: Words) -> Rows:
        """Case and diacritics count in SQLite, so it only looks for a stretch without either; the rest is done here."""
        core = _plainest(words.text)
        if core != words.text.strip():
            return self._verified(words, [core] if core else [])
        where = " OR ".join(f"instr({name}, ?)" for name in self._names())
        found = self._connection.execute(
            f"SELECT number FROM living_{self._table} WHERE {where}", [core] * len(self._names())
        )
        return frozenset(number for (number,) in found)

    def _with_near(self, near: Near) -> Rows:
        return self._verified(near, [core for words in near.parts if (core := _plainest(words.text))])

    def _verified(self, node: Words | Near, cores: Sequence[str]) -> Rows:
        names = self._names()
        each = "(" + " OR ".join(f"instr({name}, ?)" for name in names) + ")"
        where = " AND ".join([each] * len(cores)) or "1"
        given = [core for core in cores for _ in names]
        sql = f"SELECT number, {', '.join(names)} FROM living_{self._table} WHERE {where}"
        found = self._connection.execute(sql, given)
        return frozenset(number for number, *texts in found if any(fits(node, folded(text)) for text in texts))


def expressible(node: Node) -> bool:
    """Whether FTS5 can answer it in one expression."""
    if isinstance(node, Words):
        return not is_substring(node)
    if isinstance(node, Near):
        return not any(map(is_substring, node.parts))
    if isinstance(node, Or):
        return all(map(expressible, node.parts))
    if isinstance(node, And):
        kept = [part for part in node.parts if not isinstance(part, Not)]
        return bool(kept) and all(expressible(part.part if isinstance(part, Not) else part) for part in node.parts)
    return False


def expression(node: Node) -> str:
    """The FTS5 expression of what is ``expressible``. All that was typed stands between quotation marks."""
    if isinstance(node, Words):
        return _quoted(node)
    if isinstance(node, Near):
        return f"NEAR({' '.join(map(_quoted, node.parts))}, {node.distance})"
    assert isinstance(node, And | Or)
    if isinstance(node, Or):
        return "(" + " OR ".join(map(expression, node.parts)) + ")"
    kept = tuple(part for part in node.parts if not isinstance(part, Not))
    return "(" + _conjunction(kept, tuple(part.part for part in node.parts if isinstance(part, Not))) + ")"


def _conjunction(kept: Sequence[Node], barred: Sequence[Node]) -> str:
    wanted = " AND ".join(map(expression, kept))
    return f"({wanted}) NOT ({' OR '.join(map(expression, barred))})" if barred else wanted


def _quoted(words: Words) -> str:
    text = words.text.replace('"', '""')
    return f'"{text}" *' if words.prefix else f'"{text}"'


def _plainest(text: str) -> str:
    """The longest stretch that is written in one way only: no case, no diacritics, no white space."""
    kept = (char if folded(char) == char == char.upper() and not char.isspace() else "\n" for char in text)
    return max("".join(kept).split("\n"), key=len)
