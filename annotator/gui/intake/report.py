"""What is told when a run of imports is over: a banner for a few, a list for many or where one is missing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from annotator.app.outcomes import Outcome
from annotator.gui.intake.words import sentence
from annotator.gui.questions import ask
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

FEW = 3
"""So many files that came in are told in a banner."""


def report(window: "MainWindow", session: Session, outcomes: Sequence[Outcome], *, one: bool) -> None:
    """Tell what became of the things of one run; ``one``: it was a single thing, not a folder."""
    came = all(outcome.status in ("imported", "already there") for outcome in outcomes)
    if not outcomes:
        window.say(window.tr("There is no file in this folder that can be imported."))
    elif one and not came:
        box = ask(window, window.tr("Import"), window.tr("This could not be imported."), sentence(outcomes[0]))
        box.addButton(QMessageBox.StandardButton.Ok)
        box.open()
    elif came and len(outcomes) <= FEW:
        _open_first(session, outcomes)
        window.say(" ".join(map(sentence, outcomes)))
    else:
        _show_list(window, session, outcomes)


def _open_first(session: Session, outcomes: Sequence[Outcome]) -> None:
    documents = [id for outcome in outcomes for id in outcome.documents]
    if documents and documents[0] in session.project.now.documents:
        session.open_document(documents[0])


def _show_list(window: "MainWindow", session: Session, outcomes: Sequence[Outcome]) -> None:
    from annotator.gui.intake.result_dialog import ResultDialog

    titles = {id: document.title for id, document in session.project.now.documents.items()}
    dialog = ResultDialog(window, outcomes, titles, window.appearance.theme)
    dialog.open_requested.connect(session.open_document)
    dialog.open()
