"""Small questions: message boxes that show text as it is, never as markup."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, title: str, text: str, more: str = "") -> QMessageBox:
    """A box without buttons yet; the caller adds them and opens it."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    if more:
        box.setInformativeText(more)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def confirm(
    parent: QWidget, title: str, text: str, yes: str, no: str, agreed: Callable[[], object], more: str = ""
) -> QMessageBox:
    """Ask whether to go on; ``agreed`` is called if so."""
    box = ask(parent, title, text, more)
    button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(button)
    box.finished.connect(lambda _: agreed() if box.clickedButton() is button else None)
    box.open()
    return box
