"""``rtf``: Rich Text Format."""

from pathlib import PurePath

from annotator.domain.errors import BadInput
from annotator.formats.assembly import imported
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.file_properties import Properties, document_of, listed_words
from annotator.formats.rtf_reading import Rtf
from annotator.formats.zip_guard import DAMAGED

SUFFIXES = (".rtf",)
MEDIA_TYPE = "application/rtf"
_BEGINS = b"{\\rtf"


def read(data: bytes, context: ImportContext) -> Imported:
    """One document and the original bytes. Raises BadInput."""
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(_BEGINS):
        raise BadInput(DAMAGED)
    found = Rtf()
    try:
        found.read(data[data.index(_BEGINS) :])
    except RecursionError as error:
        raise BadInput(DAMAGED) from error
    told = found.told
    properties = Properties(
        title=told.get("title", ""), author=told.get("author", ""), created=_moment(told, "creatim"),
        modified=_moment(told, "revtim"), description=told.get("doccomm", "") or told.get("subject", ""),
        keywords=listed_words(told.get("keywords", "")),
    )  # fmt: skip
    return imported(document_of(found.pieces, properties), data, context, MEDIA_TYPE)


def _moment(told: dict[str, str], name: str) -> str:
    year, month, day = (told.get(f"{name} {part}", "") for part in ("yr", "mo", "dy"))
    return f"{year}-{month:0>2}-{day:0>2}" if year and month and day else ""


def _sniff(filename: str, data: bytes) -> bool:
    return data.startswith(_BEGINS) or PurePath(filename).suffix.lower() in SUFFIXES


IMPORTER = Importer("rtf", "Rich text (RTF)", SUFFIXES, _sniff, read)
