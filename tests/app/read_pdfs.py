"""PDFs as the program has them beside an article: the text that was read out of them, and their pages with letters."""

from annotator.app.captures import PDF
from annotator.app.readable import Readable
from annotator.app.sheet_places import ReadSheet, stretch_of
from annotator.app.sheets import Sheet, SheetLetters
from annotator.domain.document import Document
from annotator.formats.exchange import ImportContext
from annotator.formats.pdf_article import read
from annotator.formats.pdf_file import opened
from tests.formats.pdfs import At, column, pdf

HEAD = "Reports of the bridge office, volume 12"
FIRST = (
    "The ministry said on Monday that the bridge over",
    "the river had been closed to all heavy tra\x1fc since",
    "the spring. “The bridge is safe,” it said. The gov-",
)
SECOND = (
    "ernment did not say how much the repair would",
    "cost. “The bridge is safe,” it said again, and the",
    "town of Aldham has to wait until the autumn.",
)


def two_pages() -> bytes:
    """A PDF of two pages with running heads; a sentence goes from page to page, and a word of it, too."""
    words = [line.replace("\x1fc", "ffic") for line in FIRST]
    pages = []
    for number, lines in enumerate((words, SECOND, ("The end of it.",)), 1):
        page = [At(60, 800, HEAD, 8), *column(lines, y=740), At(290, 40, f"Page {number} of 3", 8)]
        pages.append([At(60, 765, "A bridge is closed", 20), *page] if number == 1 else page)
    return pdf(pages)


def readable(data: bytes) -> Readable:
    """What a snapshot of a PDF is beside an article."""
    (document,) = read(data, ImportContext("a.pdf")).entities
    assert isinstance(document, Document)
    return Readable(
        "source", "copy", "", "a.pdf", document.text, document.blocks, document.links, document.pages, PDF, "00"
    )  # fmt: skip


def read_sheets(data: bytes, shown: Readable) -> list[ReadSheet]:
    """Its pages."""
    with opened(data) as file:
        sheets = []
        for at, label in enumerate(file.labels()):
            sheet = Sheet(label, *file.sheets.size(at))
            sheets.append(ReadSheet(sheet, SheetLetters(*file.sheets.letters(at)), stretch_of(shown, label)))
    return sheets
