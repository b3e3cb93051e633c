"""One page is fetched when somebody asks for it: what comes, what is refused, and where no connection goes."""

import socket
import ssl
import time
from collections.abc import Iterator
from typing import Any

import pytest

from annotator.app import downloading
from annotator.app.addresses import is_public
from annotator.app.downloaded import Downloaded, given_of
from annotator.app.downloading import Limits, download
from annotator.app.progress import Cancelled
from annotator.domain.errors import BadInput
from tests.app.loopback import CERTIFICATE, PAGE, TEXT, _Server, served

SMALL = Limits(connect=2, idle=1, total=3, size=5_000_000)


@pytest.fixture
def web() -> Iterator[str]:
    with served() as (address, _):
        yield address


def test_a_page_comes_with_what_is_known_about_it(web: str) -> None:
    found = download(f"{web}/page", own_network=True)
    assert found.data == PAGE and found.address == found.asked == f"{web}/page" and found.hops == ()
    assert (found.media_type, found.charset, found.filename) == ("text/html", "utf-8", "page.html")
    assert len(found.captured) == 20 and found.captured.endswith("Z")


def test_nothing_is_told_about_the_reader() -> None:
    with served() as (address, server):
        download(f"{address}/page?a=1&utm_source=x#part", own_network=True)
        ((path, headers),) = server.asked
    assert path == "/page?a=1"
    assert headers["Host"] == address.removeprefix("http://")
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)


def test_redirects_are_followed_and_told(web: str) -> None:
    told: list[str] = []
    found = download(f"{web}/once", own_network=True, hop=told.append)
    assert found.data == PAGE and told == [f"{web}/page"] == list(found.hops)
    given = given_of(found)
    assert given.address == f"{web}/page" and given.notes == (f"Redirected: {web}/once → {web}/page",)


def test_packed_pages_are_unpacked(web: str) -> None:
    assert download(f"{web}/zipped", own_network=True).data == PAGE


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("missing", "no page at this address .404"),
        ("forbidden", "does not give this page to programs .403.*save it"),
        ("broken", "trouble of its own .503"),
        ("picture", "image/png"),
        ("empty", "nothing at this address"),
        ("loop", "round in a circle"),
        ("far/1", "more than 5 times"),
        ("file", "none of the web"),
        ("bomb", "larger than 5 MB"),
        ("brotli", "packing that is not known"),
        ("damaged", "damaged"),
        ("huge", "larger than 5 MB"),
        ("endless", "larger than 5 MB"),
        ("short", "broke off"),
        ("silent", "did not answer within 1 s"),
        ("nonsense", "no answer of a web server"),
        ("slow", "longer than 3 s"),
    ],
)
def test_what_is_no_article_is_refused_in_one_sentence(web: str, path: str, reason: str) -> None:
    began = time.monotonic()
    with pytest.raises(BadInput, match=reason) as error:
        download(f"{web}/{path}", own_network=True, limits=SMALL)
    assert "\n" not in str(error.value) and time.monotonic() - began < 10


@pytest.mark.parametrize(
    "address",
    [
        "ftp://example.org/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "",
        "no address",
        "http://",
        "http://a b/",
        "//x",
    ],
)
def test_only_the_web_is_fetched(address: str) -> None:
    with pytest.raises(BadInput, match="http and https"):
        download(address)


def test_a_password_in_an_address_is_refused() -> None:
    with pytest.raises(BadInput, match="name or password"):
        download("http://ana:secret@example.org/")


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "10.0.0.1", "192.168.1.1", "172.16.5.4", "169.254.169.254",
     "[fe80::1]", "[fd00::1]", "[::ffff:127.0.0.1]", "100.64.0.1", "2130706433", "0x7f000001"],
)  # fmt: skip
def test_own_addresses_are_refused_before_any_connection(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_args: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(BadInput, match=r"own network|was not found"):
        download(f"http://{host}/latest/meta-data/")


@pytest.mark.parametrize(
    ("address", "expected"),
    [("8.8.8.8", True), ("2606:4700::1111", True), ("::ffff:8.8.8.8", True), ("64:ff9b::808:808", True),
     ("64:ff9b::7f00:1", False), ("::ffff:10.0.0.1", False), ("2002:7f00:1::", False), ("fe80::1%eth0", False),
     ("224.0.0.1", False), ("ff02::1", False), ("255.255.255.255", False), ("192.0.2.1", False), ("x", False)],
)  # fmt: skip
def test_what_is_public(address: str, expected: bool) -> None:
    assert is_public(address) is expected


def test_a_public_page_does_not_lead_into_the_own_network(web: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "is_public", lambda address: address == "127.0.0.1")
    with pytest.raises(BadInput, match=r"own network \(127.0.0.2\)"):
        download(f"{web}/inside", own_network=True)
    assert download(f"{web}/page").data == PAGE


def test_one_answer_of_the_name_service_is_checked_and_used(web: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public at first and private when asked again never leads anywhere else."""
    port = int(web.rsplit(":", 1)[1])
    asked: list[str] = []

    def resolve(host: str, *_args: Any, **_more: Any) -> list[Any]:
        asked.append(host)
        place = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(downloading, "is_public", lambda address: address == "127.0.0.1")
    assert download(f"http://rebound.example:{port}/page").data == PAGE
    assert asked == ["rebound.example"]


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, 80)) for place in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_b: places)
    with pytest.raises(BadInput, match=r"10\.0\.0\.1"):
        download("http://mixed.example/")


def test_names_that_are_not_there_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any, **_more: Any) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(BadInput, match="was not found"):
        download("http://nowhere.example/")


def test_nobody_there_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(BadInput, match="does not accept connections"):
            download(f"http://127.0.0.1:{taken.getsockname()[1]}/", own_network=True)


def test_a_certificate_that_proves_nothing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(tls=True) as (address, _):
        with pytest.raises(BadInput, match=r"could not prove.*nothing was fetched"):
            download(f"{address}/page", own_network=True)
        trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
        monkeypatch.setattr(downloading, "_tls", lambda: trusting)
        with pytest.raises(BadInput, match=r"could not prove.*127\.0\.0\.1"):
            download(f"{address}/page", own_network=True)
        named = address.replace("127.0.0.1", "localhost")
        monkeypatch.setattr(downloading, "_resolved", lambda host, port: [(2, 1, 6, "", ("127.0.0.1", port))])
        assert download(f"{named}/page", own_network=True).data == PAGE


def test_stop_ends_it_at_once(web: str) -> None:
    def stop(_done: float) -> None:
        raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled):
        download(f"{web}/silent", own_network=True, progress=stop)
    assert time.monotonic() - began < 1


@pytest.mark.parametrize(
    ("address", "media_type", "named", "filename"),
    [
        ("https://a.example/news/the-bridge", "text/html", "", "the-bridge.html"),
        ("https://a.example/news/the-bridge.cgi?x=1", "text/html", "", "the-bridge.cgi.html"),
        ("https://a.example/", "text/html", "", "a.example.html"),
        ("https://a.example/2020/v1.2-notes", "application/pdf", "", "v1.2-notes.pdf"),
        ("https://a.example/notes.md", "text/plain", "", "notes.md"),
        ("https://a.example/x", "application/pdf", "../../etc/Report 7.pdf", "Report 7.pdf"),
        ("https://a.example/%2e%2e%2f%00<b>", "text/html", "", "b.html"),
        ("https://a.example/" + "x" * 500, "text/html", "", "x" * 100 + ".html"),
    ],
)
def test_it_gets_the_name_of_a_file(address: str, media_type: str, named: str, filename: str) -> None:
    assert Downloaded(b"", address, (), "", media_type, "", named).filename == filename


def test_the_proposed_name_is_used_without_its_path(web: str) -> None:
    assert download(f"{web}/report", own_network=True).filename == "Report 7.pdf"


def test_a_text_is_fetched_with_its_charset(web: str) -> None:
    found = download(f"{web}/cyrillic", own_network=True)
    assert given_of(found).hint == "koi8-r"
    assert download(f"{web}/text", own_network=True).data == TEXT


def test_the_server_of_these_tests_is_only_here() -> None:
    with served() as (_, server):
        assert isinstance(server, _Server) and server.server_address[0] == "127.0.0.1"
