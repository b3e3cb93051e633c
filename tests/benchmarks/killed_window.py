"""The child of ``bench_kills``: marks one passage after the other in the real window, tells what is shown as saved."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.app.project import Saving
from annotator.app.settings import Settings
from annotator.gui.appearance import Appearance
from annotator.gui.application import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.waiting import wait_for
from tests.benchmarks.large_project import ME


def main() -> None:
    """Runs until it is killed."""
    app = make_application(["killed"])
    window = MainWindow(Appearance(app, "light"), Settings(annotator=ME, annotator_name="Bench"))
    window.show()
    window.projects.open(Path(sys.argv[1]))
    wait_for(lambda: window.session is not None, "the project is open")
    session, workspace = window.session, window.workspace
    assert session is not None and workspace is not None
    told = set(session.project.now.annotations)
    word = window.tr("All changes saved")

    def tell(saving: object) -> None:
        # What counts is what the analyst sees: the word in the status line.
        if saving is Saving.SAVED and window.status.saved.text() == word:
            fresh = set(session.project.now.annotations) - told
            told.update(fresh)
            print("".join(f"{id}\n" for id in fresh), end="", flush=True)

    session.saving_changed.connect(tell)
    view = workspace.article.view
    length = len(view.page.paragraphs.text)
    print("open", flush=True)
    number = 0
    while True:
        start = (number * 97) % (length - 60)
        view.select_passage(start, start + 40)
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_1 + number % 3))
        QTest.qWait(number % 4)
        number += 1


if __name__ == "__main__":
    main()
