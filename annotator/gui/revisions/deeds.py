"""The actions about newer and older texts of an article."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def revision_deeds(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By action name."""

    def revise() -> None:
        from annotator.gui.revisions.errand import ask_newer

        ask_newer(window)

    def again() -> None:
        from annotator.gui.revisions.errand import read_again

        read_again(window)

    def tray() -> None:
        from annotator.gui.revisions.placing import show_tray

        show_tray(window)

    def older() -> None:
        from annotator.gui.revisions.placing import open_older

        open_older(window)

    return {"revise": revise, "read_again": again, "tray": tray, "older_text": older}
