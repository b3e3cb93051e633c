"""Formats beside the bare library call: ``python -m tests.benchmarks.bench_formats [--quick]``.

CPU time, best of three, the two alternating in one run. The bare call writes the same rows, made ready beforehand;
peak memory is of a process of its own. Texts and annotations come from ``shared/bench/workload.py``
(ANNOTATOR_SHARED overrides where it is).
"""

import argparse
import csv
import gc
import html
import importlib.util
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, stable_id
from annotator.domain.people import Annotator
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import tags_from_data
from annotator.domain.text import quote_at
from annotator.formats.registry import ImportContext, Selection, exporter_named, exporters, importer_named
from annotator.paths import seed

REPO = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("ANNOTATOR_SHARED", REPO.parent / "shared"))
FULL, QUICK = (1_000_000, 100_000), (100_000, 10_000)
AT = 1_700_000_000_000


def workload(words: int, annotations: int) -> tuple[str, list[tuple[int, int, str]]]:
    spec = importlib.util.spec_from_file_location("workload", SHARED / "bench" / "workload.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text, first, _ = module.build(words, annotations, 1)
    return text, first


def project(words: int, annotations: int) -> Snapshot:
    text, marks = workload(words, annotations)
    [document] = importer_named("text").read(text.encode(), ImportContext("w.txt")).entities
    assert isinstance(document, Document)
    tags = tags_from_data(json.loads(seed("tagset.json").read_text(encoding="utf-8"))["tags"])
    me = Annotator(id="me", name="Ada")
    made = []
    for number, (start, end, tag) in enumerate(marks):
        quote = quote_at(document.text, start, end)
        made.append(
            Annotation(
                id=stable_id("a", str(number)), document=document.id, start=start, end=end, exact=quote.exact,
                prefix=quote.prefix, suffix=quote.suffix, tag=tag, creator="me", note=f"Note {number}",
                holder="the minister", created=AT + number, modified=AT + number,
            )
        )  # fmt: skip
    return Snapshot(AnnotatorId("me"), [document, *tags, me, *made])


def ours(now: Snapshot, name: str) -> int:
    return sum(map(len, exporter_named(name).write(now, Selection((), AT))))


def bare(now: Snapshot, name: str) -> Callable[[], int]:
    """The library call on the rows that our export of ``name`` has."""
    data = b"".join(exporter_named(name).write(now, Selection((), AT)))
    if name == "csv":
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        return lambda: _csv(rows)
    if name == "html":
        pieces = [document.text for document in now.documents.values()]
        pieces += [part for a in now.annotations.values() for part in (a.exact, a.note, a.holder, a.tag)]
        return lambda: len("".join([html.escape(piece) for piece in pieces]).encode())
    value: Any = json.loads(data)
    return lambda: len(json.dumps(value, ensure_ascii=False).encode())


def _csv(rows: list[list[str]]) -> int:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return len(out.getvalue().encode())


def best(*calls: Callable[[], object]) -> list[float]:
    """CPU seconds of each, the best of three, in turn."""
    times = [[0.0] * 3 for _ in calls]
    for round in range(3):
        for at, call in enumerate(calls):
            gc.collect()
            began = time.process_time()
            call()
            times[at][round] = time.process_time() - began
    return [min(each) for each in times]


def measured(call: Callable[[], object]) -> None:
    """Prints the resident memory before a call and its peak during it (MB); Linux resets the peak on request."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")
    before = _memory("VmRSS")
    call()
    print(before, _memory("VmHWM"))


def _memory(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith(name))


def peak(name: str, size: tuple[int, int]) -> None:
    now = project(*size)
    measured(lambda: ours(now, name))


def large_text(megabytes: int) -> bytes:
    text, _ = workload(100_000, 1)
    return (text.encode() * (megabytes * 2))[: megabytes * 1_000_000].decode("utf-8", "ignore").encode()


def exports(size: tuple[int, int]) -> None:
    now = project(*size)
    print(f"export of {size[1]:,} annotations in {size[0]:,} words (CPU s)")
    print(f"  {'format':16}{'ours':>8}{'bare':>8}{'ratio':>8}{'MB':>8}{'memory +MB':>12}")
    for exporter in exporters():
        name = exporter.name
        mine, plain = best(lambda name=name: ours(now, name), bare(now, name))  # type: ignore[misc]
        written = ours(now, name) / 1e6
        call = [sys.executable, "-m", "tests.benchmarks.bench_formats", "--peak", name, *map(str, size)]
        before, after = map(
            int, subprocess.run(call, cwd=REPO, check=True, capture_output=True, text=True).stdout.split()
        )
        print(f"  {name:16}{mine:8.2f}{plain:8.2f}{mine / plain:8.1f}{written:8.1f}{after - before:12}")


def imports(size: tuple[int, int], megabytes: int) -> None:
    print("import (CPU s)")
    data = b"".join(exporter_named("json").write(project(*size), Selection((), AT)))
    reader = importer_named("json")
    mine, plain = best(lambda: reader.read(data, ImportContext()), lambda: json.loads(data))
    print(f"  json, {size[1]:,} annotations{mine:10.2f}; bare json.loads {plain:.2f}; ratio {mine / plain:.1f}")
    text = large_text(megabytes)
    reader = importer_named("text")
    mine, plain = best(lambda: reader.read(text, ImportContext("w.txt")), lambda: text.decode("utf-8"))
    print(f"  text of {len(text) / 1e6:.0f} MB{mine:17.2f}; bare decode {plain:.2f}")
    call = [sys.executable, "-m", "tests.benchmarks.bench_formats", "--peak-text", str(megabytes)]
    before, after = map(int, subprocess.run(call, cwd=REPO, check=True, capture_output=True, text=True).stdout.split())
    print(f"  peak memory of the text import: +{after - before} MB over the file's {len(text) / 1e6:.0f} MB")


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--quick", action="store_true")
    given.add_argument("--peak", nargs=3, metavar=("FORMAT", "WORDS", "ANNOTATIONS"))
    given.add_argument("--peak-text", type=int, metavar="MB")
    asked = given.parse_args()
    if not (SHARED / "bench" / "workload.py").exists():
        print(f"the workload is not here: {SHARED}")
        return 0
    if asked.peak:
        peak(asked.peak[0], (int(asked.peak[1]), int(asked.peak[2])))
    elif asked.peak_text:
        text = large_text(asked.peak_text)
        measured(lambda: importer_named("text").read(text, ImportContext("w.txt")))
    else:
        size = QUICK if asked.quick else FULL
        exports(size)
        imports(size, 5 if asked.quick else 50)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
