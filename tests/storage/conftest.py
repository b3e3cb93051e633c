"""Stores of both kinds, closed when the test ends."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.storage.store import SqliteStore, memory_store, open_store


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqliteStore]:
    """An empty store."""
    made = memory_store() if request.param == "memory" else open_store(tmp_path / "p.annodb", create=True)
    yield made
    made.close()


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """An empty, closed project."""
    path = tmp_path / "Article.annodb"
    open_store(path, create=True).close()
    return path


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., SqliteStore]]:
    """``open_store``, with a closing at the end of the test."""
    stores: list[SqliteStore] = []

    def open_one(path: Path, **how: Any) -> SqliteStore:
        stores.append(open_store(path, **how))
        return stores[-1]

    yield open_one
    for each in stores:
        each.close()
