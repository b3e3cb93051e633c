"""Full pages in place of the article: comparing, review. One at a time; Escape or "Back" returns to the article."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Page(QWidget):
    """What all pages have in common. ``closed`` asks to be taken away; ``annotation_requested`` carries an id."""

    closed = Signal()
    annotation_requested = Signal(str)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""

    def leave(self) -> None:
        """About to be taken away: hand in what is being typed, let go of what Qt owns."""


class Pages(QObject):
    """Shows a page over the workspace. ``changed`` comes when one was shown or taken away."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.page: Page | None = None
        window.appearance.theme_changed.connect(self._dress)

    def show(self, page: Page) -> None:
        """Show a page; one that is there already is taken away first."""
        self.close()
        self.page = page
        page.closed.connect(self.close)
        page.annotation_requested.connect(self._go_to)
        self._window.stack.addWidget(page)
        self._window.stack.setCurrentWidget(page)
        page.setFocus()
        self.changed.emit()

    def close(self) -> None:
        """Back to the article."""
        page, self.page = self.page, None
        if page is None:
            return
        page.leave()
        stack, workspace = self._window.stack, self._window.workspace
        stack.setCurrentWidget(workspace if workspace is not None else self._window.start)
        stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        if workspace is not None:
            workspace.article.view.setFocus()
        self.changed.emit()

    def close_at_once(self) -> None:
        """As ``close``, before the project is closed: nothing of the page lives on."""
        page, self.page = self.page, None
        if page is not None:
            page.leave()
            self._window.stack.removeWidget(page)
            delete(page)
            self.changed.emit()

    def _go_to(self, annotation: str) -> None:
        self.close()
        if self._window.workspace is not None:
            self._window.workspace.show_annotation(annotation)

    def _dress(self, theme: Theme) -> None:
        if self.page is not None:
            self.page.set_theme(theme)
