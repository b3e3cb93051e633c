"""What the actions of searching do. Pages and dialogs are imported by the deeds."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def search_deeds(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """By action name."""
    return {
        "search": window.top.search.begin,
        "results": lambda: _results(window),
        "elsewhere": lambda: _elsewhere(window),
    }


def _results(window: "MainWindow") -> None:
    from annotator.gui.search.page import show_results

    show_results(window, window.top.search.text())


def _elsewhere(window: "MainWindow") -> None:
    from annotator.gui.search.elsewhere import find_elsewhere

    find_elsewhere(window)
