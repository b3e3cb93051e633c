"""From the command line to the shown window."""

import gc
import os
import sys
from pathlib import Path

# PySide6 reads the source of every module that is imported after it; what knows nothing of Qt comes first.
import annotator.app.settings
import annotator.domain.errors
import annotator.paths  # noqa: F401


def start(project: Path | None) -> int:
    """Open the window, on a project if one is given, and stay until it is closed; returns the exit code."""
    # Nothing that is made until the window stands is garbage; not looking for any saves a tenth of the time.
    gc.disable()
    from annotator.gui.application import bare_application, make_window

    app = bare_application(sys.argv)
    window = make_window(app)
    if os.environ.get("ANNOTATOR_QUIT_AFTER_SHOWN"):
        from annotator.gui.shown import ShownWatch

        ShownWatch(window, project is not None)
    if project is not None:
        path = project.resolve()
        window.framed.connect(lambda: window.projects.open(path))
    window.show()
    code = app.exec()
    window.close()
    return code
