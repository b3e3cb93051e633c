"""``odt``: OpenDocument texts, packed (.odt, .ott) or as one flat XML file (.fodt)."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any

from annotator.domain.errors import BadInput
from annotator.formats.assembly import imported
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.file_properties import Properties, document_of, listed_words
from annotator.formats.odt_text import pieces_of
from annotator.formats.xml_reading import attribute, child, children, local, parsed, words
from annotator.formats.zip_guard import DAMAGED, PASSWORD, Parts, left_alone

SUFFIXES = (".odt", ".ott", ".fodt")
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TYPE_AT_30 = re.compile(rb"mimetypeapplication/vnd\.oasis\.opendocument\.text(?![a-z])")
_FLAT = re.compile(rb"<office:document\b[^>]{0,20000}?\bapplication/vnd\.oasis\.opendocument\.text", re.DOTALL)
_BEFORE_ROOT = 30_000


def read(data: bytes, context: ImportContext) -> Imported:
    """One document and the original bytes. Raises BadInput."""
    if data.startswith(b"PK") or not _is_flat(data):
        roots = _packed(data)
    else:
        root = parsed(data)
        roots = [root]
    body = next((found for root in roots if (found := child(root, "body", "text")) is not None), None)
    if body is None:
        raise BadInput(DAMAGED)
    styles, lists = _styles(roots)
    document = document_of(pieces_of(body, styles, lists), _properties(roots))
    return imported(document, data, context, MEDIA_TYPE)


def _packed(data: bytes) -> list[Any]:
    parts = Parts(data)
    if "META-INF/manifest.xml" in parts and b"encryption-data" in parts.read("META-INF/manifest.xml"):
        raise left_alone(PASSWORD)
    optional = [name for name in ("styles.xml", "meta.xml") if name in parts]
    return [parsed(parts.read(name)) for name in ("content.xml", *optional)]


def _styles(roots: list[Any]) -> tuple[Mapping[str, str], Mapping[tuple[str, int], str]]:
    """Each style's parent by name, and number formats by list style and level."""
    parents: dict[str, str] = {}
    formats: dict[tuple[str, int], str] = {}
    for style in (each for root in roots for each in _each_style(root)):
        name = attribute(style, "name")
        if local(style) == "style":
            if name and (parent := attribute(style, "parent-style-name")):
                parents.setdefault(name, parent)
        elif local(style) == "list-style":
            for level in children(style, "list-level-style-number"):
                number = attribute(level, "level")
                if number.isdecimal() and len(number) < 3:
                    formats.setdefault((name, int(number)), attribute(level, "num-format"))
    return parents, formats


def _each_style(root: Any) -> Iterator[Any]:
    for group in children(root, "automatic-styles", "styles"):
        yield from children(group, "style", "list-style")


def _properties(roots: list[Any]) -> Properties:
    meta = next((found for root in roots if (found := child(root, "meta")) is not None), None)
    said: dict[str, list[str]] = {}
    for element in children(meta) if meta is not None else ():
        said.setdefault(local(element), []).append(" ".join(words(element).split()))

    def first(*names: str) -> str:
        return next((value for name in names for value in said.get(name, ()) if value), "")

    return Properties(
        title=first("title"), author=first("initial-creator", "creator"), created=first("creation-date"),
        modified=first("date"), description=first("description", "subject"), language=first("language"),
        keywords=[word for value in said.get("keyword", ()) for word in listed_words(value)],
    )  # fmt: skip


def _is_flat(data: bytes) -> bool:
    return _FLAT.search(data, 0, _BEFORE_ROOT) is not None


def _sniff(filename: str, data: bytes) -> bool:
    if data.startswith(b"PK\x03\x04") and _TYPE_AT_30.match(data, 30):
        return True
    return PurePath(filename).suffix.lower() in SUFFIXES or _is_flat(data)


IMPORTER = Importer("odt", "OpenDocument text", SUFFIXES, _sniff, read)
