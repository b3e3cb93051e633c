"""An open project: the one door for changes. One command, one txn, one transaction; the views are told what changed."""

import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import count
from typing import Any, NamedTuple

from annotator.app import taking_over
from annotator.app.collector import collector_paused
from annotator.app.progress import Progress, unheard
from annotator.app.store import Attachment, Batch, Store
from annotator.domain.clock import EARLY, milliseconds, tick
from annotator.domain.commands import Command
from annotator.domain.entity import Entity, class_of, decode, decoders, defaults, field_names
from annotator.domain.errors import BadInput, OurFault, WorldError
from annotator.domain.fold import Key
from annotator.domain.ids import AnnotatorId, TxnId, uuid7
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn, make_op
from annotator.domain.sight import Sight
from annotator.domain.snapshot import Snapshot
from annotator.domain.undo import Change, UndoStacks, original_label, push, undo_changes, undo_stacks

LARGE = 2_000
"""Entities."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What one txn did: for each entity its state before (None: new) and after."""

    txn: Txn
    entities: tuple[tuple[Entity | None, Entity], ...]

    @property
    def large(self) -> bool:
        """Whether it touched so much that views rather look at everything again than at each entity."""
        return len(self.entities) > LARGE

    @property
    def new_ids(self) -> tuple[str, ...]:
        """The ids of the entities that came into being."""
        return tuple(after.id for before, after in self.entities if before is None)


class Saving(Enum):
    """Whether all that is shown is on disk."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class Past(NamedTuple):
    """The txns of the log by id, in their order, and what the annotator who acts can undo and redo."""

    txns: dict[TxnId, Txn]
    stacks: UndoStacks


@dataclass(frozen=True, slots=True)
class Prepared:
    """A command worked out into ops and new states, not yet taken in. Made on any thread, adopted on one."""

    batch: Batch
    changed: Changed
    stored: bool = False
    """Whether it is on disk already (a merge, and taking one back)."""
    vanished: frozenset[Key] = frozenset()
    past: Past | None = None
    """Of what is stored: the past as it is with it (None: nothing was stored)."""
    ahead: Snapshot | None = None
    """The whole state after it, if it was worked out beforehand."""


def _wall_clock() -> int:
    return time.time_ns() // 1_000_000


class Project:
    """The project's state in memory (``now``; ``sight``: what may be seen of it), its store, the annotator who acts.

    ``apply`` paints first and saves behind: it returns as soon as the state in memory has changed; ``on_saving`` tells
    (from the writer's thread) when the disk has it. Clock and random numbers can be given for tests.
    """

    def __init__(
        self,
        store: Store,
        me: AnnotatorId,
        *,
        clock: Callable[[], int] = _wall_clock,
        random_bits: Callable[[int], int] = secrets.randbits,
    ) -> None:
        self.store = store
        self.is_closed = False
        """What reads the log on a worker may find that it is gone."""
        self.now = Snapshot(me, store.entities())
        self.sight = Sight(self.now)
        self._clock = clock
        self._random_bits = random_bits
        self._hlc, self._seq = store.last_stamp()
        self._txns: dict[TxnId, Txn] = {}
        self._undo: list[Txn] = []
        self._redo: list[Txn] = []
        self._remember(self._past(store.txns()))
        self._unsaved: set[TxnId] = set()
        self.saving_error: Exception | None = None
        self.on_changed: list[Callable[[Changed], None]] = []
        self.on_saving: list[Callable[[Saving], None]] = []

    @property
    def me(self) -> AnnotatorId:
        """The annotator who acts."""
        return self.now.me

    def become(self, annotator: AnnotatorId) -> None:
        """Another annotator takes over: their undo stack, their rights."""
        self.now.me = annotator
        self._remember(self._past())

    def moment(self) -> int:
        """UTC milliseconds now, by the project's clock."""
        return self._clock()

    def new_id(self) -> str:
        """A fresh UUIDv7."""
        return uuid7(self._clock(), self._random_bits(74))

    def apply(self, command: Command, attachments: Sequence[Attachment] = ()) -> Changed:
        """Carries out a command. Raises its WorldError (nothing has changed then), or BadInput in a read-only project.

        A command without changes writes nothing; the result then has no entities.
        """
        return self.adopt(self.prepare(command, attachments))

    def prepare(self, command: Command, attachments: Sequence[Attachment] = (), *, system: bool = False) -> Prepared:
        """The slow half of ``apply``, for large commands on a worker while nothing else changes the project.

        ``system`` makes it a txn of nobody's undo stack (the tag set of a new project, an annotator's joining).
        """
        if self.store.read_only:
            raise BadInput("This project is open for reading only; nothing was changed.")
        if not self.me and not system:
            raise OurFault("a change by nobody")
        return self._prepared(command.changes(self.now), command.label, None, attachments, system=system)

    def adopt(self, prepared: Prepared) -> Changed:
        """The quick half of ``apply``: the state in memory changes, the writer gets its batch, the views are told."""
        changed = prepared.changed
        if prepared.stored:
            return self._adopt_stored(prepared)
        if not prepared.batch.ops and not prepared.batch.attachments and changed.txn.undoes is None:
            return changed
        self._take_in(prepared)
        txn = changed.txn
        self._txns[txn.id] = txn
        if txn.annotator and txn.annotator == self.me:
            push(self._undo, self._redo, txn)
        self._unsaved.add(txn.id)
        self._tell_saving(Saving.SAVING)
        self.store.append(prepared.batch, self._written)
        for tell in self.on_changed:
            tell(changed)
        return changed

    @property
    def undo_label(self) -> str:
        """What undo would take back ("" if nothing)."""
        return original_label(self._undo[-1], self._txns) if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring back ("" if nothing)."""
        return original_label(self._redo[-1], self._txns) if self._redo else ""

    def undo(self) -> Changed | None:
        """Takes the last txn of this annotator back; None if there is none."""
        prepared = self.prepare_undo()
        return self.adopt(prepared) if prepared else None

    def redo(self) -> Changed | None:
        """Brings the last undone txn back; None if there is none."""
        prepared = self.prepare_redo()
        return self.adopt(prepared) if prepared else None

    def prepare_undo(self) -> Prepared | None:
        """The slow half of ``undo``, on any thread while nothing else changes the project."""
        return self._take_back(self._undo[-1]) if self._undo else None

    def prepare_redo(self) -> Prepared | None:
        """The slow half of ``redo``, on any thread while nothing else changes the project."""
        return self._take_back(self._redo[-1]) if self._redo else None

    @property
    def undo_size(self) -> int:
        """How many ops the next undo takes back."""
        return self.store.op_count(self._undo[-1].id) if self._undo else 0

    @property
    def redo_size(self) -> int:
        """How many ops the next redo takes back."""
        return self.store.op_count(self._redo[-1].id) if self._redo else 0

    def merge(
        self, given: Sequence[Incoming], label: str, more: Command | None = None, progress: Progress = unheard
    ) -> Changed:
        """Takes over what colleagues' files hold, as one step of undo. ``more`` edits people and articles with it.

        Raises BadInput (nothing is taken over then) and Cancelled. Nothing new is no step.
        """
        return self.adopt(self.prepare_merge(given, label, more, progress))

    def prepare_merge(
        self, given: Sequence[Incoming], label: str, more: Command | None = None, progress: Progress = unheard
    ) -> Prepared:
        """The slow half of ``merge``, on any thread while nothing else changes the project. It is stored then."""
        if self.store.read_only:
            raise BadInput("This project is open for reading only; nothing was changed.")
        if not self.me:
            raise OurFault("a merge by nobody")
        txn = Txn(TxnId(self.new_id()), label, self._clock(), self.me)
        with collector_paused():
            found = taking_over.merge(self.store, self.now, txn, given, more, self._plain_ops, progress)
            return self._stored(txn, found)

    def foresee(self, prepared: Prepared) -> Prepared:
        """With the state after it, if it is large: then it is adopted at once, however much it is.

        Slow; on any thread while nothing else changes the project.
        """
        if not prepared.changed.large:
            return prepared
        with collector_paused():
            states = [after for _, after in prepared.changed.entities]
            return replace(prepared, ahead=self.now.after(states, prepared.vanished))

    @property
    def saving(self) -> Saving:
        """Whether all is on disk."""
        if self.saving_error is not None:
            return Saving.FAILED
        return Saving.SAVING if self._unsaved else Saving.SAVED

    def save_again(self) -> None:
        """Tries what could not be written once more. Raises the WorldError if it fails again."""
        self.store.flush()

    def close(self) -> None:
        """Waits for the disk and closes; afterwards the project is one file."""
        self.is_closed = True
        try:
            self.store.close()
        except WorldError:
            self.is_closed = False
            raise

    def _past(self, more: Iterable[Txn] = ()) -> Past:
        """The past with further txns of the log. Slow where it is long."""
        txns = dict(self._txns)
        for txn in more:
            txns.setdefault(txn.id, txn)
        elsewhere = self.store.brought(self.me)
        mine = (txn for txn in txns.values() if txn.annotator and txn.id not in elsewhere)
        return Past(txns, undo_stacks(mine, self.me))

    def _remember(self, past: Past) -> None:
        self._txns = past.txns
        self._undo, self._redo = list(past.stacks.undo), list(past.stacks.redo)

    def _stored(self, txn: Txn, found: taking_over.TakenOver) -> Prepared:
        past = self._past(found.txns) if found.txns else None
        return Prepared(found.batch, Changed(txn, found.entities), True, found.vanished, past)

    def _adopt_stored(self, prepared: Prepared) -> Changed:
        changed = prepared.changed
        if prepared.past is None:
            return changed
        self._take_in(prepared)
        self._hlc, self._seq = self.store.last_stamp()
        self._remember(prepared.past)
        for tell in self.on_changed:
            tell(changed)
        return changed

    def _take_in(self, prepared: Prepared) -> None:
        if prepared.ahead is None or not self.now.become(prepared.ahead):
            self.now.take((after for _, after in prepared.changed.entities), prepared.vanished)

    def _plain_ops(self, txn: Txn, changes: Iterable[Change], after: int) -> list[Op]:
        """Ops of changes whose entities are there in full, later than all that is known and than ``after``."""
        ops: list[Op] = []
        self._hlc = max(self._hlc, after)
        for kind, entity_type, id, fields, *_ in changes:
            self._hlc, self._seq = tick(self._hlc, txn.time), self._seq + 1
            ops.append(
                make_op(self.me, self.store.replica, self._seq, self._hlc, kind, entity_type, id, txn.id, fields)
            )
        return ops

    def _take_back(self, txn: Txn) -> Prepared:
        if self.store.read_only:
            raise BadInput("This project is open for reading only; nothing was changed.")
        word = "Undo" if txn.undoes is None or txn in self._undo else "Redo"
        label = f"{word} {original_label(txn, self._txns)}"
        first = taking_over.origin(txn, self._txns)
        if self.store.is_merge(first.id):
            made = Txn(TxnId(self.new_id()), label, self._clock(), self.me, txn.id)
            with collector_paused():
                found = taking_over.take_back(self.store, self.now, txn, first.id, made, self._txns, self._plain_ops)
                return self._stored(made, found)
        changes = undo_changes(txn.id, self.store.history(txn.id), self._txns)
        return self._prepared(changes, label, txn.id, ())

    def _prepared(
        self,
        changes: Iterable[Change],
        label: str,
        undoes: TxnId | None,
        attachments: Sequence[Attachment],
        *,
        system: bool = False,
    ) -> Prepared:
        now_ms, first_bits = self._clock(), self._random_bits(73)
        fresh = (uuid7(now_ms, first_bits + number) for number in count())
        actor, replica = self.me, self.store.replica
        txn = Txn(TxnId(next(fresh)), label, now_ms, AnnotatorId("") if system else actor, undoes)
        ops: list[Op] = []
        before: dict[tuple[str, str], Entity] = {}
        after: dict[tuple[str, str], Entity] = {}
        with collector_paused():
            for kind_of_change, kind, given, wanted, entity, early in changes:
                id = given or next(fresh)
                key = (kind, id)
                known = after.get(key)
                if known is None and given and (known := self.now.known(kind, id)) is not None:
                    before[key] = known
                fields = dict(wanted)
                complete = bool(given) and known is None and entity is not None and "modified" in fields
                if known is None:
                    complete &= not self._stamp(kind, fields, now_ms)
                self._seq += 1
                if early and known is None:
                    stamp = EARLY
                    fields.setdefault("modified", now_ms)
                else:
                    stamp = self._hlc = tick(self._hlc, now_ms)
                op = make_op(actor, replica, self._seq, stamp, kind_of_change, kind, id, txn.id, fields)
                ops.append(op)
                after[key] = entity if complete and entity is not None else advanced(known, op, fields)
        pairs = tuple([(before.get(key), entity) for key, entity in after.items()])
        return Prepared(Batch(txn, ops, tuple(after.values()), tuple(attachments)), Changed(txn, pairs))

    def _stamp(self, kind: str, fields: dict[str, Any], now_ms: int) -> bool:
        """Fills in time and creator of a new entity; whether anything was missing."""
        before = len(fields)
        if not fields.get("created"):
            fields["created"] = now_ms
        if not fields.get("creator") and "creator" in field_names(class_of(kind)):
            fields["creator"] = self.me
        return len(fields) > before

    def _written(self, txn: TxnId, error: Exception | None) -> None:
        self.saving_error = error
        if error is None:
            self._unsaved.discard(txn)
        self._tell_saving(self.saving)

    def _tell_saving(self, saving: Saving) -> None:
        for tell in self.on_saving:
            tell(saving)


def advanced(known: Entity | None, op: Op, fields: dict[str, Any]) -> Entity:
    """The entity after one more op that is later than all it has seen: the fold's last step, on the typed entity.

    Raises OurFault if a new entity lacks a required field, or if a deletion names an unknown one.
    """
    now = milliseconds(op.hlc)
    if known is None:
        made = decode(class_of(op.entity_type), op.entity_id, fields, fields.get("modified") or now, None)
        if made is None or op.kind != "set":
            raise OurFault(f"{op.kind} of an incomplete {op.entity_type}")
        return made
    if op.kind == "del":
        return replace(known, deleted_by=known.deleted_by or op.actor, modified=now)
    if op.kind == "undel":
        return replace(known, deleted_by=None, modified=now)
    decoder, default = decoders(type(known)), defaults(type(known))
    values: dict[str, Any] = {}
    for name, value in fields.items():
        if value is None:
            values[name] = default.get(name)
        else:
            values[name] = decoder[name](value) if name in decoder else value
    values["modified"] = values.get("modified") or now
    return replace(known, **values)
