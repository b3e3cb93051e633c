"""Word files of others (python-docx, MIT): all are read, and hold what python-docx finds in them."""

import io
import re
from pathlib import Path

import docx
import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats import word
from annotator.formats.exchange import ImportContext
from tests.conformance.shared import SHARED, path
from tests.formats.broken import VARIANTS, refusals

FILES = sorted((SHARED / "interop/docx").glob("*.docx"))
EMPTY = {
    "blk-containing-table", "doc-coreprops", "doc-default", "doc-no-coreprops", "doc-word-default-blank",
    "set-no-settings-part", "sty-behav-props", "sty-having-no-styles-part", "sty-having-styles-part", "tbl-2x2-table",
    "tbl-col-props", "tbl-having-tables", "tbl-on-off-props",
}  # fmt: skip


def read(file: Path) -> Document:
    [found] = word.IMPORTER.read(file.read_bytes(), ImportContext(file.name)).entities
    assert isinstance(found, Document)
    return found


def lines(found: Document) -> list[tuple[str, str, int]]:
    return [(found.text[block.start : block.end], block.kind, block.level) for block in found.blocks]


def letters(text: str) -> str:
    """What is said, whatever stands between: list numbers, bars and spaces."""
    return re.sub(r"[\W_]", "", text)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_all_of_a_files_text_is_there_in_its_order(file: Path) -> None:
    body = docx.Document(io.BytesIO(file.read_bytes())).element.body
    wanted = letters("".join(text.text or "" for text in body.iter("{*}t")))
    if file.stem in EMPTY:
        with pytest.raises(BadInput, match="no text"):
            read(file)
        return
    found = read(file)
    shown = "".join(found.text[block.start : block.end] for block in found.blocks if block.kind != "media")
    assert letters(shown).replace("1Paragraph", "Paragraph") == wanted


def test_there_are_as_many_as_there_were() -> None:
    path("docx")
    assert len(FILES) == 44


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("par-known-styles", [("no specified style", "meta", 0), ("missing style", "meta", 0),
                              ("Heading 1", "title", 0), ("Body Text", "paragraph", 0)]),
        ("num-having-numbering-part", [("1. Paragraph having List Number style.", "list", 1)]),
        ("comments-rich-para", [
            ("Document text", "title", 0), ("Some text worthy of note.", "paragraph", 0),
            ("Other document text.", "paragraph", 0), ("Other text worthy of note.", "paragraph", 0),
            ("Paragraph 5", "paragraph", 0), ("Paragraph 6", "paragraph", 0), ("Paragraph 7", "paragraph", 0),
        ]),
        ("hdr-header-footer", [("section with header", "paragraph", 0),
                               ("section without header of its own.", "paragraph", 0)]),
        ("shp-inline-shape-access", [
            ("image1.png", "media", 0), ("monty-truth.png", "media", 0), ("image2.jpeg", "media", 0),
            ("Diagram 3", "media", 0), ("Chart 5", "media", 0),
        ]),
        ("blk-inner-content", [("P1", "title", 0), ("T2", "table", 0), ("P3", "paragraph", 0)]),
    ],
)  # fmt: skip
def test_what_some_of_them_are(name: str, expected: list[tuple[str, str, int]]) -> None:
    assert lines(read(path(f"docx/{name}.docx"))) == expected


def test_links() -> None:
    found = read(path("docx/par-hlink-frags.docx"))
    assert [(found.text[link.start : link.end], link.target) for link in found.links][:5] == [
        ("link to bookmark", "#linkedBookmark"), ("https://foo.com", "https://foo.com"),
        ("https://foo.com?q=bar", "https://foo.com?q=bar"),
        ("http://foo.com#introduction", "http://foo.com/#intro"),
        ("https://foo.com?q=bar#the-bar", "https://foo.com?q=bar#baz"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["par-hyperlinks", "having-images", "tbl-cell-access"])
def test_broken_ones_are_refused(name: str) -> None:
    assert refusals(word.IMPORTER, f"{name}.docx", path(f"docx/{name}.docx").read_bytes()) > VARIANTS // 2
