"""Snapshots that are made to do harm: kept inert or refused in one sentence, and nothing is asked of the network."""

import gzip
import io
import os
import socket
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.app.captures import take_capture
from annotator.app.extraction import Extraction
from annotator.app.intake import Given
from annotator.bootstrap import extraction
from annotator.domain.errors import BadInput
from annotator.domain.source import Source
from tests.app.test_hostile_articles import billion_laughs, docx
from tests.formats.pdfs import At, pdf
from tests.gui.snapshots.test_picture import png

SOURCE = Source(id="s", title="The source")
WORDS = "The two sides signed a ceasefire in the night, the minister said. "


@pytest.fixture(scope="module")
def reader() -> Iterator[Extraction]:
    with extraction() as running:
        yield running


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """Where the files' addresses lead: nobody may have knocked when the test ends. This process may open none."""
    with socket.socket() as heard:
        heard.bind(("127.0.0.1", 0))
        heard.listen()
        heard.setblocking(False)

        def refuse(*_: object) -> None:
            raise AssertionError("a network request")

        with monkeypatch.context() as patched:
            patched.setattr(socket.socket, "connect", refuse)
            patched.setattr(socket, "getaddrinfo", refuse)
            yield heard
        with pytest.raises(BlockingIOError):
            heard.accept()


def page(port: int) -> bytes:
    there = f"http://127.0.0.1:{port}"
    return f"""<html><head><meta http-equiv="refresh" content="0;url={there}/r"><link rel="stylesheet" href="{there}/c">
    <script src="{there}/s"></script></head><body onload="fetch('{there}/o')"><img src="{there}/i">
    <iframe src="{there}/f"></iframe><object data="{there}/d"></object>{f"<p>{WORDS * 3}</p>" * 5}
    <script>alert(1)</script></body></html>""".encode()


def launching(port: int) -> bytes:
    script = f"<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:{port}/'\\))/Next<</S/Launch/F(/bin/sh)>>>>"
    return pdf([[At(50, 700, WORDS), At(50, 680, WORDS)]], catalog=f"/OpenAction{script}")


def taken(data: bytes, name: str, reader: Extraction) -> str:
    return take_capture(Given(name, path=Path(name), data=data), SOURCE, reader, 0, lambda: None).capture.text


@pytest.mark.parametrize(("name", "made"), [("page.html", page), ("launch.pdf", launching)])
def test_what_would_run_or_fetch_is_kept_inert(
    name: str, made: Callable[[int], bytes], reader: Extraction, listener: socket.socket
) -> None:
    text = taken(made(listener.getsockname()[1]), name, reader)
    assert WORDS.strip() in text and "alert" not in text and "launchURL" not in text


def zipped() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", b" " * 300_000_000)
    return made.getvalue()


REFUSED: dict[str, Callable[[], bytes]] = {
    "bomb.png": lambda: png(40_000, 40_000, 1),
    "bomb.odt": zipped,
    "bomb.warc.gz": lambda: gzip.compress(b"\0" * 300_000_000, 1),
    "laughs.docx": lambda: docx("&e9;", billion_laughs()),
    "broken.pdf": lambda: b"%PDF-1.7\n" + os.urandom(2_000),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bombs_and_broken_files_are_refused_in_one_sentence(
    name: str, reader: Extraction, listener: socket.socket
) -> None:
    with pytest.raises(BadInput) as refused:
        taken(REFUSED[name](), name, reader)
    assert str(refused.value).endswith(".") and len(str(refused.value)) < 200 and "\n" not in str(refused.value)
