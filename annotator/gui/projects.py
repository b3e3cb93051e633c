"""Opening, making and closing projects, with the questions that come up on the way."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AlreadyOpen, NewerProject, WorldError
from annotator.gui.tasks import Progress, TaskRunner

if TYPE_CHECKING:
    from annotator.app.project import Project
    from annotator.gui.main_window import MainWindow

SUFFIX = ".annodb"
BUNDLE = ".annobundle"


class Projects(QObject):
    """``opened`` carries a Project that is ready; ``told`` a sentence for what could not be done."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, window: "MainWindow", runner: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner

    def ask_new(self) -> None:
        """Ask for a place and make a project there."""
        self._ask_place(self.tr("New project"), self.tr("Project.annodb"), sample=False)

    def ask_new_named(self, name: str) -> None:
        """As ``ask_new``, with a name that suggests itself."""
        self._ask_place(self.tr("New project"), name, sample=False)

    def ask_open(self) -> None:
        """Ask for a project and open it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), str(Path.home()), self._kinds())
        if name:
            self.open(Path(name))

    def ask_sample(self) -> None:
        """Ask for a place and make the sample project there."""
        self._ask_place(self.tr("A place for the sample"), self.tr("Sample.annodb"), sample=True)

    def _ask_place(self, title: str, name: str, *, sample: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        keep = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(Path.home() / name), self._kinds(), options=keep
        )
        if chosen:
            self.create(with_suffix(Path(chosen)), sample=sample)

    def create(self, path: Path, *, sample: bool = False) -> None:
        """Make a project. An older file is never replaced: the store refuses and says so."""

        def work(_progress: Progress) -> "Project":
            from annotator.bootstrap import create_project, create_sample

            return create_sample(path) if sample else create_project(path)

        self._run(self.tr("Making %1").replace("%1", path.name), path, work)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project on a worker; if somebody has it, offer to look at it only. A bundle begins a new project."""
        if path.suffix.lower() == BUNDLE:
            from annotator.gui.merge.errand import project_from_bundle

            project_from_bundle(self._window, path)
            return

        def work(_progress: Progress) -> "Project":
            from annotator.bootstrap import open_project

            return open_project(path, read_only=read_only)

        self._run(self.tr("Opening %1").replace("%1", path.name), path, work)

    def _run(self, label: str, path: Path, work: Callable[[Progress], "Project"]) -> None:
        self._runner.run(label, work, lambda made: self._ready(path, made), lambda error: self._failed(path, error))

    def _ready(self, path: Path, project: "Project") -> None:
        from annotator.app.shared_folders import shared_folder

        self.opened.emit(project)
        place = shared_folder(path)
        if not place or project.store.read_only:
            return
        if place == "network":
            said = self.tr("This project lies in a network folder, where two computers can spoil it.")
        else:
            said = self.tr("This project lies in a folder of %1, which can spoil it.").replace("%1", place)
        advice = self.tr("Keep it on this computer: Save a copy as… in the menu.")
        self.told.emit(f"{said} {advice}")

    def _failed(self, path: Path, error: BaseException) -> None:
        if isinstance(error, AlreadyOpen):
            self._offer_reading(path, self._already_open(path, error))
        elif isinstance(error, NewerProject):
            self._offer_reading(path, str(error))
        elif isinstance(error, WorldError):
            self.told.emit(str(error))
        else:
            raise error

    def _already_open(self, path: Path, error: AlreadyOpen) -> str:
        if not error.holder:
            return self.tr("%1 is open in another window or program.").replace("%1", path.name)
        return self.tr("%1 is open already: %2.").replace("%1", path.name).replace("%2", error.holder)

    def _offer_reading(self, path: Path, sentence: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        from annotator.gui.questions import ask

        button = QMessageBox.ButtonRole
        box = ask(self._window, self.tr("Open for reading?"), sentence)
        read = box.addButton(self.tr("Open for reading only"), button.AcceptRole)
        box.addButton(self.tr("Leave it"), button.RejectRole)
        box.setDefaultButton(read)
        box.finished.connect(lambda _: self.open(path, read_only=True) if box.clickedButton() is read else None)
        box.open()

    def _kinds(self) -> str:
        return self.tr("Annotator projects (*.annodb)")


def with_suffix(path: Path) -> Path:
    """``path`` with the suffix of projects."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
