"""A newer text of the open article: read on a worker, shown beside the older one, taken in as one step of undo."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.app.differing import Paragraph, differing
from annotator.app.kinds import kinds
from annotator.app.revising import EncodingUnsure, Revision, kept_file, plan_revision, read_file, revise
from annotator.domain.errors import WorldError
from annotator.gui.intake.asking import filters
from annotator.gui.intake.words import in_language
from annotator.gui.revisions.dialog import RevisionDialog
from annotator.gui.session import Session
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.app.intake import Given
    from annotator.gui.main_window import MainWindow


def ask_newer(window: "MainWindow") -> None:
    """Ask for the file of a newer text of the open article."""
    from annotator.app.intake import of_path

    articles = [kind for kind in kinds() if not kind.own and not kind.of_sources]
    folder = window.settings.import_folder or str(Path.home())
    title = window.tr("A newer version of this article")
    name, _ = QFileDialog.getOpenFileName(window, title, folder, filters(window.tr("All articles"), articles))
    if name and window.session is not None:
        window.remember(import_folder=str(Path(name).parent))
        given = of_path(Path(name))
        RevisionErrand(window, window.session, lambda: given).start()


def read_again(window: "MainWindow") -> None:
    """Read the original of the open article once more, as this version of the program reads it."""
    session = window.session
    if session is not None and (document := session.document) is not None:
        RevisionErrand(window, session, lambda: kept_file(session.project, document)).start()


class RevisionErrand(QObject):
    """One newer text, from its file to the step that takes it in."""

    def __init__(self, window: "MainWindow", session: Session, given: "Callable[[], Given]") -> None:
        super().__init__(window)
        self._window, self._session, self._given = window, session, given
        self._document = session.document_id

    def start(self) -> None:
        """Read, compare, and show what would happen."""
        project, document, given = self._session.project, self._document, self._given

        def work(progress: Progress) -> tuple[Revision, list[Paragraph]]:
            from annotator.bootstrap import extraction

            with extraction() as reader:
                imported = read_file(given(), project, reader, lambda: progress(0.0))
            revision = plan_revision(project.now, document, imported)
            return revision, differing(revision.old.text, revision.new.text)

        self._window.runner.run(self.tr("Comparing the texts"), work, self._show, self._failed)

    def _show(self, found: tuple[Revision, list[Paragraph]]) -> None:
        if self._window.session is not self._session:
            self.deleteLater()
            return
        revision, paragraphs = found
        assert self._window.appearance is not None
        writable = not self._session.project.store.read_only
        dialog = RevisionDialog(self._window, self._window.appearance.theme, revision, paragraphs, writable=writable)
        dialog.accepted.connect(lambda: self._take(revision))
        dialog.finished.connect(self.deleteLater)
        dialog.open()

    def _take(self, revision: Revision) -> None:
        session = self._session
        if session.apply(revise(session.project.now, revision), revision.attachments) is not None:
            session.open_document(revision.new.id)

    def _failed(self, error: BaseException) -> None:
        self.deleteLater()
        if isinstance(error, EncodingUnsure):
            self._ask_encoding(error)
        elif isinstance(error, WorldError):
            self._window.say(in_language(str(error)))
        else:
            raise error

    def _ask_encoding(self, error: EncodingUnsure) -> None:
        from dataclasses import replace

        from annotator.gui.dialogs.encoding import EncodingQuestion

        given = self._given()
        dialog = EncodingQuestion(self._window, given.name, error.candidates)
        again = self._window, self._session
        dialog.chosen.connect(
            lambda encoding, _rest: RevisionErrand(*again, lambda: replace(given, encoding=encoding)).start()
        )
        dialog.open()
