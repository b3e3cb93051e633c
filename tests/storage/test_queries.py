"""The page of queries (``resources/queries.md``): each runs on the sample and finds something."""

import re
from collections.abc import Iterator

import pytest

from annotator.app.joining import join
from annotator.bootstrap import create_sample
from annotator.domain.clusters import clusters
from annotator.domain.deciding import Verdicts, decide, take
from annotator.domain.ids import AnnotatorId
from annotator.paths import resource
from annotator.storage.connection import connected
from annotator.storage.sqlite import Connection

PAGE = resource("queries.md").read_text("utf-8")
QUERIES = re.findall(r"^## (\d+\. [^\n]+)\n\n```sql\n(.*?)```$", PAGE, re.DOTALL | re.MULTILINE)
FOUND_IN_THE_SAMPLE = {1: 3, 2: 1, 4: 1, 5: 12, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 2, 12: 2}
"""At least so many rows."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """The sample with two passages decided: one analyst followed, and nothing there."""
    path = tmp_path_factory.mktemp("queries") / "Sample.annodb"
    project = create_sample(path)
    join(project, AnnotatorId("chair"), "Chair")
    document = next(iter(project.now.documents.values()))
    first, second, third, *_ = clusters(project.now, document.id)
    for cluster, outcome in ((first, "taken"), (second, "taken"), (third, "dropped")):
        taken = cluster.members[:1] if outcome == "taken" else ()
        passages = take(document, cluster, taken)
        ids, said = [member.id for member in taken], Verdicts("So.")
        project.apply(decide(project.now, cluster, outcome, passages, taken=ids, said=said))  # type: ignore[arg-type]
    project.close()
    made = connected(path, "immutable")
    yield made
    made.close()


def test_they_are_numbered() -> None:
    assert [int(title.split(".")[0]) for title, _ in QUERIES] == list(range(1, 13))
    assert PAGE.count("```sql") == 12


def test_gold_follows_the_decisions(sample: Connection) -> None:
    rows = sample.execute("SELECT outcome, quote, reason FROM gold ORDER BY start").fetchall()
    assert [(outcome, reason) for outcome, _, reason in rows] == [("taken", "So.")] * 2
    assert rows[0][1].startswith("Azerbaijan achieved")


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
