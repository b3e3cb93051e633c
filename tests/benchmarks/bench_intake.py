"""Many files brought in through the window: ``python -m tests.benchmarks.bench_intake [--quick]``.

A folder of 500 web pages (``bench_reading`` has how they are made) is imported into an open project, as by dropping it;
then it is undone. Pages per second by the clock on the wall, and the worst block: the longest that the window was kept
from its events. Beside it in the same run: bare trafilatura, one page after the other in this process.
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_library import project
from tests.benchmarks.bench_reading import FULL, QUICK, bare, pages
from tests.benchmarks.bench_team import blocks, said

BLOCK_MS = 16.0


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    given.add_argument("--quick", action="store_true", help=f"{QUICK} pages")
    count = QUICK if given.parse_args().quick else FULL
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pages"
        folder.mkdir()
        made = list(pages(count))
        for number, page in enumerate(made):
            (folder / f"{number}.html").write_bytes(page)
        os.environ["ANNOTATOR_HOME"] = name
        began = time.perf_counter()
        for page in made:
            bare(page)
        print(f"{count} pages; bare trafilatura: {count / (time.perf_counter() - began):.0f} pages/s")
        measured(folder, count, Path(name))
    return 0


def measured(folder: Path, count: int, home: Path) -> None:
    """Import the folder and take it back."""
    from PySide6.QtWidgets import QApplication

    from annotator.app.settings import Settings
    from annotator.gui.appearance import Appearance
    from annotator.gui.intake.errand import import_files
    from annotator.gui.main_window import MainWindow

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = MainWindow(Appearance(application, "light"), Settings(annotator="ana", annotator_name="Ana"))
    window.resize(1440, 900)
    window.show()
    window.show_project(project(20, 40, home))
    blocks(lambda: True)
    assert window.session is not None
    known, before = window.session.project, 20
    began = time.perf_counter()
    import_files(window, [folder])
    came: list[float] = []

    def whole() -> bool:
        if not came and len(known.now.documents) == before + count:
            came.append(time.perf_counter() - began)
        return bool(came) and not window.runner.running

    worst = blocks(whole, 300.0)
    print(f"  through the window: {count / came[0]:.0f} pages/s, in {came[0]:.1f} s")
    said("worst block meanwhile", worst, BLOCK_MS)
    began = time.perf_counter()
    window.perform("undo")
    worst = blocks(lambda: len(known.now.documents) == before, 60.0)
    print(f"  taken back in {(time.perf_counter() - began) * 1e3:.0f} ms")
    said("worst block meanwhile", worst, BLOCK_MS)
    window.close()


if __name__ == "__main__":
    raise SystemExit(main())
