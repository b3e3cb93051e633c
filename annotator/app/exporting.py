"""Writing a project out in a format of the registry, whole or not at all."""

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.domain.errors import BadInput
from annotator.formats.registry import Exporter, Selection, exporter_named, exporters

__all__ = ["Exporter", "export_chunks", "export_file", "exporters"]


def export_chunks(
    project: Project, format_name: str, documents: Sequence[str] = (), at_ms: int | None = None
) -> Iterator[bytes]:
    """The export in pieces. ``documents`` are ids (none: all); ``at_ms`` is the time it bears (UTC milliseconds).

    What is hidden from the one who acts (blind mode) is not in it.

    Raises BadInput for an unknown format or document.
    """
    unknown = [id for id in documents if id not in project.now.documents]
    if unknown:
        raise BadInput(f"There is no document {unknown[0]} in this project.")
    at = time.time_ns() // 1_000_000 if at_ms is None else at_ms
    return exporter_named(format_name).write(project.sight, Selection(tuple(documents), at, project.store.attachment))


def export_file(
    project: Project, format_name: str, target: Path, documents: Sequence[str] = (), progress: Progress = unheard
) -> int:
    """Writes an export beside ``target`` and then in its place; returns its size in bytes.

    Raises BadInput if the format or a document is unknown or the place cannot be written, and Cancelled; an older
    file at ``target`` is then as it was.
    """
    chunks = export_chunks(project, format_name, documents)
    fresh = target.with_name(f".{target.name}.part")
    written = 0
    try:
        with fresh.open("wb") as out:
            for chunk in chunks:
                progress(0.0)
                written += out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(target)
    except OSError as error:
        raise BadInput(f"{target} cannot be written ({error.strerror}).") from error
    finally:
        fresh.unlink(missing_ok=True)
    return written
