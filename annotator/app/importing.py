"""Bringing files in: read (pure), worked out into one txn, taken in. A refused file changes nothing."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.app.progress import Progress, unheard
from annotator.app.project import Changed, Prepared, Project
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.entity import type_of
from annotator.domain.errors import BadInput
from annotator.formats.encoding import EncodingUnsure
from annotator.formats.registry import ImportContext, Imported, importer_for, importer_named

__all__ = [
    "EncodingUnsure", "Outcome", "Planned", "adopt_import", "import_file", "plan_import", "read_bytes",
]  # fmt: skip

LARGEST = 200_000_000
"""Bytes. A larger file is no article; it is refused before it is read."""

Status = Literal["imported", "already there", "refused"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. ``documents``: ids of the articles in it; ``added``: counts of new entities by type."""

    file: str
    status: Status
    documents: tuple[str, ...] = ()
    reason: str = ""
    notes: tuple[str, ...] = ()
    added: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Planned:
    """A file that has been read and worked out, ready to be adopted."""

    file: str
    imported: Imported
    prepared: Prepared


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises BadInput with the reason if it cannot be read or is larger than 200 MB."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise BadInput(f"{path.name} is a folder, not a file.")
        if size > LARGEST:
            raise BadInput(f"{path.name} is larger than {LARGEST // 1_000_000} MB; that is too large for an article.")
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInput(f"There is no file {path}.") from None
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}).") from error


def plan_import(
    project: Project,
    data: bytes,
    filename: str,
    *,
    importer: str = "",
    encoding: str = "",
    progress: Progress = unheard,
) -> Planned:
    """Reads ``data`` and works out what is new; on any thread, while nothing else changes the project.

    Raises BadInput (a file that cannot be used), EncodingUnsure among them.
    """
    reader = importer_named(importer) if importer else importer_for(filename, data)
    context = ImportContext(
        filename=filename,
        encoding=encoding,
        documents=project.now.documents,
        tags=project.now.tags,
        at=project.moment(),
    )
    imported = reader.read(data, context)
    progress(0.5)
    commands = [Add(entity, early=isinstance(entity, Document)) for entity in imported.entities]
    held = [attachment for attachment in imported.attachments if project.store.attachment(attachment.sha256) is None]
    prepared = project.prepare(Several(commands, f"Import {filename}"), held)
    progress(0.9)
    return Planned(filename, imported, prepared)


def adopt_import(project: Project, planned: Planned) -> Outcome:
    """Takes a planned import in, as one step of undo."""
    changed = project.adopt(planned.prepared)
    documents = tuple(entity.id for entity in planned.imported.entities if isinstance(entity, Document))
    if not changed.entities:
        return Outcome(planned.file, "already there", documents, notes=planned.imported.notes)
    return Outcome(planned.file, "imported", documents, notes=planned.imported.notes, added=_added(changed))


def import_file(project: Project, path: Path, *, importer: str = "", encoding: str = "") -> Outcome:
    """One file, from the disk into the project; what cannot be used comes back as refused, with the reason."""
    try:
        planned = plan_import(project, read_bytes(path), path.name, importer=importer, encoding=encoding)
    except BadInput as error:
        return Outcome(str(path), "refused", reason=str(error))
    outcome = adopt_import(project, planned)
    return Outcome(str(path), outcome.status, outcome.documents, notes=outcome.notes, added=outcome.added)


def _added(changed: Changed) -> dict[str, int]:
    return dict(Counter(type_of(after) for before, after in changed.entities if before is None))
