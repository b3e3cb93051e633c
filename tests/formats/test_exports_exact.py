"""Whatever the text: every export says exactly which passage is meant, and no word gets lost or runs."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, DocumentLink
from annotator.domain.snapshot import Snapshot
from annotator.domain.text import trimmed
from annotator.formats.registry import exporters
from tests.formats.projects import (
    TRICKY,
    annotation,
    document,
    exported,
    full_project,
    imported,
    seed_project,
    snapshot,
)
from tests.formats.readers import READERS, Page, csv_rows

PIECES = [
    "The minister said ", "שלום עולם ", "قالت الحكومة ", "\u202e", "e\u0301", "🇩🇪", "👩‍👩‍👧", "𝕏", "\n", "\n\n",
    " ", "\u00a0", "<b>", "&amp;", '"', "'", "=1,", "];", "\t", "\u2028", "政府", "नि", "\x0b", "]]>", "\x85",
]  # fmt: skip


@st.composite
def projects(draw: st.DrawFn) -> tuple[Document, Snapshot]:
    doc = document("".join(draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30))) + "end")
    places = st.integers(0, len(doc.text))
    target = draw(st.sampled_from(['https://example.org/?a=1&b="2"', "javascript:alert(1)", "#"]))
    start, end = sorted(draw(st.tuples(places, places)))
    doc = replace(doc, links=(DocumentLink(start, end, target),))
    ranges = [trimmed(doc.text, *sorted(pair)) for pair in draw(st.lists(st.tuples(places, places), max_size=8))]
    notes = st.sampled_from(TRICKY)
    made = [
        annotation(
            doc,
            start,
            end,
            number,
            note=draw(notes),
            holder=draw(notes),
            tag=draw(st.sampled_from(["claim", "fact", "?"])),
        )
        for number, (start, end) in enumerate(ranges)
        if start < end
    ]
    return doc, snapshot([doc, *made])


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=150, deadline=None)
@given(project=projects())
def test_offsets_slice_the_text_to_the_exact_passage(name: str, project: tuple[Document, Snapshot]) -> None:
    doc, now = project
    passages = READERS[name](exported(now, name))
    text = doc.text if passages.text is None else passages.text
    assert text == doc.text
    assert len(passages.found) == len(now.annotations)
    for start, end, exact in passages.found:
        assert text[start:end] == exact
    assert {(start, end) for start, end, _ in passages.found} == {(a.start, a.end) for a in now.annotations.values()}


def test_every_export_format_is_read_here() -> None:
    """But bundles, which are made of the log, and lists of sources: they have tests of their own."""
    assert {*READERS, "bundle", "csl-json", "ris", "bibtex"} == {exporter.name for exporter in exporters()}


def in_every_field(words: str) -> Snapshot:
    doc = document(f"Before {words} after.", title=words, byline=words, note=words, filename=words)
    start = doc.text.index("Before ") + 7
    end = start + len(doc.text) - len("Before  after.")
    start, end = trimmed(doc.text, start, end)
    start, end = (start, end) if start < end else (0, 6)
    made = annotation(doc, start, end, 1, note=words, holder=words)
    return snapshot([doc, made])


@pytest.mark.parametrize("words", TRICKY)
def test_tricky_words_come_out_plainly(words: str) -> None:
    now = in_every_field(words)
    [made] = now.annotations.values()
    [row] = csv_rows(exported(now, "csv"))
    assert (row["note"], row["holder"], row["quote"], row["document"]) == (words, words, made.exact, words)
    page = Page(exported(now, "html"))
    assert words in page.said("note")
    assert words in page.said("title")
    back = imported("a.json", exported(now, "json")).entities
    [again] = [entity for entity in back if isinstance(entity, Annotation)]
    assert again == made


@pytest.mark.parametrize("name", [exporter.name for exporter in exporters()])
@pytest.mark.parametrize("make", [seed_project, full_project])
def test_exports_are_the_same_each_time(name: str, make: object) -> None:
    assert callable(make)
    assert exported(make(), name) == exported(make(), name)


@pytest.mark.parametrize("name", READERS)
def test_an_empty_project_can_be_exported(name: str) -> None:
    assert READERS[name](exported(Snapshot(full_project().me), name)).found == []
