"""Merging beside bare SQLite: ``python -m tests.benchmarks.bench_merge [--quick]``.

Twenty colleagues have marked one article apart, 10,000 passages each, one after the other as by hand, and changed every
fourth of them later. Their files go the whole way: looked into by child processes, told beforehand, taken over. Seconds
are of CPU, of all threads and children, and by the clock on the wall. The longest wait is how late a thread was that
wakes every 2 ms, as the window's would be. Ends with teams that do random things apart and merge (``bench_storage`` has
10,000 cases of the properties of the merge itself).
"""

import argparse
import gc
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from annotator.app.inspection import inspect_all
from annotator.app.joining import give_tag_set, join
from annotator.app.merge_plan import MergePlan
from annotator.app.merging import plan_merge
from annotator.app.progress import unheard
from annotator.app.project import Project
from annotator.bootstrap import inspector
from annotator.domain.annotation import Annotation
from annotator.domain.batch import Batch
from annotator.domain.commands import Add
from annotator.domain.entity import encode
from annotator.domain.ids import AnnotatorId, TxnId, uuid7
from annotator.domain.incoming import Incoming
from annotator.domain.op import Op, Txn, digest, make_op
from annotator.storage import sqlite
from annotator.storage.store import open_store
from tests.benchmarks.bench_storage import AT, REPO, SHARED, Work, workload

WORDS, MARKS, TEAM = 100_000, 10_000, 20
ANA = AnnotatorId("ana")
TICK = 0.002
"""Seconds."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spent:
    """What a piece of work took: seconds of CPU and of the wall's clock, and the longest wait in milliseconds."""

    cpu: float
    wall: float
    wait: float


def measured(task: Callable[[], T]) -> tuple[T, Spent]:
    gc.collect()
    with _ticking() as waits:
        before, start = _cpu(), time.perf_counter()
        made = task()
        spent = _cpu() - before, time.perf_counter() - start
    return made, Spent(*spent, 1e3 * max(waits, default=0.0))


def _cpu() -> float:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


@contextmanager
def _ticking() -> Iterator[list[float]]:
    """How late each tick was, in seconds."""
    waits: list[float] = []
    over = threading.Event()

    def tick() -> None:
        while not over.is_set():
            start = time.perf_counter()
            time.sleep(TICK)
            waits.append(time.perf_counter() - start - TICK)

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        yield waits
    finally:
        over.set()
        thread.join()


def said(what: str, spent: Spent, limit: float | None = None) -> bool:
    """Prints a line; whether the wall's time is within the limit."""
    held = limit is None or spent.wall <= limit
    must = "" if limit is None else f"  must be <= {limit:g} s" + ("" if held else "  TOO MUCH")
    print(f"  {what:52}{spent.cpu:8.2f}{spent.wall:8.2f} s{spent.wait:8.0f} ms{must}", flush=True)
    return held


def own_file(path: Path, who: AnnotatorId, work: Work, number: int, marks: int) -> Path:
    """A colleague's project: the article, and the ``number``-th share of the passages, each a txn of its own."""
    project = Project(open_store(path, create=True), AnnotatorId(""))
    give_tag_set(project)
    join(project, who, str(who).title())
    project.apply(Add(work.document, "Import", early=True))
    project.store.flush()
    share = work.command.commands[number * marks : (number + 1) * marks]
    bits, start = random.Random(number), AT + number
    made = [
        replace(each.entity, id=uuid7(start + 7 * n, bits.getrandbits(74)), creator=who, created=start + 7 * n)
        for n, each in enumerate(share)
        if isinstance(each, Add) and isinstance(each.entity, Annotation)
    ]
    _, seq = project.store.last_stamp()
    changes = [(each, encode(replace(each, modified=0)), each) for each in made]
    changes += [(each, {"tag": "fact", "note": "?"}, replace(each, tag="fact", note="?")) for each in made[::4]]
    for n, (each, values, after) in enumerate(changes):
        now_ms = start + 7 * n
        txn = Txn(TxnId(uuid7(now_ms, bits.getrandbits(74))), "Mark as claim", now_ms, who)
        op = make_op(
            who, project.store.replica, seq + n + 1, now_ms << 16, "set", "annotation", each.id, txn.id, values
        )
        project.store.append(Batch(txn, [op], [replace(after, modified=now_ms)]))
    project.close()
    return path


def bare(path: Path, ops: Sequence[Op], entities: Sequence[Annotation]) -> None:
    """The same ops and annotations in tables without indexes but their keys, and the hashes."""
    connection = sqlite.connect(str(path), isolation_level=None)
    names = [f'"{field.name}"' for field in fields(Annotation)]
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"CREATE TABLE op ({', '.join(Op._fields)}, UNIQUE (op_id))")
    connection.execute(f"CREATE TABLE annotation ({', '.join(names)}, UNIQUE (id))")
    connection.execute("BEGIN IMMEDIATE")
    for op in ops:
        digest(*op[1:])
    connection.executemany(f"INSERT OR IGNORE INTO op VALUES ({', '.join('?' * len(Op._fields))})", map(tuple, ops))
    values = attrgetter(*(field.name for field in fields(Annotation)))
    rows = ([json.dumps(value) if isinstance(value, tuple) else value for value in values(each)] for each in entities)
    connection.executemany(f"INSERT INTO annotation VALUES ({', '.join('?' * len(names))})", rows)
    connection.execute("COMMIT")
    connection.close()


def opened(path: Path) -> Project:
    project = Project(open_store(path), ANA)
    project.store.flush()
    time.sleep(0.5)  # the backup of the opening is not what is measured
    return project


def look_into(paths: Sequence[Path]) -> list[Incoming]:
    found = inspect_all(paths, inspector(), unheard)
    return [each for each in found if isinstance(each, Incoming)]


def told(project: Project, files: Sequence[Path], given: Sequence[Incoming]) -> MergePlan:
    """What a merge of files would bring that have been looked into."""
    found = dict(zip(files, given, strict=True))
    return plan_merge(project, files, lambda path, _tell: found[path], unheard)


def take_over(project: Project, given: Sequence[Incoming], what: str) -> list[Spent]:
    """Merges in the two halves that a window has; prints them."""
    prepared, slow = measured(lambda: project.prepare_merge(given, "Merge"))
    _, quick = measured(lambda: project.adopt(prepared))
    said(f"{what}: stored (on a worker)", slow)
    said(f"{what}: taken in (on the window's thread)", quick)
    return [slow, quick]


def together(parts: Sequence[Spent]) -> Spent:
    return Spent(sum(p.cpu for p in parts), sum(p.wall for p in parts), max(p.wait for p in parts))


def whole_team(path: Path, files: Sequence[Path]) -> bool:
    """All files into a project of the article alone."""
    project = opened(path)
    given, looking = measured(lambda: look_into(files))
    said("all files: looked into by children, two at a time", looking)
    ops = [op for each in given for op in each.ops]
    _, telling = measured(lambda: told(project, files, given))
    said("all files: told beforehand", telling)
    parts = take_over(project, given, "all files")
    held = said(f"all files: the whole way, {len(ops):,} ops", together([looking, telling, *parts]), 20)
    _, plain = measured(lambda: bare(path.with_name("bare.db"), ops, list(project.now.annotations.values())))
    said("bare SQLite: the same ops, rows and hashes", plain)
    _, undoing = measured(project.undo)
    said("all files: undone", undoing)
    _, redoing = measured(project.redo)
    said("all files: redone", redoing)
    problems = project.store.check()
    print(f"  problems found afterwards: {len(problems)}; annotations: {len(project.now.annotations):,}")
    project.close()
    return held and not problems


def one_colleague(path: Path, file: Path) -> bool:
    """One file into a project that has as many annotations, and the same again."""
    project = opened(path)
    held = []
    for what, limit in (("one file", 3), ("the same again", 2)):
        given, looking = measured(lambda: look_into([file]))
        _, telling = measured(partial(told, project, [file], given))
        parts = take_over(project, given, what)
        held.append(said(f"{what}: the whole way", together([looking, telling, *parts]), limit))
    project.close()
    return all(held)


PEAK = """
import sys
from pathlib import Path
from annotator.bootstrap import inspector
from annotator.app.inspection import inspect_all
from annotator.app.progress import unheard
from annotator.app.project import Project
from annotator.domain.ids import AnnotatorId
from annotator.storage.store import open_store
project = Project(open_store(Path(sys.argv[1])), AnnotatorId("ana"))
if sys.argv[2:]:
    project.merge(inspect_all([Path(file) for file in sys.argv[2:]], inspector(), unheard), "Merge")
project.close()
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""


def peak(*arguments: Path) -> float:
    """Peak memory of a process, in MB (Linux)."""
    return int(subprocess.check_output([sys.executable, "-c", PEAK, *map(str, arguments)], cwd=REPO)) / 1e3


def trials(examples: int) -> bool:
    """Teams that work apart, merged in any order."""
    print("  teams that do random things apart:", flush=True)
    command = [sys.executable, "-m", "pytest", "-q", "tests/app/test_merge_properties.py"]
    settings = {**os.environ, "ANNOTATOR_EXAMPLES": str(examples)}
    return subprocess.run(command, cwd=REPO, env=settings, check=False).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Merging beside bare SQLite.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the annotations and cases")
    quick = 10 if parser.parse_args().quick else 1
    if not (SHARED / "bench" / "workload.py").exists():
        print(f"  no workload: {SHARED} is not there (ANNOTATOR_SHARED says where it is)")
        return 1
    marks = MARKS // quick
    work = workload(WORDS // quick, marks * (TEAM + 1))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files = [
            own_file(folder / f"colleague-{number}.annodb", AnnotatorId(f"colleague-{number}"), work, number, marks)
            for number in range(TEAM)
        ]
        empty = own_file(folder / "empty.annodb", ANA, work, TEAM, 0)
        weighed = own_file(folder / "weighed.annodb", ANA, work, TEAM, 0)
        filled = own_file(folder / "filled.annodb", ANA, work, TEAM, marks)
        print(f"  {TEAM} files of {marks:,} annotations; {'':16}{'CPU':>8}{'wall':>8}{'':2}{'longest wait':>11}")
        held = whole_team(empty, files)
        held &= one_colleague(filled, files[0])
        if sys.platform == "linux":
            print(
                f"  peak memory of a merge of all, above the project's: {peak(weighed, *files) - peak(weighed):.0f} MB"
            )
    sound = trials(10_000 // quick)
    return 0 if held and sound else 1


if __name__ == "__main__":
    sys.exit(main())
