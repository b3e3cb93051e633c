"""The line above an article that has another text: an older one leads to the newest, the newest to what waits."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.app.revising import waiting
from annotator.domain.editions import main_text
from annotator.gui.fonts import interface
from annotator.gui.session import Session
from annotator.gui.workspace import Workspace


class RevisionNote(QWidget):
    """``asked``: what its button says is wanted."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setFont(interface(13))
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setFont(interface(12.5, 500))
        self.button.setMinimumHeight(26)
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)

    def say(self, sentence: str, button: str) -> None:
        """Show a sentence, and what can be done."""
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(button)


class RevisionNotes(QObject):
    """Keeps the line of a workspace right. ``tray_asked``: what waits is to be shown."""

    tray_asked = Signal()

    def __init__(self, session: Session, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._session, self._workspace = session, workspace
        self._note: RevisionNote | None = None
        session.document_changed.connect(self._look)
        session.changed.connect(self._look)

    @property
    def note(self) -> RevisionNote | None:
        """The line, if it was ever needed."""
        return self._note

    def _look(self) -> None:
        document, now = self._session.document, self._session.project.now
        if document is None:
            self._hide()
        elif main_text(now, document.id) != document.id:
            self._show(self.tr("This is an older text of the article."), self.tr("Read the newest"))
        elif count := waiting(now, document.id):
            said = self.tr("%n of your passages wait(s) for a place in this newer text.", "", count)
            self._show(said, self.tr("Place them"))
        else:
            self._hide()

    def _show(self, sentence: str, button: str) -> None:
        if self._note is None:
            self._note = RevisionNote()
            self._note.asked.connect(self._go)
            self._workspace.centre.insertWidget(1, self._note)
        self._note.say(sentence, button)
        self._note.setVisible(True)

    def _hide(self) -> None:
        if self._note is not None:
            self._note.setVisible(False)

    def _go(self) -> None:
        document, now = self._session.document, self._session.project.now
        if document is None:
            return
        newest = main_text(now, document.id)
        if newest != document.id:
            self._session.open_document(newest)
        else:
            self.tray_asked.emit()
