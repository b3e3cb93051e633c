"""What the library says where there is nothing to show, and what can be done about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.app.catalogue import Catalogue
from annotator.app.shelf_filter import COLLECTION, STATE, Wanted
from annotator.gui.fonts import interface


class EmptyNote(QWidget):
    """A sentence, another one in a quieter tone, and perhaps a button. ``asked`` carries what the button is for."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._deed = ""
        self.title = _label(15, 600)
        self.text = _label(13, 400)
        self.text.setProperty("tone", "quiet")
        self.button = QPushButton()
        self.button.setFont(interface(13, 500))
        self.button.clicked.connect(lambda: self.asked.emit(self._deed))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self.title, self.text):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, text: str, button: str = "", deed: str = "") -> None:
        """Show what there is to say."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._deed = deed
        self.setAccessibleName(f"{title} {text}")


def tell_empty(note: EmptyNote, told: Catalogue, wanted: Wanted) -> None:
    """Say why no document is shown, and what can be done."""
    translate = QCoreApplication.translate
    if not told.texts:
        note.say(
            translate("Library", "No documents yet"),
            translate("Library", "Import articles, or drop files on this window."),
            translate("Library", "Import…"), "import",
        )  # fmt: skip
    elif wanted.narrowed:
        note.say(
            translate("Library", "No document fits the filter"),
            translate("Library", "Take something of the filter away to see more."),
            translate("Library", "Clear the filter"), "clear",
        )  # fmt: skip
    elif wanted.place.startswith(COLLECTION):
        note.say(
            translate("Library", "Nothing is in this collection yet"),
            translate("Library", "Drag documents onto it, or choose some elsewhere and press C."),
        )
    elif wanted.place.startswith(STATE):
        note.say(
            translate("Library", "No document is in this state"),
            translate("Library", "Choose documents and press 1 to 4 to say how far you are with them."),
        )
    else:
        note.say(
            translate("Library", "Every document is in a collection"),
            translate("Library", "What you import next appears here."),
        )


def _label(px: float, weight: int) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setFont(interface(px, weight))
    return made
