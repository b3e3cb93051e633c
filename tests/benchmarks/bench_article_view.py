"""The article view beside a bare QPlainTextEdit: ``python tests/benchmarks/bench_article_view.py [--quick]``.

CPU time, best of three (of the same page, the same mark), the two alternating in one run; memory in a process of its
own for each. Texts and annotations come from ``shared/bench/workload.py`` (ANNOTATOR_SHARED overrides where it is).
"""

import argparse
import ctypes
import gc
import importlib.util
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

REPO = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPO))

from PySide6.QtCore import QPoint  # noqa: E402
from PySide6.QtGui import QTextCursor  # noqa: E402
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit  # noqa: E402

from annotator.domain.tag import Tag  # noqa: E402
from annotator.gui.article.mark import Mark  # noqa: E402
from annotator.gui.article.view import ArticleView  # noqa: E402
from annotator.gui.fonts import interface, load_fonts, reading  # noqa: E402
from annotator.gui.tokens import LIGHT  # noqa: E402

SIZES = ((5_000, 500), (100_000, 10_000), (1_000_000, 100_000))
PAGES = 200
TAGS = tuple(
    Tag(id=name.lower(), name=name, colour=colour, glyph=glyph, underline=underline, shortcut=str(n + 1))
    for n, (name, colour, glyph, underline) in enumerate(
        (
            ("Claim", "amber", "diamond", "solid"),
            ("Opinion", "violet", "circle", "wavy"),
            ("Fact", "teal", "square", "double"),
        )
    )
)


class Work(NamedTuple):
    """One text with its marks, in text order as a project gives them."""

    text: str
    marks: list[Mark]


class Row(NamedTuple):
    """One line of the table; ``limit`` of ``ours`` or, if it ends in x, of the ratio."""

    what: str
    bare: float | None
    ours: float
    unit: str
    limit: str


def shared() -> Path:
    """Where the workload is."""
    return Path(os.environ.get("ANNOTATOR_SHARED", REPO.parent / "shared"))


def work(words: int, annotations: int) -> Work:
    """The workload of a size."""
    spec = importlib.util.spec_from_file_location("workload", shared() / "bench" / "workload.py")
    assert spec is not None and spec.loader is not None
    workload = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(workload)
    text, found, _ = workload.build(words, annotations, 1)
    # Through JSON, so that the numbers lie in memory as those that come from a store do.
    rows = json.loads(json.dumps(sorted(found)))
    return Work(text, [Mark(f"m{n}", start, end, tag, "a") for n, (start, end, tag) in enumerate(rows)])


def bare_with(given: Work) -> QPlainTextEdit:
    """A bare widget showing the text."""
    edit = QPlainTextEdit()
    edit.setFont(reading())
    edit.setReadOnly(True)
    edit.resize(1000, 800)
    edit.setPlainText(given.text)
    return edit


def view_with(given: Work) -> ArticleView:
    """Our view showing the text and its marks."""
    view = ArticleView()
    view.resize(1000, 800)
    view.open_text(given.text, (), (), given.marks, TAGS, LIGHT)
    return view


def cpu(action: Callable[[], object]) -> float:
    """Milliseconds of CPU time that an action takes."""
    begun = time.process_time()
    action()
    return 1000 * (time.process_time() - begun)


def settled() -> None:
    """Let everything that waits for a free moment happen."""
    for _ in range(60):
        QApplication.processEvents()


def shown(widget: QAbstractScrollArea) -> None:
    """Show a widget until it is painted."""
    widget.show()
    # What waits for a free moment comes later.
    QApplication.sendPostedEvents()
    widget.viewport().repaint()


def p99(times: list[float]) -> float:
    """The 99th percentile."""
    return sorted(times)[int(len(times) * 0.99)]


def opening(given: Work) -> Row:
    """Both opened in turn, best of three each."""
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(3):
        for name, make in (("bare", bare_with), ("ours", view_with)):
            gc.collect()
            kept: list[QAbstractScrollArea] = []
            begun = time.process_time()
            kept.append(make(given))
            shown(kept[0])
            times[name].append(1000 * (time.process_time() - begun))
            kept.pop().deleteLater()
            settled()
    return Row("open until painted", min(times["bare"]), min(times["ours"]), "ms", "1.3x")


def paging(given: Work) -> list[Row]:
    """Pages from all over the text, then one page after the other with the free moments between them."""

    def cold(widget: QAbstractScrollArea) -> list[float]:
        bar = widget.verticalScrollBar()
        return [cpu(partial(_turn, widget, bar.maximum() * n // PAGES)) for n in range(1, PAGES)]

    def following(widget: QAbstractScrollArea) -> list[float]:
        bar = widget.verticalScrollBar()
        bar.setValue(0)
        times = []
        for _ in range(min(PAGES, max(5, bar.maximum() // max(1, bar.pageStep())))):
            settled()
            times.append(cpu(partial(_turn, widget, bar.value() + bar.pageStep())))
        return times

    bare, ours = bare_with(given), view_with(given)
    for widget in (bare, ours):
        shown(widget)
        settled()
    rows = []
    for what, action, limit in (("cold page p99", cold, "8 ms"), ("prefetched page p99", following, "5 ms")):
        times = [(action(bare), action(ours)) for _ in range(3)]
        rows.append(Row(what, p99(_best(t[0] for t in times)), p99(_best(t[1] for t in times)), "ms", limit))
    return rows


def _best(runs: Iterable[list[float]]) -> list[float]:
    """The best time of every page."""
    return [min(times) for times in zip(*runs, strict=True)]


def _turn(widget: QAbstractScrollArea, value: int) -> None:
    widget.verticalScrollBar().setValue(value)
    widget.viewport().repaint()


def jumping(given: Work) -> Row:
    """To the end of a text that was just opened."""

    def jump(widget: QPlainTextEdit | ArticleView) -> float:
        shown(widget)

        def act() -> None:
            cursor = widget.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            widget.setTextCursor(cursor)
            widget.ensureCursorVisible()
            widget.viewport().repaint()

        took = cpu(act)
        widget.deleteLater()
        return took

    times = [(jump(bare_with(given)), jump(view_with(given))) for _ in range(3)]
    return Row("jump to the end, cold", min(t[0] for t in times), min(t[1] for t in times), "ms", "10 ms")


def annotating(given: Work) -> Row:
    """Adding a mark in view until it is painted."""
    view = view_with(given)
    shown(view)
    settled()
    chance = random.Random(5)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settled()
    start, end = view.visible_range()
    times = []
    for n in range(200):
        at = chance.randrange(start, end - 120)
        mark = Mark(f"new{n}", at, at + chance.randrange(10, 110), chance.choice(TAGS).id, "a")
        tries = []
        for _ in range(3):
            tries.append(cpu(partial(_add, view, mark)))
            # Each is taken away again, so that all are added to the same page.
            view.remove_mark(mark.id)
            settled()
        times.append(min(tries))
    return Row("add an annotation until painted p99", None, p99(times), "ms", "5 ms")


def _add(view: ArticleView, mark: Mark) -> None:
    view.put_mark(mark)
    # Only what is posted, that is the painting; not what waits for a free moment.
    QApplication.sendPostedEvents()


def hitting(given: Work) -> Row:
    """What lies under a point, on average over a page."""
    view = view_with(given)
    shown(view)
    points = [QPoint(x, y) for x in range(170, 830, 22) for y in range(10, 790, 20)]

    def act() -> None:
        for point in points:
            view.hit(point)

    return Row("hit test", None, min(cpu(act) for _ in range(3)) / len(points), "ms", "0.1 ms")


def jumps(given: Work) -> Row:
    """Scrolling up through text that was never laid out: how often anything moves by more than was scrolled."""
    view = view_with(given)
    shown(view)
    bar, page = view.verticalScrollBar(), view.page
    chance, bad = random.Random(3), 0
    bar.setValue(bar.maximum() * 2 // 3)
    view.viewport().repaint()
    for n in range(400):
        seen = {line: page.top(line) - bar.value() for line in _lines_in_view(view)}
        before, by = bar.value(), chance.choice((3, 20, 60, 90, 240, 600))
        bar.setValue(before - by)
        view.viewport().repaint()
        if n % 7 == 0:
            settled()
        moved = {round(page.top(line) - bar.value() - seen[line]) for line in _lines_in_view(view) if line in seen}
        if bar.value() > 0 and moved - {by}:
            bad += 1
    return Row("visible jumps in 400 scrolls up", None, bad, "", "0")


def _lines_in_view(view: ArticleView) -> list[int]:
    start, end = view.visible_range()
    paragraphs = view.page.paragraphs
    return [line for line in range(paragraphs.line_at(start), paragraphs.line_at(end) + 1) if paragraphs.styles[line]]


def finding(given: Work) -> list[Row]:
    """The longest time that a search keeps the window waiting, and the whole of it."""
    from annotator.gui.article.finding import Finder

    view = view_with(given)
    finder = Finder(view)
    slices: list[float] = [cpu(lambda: finder.search(given.text, "ministry said"))]
    while not finder.done:
        slices.append(cpu(finder._slice))
    return [
        Row("longest slice of finding", None, max(slices), "ms", "16 ms"),
        Row(f"finding all {len(finder.matches)}", None, sum(slices), "ms", ""),
    ]


def resident() -> float:
    """Megabytes that the process holds."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def memory_of(which: str, words: int, annotations: int) -> None:
    """Print by how much a text and fifty pages of it make the process grow; in a process of its own."""
    _application()
    given = work(words, annotations)
    small = work(50, 5)
    make: Callable[[Work], QAbstractScrollArea] = bare_with if which == "bare" else view_with
    warm = make(small)
    shown(warm)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    base = resident()
    widget = make(given)
    shown(widget)
    bar = widget.verticalScrollBar()
    for n in range(50):
        bar.setValue(bar.maximum() * n // 50)
        widget.viewport().repaint()
    settled()
    print(resident() - base)


def memory(words: int, annotations: int) -> Row:
    """How much memory each takes."""

    def run(which: str) -> float:
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.bench_article_view",
            "--memory",
            which,
            str(words),
            str(annotations),
        ]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1])

    return Row("memory above base", run("bare"), run("ours"), "MB", "1.3x")


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("fusion")
    load_fonts()
    app.setFont(interface())
    return app


def measured(words: int, annotations: int) -> list[Row]:
    """All rows of one size."""
    given = work(words, annotations)
    gc.collect()
    gc.freeze()
    return [
        opening(given),
        memory(words, annotations),
        *paging(given),
        jumping(given),
        annotating(given),
        hitting(given),
        jumps(given),
        *finding(given),
    ]


def verdict(row: Row) -> str:
    """Whether a row keeps its limit."""
    if not row.limit:
        return ""
    value = float(row.limit.rstrip("xms "))
    got = row.ours / row.bare if row.limit.endswith("x") and row.bare else row.ours
    ratio = f"{got:.2f}x of " if row.limit.endswith("x") else ""
    return f"{ratio}{row.limit} {'ok' if got <= value else 'TOO SLOW'}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="without the largest text")
    parser.add_argument("--size", type=int, help="only this number of words")
    parser.add_argument("--memory", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory:
        memory_of(given.memory[0], int(given.memory[1]), int(given.memory[2]))
        return
    _application()
    for words, annotations in SIZES[:2] if given.quick else SIZES:
        if given.size and words != given.size:
            continue
        print(f"{words:,} words, {annotations:,} annotations")
        print(f"{'what':38} {'bare':>10} {'ours':>10}   ratio or limit")
        for row in measured(words, annotations):
            bare = f"{row.bare:.2f}" if row.bare is not None else "-"
            print(f"{row.what:38} {bare:>10} {row.ours:>10.3f}   {verdict(row)}", flush=True)


if __name__ == "__main__":
    main()
