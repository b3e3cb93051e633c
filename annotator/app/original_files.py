"""The bytes of a file that is to be imported."""

import stat
from pathlib import Path

from annotator.domain.errors import BadInput
from annotator.domain.limits import LARGEST_ATTACHMENT


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises BadInput with the reason if it cannot be read, is none, or is larger than 200 MB."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise BadInput(f"{path.name} is a folder, not a file.")
        if not stat.S_ISREG(about.st_mode):  # a pipe would be waited for, a device may have no end
            raise BadInput(f"{path.name} is not a file with a text in it.")
        if about.st_size > LARGEST_ATTACHMENT:
            raise _too_large(path)
        with path.open("rb") as file:
            data = file.read(LARGEST_ATTACHMENT + 1)
    except FileNotFoundError:
        raise BadInput(f"There is no file {path}.") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{path.name} cannot be read ({getattr(error, 'strerror', '') or error}).") from error
    if len(data) > LARGEST_ATTACHMENT:
        raise _too_large(path)
    return data


def _too_large(path: Path) -> BadInput:
    return BadInput(
        f"{path.name} is larger than {LARGEST_ATTACHMENT // 1_000_000} MB; that is too large for an article."
    )
