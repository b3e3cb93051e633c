"""Where the parts are put together: the only place that names the SQLite store."""

import hashlib
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.joining import give_tag_set, join, join_as
from annotator.app.project import Project
from annotator.app.settings import load_settings
from annotator.domain.errors import OurFault, WorldError
from annotator.domain.ids import AnnotatorId
from annotator.paths import seed

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.drawn_sheets import DrawnSheets
    from annotator.app.extraction import Extraction
    from annotator.app.inspection import Inspector

SEED_ARTICLE = "000_ea984a6356cfd0a5.txt"
SAMPLE_ANNOTATIONS = "sample_annotations.json"
NOBODY = AnnotatorId("")


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Opens a project file. Raises WorldError with the reason if it cannot be used (nothing is changed then)."""
    from annotator.storage.store import open_store

    return Project(open_store(path, read_only=read_only), NOBODY)


def create_project(path: Path) -> Project:
    """Makes a new project file with the built-in tags. Raises WorldError if something is there, or nothing can be."""
    from annotator.storage.store import open_store

    project = Project(open_store(path, create=True), NOBODY)
    give_tag_set(project)
    return project


def create_sample(path: Path) -> Project:
    """Makes a project of the seed article, its sample annotations and their source."""
    from annotator.app.importing import import_file  # not for those who only open a project

    project = create_project(path)
    join_as(project, "Sample")
    for name, importer in ((SEED_ARTICLE, ""), (SAMPLE_ANNOTATIONS, "annotations-json")):
        outcome = import_file(project, seed(name), importer=importer)
        if outcome.status == "refused":
            raise OurFault(outcome.reason)
    project.become(NOBODY)
    return project


def join_from_settings(project: Project) -> bool:
    """Acts as the person whom the settings know; False if they know nobody yet (they are to be asked)."""
    settings = load_settings()
    if not settings.annotator:
        return False
    join(project, AnnotatorId(settings.annotator), settings.annotator_name or settings.annotator)
    return True


def inspector() -> "Inspector":
    """What checks colleagues' files, each in a child process: this same program, called to ``inspect``."""
    from annotator.app.inspection import inspect_in_child
    from annotator.cli_team import INSPECT

    return partial(inspect_in_child, [*_program(), INSPECT])


def extraction() -> "Extraction":
    """What reads articles out of files, in child processes: this same program, called to ``extract``."""
    from annotator.app.extraction import Extraction
    from annotator.cli_intake import EXTRACT

    return Extraction([*_program(), EXTRACT])


def drawn_sheets(load: "Callable[[], bytes]") -> "DrawnSheets":
    """What draws the pages of a PDF, in a child process: this same program, called to ``draw``."""
    from annotator.app.drawn_sheets import DrawnSheets
    from annotator.cli_snapshots import DRAW

    return DrawnSheets([*_program(), DRAW], load)


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "annotator"]


def inspect(path: Path, folder: Path) -> int:
    """The child's part: ``look_into``, with limits to what this process may use."""
    from annotator.app.confinement import confine

    with suppress(OSError):  # looking into it will say what the matter is
        confine(path.stat().st_size)
    look_into(path, folder)
    return 0


def look_into(path: Path, folder: Path) -> None:
    """Checks a project or a bundle, and writes into ``folder`` what is in it or why it is refused."""
    from annotator.app.inspected import write_found, write_refused
    from annotator.formats import bundle_reading
    from annotator.storage import incoming_files

    try:
        with path.open("rb") as file:
            start = file.read(16)
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            if incoming_files.is_project(start):
                write_found(incoming_files.read(path, folder), folder, sha256)
            elif bundle_reading.is_bundle(start):
                write_found(bundle_reading.read(file), folder, sha256)
            else:
                write_refused("it is neither a project nor a bundle of this program", folder)
    except WorldError as error:
        write_refused(str(error).rstrip(".").replace(path.name, "it", 1), folder)
    except OSError as error:
        write_refused(f"it cannot be read ({error.strerror})", folder)
