"""The team's work measured: ``python -m tests.benchmarks.bench_team [--quick]``.

Comparing and agreement of 4 and of 20 people over the same number of passages, CPU seconds, beside a plain loop over
all pairs of passages of different people; then, through the real window: opening the pages of comparing and of the
board beside a QTableWidget that is filled with as many rows, and a merge taken in and undone. The worst block is the
longest that the window's thread was kept from its events, by the clock on the wall.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from itertools import combinations
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from annotator.app.agreement import agreement
from annotator.app.comparing import Choice, compare
from annotator.domain.annotation import Annotation
from annotator.domain.clusters import shared
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.formats.registry import ImportContext, importer_named
from tests.benchmarks.bench_formats import best
from tests.benchmarks.large_project import ME, workload

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

WORDS, ARTICLES, PASSAGES = 700, 400, 17_000
TAGS = {"claim": "any", "opinion": "", "fact": "supports"}
BLOCK_MS = 16.0


def team(articles: int, passages: int, people: int) -> list[Entity]:
    """People who mark much the same: each a share of the same passages, some ends and tags changed."""
    ids = [f"person-{number:02}" for number in range(people)]
    found: list[Entity] = [Tag(id=tag, name=tag, position=n, evidence=TAGS[tag]) for n, tag in enumerate(TAGS)]
    found += [Annotator(id=id, name=id.title()) for id in ids]
    bits, each = Random(1), passages / articles / people
    for number in range(articles):
        text, marks, _ = workload().build(WORDS, max(3, round(each * 2)), number)
        [document] = importer_named("text").read(text.encode(), ImportContext("w.txt")).entities
        assert isinstance(document, Document)
        found.append(document)
        for who in ids:
            share = int(each) + (bits.random() < each - int(each))
            for at, mark in enumerate(sorted(bits.sample(marks, min(share, len(marks))))):
                found.append(_passage(f"{number}-{who}-{at}", document, who, mark, bits))
    return found


def _passage(id: str, document: Document, who: str, mark: tuple[int, int, str], bits: Random) -> Annotation:
    start, end, tag = mark
    if bits.random() < 0.3:
        start, end = max(0, start - bits.randrange(5)), min(len(document.text), end + bits.randrange(9))
    if bits.random() < 0.2:
        tag = bits.choice(list(TAGS))
    holder = bits.choice(("", "The bank", "A minister"))
    exact = document.text[start:end]
    return Annotation(
        id=id, document=document.id, start=start, end=end, exact=exact, tag=tag, creator=AnnotatorId(who), holder=holder
    )


def plainly(now: Snapshot) -> int:
    """How many pairs of different people's passages overlap and differ in the tag: every pair is looked at."""
    found = 0
    for document in now.documents:
        for one, other in combinations(now.annotations_of(document), 2):
            found += one.creator != other.creator and one.tag != other.tag and shared(one, other) > 0
    return found


def computed(articles: int, passages: int) -> None:
    print(f"{articles} articles, about {passages:,} passages{'':24}{'CPU s':>8}{'plain':>8}")
    for people in (4, 20):
        now = Snapshot(AnnotatorId(""), team(articles, passages, people))
        ours, plain = best(lambda now=now: compare(now, Choice()), lambda now=now: plainly(now))  # type: ignore[misc]
        print(f"  {f'comparing {people} people / every pair of passages':56}{ours:6.2f}{plain:8.2f}")
        [whole] = best(lambda now=now: agreement(now))  # type: ignore[misc]
        print(f"  {f'agreement of {people} people, 1,000 draws':56}{whole:6.2f}", flush=True)


def blocks(until: Callable[[], bool], patience: float = 60.0) -> float:
    """Lets the window work until it is done and quiet; the longest that one round of events took, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    worst, quiet, end = 0.0, 0, time.monotonic() + patience
    while quiet < 60 and time.monotonic() < end:
        began = time.perf_counter()
        QApplication.processEvents()
        worst = max(worst, (time.perf_counter() - began) * 1e3)
        quiet = quiet + 1 if until() else 0
        time.sleep(0.002)
    return worst


def said(what: str, milliseconds: float, limit: float | None = BLOCK_MS) -> None:
    verdict = "" if limit is None else f"  must be <= {limit:g}{'' if milliseconds <= limit else '  TOO MUCH'}"
    print(f"  {what:56}{milliseconds:8.1f} ms{verdict}", flush=True)


def timed(task: Callable[[], object]) -> float:
    began = time.perf_counter()
    task()
    return (time.perf_counter() - began) * 1e3


def in_the_window(folder: Path, articles: int, passages: int, team_size: int, marks: int) -> None:
    from annotator.app.joining import join
    from annotator.app.project import Project
    from annotator.app.settings import Settings
    from annotator.gui.appearance import Appearance
    from annotator.gui.application import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.gui.prefetching import WITH_QT, WITHOUT_QT, modules
    from annotator.storage.store import open_store

    for name in modules((*WITHOUT_QT, *WITH_QT)):  # as the program reads them ahead
        import_module(name)
    app = make_application(["bench"])
    window = MainWindow(Appearance(app, "light"), Settings(annotator=ME, annotator_name="Bench"))
    window.resize(1440, 900)
    window.show()
    project = Project(open_store(folder / "team.annodb", create=True), AnnotatorId(""))
    join(project, ME, "Bench")
    project.apply(Several([Add(each) for each in team(articles, passages, 4)], "Import"))
    project.store.flush()
    window.show_project(project)
    blocks(lambda: True)
    print(f"\nthe window on this project{'':34}{'worst block':>8}")
    pages(window)
    merged(window, folder, team_size, marks)
    window.close()


def pages(window: "MainWindow") -> None:
    """Each page, opened and let work until it is quiet."""
    from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

    assert window.session is not None
    rows = len(compare(window.session.project.now, Choice()).rows)

    def table() -> None:
        made = QTableWidget(rows, 6)
        for row in range(rows):
            for column in range(6):
                made.setItem(row, column, QTableWidgetItem("passage"))

    for name in ("compare", "agreement", "board"):
        opened = timed(window.commands[name].trigger)
        said(f"{name}: opened", opened)
        said(f"{name}: until it is quiet", blocks(lambda: not window.runner.running))
        window.pages.close()
    said(f"a QTableWidget filled with as many rows ({rows:,})", timed(table), None)


def merged(window: "MainWindow", folder: Path, team_size: int, marks: int) -> None:
    """A merge through the window's door: made on the spot, taken in, undone."""
    from annotator.bootstrap import open_project
    from tests.benchmarks import bench_merge, bench_storage

    work = bench_storage.workload(bench_merge.WORDS, marks * (team_size + 1))
    files = [
        bench_merge.own_file(folder / f"c{n}.annodb", AnnotatorId(f"colleague-{n}"), work, n, marks)
        for n in range(team_size)
    ]
    empty = bench_merge.own_file(folder / "empty.annodb", bench_merge.ANA, work, team_size, 0)
    project = open_project(empty)
    window.show_project(project)
    blocks(lambda: True)
    session = window.session
    assert session is not None
    prepared = session.foresee(project.prepare_merge(bench_merge.look_into(files), "Merge"))  # as the worker does
    print(f"  {team_size} files of {marks:,} annotations, one article, open in the window:")
    said("the merge: taken in", timed(lambda: project.adopt(prepared)))
    said("the merge: until it is quiet", blocks(lambda: True))
    for name, prepare in (("undone", project.prepare_undo), ("redone", project.prepare_redo)):
        step = prepare()
        assert step is not None
        step = session.foresee(step)
        said(f"the merge {name}: taken in", timed(lambda step=step: project.adopt(step)))  # type: ignore[misc]
        said(f"the merge {name}: until it is quiet", blocks(lambda: True))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size")
    quick = 10 if parser.parse_args().quick else 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    computed(ARTICLES // quick, PASSAGES // quick)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = str(Path(folder) / "home")
        in_the_window(Path(folder), ARTICLES // quick, PASSAGES // quick, 4 if quick > 1 else 20, 10_000 // quick)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
