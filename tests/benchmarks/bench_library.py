"""The library measured: ``python -m tests.benchmarks.bench_library [--quick]``.

1,000 documents with 4,000 annotations, and five times as many, in the real window: the page opened until it is painted
and quiet, beside a QTableWidget that is filled with as many rows of the same columns in the same run; then sorting,
filtering and counting, and the list beside the article. Milliseconds by the clock on the wall; the worst block is the
longest that the window was kept from its events.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.benchmarks.bench_team import blocks, said, timed

if TYPE_CHECKING:
    from annotator.app.project import Project

OPEN_MS, QUICK_MS = 300.0, 50.0


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    given.add_argument("--quick", action="store_true", help="500 documents only")
    sizes = (500,) if given.parse_args().quick else (1_000, 5_000)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for documents in sizes:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["ANNOTATOR_HOME"] = folder
            measured(documents, documents * 4, Path(folder))
    return 0


def measured(documents: int, annotations: int, folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from annotator.app.settings import Settings
    from annotator.gui.appearance import Appearance
    from annotator.gui.library.page import LibraryPage
    from annotator.gui.main_window import MainWindow

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = MainWindow(Appearance(application, "light"), Settings(annotator="ana", annotator_name="Ana"))
    window.resize(1440, 900)
    window.show()
    window.show_project(project(documents, annotations, folder))
    blocks(lambda: True)
    print(f"{documents:,} documents, {annotations:,} annotations")
    said("a QTableWidget filled with as many rows", timed(lambda: plain(documents)), None)
    window.perform("library")  # its modules are read, which is not what is measured
    window.pages.close()
    blocks(lambda: True)

    def opened() -> None:
        window.perform("library")
        window.grab()

    opening = timed(opened)
    page = window.pages.page
    assert isinstance(page, LibraryPage)
    said("the library opened and painted", opening, OPEN_MS)
    said("worst block afterwards", blocks(lambda: True))
    whole = page.wanted

    def typed() -> None:
        for length in range(1, 6):
            page.narrow(replace(whole, words="river"[:length]))

    def as_cards() -> None:
        page.show_view("cards")
        window.grab()

    deeds: list[tuple[str, Callable[[], object]]] = [
        ("sorted by outlet", lambda: page.sort_by("outlet", False)),
        ("sorted by annotations", lambda: page.sort_by("tags", True)),
        ("sorted by title", lambda: page.sort_by("title", False)),
        ("filtered as one types, five keys", typed),
        ("filtered by a word", lambda: page.narrow(replace(whole, words="river"))),
        ("filtered by a query", lambda: page.narrow(replace(whole, words="outlet:post state:unread date:2021"))),
        ("filtered by theme and year", lambda: page.narrow(replace(whole, themes=frozenset({"T3"}), since="2021"))),
        ("the filter lifted", lambda: page.narrow(whole)),
        ("values of a chip counted", lambda: page.filter.menu("themes")),
        ("all chosen", page.table.selectAll),
        ("shown as cards", as_cards),
    ]
    for name, deed in deeds:
        said(name, timed(deed), QUICK_MS)
    workspace = window.workspace
    assert workspace is not None
    said("the list beside the article made anew", timed(lambda: workspace.documents.refresh(None)), QUICK_MS)
    window.close()


def plain(rows: int) -> None:
    """What the plainest table of the same size takes, until it is painted."""
    from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

    table = QTableWidget(rows, 10)
    table.resize(1200, 700)
    for row in range(rows):
        for column in range(10):
            table.setItem(row, column, QTableWidgetItem(f"Cell {row} {column}"))
    table.show()
    table.grab()
    table.close()


def project(documents: int, annotations: int, folder: Path) -> "Project":
    from annotator.app.joining import give_tag_set, join
    from annotator.app.project import Project
    from annotator.domain.annotation import Annotation
    from annotator.domain.commands import Add, Command, Several
    from annotator.domain.document import Document
    from annotator.domain.ids import AnnotatorId
    from annotator.domain.shelving import new_collection, put_into, set_state
    from annotator.storage.store import open_store

    bits, words = Random(1), ["the", "bank", "said", "that", "prices", "rose", "again", "in", "spring"]
    made = Project(open_store(folder / "P.annodb", create=True), AnnotatorId(""))
    give_tag_set(made)
    join(made, AnnotatorId("ana"), "Ana")
    commands: list[Command] = []
    for n in range(documents):
        text = " ".join(bits.choices(words, k=700))
        commands.append(
            Add(Document(id=f"d{n}", text=text, title=f"{bits.choice(words).title()} river {bits.random():.6f}",
                         publisher=bits.choice(("Post", "Times", f"Outlet {n % 80}")), filename="a.html",
                         published=f"20{10 + n % 14}-{1 + n % 12:02}-{1 + n % 28:02}",
                         regions=(f"R{n % 40}",), themes=(f"T{n % 30}", f"T{n % 7}")))
        )  # fmt: skip
    for n in range(annotations):
        document, tag = f"d{bits.randrange(documents)}", bits.choice(("claim", "opinion", "fact"))
        commands.append(Add(Annotation(id=f"a{n}", document=document, start=0, end=8, tag=tag, exact="x" * 8)))
    made.apply(Several(commands, "Import"))
    for n in range(20):
        [id] = made.apply(new_collection(made.now, f"Collection {n}")).new_ids
        made.apply(put_into(made.now, [f"d{each}" for each in range(n, documents, 25)], id))
    made.apply(set_state(made.now, [f"d{each}" for each in range(0, documents, 9)], "needs review"))
    made.store.flush()
    return made


if __name__ == "__main__":
    raise SystemExit(main())
