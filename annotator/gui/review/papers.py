"""The papers of a review: the minutes of a session, and a feedback page for each annotator."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def write_minutes(window: "MainWindow", session: str = "") -> None:
    """Ask which session and which format, and write its minutes."""
    window.say(window.tr("There is no review session yet."))


def write_feedback(window: "MainWindow") -> None:
    """Ask for whom, and write their feedback pages."""
    window.say(window.tr("There is no review session yet."))


def offer_minutes(window: "MainWindow", session: str) -> None:
    """After a session was finished."""
    write_minutes(window, session)
