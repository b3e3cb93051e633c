"""What the Team menu does. Pages and dialogs are imported when they are asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class TeamErrands(QObject):
    """Each public method does one thing that a menu or a key asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        """By action name."""
        return {
            "merge": lambda: self.merge([]),
            "bundle": self.bundle,
            "starter": self.starter,
            "board": self.board,
            "done": self.done,
            "blind": self.blind,
            "rules": self.rules,
            "comments": self.comments,
            "compare": lambda: self.compare("passages"),
            "agreement": lambda: self.compare("agreement"),
            "review": self.review,
            "gold": self.gold,
            "minutes": self.minutes,
            "feedback": self.feedback,
        }

    def merge(self, paths: list[Path]) -> None:
        """Merge colleagues' files; without ``paths`` they are asked for."""
        from annotator.gui.merge.errand import start_merge

        start_merge(self._window, paths)

    def bundle(self) -> None:
        """Write a bundle of one's work, to be mailed."""
        from annotator.gui.merge.bundles import send_my_work

        send_my_work(self._window)

    def starter(self) -> None:
        """Write a starter bundle for each colleague."""
        from annotator.gui.merge.bundles import write_starters

        write_starters(self._window)

    def board(self) -> None:
        """Who reads what, and who is done."""
        from annotator.gui.team.board import show_board

        show_board(self._window)

    def done(self) -> None:
        """Say that I am done with this article, or not yet."""
        from annotator.gui.team.blind import toggle_done

        toggle_done(self._window)

    def blind(self) -> None:
        """Hide others' work from those who still read, or not."""
        from annotator.gui.team.blind import toggle_blind

        toggle_blind(self._window)

    def rules(self) -> None:
        """The guidelines, the tags' definitions and the rules that decisions became, with their versions."""
        from annotator.gui.team.rules import show_rules

        show_rules(self._window)

    def comments(self) -> None:
        """Show or hide the comments."""
        from annotator.gui.comments.dock import toggle_comments

        toggle_comments(self._window)

    def compare(self, view: str) -> None:
        """Compare annotators: their ``passages``, or the figures of their ``agreement``."""
        from annotator.gui.compare.page import show_compare

        show_compare(self._window, view)

    def review(self) -> None:
        """Go on with the session that is open, or start one."""
        from annotator.gui.review.start import start_or_resume

        start_or_resume(self._window)

    def gold(self) -> None:
        """Show or hide the gold layer in the article."""
        from annotator.gui.review.gold import toggle_gold

        toggle_gold(self._window)

    def minutes(self) -> None:
        """Write the minutes of a session."""
        from annotator.gui.review.papers import write_minutes

        write_minutes(self._window)

    def feedback(self) -> None:
        """Write the feedback page of an annotator."""
        from annotator.gui.review.papers import write_feedback

        write_feedback(self._window)
