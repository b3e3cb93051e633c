"""A PDF beside the article: ``python -m tests.benchmarks.bench_snapshot [--quick]``.

From asking for the source until its first page is painted in the real window, by the clock, since a child process
draws it; bare is pypdfium2 opening the same bytes and drawing the same page in the same size, alternating in one run.
Then how long the window is held while one pages through, and by each step of a selection that is drawn with the mouse.
"""

import argparse
import hashlib
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.captures import PDF
from annotator.app.joining import join
from annotator.app.project import Project
from annotator.app.settings import Settings
from annotator.bootstrap import create_project
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add
from annotator.domain.source import Capture, Source
from tests.app.projects import ANA, article
from tests.app.read_pdfs import readable
from tests.benchmarks.bench_formats import workload
from tests.benchmarks.bench_pdf import book, page_count

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.snapshots.pages_view import PagesView

LIMIT_MS, HOLD_MS = 1000.0, 16.0
FULL, QUICK = 300, 40
"""Pages."""
ROUNDS = 6
_PATIENCE_MS = 60_000


def project_with(data: bytes, file: Path) -> Project:
    """A project in a file: an article, and two sources with the same PDF."""
    made, read = create_project(file), readable(data)
    join(made, ANA, "Ana")
    made.apply(Add(article()))
    sha256 = hashlib.sha256(data).hexdigest()
    for id in ("one", "two"):
        made.apply(Add(Source(id=id, title="The book")))
        copy = Capture(
            id=f"copy-{id}", source=id, attachment=sha256, text=read.text, name="book.pdf", media_type=PDF,
            size=len(data), blocks=tuple(read.blocks), pages=tuple(read.pages),
        )  # fmt: skip
        made.apply(Add(copy), [Attachment(sha256, "book.pdf", PDF, data)])
    made.store.flush()
    return made


def bare(data: bytes, width: int, height: int) -> float:
    """Milliseconds of pypdfium2 alone."""
    import pypdfium2

    began = time.perf_counter()
    with pypdfium2.PdfDocument(data) as opened:
        page = opened[0]
        page.render(scale=max(width / page.get_width(), height / page.get_height()))
        page.close()
    return (time.perf_counter() - began) * 1000


def wait_for(view: "PagesView", *, letters: bool) -> None:
    """Until the first page is drawn, or its letters are known."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    assert view.drawing is not None
    (view.drawing.lettered if letters else view.drawing.drawn).connect(lambda at: loop.quit() if at == 0 else None)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()


def first_page(window: "MainWindow", source: str) -> tuple[float, float]:
    """Milliseconds until the first page is painted, and until its letters can be selected."""
    began = time.perf_counter()
    assert window.evidence.split.show_source(source)
    view = view_of(window)
    wait_for(view, letters=False)
    view.viewport().repaint()
    painted = time.perf_counter()
    wait_for(view, letters=True)
    return (painted - began) * 1000, (time.perf_counter() - began) * 1000


def view_of(window: "MainWindow") -> "PagesView":
    """The pages beside the article."""
    pane = window.evidence.split.pane
    assert pane is not None and pane.pages is not None
    return pane.pages.view


def holds(window: "MainWindow") -> list[float]:
    """How long the window was held, in milliseconds of the processor, at each step of paging through."""
    from PySide6.QtCore import QEventLoop, QTimer

    view, found = view_of(window), list[float]()
    loop, bar = QEventLoop(), view.verticalScrollBar()
    pages = min(len(view.sheets), 60)

    def step() -> None:
        began = time.thread_time()
        bar.setValue(bar.value() + bar.pageStep())
        view.viewport().repaint()
        found.append((time.thread_time() - began) * 1000)
        if len(found) >= pages:
            loop.quit()

    timer = QTimer(interval=60)
    timer.timeout.connect(step)
    timer.start()
    loop.exec()
    timer.stop()
    return found


def drag(window: "MainWindow") -> list[float]:
    """Milliseconds of the processor for each step of a selection from the head of what is seen to its foot."""
    from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    view = view_of(window)
    quiet = QEventLoop()
    QTimer.singleShot(1500, quiet.quit)
    quiet.exec()
    port, found = view.viewport(), list[float]()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, left, none, QPointF(80, 4).toPoint())
    for y in range(8, port.height(), 6):
        pos = QPointF(port.width() * (0.3 + 0.4 * (y % 5) / 5), y)
        event = QMouseEvent(QEvent.Type.MouseMove, pos, port.mapToGlobal(pos), Qt.MouseButton.NoButton, left, none)
        began = time.thread_time()
        QApplication.sendEvent(port, event)
        port.repaint()
        found.append((time.thread_time() - began) * 1000)
    began = time.thread_time()
    QTest.mouseRelease(port, left, none, QPointF(200, port.height() - 4).toPoint())
    found.append((time.thread_time() - began) * 1000)
    assert view.words(), "something was selected"
    return found


def run(pages: int) -> bool:
    """Prints the figures; whether the limits were kept."""
    from PySide6.QtWidgets import QApplication

    from annotator.gui.appearance import Appearance
    from annotator.gui.application import make_application
    from annotator.gui.main_window import MainWindow

    words = [word for word in workload(900 * pages, 10)[0].split() if word.isascii()]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = make_application(["bench"])
    data = book(words, pages)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        project = project_with(data, Path(folder) / "book.annodb")
        settings = Settings(annotator=ANA, annotator_name="Ana", theme="light", pdf_way="pages")
        window = MainWindow(Appearance(app, "light"), settings)
        window.resize(1440, 900)
        window.show()
        window.show_project(project)
        alone, shown, lettered = list[float](), list[float](), list[float]()
        for at in range(ROUNDS):
            times = first_page(window, ("one", "two")[at % 2])
            shown.append(times[0])
            lettered.append(times[1])
            place = view_of(window).places.place(0)
            alone.append(bare(data, round(place.width()), round(place.height())))
        paging = holds(window)
        drawing = drag(window)
        window.evidence.split.close()
        window.evidence.split.leave()
        window.close()
    print(f"a PDF of {page_count(data)} pages, {len(data) // 1000} kB: first page on screen after "
          f"{min(shown[1:]):.0f} to {max(shown[1:]):.0f} ms, the first time {shown[0]:.0f} ms (limit {LIMIT_MS:.0f}); "
          f"its letters after {max(lettered):.0f} ms; bare pypdfium2 {min(alone):.0f} ms")  # fmt: skip
    print(f"paging through {len(paging)} pages: the window is held {max(paging):.1f} ms at most; "
          f"drawing a selection: {max(drawing):.1f} ms a step at most (limit {HOLD_MS:.0f})")  # fmt: skip
    return max(shown) <= LIMIT_MS and max(*paging, *drawing) <= HOLD_MS


def main() -> int:
    """The exit code says whether the limits were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} pages")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return 0 if run(QUICK if given.quick else FULL) else 1


if __name__ == "__main__":
    raise SystemExit(main())
