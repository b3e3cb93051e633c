"""A window with the library open: six articles, two collections, Ana at work."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.shelving import new_collection, put_into
from annotator.gui.library.page import LibraryPage
from annotator.gui.main_window import MainWindow
from tests.app.projects import article, project
from tests.gui.library.hands import Shown
from tests.gui.windows import opened, shown_window


def library() -> tuple[Project, str, str]:
    """The project, "Elections", and "Runoff" in it."""
    made = project()
    documents = [
        Document(id="a", text="One two three.", title="Ämter", publisher="Post", published="2020-05-02",
                 regions=("Germany",), themes=("Courts", "Money"), filename="a.pdf"),
        Document(id="b", text="Four.", title="banks", publisher="Post", published="2020", themes=("Money",)),
        Document(id="c", text="Five six.", title="Courts", publisher="Times", published="2021-11"),
        Document(id="d", text="Seven.", title="", filename="d.docx"),
        Document(id="e", text="Eight nine ten eleven.", title="Elections", published="2019-01-01"),
    ]  # fmt: skip
    made.apply(Several([Add(each) for each in documents], "More"))
    made.apply(add_annotation(article(), 0, 5, "claim"))
    [outer] = made.apply(new_collection(made.now, "Elections")).new_ids
    [inner] = made.apply(new_collection(made.now, "Runoff", outer)).new_ids
    made.apply(put_into(made.now, ["a"], outer))
    made.apply(put_into(made.now, ["b"], inner))
    return made, outer, inner


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    with shown_window(qtbot, qapp, tmp_path, monkeypatch) as made:
        yield made


@pytest.fixture
def shown(window: MainWindow) -> Shown:
    made, outer, inner = library()
    opened(window, made)
    window.perform("library")
    page = window.pages.page
    assert isinstance(page, LibraryPage)
    QApplication.processEvents()
    return Shown(window, page, made, outer, inner)
