"""Agreement beside counting every character: ``python -m tests.benchmarks.bench_agreement [--quick]``.

CPU time. The whole report (all coefficients, tags and pairs, 1,000 draws) is measured over everything; on a share of
the articles, alpha on characters alone is also counted plainly, one character after the other, and by the package
krippendorff on the same matrix, alternating, best of three. Texts and passages come from ``shared/bench/workload.py``.
"""

import argparse
import random
from typing import Any

import krippendorff

from annotator.app.agreement import agreement
from annotator.domain.agreement.coefficients import alpha_of
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId
from annotator.domain.people import Annotator
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.formats.registry import ImportContext, importer_named
from tests.benchmarks.bench_formats import best
from tests.benchmarks.large_project import workload

LIMIT = 5.0
PEOPLE = ("ana", "ben", "cleo", "dan")
TAGS = ("claim", "opinion", "fact")
WORDS = 700
SHARE = 10


def project(articles: int, passages: int) -> Snapshot:
    """Articles that all of four people have read; two of them mark much the same as the other two, tags changed."""
    build = workload().build
    entities: list[Any] = [Tag(id=tag, name=tag, position=at) for at, tag in enumerate(TAGS)]
    entities += [Annotator(id=id, name=id.title()) for id in PEOPLE]
    share, more = divmod(passages, articles * len(PEOPLE))
    bits = random.Random(1)
    for number in range(articles):
        text, first, second = build(WORDS, share + (number * len(PEOPLE) < more), number)
        [document] = importer_named("text").read(text.encode(), ImportContext("w.txt")).entities
        assert isinstance(document, Document)
        entities.append(document)
        third, fourth = ([(s, e, bits.choice((t, *TAGS))) for s, e, t in marks] for marks in (first, second))
        for who, marks in zip(PEOPLE, (first, second, third, fourth), strict=True):
            for at, (start, end, tag) in enumerate(marks):
                entities.append(
                    Annotation(
                        id=f"{number}-{who}-{at}", document=document.id, start=start, end=end,
                        exact=document.text[start:end], tag=tag, creator=who,
                    )
                )  # fmt: skip
    return Snapshot(AnnotatorId(""), entities)


def matrix(now: Snapshot, documents: list[str]) -> list[list[int]]:
    """Of each person, the set of tags of every character, as a number."""
    rows: list[list[int]] = [[] for _ in PEOPLE]
    for id in documents:
        for row, who in zip(rows, PEOPLE, strict=True):
            values = [0] * len(now.documents[id].text)
            for mark in now.annotations_of(id):
                if mark.creator == who:
                    for at in range(mark.start, mark.end):
                        values[at] |= 1 << TAGS.index(mark.tag)
            row += values
    return rows


def main() -> int:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--quick", action="store_true")
    articles, passages = (40, 1_700) if given.parse_args().quick else (400, 17_000)
    now = project(articles, passages)
    size = sum(len(document.text) for document in now.documents.values())
    print(
        f"agreement: {articles} articles, {size:,} characters, {len(now.annotations):,} passages, 4 annotators (CPU s)"
    )
    bare, whole = best(lambda: agreement(now, draws=0), lambda: agreement(now))
    figures = agreement(now, draws=0).figures
    print(f"  {len(figures)} figures without intervals {bare:.2f}; with 1,000 draws {whole:.2f} (limit {LIMIT:.0f})")
    some = list(now.documents)[:SHARE]
    report = agreement(now, some, draws=0, whole=True).figure("alpha", "characters")
    counted = matrix(now, some)
    ours, plain, package = best(
        lambda: agreement(now, some, draws=0, whole=True),
        lambda: alpha_of(zip(*matrix(now, some), strict=True)),
        lambda: krippendorff.alpha(reliability_data=counted, level_of_measurement="nominal"),
    )
    theirs = krippendorff.alpha(reliability_data=counted, level_of_measurement="nominal")
    print(f"  {SHARE} articles: all our figures {ours:.3f}; α alone, one character after the other {plain:.3f};")
    print(f"  α alone by the package krippendorff, its matrix made beforehand {package:.3f}")
    print(f"  α on characters: ours {report.value if report else None}, theirs {theirs}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
