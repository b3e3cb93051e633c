"""The small heading above a list, with buttons at its end."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


def caps_font(px: float = 11) -> QFont:
    """The face of headings: small, semibold, spaced capitals."""
    font = interface(px, 600)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
    return font


class Heading(QWidget):
    """A title, perhaps a number, and tool buttons (24 pixels at least)."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[tuple[QToolButton, str]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 8, 8, 4)
        self._row.setSpacing(0)
        self._title = QLabel(title)
        self._title.setFont(caps_font())
        self._title.setProperty("tone", "quiet")
        self._count = QLabel()
        self._count.setFont(interface(11.5, 500))
        self._count.setProperty("tone", "quiet")
        for label in (self._title, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self._count)
        self._row.addSpacing(6)

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(one_line(title)[:40])

    def set_count(self, count: int) -> None:
        """Show a number at the end (0: nothing)."""
        self._count.setText(str(count) if count else "")

    def add_button(
        self, drawing: str, name: str, clicked: Callable[[], object] | None, menu: QMenu | None = None
    ) -> QToolButton:
        """A button with an icon, called ``name`` for screen readers and in its tooltip."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedSize(26, 26)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if menu is not None:
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        if clicked is not None:
            button.clicked.connect(lambda: clicked())
        self._row.addWidget(button)
        self._buttons.append((button, drawing))
        self.set_theme(self._theme)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._theme = theme
        for button, drawing in self._buttons:
            button.setIcon(icon(drawing, theme.color("ink2")))
