"""What is being written: a new comment, an answer, or a correction; each keeps its text until it is sent."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.commands import Command
from annotator.domain.errors import WorldError
from annotator.domain.talking import comment, edit_comment
from annotator.gui.comments.composer import Composer
from annotator.gui.comments.scope import Scope
from annotator.gui.session import Session
from annotator.gui.tokens import Theme


@dataclass(frozen=True, slots=True)
class Draft:
    """A new comment on ``subject``, an answer in a ``thread``, or another text for an own ``comment``."""

    subject: str = ""
    kind: str = ""
    thread: str = ""
    comment: str = ""


class Writing(QObject):
    """Keeps the drafts and the field they are written in. ``sent`` carries the id of what was said or corrected."""

    sent = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._scope = Scope("subject")
        self._draft = Draft()
        self._kept: dict[Draft, str] = {}
        self.composer = Composer(theme, self._names)
        self.composer.sent.connect(self._send)
        self.composer.cancelled.connect(self.begin_new)
        self.composer.hide()

    def set_scope(self, scope: Scope) -> None:
        """Other threads are shown: what is written now is a new comment there."""
        self._scope = scope
        self.begin_new()

    def begin_new(self) -> None:
        """Write a comment that begins a thread."""
        self.begin(Draft(self._scope.id, self._scope.subject_type) if self._scope.subject_type else Draft())

    def begin(self, draft: Draft, to: str = "") -> None:
        """Write something else; ``to`` is the name of who is answered."""
        if self._draft.subject:
            self._kept[self._draft] = self.composer.text()
        self._draft = draft
        text = self._kept.get(draft, "")
        known = self._session.project.now.comments.get(draft.comment)
        if known is not None and not text.strip():
            text = known.text
        send = self.tr("Save") if draft.comment else self.tr("Answer") if draft.thread else self.tr("Send")
        self.composer.begin(self._title(draft, to), send, text, bool(draft.thread))
        self.composer.setVisible(bool(draft.subject) and not self._session.project.store.read_only)

    def focus(self) -> bool:
        """Go to the field, if there is one."""
        shown = not self.composer.isHidden()
        if shown:
            self.composer.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return shown

    def _send(self, text: str) -> None:
        draft = self._draft
        try:
            changed = self._session.apply(self._command(draft, text))
        except WorldError as error:
            self._session.told.emit(str(error))
            return
        if changed is None:
            return
        self._draft = Draft()
        self._kept.pop(draft, None)
        self.begin_new()
        self.sent.emit(draft.comment or next(iter(changed.new_ids), ""))

    def _command(self, draft: Draft, text: str) -> Command:
        now = self._session.project.now
        if draft.comment:
            return edit_comment(now, draft.comment, text)
        return comment(now, draft.subject, draft.kind, text, draft.thread)

    def _names(self) -> list[str]:
        people = self._session.project.now.annotators.values()
        return [" ".join(person.name.split()) for person in people if person.name.strip()]

    def _title(self, draft: Draft, to: str) -> str:
        if draft.comment:
            return self.tr("Edit your comment")
        if draft.thread:
            return self.tr("Answer to %1").replace("%1", to)
        return {
            "annotation": self.tr("New comment on this passage"),
            "document": self.tr("New comment on this article"),
            "decision": self.tr("New comment on this decision"),
            "link": self.tr("New comment on this link"),
        }.get(draft.kind, "")
