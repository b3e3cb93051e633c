"""Rows that are written many at a time: all of them, each once, in their order, whatever the block's size."""

import pytest

from annotator.storage import bulk, sqlite


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7])
def test_all_rows_are_written_in_their_order(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_MOST_ROWS", 3)
    connection = sqlite.connect(":memory:")
    connection.execute("CREATE TABLE word (number INTEGER PRIMARY KEY, id TEXT UNIQUE, text TEXT)")
    rows = [(f"{at}", f"word {at}") for at in range(count)]
    bulk.insert(connection, "word (id, text)", 2, "ON CONFLICT (id) DO NOTHING", (row for row in rows))
    assert connection.execute("SELECT id, text FROM word ORDER BY number").fetchall() == rows
    connection.close()


@pytest.mark.parametrize("then", ["DO NOTHING", "DO UPDATE SET text = excluded.text"])
def test_a_row_that_is_there_already_is_dealt_with_as_told(then: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_MOST_VALUES", 4)
    connection = sqlite.connect(":memory:")
    connection.execute("CREATE TABLE word (number INTEGER PRIMARY KEY, id TEXT UNIQUE, text TEXT)")
    rows = [("a", "1"), ("b", "1"), ("a", "2"), ("c", "1"), ("c", "2"), ("a", "3"), ("b", "2")]
    bulk.insert(connection, "word (id, text)", 2, f"ON CONFLICT (id) {then}", rows)
    expected = {"a": "1", "b": "1", "c": "1"} if then == "DO NOTHING" else {"a": "3", "b": "2", "c": "2"}
    assert dict(connection.execute("SELECT id, text FROM word").fetchall()) == expected
    connection.close()


def test_no_statement_has_more_values_than_the_library_takes() -> None:
    connection = sqlite.connect(":memory:")
    names = [f"c{at}" for at in range(60)]
    connection.execute(f"CREATE TABLE wide ({', '.join(names)})")
    bulk.insert(connection, "wide", 60, "", ((at,) * 60 for at in range(4000)))
    assert connection.execute("SELECT count(*), sum(c59) FROM wide").fetchone() == (4000, sum(range(4000)))
    connection.close()
