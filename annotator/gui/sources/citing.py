"""References of sources onto the clipboard: as text, and with italics for programs that take them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from annotator.domain.source import Source
from annotator.gui.clipboard import mime_data
from annotator.gui.labels import in_words

if TYPE_CHECKING:
    from annotator.app.citing import Reference
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress


class CitingErrand(QObject):
    """Copies references in the style that was chosen last."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @property
    def style(self) -> str:
        """The name of the style that was chosen last."""
        from annotator.app.citing import STYLES, USUAL

        chosen = self._window.settings.citation_style
        return chosen if chosen in STYLES else USUAL

    def copy(self, source: str) -> None:
        """Copy the reference of a source."""
        session = self._window.session
        if session is not None and (known := session.project.sight.sources.get(source)) is not None:
            self._copy([known])

    def copy_all(self) -> None:
        """Copy a list of references: all sources, in the order of the alphabet."""
        session = self._window.session
        if session is not None:
            from annotator.app.citing import citable

            self._copy(citable(session.project.sight))

    def fill(self, menu: QMenu, source: str) -> None:
        """Add what can be copied to a source's menu, and the choice of the style."""
        from annotator.app.citing import STYLES

        menu.addAction(self.tr("Copy reference")).triggered.connect(lambda: self.copy(source))
        menu.addAction(self.tr("Copy all references")).triggered.connect(self.copy_all)
        styles = menu.addMenu(self.tr("Style of references"))
        group = QActionGroup(styles)
        for name, label in STYLES.items():
            action = styles.addAction(in_words(label))
            action.setCheckable(True)
            action.setChecked(name == self.style)
            action.triggered.connect(lambda _=False, name=name: self._window.remember(citation_style=name))
            group.addAction(action)

    def _copy(self, sources: Sequence[Source]) -> None:
        style, language = self.style, QLocale().name().partition("_")[0]

        def work(progress: "Progress") -> "list[Reference]":
            from annotator.app.citing import reference_list

            return reference_list(sources, style, language, progress)

        self._window.runner.run(self.tr("Formatting references"), work, self._keep, exclusive=False)

    def _keep(self, made: "list[Reference]") -> None:
        data = mime_data()
        data.setText("\n".join(each.text for each in made))
        data.setHtml("".join(f"<p>{each.html}</p>" for each in made))
        QGuiApplication.clipboard().setMimeData(data)
        self._window.say(self.tr("%n reference(s) copied", "", len(made)))
