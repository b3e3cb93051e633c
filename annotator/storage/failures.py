"""What can go wrong with a project file, each as one sentence for an analyst."""

from pathlib import Path

from annotator.domain.errors import OurFault, WorldError
from annotator.storage import sqlite


class NoSuchProject(WorldError):
    """There is no file."""


class NotAProject(WorldError):
    """The file is something else: a folder, empty, no database, another program's database."""


class Damaged(WorldError):
    """The file is a project, but its content is broken."""


class NotSaved(WorldError):
    """The disk refused a write; what was not written is kept in memory and tried again."""


class AlreadyExists(WorldError):
    """A new project would take the place of a file."""


class ReadOnlyPlace(WorldError):
    """The file or its folder cannot be written."""


def translated(error: BaseException, path: Path | None) -> Exception:
    """The WorldError that an error of SQLite or the file system means; OurFault for what must not happen."""
    if isinstance(error, WorldError | OurFault):
        return error
    name = path.name if path else "the project in memory"
    if isinstance(error, OSError):
        return NotSaved(f"{name} cannot be used: {error.strerror or error}.")
    made = _SENTENCES.get(sqlite.code(error))
    if made is None:
        return OurFault(f"{type(error).__name__} while the project was used: {error}")
    family, sentence = made
    return family(sentence.format(name=name))


_SENTENCES: dict[int, tuple[type[WorldError], str]] = {
    sqlite.FULL: (NotSaved, "The disk is full, so {name} could not be saved; free some space and save again."),
    sqlite.IOERR: (NotSaved, "The disk reported an error while {name} was read or written."),
    sqlite.CANTOPEN: (ReadOnlyPlace, "{name} or its folder cannot be opened."),
    sqlite.READONLY: (ReadOnlyPlace, "{name} cannot be written; open it read-only or copy it to another folder."),
    sqlite.PERM: (ReadOnlyPlace, "You have no permission to open {name}."),
    sqlite.BUSY: (NotSaved, "Another program is writing to {name}; close it there and save again."),
    sqlite.LOCKED: (NotSaved, "Another program is writing to {name}; close it there and save again."),
    sqlite.CORRUPT: (Damaged, "{name} is damaged; open one of its backups instead."),
    sqlite.NOTADB: (NotAProject, "{name} is not a project of this program."),
}
