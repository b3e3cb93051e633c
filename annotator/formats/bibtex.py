"""``bibtex``: sources as BibTeX, with the fields of BibLaTeX (biblatex manual 3.20, sections 2.1 and 2.2; Patashnik,
"BibTeXing", 1988). Read with pybtex, which knows the syntax, the names and the accents of LaTeX."""

import codecs
import contextlib
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from annotator.domain.errors import BadInput
from annotator.formats.csl_fields import csl_name, from_csl
from annotator.formats.encoding import decode
from annotator.formats.exchange import ImportContext, Imported, Importer
from annotator.formats.references import imported

MOST_BYTES = 20_000_000
_TYPES = {
    "article": "article-journal", "book": "book", "mvbook": "book", "booklet": "pamphlet", "inbook": "chapter",
    "bookinbook": "chapter", "suppbook": "chapter", "incollection": "chapter", "inproceedings": "paper-conference",
    "conference": "paper-conference", "proceedings": "book", "collection": "book", "mvcollection": "book",
    "manual": "report", "report": "report", "techreport": "report", "mastersthesis": "thesis", "phdthesis": "thesis",
    "thesis": "thesis", "unpublished": "manuscript", "online": "webpage", "electronic": "webpage", "www": "webpage",
    "patent": "patent", "dataset": "dataset", "software": "software", "periodical": "periodical", "map": "map",
    "inreference": "entry-encyclopedia", "reference": "book", "image": "graphic", "artwork": "graphic",
    "audio": "song", "music": "song", "video": "motion_picture", "movie": "motion_picture", "review": "review",
    "letter": "personal_communication", "standard": "standard", "legislation": "legislation",
    "jurisdiction": "legal_case", "legal": "treaty", "performance": "performance", "misc": "document",
}  # fmt: skip
_SUBTYPES = {
    ("article", "newspaper"): "article-newspaper", ("article", "magazine"): "article-magazine",
    ("online", "blog"): "post-weblog", ("online", "post"): "post",
}  # fmt: skip
"""What ``entrysubtype`` tells more exactly."""
_TEXTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("publisher", ("publisher", "school", "institution", "organization")),
    ("publisher-place", ("location", "address")), ("collection-title", ("series",)), ("event-title", ("eventtitle",)),
    ("container-title", ("journaltitle", "journal", "booktitle", "maintitle")), ("volume", ("volume",)),
    ("edition", ("edition",)), ("genre", ("type",)), ("archive", ("library",)), ("language", ("langid", "language")),
    ("keyword", ("keywords",)), ("ISBN", ("isbn",)), ("ISSN", ("issn",)),
)  # fmt: skip
"""CSL variables, and the fields that tell them; the first that is there counts."""
_NOTES = ("note", "annotation", "annote", "comment", "addendum")
_AS_IT_IS = frozenset({"url", "doi", "isbn", "issn", "urldate", "date", "year", "pages", "volume", "number", "langid"})
_ROLES = {"author": "author", "editor": "editor", "translator": "translator", "director": "director"}
_ENTRY = re.compile(rb"^\s*@\s*[A-Za-z]+\s*[{(]", re.MULTILINE)
_NO_KEY = re.compile(r"(@\s*(?!comment|string|preamble)[A-Za-z]+\s*[{(]\s*),", re.IGNORECASE)
_COMMAND = re.compile(r"\\(?:[A-Za-z]+\s*|([^A-Za-z\s])|\s)")
_SIGN = re.compile(r"\\(textbackslash|textasciitilde|textasciicircum|textbraceleft|textbraceright|[{}$])(?:\{\})?")
_SIGNS = {
    "textbackslash": "\ue000", "textasciitilde": "\ue001", "textasciicircum": "\ue002", "textbraceleft": "\ue003",
    "textbraceright": "\ue004", "{": "\ue003", "}": "\ue004", "$": "\ue005",
}  # fmt: skip
_BACK = str.maketrans("\ue000\ue001\ue002\ue003\ue004\ue005", "\\~^{}$")
"""Signs that LaTeX writes as commands: kept apart while braces and commands are taken away."""
_START = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE)
_Entry = tuple[str, str, list[tuple[str, str]]]
"""Its type, its key, its fields."""
_KEYLESS = "_"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def read(data: bytes, context: ImportContext) -> Imported:
    """The sources of such a file; what does not parse is left out and told. Raises BadInput and EncodingUnsure."""
    if len(data) > MOST_BYTES:
        raise BadInput(f"This BibTeX file is larger than {MOST_BYTES // 1_000_000} MB. Please split it.")
    text = _NO_KEY.sub(rf"\1{_KEYLESS},", decode(data, context.encoding).text)
    troubles: list[str] = []
    items = [_item(kind, key, dict(fields)) for kind, key, fields in _entries(text, troubles)]
    return imported([from_csl(item) for item in items], troubles[:20])


def _entries(text: str, troubles: list[str]) -> list[_Entry]:
    """The entries of a file. One that is not closed would take all after it: then each is read by itself."""
    macros: dict[str, str] = {}
    found = list(_parsed(text, macros, troubles))
    if not troubles:
        return found
    troubles.clear()
    starts = [match.start() for match in _START.finditer(text)]
    parts = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    return [entry for part in parts for entry in _parsed(part, macros, troubles)]


def _parsed(text: str, macros: dict[str, str], troubles: list[str]) -> Iterator[_Entry]:
    from pybtex.database.input.bibtex import LowLevelParser, UndefinedMacro, month_names

    def told(error: Exception) -> None:
        if not isinstance(error, UndefinedMacro):
            name = " ".join(text.split())[:40]
            troubles.append(f"An entry is not as BibTeX wants it and was read as far as it goes: {name}…")

    parser = LowLevelParser(text, macros=month_names | macros, handle_error=told)
    for kind, body in parser:
        if kind.lower() in ("string", "preamble", "comment"):
            continue
        key, fields = body
        if key is not None or fields:
            yield kind.lower(), key or "", [(name.lower(), "".join(parts)) for name, parts in fields]
    macros.update(parser.macros)


def _item(kind: str, key: str, fields: Mapping[str, str]) -> dict[str, Any]:
    told = {
        name: " ".join(value.split()) if name in _AS_IT_IS else _plain(value)
        for name, value in fields.items()
        if value.strip() and name not in _ROLES
    }
    type = _SUBTYPES.get((kind, told.get("entrysubtype", "").lower()), _TYPES.get(kind, "document"))
    item: dict[str, Any] = {"type": type, "title": _title(told)}
    if key and key != _KEYLESS:
        item["citation-key"] = key
    for variable, names in _TEXTS:
        item[variable] = next((told[name] for name in names if name in told), "")
    if told.get("url") or told.get("howpublished", ""):
        item["URL"] = told.get("url") or _address(told["howpublished"])
    item["DOI"] = told.get("doi", "")
    item["page"] = re.sub(r"\s*(?:--+|[–—])\s*", "-", told.get("pages", ""))
    item["note"] = "\n".join(_lines(fields[name]) for name in _NOTES if name in told)
    item["abstract"] = _lines(fields.get("abstract", ""))
    in_issues = type.startswith(("article", "periodical", "review"))
    item["issue"] = told.get("issue", "") or (told.get("number", "") if in_issues else "")
    item["number"] = "" if in_issues else told.get("number", "")
    for field, role in _ROLES.items():
        if fields.get(field, "").strip():
            item[role] = [csl_name(name) for name in names_of(fields[field])]
    item["issued"] = _issued(told)
    if told.get("urldate"):
        item["accessed"] = {"raw": told["urldate"]}
    return item


def _lines(text: str) -> str:
    return "\n".join(_plain(line) for line in text.splitlines())


def _title(told: Mapping[str, str]) -> str:
    title, sub = told.get("title", ""), told.get("subtitle", "")
    return f"{title}: {sub}" if title and sub else title or sub


def _address(text: str) -> str:
    found = re.search(r"https?://\S+", text)
    return found[0].rstrip("}.,;") if found else ""


def _issued(told: Mapping[str, str]) -> dict[str, Any]:
    if told.get("date"):
        return {"raw": told["date"].split("/")[0]}
    year = re.search(r"\d{4}", told.get("year", ""))
    if year is None:
        return {}
    month = told.get("month", "").strip().lower()
    number = int(month) if month.isdigit() else next((at for at, word in enumerate(_MONTHS, 1) if month[:3] == word), 0)
    day = told.get("day", "").strip()
    parts = [int(year[0])]
    if 1 <= number <= 12:
        parts.append(number)
        if day.isdigit() and 1 <= int(day) <= 31:
            parts.append(int(day))
    return {"date-parts": [parts]}


def names_of(field: str) -> Sequence[str]:
    """The names of a field, "Family, Given"; what stands in braces as a whole is an organisation."""
    from pybtex.bibtex.utils import split_name_list
    from pybtex.database import InvalidNameString, Person

    found = []
    for each in split_name_list(" ".join(field.split())):
        name = each.strip()
        if not name or name.casefold() == "others":
            continue
        if name.startswith("{") and name.endswith("}"):
            found.append(_plain(name).replace(",", ""))
            continue
        try:
            person = Person(name)
        except InvalidNameString:  # more commas than a name has
            found.append(_plain(name))
            continue
        family = _plain(" ".join([*person.prelast_names, *person.last_names]))
        given = _plain(" ".join([*person.first_names, *person.middle_names, *person.lineage_names]))
        found.append(f"{family}, {given}" if given else family)
    return [name for name in found if name]


def _plain(text: str) -> str:
    """LaTeX as plain text: accents are letters; braces and commands are gone."""
    import latexcodec  # noqa: F401 (it registers the codec)

    if "\\" in text or "--" in text or "~" in text:
        text = _SIGN.sub(lambda found: _SIGNS[found[1]], text)
        with contextlib.suppress(ValueError):  # a backslash at the very end, and the like: it stays as it is
            text = str(codecs.decode(text, "ulatex"))  # type: ignore[call-overload]
        text = _COMMAND.sub(lambda found: found[1] or " ", text)
    return " ".join(text.replace("{", "").replace("}", "").translate(_BACK).split())


def _sniff(filename: str, data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf")
    return filename.lower().endswith((".bib", ".bibtex")) or _ENTRY.match(head) is not None


IMPORTER = Importer("bibtex", "Sources as BibTeX", (".bib", ".bibtex"), _sniff, read, of_sources=True)
