"""What every action does: the errands of all parts, by action name. A part with actions of its own is listed here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.gui.intake.deeds import intake_deeds
from annotator.gui.revisions.deeds import revision_deeds
from annotator.gui.search.deeds import search_deeds
from annotator.gui.snapshots.deeds import snapshot_deeds

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

Deeds = dict[str, Callable[[], object]]


def deeds_of(window: "MainWindow") -> Deeds:
    """By action name. Made when the first action is asked for; pages and dialogs are imported by the deeds."""
    return {
        **window.errands.deeds(),
        **window.evidence.deeds(),
        **window.team.deeds(),
        **intake_deeds(window),
        **search_deeds(window),
        **revision_deeds(window),
        **snapshot_deeds(window),
        "kind": lambda: _kind(window),
        "reading": lambda: _reading(window),
        "outline": lambda: _outline(window),
        "library": lambda: _library(window),
    }


def _library(window: "MainWindow") -> None:
    from annotator.gui.library.page import show_library

    show_library(window)


def _kind(window: "MainWindow") -> None:
    from annotator.gui.article.menu import ask_kind

    assert window.workspace is not None, "the action is enabled only while a document is open"
    ask_kind(window.workspace.article.view)


def _reading(window: "MainWindow") -> None:
    from annotator.gui.article.comfort import kept_comfort
    from annotator.gui.article.comfort_panel import ComfortPanel

    assert window.workspace is not None, "the action is enabled only while a document is open"
    panel = ComfortPanel(window.workspace.article.view)
    panel.comfort_changed.connect(lambda comfort: window.remember(reading=kept_comfort(comfort)))
    panel.open()


def _outline(window: "MainWindow") -> None:
    from annotator.gui.article.outline import show_outline

    assert window.workspace is not None, "the action is enabled only while a document is open"
    assert window.session is not None and window.session.document is not None
    show_outline(window.workspace.article.view, window.session.document)
