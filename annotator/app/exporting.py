"""Writing a project out in a format of the registry, whole or not at all."""

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.app.store import Store
from annotator.domain.errors import BadInput
from annotator.domain.op import Op
from annotator.domain.snapshot import GOLD
from annotator.formats.registry import Exporter, Selection, exporter_named, exporters

__all__ = [
    "Exporter", "Selection", "export_chunks", "export_file", "exporters", "people_named", "selection_of", "write_file",
]  # fmt: skip


def people_named(project: Project, who: str) -> tuple[str, ...]:
    """Every id of the person with the id or the name ``who``; "gold" is the gold layer.

    Raises BadInput if nobody is called that, or several are who were not said to be the same person.
    """
    now = project.now
    if who.strip().lower() == GOLD:
        return (GOLD,)
    named = {who} if who in now.annotators else {id for id, a in now.annotators.items() if a.name == who.strip()}
    persons = {now.person(id) for id in named}
    if not persons:
        raise BadInput(f"Nobody in this project is called {who!r}.")
    if len(persons) > 1:
        raise BadInput(f"{len(persons)} annotators are called {who!r}; give the id of the one you mean.")
    return tuple(id for id in now.annotators if now.person(id) in persons)


def selection_of(
    project: Project, documents: Sequence[str] = (), people: Sequence[str] = (), *, gold: bool = False, at: int = 0
) -> Selection:
    """What an export is about: ids of ``documents`` and ``people`` (none: all); ``at`` is its time, UTC milliseconds.

    Raises BadInput for a document that is not in the project.
    """
    unknown = [id for id in documents if id not in project.now.documents]
    if unknown:
        raise BadInput(f"There is no document {unknown[0]} in this project.")
    store = project.store
    at = at or time.time_ns() // 1_000_000
    return Selection(tuple(documents), at, store.attachment, tuple(people), partial(_ops, store), store.txns, gold)


def _ops(store: Store) -> Iterator[Op]:
    store.flush()  # what was done a moment ago is part of the log
    return store.ops()


def export_chunks(
    project: Project,
    format_name: str,
    documents: Sequence[str] = (),
    at_ms: int | None = None,
    *,
    people: Sequence[str] = (),
    gold: bool = False,
) -> Iterator[bytes]:
    """The export in pieces. ``documents`` and ``people`` are ids (none: all); ``at_ms`` is the time it bears (UTC
    milliseconds); ``gold`` puts the gold layer in.

    What is hidden from the one who acts (blind mode) is not in it.

    Raises BadInput for an unknown format or document.
    """
    selection = selection_of(project, documents, people, gold=gold, at=at_ms or 0)
    return exporter_named(format_name).write(project.sight, selection)


def export_file(
    project: Project,
    format_name: str,
    target: Path,
    documents: Sequence[str] = (),
    progress: Progress = unheard,
    *,
    people: Sequence[str] = (),
    gold: bool = False,
) -> int:
    """Writes an export beside ``target`` and then in its place; returns its size in bytes.

    Raises BadInput if the format or a document is unknown or the place cannot be written, and Cancelled; an older
    file at ``target`` is then as it was.
    """
    return write_file(target, export_chunks(project, format_name, documents, people=people, gold=gold), progress)


def write_file(target: Path, chunks: Iterable[bytes], progress: Progress = unheard) -> int:
    """Writes ``chunks`` beside ``target`` and then in its place, whole or not at all; returns the size in bytes.

    Raises BadInput if the place cannot be written, and Cancelled.
    """
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
