"""The actions about snapshots and articles as sources."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def snapshot_deeds(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By action name."""

    def as_source() -> None:
        assert window.session is not None, "the action is enabled only while a document is open"
        window.evidence.snapshots.use_article(window.session.document_id)

    return {
        "as_source": as_source,
        "split": lambda: window.evidence.split.toggle(),
        "other_side": lambda: window.evidence.split.other_side(),
    }
