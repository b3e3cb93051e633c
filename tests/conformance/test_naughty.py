"""The 515 naughty strings (minimaxir/big-list-of-naughty-strings, MIT) as title, note, tag, holder and quote."""

import json

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.entity import known_types
from annotator.domain.ids import stable_id
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.domain.text import clean, normalised
from tests.conformance.shared import data
from tests.formats.projects import annotation, document, exported, imported, snapshot
from tests.formats.readers import READERS, Page, csv_rows
from tests.formats.test_html_page import ATTRIBUTES, ELEMENTS


@pytest.fixture(scope="module")
def strings() -> list[str]:
    found = [clean(words) for words in data("naughty/blns.json")]
    assert len(found) == 515
    return found


@pytest.fixture(scope="module")
def project(strings: list[str]) -> Snapshot:
    """One document with every string in it, each annotated; and one document a string with it as the title."""
    whole = normalised("\n".join(f"¶{words}¶" for words in strings))
    doc = document(whole, title="All")
    made: list[object] = [doc]
    at = 0
    for number, words in enumerate(strings):
        size = len(normalised(f"x{words}x"))
        tag = Tag(id=stable_id("tag", words), name=words, definition=words, position=number)
        made += [tag, annotation(doc, at, at + size, number, note=words, holder=words, tag=tag.id)]
        made.append(document(f"{number}", title=words, filename=words))
        at += size + 1
    return snapshot(made)  # type: ignore[arg-type]


def test_passages_are_exact_in_every_export(project: Snapshot) -> None:
    text = next(doc.text for doc in project.documents.values() if doc.title == "All")
    for name, read in READERS.items():
        found = read(exported(project, name)).found
        assert len(found) == 515
        assert all(text[start:end] == exact for start, end, exact in found), name


def test_json_gives_all_back(project: Snapshot) -> None:
    after = Snapshot(project.me, imported("p.json", exported(project, "json")).entities)
    for kind in known_types():
        assert dict(after.table(kind)) == dict(project.table(kind))


def test_csv_shows_them_plainly_and_runs_none(project: Snapshot, strings: list[str]) -> None:
    raw = exported(project, "csv")
    rows = csv_rows(raw)
    assert [(row["note"], row["holder"], row["tag"]) for row in rows] == [(words, words, words) for words in strings]


def test_web_annotation_has_them_as_they_are(project: Snapshot, strings: list[str]) -> None:
    items = json.loads(exported(project, "web-annotation"))["first"]["items"]
    tags = [item["body"][0]["value"] for item in items]
    notes = [item["body"][1]["value"] if len(item["body"]) > 1 else "" for item in items]
    assert (tags, notes) == (strings, strings)


def test_html_shows_them_plainly_and_runs_none(project: Snapshot, strings: list[str]) -> None:
    page = Page(exported(project, "html"))
    for element, attributes in page.elements:
        assert element in ELEMENTS
        assert attributes.keys() <= ATTRIBUTES
        assert attributes.get("href", "#").startswith(("#", "http://", "https://", "mailto:"))
    shown = page.said("note")
    said = page.said("summary")
    for words in strings:
        assert words.replace("\r", "") in shown.replace("\r", "")
        assert words in said
    assert {a.exact for a in project.annotations.values() if isinstance(a, Annotation)} <= {
        "".join(words) for _, _, words in page.cards
    }
