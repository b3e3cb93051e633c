"""What an importer and an exporter are, and what passes through them."""

import mimetypes
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.batch import Attachment
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.op import Op, Txn
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag


@dataclass(frozen=True, slots=True)
class ImportContext:
    """What an importer may know besides the bytes.

    ``filename`` is the file's own name without its folder; ``encoding`` is what the analyst chose, or "" to find out;
    ``documents`` and ``tags`` are what the project has, by id, so that annotations can be placed. ``at`` is the moment
    of the import (UTC milliseconds): what bears it need not be made again by the project; 0 leaves it to the project.
    ``address`` is where the bytes were fetched from, if they were.
    """

    filename: str = ""
    encoding: str = ""
    documents: Mapping[str, Document] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    at: int = 0
    address: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file held: entities, parents first; files to keep with the project; sentences for the analyst.

    Entities have their ids already (the same file gives the same ids). ``created`` 0 and ``creator`` "" are for the
    project to fill in.
    """

    entities: tuple[Entity, ...]
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Importer:
    """A way in. ``suffixes`` have their dot; ``sniff(filename, data)`` says cheaply whether the file is of this kind.

    ``read`` raises BadInput (one sentence), or EncodingUnsure when the analyst has to choose the encoding.
    ``in_project``: it needs to know the project's documents and tags. Only the program's own formats do; all others
    are read in a child process that knows nothing but the file. ``of_sources``: it holds references, no articles and
    no annotations; such files are plain text, read without the child.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    sniff: Callable[[str, bytes], bool]
    read: Callable[[bytes, ImportContext], Imported]
    in_project: bool = False
    of_sources: bool = False


def _not_kept(_sha256: str) -> bytes | None:
    return None


def _no_ops() -> Iterable[Op]:
    return ()


def _no_txns() -> Iterable[Txn]:
    return ()


def media_type_of(filename: str) -> str:
    """The media type that a file's name stands for; bytes of no known kind are application/octet-stream."""
    return mimetypes.guess_type(filename, strict=False)[0] or "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents an export is about (ids; none: all of the project), and its own time (UTC milliseconds).

    ``original`` gives the bytes of an imported file as it came, by its SHA-256, or None if they are not kept.
    ``people`` are the ids of those whose work is meant, every id that a person has (none: everybody's). ``ops`` and
    ``txns`` give the log, in fold order, for formats that carry it. ``gold`` puts the gold layer beside their work, as
    that of one more annotator; with only "gold" among ``people`` it is alone.
    """

    documents: tuple[str, ...] = ()
    exported_at: int = 0
    original: Callable[[str], bytes | None] = _not_kept
    people: tuple[str, ...] = ()
    ops: Callable[[], Iterable[Op]] = _no_ops
    txns: Callable[[], Iterable[Txn]] = _no_txns
    gold: bool = False

    def chosen(self, now: Snapshot) -> list[Document]:
        """The documents that are meant, in the project's order."""
        return [document for id, document in now.documents.items() if not self.documents or id in self.documents]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A way out. ``loses`` is "" for a lossless format, else a sentence on what it leaves out.

    ``write`` gives the file's bytes in chunks, in order, so that a long export can be watched and cancelled.
    """

    name: str
    label: str
    suffix: str
    media_type: str
    loses: str
    write: Callable[[Snapshot, Selection], Iterator[bytes]]
