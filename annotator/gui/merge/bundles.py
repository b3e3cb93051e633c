"""Bundles from the window: my work to be mailed, and what colleagues need to begin."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from annotator.app.bundles import SUFFIX, assigned_to, file_name, send_work, write_starter
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.panels.card_content import one_line
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress

ID = int(Qt.ItemDataRole.UserRole)


def send_my_work(window: "MainWindow") -> None:
    """Ask which articles, if there are several, and for a place; write a bundle of one's own work on them."""
    session = window.session
    if session is None:
        return
    if len(session.project.now.documents) > 1:
        SendDialog(window, session).open()
    else:
        _ask_and_send(window, session, ())


def _ask_and_send(window: "MainWindow", session: Session, documents: Sequence[str]) -> None:
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
        return send_work(session.project, target, documents, progress)

    window.runner.run(
        window.tr("Writing %1").replace("%1", target.name), work, lambda _: window.say(written), _told(window)
    )


class SendDialog(Dialog):
    """On which articles one's work is sent; those with work of one's own are ticked."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window, self.tr("Send my work"), 520)
        self._window = window
        self._session = session
        self.add_text(
            self.tr(
                "What you marked, linked, said and decided on these articles goes into one file to be mailed. Nobody"
                " else's work does."
            )
        )
        self.articles = QListWidget()
        self.articles.setAccessibleName(self.tr("Articles"))
        self.articles.setMinimumHeight(220)
        now = session.project.now
        marked = {each.document for each in now.annotations.values() if now.mine(each)}
        titled = sorted(now.documents.values(), key=lambda each: (each.id not in marked, each.title.casefold()))
        for document in titled:
            item = QListWidgetItem(one_line(document.title or document.filename or self.tr("Untitled"), 90))
            item.setData(ID, document.id)
            ticked = document.id in marked or not marked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.articles.addItem(item)
        self.column.addWidget(self.articles, 1)
        self.send = self.buttons.addButton(self.tr("Choose a place…"), self.buttons.ButtonRole.AcceptRole)
        self.send.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)
        self.articles.itemChanged.connect(lambda: self.send.setEnabled(bool(self.chosen())))
        self.articles.setCurrentRow(0)
        self.articles.setFocus()

    def chosen(self) -> list[str]:
        """The ids of the articles that are ticked."""
        items = [self.articles.item(row) for row in range(self.articles.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def accept(self) -> None:
        chosen = self.chosen()
        super().accept()
        _ask_and_send(self._window, self._session, () if len(chosen) == self.articles.count() else chosen)


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
