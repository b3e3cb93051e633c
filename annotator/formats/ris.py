"""``ris``: sources as RIS, the tagged lines of reference managers ("RIS Format Specifications", 2011).

An own reader: files of the world have several TY lines in a record, no ER, or other line ends, and a record must not be
lost for that.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.formats.csl_fields import csl_name, from_csl, to_csl
from annotator.formats.encoding import decode
from annotator.formats.exchange import Exporter, ImportContext, Imported, Importer, Selection
from annotator.formats.extract import utf8
from annotator.formats.references import LOSES, imported, main_sources

_LINE = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*)|\s*)$")
_TYPES = {
    "ABST": "article-journal", "ADVS": "motion_picture", "AGGR": "dataset", "ANCIENT": "classic", "ART": "graphic",
    "BILL": "bill", "BLOG": "post-weblog", "BOOK": "book", "CASE": "legal_case", "CHAP": "chapter", "CHART": "figure",
    "CLSWK": "classic", "COMP": "software", "CONF": "paper-conference", "CPAPER": "paper-conference", "CTLG": "book",
    "DATA": "dataset", "DBASE": "dataset", "DICT": "entry-dictionary", "EBOOK": "book", "ECHAP": "chapter",
    "EDBOOK": "book", "EJOUR": "article-journal", "ELEC": "webpage", "ENCYC": "entry-encyclopedia", "EQUA": "figure",
    "FIGURE": "figure", "GEN": "document", "GOVDOC": "report", "HEAR": "hearing", "ICOMM": "personal_communication",
    "INPR": "article-journal", "JFULL": "periodical", "JOUR": "article-journal", "LEGAL": "legislation",
    "MANSCPT": "manuscript", "MAP": "map", "MGZN": "article-magazine", "MPCT": "motion_picture", "MULTI": "webpage",
    "MUSIC": "musical_score", "NEWS": "article-newspaper", "PAMP": "pamphlet", "PAT": "patent",
    "PCOMM": "personal_communication", "RPRT": "report", "SER": "book", "SLIDE": "speech", "SOUND": "song",
    "STAND": "standard", "STAT": "legislation", "THES": "thesis", "UNBILL": "bill", "UNPB": "manuscript",
    "VIDEO": "motion_picture", "WEB": "webpage",
}  # fmt: skip
_TAGS = {
    "TI": "title", "T1": "title", "CT": "title", "PB": "publisher", "CY": "publisher-place", "PP": "publisher-place",
    "T2": "container-title", "JO": "container-title", "JF": "container-title", "BT": "container-title",
    "JA": "container-title", "J2": "container-title", "T3": "collection-title", "VL": "volume", "ET": "edition",
    "DO": "DOI", "UR": "URL", "LA": "language", "ID": "citation-key", "DB": "archive",
}  # fmt: skip
"""The first of several that is there counts, in the order of this list."""
_TITLES = frozenset({"TI", "T1", "CT"})
_NOTES = ("N1", "U1", "U2", "U3", "U4", "U5")
_PEOPLE = {
    "AU": "author", "A1": "author", "ED": "editor", "A2": "editor", "A4": "translator", "A3": "collection-editor",
}  # fmt: skip
_OF_TYPE = {
    "article": "UNPB", "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS",
    "bill": "BILL", "book": "BOOK", "broadcast": "VIDEO", "chapter": "CHAP", "classic": "CLSWK", "collection": "AGGR",
    "dataset": "DATA", "entry": "ENCYC", "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE", "graphic": "ART",
    "hearing": "HEAR", "legal_case": "CASE", "legislation": "STAT", "manuscript": "UNPB", "map": "MAP",
    "motion_picture": "VIDEO", "musical_score": "MUSIC", "pamphlet": "PAMP", "paper-conference": "CPAPER",
    "patent": "PAT", "periodical": "JFULL", "personal_communication": "PCOMM", "post": "ELEC", "post-weblog": "BLOG",
    "regulation": "STAT", "report": "RPRT", "review": "JOUR", "review-book": "JOUR", "software": "COMP",
    "song": "SOUND", "speech": "SLIDE", "standard": "STAND", "thesis": "THES", "treaty": "LEGAL", "webpage": "ELEC",
}  # fmt: skip
_OUT = {
    "title": "TI", "container-title": "T2", "collection-title": "T3", "publisher": "PB", "publisher-place": "CY",
    "volume": "VL", "issue": "IS", "edition": "ET", "number": "M1", "DOI": "DO", "URL": "UR", "language": "LA",
    "abstract": "AB", "note": "N1", "archive": "DB",
}  # fmt: skip


def write(now: Snapshot, selection: Selection) -> Iterator[bytes]:
    """A record a source."""
    for source in main_sources(now, selection):
        yield utf8("".join(f"{tag}  - {value}\r\n" for tag, value in _lines(source)) + "\r\n")


def _lines(source: Source) -> Iterator[tuple[str, str]]:
    item = to_csl(source)
    yield "TY", _OF_TYPE.get(source.type, "GEN")
    yield from (("AU", name) for name in source.author)
    for each in source.contributors:
        tag = {"editor": "ED", "translator": "A4", "collection-editor": "A3"}.get(each.role)
        if tag:
            yield tag, each.name
    if source.issued:
        yield "PY", source.issued[:4]
        yield "DA", source.issued.replace("-", "/")
    for variable, tag in _OUT.items():
        if variable in item:
            yield tag, item[variable].replace("\n", "\r\n")
    if source.page:
        first, dash, last = source.page.replace("–", "-").partition("-")
        yield "SP", first
        if dash:
            yield "EP", last
    for number in (source.isbn, source.issn):
        if number:
            yield "SN", number
    yield from (("KW", word) for word in source.keywords)
    if source.accessed:
        yield "Y2", source.accessed.replace("-", "/")
    if source.citation_key:
        yield "ID", source.citation_key
    yield "ER", ""


def read(data: bytes, context: ImportContext) -> Imported:
    """The sources of such a file. Raises BadInput and EncodingUnsure."""
    return imported(from_csl(_item(record)) for record in _records(decode(data, context.encoding).text))


def _records(text: str) -> Iterator[list[tuple[str, str]]]:
    """The tagged lines of each reference: to an ER, or to a TY whose lines have a title of their own."""
    parts: list[list[tuple[str, str]]] = []
    for tag, value in _tagged(text):
        if tag == "ER":
            yield from _joined(parts)
            parts = []
        elif tag == "TY" or not parts:
            parts.append([(tag, value)])
        else:
            parts[-1].append((tag, value))
    yield from _joined(parts)


def _tagged(text: str) -> Iterator[tuple[str, str]]:
    """The lines with a tag; a line without one goes on with the line before it."""
    tag, value = "", ""
    for line in text.splitlines():
        found = _LINE.match(line.lstrip("\ufeff"))
        if found is None:
            value = f"{value}\n{line.strip()}" if line.strip() else value
            continue
        if tag:
            yield tag, value.strip()
        tag, value = found[1], found[2] or ""
    if tag:
        yield tag, value.strip()


def _joined(parts: list[list[tuple[str, str]]]) -> Iterator[list[tuple[str, str]]]:
    record: list[tuple[str, str]] = []
    for part in parts:
        if record and any(tag in _TITLES for tag, _ in part) and any(tag in _TITLES for tag, _ in record):
            yield record
            record = []
        record = record + part
    if any(value for tag, value in record if tag != "TY"):
        yield record


def _item(record: list[tuple[str, str]]) -> Mapping[str, Any]:
    values: dict[str, list[str]] = {}
    for tag, value in record:
        if value:
            values.setdefault(tag, []).append(value)
    types = [_TYPES[given] for value in values.get("TY", ()) if (given := value.upper()) in _TYPES]
    item: dict[str, Any] = {"type": types[-1] if types else "document"}
    for tag, variable in _TAGS.items():
        if tag in values:
            item.setdefault(variable, values[tag][0])
    short = next((values[tag][0] for tag in ("JA", "J2", "JO") if tag in values), "")
    if short and short != item["container-title"]:
        item["container-title-short"] = short
    for tag, role in _PEOPLE.items():
        for name in values.get(tag, ()):
            item.setdefault(role, []).append(csl_name(name.rstrip(", ")))
    for variable, tags in (("issued", ("DA", "PY", "Y1")), ("accessed", ("Y2",))):
        told = [parts for tag in tags for value in values.get(tag, ()) if (parts := _date(value))]
        if told:
            item[variable] = {"date-parts": [max(told, key=len)]}
    if "SP" in values:
        item["page"] = "-".join([values["SP"][0], *values.get("EP", [])[:1]])
    in_issues = item["type"].startswith(("article-", "periodical", "review"))
    numbers = [values[tag][0] if tag in values else "" for tag in ("IS", "M1")]
    if not all(numbers):  # there is but one, and the type says which it is
        numbers = ["".join(numbers), ""] if in_issues else ["", "".join(numbers)]
    item["issue"], item["number"] = numbers
    for variable, kept in (("note", _NOTES), ("abstract", ("AB", "N2"))):
        item[variable] = "\n".join(value for tag, value in record if tag in kept and value)
    for number in dict.fromkeys(values.get("SN", ())):
        variable = "ISSN" if len(re.sub(r"[^\dXx]", "", number)) <= 8 else "ISBN"
        item[variable] = f"{item[variable]}, {number}" if variable in item else number
    item["keyword"] = [word for value in values.get("KW", ()) for word in re.split(r"[;\n]", value)]
    return item


def _date(value: str) -> list[int]:
    """YYYY/MM/DD/other, or less of it; what is no date gives nothing."""
    found = re.match(r"(\d{4})(?:[/-](\d{0,2}))?(?:[/-](\d{0,2}))?", value)
    numbers = [int(part) for part in found.groups() if part] if found else []
    return [number for at, number in enumerate(numbers) if all(numbers[: at + 1])]


def _sniff(filename: str, data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return filename.lower().endswith(".ris") or re.match(rb"TY  ?- ", head) is not None


IMPORTER = Importer("ris", "Sources as RIS", (".ris",), _sniff, read, of_sources=True)
EXPORTER = Exporter("ris", "Sources as RIS", ".ris", "application/x-research-info-systems", LOSES, write)
