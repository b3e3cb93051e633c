"""Bringing files in from end to end: read, worked out into one step, taken in. A refused file changes nothing."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.app.extracting import InThisProcess
from annotator.app.extraction import Reader
from annotator.app.intake import Given, of_path, take_all
from annotator.app.intake_plan import MANY, adopt_intake, originals, plan_intake
from annotator.app.outcomes import Outcome
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project

__all__ = ["Outcome", "import_all", "import_file"]


def import_all(
    project: Project, givens: Sequence[Given], reader: Reader, progress: Progress = unheard
) -> Iterator[Outcome]:
    """Things into the project, in one step (in several if their originals are too large to be held at once).

    Gives what became of each, in order, as the steps are taken. Raises BadInput if the project cannot be changed.
    """
    at = 0
    while at < len(givens):
        taken = take_all(givens[at:], originals(project), reader, project.moment(), progress)
        yield from adopt_intake(project, plan_intake(project, taken, MANY if len(givens) > 1 else ""))
        at += len(taken)


def import_file(project: Project, path: Path, *, importer: str = "", encoding: str = "") -> Outcome:
    """One file that is trusted (one of our own), read in this process; what cannot be used comes back as refused."""
    given = of_path(path, importer=importer, encoding=encoding)
    return next(import_all(project, [given], InThisProcess()))
