"""Storage beside bare SQLite and a bare file: ``python -m tests.benchmarks.bench_storage [--quick]``.

CPU time, best of three, the two alternating in one run; latencies are wall time. Ends with the fold's properties on
10,000 cases and 100 kills while writing. Texts and annotations come from ``shared/bench/workload.py``
(ANNOTATOR_SHARED overrides where it is).
"""

import argparse
import gc
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from annotator.app.project import Prepared, Project
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id, stable_id
from annotator.domain.op import Op, digest
from annotator.domain.text import quote_at
from annotator.storage import sqlite
from annotator.storage.store import open_store

REPO = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("ANNOTATOR_SHARED", REPO.parent / "shared"))
FULL, QUICK = (1_000_000, 100_000), (100_000, 10_000)
ME = AnnotatorId("me")
AT = 1_790_000_000_000
"""The moment of the import, UTC milliseconds."""
TRIES = 3
TAPS = 200


class Row(NamedTuple):
    """One line of the table; ``limit`` is of ``ours / bare`` (None: measured, not judged)."""

    what: str
    bare: float | None
    ours: float
    unit: str
    limit: float | None = None

    @property
    def held(self) -> bool:
        return self.limit is None or self.bare is None or self.ours <= self.limit * self.bare

    def __str__(self) -> str:
        bare = f"{self.bare:10.2f}" if self.bare is not None else " " * 10
        ratio = f"{self.ours / self.bare:6.2f} x" if self.bare else " " * 8
        must = "" if self.limit is None else f"  must <= {self.limit:g} x" + ("" if self.held else "  TOO MUCH")
        return f"  {self.what:58}{bare}{self.ours:10.2f} {self.unit:3}{ratio}{must}"


class Work(NamedTuple):
    """A text, and its annotations as an import hands them over."""

    document: Document
    command: Several


def workload(words: int, annotations: int) -> Work:
    spec = importlib.util.spec_from_file_location("workload", SHARED / "bench" / "workload.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text, marks, _ = module.build(words, annotations, 1)
    document = Document(id=document_id(text), text=text, title="Workload")
    return Work(document, Several([Add(imported(document, *each)) for each in marks], "Import"))


def imported(document: Document, start: int, end: int, tag: str) -> Annotation:
    """As an importer makes it: complete, with id, creator and times."""
    id = stable_id("annotation", document.id, f"{start} {end} {tag}")
    return replace(mark(document, start, end, tag), id=id, creator=ME, created=AT, modified=AT)


def mark(document: Document, start: int, end: int, tag: str) -> Annotation:
    quote = quote_at(document.text, start, end)
    return Annotation(
        id="", document=document.id, start=start, end=end, tag=tag, exact=quote.exact, prefix=quote.prefix,
        suffix=quote.suffix,
    )  # fmt: skip


def cpu(task: Callable[[], object]) -> float:
    """CPU seconds of all threads of this process."""
    gc.collect()
    before = time.process_time()
    task()
    return time.process_time() - before


def new_project(path: Path, work: Work) -> Project:
    project = Project(open_store(path, create=True), ME)
    project.apply(Add(work.document))
    project.store.flush()
    return project


def bulk_import(folder: Path, work: Work) -> list[Row]:
    """The whole way of an import (commands, ops, hashes, log, rows, index) beside the rows and hashes alone."""
    tries = [import_once(folder / f"import{number}.annodb", work) for number in range(TRIES)]
    whole, storing, bare, plain = (min(seconds) for seconds in zip(*tries, strict=True))
    return [
        Row("import, all of it / executemany of the same rows + hashes", bare, whole, "s", 3),
        Row("  of this: log, rows and text index in the store", bare, storing, "s", 3),
        Row("import, all of it / without a log: annotations + hashes", plain, whole, "s"),
        Row("  of this: log, rows and text index in the store", plain, storing, "s"),
    ]


def import_once(path: Path, work: Work) -> tuple[float, float, float, float]:
    """CPU seconds of the whole import, of the store's part, of bare inserts of all rows, and of the annotations."""
    project = new_project(path, work)
    made: list[Prepared] = []
    preparing = cpu(lambda: made.append(project.prepare(work.command)))
    [prepared] = made
    taking = cpu(lambda: project.adopt(prepared))
    storing = cpu(project.store.flush)
    project.close()
    values = attrgetter(*(field.name for field in fields(Annotation)))
    rows = [values(entity) for entity in prepared.batch.entities]
    ops = [tuple(op) for op in prepared.batch.ops]
    logged = cpu(partial(bare_insert, path.with_suffix(".log"), "op", Op._fields, ops))
    names = [field.name for field in fields(Annotation)]
    plain = cpu(partial(bare_insert, path.with_suffix(".db"), "annotation", names, rows))
    hashing = cpu(lambda: [digest(*op[1:]) for op in prepared.batch.ops])
    return preparing + taking + storing, taking + storing, logged + plain + hashing, plain + hashing


def bare_insert(path: Path, table: str, names: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"):
        connection.execute(statement)
    quoted = [f'"{name}"' for name in names]
    connection.execute(f"CREATE TABLE {table} ({', '.join(quoted)}, UNIQUE ({'id' if 'id' in names else 'op_id'}))")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})", rows)
    connection.execute("COMMIT")
    connection.close()


def opening(path: Path) -> list[Row]:
    """Opening the project (store, entities, snapshot, undo stacks) beside fetching the same rows."""
    ours, bare = [], []
    names = ", ".join(f'"{field.name}"' for field in fields(Annotation))
    for _ in range(TRIES):
        projects: list[Project] = []

        def open_it(made: list[Project] = projects) -> None:
            made.append(Project(open_store(path, read_only=True), ME))

        ours.append(cpu(open_it))
        projects.pop().close()
        connection = sqlite.connect(str(path), isolation_level=None)
        bare.append(cpu(connection.execute(f"SELECT {names} FROM annotation").fetchall))
        connection.close()
    return [Row("open the project / fetch its rows", min(bare), min(ours), "s")]


def one_among_many(path: Path, document: Document) -> list[Row]:
    """Add, undo and redo of one annotation: until the state has changed, and until it is on disk."""
    project = Project(open_store(path), ME)
    project.store.flush()
    rows = []
    adding = [lambda n=n: project.apply(Add(mark(document, n, n + 20, "claim"))) for n in range(TAPS)]
    for what, taps in (("add", adding), ("undo", [project.undo] * TAPS), ("redo", [project.redo] * TAPS)):
        changed, saved = [], []
        for tap in taps:
            start = time.perf_counter()
            tap()
            changed.append(time.perf_counter() - start)
            project.store.flush()
            saved.append(time.perf_counter() - start)
        rows.append(Row(f"{what} one, p50 until changed", None, statistics.median(changed) * 1e3, "ms"))
        rows.append(Row(f"{what} one, p99 until changed", None, p99(changed) * 1e3, "ms"))
        rows.append(Row(f"{what} one, p50 until saved", None, statistics.median(saved) * 1e3, "ms"))
    project.close()
    return rows


def commits(path: Path, document: Document) -> list[Row]:
    """A commit beside appending as many bytes to a file and ``fdatasync``."""
    store = open_store(path)
    project = Project(store, ME)
    wal = path.with_name(path.name + "-wal")
    ours: list[float] = []
    sizes: list[int] = []
    for number in range(TAPS):
        prepared = project.prepare(Add(mark(document, number, number + 30, "fact")))
        before = wal.stat().st_size if wal.exists() else 0
        start = time.perf_counter()
        store.append(prepared.batch)
        store.flush()
        ours.append(time.perf_counter() - start)
        sizes.append(wal.stat().st_size - before)
    project.close()
    grown = [size for size in sizes if size > 0]
    bare = appends(path.with_name("bare.bin"), int(statistics.median(grown)) if grown else 16_384)
    return [
        Row("commit of one annotation, p50 / append + fdatasync", median_ms(bare), median_ms(ours), "ms"),
        Row("commit of one annotation, p99 / append + fdatasync", p99(bare) * 1e3, p99(ours) * 1e3, "ms"),
    ]


def appends(path: Path, size: int) -> list[float]:
    content, found = os.urandom(size), []
    sync = getattr(os, "fdatasync", os.fsync)
    with path.open("wb", buffering=0) as file:
        for _ in range(TAPS):
            start = time.perf_counter()
            file.write(content)
            sync(file.fileno())
            found.append(time.perf_counter() - start)
    return found


def p99(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.99) - 1]


def median_ms(times: Sequence[float]) -> float:
    return statistics.median(times) * 1e3


PEAK = """
import sys
from pathlib import Path
from annotator.app.project import Project
from annotator.domain.ids import AnnotatorId
from annotator.storage.store import open_store
if sys.argv[1:]:
    project = Project(open_store(Path(sys.argv[1])), AnnotatorId("me"))
    project.close()
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""


def memory(path: Path) -> list[Row]:
    """Peak memory of a process that opens the project, above one that has only imported the program (Linux)."""
    if sys.platform != "linux":
        return []

    def peak(*arguments: str) -> float:
        return int(subprocess.check_output([sys.executable, "-c", PEAK, *arguments], cwd=REPO)) / 1e3

    return [Row("peak memory with the project open, above the program's", None, peak(str(path)) - peak(), "MB")]


def trials(examples: int, kills: int) -> bool:
    """The properties of fold, merge and undo on many cases, and kills while writing."""
    settings = {**os.environ, "ANNOTATOR_EXAMPLES": str(examples), "ANNOTATOR_KILLS": str(kills)}
    tests = ["storage/test_merging.py", "storage/test_kills.py", "domain/test_fold.py", "domain/test_undo.py"]
    command = [sys.executable, "-m", "pytest", "-q", *(f"tests/{test}" for test in tests)]
    print(f"  {examples} cases of each property, {kills} kills while writing:", flush=True)
    return subprocess.run(command, cwd=REPO, env=settings, check=False).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Storage beside bare SQLite and a bare file.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the annotations, cases and kills")
    quick = parser.parse_args().quick
    words, annotations = QUICK if quick else FULL
    if not (SHARED / "bench" / "workload.py").exists():
        print(f"  no workload: {SHARED} is not there (ANNOTATOR_SHARED says where it is)")
        return 1
    work = workload(words, annotations)
    print(f"  {words} words, {annotations} annotations; SQLite {'.'.join(map(str, sqlite.VERSION))}")
    print(f"  {'':58}{'bare':>10}{'ours':>10}")
    with tempfile.TemporaryDirectory() as folder:
        rows = bulk_import(Path(folder), work)
        path = Path(folder) / f"import{TRIES - 1}.annodb"
        rows += opening(path)
        rows += one_among_many(path, work.document)
        rows += commits(path, work.document)
        rows += memory(path)
        rows.append(Row("size of the project file", None, path.stat().st_size / 1e6, "MB"))
    for row in rows:
        print(row, flush=True)
    sound = trials(1_000 if quick else 10_000, 10 if quick else 100)
    return 0 if sound and all(row.held for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
