"""Sentences of other projects' PDFs are found on the drawn page and from there again in the text: never elsewhere."""

import pytest

from annotator.app.sheet_places import Part, chosen
from annotator.domain.text import sentences
from tests.app.read_pdfs import read_sheets, readable
from tests.conformance.shared import path


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("026-latex-multicolumn/multicolumn.pdf", 160),
        ("004-pdflatex-4-pages/pdflatex-4-pages.pdf", 225),
        ("002-trivial-libre-office-writer/002-trivial-libre-office-writer.pdf", 6),
        ("024-annotations/annotated_pdf.pdf", 3),
    ],
)
def test_every_sentence_is_found_on_its_page_and_again_in_the_text(name: str, least: int) -> None:
    data = path(f"pdf_odt/{name}").read_bytes()
    shown = readable(data)
    sheets = read_sheets(data, shown)
    there_and_back = 0
    for start, end in sentences(shown.text, 0, len(shown.text)):
        places = [(sheet, place) for sheet in sheets if (place := sheet.on_sheet(start, end))]
        assert places or not any(char.isalnum() for char in shown.text[start:end]), shown.text[start:end]
        if len(places) == 1:
            sheet, place = places[0]
            assert chosen([Part(sheet, *place)]) == (start, end)
            there_and_back += 1
    assert there_and_back >= least
