"""What a colleague's file holds, checked: the ops that a merge takes over, their txns, and the kept files."""

from dataclasses import dataclass

from annotator.domain.batch import Attachment
from annotator.domain.op import Op, Txn


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file. ``name`` is its own name without the folder, ``sha256`` (hex) that of its bytes.

    ``checked``: hashes and soundness of all of it were looked at already, in the process that read the file.
    """

    name: str
    sha256: str
    txns: tuple[Txn, ...]
    ops: tuple[Op, ...]
    attachments: tuple[Attachment, ...] = ()
    checked: bool = False
