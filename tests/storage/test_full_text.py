"""Searching a store: what the text indexes say, what is not on disk yet, and that nothing typed reaches MATCH raw."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.query.parsing import parse
from annotator.domain.query.tree import Node, QueryError, is_text
from annotator.domain.query.words import BETWEEN_FIELDS, fits, folded
from annotator.storage.schema import SEARCHED
from annotator.storage.store import SqliteStore, memory_store
from tests.storage.logs import ARTICLE, NOW, PASSAGE, REMARK, TREATY, Author

TEXTS = {
    "one": "The peace deal was signed in Café Central. Nobody won.",
    "two": "War and peace: no deal before Tuesday, said the MINISTER.",
    "three": "中国政府表示,新报告显示价格上涨。 NATO軍 😀 Äpfel",
    "four": "A deal about peaches; COVID-19 is over. É a paz.",
}


def article(id: str) -> Document:
    return replace(ARTICLE, id=id, text=TEXTS[id], title=f"Title of {id}", blocks=(), links=(), pages=())


def tree(query: str) -> Node:
    node = parse(query)
    assert node is not None
    return node


def found(store: SqliteStore, query: str, table: str = "document", columns: tuple[str, ...] = ()) -> list[str]:
    return sorted(match.id for match in store.search(table, tree(query), columns))


QUERIES = {
    "peace": ["one", "two"],
    "peac*": ["four", "one", "two"],
    "peace deal": ["one", "two"],
    '"peace deal"': ["one"],
    "peace -war": ["one"],
    "-peace": ["four", "three"],
    "-peace -政府": ["four"],
    "war OR covid-19": ["four", "two"],
    "deal (war OR café)": ["one", "two"],
    "cafe": ["one"],
    "minister title": ["two"],
    "NEAR(peace tuesday, 3)": ["two"],
    "NEAR(peace tuesday, 2)": [],
    "政府": ["three"],
    "政府 apfel": ["three"],
    "-政府 deal": ["four", "one", "two"],
    "NATO軍": ["three"],
    "nato軍": ["three"],
    "NEAR(政府 apfel, 50)": ["three"],
    "😀": ["three"],
    "😀 OR war": ["three", "two"],
    "a OR (peace -war) OR -deal": ["four", "one", "three"],
}


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("pending", [False, True])
def test_queries_find_articles_on_disk_and_pending(
    store: SqliteStore, query: str, pending: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    if pending:
        attempt = store._writer._attempt  # type: ignore[union-attr]
        monkeypatch.setattr(store._writer, "_attempt", lambda jobs: (gate.wait(5), attempt(jobs))[1])
    store.append(Author().adds(*map(article, TEXTS)))
    if not pending:
        store.flush()
    assert found(store, query) == QUERIES[query]
    gate.set()


def test_titles_count_more_than_texts(store: SqliteStore) -> None:
    inside = replace(article("one"), text="peace " * 3 + "and more words " * 20)
    above = replace(article("two"), title="Peace", text="Something else " * 20)
    store.append(Author().adds(inside, above))
    store.flush()
    assert [match.id for match in store.search("document", tree("peace"))] == ["two", "one"]


def test_annotations_sources_and_comments_are_found_by_their_fields(store: SqliteStore) -> None:
    passage = replace(PASSAGE, holder="Russian foreign minister")
    source = replace(TREATY, publisher="Kremlin", container_title="Bulletin", url="https://example.org/act", note="old")
    author = Author()
    store.append(author.adds(ARTICLE, passage, source, replace(REMARK, text="Really, Élise?")))
    store.flush()
    assert found(store, "baku minister says", "annotation") == [PASSAGE.id]
    assert found(store, "baku", "annotation", ("note",)) == []
    assert found(store, "says -baku", "annotation", ("note",)) == [PASSAGE.id]
    for query in ("statement", "putin", "kremlin", "bulletin", "example.org", "old"):
        assert found(store, query, "source") == [TREATY.id], query
    assert found(store, "elise", "comment") == [REMARK.id]
    store.append(author.edits(source, author=("Nobody",)))
    store.append(author.deletes(REMARK))
    store.flush()
    assert found(store, "putin", "source") == [] and found(store, "nobody", "source") == [TREATY.id]
    assert found(store, "elise", "comment") == []
    assert store.check() == []
    store.rebuild()
    assert found(store, "nobody", "source") == [TREATY.id] and found(store, "minister", "annotation") == [PASSAGE.id]


def test_what_is_edited_or_deleted_but_pending_is_told_as_it_is(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = Author()
    store.append(author.adds(ARTICLE, PASSAGE, TREATY))
    store.flush()
    gate = threading.Event()
    attempt = store._writer._attempt  # type: ignore[union-attr]
    monkeypatch.setattr(store._writer, "_attempt", lambda jobs: (gate.wait(5), attempt(jobs))[1])
    store.append(author.edits(PASSAGE, note="doubtful"))
    store.append(author.deletes(TREATY))
    assert found(store, "doubtful", "annotation") == [PASSAGE.id] and found(store, "says", "annotation") == []
    assert found(store, "statement", "source") == []
    gate.set()


def test_a_search_that_is_not_wanted_any_more_stops(store: SqliteStore) -> None:
    many = [replace(article("one"), id=f"d{n}", text=TEXTS["one"] * 50) for n in range(200)]
    store.append(Author(now=NOW).adds(*many))
    store.flush()
    asked = list[int]()

    def stop() -> bool:
        asked.append(1)
        return True

    assert store.search("document", tree("政府"), (), stop) == []
    assert len(asked) == 1
    assert len(store.search("document", tree("peace"))) == 200


WORDS = st.sampled_from(
    [
        "peace",
        "deal",
        "war",
        "caf*",
        '"peace deal"',
        "政府",
        "😀",
        "NEAR(peace deal, 2)",
        "NEAR(政府 apfel)",
        "title",
        "'",
        ";--",
        "{text}",
        "text^2",
        '"',
        "(",
        ")",
        "-",
        "OR",
        "AND",
        "NOT",
        "+",
        "^peace",
        "*",
        "title:peace",
        "\\",
        "a\0b",
        "É",
        "%",
    ],
)


@pytest.fixture(scope="module")
def filled() -> Iterator[SqliteStore]:
    made = memory_store()
    made.append(Author().adds(*map(article, TEXTS)))
    made.flush()
    yield made
    made.close()


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    query=st.one_of(st.lists(WORDS, max_size=7).map(" ".join), st.text(st.characters(max_codepoint=0x17F), max_size=30))
)
def test_the_index_says_what_the_plain_reading_says(filled: SqliteStore, query: str) -> None:
    node = understood(query)
    if node is None:
        return
    texts = {id: BETWEEN_FIELDS.join(getattr(article(id), name) for name in SEARCHED["document"]) for id in TEXTS}
    fitting = sorted(id for id, text in texts.items() if fits(node, folded(text)))
    assert found(filled, query) == fitting


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(query=st.text(max_size=30))
def test_no_input_breaks_the_index(filled: SqliteStore, query: str) -> None:
    node = understood(query)
    if node is not None:
        for table in SEARCHED:
            filled.search(table, node)


def understood(query: str) -> Node | None:
    try:
        node = parse(query)
    except QueryError:
        return None
    return node if node is not None and is_text(node) else None
