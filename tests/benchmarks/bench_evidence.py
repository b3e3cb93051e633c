"""Finding evidence in 1,000 sources of 5,000 words: ``python -m tests.benchmarks.bench_evidence [--quick]``.

Wall time of one search over all sources, by claims of several kinds, as the window's worker makes it: the index asked,
the passages ranked and told with their words marked. Beside it, in one source. The texts are of the shared workload,
with a sentence of its own in each source that one of the claims is about; whether it is found first is told, too.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from annotator.app.finding_evidence import find_evidence
from annotator.app.joining import give_tag_set, join
from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.commands import Add, Command, Several
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.source import Capture, Source
from annotator.storage.store import open_store
from tests.benchmarks.bench_search import p95
from tests.benchmarks.large_project import ME, workload

LIMIT_MS = 100.0
WORDS = 5_000
CLAIMS = {
    "a name and a number": "Solheim reported 1,960 tonnes of oil in source 77",
    "a long claim": "The government said on Tuesday that prices of energy rose by 12 percent because the ministry and "
    "the parliament delayed the vote about new water rules at the border until the court had decided",
    "frequent words": "the government said that the minister of the country was there",
    "one word": "vaccine",
    "words that are nowhere": "xylophone quokka",
}


def make(path: Path, sources: int) -> float:
    """A project with ``sources`` sources and an article with the claims; seconds that attaching took."""
    project = Project(open_store(path, create=True), AnnotatorId(""))
    give_tag_set(project)
    join(project, ME, "Bench")
    kit = workload()
    text = "\n".join(CLAIMS.values())
    article = Document(id=document_id(text), text=text, title="Claims")
    project.apply(Add(article))
    at = 0
    for number, claim in enumerate(CLAIMS.values()):
        project.apply(add_annotation(article, at, at + len(claim), "claim", id=f"a{number}"))
        at += len(claim) + 1
    commands: list[Command] = []
    for number in range(sources):
        body = kit.build(WORDS, 0, number)[0]
        middle = body.find("\n", len(body) // 2)
        own = f"\nIn source {number} Ingrid Solheim counted {1883 + number:,} tonnes of oil."
        commands.append(Add(Source(id=f"s{number}", title=f"Report {number}")))
        commands.append(
            Add(Capture(id=f"c{number}", source=f"s{number}", attachment="", text=body[:middle] + own + body[middle:]))
        )
    began = time.perf_counter()
    project.apply(Several(commands, "Attach"))
    project.store.flush()
    took = time.perf_counter() - began
    project.close()
    return took


def run(sources: int, times: int) -> bool:
    """Prints the table; whether the limit was kept."""
    good = True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.annodb"
        took = make(path, sources)
        print(f"{sources} sources of {WORDS} words attached in {took:.1f} s ({took / sources * 1000:.1f} ms each); "
              f"the file has {path.stat().st_size / 1e6:.0f} MB")  # fmt: skip
        project = Project(open_store(path, read_only=True), ME)
        print(f"{'claim':<28}{'median ms':>10}{'p95 ms':>8}{'in one':>8}  passages")
        for number, name in enumerate(CLAIMS):
            all_of_them, one = list[float](), list[float]()
            for _ in range(times):
                for kept, source in ((all_of_them, ""), (one, "s77" if sources > 77 else "s0")):
                    began = time.perf_counter()
                    found = find_evidence(project, f"a{number}", source)
                    kept.append((time.perf_counter() - began) * 1000)
            count = len(find_evidence(project, f"a{number}"))
            worst = p95(all_of_them)
            good &= worst <= LIMIT_MS
            print(
                f"{name:<28}{statistics.median(all_of_them):>10.1f}{worst:>8.1f}{statistics.median(one):>8.1f}  {count}"
            )
            if number == 0 and sources > 77:
                first = find_evidence(project, "a0")[0]
                print(f"   first: {first.title}, {' '.join(first.text.split())[:80]!r}; in one: {len(found)}")
                good &= first.source == "s77"
        project.close()
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer sources and rounds")
    given = parser.parse_args()
    return 0 if run(100 if given.quick else 1000, 5 if given.quick else 15) else 1


if __name__ == "__main__":
    sys.exit(main())
