"""Bundles: what is chosen goes in whole, the same gives the same bytes, and what is not right is refused."""

import hashlib
import io
import json
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.exporting import export_chunks
from annotator.app.joining import join
from annotator.app.project import Project
from annotator.domain.commands import Add, Delete, Edit, Several
from annotator.domain.errors import BadInput
from annotator.domain.ids import AnnotatorId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn, make_op
from annotator.domain.people import Comment
from annotator.domain.review import Decision, Guideline, ReviewSession
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.team import Assignment, Completion, Team
from annotator.formats import bundle_reading, op_lines
from annotator.formats.bundle import MANIFEST, OPS
from tests.app.projects import BEN, article
from tests.app.teams import ORIGINAL, bundle_of, copy_of, incoming, mark, with_article


def full() -> Project:
    """Ana and Ben at work: two articles, an undone step, a deleted annotation, talk, a session, a decision."""
    made = copy_of("Ana", 1)
    with_article(made)
    other = article("Another text.\n\nWith two paragraphs.")
    made.apply(Add(other, "Import"))
    first, gone = mark(made, 0, 5), mark(made, 6, 12)
    made.apply(Delete("annotation", gone))
    made.apply(Edit("annotation", first, {"note": "doubtful 😀"}))
    made.undo()
    made.apply(Add(Source(id="s1", title="Statement", creator="ana")))
    made.apply(Add(EvidenceLink(id="", annotation=first, source="s1")))
    made.apply(Add(Comment(id="c1", subject=first, subject_type="annotation", text="Why?", mentions=("cleo",))))
    made.apply(Add(Team(id="team", guidelines="Mark whole sentences.")))
    made.apply(Add(Assignment(id="as1", document=other.id, annotator=BEN)))
    made.apply(Add(Completion(id="co1", document=article().id)))
    session = ReviewSession(id="m1", title="First", documents=(article().id,), people=("ana", "ben"))
    decision = Decision(id="d1", document=article().id, start=0, end=5, exact="First", outcome="dropped", session="m1")
    made.apply(Several([Add(session), Add(decision), Add(Guideline(id="g1", text="Rule"))], "Review"))
    made.become(BEN)
    join(made, BEN, "Ben")
    mark(made, 8, 13, "fact")
    mark(made, 0, 7, document=other)
    made.become(AnnotatorId("ana"))
    return made


def kinds(ops: tuple[Op, ...]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for op in ops:
        found.setdefault(op.entity_type, set()).add(op.entity_id)
    return found


def test_a_whole_bundle_has_the_whole_log_and_the_kept_files(tmp_path: Path) -> None:
    project = full()
    found = incoming(bundle_of(project), tmp_path)
    assert sorted(found.ops) == sorted(project.store.ops())
    told = {txn.id: txn for txn in project.store.txns()}
    assert {txn.id: txn for txn in found.txns} == {op.txn: told[op.txn] for op in found.ops}
    assert [(each.name, each.content) for each in found.attachments] == [("first.txt", ORIGINAL)]


def test_the_same_project_choice_and_time_give_the_same_bytes() -> None:
    project = full()
    assert bundle_of(project) == bundle_of(project) != bundle_of(project, at=5)


def test_one_persons_work_on_one_article_comes_whole_and_alone(tmp_path: Path) -> None:
    project = full()
    found = incoming(bundle_of(project, [article().id], ["ana"]), tmp_path)
    by_kind = kinds(found.ops)
    mine = {op.entity_id for op in project.store.ops() if op.entity_type == "annotation" and op.actor == "ana"}
    assert by_kind["annotation"] == mine and len(mine) == 2
    kept = [op for op in project.store.ops() if op.entity_id in mine]
    assert {op for op in found.ops if op.entity_type == "annotation"} == set(kept)
    assert by_kind["document"] == {article().id} and by_kind["source"] == {"s1"} and by_kind["comment"] == {"c1"}
    assert by_kind["session"] == {"m1"} and by_kind["decision"] == {"d1"} and by_kind["completion"] == {"co1"}
    assert by_kind["annotator"] == {"ana", "ben"} and "assignment" not in by_kind
    assert len(by_kind["tag"]) == 3 and by_kind["guideline"] == {"g1"} and by_kind["team"] == {"team"}
    others = incoming(bundle_of(project, [], ["ben"]), tmp_path / "ben")
    assert len(kinds(others.ops)["annotation"]) == 2 and len(kinds(others.ops)["document"]) == 2
    assert kinds(others.ops).keys().isdisjoint({"source", "comment", "decision", "link"})


def test_a_bundle_to_begin_with_has_nobodys_work(tmp_path: Path) -> None:
    project = full()
    other = next(id for id in project.now.documents if id != article().id)
    found = kinds(incoming(bundle_of(project, [other], ["ben"], work=False), tmp_path).ops)
    assert found.keys() == {"document", "tag", "team", "guideline", "assignment", "annotator"}
    assert found["document"] == {other} and found["assignment"] == {"as1"}


def test_what_is_hidden_from_me_is_not_in_my_bundle(tmp_path: Path) -> None:
    project = full()
    project.apply(Edit("team", "team", {"blind": True}))
    project.apply(Edit("completion", "co1", {"done": False}))
    project.apply(Delete("session", "m1"))
    found = incoming(b"".join(export_chunks(project, "bundle")), tmp_path)
    assert {op.actor for op in found.ops if op.entity_type == "annotation"} == {"ana"}


def test_the_manifest_says_what_is_in_it() -> None:
    with zipfile.ZipFile(io.BytesIO(bundle_of(full()))) as packed:
        assert packed.testzip() is None
        told = json.loads(packed.read(MANIFEST))
        assert told["counts"]["annotation"] == 3 and told["counts"]["comment"] == 1
        assert {person["name"] for person in told["people"]} == {"Ana", "Ben"}
        assert [each["title"] for each in told["documents"]] == ["First things"] * 2
        assert told["members"][OPS]["size"] == packed.getinfo(OPS).file_size
        assert told["made_at"] == "2026-09-21T14:13:20.000Z" and told["made_by"]["name"] == "Ana"


def repacked(data: bytes, change: Callable[[dict[str, bytes]], None], **about: int) -> bytes:
    """The bundle with other members; ``about`` sets fields of the one that is called ops.jsonl."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    change(members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if name == OPS:
                for field, value in about.items():
                    setattr(info, field, value)
            packed.writestr(info, content)
    return out.getvalue()


def with_manifest(change: Callable[[dict[str, object]], None]) -> Callable[[dict[str, bytes]], None]:
    def changed(members: dict[str, bytes]) -> None:
        told = json.loads(members[MANIFEST])
        change(told)
        members[MANIFEST] = json.dumps(told).encode()

    return changed


def refused(data: bytes, folder: Path) -> str:
    with pytest.raises(BadInput) as error:
        incoming(data, folder)
    return str(error.value)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda m: m.update({"../evil": b"x"}), "does not belong"),
        (lambda m: m.update({"attachments/" + "0" * 64 + "/x": b"x"}), "does not belong"),
        (lambda m: m.update({"attachments/" + "0" * 64: b"x"}), "list of contents"),
        (lambda m: m.pop(OPS), "no bundle"),
        (lambda m: m.pop(MANIFEST), "no bundle"),
        (lambda m: m.update({MANIFEST: b"[" * 100_000}), "list of contents"),
        (lambda m: m.update({MANIFEST: b"{}"}), "no bundle"),
        (lambda m: m.update({OPS: m[OPS] + b"\n"}), "not JSON"),
        (lambda m: m.update({OPS: m[OPS] + b"[" * 100_000 + b"\n"}), "not JSON"),
        (lambda m: m.update({OPS: b'["op",1]\n'}), "not what it should be"),
        (lambda m: m.update({OPS: b'["txn","t","l",true,"a",null]\n'}), "not what it should be"),
        (lambda m: m.update({OPS: b""}), "was changed"),
        (with_manifest(lambda told: told.update(counts={"ops": 3})), "as many changes"),
        (with_manifest(lambda told: told.update(counts={})), "list of contents"),
        (with_manifest(lambda told: told.update(version=2)), "newer"),
        (with_manifest(lambda told: told.update(version=True)), "no bundle"),
        (with_manifest(lambda told: told.update(members=[])), "list of contents"),
        (with_manifest(lambda told: told.update(members={OPS: 5})), "list of contents"),
    ],
)
def test_what_is_not_right_is_refused(change: Callable[[dict[str, bytes]], None], reason: str, tmp_path: Path) -> None:
    assert reason in refused(repacked(bundle_of(full()), change), tmp_path)


def test_links_and_double_members_are_refused(tmp_path: Path) -> None:
    data = bundle_of(copy_of("Ana", 1))
    link = repacked(data, lambda members: None, external_attr=0o120777 << 16)
    assert "does not belong" in refused(link, tmp_path)
    out = io.BytesIO(data)
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as packed:
        warnings.simplefilter("ignore")
        packed.writestr(OPS, b"")
    assert "twice" in refused(out.getvalue(), tmp_path)


def test_what_swells_when_it_is_unpacked_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = repacked(bundle_of(copy_of("Ana", 1)), lambda members: members.update({OPS: b"\n" * 40_000_000}))
    assert len(bomb) < 100_000
    assert "too large" in refused(bomb, tmp_path)
    monkeypatch.setattr(op_lines, "LONGEST_LINE", 100)
    assert "too large" in refused(bundle_of(full()), tmp_path)
    monkeypatch.setattr(bundle_reading, "LARGEST_FILE", 100)
    assert "too large" in refused(bundle_of(full()), tmp_path)


def test_an_encrypted_bundle_is_refused_with_the_reason(tmp_path: Path) -> None:
    data = bytearray(bundle_of(copy_of("Ana", 1)))
    for header, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(header) + at] |= 1
    assert "password" in refused(bytes(data), tmp_path)


def test_an_op_that_was_altered_is_refused_even_if_the_manifest_agrees(tmp_path: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members[OPS] = members[OPS].replace(b"First things", b"Worst things")
        told = json.loads(members[MANIFEST])
        told["members"][OPS]["sha256"] = hashlib.sha256(members[OPS]).hexdigest()
        members[MANIFEST] = json.dumps(told).encode()

    assert "damaged" in refused(repacked(bundle_of(full()), change), tmp_path)


def test_entity_types_that_are_not_known_are_kept(tmp_path: Path) -> None:
    project = copy_of("Ana", 1)
    txn = next(iter(project.store.txns()))
    op = make_op(AnnotatorId("ana"), project.store.replica, 99, 99 << 16, "set", "hologram", "h1", txn.id, {"x": [1]})
    project.merge([Incoming("x", "", (txn,), (op,))], "Merge")
    assert op in incoming(bundle_of(project), tmp_path).ops


def test_lines_come_back_as_they_went() -> None:
    txns = list(full().store.txns())
    data = b"".join(map(op_lines.line, [replace(txns[0], label='"\\\n\u2028😀'), *txns]))
    assert [*op_lines.items(io.BytesIO(data))][1:] == txns


def test_packed_lines_come_back_as_they_went_and_long_bodies_have_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(op_lines, "_PACK", 4)
    monkeypatch.setattr(op_lines, "_PACK_SIZE", 50)
    made = full()
    items: list[Txn | Op] = [*made.store.txns(), *made.store.ops()]
    lines = list(op_lines.packed(iter(items)))
    assert [*op_lines.unpacked(io.BytesIO(b"".join(lines)))] == items
    assert len(items) / 4 <= len(lines) < len(items) and max(len(json.loads(each)) for each in lines) == 4
    for each in lines:
        bodies = [len(row[-1]) for row in json.loads(each) if row[0] == "op"]
        assert len(bodies) <= 1 or sum(bodies) <= 50
    assert not list(op_lines.packed(iter([])))


@pytest.mark.parametrize("line", [b"[]\n1\n", b"[[]]\n", b'{"a": 1}\n', b"[[1,2]\n", b'["op"]\n'])
def test_a_packed_line_that_is_none_is_refused(line: bytes) -> None:
    with pytest.raises(BadInput):
        list(op_lines.unpacked(io.BytesIO(line)))
