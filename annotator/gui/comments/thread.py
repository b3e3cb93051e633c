"""Threads with a field to write in: about one thing, a passage, an article, or what is new in the whole project."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.app.project import Changed
from annotator.domain.people import Annotator
from annotator.domain.talking import Resolve, delete_comment
from annotator.gui.comments.delegate import CommentDelegate
from annotator.gui.comments.menu import comment_menu
from annotator.gui.comments.reading import Reader
from annotator.gui.comments.rows import CommentModel, Row, rows_of
from annotator.gui.comments.scope import Scope
from annotator.gui.comments.words import author, spoken
from annotator.gui.comments.writing import Draft, Writing
from annotator.gui.handing_on import hand_on
from annotator.gui.panels.card_view import MARGIN, CardView
from annotator.gui.session import Session
from annotator.gui.tokens import Theme

KEYS = {"r": "answer", "n": "new", "e": "edit", "x": "resolve", "u": "unread", "g": "go", "j": "next", "k": "previous"}


class CommentThread(QWidget):
    """The list and the field below it. It follows the project by itself; changes go through the session.

    ``annotation_requested`` and ``document_requested`` carry the id of what a thread is about; ``left`` is Escape in
    the list; ``unread_elsewhere`` comes when the next unread comment was asked for and is not in this list.
    """

    annotation_requested = Signal(str)
    document_requested = Signal(str)
    left = Signal()
    unread_elsewhere = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comment_thread")
        self._session = session
        self._now = session.project.now
        self._theme = theme
        self.scope = Scope("subject")
        self.model = CommentModel(lambda row: spoken(self._now, row), self)
        self._delegate = CommentDelegate(self.model, self._now, theme, lambda: self._writable, self)
        self.view = CardView(self.model, theme, self, self._delegate)
        self.view.keys = frozenset(KEYS)
        self.view.setAccessibleName(self.tr("Comments"))
        self.writing = Writing(session, theme, self)
        self.reader = Reader(session, self, self.in_sight)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._arrange()
        self._wire()
        self.refresh()

    # What others say

    def set_subject(self, kind: str, id: str) -> None:
        """Show the threads about one annotation, link, document or decision ("": nothing)."""
        self.set_scope(Scope("subject", id, kind))

    def set_scope(self, scope: Scope) -> None:
        """Show other threads. What was being typed is kept for when one comes back."""
        if scope == self.scope:
            return
        filtered = replace(scope, shown=self.scope.shown) == self.scope
        self.scope = scope
        self.refresh(anew=not filtered)
        if not filtered:
            self.writing.set_scope(scope)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self._theme = theme
        self.view.set_theme(theme)
        self.writing.composer.set_theme(theme)

    def refresh(self, anew: bool = False) -> None:
        """Show the threads as they are now; ``anew``: they are others, and begin at the top."""
        self._later.stop()
        talk, scope = self._session.talk, self.scope
        rows = rows_of(scope.threads(talk), lambda thread: scope.heading(self._now, talk, thread))
        current = self.current()
        if anew:
            self.model.renew(rows)
        else:
            self.model.show(rows)
            self.show_comment(current.id if current else "")
        self._empty.setText(scope.nothing())
        self._pages.setCurrentIndex(0 if rows else 1)
        self.reader.look()

    def current(self) -> Row | None:
        """The row that is current."""
        return self.model.at(self.view.currentIndex().row())

    def focus_text(self) -> None:
        """Go to the field."""
        self.writing.focus()

    def focus_list(self) -> None:
        """Go to the comments, to the first unread one; where there are none, to the field."""
        if not self.model.rows:
            self.focus_text()
            return
        if not self.view.currentIndex().isValid():
            self._go_to(next((number for number, row in enumerate(self.model.rows) if row.unread), 0))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_unread(self) -> bool:
        """Go to the next unread comment of this list; False if there is none."""
        rows, here = self.model.rows, self.view.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        found = next((number for number in order if rows[number].unread), -1)
        if found >= 0:
            self._go_to(found)
        return found >= 0

    def show_comment(self, id: str) -> None:
        """Make a comment current, if it is in this list."""
        row = self.model.row_of(id)
        if row >= 0 and row != self.view.currentIndex().row():
            self._go_to(row)

    def in_sight(self) -> list[Row]:
        """The rows of which something can be seen."""
        if self._pages.currentIndex() or not self.model.rows:
            return []
        found: list[Row] = []
        number = max(0, self.view.indexAt(QPoint(20, MARGIN)).row())
        while number < len(self.model.rows):
            if self.view.visualRect(self.model.index(number)).top() >= self.view.viewport().height():
                break
            found.append(self.model.rows[number])
            number += 1
        return found

    # What the analyst does

    def answer(self) -> None:
        """Write in the current thread."""
        row = self.current()
        if row is not None:
            first = next((each for each in self.model.rows if each.thread == row.thread and each.comment), row)
            self.writing.begin(Draft(row.subject, row.subject_type, self._some(row)), author(self._now, first))
            self.focus_text()

    def write_new(self) -> None:
        """Write a comment that begins a thread."""
        self.writing.begin_new()
        self.focus_text()

    def edit(self) -> None:
        """Correct the current comment, if it is one's own."""
        row = self.current()
        if row is not None and self._mine(row):
            self.writing.begin(Draft(row.subject, row.subject_type, row.thread, row.id))
            self.focus_text()

    def delete(self) -> None:
        """Take the current comment back, if it is one's own."""
        row = self.current()
        if row is not None and self._mine(row):
            self._session.apply(delete_comment(row.id))

    def resolve(self) -> None:
        """Settle the current thread, or open it again."""
        row = self.current()
        if row is not None and self._writable:
            self._session.apply(Resolve(self._some(row), not row.resolved))

    def go(self) -> None:
        """Show what the current thread is about."""
        row = self.current()
        if row is None:
            return
        link = self._now.links.get(row.subject)
        if row.subject_type == "annotation" or link is not None:
            self.annotation_requested.emit(link.annotation if link else row.subject)
        else:
            self.document_requested.emit(self._session.talk.document_of(self._some(row)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.view.currentIndex().row()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            row = self.view.indexAt(self.view.viewport().mapFromGlobal(event.globalPos())).row()
        self._open_menu(row)

    def menu(self, row: int) -> QMenu | None:
        """What can be done with a row, ready to be shown."""
        found = self.model.at(row)
        if found is None:
            return None
        made = comment_menu(found, self._mine(found), self._writable, self._theme, self)
        made.triggered.connect(lambda action: self._do(action.data()))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return made

    def _open_menu(self, row: int) -> None:
        made = self.menu(row)
        if made is not None:
            self._go_to(row)
            made.popup(self.view.viewport().mapToGlobal(self.view.spot(row, "menu")))

    def _spot_activated(self, row: int, action: str, _target: str) -> None:
        self._go_to(row)
        if action == "menu":
            self._open_menu(row)
        else:
            self._do(action)

    def _do(self, action: str) -> None:
        row = self.current()
        if action in ("next", "previous"):
            self._go_to(self.view.currentIndex().row() + (1 if action == "next" else -1))
        elif action == "unread":
            if not self.next_unread():
                self.unread_elsewhere.emit()
        elif action == "copy":
            QGuiApplication.clipboard().setText(row.comment.text if row and row.comment else "")
        else:
            deeds = {"answer": self.answer, "new": self.write_new, "edit": self.edit, "delete": self.delete}
            {**deeds, "resolve": self.resolve, "go": self.go}[action]()

    def _sent(self, id: str) -> None:
        self.refresh()
        self.show_comment(id)

    def _leave_text(self) -> None:
        if self.model.rows:
            self.focus_list()
        else:
            self.left.emit()

    # How it is kept

    @property
    def _writable(self) -> bool:
        return not self._session.project.store.read_only

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(max(0, min(len(self.model.rows) - 1, row))))

    def _mine(self, row: Row) -> bool:
        return self._writable and row.comment is not None and self._now.mine(row.comment)

    def _some(self, row: Row) -> str:
        """The comment that began the row's thread, or, if that is not shown, the oldest of the thread that is."""
        return next((each.id for each in self.model.rows if each.thread == row.thread and each.comment), row.id)

    def _take(self, changed: Changed) -> None:
        if any(isinstance(after, Annotator) for _, after in changed.entities):
            self._delegate.forget()  # names stand in every row
            self.view.viewport().update()
        if self._session.talk.concerns(changed):
            self._later.start()

    def _wire(self) -> None:
        self._session.changed.connect(self._take)
        self._session.sight_changed.connect(self._later.start)
        self._later.timeout.connect(self.refresh)
        self.view.activated.connect(lambda _: self.answer())
        self.view.spot_activated.connect(self._spot_activated)
        self.view.key_pressed.connect(lambda key: self._do(KEYS.get(key, "delete")))
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self.reader.look())
        self.writing.sent.connect(self._sent)
        self.writing.composer.left.connect(self._leave_text)

    def _arrange(self) -> None:
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("tone", "quiet")
        self._empty.setContentsMargins(24, 12, 24, 12)
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(40)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._pages, 1)
        box.addWidget(self.writing.composer)
        hand_on(self, self.view)
