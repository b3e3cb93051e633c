"""``epub``: e-books."""

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats import epub
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.formats.broken import VARIANTS, refusals
from tests.formats.packed import packed

LONG = "The council said on Monday that the bridge had been built and that it was open to all who wish to cross it."
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>"""
OPF = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>A Bridge</dc:title><dc:creator>Jane Doe</dc:creator><dc:creator>John Roe</dc:creator>
<dc:date>2021-03-04</dc:date>
<dc:language>en-GB</dc:language><dc:publisher>The Press</dc:publisher><dc:rights>All of them</dc:rights>
<dc:description>About it.</dc:description><dc:subject>bridges</dc:subject>
<meta property="dcterms:modified">2022-01-02T03:04:05Z</meta></metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="css" href="x.css" media-type="text/css"/></manifest>
<spine><itemref idref="nav"/><itemref idref="two"/><itemref idref="css"/><itemref idref="one"/>
<itemref idref="none"/></spine>
</package>"""
PAGE = """<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN"
"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body>{}</body></html>"""


def book(**more: str) -> bytes:
    parts = {
        "mimetype": epub.MEDIA_TYPE, "META-INF/container.xml": CONTAINER, "OEBPS/book.opf": OPF,
        "OEBPS/nav.xhtml": PAGE.format("<p>Contents</p>"),
        "OEBPS/two.xhtml": PAGE.format(f'<h1>A&nbsp;Bridge</h1><h1>A Bridge</h1><p><a id="x"/>{LONG}</p>'),
        "OEBPS/text/one a.xhtml": PAGE.format(
            '<h2>Caf&eacute; &amp; more</h2><p>See <a href="https://example.org/r">out</a>, '
            '<a href="../two.xhtml#x">in</a>.</p><blockquote><p>He said so.</p></blockquote>'
            '<ol><li>one</li></ol><p><img src="../i/b.png" alt="The bridge"/></p>'
        ),
    }  # fmt: skip
    return packed({**parts, **more})


def read(data: bytes, name: str = "a.epub") -> Document:
    importer = importer_for(name, data)
    assert importer.name == "epub"
    [found] = importer.read(data, ImportContext(name)).entities
    assert isinstance(found, Document)
    return found


def test_chapters_in_the_order_of_the_spine() -> None:
    found = read(book())
    assert [(found.text[block.start : block.end], block.kind) for block in found.blocks] == [
        ("A\u00a0Bridge", "heading"), ("A Bridge", "title"), (LONG, "paragraph"), ("Café & more", "heading"),
        ("See out, in.", "paragraph"), ("He said so.", "quote"), ("1. one", "list"), ("The bridge", "media"),
    ]  # fmt: skip
    assert [(found.text[link.start : link.end], link.target, link.kind) for link in found.links] == [
        ("out", "https://example.org/r", "link"), ("in", "#", "link"), ("The bridge", "#", "image"),
    ]  # fmt: skip


def test_what_the_book_says_about_itself() -> None:
    found = read(book(), "a.zip")
    assert (found.title, found.byline, found.published, found.updated) == (
        "A Bridge", "Jane Doe, John Roe", "2021-03-04", "2022-01-02",
    )  # fmt: skip
    assert (found.language, found.publisher, found.rights) == ("en", "The Press", "All of them")
    assert (found.description, found.keywords) == ("About it.", ("bridges",))
    assert {origin.told_by for origin in found.origins} == {"the e-book's own data"}


def test_names_that_are_none_do_no_harm() -> None:
    odd = PAGE.format(f"<p:>x</p:><h:p>y</h:p><P>{LONG}</P><a--b>z</a--b>")
    assert LONG in read(book(**{"OEBPS/two.xhtml": odd})).text


LOCK = '<encryption><EncryptedData><CipherData><CipherReference URI="{}"/></CipherData></EncryptedData></encryption>'


def test_locked_books_are_refused_but_not_for_their_fonts() -> None:
    with pytest.raises(BadInput, match="DRM"):
        read(book(**{"META-INF/encryption.xml": LOCK.format("OEBPS/text/one%20a.xhtml")}))
    assert read(book(**{"META-INF/encryption.xml": LOCK.format("OEBPS/font.otf")})).title == "A Bridge"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "damaged"), (packed({"a": "b"}), "damaged"), (book(**{"OEBPS/book.opf": "<package/>"}), "damaged"),
        (book(**{"META-INF/container.xml": CONTAINER.replace("book", "none")}), "damaged"),
        (book(**{"OEBPS/book.opf": OPF.replace('idref="one"', "").replace('idref="two"', "")}), "no text"),
        (book(**{"OEBPS/two.xhtml": '<!DOCTYPE a [<!ENTITY b "c">]><html><body>&b;</body></html>'}), "entities"),
    ],
)  # fmt: skip
def test_what_is_none_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        epub.IMPORTER.read(data, ImportContext("a.epub"))


def test_broken_books_are_refused_and_nothing_else() -> None:
    assert refusals(epub.IMPORTER, "a.epub", book()) > VARIANTS // 2
