"""Files of other projects in several encodings (JabRef, MIT)."""

import pytest

from annotator.formats.encoding import EncodingUnsure, decode
from tests.conformance.shared import path


@pytest.mark.parametrize(
    ("name", "encoding", "words"),
    [
        ("encoding-us-ascii-with-header.bib", "utf-8", "testtitle"),
        ("encoding-utf-16BE-with-header.bib", "utf-16-be", "Ü ist ein Umlaut"),
        ("encoding-utf-16BE-without-header.bib", "utf-16-be", "Ü ist ein Umlaut"),
        ("encoding-utf-8-with-header.bib", "utf-8", "Ü ist ein Umlaut"),
        ("encoding-utf-8-with-header-with-databasetypecomment.bib", "utf-8", "Ü ist ein Umlaut"),
        ("encoding-utf-8-without-header.bib", "utf-8", "Ü ist ein Umlaut"),
        ("encoding-utf-8-without-header-with-databasetypecomment.bib", "utf-8", "Ü ist ein Umlaut"),
        ("encoding-windows-1252-with-header.bib", "cp1252", "25° C"),
        ("encoding-windows-1252-without-header.bib", "cp1252", "25° C"),
        ("tiny-BE-noBOM.bib", "utf-16-be", "New York, NY, USA"),
        ("tiny-BE-withBOM.bib", "utf-16-be", "New York, NY, USA"),
        ("tiny-LE-noBOM.bib", "utf-16-le", "New York, NY, USA"),
        ("tiny-LE-withBOM.bib", "utf-16-le", "New York, NY, USA"),
    ],
)
def test_files_are_read_right(name: str, encoding: str, words: str) -> None:
    found = decode(path(f"encoding/{name}").read_bytes())
    assert found.encoding == encoding
    assert words in found.text


def test_a_file_that_declares_what_it_is_not_is_asked_about() -> None:
    with pytest.raises(EncodingUnsure) as asked:
        decode(path("encoding/encoding-windows-1252-but-utf-8-declared--decoding-fails.bib").read_bytes())
    assert asked.value.candidates[0].encoding == "cp1252"
