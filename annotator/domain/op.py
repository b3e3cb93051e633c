"""Ops, the immutable changes of the log, and the txns they belong to."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from annotator.domain.ids import AnnotatorId, OpId, ReplicaId, TxnId

Kind = Literal["set", "del", "undel"]
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Txn:
    """One command's worth of ops. ``time`` is UTC milliseconds; ``undoes`` names the txn that this one takes back."""

    id: TxnId
    label: str
    time: int
    annotator: AnnotatorId
    undoes: TxnId | None = None


class Op(NamedTuple):
    """One change of one entity. ``body`` is canonical JSON of the changed fields only ("{}" for del and undel).

    A tuple, because a large import makes a hundred thousand of them (a frozen dataclass takes 4 times as long).
    """

    op_id: OpId
    actor: AnnotatorId
    replica: ReplicaId
    seq: int
    hlc: int
    kind: Kind
    entity_type: str
    entity_id: str
    txn: TxnId
    body: str

    @property
    def order(self) -> tuple[int, str]:
        """The place of this op in the fold."""
        return (self.hlc, self.op_id)

    def fields(self) -> dict[str, Any]:
        """The changed fields, decoded."""
        body = self.body
        decoded: dict[str, Any] = _decode(body)[0] if body.startswith("{") else json.loads(body)
        return decoded


fold_order: Callable[[Op], tuple[int, OpId]] = itemgetter(*map(Op._fields.index, ("hlc", "op_id")))
"""``Op.order`` as a key for sorting: six times as fast where there are many."""
key_of: Callable[[Op], tuple[str, str]] = itemgetter(*map(Op._fields.index, ("entity_type", "entity_id")))
"""Which entity an op speaks of (``fold.Key``)."""

_quote = json.encoder.encode_basestring
_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


_decode = json.JSONDecoder().raw_decode
"""Twice as fast as ``json.loads``, which is made for spaces around and for bytes."""


def canonical(fields: Fields) -> str:
    """Canonical JSON: sorted keys, no spaces, no NaN. Raises ValueError for NaN and infinities."""
    return _encoder.encode(fields)


def digest(
    actor: str, replica: str, seq: int, hlc: int, kind: str, entity_type: str, entity_id: str, txn: str, body: str
) -> OpId:
    """The id of an op: the first 16 bytes (hex) of SHA-256 over everything else.

    What is hashed, as UTF-8: the JSON array of all but the body, a line break, and the body. Lone surrogates cannot
    occur in a log (they are replaced on the way in).
    """
    rest = (
        f"[{_quote(actor)},{_quote(replica)},{seq},{hlc},{_quote(kind)},{_quote(entity_type)},"
        f"{_quote(entity_id)},{_quote(txn)}]\n{body}"
    )
    return OpId(sha256(rest.encode("utf-8", "surrogatepass")).hexdigest()[:32])


def make_op(
    actor: AnnotatorId,
    replica: ReplicaId,
    seq: int,
    hlc: int,
    kind: Kind,
    entity_type: str,
    entity_id: str,
    txn: TxnId,
    fields: Fields,
) -> Op:
    """An op with its id. Raises ValueError if ``fields`` cannot be written as canonical JSON."""
    body = canonical(fields)
    op_id = digest(actor, replica, seq, hlc, kind, entity_type, entity_id, txn, body)
    return Op(op_id, actor, replica, seq, hlc, kind, entity_type, entity_id, txn, body)


def is_genuine(op: Op) -> bool:
    """Whether the op's id is the hash of its content."""
    return op.op_id == digest(
        op.actor, op.replica, op.seq, op.hlc, op.kind, op.entity_type, op.entity_id, op.txn, op.body
    )
