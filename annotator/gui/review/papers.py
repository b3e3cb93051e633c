"""The papers of a review: the minutes of a session, and a feedback page for each annotator."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.errors import WorldError
from annotator.gui.questions import confirm
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def write_minutes(window: "MainWindow", session: str = "") -> None:
    """Ask which session and which format, and write its minutes."""
    from annotator.gui.review.papers_dialog import MinutesDialog

    here = window.session
    if here is None:
        return
    if not here.project.now.sessions:
        window.say(window.tr("There is no review session yet, so there are no minutes."))
        return
    dialog = MinutesDialog(window, here.project, window.settings.export_folder, session)
    dialog.asked.connect(lambda ids, name, folder, show: _minutes(window, ids[0], name, folder, show))
    dialog.open()


def write_feedback(window: "MainWindow") -> None:
    """Ask for whom, and write their feedback pages: a file for each."""
    from annotator.app.feedback import with_decisions
    from annotator.gui.review.papers_dialog import FeedbackDialog

    here = window.session
    if here is None:
        return
    if not with_decisions(here.project.now):
        window.say(window.tr("Nobody’s work has been decided on yet, so there is no feedback."))
        return
    dialog = FeedbackDialog(window, here.project, window.settings.export_folder)
    dialog.asked.connect(lambda ids, name, folder, show: _feedback(window, ids, name, folder, show))
    dialog.open()


def offer_minutes(window: "MainWindow", session: str) -> None:
    """After a session was finished."""
    here = window.session
    known = here.project.now.sessions.get(session) if here is not None else None
    if known is not None:
        confirm(
            window, window.tr("Session finished"), window.tr("Write the minutes now?"), window.tr("Write the minutes…"),
            window.tr("Later"), lambda: write_minutes(window, session),
            window.tr("“Minutes…” in the team menu writes them at any time."),
        )  # fmt: skip


def _minutes(window: "MainWindow", session: str, format: str, target: Path, show: bool) -> None:
    here = window.session
    if here is None:
        return
    project = here.project

    def work(progress: Progress) -> list[Path]:
        from annotator.app.minutes import minutes_of
        from annotator.app.papers import MINUTES_FORMATS, save

        save(target, MINUTES_FORMATS[format].write(minutes_of(project, session, progress=progress)))
        return [target]

    window.runner.run(
        window.tr("Writing the minutes"), work, lambda made: _written(window, made, show), lambda e: _told(window, e)
    )


def _feedback(window: "MainWindow", people: list[str], format: str, folder: Path, show: bool) -> None:
    here = window.session
    if here is None:
        return
    project = here.project

    def work(progress: Progress) -> list[Path]:
        from annotator.app.feedback import feedback_of
        from annotator.app.papers import FEEDBACK_FORMATS, save

        made: list[Path] = []
        for number, person in enumerate(people):
            progress(number / len(people))
            kind = FEEDBACK_FORMATS[format]
            target = folder / f"{file_name(project.now.name_of(person), [path.stem for path in made])}{kind.suffix}"
            save(target, kind.write(feedback_of(project, person)))
            made.append(target)
        return made

    window.runner.run(
        window.tr("Writing feedback pages"), work, lambda made: _written(window, made, show), lambda e: _told(window, e)
    )


def file_name(name: str, taken: list[str]) -> str:
    """A file's name for a person's feedback, without what file systems dislike; two of one name get two files."""
    plain = "".join(char if char.isalnum() or char in " -_" else "_" for char in name).strip() or "annotator"
    base = f"Feedback {plain[:80]}"
    found, number = base, 2
    while found.casefold() in (known.casefold() for known in taken):
        found, number = f"{base} {number}", number + 1
    return found


def _written(window: "MainWindow", made: list[Path], show: bool) -> None:
    window.remember(export_folder=str(made[0].parent))
    if len(made) == 1:
        window.say(window.tr("Written: %1").replace("%1", str(made[0])))
    else:
        window.say(window.tr("%n file(s) written", "", len(made)) + f": {made[0].parent}")
    if show:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(made[0] if len(made) == 1 else made[0].parent)))


def _told(window: "MainWindow", error: BaseException) -> None:
    if not isinstance(error, WorldError):
        raise error
    window.say(str(error))
