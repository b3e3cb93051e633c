"""Merging from the window: files are looked into, the dialog says what would come in, then it is one step."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.app.merge_plan import MergePlan
from annotator.app.merging import merge_command, plan_merge
from annotator.app.project import Changed, Prepared
from annotator.domain.errors import WorldError
from annotator.gui.merge.dialog import Choice, MergeDialog
from annotator.gui.merge.plan_words import changes, sections, summary
from annotator.gui.projects import BUNDLE, SUFFIX
from annotator.gui.questions import ask
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Progress

MERGED = (SUFFIX, BUNDLE)


def start_merge(window: "MainWindow", paths: Sequence[Path]) -> None:
    """Merge colleagues' files into the open project; without ``paths`` they are asked for."""
    if window.session is not None:
        MergeErrand(window, window.session).start(paths)


def open_or_merge(window: "MainWindow", paths: Sequence[Path]) -> None:
    """Projects and bundles that were dropped. One project alone may be meant to be opened: then it is asked."""
    if window.session is None:
        window.projects.open(paths[0])
    elif len(paths) == 1 and paths[0].suffix.lower() == SUFFIX:
        path, role = paths[0], QMessageBox.ButtonRole
        text = window.tr("Merge %1 into this project, or open it?").replace("%1", path.name)
        box = ask(window, window.tr("Merge or open"), text)
        merge = box.addButton(window.tr("Merge"), role.AcceptRole)
        opened = box.addButton(window.tr("Open"), role.ActionRole)
        box.addButton(window.tr("Cancel"), role.RejectRole)
        box.setDefaultButton(merge)

        def answered(_result: int) -> None:
            if box.clickedButton() is merge:
                start_merge(window, [path])
            elif box.clickedButton() is opened:
                window.projects.open(path)

        box.finished.connect(answered)
        box.open()
    else:
        start_merge(window, paths)


def project_from_bundle(window: "MainWindow", bundle: Path) -> None:
    """A bundle that was opened: into the open project, or into a new one, whose place is asked for."""
    if window.session is not None:
        start_merge(window, [bundle])
        return
    window.projects.ask_new_named(bundle.with_suffix(SUFFIX).name)
    once = Qt.ConnectionType.SingleShotConnection
    window.project_shown.connect(lambda: start_merge(window, [bundle]), once)


class MergeErrand(QObject):
    """One merge, from the question to the banner."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._paths: list[Path] = []

    def start(self, paths: Sequence[Path]) -> None:
        """Look into the files, then show the dialog."""
        chosen = list(paths) or self._asked()
        self._paths += [path for path in chosen if path not in self._paths]
        own = self._session.project.store.path
        others = [path for path in self._paths if own is None or path.resolve() != own.resolve()]
        if len(others) < len(self._paths):
            self._window.say(self.tr("A project cannot be merged with itself. Choose the files of your colleagues."))
        self._paths = others
        if not self._paths:
            self.deleteLater()
            return
        if self._window.workspace is not None:
            self._window.workspace.flush()
        project = self._session.project
        given = tuple(self._paths)

        def work(progress: "Progress") -> MergePlan:
            from annotator.bootstrap import inspector

            return plan_merge(project, given, inspector(), progress)

        label = self.tr("Looking into %n file(s)", "", len(given))
        self._window.runner.run(label, work, self._show, self._told)

    def _asked(self) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Merge files"),
            str(self._folder()),
            self.tr("Colleagues' projects and bundles (*.annodb *.annobundle)"),
        )
        return [Path(name) for name in names]

    def _folder(self) -> Path:
        path = self._session.project.store.path
        return path.parent if path else Path.home()

    def _show(self, plan: MergePlan) -> None:
        dialog = MergeDialog(
            self._window, self._window.appearance.theme, summary(plan), sections(plan), can_merge=bool(plan.incomings)
        )
        dialog.agreed.connect(lambda choices: self._merge(plan, choices))
        dialog.more_requested.connect(lambda: self.start([]))
        dialog.open()

    def _merge(self, plan: MergePlan, choices: Sequence[Choice]) -> None:
        project = self._session.project
        people = [(one, other) for kind, one, other in choices if kind == "person"]
        texts = [(one, other) for kind, one, other in choices if kind == "article"]
        more = merge_command(plan, people, texts)

        def work(progress: "Progress") -> Prepared:
            return self._session.foresee(project.prepare_merge(plan.incomings, plan.label, more, progress))

        def done(prepared: Prepared) -> None:
            self._tell(plan, project.adopt(prepared))

        self._window.runner.run(self.tr("Merging"), work, done, self._told, exclusive=True)

    def _tell(self, plan: MergePlan, changed: Changed) -> None:
        if not changed.entities:
            self._window.say(self.tr("Nothing new came in."))
        else:
            told = changes(plan.counts) or self.tr("small changes")
            self._window.say(self.tr("Merged: %1. Undo takes it back.").replace("%1", told))
        self.deleteLater()

    def _told(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._window.say(str(error))
        self.deleteLater()
