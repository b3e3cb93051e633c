"""Light, dark, or as the system: one palette and one style sheet, both filled from the token table."""

from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator.gui.tokens import DARK, LIGHT, TOKENS, Theme, palette
from annotator.paths import resource

CHOICES = ("light", "dark", "system")


class Appearance(QObject):
    """Holds the theme that is shown. ``choice`` is "light", "dark" or "system"."""

    theme_changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice if choice in CHOICES else "system"
        self.theme = self._wanted()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    def choose(self, choice: str) -> None:
        """Take another choice; the theme may stay the same."""
        self.choice = choice if choice in CHOICES else "system"
        self._follow()

    def _system_changed(self) -> None:
        if self.choice == "system":
            self._follow()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            self._dress()
            self.theme_changed.emit(wanted)

    def _wanted(self) -> Theme:
        if self.choice != "system":
            return DARK if self.choice == "dark" else LIGHT
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _dress(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme))


def style_sheet(theme: Theme) -> str:
    """The window's style sheet in a theme. Raises KeyError for a token that the table does not have."""
    folder = resource("styles/window.qss").parent.as_posix()
    return _template().substitute({token: theme.css(token) for token in TOKENS}, styles=folder)


@lru_cache(maxsize=1)
def _template() -> Template:
    return Template(resource("styles/window.qss").read_text("utf-8"))
