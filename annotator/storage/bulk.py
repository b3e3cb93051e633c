"""Many rows at once: a statement for a thousand or so of them.

While SQLite works at one, other threads run: row by row they would have to take turns every few microseconds. And one
list of all would keep them waiting while it is made.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, TypeVar

from annotator.storage.sqlite import Connection

_MOST_ROWS = 3000
_MOST_VALUES = 16_000
"""SQLite's own limit for the values of a statement is 32,766 (https://www.sqlite.org/limits.html, no. 9)."""

_ASKED = 5000
T = TypeVar("T")


def parts(items: Iterable[T], size: int = _ASKED) -> Iterator[list[T]]:
    """The items in lists of ``size`` or, at the end, fewer."""
    left = iter(items)
    while part := list(islice(left, size)):
        yield part


def insert(connection: Connection, into: str, width: int, then: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """``INSERT INTO {into} VALUES`` the rows, of ``width`` values each, ``then`` (what to do on a conflict)."""
    most = min(_MOST_ROWS, _MOST_VALUES // width)
    one = f"({', '.join('?' * width)})"
    for block in parts(rows, most):
        if len(block) == most:
            statement = f"INSERT INTO {into} VALUES {', '.join([one] * most)} {then}"
            connection.execute(statement, tuple(chain.from_iterable(block)))
        else:
            connection.executemany(f"INSERT INTO {into} VALUES {one} {then}", block)
