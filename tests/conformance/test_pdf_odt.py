"""PDFs of other projects, read as articles: their words in order, nothing added and nothing lost."""

import re

import pytest

from annotator.domain.document import Document
from annotator.formats.exchange import ImportContext
from annotator.formats.pdf_article import read
from tests.conformance.shared import path

_LOREM = """Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut labore et
dolore magna aliquyam erat, sed diam voluptua. At vero eos et accusam et justo duo dolores et ea rebum. Stet clita kasd
gubergren, no sea takimata sanctus est Lorem ipsum dolor sit amet."""


def _document(name: str) -> Document:
    file = path(f"pdf_odt/{name}")
    found = read(file.read_bytes(), ImportContext(filename=file.name)).entities[0]
    assert isinstance(found, Document)
    return found


@pytest.mark.parametrize(
    "name",
    ["001-trivial/minimal-document.pdf", "002-trivial-libre-office-writer/002-trivial-libre-office-writer.pdf"],
)
def test_one_paragraph_is_one_line(name: str) -> None:
    assert _document(name).text == " ".join(f"{_LOREM} {_LOREM}".split())


def test_a_paragraph_over_four_pages_is_one_and_knows_its_pages() -> None:
    found = _document("004-pdflatex-4-pages/pdflatex-4-pages.pdf")
    assert len(found.blocks) == 1
    assert [page.label for page in found.pages] == ["1", "2", "3", "4"]
    sentences = re.findall(r"Hello, here is some text without a meaning.*?match the language\.", found.text)
    assert len(sentences) == 23
    assert set(sentences) == {sentences[0]}
    assert found.text == " ".join(sentences)
    assert [before.end for before in found.pages[:-1]] == [after.start for after in found.pages[1:]]


@pytest.mark.parametrize("name", ["habibi.pdf", "habibi-oneline-cmap.pdf"])
def test_arabic_is_in_the_order_in_which_it_is_read(name: str) -> None:
    found = _document(f"015-arabic/{name}")
    assert (found.text, found.title) == ("حَبيبي habibi", "habibi")


def test_pages_that_are_turned_are_read() -> None:
    found = _document("015-arabic/habibi-rotated.pdf")
    assert [found.text[page.start : page.end].split() for page in found.pages][0::2] == [["حَبيبي", "habibi"]] * 2
    assert sorted(found.text.split()) == ["habibi"] * 4 + ["حَبيبي"] * 4


def test_links_keep_their_target() -> None:
    found = _document("016-libre-office-link/libre-office-link.pdf")
    assert found.text == "This is a link to an awesome blog."
    (link,) = found.links
    assert (found.text[link.start : link.end], link.target) == (
        "a link to an awesome blog",
        "https://martin-thoma.com/",
    )


def test_notes_of_readers_do_not_get_between_the_words() -> None:
    found = _document("024-annotations/annotated_pdf.pdf")
    assert (found.title, found.published) == ("Annotated PDF", "1990-04-28")
    assert found.text.split() == ["Some", "text.", "Line", "1", "Line", "2", "Not", "highlighted"]


def test_two_columns_are_read_one_after_the_other() -> None:
    found = _document("026-latex-multicolumn/multicolumn.pdf")
    assert (found.title, found.byline) == ("Two-Column Document with Lorem Ipsum", "Your Name")
    assert found.published == "2024-01-03"
    lines = [(block.kind, found.text[block.start : block.end]) for block in found.blocks]
    assert [kind for kind, _ in lines] == [
        "title", "meta", "meta", "heading", *["paragraph"] * 11, "caption", *["table"] * 6,
    ]  # fmt: skip
    paragraphs = [text for kind, text in lines if kind == "paragraph"]
    assert paragraphs[0] == "This is a sample document with two columns filled with Lorem Ipsum text."
    begins = ["Lorem", "Nam", "Nulla", "Quisque", "Fusce", "Suspendisse", "Sed", "Pellentesque", "Morbi", "Suspendisse"]
    assert [text.split()[0] for text in paragraphs[1:]] == begins
    assert all(text.endswith(".") for text in paragraphs)
    assert "consectetuer adipiscing elit. Ut purus elit, vestibulum ut, placerat ac" in paragraphs[1]
    assert "- " not in found.text
    assert lines[-1][1] == "Finland | 5.5 | 338,424 | Helsinki | Finnish, Swedish"
    assert [page.label for page in found.pages] == ["1", "2", "3"]
