"""Pages saved as MHTML, and archives of a crawl."""

import gzip
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.formats.exchange import ImportContext
from annotator.formats.registry import importer_for
from tests.formats.site_pages import STORY, blog, news_site


def mhtml(page: str, encoding: str = "utf-8") -> bytes:
    message = MIMEMultipart("related", type="text/html")
    message["Snapshot-Content-Location"] = "https://saved.example/a"
    message["Date"] = "Thu, 12 Nov 2020 10:00:00 -0000"
    message.attach(MIMEText(page, "html", encoding))
    picture = MIMEImage(b"GIF89a", "gif")
    picture["Content-Location"] = "https://saved.example/img/bridge.jpg"
    message.attach(picture)
    return message.as_bytes()


def record(
    page: bytes, address: str = "https://crawled.example/a", *, status: str = "200 OK", packed: bool = False
) -> bytes:
    body = gzip.compress(page) if packed else page
    head = "Content-Encoding: gzip\r\n" if packed else ""
    http = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{head}\r\n".encode() + body
    return (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2020-11-12T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + f"WARC-Target-URI: {address}\r\nContent-Length: {len(http)}\r\n".encode()
        + b"Content-Type: application/http; msgtype=response\r\n\r\n"
        + http
        + b"\r\n\r\n"
    )


def read(name: str, data: bytes) -> list[Document]:
    importer = importer_for(name, data)
    assert importer.name == ("mhtml" if name.endswith("mhtml") else "warc")
    result = importer.read(data, ImportContext(filename=name, at=1_606_400_000_000))
    assert len({each.sha256 for each in result.attachments}) == 1
    assert result.attachments[0].content == data
    return [each for each in result.entities if isinstance(each, Document)]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_mhtml_gives_the_article_with_its_address_and_day(encoding: str) -> None:
    [document] = read("a.mhtml", mhtml(blog(STORY).replace("valley", "vall\u00e9e"), encoding))
    assert document.title == STORY.title.replace("valley", "vall\u00e9e")
    assert (document.url, document.captured) == ("https://saved.example/a", "2020-11-12")


@pytest.mark.parametrize("packed", [False, True])
def test_an_archive_gives_every_page_once(packed: bool) -> None:
    first, second = blog(STORY).encode(), news_site(STORY).encode()
    archive = (
        record(first, packed=packed)
        + record(b"<html><p>gone</p></html>", status="404 Not Found")
        + record(second, "https://herald.example/b", packed=packed)
        + record(first, "https://crawled.example/again", packed=packed)
    )
    for name, data in (("a.warc", archive), ("a.warc.gz", gzip.compress(archive))):
        documents = read(name, data)
        assert [each.url for each in documents] == [
            "https://crawled.example/a",
            "https://herald.example/world/ceasefire",
        ]
        assert {each.captured for each in documents} == {"2020-11-12"}


@pytest.mark.parametrize("name", ["a.mhtml", "a.warc", "a.warc.gz"])
def test_broken_ones_are_refused_or_read(name: str) -> None:
    whole = mhtml(blog(STORY)) if name.endswith("mhtml") else record(blog(STORY).encode(), packed=True)
    whole = gzip.compress(whole) if name.endswith("gz") else whole
    for bad in (
        b"",
        b"\0" * 100,
        b"WARC/1.0\r\n\r\n",
        whole[: len(whole) // 2],
        whole[100:],
        whole.replace(b"\r\n", b""),
    ):
        try:
            assert all(each.text for each in read(name, bad))
        except BadInput as refused:
            assert str(refused)
