"""The tray of the open article: placing what waits, one step of undo each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from annotator.app.revising import place_in, tray
from annotator.domain.editions import editions, main_text
from annotator.gui.revisions.tray import Tray
from annotator.gui.session import Session
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

MARGIN, TOP = 8, 64
"""Pixels from the window's right side and from its top: the bar and the text stay free."""


def show_tray(window: "MainWindow") -> "Placing | None":
    """Show what waits for the open article; its newest text is opened."""
    session, workspace = window.session, window.workspace
    if session is None or workspace is None or session.document is None:
        return None
    newest = main_text(session.project.now, session.document_id)
    session.open_document(newest)
    if not tray(session.project.now, newest):
        window.say(window.tr("Nothing waits: all your passages are in this text."))
        return None
    return Placing(window, session, workspace)


def open_older(window: "MainWindow") -> None:
    """Open the text before the one that is read."""
    session = window.session
    if session is None or session.document is None:
        return
    now, here = session.project.now, session.document_id
    texts = [
        main_text(now, here),
        *sorted(editions(now, main_text(now, here)), key=lambda id: -now.documents[id].created),
    ]
    at = texts.index(here) + 1
    if at < len(texts):
        session.open_document(texts[at])
    else:
        window.say(window.tr("There is no older text of this article."))


class Placing(QObject):
    """A tray and what its buttons do."""

    def __init__(self, window: "MainWindow", session: Session, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._session, self._workspace = session, workspace
        self._document = session.document_id
        tags = session.project.now.tags
        assert window.appearance is not None
        self.tray = Tray(
            window,
            window.appearance.theme,
            lambda id: tags[id].name if id in tags else id,
            writable=not session.project.store.read_only,
        )
        self.tray.taken.connect(self._take)
        self.tray.by_hand.connect(self._by_hand)
        self.tray.seen.connect(self._see)
        self.tray.finished.connect(self._done)
        session.changed.connect(self._refresh)
        session.document_changed.connect(lambda id: self.tray.close() if id != self._document else None)
        self._refresh()
        self.tray.show()
        beside = QPoint(window.width() - self.tray.frameGeometry().width() - MARGIN, TOP)
        self.tray.move(window.mapToGlobal(beside))

    def _refresh(self) -> None:
        document = self._session.project.now.documents.get(self._document)
        if document is not None:
            self.tray.show_passages(document, tray(self._session.project.now, self._document))

    def _see(self, start: int, end: int) -> None:
        self._workspace.article.view.frame([(start, end)])

    def _done(self) -> None:
        self._workspace.article.view.frame([])
        self.deleteLater()

    def _take(self, id: str, start: int, end: int) -> None:
        annotation, document = self._session.annotation(id), self._session.document
        if annotation is not None and document is not None and document.id == self._document:
            self._session.apply(place_in(document, annotation, start, end))

    def _by_hand(self, id: str) -> None:
        passage = self._workspace.article.view.selected_passage()
        if passage is None:
            self.tray.set_reason(self.tr("Nothing is selected in the article."))
        else:
            self._take(id, *passage)
