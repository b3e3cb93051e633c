"""The window measured: ``python -m tests.benchmarks.bench_window [--quick]``.

Start to shown window beside an empty PySide6 window (CPU time of the process until then, best of several, the two
alternating in one run); opening a large project; adding one annotation among many until it is painted, through the
window's own wiring and without the commit. Limits are those of the design, section 5.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tests.benchmarks.large_project import ME, REPO, make_project

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

T = TypeVar("T")
EMPTY = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print(f"shown 0 cpu {time.process_time() * 1000:.0f}")
        app.quit()
window = QWidget()
window.resize(1440, 900)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""
FULL, QUICK = (1_000_000, 100_000), (100_000, 10_000)
SHOWN_LIMIT = 1.3
ADD_LIMIT_MS = 5.0


def main() -> int:
    """Prints the table; returns 1 if a limit is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size, fewer tries")
    quick = parser.parse_args().quick
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = str(Path(folder) / "home")
        held = start_times(Path(folder), 4 if quick else 8)
        held &= adding(Path(folder) / "large.annodb", *(QUICK if quick else FULL))
    return 0 if held else 1


def start_times(folder: Path, tries: int) -> bool:
    """An empty window, ours without a project, ours with the sample's article to be read."""
    from annotator.bootstrap import create_sample

    sample = folder / "Sample.annodb"
    create_sample(sample).close()
    ours = [sys.executable, "-m", "annotator"]
    cases = {"empty": [sys.executable, "-c", EMPTY], "ours": ours, "sample": [*ours, str(sample)]}
    best: dict[tuple[str, str], float] = {}
    for _ in range(tries):
        for name, command in cases.items():
            for what, ms in once(command).items():
                best[name, what] = min(best.get((name, what), ms), ms)
    print(f"{'from the start until (CPU ms)':58}{'CPU':>8}{'ratio':>10}")
    lines = (
        ("an empty PySide6 window is shown", ("empty", "shown"), None),
        ("our window is shown", ("ours", "shown"), SHOWN_LIMIT),
        ("our window is shown, a project to be opened", ("sample", "shown"), SHOWN_LIMIT),
        ("our window is furnished: start screen", ("ours", "read"), None),
        ("the sample article can be read", ("sample", "read"), None),
    )
    held = True
    for label, key, limit in lines:
        ratio = best[key] / best["empty", "shown"]
        held &= limit is None or ratio <= limit
        verdict = "" if limit is None else f"  must <= {limit} x{'' if ratio <= limit else '  TOO MUCH'}"
        print(f"  {label:56}{best[key]:8.0f}{ratio:8.2f} x{verdict}")
    return held


def once(command: list[str]) -> dict[str, float]:
    """CPU milliseconds of one start, by what had been reached then."""
    environment = {**os.environ, "ANNOTATOR_QUIT_AFTER_SHOWN": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, env=environment, cwd=REPO, check=True, capture_output=True, text=True)
    words = [line.split() for line in done.stdout.splitlines()]
    return {line[0]: float(line[3]) for line in words if len(line) == 4 and line[2] == "cpu"}


def adding(path: Path, words: int, annotations: int) -> bool:
    """One annotation among many, from the key until it is painted, and the panels after that."""
    from PySide6.QtWidgets import QApplication

    from annotator.app.settings import Settings
    from annotator.bootstrap import open_project
    from annotator.gui.appearance import Appearance
    from annotator.gui.application import make_application
    from annotator.gui.main_window import MainWindow

    make_project(path, words, annotations)
    app = make_application(["bench"])
    window = MainWindow(Appearance(app, "light"), Settings(annotator=ME, annotator_name="Bench"))
    window.resize(1440, 900)
    window.show()
    QApplication.processEvents()
    print(f"\nA window on {words:,} words and {annotations:,} annotations (CPU ms)")
    opened, project = cpu(lambda: open_project(path))
    print(f"  {'open the file, all entities in memory':46}{opened:9.1f}")
    shown = cpu(lambda: window.show_project(project))[0] + cpu(QApplication.processEvents)[0]
    print(f"  {'window filled and painted':46}{shown:9.1f}")
    held = _add_each(window, 200 if annotations > 50_000 else 60)
    window.close()
    return held


def _add_each(window: "MainWindow", times: int) -> bool:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    assert window.workspace is not None
    view = window.workspace.article.view
    painted: list[float] = []
    settled: list[float] = []
    length = len(view.page.paragraphs.text)
    for number in range(times):
        view.reveal(number * (length - 400) // times)  # elsewhere each time: marks do not pile up
        QTest.qWait(20)
        first, last = view.visible_range()
        start = (first + last) // 2
        view.select_passage(start, start + 25)
        QTest.qWait(20)
        # Painting is a posted event; what the panels do afterwards hangs on a timer and is counted apart.
        painted.append(cpu(lambda: view.request_tag("claim"))[0] + cpu(QApplication.sendPostedEvents)[0])
        settled.append(cpu(QApplication.processEvents)[0])
    worst = p99(painted)
    verdict = f"  must <= {ADD_LIMIT_MS:g} ms{'' if worst <= ADD_LIMIT_MS else '  TOO MUCH'}"
    print(f"  {'add one until painted, median':46}{statistics.median(painted):9.2f}")
    print(f"  {'add one until painted, p99':46}{worst:9.2f}{verdict}")
    print(f"  {'cards, chips, counts and lists after it, p99':46}{p99(settled):9.2f}")
    return worst <= ADD_LIMIT_MS


def cpu(task: Callable[[], T]) -> tuple[float, T]:
    """CPU milliseconds of this thread, and what the task returned."""
    began = time.thread_time()
    made = task()
    return (time.thread_time() - began) * 1000, made


def p99(times: list[float]) -> float:
    """The value that one in a hundred exceeds."""
    return sorted(times)[max(0, round(len(times) * 0.99) - 1)]


if __name__ == "__main__":
    raise SystemExit(main())
