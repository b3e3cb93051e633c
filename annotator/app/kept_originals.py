"""The file that a document came from: taken out of the project, checked by its hash, saved or laid out to open."""

import atexit
import hashlib
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from annotator.app.exporting import write_file
from annotator.app.project import Project
from annotator.domain.document import Document
from annotator.domain.errors import BadInput

OPENED = frozenset(
    {".txt", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".eml",
     ".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"}
)  # fmt: skip
"""What may be handed to the system's program for it; anything else could be a program itself."""
PAGES = frozenset({".html", ".htm", ".xhtml", ".mhtml", ".mht"})
"""What opens in the browser, where its scripts run and its pictures are fetched."""


class Original(NamedTuple):
    """A file as it was imported: its own name (no folder), and its bytes, which have the hash that is kept."""

    name: str
    content: bytes

    @property
    def suffix(self) -> str:
        """The end of its name, in small letters, with the dot."""
        return Path(self.name).suffix.lower()


def original_of(project: Project, document: Document) -> Original:
    """The original of a document. Raises BadInput if there is none, or if its bytes are not those that were kept."""
    content = project.store.attachment(document.attachment) if document.attachment else None
    if content is None:
        raise BadInput("The original bytes are not in this project.")
    if hashlib.sha256(content).hexdigest() != document.attachment:
        raise BadInput("The original has been changed inside the project file: its bytes do not fit its hash any more.")
    return Original(own_name(document.filename), content)


def save_original(original: Original, target: Path) -> int:
    """Writes it, whole or not at all; returns its size in bytes. Raises BadInput if the place cannot be written."""
    return write_file(target, [original.content])


def laid_out(original: Original) -> Path:
    """A copy that can be read only, in a temporary folder that is removed when the program ends.

    Raises BadInput for a kind of file that is not opened.
    """
    if original.suffix not in OPENED:
        raise BadInput(f"{original.name} is not opened from here, as it could be a program; save it instead.")
    place = Path(tempfile.mkdtemp(dir=_folder())) / original.name
    save_original(original, place)
    place.chmod(0o400)
    return place


@lru_cache(maxsize=1)
def _folder() -> str:
    made = tempfile.mkdtemp(prefix="annotator-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def own_name(filename: str) -> str:
    """A name that is safe as a file's: no folders, nothing that a system forbids. Without one: "original"."""
    last = filename.replace("\\", "/").rpartition("/")[2]
    plain = "".join(char if char.isalnum() or char in " ._-()" else "_" for char in last).strip(" .")
    stem, dot, suffix = plain.rpartition(".")
    return f"{stem[:100]}{dot}{suffix[:10]}" if stem else (plain[:100] or "original")
