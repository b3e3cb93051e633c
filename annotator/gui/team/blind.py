"""Blind mode in the window: being done with an article, working blind, and the line that says what is hidden."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.domain.teaming import set_blind, set_done
from annotator.domain.visibility import done_with, hidden_documents
from annotator.gui.facts import show_facts
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def toggle_done(window: "MainWindow") -> None:
    """Say that I am done with the open article, or not yet."""
    session = window.session
    if session is not None and session.document is not None:
        now, document = session.project.now, session.document_id
        session.apply(set_done(now, [document], not done_with(now, document, now.me)))
    show_facts(window)  # the action has ticked itself


def toggle_blind(window: "MainWindow") -> None:
    """Hide others' work from those who still read, or show it."""
    session = window.session
    if session is not None:
        now = session.project.now
        if session.apply(set_blind(not now.team.blind)) is not None:
            window.say(blind_sentence(window))
    show_facts(window)


def blind_sentence(window: "MainWindow") -> str:
    """What working blind, or openly, means here."""
    now = window.session.project.now if window.session else None
    if now is None or not now.team.blind:
        return window.tr("You work openly: everybody sees what everybody marked.")
    hidden = len(hidden_documents(now))
    if not hidden:
        return window.tr("The team works blind. You are done with all articles here, so nothing is hidden from you.")
    return window.tr(
        "The team works blind. What others marked is hidden on %n article(s) until you are done.", "", hidden
    )


class BlindNote(QWidget):
    """One line above the article while others' work on it is hidden. ``done_requested``: I am done with it."""

    done_requested = Signal()

    def __init__(self, theme: Theme, writable: bool) -> None:
        super().__init__()
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._eye = QLabel()
        self.text = QLabel(self.tr("You work blind: what others marked here is hidden until you are done."))
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setFont(interface(13))
        self.text.setWordWrap(True)
        self.button = QPushButton(self.tr("I am done with this article"))
        self.button.setFont(interface(12.5, 500))
        self.button.setMinimumHeight(26)
        self.button.setEnabled(writable)
        self.button.clicked.connect(self.done_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self._eye)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.setAccessibleName(self.text.text())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._eye.setPixmap(icon("eye-off", theme.color("ink2"), 16).pixmap(QSize(16, 16)))
