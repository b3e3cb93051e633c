"""From the log to the tables: the entities of a batch, of a merge, or of the whole log."""

from collections.abc import Iterable, Sequence

from annotator.domain.batch import Batch
from annotator.domain.entity import Entity, type_of
from annotator.domain.fold import Key, State, entity_of, fold
from annotator.domain.op import Op
from annotator.storage import attachments, bulk, log, rows
from annotator.storage.sqlite import Connection


def settled(key: Key, state: State) -> Entity | None:
    """The entity of a state; None while it is incomplete, of an unknown type, or has a value of a wrong type."""
    table = rows.TABLES.get(key[0])
    if table is None:
        return None
    try:
        entity = entity_of(key, state)
    except (TypeError, ValueError):  # a list that is no list of records
        return None
    return entity if entity is not None and table.fits(entity) else None


def write_batches(connection: Connection, batches: Sequence[Batch]) -> None:
    """Writes batches inside the open transaction: txns, ops, attachments, and the rows of their entities.

    The entities are taken from the batches, but for those that a batch could not know in full, because ops came
    before a row could be made: they are folded again.
    """
    log.put_txns(connection, (batch.txn for batch in batches))
    for batch in batches:
        log.put_ops(connection, batch.ops)
        attachments.put(connection, batch.attachments)
        rows.put(connection, batch.entities)
        touched = {(op.entity_type, op.entity_id) for op in batch.ops}
        given = {(type_of(entity), entity.id) for entity in batch.entities}
        refold(connection, (touched - given) | (touched & log.incomplete(connection)))


def refold(connection: Connection, keys: Iterable[Key]) -> list[Entity]:
    """Folds entities from the log and writes their rows; returns those that are complete."""
    wanted = set(keys)
    if not wanted:
        return []
    states = fold(op for some in bulk.parts(wanted) for op in log.ops_of(connection, some))
    gone = {key for key in wanted if key not in states}
    rows.remove(connection, gone)
    log.drop_incomplete(connection, gone)
    return write_entities(connection, settled_all(states))


def rebuild(connection: Connection) -> None:
    """Makes all rows anew from the log, inside the open transaction."""
    rows.clear(connection)
    write_entities(connection, settled_all(fold(log.ops(connection))))


def settled_all(states: dict[Key, State]) -> dict[Key, Entity | None]:
    """The entities of folded states; None for what is incomplete.

    ``states`` is used up: giving back two hundred thousand of them in one go would keep other threads waiting.
    """
    return {key: settled(key, states.pop(key)) for key in list(states)}


def write_entities(connection: Connection, found: dict[Key, Entity | None]) -> list[Entity]:
    """Writes the rows of settled entities, or the note that they are incomplete; returns the complete ones."""
    entities = [entity for entity in found.values() if entity is not None]
    missing = [key for key, entity in found.items() if entity is None]
    rows.put(connection, entities)
    rows.remove(connection, missing)
    log.put_incomplete(connection, missing)
    log.drop_incomplete(connection, (key for key, entity in found.items() if entity is not None))
    return entities


def folded(ops: Iterable[Op]) -> dict[Key, Entity]:
    """The entities that the tables must have if ``ops`` is the log."""
    states = fold(ops).items()
    return {key: entity for key, state in states if (entity := settled(key, state)) is not None}
