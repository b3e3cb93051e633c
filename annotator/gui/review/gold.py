"""Showing the gold layer in the article."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def toggle_gold(window: "MainWindow") -> None:
    """Show or hide the gold layer."""
