"""Is all well? Integrity of the file, hashes of the ops, fold = tables, quotes = text, sources, attachments, clocks."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import cast

from annotator.domain.annotation import Annotation
from annotator.domain.batch import Problem
from annotator.domain.clock import milliseconds
from annotator.domain.document import Document
from annotator.domain.entity import Entity, type_of
from annotator.domain.fold import Key
from annotator.domain.ids import AnnotatorId
from annotator.domain.op import Op, is_genuine
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Capture, Source
from annotator.storage import attachments, folding, log, passages, rows
from annotator.storage.sqlite import Connection, Error

SKEW_MS = 60 * 60 * 1000
"""How far ahead of this computer's clock an op may be before it is marked."""


def problems(connection: Connection, now_ms: int) -> Iterator[Problem]:
    """Everything that is wrong, most fundamental first. ``now_ms`` is UTC milliseconds. Raises sqlite.Error."""
    broken = list(_integrity(connection))
    yield from broken
    if broken:
        return
    yield from _hashes(log.every_op(connection))
    ops = list(log.ops(connection))
    yield from _clocks(ops, now_ms)
    entities = list(rows.entities(connection))
    yield from _fold(ops, entities)
    yield from _quotes(entities)
    yield from _links(entities)
    yield from _kept(connection, entities)
    for id in passages.outdated(connection):
        yield Problem("fold", "The indexed passages of a snapshot are not those of its text.", id)


def _kept(connection: Connection, entities: Iterable[Entity]) -> Iterator[Problem]:
    """Kept files that are not what their hash says, and snapshots whose file is not there."""
    now = Snapshot(AnnotatorId(""), entities)
    of: dict[str, list[Capture]] = {}
    for capture in now.captures.values():
        of.setdefault(capture.attachment, []).append(capture)
    for sha256, name in attachments.broken(connection):
        if sha256 not in of:
            yield Problem("attachment", f"The kept file {name} is not what was imported.", sha256)
        for capture in of.get(sha256, ()):
            yield Problem("attachment", f"{_snapshot(now, capture)} was changed inside the project file.", capture.id)
    there = attachments.known(connection)
    for sha256, captures in of.items():
        for capture in captures if sha256 not in there else ():
            yield Problem("attachment", f"{_snapshot(now, capture)} is missing: its bytes are not here.", capture.id)


def _snapshot(now: Snapshot, capture: Capture) -> str:
    source = now.known("source", capture.source)
    title = " ".join(source.title.split())[:120] if isinstance(source, Source) else "a source that is not here"
    name = f" {capture.name}" if capture.name else ""
    return f"The snapshot{name} of the source “{title}”"


def _integrity(connection: Connection) -> Iterator[Problem]:
    try:
        answers = [answer for (answer,) in connection.execute("PRAGMA integrity_check")]
        answers += [f"row {row} of {table} has no {parent}" for table, row, parent, _ in _orphans(connection)]
    except Error as error:
        answers = [str(error)]
    yield from (Problem("integrity", f"The file is damaged: {answer}.") for answer in answers if answer != "ok")


def _orphans(connection: Connection) -> Iterable[tuple[str, int, str, int]]:
    return connection.execute("PRAGMA foreign_key_check").fetchall()


def _hashes(ops: Iterable[Op]) -> Iterator[Problem]:
    for op in ops:
        if not is_genuine(op):
            yield Problem("op", f"An entry of the log about {op.entity_type} {op.entity_id} was altered.", op.op_id)


def _clocks(ops: Iterable[Op], now_ms: int) -> Iterator[Problem]:
    ahead = Counter(op.replica for op in ops if milliseconds(op.hlc) > now_ms + SKEW_MS)
    for replica, count in ahead.items():
        yield Problem("clock", f"{count} changes were made on a computer whose clock is ahead.", replica)


def _fold(ops: Iterable[Op], entities: Iterable[Entity]) -> Iterator[Problem]:
    expected = folding.folded(ops)
    found: dict[Key, Entity] = {(type_of(entity), entity.id): entity for entity in entities}
    for key in expected.keys() | found.keys():
        if expected.get(key) != found.get(key):
            yield Problem("fold", f"The row of {key[0]} {key[1]} is not what the log says.", key[1])


def _quotes(entities: Iterable[Entity]) -> Iterator[Problem]:
    known = list(entities)
    texts = {entity.id: entity.text for entity in known if isinstance(entity, Document)}
    for annotation in (cast(Annotation, e) for e in known if type_of(e) == "annotation" and not e.deleted_by):
        text = texts.get(annotation.document)
        if text is None:
            yield Problem("quote", "The document of an annotation is not in the project.", annotation.id)
        elif text[annotation.start : annotation.end] != annotation.exact:
            yield Problem("quote", "The quote of an annotation is not the text at its place.", annotation.id)


def _links(entities: Iterable[Entity]) -> Iterator[Problem]:
    now = Snapshot(AnnotatorId(""), entities)
    for link in now.links.values():
        if link.source not in now.sources:
            yield Problem("source", "The source of a link is not in the project.", link.id)
        if now.known("annotation", link.annotation) is None:
            yield Problem("source", "The annotation of a link is not in the project.", link.id)
