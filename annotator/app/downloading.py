"""Fetching one page when somebody asks for it: the only module that opens a connection.

Only http and https. A host's addresses are looked up once, each of them is checked, and the connection goes to a
checked one, so that a second answer of the name service cannot lead elsewhere. Redirects are followed up to five times
and checked each. Sizes and times are limited, packed bodies too. No cookies, no referrer, nothing but the one page.
"""

import http.client
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from threading import Thread
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from annotator.app.addresses import is_public, web_address
from annotator.app.downloaded import Downloaded, check_head
from annotator.app.progress import Progress, unheard
from annotator.domain.errors import BadInput, OurFault

POLL = 0.05
CHUNK = 65_536
REDIRECTS = frozenset({301, 302, 303, 307, 308})
UNPACKED = {"gzip": 47, "x-gzip": 47, "deflate": 47}
"""Window sizes of zlib: 32 of them say that it finds out which of the two it is."""
HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Annotator; one page at its reader's request)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Accept-Language": "*",
    "Connection": "close",
}
Hop = Callable[[str], object]
"""Told, on another thread, to which address the page has led on."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, without a byte, and for all; bytes of a body, packed and unpacked; redirects."""

    connect: float = 10
    idle: float = 20
    total: float = 60
    size: int = 50_000_000
    redirects: int = 5


LIMITS = Limits()


def _unnoticed(_address: str) -> None:
    """Nobody wants to know."""


def download(
    address: str,
    *,
    own_network: bool = False,
    progress: Progress = unheard,
    hop: Hop = _unnoticed,
    limits: Limits = LIMITS,
    pictures: bool = False,
) -> Downloaded:
    """What is at an address. Raises BadInput with one sentence, and Cancelled when ``progress`` does.

    ``own_network`` allows addresses of this computer and of its network; a public page never leads there.
    ``pictures``: a picture is as welcome as a page.
    """
    fetch = _Fetch(address, own_network, hop, limits, pictures)
    thread = Thread(target=fetch.run, daemon=True, name="download")
    thread.start()
    until = time.monotonic() + limits.total
    with ExitStack() as broken_off:
        broken_off.callback(fetch.end)
        while thread.is_alive():
            thread.join(POLL)
            progress(fetch.part)
            if time.monotonic() > until and thread.is_alive():
                raise BadInput(f"Fetching this page took longer than {limits.total:.0f} s, so it was given up.")
        broken_off.pop_all()
    if fetch.error is not None:
        raise fetch.error
    if fetch.found is None:
        raise OurFault("a download ended without a result")
    return fetch.found


class _Fetch:
    """One download, on a thread of its own, since looking up a name and waiting for a byte cannot be interrupted."""

    def __init__(self, address: str, own_network: bool, hop: Hop, limits: Limits, pictures: bool) -> None:
        self._address = address
        self._pictures = pictures
        self._own_network = own_network
        self._hop = hop
        self._limits = limits
        self._socket: socket.socket | None = None
        self._response: http.client.HTTPResponse | None = None
        self._is_over = False
        self.part = 0.0
        self.found: Downloaded | None = None
        self.error: BadInput | None = None

    def run(self) -> None:
        """Fetch it; leaves the result or the error."""
        try:
            self.found = self._fetch()
        except BadInput as error:
            self.error = error
        finally:
            self._hang_up()

    def end(self) -> None:
        """Nobody waits for it any more; safe on any thread. What is being waited for breaks off."""
        self._is_over = True
        if self._socket is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # not TLS's, which is not for other threads

    def _hang_up(self) -> None:
        for opened in (self._response, self._socket):
            if opened is not None:
                with suppress(OSError):
                    opened.close()
        self._response = self._socket = None

    def _fetch(self) -> Downloaded:
        asked = address = _without_fragment(web_address(self._address))
        if not asked:
            raise BadInput("Only addresses of the web (http and https) can be fetched.")
        allowed = self._own_network
        hops: list[str] = []
        while True:
            host = _ascii(urlsplit(address).hostname or "")
            try:
                response, was_own = self._ask(address, host, allowed)
                if response.status not in REDIRECTS:
                    return self._body(response, host, asked, hops)
            except (OSError, http.client.HTTPException) as error:
                raise BadInput(_trouble(error, host, self._limits)) from error
            self._hang_up()
            address, allowed = _next(address, response.headers.get("Location", "")), self._own_network and was_own
            if address in (asked, *hops):
                raise BadInput(f"{host} leads round in a circle: {address} comes again.")
            if len(hops) == self._limits.redirects:
                raise BadInput(f"This address leads on more than {self._limits.redirects} times, so it was given up.")
            hops.append(address)
            self._hop(address)

    def _ask(self, address: str, host: str, allowed: bool) -> tuple[http.client.HTTPResponse, bool]:
        """The head of the response, and whether it came from the own network."""
        parts = urlsplit(address)
        if parts.username or parts.password:
            raise BadInput("Addresses with a name or password in them are not fetched.")
        port = parts.port or (443 if parts.scheme == "https" else 80)
        places = _resolved(host, port)
        own = [place for place in places if not is_public(str(place[4][0]))]
        if own and not allowed:
            raise BadInput(
                f"{host} is this computer or in its own network ({own[0][4][0]});"
                " such addresses are fetched only if the settings allow it."
            )
        connected = self._connected(places)
        if parts.scheme == "https":
            connected = self._socket = _tls().wrap_socket(connected, server_hostname=host)
        connected.settimeout(self._limits.idle)
        connection = http.client.HTTPConnection(host, port)
        connection.default_port = 443 if parts.scheme == "https" else 80  # the one that Host need not name
        connection.sock = connected
        path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*[]-._")
        query = quote(parts.query, safe="/%:=&?~+!$,;'@()*[]-._")
        connection.request("GET", f"{path}?{query}" if query else path, headers=HEADERS)
        response = self._response = connection.getresponse()
        return response, bool(own)

    def _connected(self, places: "list[_Place]") -> socket.socket:
        """A connection to one of the checked places. Raises the OSError of the last one."""
        error: OSError = OSError("no address")
        for family, kind, protocol, _, place in places:
            if self._is_over:
                break
            made = socket.socket(family, kind, protocol)
            self._socket = made
            try:
                made.settimeout(self._limits.connect)
                made.connect(place)
                return made
            except OSError as failed:
                error = failed
                made.close()
        raise error

    def _body(self, response: http.client.HTTPResponse, host: str, asked: str, hops: list[str]) -> Downloaded:
        headers: Message = response.headers
        media_type = headers.get_content_type() if "Content-Type" in headers else ""
        check_head(response.status, host, media_type, pictures=self._pictures)
        data = b"".join(self._chunks(response, host))
        if not data.strip():
            raise BadInput("There is nothing at this address.")
        captured = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        charset, named = headers.get_content_charset() or "", headers.get_filename() or ""
        return Downloaded(data, asked, tuple(hops), captured, media_type, charset, named)

    def _chunks(self, response: http.client.HTTPResponse, host: str) -> Iterator[bytes]:
        most, length = self._limits.size, response.length
        if length is not None and length > most:
            raise _too_large(most)
        packing = (response.headers.get("Content-Encoding") or "identity").strip().lower()
        if packing not in (*UNPACKED, "identity"):
            raise BadInput(f"{host} sent the page in a packing that is not known here ({packing[:20]}).")
        unpacking = zlib.decompressobj(UNPACKED[packing]) if packing in UNPACKED else None
        came = unpacked = 0
        while chunk := response.read1(CHUNK):
            came += len(chunk)
            self.part = min(1.0, came / length) if length else 0.0
            if unpacking is not None:
                chunk = _unpacked(unpacking, chunk, most - unpacked + 1, host)
            unpacked += len(chunk)
            if max(came, unpacked) > most:
                raise _too_large(most)
            yield chunk
        if response.length or (unpacking is not None and came and not unpacking.eof):
            raise BadInput(f"{host} broke off before all of the page had come.")


def _unpacked(unpacking: "zlib._Decompress", chunk: bytes, room: int, host: str) -> bytes:
    try:
        return unpacking.decompress(chunk, room)
    except zlib.error:
        raise BadInput(f"What {host} sent is damaged.") from None


_Place = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


def _resolved(host: str, port: int) -> list[_Place]:
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)  # type: ignore[return-value]
    except (OSError, UnicodeError):
        raise _not_found(host) from None


def _ascii(host: str) -> str:
    """A host's name as the name service knows it."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        raise _not_found(host) from None


def _not_found(host: str) -> BadInput:
    return BadInput(f"{host} was not found. Check the address and the connection to the internet.")


def _tls() -> ssl.SSLContext:
    """Certificates and host names are checked, with the system's authorities and, where there are none, certifi's."""
    context = ssl.create_default_context()
    with suppress(ImportError, OSError):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _without_fragment(address: str) -> str:
    return urlunsplit(urlsplit(address)._replace(fragment="")) if address else ""


def _next(address: str, location: str) -> str:
    """Where a redirect leads. Raises BadInput if that is no address of the web."""
    try:
        target = urljoin(address, location.strip())
    except ValueError:
        target = ""
    if not location.strip() or not web_address(target):
        raise BadInput("This address leads on to one that is none of the web (http or https).")
    return _without_fragment(target)


def _too_large(most: int) -> BadInput:
    return BadInput(f"This page is larger than {most // 1_000_000} MB; that is too large for an article.")


def _trouble(error: Exception, host: str, limits: Limits) -> str:
    """One sentence about what went wrong on the way."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{host} could not prove that it is {host} ({error.verify_message}), so nothing was fetched."
    if isinstance(error, TimeoutError):
        return f"{host} did not answer within {limits.idle:.0f} s."
    if isinstance(error, ssl.SSLError):
        return f"No secure connection to {host} could be made ({error.reason or 'TLS'})."
    if isinstance(error, ConnectionRefusedError):
        return f"{host} does not accept connections."
    if isinstance(error, http.client.IncompleteRead | http.client.RemoteDisconnected | ConnectionError):
        return f"{host} broke off before all of the page had come."
    if isinstance(error, http.client.HTTPException):
        return f"What {host} sent is no answer of a web server."
    return f"{host} cannot be reached. Check the connection to the internet."
