"""OpenDocument texts of others (py-pdf sample files, CC BY-SA 4.0)."""

from annotator.domain.document import Document
from annotator.formats import odt
from annotator.formats.exchange import ImportContext
from tests.conformance.shared import path
from tests.formats.broken import VARIANTS, refusals

NAME = "pdf_odt/002-trivial-libre-office-writer/source.odt"


def test_a_text_of_libre_office() -> None:
    [found] = odt.IMPORTER.read(path(NAME).read_bytes(), ImportContext("source.odt")).entities
    assert isinstance(found, Document)
    assert found.text.startswith("Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy")
    assert found.text.endswith("takimata sanctus est Lorem ipsum dolor sit amet.")
    assert len(found.text) == 591  # as its meta.xml counts
    assert (len(found.text.split()), found.published, found.updated) == (100, "2022-04-03", "")
    assert [block.kind for block in found.blocks] == ["paragraph"]


def test_broken_ones_are_refused() -> None:
    assert refusals(odt.IMPORTER, "source.odt", path(NAME).read_bytes()) > VARIANTS // 2
