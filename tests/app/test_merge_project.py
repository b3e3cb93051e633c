"""Merging into an open project: one step of undo that never speaks about others' work."""

import gc
import itertools
import random
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.collector import collector_paused
from annotator.app.importing import import_file
from annotator.app.joining import give_tag_set, join
from annotator.app.progress import Cancelled
from annotator.app.project import Changed, Project
from annotator.domain.annotating import add_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.batch import Attachment
from annotator.domain.clock import FARTHEST_AHEAD_MS
from annotator.domain.commands import Add, Edit, Several
from annotator.domain.entity import Entity, type_of
from annotator.domain.errors import BadInput, OurFault, WorldError
from annotator.domain.ids import AnnotatorId
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, make_op
from annotator.domain.soundness import FARTHEST
from annotator.domain.source import EvidenceLink, Source
from annotator.storage import log, sqlite
from annotator.storage.backups import folder_of
from annotator.storage.store import memory_store, open_store
from tests.app.projects import ANA, BEN, TEXT, article

NAMES = {ANA: "Ana", BEN: "Ben"}


def own_project(who: AnnotatorId, seed: int, path: Path | None = None) -> Project:
    """Somebody's own project with the article in it, imported apart."""
    bits = random.Random(seed)
    clock = itertools.count(1_790_000_000_000 + seed * 1_000_000, 7)
    store = memory_store() if path is None else open_store(path, create=True)
    made = Project(store, AnnotatorId(""), clock=lambda: next(clock), random_bits=bits.getrandbits)
    give_tag_set(made)
    join(made, who, NAMES[who])
    made.apply(Add(article(), "Import article"))
    return made


def mark(project: Project, words: str, tag: str = "claim") -> str:
    start = TEXT.index(words)
    (id,) = project.apply(add_annotation(article(), start, start + len(words), tag)).new_ids
    return id


def incoming(project: Project, attachments: Sequence[Attachment] = ()) -> Incoming:
    project.store.flush()
    return Incoming("theirs", "", tuple(project.store.txns()), tuple(project.store.ops()), tuple(attachments))


def state(project: Project) -> dict[tuple[str, str], Entity]:
    return {(type_of(entity), entity.id): entity for entity in project.now.entities()}


def at(op: Op, stamp: int) -> Op:
    """The same, made at another time."""
    return make_op(op.actor, op.replica, op.seq, stamp, op.kind, op.entity_type, op.entity_id, op.txn, op.fields())


def from_the_end_of_time(op: Op) -> Op:
    """After it no later op could be kept."""
    return at(op, (1 << 63) - 1)


@pytest.fixture
def ana() -> Project:
    return own_project(ANA, 1)


@pytest.fixture
def ben() -> Project:
    made = own_project(BEN, 2)
    mark(made, "The minister said so")
    mark(made, "Second paragraph", "opinion")
    return made


def test_a_merge_brings_everything_and_is_one_step(ana: Project, ben: Project) -> None:
    mine = mark(ana, "First things")
    before = state(ana)
    heard: list[Changed] = []
    ana.on_changed.append(heard.append)
    changed = ana.merge([incoming(ben)], "Merge Ben")
    assert len(ana.now.annotations) == 3 and {a.creator for a in ana.now.annotations.values()} == {ANA, BEN}
    assert heard == [changed] and mine in ana.now.annotations
    assert ana.undo_label == "Merge Ben" and ana.undo_size > 2
    ana.undo()
    assert state(ana) == before and ana.undo_label == "Mark as claim" and ana.redo_label == "Merge Ben"
    ana.redo()
    assert len(ana.now.annotations) == 3 and ana.undo_label == "Merge Ben"
    assert ana.store.check() == []


def test_undoing_a_merge_writes_nothing_about_others_work(ana: Project, ben: Project) -> None:
    ana.merge([incoming(ben)], "Merge Ben")
    ana.undo()
    taken = incoming(ana)
    assert not [op for op in taken.ops if op.entity_type == "annotation"]
    ben.merge([taken], "Merge Ana")
    assert len(ben.now.annotations) == 2 and all(a.deleted_by is None for a in ben.now.annotations.values())


def test_merging_again_brings_nothing_and_is_no_step(ana: Project, ben: Project) -> None:
    ana.merge([incoming(ben)], "Merge Ben")
    txns = len(ana.store.txns())
    changed = ana.merge([incoming(ben)], "Merge Ben again")
    assert changed.entities == () and ana.undo_label == "Merge Ben" and len(ana.store.txns()) == txns


def test_merging_again_after_undo_brings_it_back(ana: Project, ben: Project) -> None:
    ana.merge([incoming(ben)], "Merge Ben")
    ana.undo()
    ana.merge([incoming(ben)], "Merge Ben again")
    assert len(ana.now.annotations) == 2 and ana.undo_label == "Merge Ben again" and not ana.redo_label
    ana.undo()
    assert not ana.now.annotations and ana.store.check() == []


def test_the_step_survives_a_restart(ben: Project, tmp_path: Path) -> None:
    path = tmp_path / "Ana.annodb"
    ana = own_project(ANA, 1, path)
    ana.merge([incoming(ben)], "Merge Ben")
    ana.close()
    ana = Project(open_store(path), ANA)
    assert ana.undo_label == "Merge Ben" and len(ana.now.annotations) == 2
    ana.undo()
    ana.close()
    ana = Project(open_store(path), ANA)
    assert ana.redo_label == "Merge Ben" and not ana.now.annotations and BEN not in ana.now.annotators
    ana.redo()
    assert len(ana.now.annotations) == 2 and ana.store.check() == []
    ana.store.rebuild()
    assert ana.store.check() == []
    ana.close()
    assert list(folder_of(path).glob("Ana *.annodb"))  # the state before the merge


def test_own_work_after_the_merge_stays_when_it_is_undone(ana: Project, ben: Project) -> None:
    ana.merge([incoming(ben)], "Merge Ben")
    theirs = next(a for a in ana.now.annotations.values() if a.creator == BEN)
    ana.apply(Add(Source(id="s", title="Evidence")))
    ana.apply(Add(EvidenceLink(id="l", annotation=theirs.id, source="s")))
    for _ in range(3):
        ana.undo()
    assert not ana.now.annotations and not ana.now.links
    for _ in range(3):
        ana.redo()
    assert ana.now.links["l"].annotation == theirs.id and ana.store.check() == []


def test_what_is_said_of_people_comes_in_the_same_step(ana: Project, ben: Project) -> None:
    ben.become(AnnotatorId("ana-at-home"))
    join(ben, AnnotatorId("ana-at-home"), "Ana")
    mark(ben, "First things")
    more = Edit("annotator", "ana-at-home", {"same_as": ANA})
    ana.merge([incoming(ben)], "Merge Ben", Several([more], "Join"))
    assert ana.now.person("ana-at-home") == ANA and ana.undo_label == "Merge Ben"
    ana.undo()
    assert "ana-at-home" not in ana.now.annotators and ana.now.person("ana-at-home") == "ana-at-home"
    assert ana.store.check() == []
    ana.redo()
    assert ana.now.person("ana-at-home") == ANA and ana.store.check() == []


def test_the_past_in_memory_is_that_on_disk(ana: Project, ben: Project) -> None:
    mark(ana, "First things")
    ben.undo()
    ana.merge([incoming(ben)], "Merge Ben")
    ben.redo()
    mark(ben, "First things", "fact")
    ana.merge([incoming(own_project(BEN, 4)), incoming(ben)], "Merge Ben again")
    for step in (ana.undo, ana.undo, ana.redo, ana.redo):
        step()
        ana.store.flush()
        fresh = Project(ana.store, ANA)
        assert ana._txns == fresh._txns and list(ana._txns) == list(fresh._txns)
        assert (ana._undo, ana._redo) == (fresh._undo, fresh._redo)


def test_my_work_from_another_copy_is_not_mine_to_undo_here(ana: Project) -> None:
    laptop = own_project(ANA, 3)
    mark(laptop, "The minister said so")
    mine = mark(ana, "First things")
    ana.merge([incoming(laptop)], "Merge laptop")
    ana.undo()
    assert set(ana.now.annotations) == {mine}
    ana.undo()
    assert not ana.now.annotations


def test_a_cancelled_merge_leaves_no_trace(ana: Project, ben: Project) -> None:
    given, before, log = incoming(ben), state(ana), list(ana.store.ops())
    for stop in (0.2, 0.4, 0.8, 0.95):

        def tell(done: float, stop: float = stop) -> None:
            if done >= stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            ana.merge([given], "Merge Ben", None, tell)
        assert state(ana) == before and list(ana.store.ops()) == log and ana.undo_label == "Import article"
    assert ana.store.check() == []


def test_damaged_ops_and_files_are_refused_whole(ana: Project, ben: Project) -> None:
    given = incoming(ben)
    spoilt = given.ops[-1]._replace(body=given.ops[-1].body.replace("opinion", "claim"))
    for wrong in (
        Incoming("x", "", given.txns, (*given.ops[:-1], spoilt)),
        Incoming("x", "", given.txns, given.ops, (Attachment("0" * 64, "a.txt", "text/plain", b"x"),)),
        Incoming("x", "", given.txns, (from_the_end_of_time(given.ops[-1]),)),
        Incoming("x", "", (*given.txns[:-1], replace(given.txns[-1], time=1 << 62)), given.ops),
        Incoming("x", "", (*given.txns[:-1], replace(given.txns[-1], label="\ud800")), given.ops),
    ):
        before = state(ana)
        with pytest.raises(BadInput):
            ana.merge([wrong], "Merge")
        assert state(ana) == before and ana.undo_label == "Import article"


def test_a_step_that_takes_another_back_brings_it_along(ana: Project, ben: Project) -> None:
    mark(ben, "First things first")
    done = ben.store.txns()[-1].id
    ben.undo()
    given = incoming(ben)
    undoing = next(txn for txn in given.txns if txn.undoes == done)
    part = replace(given, ops=tuple(op for op in given.ops if op.txn == undoing.id))
    ana.merge([part], "Merge a part")
    ana.store.flush()
    assert {done, undoing.id} <= {txn.id for txn in ana.store.txns()}
    assert ana.store.check() == []


def test_kept_files_come_with_the_merge(ana: Project, ben: Project) -> None:
    import hashlib

    content = b"<html>the article</html>" * 100_000
    sha256 = hashlib.sha256(content).hexdigest()
    ana.merge([incoming(ben, [Attachment(sha256, "a.html", "text/html", content)])], "Merge Ben")
    assert ana.store.attachment(sha256) == content and ana.store.check() == []


def test_work_goes_on_after_a_merge_from_a_fast_clock(ana: Project, ben: Project) -> None:
    fast = Project(memory_store(), BEN, clock=lambda: 4_000_000_000_000)
    fast.merge([incoming(ben)], "Take over")
    theirs = next(iter(fast.now.annotations.values()))
    fast.apply(Edit("annotation", theirs.id, {"note": "From the future"}))
    ana.merge([incoming(fast)], "Merge")
    ana.apply(Edit("document", article().id, {"title": "Later"}))
    assert ana.now.documents[article().id].title == "Later"
    assert any(a.note == "From the future" for a in ana.now.annotations.values())


def test_no_clock_carries_a_team_to_where_nobody_takes_its_work_over(ana: Project, ben: Project) -> None:
    given = incoming(ben)
    for checked in (False, True):
        far = replace(given, ops=(*given.ops[:-1], at(given.ops[-1], FARTHEST - 1)), checked=checked)
        with pytest.raises(BadInput, match=r"theirs .* broken clock"):
            ana.merge([far], "Merge")
    assert not ana.now.annotations
    ahead = (ana.moment() + FARTHEST_AHEAD_MS - 1000) << 16
    ana.merge([replace(given, ops=(*given.ops[:-1], at(given.ops[-1], ahead)))], "Merge")
    mark(ana, "First things")
    ben.merge([incoming(ana)], "Merge Ana")
    assert len(ben.now.annotations) == 3


def test_without_a_backup_nothing_is_merged(ben: Project, tmp_path: Path) -> None:
    path = tmp_path / "Ana.annodb"
    ana = own_project(ANA, 1, path)
    folder_of(path).write_text("A file where the folder should be", "utf-8")
    with pytest.raises(WorldError, match="No backup can be put into Ana backups"):
        ana.merge([incoming(ben)], "Merge")
    assert not ana.now.annotations and ana.undo_label == "Import article"
    folder_of(path).unlink()
    ana.merge([incoming(ben)], "Merge")
    assert len(ana.now.annotations) == 2
    ana.close()


def test_nobody_merges_into_what_is_only_read(ben: Project, tmp_path: Path) -> None:
    path = tmp_path / "Ana.annodb"
    own_project(ANA, 1, path).close()
    reader = Project(open_store(path, read_only=True), ANA)
    with pytest.raises(BadInput, match="reading only"):
        reader.merge([incoming(ben)], "Merge")
    reader.close()


def test_annotations_of_others_are_as_they_made_them(ana: Project, ben: Project) -> None:
    theirs: dict[str, Annotation] = dict(ben.now.annotations)
    ana.merge([incoming(ben)], "Merge Ben")
    assert {id: ana.now.annotations[id] for id in theirs} == theirs


def test_a_corrected_title_stands_whoever_imported_later(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("A title\n\nSome paragraph of the article, long enough to be one.\n", "utf-8")
    people = [own_project(ANA, 1), own_project(BEN, 5)]
    for one in people:
        outcome = import_file(one, file)
        assert outcome.status == "imported"
    (id,) = outcome.documents
    ana, ben = people
    ana.apply(Edit("document", id, {"title": "The corrected title"}))
    later = own_project(BEN, 9)
    import_file(later, file)
    given = [incoming(one) for one in (ana, ben, later)]
    for order in itertools.permutations(given):
        fresh = own_project(BEN, 11)
        for each in order:
            fresh.merge([each], "Merge")
        assert fresh.now.documents[id].title == "The corrected title" and fresh.store.check() == []
    assert ana.now.documents[id].created > 1_789_000_000_000


def test_what_many_objects_were_made_of_is_not_looked_at_again() -> None:
    frozen = gc.get_freeze_count()
    try:
        with collector_paused():
            kept = [[number] for number in range(150_000)]
        assert gc.get_freeze_count() - frozen >= len(kept) and gc.isenabled()
    finally:
        gc.unfreeze()


@pytest.mark.parametrize("part", ["put_ops", "put_txns"])
def test_a_log_that_cannot_be_written_takes_nothing_over(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The log is written beside the rows, on a thread of its own."""
    ana, ben = own_project(ANA, 1), own_project(BEN, 2)
    ops, entities = list(ana.store.ops()), dict(ana.now.annotators)

    write = getattr(log, part)

    def full(*given: object) -> None:
        if threading.current_thread().name.startswith("log"):
            raise sqlite.Error("disk I/O error")
        write(*given)

    with monkeypatch.context() as broken:
        broken.setattr(log, part, full)
        with pytest.raises((WorldError, OurFault)):
            ana.merge([incoming(ben)], "Merge Ben")
    assert list(ana.store.ops()) == ops and dict(ana.now.annotators) == entities
    assert ana.store.check() == []
    ana.merge([incoming(ben)], "Merge Ben")
    assert len(list(ana.store.ops())) > len(ops)
