"""Taking over what colleagues have done: stored on any thread, taken into the project's state on one.

Undoing such a merge withholds what it brought; nothing about others' work is written that could travel to them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from annotator.app.progress import Cancelled, Progress
from annotator.app.store import Batch, Store
from annotator.domain.batch import Merged
from annotator.domain.commands import Command
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import OurFault
from annotator.domain.fold import Key
from annotator.domain.ids import TxnId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn
from annotator.domain.snapshot import Snapshot
from annotator.domain.undo import Change, undo_changes

Pairs = tuple[tuple[Entity | None, Entity], ...]
MakeOps = Callable[[Txn, Iterable[Change], int], list[Op]]
"""Ops of a txn for changes of entities that are known in full, each later than an hlc."""


class TakenOver(NamedTuple):
    """What was stored: the own batch, what it touched (state before, state after), and what is not there any more.

    Without ``txns`` nothing was.
    """

    batch: Batch
    entities: Pairs
    vanished: frozenset[Key]
    txns: tuple[Txn, ...]


def merge(
    store: Store,
    now: Snapshot,
    receipt: Txn,
    given: Sequence[Incoming],
    more: Command | None,
    make_ops: MakeOps,
    progress: Progress,
) -> TakenOver:
    """Stores what is missing of colleagues' files. ``more`` edits people and articles, those that come included.

    Raises BadInput, and Cancelled; nothing has changed then.
    """
    latest = max((op.hlc for incoming in given for op in incoming.ops), default=0)
    batches: list[Batch] = []

    def own(found: Sequence[Entity]) -> Batch | None:
        if more is None:
            return None
        known = chain(now.annotators.values(), now.documents.values(), found)
        # One that somebody deleted may be in use all the same; what would tell, the annotations, is not looked at here.
        wanted = (e for e in known if type_of(e) in ("annotator", "document"))
        then = Snapshot(now.me, (replace(e, deleted_by=None) if type_of(e) == "document" else e for e in wanted))
        ops = make_ops(receipt, more.changes(then), latest)
        batches.extend([Batch(receipt, ops, ())] if ops else [])
        return batches[0] if batches else None

    try:
        merged = store.merge(receipt, given, own, progress)
    except OurFault as fault:
        if isinstance(fault.__cause__, Cancelled):
            raise fault.__cause__ from None
        raise
    return _taken(now, batches[0] if batches else Batch(receipt, (), ()), merged)


def take_back(
    store: Store, now: Snapshot, taken: Txn, merge: TxnId, made: Txn, txns: Mapping[TxnId, Txn], make_ops: MakeOps
) -> TakenOver:
    """Undoes or redoes a merge: ``taken`` is the merge's txn, or one that undid or redid it; ``made`` does so now."""
    steps = 0
    at = taken
    while at.id != merge and at.undoes is not None:
        at, steps = txns[at.undoes], steps + 1
    changes = undo_changes(taken.id, store.history(taken.id), txns)
    batch = Batch(made, make_ops(made, changes, 0), ())
    return _taken(now, batch, store.take_back(batch, merge, withhold=steps % 2 == 0))


def origin(txn: Txn, txns: Mapping[TxnId, Txn]) -> Txn:
    """The txn that a chain of undos and redos began with."""
    while txn.undoes is not None and txn.undoes in txns:
        txn = txns[txn.undoes]
    return txn


def _taken(now: Snapshot, batch: Batch, merged: Merged) -> TakenOver:
    pairs: list[tuple[Entity | None, Entity]] = []
    for entity in merged.entities:
        before = now.known(type_of(entity), entity.id)
        if before != entity:
            pairs.append((before, entity))
    for kind, id in merged.vanished:
        before = now.known(kind, id)
        if before is not None:
            pairs.append((before, replace(before, deleted_by=before.deleted_by or "")))
    return TakenOver(batch, tuple(pairs), merged.vanished, merged.txns)
