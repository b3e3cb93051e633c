"""What passes between a project and the place where it is kept: batches to write, and problems that a check found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.domain.entity import Entity
from annotator.domain.fold import Key
from annotator.domain.ids import TxnId
from annotator.domain.op import Op, Txn


@dataclass(frozen=True, slots=True)
class Attachment:
    """Bytes kept with the project (an imported file as it came), addressed by their SHA-256 (hex)."""

    sha256: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """What one command writes, in one transaction: its txn, its ops, and the entities as they are after it.

    ``entities`` saves the store from folding again what the project has just folded.
    """

    txn: Txn
    ops: Sequence[Op]
    entities: Sequence[Entity]
    attachments: Sequence[Attachment] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge, or taking one back, touched: the entities as they are now, and those of which nothing is left.

    ``txns`` are those that were written, in their order; some of them may have been there before.
    """

    entities: tuple[Entity, ...]
    vanished: frozenset[Key]
    txns: tuple[Txn, ...]


Done = Callable[[TxnId, Exception | None], None]
"""Called on the writer's thread when a batch is on disk (None), or when writing it failed (it is kept and retried)."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that ``check`` found: ``kind`` is a short stable word, ``text`` a sentence, ``subject`` an id or ""."""

    kind: Literal["integrity", "op", "fold", "quote", "source", "attachment", "clock"]
    text: str
    subject: str = ""
