"""Two people with a copy of a project each, and bundles of what they do, for tests of merging."""

import hashlib
import io
import itertools
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from annotator.app.exporting import selection_of
from annotator.app.inspected import read_found, write_found
from annotator.app.inspection import Inspector
from annotator.app.joining import give_tag_set, join
from annotator.app.progress import Progress
from annotator.app.project import Changed, Project
from annotator.domain.annotation import Annotation
from annotator.domain.batch import Attachment
from annotator.domain.commands import Add
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.incoming import Incoming
from annotator.domain.text import quote_at
from annotator.formats import bundle, bundle_reading
from annotator.storage.store import memory_store
from tests.app.projects import article

ORIGINAL = b"First things first, as it came."
START = 1_790_000_000_000


def copy_of(name: str, seed: int, *, start: int = START) -> Project:
    """A project that somebody called ``name`` begins; their id is the name in small letters."""
    bits = random.Random(seed)
    clock = itertools.count(start + seed, 7)
    made = Project(memory_store(), AnnotatorId(""), clock=lambda: next(clock), random_bits=bits.getrandbits)
    give_tag_set(made)
    join(made, AnnotatorId(name.lower()), name)
    return made


def mark(project: Project, start: int, end: int, tag: str = "claim", document: Document | None = None) -> str:
    """Somebody marks a passage; returns the annotation's id."""
    document = document or article()
    quote = quote_at(document.text, start, end)
    made = Annotation(
        id="", document=document.id, start=start, end=end, tag=tag, exact=quote.exact, prefix=quote.prefix,
        suffix=quote.suffix,
    )  # fmt: skip
    return project.apply(Add(made, "Mark")).new_ids[0]


def bundle_of(
    project: Project, documents: Sequence[str] = (), people: Sequence[str] = (), *, work: bool = True, at: int = START
) -> bytes:
    """The bytes of a bundle."""
    return b"".join(bundle.write(project.now, selection_of(project, documents, people, at=at), work=work))


def incoming(data: bytes, folder: Path, name: str = "ben.annobundle") -> Incoming:
    """What a bundle holds, by the same way as a child process gives it."""
    folder.mkdir(parents=True, exist_ok=True)
    write_found(bundle_reading.read(io.BytesIO(data)), folder, "0" * 64)
    return read_found(folder, name)


def inspector(folder: Path) -> Inspector:
    """Looks into bundles without a child process."""
    numbers = itertools.count()

    def inspect(path: Path, _progress: Progress) -> Incoming:
        return incoming(path.read_bytes(), folder / str(next(numbers)), path.name)

    return inspect


def with_article(project: Project) -> Changed:
    """The article of ``projects``, with the file that it came from."""
    sha256 = hashlib.sha256(ORIGINAL).hexdigest()
    kept = Attachment(sha256, "first.txt", "text/plain", ORIGINAL)
    return project.apply(Add(replace(article(), attachment=sha256, filename="first.txt"), "Import"), [kept])
