"""One run of imports: everything is read on a worker, doubtful encodings are asked about at the end, then it is one
step of undo, and a list says what became of each file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.app.progress import Cancelled
from annotator.domain.errors import WorldError
from annotator.gui.intake.report import report
from annotator.gui.session import Session
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.app.intake import Given, Taken
    from annotator.app.intake_plan import PlannedIntake
    from annotator.app.outcomes import Outcome
    from annotator.gui.main_window import MainWindow


def import_files(window: "MainWindow", paths: Sequence[Path]) -> None:
    """Bring files and folders into the open project."""
    if paths and window.session is not None:
        IntakeErrand(window, window.session, paths=paths).start()


def import_given(window: "MainWindow", given: "Given") -> None:
    """Bring in what was fetched or pasted."""
    if window.session is not None:
        IntakeErrand(window, window.session, givens=(given,)).start()


class IntakeErrand(QObject):
    """One run. Nothing changes until all has been read, or as much as can be held at once."""

    def __init__(
        self, window: "MainWindow", session: Session, *, paths: Sequence[Path] = (), givens: "Sequence[Given]" = ()
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._paths = list(paths)
        self._waiting: list[Given] = list(givens)
        self._total = len(self._waiting)
        self._unsure: list[Taken] = []
        self._taken: list[Taken] = []
        self._order: list[str] = []
        self._outcomes: list[Outcome] = []
        self._one = len(self._waiting) + len(self._paths) == 1

    def start(self) -> None:
        """Look which files there are, then read them."""
        paths = self._paths

        def work(_progress: Progress) -> "tuple[list[Path], list[Path]]":
            from annotator.app.folders import files_in

            return files_in(paths)

        if paths:
            self._run(self.tr("Looking for files"), work, self._listed)
        else:
            self._go_on()

    def _run(self, label: str, work: object, done: object, *, exclusive: bool = False) -> None:
        runner = self._window.runner
        runner.run(label, work, done, self._failed, exclusive=exclusive)  # type: ignore[arg-type]

    def _listed(self, found: "tuple[list[Path], list[Path]]") -> None:
        from annotator.app.intake import of_path
        from annotator.app.outcomes import Outcome

        files, left_out = found
        self._one = self._one and not self._paths[0].is_dir()
        reason = self.tr("Files of this kind cannot be imported.")
        self._outcomes += [Outcome(str(file), "left out", reason=reason) for file in left_out]
        self._waiting = [of_path(file) for file in files]
        self._order = [*map(str, files), *map(str, left_out)]
        self._total = len(files)
        self._go_on()

    def _go_on(self) -> None:
        """The next part of the run."""
        from annotator.app.intake import BUDGET

        if self._window.session is not self._session:
            self.deleteLater()
        elif self._waiting and sum(one.size for one in self._taken) < BUDGET:
            self._read()
        elif self._unsure and not self._waiting:
            self._ask_encoding()
        elif self._taken:
            self._plan()
        else:
            self._report()

    def _read(self) -> None:
        from annotator.app.intake_plan import originals

        project, waiting, window, session = self._session.project, self._waiting, self._window, self._session
        known, at, before, total = originals(project), project.moment(), self._total - len(self._waiting), self._total

        def work(progress: Progress) -> "list[Taken] | None":
            from annotator.app.intake import take_all
            from annotator.bootstrap import extraction

            progress.total = total if total > 1 else 0

            def go_on(done: float) -> None:
                if window.session is not session:
                    raise Cancelled
                progress((before + done * len(waiting)) / total)

            try:
                with extraction() as reader:
                    return take_all(waiting, known, reader, at, go_on)
            except Cancelled:
                return None

        if self._total == 1:
            label = self.tr("Importing %1").replace("%1", waiting[0].name)
        else:
            label = self.tr("Importing %n file(s)", "", self._total)
        self._run(label, work, self._came)

    def _came(self, taken: "list[Taken] | None") -> None:
        if taken is None:
            self._stopped()
            return
        del self._waiting[: len(taken)]
        self._unsure += [one for one in taken if one.unsure]
        self._taken += [one for one in taken if not one.unsure]
        self._go_on()

    def _stopped(self) -> None:
        if self._window.session is self._session:
            if self._outcomes and any(outcome.status == "imported" for outcome in self._outcomes):
                self._window.say(self.tr("Import stopped. What had come in before is there; Undo takes it back."))
            else:
                self._window.say(self.tr("Import stopped. Nothing has changed."))
        self.deleteLater()

    def _ask_encoding(self) -> None:
        from annotator.gui.dialogs.encoding import EncodingQuestion

        one = self._unsure.pop(0)
        error = one.unsure
        assert error is not None, "only unsure ones are asked about"
        dialog = EncodingQuestion(self._window, one.given.name, error.candidates, len(self._unsure))
        dialog.chosen.connect(lambda encoding, rest: self._encoding_chosen(one, encoding, rest))
        dialog.rejected.connect(lambda: self._encoding_refused(one))
        dialog.open()

    def _encoding_chosen(self, one: "Taken", encoding: str, for_the_rest: bool) -> None:
        from dataclasses import replace

        chosen = [one, *self._unsure] if for_the_rest else [one]
        self._unsure = [] if for_the_rest else self._unsure
        self._waiting += [replace(each.given, encoding=encoding) for each in chosen]
        self._total = len(self._waiting)
        self._go_on()

    def _encoding_refused(self, one: "Taken") -> None:
        self._taken.append(one)  # its refusal says that the encoding is not clear
        self._go_on()

    def _plan(self) -> None:
        session, taken = self._session, self._taken
        self._taken = []
        if self._window.workspace is not None:
            self._window.workspace.flush()

        def work(progress: Progress) -> "PlannedIntake":
            from annotator.app.intake_plan import MANY, plan_intake

            planned = plan_intake(session.project, taken, "" if len(taken) == 1 else MANY, progress)
            return replace(planned, prepared=session.foresee(planned.prepared))

        self._run(self.tr("Taking the articles in"), work, self._adopt, exclusive=True)

    def _adopt(self, planned: "PlannedIntake") -> None:
        from annotator.app.intake_plan import adopt_intake

        self._outcomes += adopt_intake(self._session.project, planned)
        QTimer.singleShot(0, self, self._go_on)  # the window is painted, and hears its events, before the list is made

    def _report(self) -> None:
        places = {file: number for number, file in enumerate(self._order)}
        self._outcomes.sort(key=lambda outcome: places.get(outcome.file, 0))
        report(self._window, self._session, self._outcomes, one=self._one)
        self.deleteLater()

    def _failed(self, error: BaseException) -> None:
        self.deleteLater()
        if not isinstance(error, WorldError):
            raise error
        self._window.say(str(error))
