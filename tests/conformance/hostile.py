"""Projects and bundles that were damaged, or made to harm, from two good ones; and what becomes of them in a merge."""

import hashlib
import io
import json
import random
import struct
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.app.inspection import Inspector, Refused, inspect_all
from annotator.app.joining import give_tag_set, join
from annotator.app.progress import unheard
from annotator.app.project import Project
from annotator.bootstrap import open_project
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId, OpId, ReplicaId, TxnId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, digest, make_op
from annotator.formats.bundle import MANIFEST, OPS
from annotator.storage.sqlite import Error, connect
from annotator.storage.store import memory_store

PROJECT, BUNDLE = ".annodb", ".annobundle"
PAGE = 4096


@dataclass(frozen=True, slots=True)
class Good:
    """A project and a bundle of the same log, and this log."""

    project: bytes
    bundle: bytes
    ops: frozenset[Op]

    @classmethod
    def of(cls, project: Path, bundle: Path) -> "Good":
        opened = open_project(project, read_only=True)
        ops = frozenset(opened.store.ops())
        opened.close()
        return cls(project.read_bytes(), bundle.read_bytes(), ops)


@dataclass(frozen=True, slots=True)
class Case:
    """One file."""

    name: str
    suffix: str
    data: bytes


@dataclass(slots=True)
class Outcome:
    """How many files were refused, taken over whole, or went wrong, each with its name. Of those refused, ``died``
    names the ones whose child ended without a word."""

    refused: int = 0
    died: list[str] = field(default_factory=list)
    whole: int = 0
    wrong: list[str] = field(default_factory=list)


def odd(good: Good) -> Iterator[Case]:
    """Every odd file that was thought of."""
    yield from _odd_projects(good)
    yield from _odd_bundles(good)


def damaged(good: Good, number: int, seed: int = 1) -> Iterator[Case]:
    """Random damage to either file."""
    dice = random.Random(seed)
    for at in range(number):
        suffix, data = ((PROJECT, good.project), (BUNDLE, good.bundle))[at % 2]
        kind = dice.choice(DAMAGES)
        yield Case(f"{kind.__name__} {at}", suffix, kind(data, dice))


def judge(good: Good, found: Sequence[Incoming | Refused], names: Sequence[str], outcome: Outcome) -> None:
    """Merges what was let in, and looks whether it is all or nothing."""
    for name, each in zip(names, found, strict=True):
        if isinstance(each, Refused):
            outcome.refused += 1
            outcome.died += [name] if "to its end" in each.reason or "too long" in each.reason else []
            continue
        mine = _empty()
        before = list(mine.store.ops())
        try:
            mine.merge([each], "Merge")
        except BadInput:  # from a clock that is broken
            outcome.refused += 1
            outcome.wrong += [f"{name}: partly merged"] if list(mine.store.ops()) != before else []
            mine.close()
            continue
        if not good.ops <= set(mine.store.ops()) or [p for p in mine.store.check() if p.kind in ("op", "fold")]:
            outcome.wrong.append(f"{name}: partly merged")
        else:
            outcome.whole += 1
        mine.close()


def tried(good: Good, given: Sequence[Case], inspector: Inspector, folder: Path) -> Outcome:
    """What became of the cases."""
    outcome = Outcome()
    for start in range(0, len(given), 50):
        part = given[start : start + 50]
        paths = []
        for number, case in enumerate(part):
            paths.append(folder / f"{start + number}{case.suffix}")
            paths[-1].write_bytes(case.data)
        judge(good, inspect_all(paths, inspector, unheard), [case.name for case in part], outcome)
        for path in paths:
            path.unlink()
    return outcome


def flips(good: Good, number: int, seed: int = 2) -> Iterator[Case]:
    """Files with one bit of one op's content flipped, everything around it made to agree."""
    dice = random.Random(seed)
    with zipfile.ZipFile(io.BytesIO(good.bundle)) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    places = [found for op in good.ops for found in _places(op, good.project)]
    for at in range(number):
        if at % 2:
            changed = dict(members)
            begin = 0
            while not members[OPS].startswith(b'["op"', begin):
                begin = members[OPS].rfind(b"\n", 0, dice.randrange(len(members[OPS]))) + 1
            end = members[OPS].index(b"\n", begin)
            changed[OPS] = _flipped(members[OPS], dice.randrange(begin, end), dice)
            yield Case(f"bit of a bundle's op {at}", BUNDLE, _packed(_agreeing(changed)))
        else:
            yield Case(f"bit of a project's op {at}", PROJECT, _flipped(good.project, dice.choice(places), dice))


def _places(op: Op, data: bytes) -> Iterator[int]:
    """Where bytes of an op's body and ids stand in the file (those that lie in one piece)."""
    for text in (op.body, op.op_id, op.entity_id):
        encoded = text.encode()
        at = data.find(encoded) if len(encoded) > 8 else -1
        if at >= 0:
            yield from range(at, at + len(encoded))


def _flipped(data: bytes, at: int, dice: random.Random) -> bytes:
    return data[:at] + bytes([data[at] ^ (1 << dice.randrange(8))]) + data[at + 1 :]


def _bytes_flipped(data: bytes, dice: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 8, 64))):
        out[dice.randrange(len(out))] ^= dice.randrange(1, 256)
    return bytes(out)


def _cut_off(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data))]


def _cut_out(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + data[at + dice.choice((1, 7, 100, PAGE)) :]


def _zeroed(data: bytes, dice: random.Random) -> bytes:
    at, size = dice.randrange(len(data)), dice.choice((1, 16, 512, PAGE))
    return (data[:at] + bytes(size) + data[at + size :])[: len(data)]


def _pages_swapped(data: bytes, dice: random.Random) -> bytes:
    pages = [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
    one, other = dice.randrange(len(pages)), dice.randrange(len(pages))
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def _page_of_noise(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) // PAGE + 1) * PAGE
    return data[:at] + dice.randbytes(PAGE) + data[at + PAGE :]


def _head_changed(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(100)
    return data[:at] + dice.randbytes(dice.choice((1, 4))) + data[at + 1 :]


def _page_heads_changed(data: bytes, dice: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(3):
        at = dice.randrange(len(data) // PAGE + 1) * PAGE + dice.randrange(16)
        if at < len(out):
            out[at] = dice.randrange(256)
    return bytes(out)


def _end_changed(data: bytes, dice: random.Random) -> bytes:
    """A zip's list of contents stands at its end."""
    at = len(data) - 1 - dice.randrange(min(len(data), 400))
    return data[:at] + dice.randbytes(dice.choice((1, 4))) + data[at + 1 :]


def _longer(data: bytes, dice: random.Random) -> bytes:
    return data + dice.choice((dice.randbytes(dice.choice((1, 100, 10_000))), data))


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _bytes_flipped, _cut_off, _cut_out, _zeroed, _pages_swapped, _page_of_noise, _head_changed, _page_heads_changed,
    _end_changed, _longer,
)  # fmt: skip

_UNLOCKED = "DROP TRIGGER op_is_not_changed; DROP TRIGGER op_is_not_deleted;"
_EVIL = {
    "a view in place of the log": f"{_UNLOCKED} ALTER TABLE op RENAME TO op2; CREATE VIEW op AS SELECT * FROM op2",
    "a log that never ends": f"{_UNLOCKED} DROP TABLE op; CREATE VIEW op AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL"
    " SELECT x + 1 FROM n) SELECT x AS position, x AS op_id, 1 AS hlc FROM n",
    "a trigger": "CREATE TRIGGER evil AFTER INSERT ON op BEGIN DELETE FROM annotation; END",
    "a virtual table": "CREATE VIRTUAL TABLE evil USING fts5 (x)",
    "no log": f"{_UNLOCKED} DROP TABLE op",
    "a computed column": "ALTER TABLE op ADD COLUMN evil TEXT AS (hex(zeroblob(10))) VIRTUAL",
    "a log of loose types": f"{_UNLOCKED} CREATE TABLE op3 AS SELECT * FROM op; DROP TABLE op;"
    " ALTER TABLE op3 RENAME TO op",
    "an index of an expression": "CREATE INDEX evil ON op (length(hex(randomblob(length(body)))))",
    "an attachment of another hash": "INSERT INTO attachment VALUES ('aa', 'x', 'y', 1);"
    " INSERT INTO attachment_part VALUES ('aa', 0, x'00')",
    "an attachment without content": "INSERT INTO attachment VALUES ('aa', 'x', 'y', 1)",
    "a txn of no time": "INSERT INTO txn (id, label, time, annotator) VALUES ('t', 'x', 'never', 'eve')",
    "a txn of a far year": "INSERT INTO txn (id, label, time, annotator) VALUES ('t', 'x', '99999-01-01', 'eve')",
    "a later version": "PRAGMA user_version = 77",
    "no version": "PRAGMA user_version = 0",
    "another program": "PRAGMA application_id = 7",
    "very many tables": ";".join(f"CREATE TABLE many{n} (x)" for n in range(1200)),
    "a name that is a sentence": 'CREATE VIEW "x\n\x1b[31m; DROP TABLE op" AS SELECT 1',
    "UTF-16": "",
}
"""Statements that are run on a project."""

_HARMLESS = {
    "a table of one's own": "CREATE TABLE mine (a); INSERT INTO mine VALUES (1)",
    "an index of one's own": "CREATE INDEX mine ON annotation (note)",
    "after VACUUM": "VACUUM",
    "after ANALYZE": "ANALYZE",
}


def _changed(project: bytes, statements: str) -> bytes | None:
    """The project after some statements; None if this SQLite does not carry them out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "changed.annodb")
        path.write_bytes(project)
        connection = connect(path, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.executescript(f"PRAGMA legacy_alter_table = ON; {statements}")
        except Error:
            return None
        finally:
            connection.close()
        return path.read_bytes()


def _odd_projects(good: Good) -> Iterator[Case]:
    for name, statements in _EVIL.items():
        data = _changed(good.project, statements) if statements else good.project[:56] + b"\0\0\0\2" + good.project[60:]
        if data is not None:
            yield Case(name, PROJECT, data)
    for name, statements in _HARMLESS.items():
        data = _changed(good.project, statements)
        if data is not None:
            yield Case(name, PROJECT, data)
    for name, ops in _odd_ops(good).items():
        values = ",".join(f"({', '.join(_literal(value) for value in op)})" for op in ops)
        data = _changed(good.project, f"INSERT INTO op ({', '.join(Op._fields)}) VALUES {values}")
        if data is not None:
            yield Case(f"project with {name}", PROJECT, data)
    yield Case("empty", PROJECT, b"")
    yield Case("only a header", PROJECT, good.project[:100])
    yield Case("a bundle called project", PROJECT, good.bundle)
    yield Case("a project called bundle", BUNDLE, good.project)


def _literal(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    return f"CAST(x'{value.encode('utf-8', 'surrogatepass').hex()}' AS TEXT)"


def _op(kind: str = "set", entity_type: str = "annotation", id: str = "x", body: str = "{}", **more: int) -> Op:
    rest = ("eve", "r", more.get("seq", 1), more.get("hlc", 1 << 16), kind, entity_type, id, "t", body)
    return Op(digest(*rest), *rest)  # type: ignore[arg-type]


def _odd_ops(good: Good) -> dict[str, list[Op]]:
    """Ops with right hashes that are wrong otherwise, and some that are odd but sound."""
    one = min(good.ops)
    return {
        "a deep body": [_op(body='{"note":' + "[" * 5000 + "]" * 5000 + "}")],
        "a deep body that JSON just bears": [_op(body='{"note":' + "[" * 300 + "]" * 300 + "}")],
        "no JSON": [_op(body="{")],
        "a list": [_op(body="[]")],
        "half a character": [_op(body='{"note":"\\ud800"}')],
        "half a character, raw": [_op(body='{"note":"\ud800"}')],
        "a number beyond all": [_op(body='{"start":' + "9" * 40 + "}")],
        "a number of many digits": [_op(body='{"start":' + "9" * 5000 + "}")],
        "no number": [_op(body='{"start":NaN}')],
        "infinity": [_op(body='{"start":1e999}')],
        "a deletion that says more": [_op("del", body='{"note":"x"}')],
        "another verb": [_op("explode")],
        "a negative clock": [_op(hlc=-5)],
        "a negative number": [_op(seq=-5)],
        "a name without end": [_op(id="x" * 20_000)],
        "the same op under another id": [one._replace(op_id=OpId("0" * 32))],
        "an id in capitals": [one._replace(op_id=OpId(one.op_id.upper()))],
        "a body of 51 MB": [_op(body='{"note":"' + "x" * 51_000_000 + '"}')],
        "types that are not known": [
            make_op(AnnotatorId("eve"), ReplicaId("r"), 1, 1 << 16, "set", "hologram", "h", TxnId("t"), {"x": [[1]]})
        ],
        "values of wrong types": [_op(body='{"start":"five","document":[],"exact":{}}'), _op(entity_type="team")],
        "a clock that is far ahead": [_op(hlc=(1 << 62) - 1, body='{"note":"x"}')],
        "times out of all years": [_op(entity_type="source", body='{"title":"x","created":9000000000000000000}')],
    }


def _packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        warnings.simplefilter("ignore")
        for name, content in members.items():
            packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _agreeing(members: dict[str, bytes]) -> dict[str, bytes]:
    """The members with a manifest that says what they are."""
    told = json.loads(members[MANIFEST])
    for name, content in members.items():
        if name != MANIFEST:
            told["members"].setdefault(name, {})
            told["members"][name] |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    told["counts"]["ops"] = members[OPS].count(b'["op"')
    return {**members, MANIFEST: json.dumps(told).encode()}


def _odd_bundles(good: Good) -> Iterator[Case]:
    with zipfile.ZipFile(io.BytesIO(good.bundle)) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    yield Case("packed by another hand", BUNDLE, _packed(members))
    for name, ops in _odd_ops(good).items():
        lines = b"".join(json.dumps(["op", *op]).encode() + b"\n" for op in ops)
        yield Case(f"bundle with {name}", BUNDLE, _packed(_agreeing({**members, OPS: members[OPS] + lines})))
    for name, content in {
        "../../evil": b"x", "/etc/evil": b"x", "C:\\evil": b"x", "ops.jsonl/": b"", "attachments/../ops.jsonl": b"x",
        "attachments/" + "a" * 64: b"not so", "OPS.JSONL": b"x", "nested.annobundle": good.bundle, "x" * 60_000: b"",
    }.items():  # fmt: skip
        yield Case(f"a member {name[:30]!r}", BUNDLE, _packed(_agreeing({**members, name: content})))
    for name, lines in {
        "a line without end": b'["op","' + b"x" * 40_000_000, "many lines": b"[]\n" * 100_000,
        "zip bomb": bytes(40_000_000), "deep lines": b"[" * 1_000_000, "no text": bytes(range(256)) * 100,
        "a number as a name": b'["op",1,2,3,4,5,6,7,8,9,10]\n',
        "a truth as a number": b'["txn","t","x",true,"a",null]\n',
    }.items():  # fmt: skip
        yield Case(name, BUNDLE, _packed(_agreeing({**members, OPS: lines})))
    for name, manifest in {
        "a deep manifest": b"[" * 200_000, "no manifest": b"", "a manifest of zeros": bytes(60_000_000),
        "names twice in the manifest": b'{"format":"x","format":"annotator-bundle"}',
        "a manifest of another shape": b'{"format":"annotator-bundle","version":1,"members":[1]}',
    }.items():  # fmt: skip
        yield Case(name, BUNDLE, _packed({**members, MANIFEST: manifest}))
    yield from _odd_zips(good.bundle)


def _odd_zips(bundle: bytes) -> Iterator[Case]:
    at = bundle.rfind(b"PK\x05\x06")
    first = bundle.index(b"PK\x01\x02")
    for name, place, layout, value in (
        ("a password", first + 8, "<H", 1), ("packed otherwise", first + 10, "<H", 14),
        ("a link", first + 38, "<I", 0xA1FF0000),
        ("a size beyond all", first + 24, "<I", 0xFFFFFFFE), ("a packed size beyond all", first + 20, "<I", 0xFFFFFFFE),
        ("a place beyond the end", first + 42, "<I", 0xFFFFFFF0), ("another disk", at + 4, "<H", 7),
        ("very many members", at + 10, "<H", 65000), ("a list beyond the end", at + 16, "<I", 0xFFFFFFF0),
        ("a comment that is not there", at + 20, "<H", 60000), ("a list of no size", at + 12, "<I", 0),
    ):  # fmt: skip
        out = bytearray(bundle)
        struct.pack_into(layout, out, place, value)
        yield Case(name, BUNDLE, bytes(out))


def _empty() -> Project:
    made = Project(memory_store(), AnnotatorId(""))
    give_tag_set(made)
    join(made, AnnotatorId("me"), "Me")
    made.store.flush()
    return made
