"""Files that are made to do harm, read as the program reads all files: by a child process with limits."""

import gzip
import io
import zipfile
from collections.abc import Callable, Mapping

import pytest

from annotator.app.extracted import Job
from annotator.bootstrap import extraction
from annotator.domain.errors import BadInput

WORDS = "The two sides signed a ceasefire in the night, the minister said. "
DOCX = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument"/></Relationships>',
}
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(**parts: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(body: str, head: str = "", more: Mapping[str, str | bytes] = {}) -> bytes:
    said = f"<w:body><w:p><w:r><w:t>{body}</w:t></w:r></w:p></w:body>"
    document = f'<?xml version="1.0"?>{head}<w:document {W}>{said}</w:document>'
    return packed(**DOCX, **{"word/document.xml": document}, **more)


def billion_laughs() -> str:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    return f'<!DOCTYPE w [<!ENTITY e0 "ha">{entities}]>'


PART = b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n"
PAGES = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 999999999>>endobj\n"
    b"3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
REFUSED: dict[str, Callable[[], bytes]] = {
    "bomb.docx": lambda: docx(WORDS, more={"word/media/image1.png": b"\0" * 300_000_000}),
    "bomb.warc.gz": lambda: gzip.compress(b"\0" * 300_000_000, 1),
    "out.docx": lambda: docx(WORDS, more={"../../../../tmp/out.txt": "x"}),
    "laughs.docx": lambda: docx("&e9;", billion_laughs()),
    "outside.docx": lambda: docx("&x;", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "pages.pdf": lambda: PAGES,
    "parts.eml": lambda: b"Subject: x\n" + b"".join(PART % (at, at) for at in range(9000)),
    "nothing.html": lambda: b"<html></html>",
    "deep.rtf": lambda: b"{\\rtf1" + b"{" * 200_000 + b"x" + b"}" * 200_000 + b"}",
}
READ = {
    "laughs.html": f"{billion_laughs()}<html><body><p>&e9;</p>{f'<p>{WORDS * 3}</p>' * 5}</body></html>".encode(),
    "scripts.html": f"<html><body onload='x()'><script>{'x' * 1_000_000}</script>{f'<p>{WORDS * 3}</p>' * 5}".encode(),
    "whole.docx": docx(WORDS),
}


@pytest.mark.parametrize("name", REFUSED)
def test_they_are_refused_in_one_sentence(name: str) -> None:
    with extraction() as reader, pytest.raises(BadInput) as refused:
        reader.read(Job(REFUSED[name](), name, "", "", 0, ""), lambda: None)
    assert len(str(refused.value)) < 200 and str(refused.value).endswith(".")


@pytest.mark.parametrize("name", READ)
def test_what_is_harmless_in_them_is_read(name: str) -> None:
    with extraction() as reader:
        (document,) = reader.read(Job(READ[name], name, "", "", 0, ""), lambda: None).entities
    text = getattr(document, "text", "")
    assert WORDS.strip() in text
    assert "haha" not in text and "root:" not in text and len(text) < 10_000
