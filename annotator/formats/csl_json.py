"""``csl-json``: sources as CSL-JSON, the items that reference managers and citation processors exchange."""

import json
from collections.abc import Iterator

from annotator.domain.snapshot import Snapshot
from annotator.formats.csl_fields import from_csl, to_csl
from annotator.formats.exchange import Exporter, ImportContext, Imported, Importer, Selection
from annotator.formats.extract import utf8
from annotator.formats.json_text import parse
from annotator.formats.references import LOSES, imported, main_sources


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """A list of items, each on a line; duplicates are left to their main source."""
    sources = main_sources(now, selection)
    yield b"[\n"
    for at, source in enumerate(sources):
        comma = "" if at == len(sources) - 1 else ","
        yield utf8(json.dumps(to_csl(source), ensure_ascii=False) + comma + "\n")
    yield b"]\n"


def read(data: bytes, context: ImportContext) -> Imported:
    """The sources of such a list, or of one item. Raises BadInput."""
    given = parse(data)
    items = given if isinstance(given, list) else [given]
    return imported(from_csl(item) if isinstance(item, dict) else None for item in items)


def _sniff(filename: str, data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if filename.lower().endswith(".csl"):
        return not head.startswith(b"<")
    items = head.startswith(b"[") or filename.lower().endswith((".csl.json", ".csljson"))
    return items and b'"type"' in head and (b'"title"' in head or b'"URL"' in head)


IMPORTER = Importer("csl-json", "Sources as CSL-JSON", (".csl.json", ".csljson"), _sniff, read, of_sources=True)
EXPORTER = Exporter(
    "csl-json", "Sources as CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", LOSES, write
)
