"""The sessions of a project: go on with one, look at one that is closed, or start another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from annotator.app.sessions import Unlike, unlike
from annotator.domain.review import ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.gui.dates import moment
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.review.words import clock, state_word

ID = int(Qt.ItemDataRole.UserRole)


class SessionsDialog(Dialog):
    """``chosen`` carries a session's id."""

    chosen = Signal(str)
    new_requested = Signal()

    def __init__(self, parent: QWidget, now: Snapshot) -> None:
        super().__init__(parent, self.tr("Review sessions"), 620)
        self.resize(660, 440)
        self._now = now
        self.list = QListWidget()
        self.list.setFont(interface(14.5))
        self.list.setAccessibleName(self.tr("Review sessions"))
        self.column.addWidget(self.list, 1)
        self.about = self.add_text("", px=13.5)
        self.remark = self.add_text("", tone="error", px=13)
        for session in sorted(now.sessions.values(), key=lambda s: (s.state == "closed", -s.created, s.id)):
            item = QListWidgetItem(f"{session.title}  ·  {state_word(session.state)}")
            item.setData(ID, session.id)
            self.list.addItem(item)
        role = self.buttons.ButtonRole
        self.go = self.buttons.addButton("", role.AcceptRole)
        self.new: QPushButton = self.buttons.addButton(self.tr("New session…"), role.ActionRole)
        self.buttons.addButton(Buttons.Cancel)
        self.go.setDefault(True)
        self.new.setAutoDefault(False)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.new.clicked.connect(self._ask_new)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def session(self) -> ReviewSession | None:
        """The session that is selected."""
        item = self.list.currentItem()
        return self._now.sessions.get(item.data(ID)) if item is not None else None

    def accept(self) -> None:
        session = self.session
        super().accept()
        if session is not None:
            self.chosen.emit(session.id)

    def _ask_new(self) -> None:
        super().accept()
        self.new_requested.emit()

    def _show(self) -> None:
        session = self.session
        if session is None:
            return
        now = self._now
        people = ", ".join(now.name_of(now.person(person)) for person in session.people)
        decided = len(now.decisions_in(session.id))
        begun, spent = moment(session.started or session.created), clock(session.seconds)
        articles = self.tr("%n article(s)", "", len(session.documents))
        lines = (
            self.tr("Begun %1, %2 spent").replace("%1", begun).replace("%2", spent),
            self.tr("Present: %1").replace("%1", people),
            f"{articles}, {self.tr('%n decision(s)', '', decided)}",
        )
        self.about.setText("\n".join(lines))
        self.remark.setText("\n".join(self._said(found) for found in unlike(now, session)))
        self.remark.setVisible(bool(self.remark.text()))
        self.go.setText(self.tr("Look at it") if session.state == "closed" else self.tr("Go on"))

    def _said(self, found: Unlike) -> str:
        document = self._now.known("document", found.document)
        title = getattr(document, "title", "") or found.document[:8]
        match found.what:
            case "tags":
                return self.tr("The tags or rules have changed since this session began.")
            case "gone":
                return self.tr("“%1” is not in the project any more.").replace("%1", title)
        return self.tr("“%1” is compared in another text of the article now.").replace("%1", title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self.accept()
        else:
            super().keyPressEvent(event)
