"""Merging beside bare inserts: ``python -m tests.benchmarks.bench_merge [--quick]``.

Twenty colleagues with an article and 10,000 annotations each. CPU time and wall time of the real merge into a file
(backup, hashes of all ops, receipt, fold, rows), beside the same log and annotation rows put bare into SQLite in the
same run. Texts come from ``shared/bench/workload.py`` (ANNOTATOR_SHARED overrides where it is).
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from annotator.app.joining import give_tag_set, join
from annotator.app.project import Project
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Command, Several
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.incoming import Incoming
from annotator.domain.text import quote_at
from annotator.storage import sqlite
from annotator.storage.store import memory_store, open_store
from tests.benchmarks.large_project import workload

FULL, QUICK = (20, 10_000, 50_000), (4, 1_000, 5_000)
"""Files, annotations in each, words of the article."""


def colleague(number: int, annotations: int, words: int) -> Incoming:
    """Somebody's own work on the article."""
    text, _, _ = workload().build(words, 1, 1)
    _, rows, _ = workload().build(words, annotations, 100 + number)
    id = document_id(text)
    commands: list[Command] = [Add(Document(id=id, text=text, title="A long article"), early=True)]
    for start, end, tag in rows:
        end = min(end, len(text))
        start = min(start, end - 1)
        quote = quote_at(text, start, end)
        commands.append(
            Add(
                Annotation(
                    id="",
                    document=id,
                    start=start,
                    end=end,
                    tag=tag,
                    exact=quote.exact,
                    prefix=quote.prefix,
                    suffix=quote.suffix,
                )
            )
        )
    project = Project(memory_store(), AnnotatorId(""))
    give_tag_set(project)
    join(project, AnnotatorId(f"colleague-{number}"), f"Colleague {number}")
    project.apply(Several(commands, "Import"))
    project.store.flush()
    made = Incoming(f"{number}.annodb", "", tuple(project.store.txns()), tuple(project.store.ops()))
    project.close()
    return made


def measured(what: str, work: Callable[[], object], limit: float | None = None) -> None:
    """Prints CPU and wall seconds of some work."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    verdict = "" if limit is None else f"  must <= {limit:g} s" + ("" if wall <= limit else "  TOO MUCH")
    print(f"  {what:62} {cpu:7.2f} s CPU {wall:7.2f} s wall{verdict}", flush=True)


def bare(path: Path, files: Sequence[Incoming]) -> None:
    """The same log and the same number of annotation rows, without hashes, fold or receipt."""
    connection: Any = sqlite.connect(str(path))
    connection.execute("CREATE TABLE op (position INTEGER PRIMARY KEY, op_id TEXT UNIQUE, a, b, c, d, e, f, g, h, i)")
    connection.execute("CREATE TABLE annotation (number INTEGER PRIMARY KEY, id TEXT UNIQUE, body)")
    for incoming in files:
        connection.executemany(
            "INSERT OR IGNORE INTO op VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(tuple, incoming.ops)
        )
        rows = ((op.entity_id, op.body) for op in incoming.ops if op.entity_type == "annotation")
        connection.executemany("INSERT OR IGNORE INTO annotation VALUES (NULL, ?, ?)", rows)
    connection.commit()
    connection.close()


def mine(path: Path, own: Incoming | None) -> Project:
    project = Project(open_store(path, create=True), AnnotatorId(""))
    give_tag_set(project)
    join(project, AnnotatorId("me"), "Me")
    if own is not None:
        project.merge([own], "Begin")
    return project


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    files, annotations, words = QUICK if parser.parse_args(arguments).quick else FULL
    given = [colleague(number, annotations, words) for number in range(files + 1)]
    ops = sum(len(incoming.ops) for incoming in given[:files])
    print(f"  {files} files of {annotations} annotations, {ops} ops")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        measured("bare inserts of all", lambda: bare(place / "bare.db", given[:files]))
        project = mine(place / "all.annodb", None)
        measured(f"{files} files at once", lambda: project.merge(given[:files], "Merge"), 20)
        measured("the same again", lambda: project.merge(given[:files], "Merge"), 20)
        measured("undo of it", project.undo)
        measured("redo of it", project.redo)
        print(f"  {len(project.now.annotations)} annotations; peak {peak()} MB")
        measured("one more file", lambda: project.merge(given[files:], "Merge"), 3)
        project.close()
        project = mine(place / "one.annodb", given[0])
        measured("bare inserts of one", lambda: bare(place / "bare-one.db", given[1:2]))
        measured(f"one file into {annotations} annotations", lambda: project.merge(given[1:2], "Merge"), 3)
        measured("the same again", lambda: project.merge(given[1:2], "Merge"), 2)
        problems = project.store.check()
        project.close()
    print(f"  check: {len(problems)} problems")
    return 1 if problems else 0


def peak() -> int:
    """Peak memory of this process in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
