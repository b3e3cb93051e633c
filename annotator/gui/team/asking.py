"""Asking for one line: a name, a day."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface


class AskLine(Dialog):
    """``take`` gets what was typed; the WorldError that it raises is shown, and can be mended."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, hint: str, take: Callable[[str], object], given: str = ""
    ) -> None:
        super().__init__(parent, title, 420)
        self._take = take
        self.add_text(text)
        self.line = QLineEdit(given)
        self.line.setFont(interface(14))
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.line.setAccessibleDescription(text)
        self.line.selectAll()
        self.column.addWidget(self.line)
        self.wrong = self.add_text("", tone="error", px=12)
        self.buttons.addButton(Buttons.Ok)
        self.buttons.addButton(Buttons.Cancel)
        self.line.textEdited.connect(lambda _: self.wrong.setText(""))
        self.line.setFocus()

    def accept(self) -> None:
        try:
            self._take(self.line.text())
        except WorldError as error:
            self.wrong.setText(str(error))
            return
        super().accept()
