"""The columns of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


def column(name: str, *widgets: QWidget) -> QWidget:
    """A side of the window, or its middle: widgets below one another."""
    made = QWidget()
    made.setObjectName(name)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 1 if name == "left_side" else 0, 0, 0)
    box.setSpacing(8 if name == "left_side" else 0)
    for widget in widgets:
        box.addWidget(widget)
    return made
