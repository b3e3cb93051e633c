"""Bundles from the window: my work to be mailed, and what colleagues need to begin."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from annotator.app.bundles import SUFFIX, assigned_to, file_name, send_work, write_starter
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress

ID = int(Qt.ItemDataRole.UserRole)


def send_my_work(window: "MainWindow") -> None:
    """Ask for a place and write a bundle of one's own work on all articles."""
    session = window.session
    if session is None:
        return
    now = session.project.now
    name = file_name(_project_name(session), now.name_of(session.project.me))
    chosen, _ = QFileDialog.getSaveFileName(
        window, window.tr("Send my work"), str(_folder(session) / name), window.tr("Bundles (*.annobundle)")
    )
    if not chosen:
        return
    target = Path(chosen) if chosen.lower().endswith(SUFFIX) else Path(chosen + SUFFIX)
    written = window.tr("Written: %1. Mail it to whoever merges.").replace("%1", str(target))

    def work(progress: "Progress") -> int:
        return send_work(session.project, target, (), progress)

    window.runner.run(
        window.tr("Writing %1").replace("%1", target.name), work, lambda _: window.say(written), _told(window)
    )


def write_starters(window: "MainWindow") -> None:
    """Choose colleagues and a folder; each gets a bundle with the articles that are assigned to them."""
    if window.session is not None:
        StarterDialog(window, window.session).open()


class StarterDialog(Dialog):
    """Who gets a starter bundle. Whoever has no article assigned gets all of them."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window, self.tr("Starter bundles"), 460)
        self._window = window
        self._session = session
        self.add_text(
            self.tr(
                "A starter bundle holds the articles, the tag set and the guidelines, and nobody's annotations."
                " Colleagues with assigned articles get these, others get all."
            )
        )
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("Colleagues"))
        project = session.project
        me = project.now.person(project.me)
        for annotator in sorted(project.now.annotators.values(), key=lambda each: each.name.casefold()):
            if project.now.person(annotator.id) == annotator.id:
                self._add(annotator.id, annotator.name, ticked=annotator.id != me)
        self.column.addWidget(self.people, 1)
        write = self.buttons.addButton(self.tr("Choose a folder…"), self.buttons.ButtonRole.AcceptRole)
        write.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)
        self.people.setCurrentRow(0)
        self.people.setFocus()

    def chosen(self) -> list[str]:
        """The ids of those who are ticked."""
        items = [self.people.item(row) for row in range(self.people.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def accept(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the starter bundles"), str(_folder(self._session))
        )
        if folder and self.chosen():
            self.write(Path(folder))
            super().accept()

    def write(self, folder: Path) -> None:
        """Write them into a folder, on a worker."""
        window, project = self._window, self._session.project
        name, people = _project_name(self._session), self.chosen()

        def work(progress: "Progress") -> int:
            taken: list[str] = []
            for number, person in enumerate(people):
                progress(number / len(people))
                taken.append(project.now.name_of(person))
                more = (str(taken.count(taken[-1])),) if taken.count(taken[-1]) > 1 else ()  # two of one name
                target = folder / file_name(name, taken[-1], *more)
                write_starter(project, target, person, assigned_to(project, person))
            return len(people)

        written = self.tr("%n starter bundle(s) written to %1.", "", len(people)).replace("%1", str(folder))
        window.runner.run(self.tr("Writing starter bundles"), work, lambda _: window.say(written), _told(window))

    def _add(self, id: str, name: str, *, ticked: bool) -> None:
        item = QListWidgetItem(name)
        item.setData(ID, id)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.people.addItem(item)


def _folder(session: Session) -> Path:
    path = session.project.store.path
    return path.parent if path else Path.home()


def _project_name(session: Session) -> str:
    path = session.project.store.path
    return path.stem if path else "Project"


def _told(window: "MainWindow") -> Callable[[BaseException], None]:
    def tell(error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        window.say(str(error))

    return tell
