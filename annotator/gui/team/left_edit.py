"""A field of several lines that hands its text in when it is left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.gui.fonts import interface


class LeftEdit(QPlainTextEdit):
    """``left`` carries the text, if it was changed since ``show_text``. Tab leaves the field."""

    left = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setFont(interface(13.5))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show what holds now; while that is the same, what is being typed stays."""
        if text == self._shown:
            return
        self._shown = text
        self.setPlainText(text)

    def hand_in(self) -> None:
        """As if it were left."""
        text = self.toPlainText()
        if text != self._shown and not self.isReadOnly():
            self._shown = text
            self.left.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_in()
