"""Merging: what is new in colleagues' files is added to the log and folded, in one transaction, with a receipt."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from annotator.domain.batch import Batch, Merged
from annotator.domain.clock import FARTHEST_AHEAD_MS, milliseconds
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput
from annotator.domain.fold import Key, fold
from annotator.domain.ids import OpId, TxnId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn, key_of
from annotator.domain.soundness import is_sound_op, is_sound_txn
from annotator.storage import attachments, log, receipts
from annotator.storage.folding import refold, settled_all, write_batches, write_entities
from annotator.storage.sqlite import Connection

REFUSED = "These changes are damaged or were not made by this program; nothing was taken over."
TOO_FAR = "{name} has changes from more than 100 years ahead: it comes from a broken clock. Nothing was taken over."
Tell = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class _New:
    """What the log does not have yet (``ops``), or has but withholds (``held``)."""

    ops: dict[OpId, Op]
    held: dict[OpId, Op]

    def keys(self) -> set[Key]:
        return {key_of(op) for ops in (self.ops, self.held) for op in ops.values()}


def merge(
    connection: Connection,
    receipt: Txn,
    given: Sequence[Incoming],
    own: Callable[[Sequence[Entity]], Batch | None],
    tell: Tell,
    now_ms: int,
) -> Merged:
    """Takes over what is missing, inside the open transaction. ``now_ms``: UTC milliseconds.

    ``own`` is asked, with the entities as they are then, for what the merging annotator adds in the same step. Nothing
    new and nothing of one's own: nothing is written, the receipt neither. Raises BadInput if an op, a txn or a kept
    file is not what it says it is, or if an op is from a future that is too far.
    """
    new = _sought(connection, given, now_ms + FARTHEST_AHEAD_MS, tell)
    keys = new.keys()
    known = log.known_keys(connection, keys)
    files = [attachment for incoming in given for attachment in incoming.attachments]
    unchecked = (each for incoming in given if not incoming.checked for each in incoming.attachments)
    if any(hashlib.sha256(each.content).hexdigest() != each.sha256 for each in unchecked):
        raise BadInput(REFUSED)
    tell(0.35)
    last = log.last_position(connection)
    ops = new.ops.values()  # as they stood in the files, so almost in fold order, which the indexes like
    txns = _spoken_of(given, ops) if ops else []

    def write() -> None:
        log.put_many(connection, ops)  # first, because it needs the interpreter least, and what is folded needs it most
        log.put_txns(connection, txns)
        if new.ops or new.held:
            receipts.put(connection, receipt.id, last, new.held)

    with ThreadPoolExecutor(1, "log") as beside:
        written = beside.submit(write)
        # What the log did not know before needs no second look into it.
        made = settled_all(fold(op for op in ops if key_of(op) not in known) if known else fold(ops))
        written.result()
    tell(0.7)
    found = write_entities(connection, made)
    found += refold(connection, known)
    tell(0.9)
    attachments.put(connection, files)
    batch = own(found)
    if batch is not None:
        write_batches(connection, [batch])
        mine = set(map(key_of, batch.ops))
        found = [each for each in found if (type_of(each), each.id) not in mine] + refold(connection, mine)
        keys |= mine
    elif keys:
        log.put_txns(connection, [receipt])
    tell(1.0)
    return _merged(keys, found, [*txns, receipt] if keys else [])


def take_back(connection: Connection, batch: Batch, receipt: TxnId, *, withhold: bool) -> Merged:
    """Withholds what a merge brought, or restores it, and writes the txn that does so, with its own ops."""
    keys = (receipts.withhold if withhold else receipts.restore)(connection, receipt)
    log.put_txns(connection, [batch.txn])
    log.put_ops(connection, batch.ops)
    keys.update(map(key_of, batch.ops))
    return _merged(keys, refold(connection, keys), [batch.txn])


def _sought(connection: Connection, given: Sequence[Incoming], latest: int, tell: Tell) -> _New:
    new = _New({}, {})
    for number, incoming in enumerate(given):
        asked = {op.op_id: op for op in incoming.ops if op.op_id not in new.ops}
        known = log.known_ids(connection, asked)
        for id, op in asked.items():
            if id not in known:
                if not (incoming.checked or is_sound_op(op)):
                    raise BadInput(REFUSED)
                if milliseconds(op.hlc) > latest:
                    raise BadInput(TOO_FAR.format(name=incoming.name))
                new.ops[id] = op
        new.held.update((id, asked[id]) for id in receipts.withheld(connection, known))
        tell(0.3 * (number + 1) / len(given))
    return new


def _spoken_of(given: Sequence[Incoming], ops: Iterable[Op]) -> list[Txn]:
    """The txns of ops, and those that they undo, in the order of the files. Raises BadInput for one that is unsound."""
    if not all(is_sound_txn(txn) for incoming in given if not incoming.checked for txn in incoming.txns):
        raise BadInput(REFUSED)
    known = {txn.id: txn for incoming in given for txn in incoming.txns}
    wanted: set[TxnId] = set()
    further = {op.txn for op in ops if op.txn in known}  # where there are many, no operator of sets: it lets nobody in
    while further:
        wanted = wanted | further if wanted else further
        undone = {undoes for id in further if (undoes := known[id].undoes) is not None}
        further = (undone - wanted) & known.keys()
    return [txn for id, txn in known.items() if id in wanted]


def _merged(keys: set[Key], found: Sequence[Entity], txns: Sequence[Txn]) -> Merged:
    there = {(type_of(entity), entity.id) for entity in found}
    return Merged(tuple(found), frozenset(key for key in keys if key not in there), tuple(txns))
