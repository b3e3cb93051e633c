"""What kind of file is this? Answered from its first 100 bytes, before SQLite opens (and perhaps changes) it.

Layout: https://www.sqlite.org/fileformat2.html#the_database_header (big-endian).
"""

import struct
from pathlib import Path

from annotator.domain.errors import NewerProject
from annotator.storage.failures import Damaged, NoSuchProject, NotAProject, ReadOnlyPlace
from annotator.storage.schema import APPLICATION_ID, STEP

_MAGIC = b"SQLite format 3\x00"
_USER_VERSION, _APPLICATION_ID, _SIZE = 60, 68, 100


def check_header(path: Path, *, read_only: bool = False) -> int:
    """The schema step of the project at ``path``.

    Raises NoSuchProject, NotAProject, Damaged or ReadOnlyPlace; NewerProject unless ``read_only``.
    """
    header = _first_bytes(path)
    name = path.name
    if not header:
        raise NotAProject(f"{name} is empty.")
    if not header.startswith(_MAGIC):
        raise NotAProject(f"{name} is not a project of this program.")
    if len(header) < _SIZE:
        raise Damaged(f"{name} is cut off after {len(header)} bytes.")
    (step,) = struct.unpack_from(">i", header, _USER_VERSION)
    (application,) = struct.unpack_from(">i", header, _APPLICATION_ID)
    if application != APPLICATION_ID:
        raise NotAProject(f"{name} is a database of another program.")
    refuse_newer(path, step, read_only=read_only)
    return int(step)


def refuse_newer(path: Path, step: int, *, read_only: bool) -> None:
    """Raises NewerProject if a newer program wrote the file and it is to be written."""
    if step > STEP and not read_only:
        raise NewerProject(f"{path.name} was made by a newer version of this program; update, or open it read-only.")


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_SIZE)
    except FileNotFoundError:
        raise NoSuchProject(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise NotAProject(f"{path.name} is a folder, not a project.") from None
    except PermissionError:
        if path.is_dir():  # what Windows says of a folder
            raise NotAProject(f"{path.name} is a folder, not a project.") from None
        raise ReadOnlyPlace(f"You have no permission to read {path.name}.") from None
    except OSError as error:
        raise NotAProject(f"{path.name} cannot be read: {error.strerror}.") from None
