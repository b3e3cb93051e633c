"""Bringing files in, one after another, on a worker; the encoding is asked when it cannot be told."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from annotator.domain.errors import WorldError
from annotator.gui.questions import ask
from annotator.gui.session import Session
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.app.importing import Outcome, Planned
    from annotator.gui.main_window import MainWindow


class ImportErrand(QObject):
    """One import of several files. What was refused is said at the end, with the reasons."""

    def __init__(self, window: "MainWindow", session: Session, paths: list[Path]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._waiting = list(paths)
        self._came: list[Outcome] = []
        self._refused: list[str] = []

    def start(self) -> None:
        """Begin with the first file."""
        self._next()

    def _next(self) -> None:
        if not self._waiting or self._window.session is not self._session:
            self._report()
            return
        self._read(self._waiting.pop(0), "")

    def _read(self, path: Path, encoding: str) -> None:
        project = self._session.project

        def work(progress: Progress) -> "Planned":
            from annotator.app.importing import plan_import, read_bytes

            data = read_bytes(path)
            progress(0.1)
            return plan_import(project, data, path.name, encoding=encoding, progress=progress)

        label = self.tr("Importing %1").replace("%1", path.name)
        self._window.runner.run(label, work, self._adopt, lambda error: self._failed(path, error))

    def _adopt(self, planned: "Planned") -> None:
        from annotator.app.importing import adopt_import

        self._came.append(adopt_import(self._session.project, planned))
        self._next()

    def _failed(self, path: Path, error: BaseException) -> None:
        from annotator.app.importing import EncodingUnsure

        if isinstance(error, EncodingUnsure) and error.candidates:
            self._ask_encoding(path, error)
        elif isinstance(error, WorldError):
            self._refused.append(f"{path.name}: {error}")
            self._next()
        else:
            raise error

    def _ask_encoding(self, path: Path, error: object) -> None:
        from annotator.gui.dialogs.encoding import EncodingQuestion

        dialog = EncodingQuestion(self._window, path.name, error.candidates)  # type: ignore[attr-defined]
        dialog.chosen.connect(lambda encoding: self._read(path, encoding))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _report(self) -> None:
        documents = [id for outcome in self._came for id in outcome.documents]
        workspace = self._window.workspace
        if documents and workspace is not None and documents[0] in self._session.project.now.documents:
            self._session.open_document(documents[0])
        sentences = [self._sentence(outcome) for outcome in self._came]
        if self._refused:
            text = self.tr("%n file(s) could not be imported.", "", len(self._refused))
            box = ask(self._window, self.tr("Import"), text, "\n".join([*self._refused[:20], *sentences[:10]]))
            box.addButton(QMessageBox.StandardButton.Ok)
            box.open()
        elif sentences:
            self._window.banner.say(" ".join(sentences[:4]))
        self.deleteLater()

    def _sentence(self, outcome: "Outcome") -> str:
        if outcome.status == "already there":
            said = self.tr("%1 is in the project already.").replace("%1", outcome.file)
        else:
            added = outcome.added.get("annotation", 0)
            more = self.tr(" with %n annotation(s)", "", added) if added else ""
            said = self.tr("%1 imported%2.").replace("%1", outcome.file).replace("%2", more)
        return " ".join([said, *outcome.notes[:3]])
