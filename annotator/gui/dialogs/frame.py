"""What all our dialogs have in common: modal to the window, gone when closed, plain margins, buttons at the end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.gui.fonts import interface

Buttons = QDialogButtonBox.StandardButton


class Dialog(QDialog):
    """A column (``self.column``) with the dialog's buttons below it."""

    def __init__(self, parent: QWidget | None, title: str, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(16)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column, 1)
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        outer.addWidget(self.buttons)

    def add_text(self, text: str, *, tone: str = "", px: float = 13, weight: int = 400) -> QLabel:
        """A paragraph of plain text."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(interface(px, weight))
        if tone:
            label.setProperty("tone", tone)
        self.column.addWidget(label)
        return label
