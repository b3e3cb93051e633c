"""What is sent to colleagues: my own work, or what somebody needs to begin with."""

from collections.abc import Sequence
from pathlib import Path

from annotator.app.exporting import selection_of, write_file
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.domain.errors import BadInput, Missing
from annotator.formats import bundle

SUFFIX = bundle.SUFFIX


def send_work(
    project: Project, target: Path, documents: Sequence[str] = (), progress: Progress = unheard, *, at_ms: int = 0
) -> int:
    """Writes a bundle of my own work, under whatever id I made it, on some documents (none: all); returns its size.

    The articles, the tag set and what my work speaks of come along; nobody else's work does. ``at_ms`` is the time it
    bears (UTC milliseconds; 0: now). Raises BadInput if nobody acts or the place cannot be written, and Cancelled.
    """
    if not project.me:
        raise BadInput("Please say who you are first.")
    selection = selection_of(project, documents, ids_of(project, project.me), at=at_ms)
    return write_file(target, bundle.write(project.now, selection), progress)


def write_starter(
    project: Project,
    target: Path,
    annotator: str,
    documents: Sequence[str] = (),
    progress: Progress = unheard,
    *,
    at_ms: int = 0,
) -> int:
    """Writes what a colleague needs to begin: articles (none: all), tag set, rules, team settings, their assignments.

    Nobody's annotations, links, comments or decisions are in it. Returns its size in bytes. Raises Missing for an
    unknown annotator, BadInput, and Cancelled.
    """
    if annotator not in project.now.annotators:
        raise Missing("This person is not in the project.")
    selection = selection_of(project, documents, ids_of(project, annotator), at=at_ms)
    return write_file(target, bundle.write(project.now, selection, work=False), progress)


def assigned_to(project: Project, annotator: str) -> tuple[str, ...]:
    """The ids of the documents that a person is to read, in the project's order."""
    now = project.now
    person = now.person(annotator)
    theirs = {each.document for each in now.assignments.values() if now.person(each.annotator) == person}
    return tuple(id for id in now.documents if id in theirs)


def file_name(*parts: str) -> str:
    """A name for a bundle that any system takes, for example of a project and a person: "Karabakh - Ben.annobundle"."""
    kept = " - ".join("".join(char if char.isalnum() or char in " -_." else "_" for char in part) for part in parts)
    return f"{kept.strip(' .')[:120] or 'Bundle'}{SUFFIX}"


def ids_of(project: Project, annotator: str) -> tuple[str, ...]:
    """Every id of a person."""
    now = project.now
    person = now.person(annotator)
    return tuple(id for id in now.annotators if now.person(id) == person) or (annotator,)
