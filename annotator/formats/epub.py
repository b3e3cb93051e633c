"""``epub``: e-books (EPUB 2 and 3): the chapters in the order of the spine, and what the book says about itself."""

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import Any, NamedTuple
from urllib.parse import unquote

from annotator.domain.errors import BadInput
from annotator.formats.assembly import Facts, Piece, assemble, folded, imported
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.file_properties import day, language
from annotator.formats.html_fragment import pieces_of
from annotator.formats.xml_reading import attribute, child, children, local, parsed, parsed_loosely, value, words
from annotator.formats.zip_guard import DAMAGED, Parts, left_alone

SUFFIXES = (".epub",)
MEDIA_TYPE = "application/epub+zip"
_TYPE_AT_30 = b"mimetypeapplication/epub+zip"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_OUTSIDE = ("http:", "https:", "mailto:", "ftp:", "#")
_NEAR = 12
"""So many lines at the beginning may be the title."""
_TOLD_BY = "the e-book's own data"


class _Item(NamedTuple):
    path: str
    media_type: str
    is_contents: bool


def read(data: bytes, context: ImportContext) -> Imported:
    """One document and the original bytes. Raises BadInput, also for books that are protected against copying."""
    parts = Parts(data)
    path = _package_path(parts)
    package = parsed(parts.read(path))
    chapters = list(_chapters(package, posixpath.dirname(path)))
    _refuse_locked(parts, chapters)
    facts = _facts(child(package, "metadata"))
    found = [piece for chapter in chapters if chapter in parts for piece in _pieces(parts.read(chapter))]
    return imported(assemble(_titled(found, facts.values.get("title", "")), facts), data, context, MEDIA_TYPE)


def _package_path(parts: Parts) -> str:
    roots = child(parsed(parts.read("META-INF/container.xml")), "rootfiles")
    path = value(roots, "rootfile", "full-path") if roots is not None else ""
    if path not in parts:
        raise BadInput(DAMAGED)
    return path


def _chapters(package: Any, folder: str) -> Iterator[str]:
    """The names of the parts to read, in order, without the table of contents."""
    manifest, spine = child(package, "manifest"), child(package, "spine")
    if manifest is None or spine is None:
        raise BadInput(DAMAGED)
    items = {
        attribute(item, "id"): _Item(
            posixpath.normpath(posixpath.join(folder, unquote(attribute(item, "href")))),
            attribute(item, "media-type"),
            "nav" in attribute(item, "properties").split(),
        )
        for item in children(manifest, "item")
    }
    seen = set()
    for reference in children(spine, "itemref"):
        item = items.get(attribute(reference, "idref"))
        if item and item.media_type in _PAGES and not item.is_contents and item.path not in seen:
            seen.add(item.path)
            yield item.path


def _refuse_locked(parts: Parts, chapters: list[str]) -> None:
    """Fonts may be scrambled; a chapter that is can be read by no one without the key."""
    if "META-INF/encryption.xml" not in parts:
        return
    locked = {
        unquote(attribute(each, "URI"))
        for each in parsed(parts.read("META-INF/encryption.xml")).iter()
        if local(each) == "CipherReference"
    }
    if locked.intersection(chapters):
        raise left_alone("it is protected against copying (DRM)")


def _facts(metadata: Any) -> Facts:
    said: dict[str, list[Any]] = {}
    for element in children(metadata) if metadata is not None else ():
        said.setdefault(local(element), []).append(element)

    def all_of(name: str) -> list[str]:
        return [text for element in said.get(name, ()) if (text := " ".join(words(element).split()))]

    def first(name: str) -> str:
        return next(iter(all_of(name)), "")

    changed = [words(each) for each in said.get("meta", ()) if attribute(each, "property") == "dcterms:modified"]
    facts = Facts()
    for field, given in (
        ("title", first("title")), ("byline", ", ".join(dict.fromkeys(all_of("creator")))),
        ("published", day(first("date"))), ("publisher", first("publisher")), ("rights", first("rights")),
        ("description", first("description")), ("keywords", tuple(dict.fromkeys(all_of("subject")))),
        ("language", language(first("language"))), ("updated", day(changed[0]) if changed else ""),
    ):  # fmt: skip
        facts.put(field, given, _TOLD_BY)
    return facts


def _pieces(data: bytes) -> Iterator[Piece]:
    root = parsed_loosely(data)
    for element in root.iter():
        if name := local(element):
            own = name.rpartition(":")[2]
            element.tag = own.lower() if own.isascii() and own.isalnum() and own[0].isalpha() else "span"
    body = child(root, "body")
    for found in pieces_of(body if body is not None else root):
        yield replace(found, runs=[run._replace(target=_followed(run.target)) for run in found.runs])


def _followed(target: str) -> str:
    """Where a link leads; one to another part of the book leads nowhere outside of it."""
    return target if not target or target.lower().startswith(_OUTSIDE) else "#"


def _titled(pieces: list[Piece], title: str) -> list[Piece]:
    """The first line that says the book's title is marked as it."""
    wanted = " ".join(title.split()).casefold()
    for at, given in enumerate(pieces[:_NEAR]):
        if wanted and "".join(run.text for run in folded(given.runs)).casefold() == wanted:
            return [*pieces[:at], replace(given, kind="title", level=0), *pieces[at + 1 :]]
    return pieces


def _sniff(filename: str, data: bytes) -> bool:
    return data[30 : 30 + len(_TYPE_AT_30)] == _TYPE_AT_30 or PurePath(filename).suffix.lower() in SUFFIXES


IMPORTER = Importer("epub", "E-book (EPUB)", SUFFIXES, _sniff, read)
