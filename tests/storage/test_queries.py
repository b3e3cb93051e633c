"""The page of queries (``resources/queries.md``): each runs on the sample and finds something."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.paths import resource
from annotator.storage.connection import connected
from annotator.storage.sqlite import Connection

PAGE = resource("queries.md").read_text("utf-8")
QUERIES = re.findall(r"^## (\d+\. [^\n]+)\n\n```sql\n(.*?)```$", PAGE, re.DOTALL | re.MULTILINE)
FOUND_IN_THE_SAMPLE = {1: 3, 2: 1, 4: 1, 5: 12, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1}
"""At least so many rows."""


@pytest.fixture(scope="module")
def sample() -> Iterator[Connection]:
    made = connected(Path(__file__).parents[1] / "files" / "step_1.annodb", "immutable")
    yield made
    made.close()


def test_there_are_ten() -> None:
    assert [int(title.split(".")[0]) for title, _ in QUERIES] == list(range(1, 11))
    assert PAGE.count("```sql") == 10


@pytest.mark.parametrize(("title", "query"), QUERIES, ids=[title[:40] for title, _ in QUERIES])
def test_it_runs_on_the_sample(sample: Connection, title: str, query: str) -> None:
    rows = sample.execute(query).fetchall()
    assert len(rows) >= FOUND_IN_THE_SAMPLE.get(int(title.split(".")[0]), 1)


def test_the_view_tells_what_the_tables_hold(sample: Connection) -> None:
    passages = sample.execute("SELECT id, quote, lower(tag), links, supports FROM passage ORDER BY id").fetchall()
    expected = sample.execute(
        "SELECT a.id, a.exact, a.tag, (SELECT count(*) FROM link WHERE annotation = a.id),"
        " (SELECT count(*) FROM link WHERE annotation = a.id AND stance = 'supports') FROM annotation AS a ORDER BY id"
    ).fetchall()
    assert passages == expected and len(passages) == 43 and sum(links for *_, links, _ in passages) == 12


def test_times_are_iso(sample: Connection) -> None:
    times = sample.execute(
        "SELECT created FROM passage UNION SELECT modified FROM passage UNION SELECT time FROM history"
    )
    assert all(re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", time) for (time,) in times)
