"""A web server on this computer, for tests: pages by path, each an answer that is given as it is."""

import gzip
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAGE = (
    "<!doctype html><html lang='en'><head><title>The bridge is closed</title></head><body><article>"
    "<h1>The bridge is closed</h1>" + "<p>The minister said on Monday that the bridge over the river will stay closed"
    " until the autumn, and that nobody is to blame for it. Drivers are asked to take the other road.</p>" * 6
    + "</article></body></html>"
).encode()  # fmt: skip
TEXT = b"The bridge is closed\n\nThe minister said on Monday that the bridge will stay closed until the autumn.\n"
CERTIFICATE = Path(__file__).parent / "certificates" / "localhost.pem"


class _Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        name = self.path.strip("/").split("/")[0].split("?")[0]
        getattr(self, f"_{name}", self._missing)()

    def log_message(self, *_args: object) -> None:
        """Quiet."""

    def _give(self, body: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"Content-Length": str(len(body)), **more}.items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self) -> None:
        self._give(PAGE)

    def _text(self) -> None:
        self._give(TEXT, "text/plain")

    def _cyrillic(self) -> None:
        self._give(
            "Мост закрыт\n\nМинистр сказал, что мост закрыт до осени.\n".encode("koi8-r"), "text/plain; charset=koi8-r"
        )

    def _missing(self) -> None:
        self._give(b"nothing here", status=404)

    def _forbidden(self) -> None:
        self._give(b"go away", status=403)

    def _broken(self) -> None:
        self._give(b"oh", status=503)

    def _picture(self) -> None:
        self._give(b"\x89PNG", "image/png")

    def _empty(self) -> None:
        self._give(b"")

    def _once(self) -> None:
        self._give(b"", status=301, Location="/page")

    def _loop(self) -> None:
        self._give(b"", status=302, Location="/loop2")

    def _loop2(self) -> None:
        self._give(b"", status=302, Location="/loop")

    def _far(self) -> None:
        step = int(self.path.rsplit("/", 1)[1])
        self._give(b"", status=307, Location=f"/far/{step + 1}")

    def _file(self) -> None:
        self._give(b"", status=302, Location="file:///etc/passwd")

    def _inside(self) -> None:
        self._give(b"", status=302, Location=f"http://127.0.0.2:{self.connection.getsockname()[1]}/page")

    def _zipped(self) -> None:
        self._give(gzip.compress(PAGE), Content_Encoding="gzip")

    def _bomb(self) -> None:
        self._give(gzip.compress(b"0" * 20_000_000), Content_Encoding="gzip")

    def _brotli(self) -> None:
        self._give(b"\x0b\x02\x80abc\x03", Content_Encoding="br")

    def _damaged(self) -> None:
        self._give(b"this is not gzip at all", Content_Encoding="gzip")

    def _huge(self) -> None:
        self._give(b"", Content_Length="300000000")

    def _endless(self) -> None:
        self._give(b"", Content_Length="")
        self.close_connection = True
        for _ in range(10_000):
            self.wfile.write(b"x" * 10_000)

    def _short(self) -> None:
        self._give(PAGE, Content_Length=str(len(PAGE) + 100))
        self.close_connection = True

    def _silent(self) -> None:
        time.sleep(3)

    def _slow(self) -> None:
        self._give(b"", Content_Length="1000")
        for _ in range(100):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.05)

    def _nonsense(self) -> None:
        self.wfile.write(b"220 mail.example.org ESMTP\r\n\r\n")
        self.close_connection = True

    def _report(self) -> None:
        self._give(
            b"%PDF-1.4 nothing", "application/pdf", Content_Disposition='attachment; filename="../../Report 7.pdf"'
        )


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    asked: list[tuple[str, dict[str, str]]]

    def handle_error(self, *_args: object) -> None:
        """A client that hangs up is no error here."""


@contextmanager
def served(*, tls: bool = False) -> Iterator[tuple[str, _Server]]:
    """The server's address without a slash at its end, and the server."""
    server = _Server(("127.0.0.1", 0), _Pages)
    server.asked = []
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_address[1]}", server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
