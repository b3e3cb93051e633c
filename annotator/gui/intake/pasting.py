"""What is on the clipboard, or was dropped from another program: rich text, plain text, an address, files."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from annotator.app.addresses import web_address
from annotator.app.intake import Given
from annotator.gui.intake.errand import import_files, import_given

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

PASTED = "the clipboard"


class Carried(NamedTuple):
    """What came from another program, taken out of its mime data: ``html`` and ``text`` of the same thing."""

    paths: tuple[Path, ...] = ()
    address: str = ""
    html: str = ""
    text: str = ""


def carried(mime: QMimeData) -> Carried:
    """What is in there: files first, then a single address, else text, rich if it is."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Carried(paths=paths)
    urls = [url.toString() for url in mime.urls() if url.scheme().lower() in ("http", "https")]
    text = mime.text() if mime.hasText() else ""
    address = urls[0] if len(urls) == 1 else web_address(text) if text and not mime.hasHtml() else ""
    if address:
        return Carried(address=address)
    return Carried(html=mime.html() if mime.hasHtml() else "", text=text)


def paste_article(window: "MainWindow") -> None:
    """Bring in what is on the clipboard as an article."""
    bring_in(window, carried(QGuiApplication.clipboard().mimeData()))


def bring_in(window: "MainWindow", given: Carried) -> None:
    """Import files and text; an address is asked about first, as nothing is fetched that nobody asked for."""
    if given.paths:
        import_files(window, given.paths)
    elif given.address:
        from annotator.gui.intake.address import ask_address

        ask_address(window, given.address)
    elif given.html.strip() or given.text.strip():
        import_given(window, as_given(given, datetime.now(UTC).strftime("%Y-%m-%d")))
    else:
        window.say(window.tr("There is no text on the clipboard."))


def as_given(given: Carried, today: str) -> Given:
    """Text as a thing to bring in; rich text with its headings and links."""
    if given.html.strip():
        data = given.html.encode("utf-8", "replace")
        return Given("Pasted.html", data=data, importer="html-fragment", captured=today, told_by=PASTED)
    data = given.text.encode("utf-8", "replace")
    return Given("Pasted.txt", data=data, importer="text", encoding="utf-8", captured=today, told_by=PASTED)
