"""Sources as CSL items (CSL 1.0.2, csl-data.json) and back: the one place that knows which field is which variable."""

import math
import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from typing import Any

from annotator.domain.ids import stable_id
from annotator.domain.source import SOURCE_TYPES, Contributor, Further, Source
from annotator.domain.text import clean

VARIABLES: Mapping[str, str] = {
    "title": "title", "publisher": "publisher", "publisher_place": "publisher-place",
    "container_title": "container-title", "collection_title": "collection-title", "event": "event-title",
    "volume": "volume", "issue": "issue", "page": "page", "edition": "edition", "report_number": "number",
    "isbn": "ISBN", "issn": "ISSN", "doi": "DOI", "url": "URL", "language": "language", "abstract": "abstract",
    "genre": "genre", "archive": "archive", "note": "note", "citation_key": "citation-key",
}  # fmt: skip
"""Fields of a source whose value is a CSL variable as it is."""
NAMES = (
    "author", "editor", "translator", "collection-editor", "container-author", "director", "interviewer", "recipient",
    "reviewed-author", "composer", "editorial-director", "illustrator", "original-author", "chair", "compiler",
    "contributor", "curator", "executive-producer", "guest", "host", "narrator", "organizer", "performer", "producer",
    "script-writer", "series-creator",
)  # fmt: skip
_DATES = {"issued": "issued", "accessed": "accessed"}
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_LONGEST = 20_000
"""Code points of one value that are kept."""


def name_of(given: Mapping[str, Any]) -> str:
    """A CSL name as a source has it: "Family, Given", or a literal name without a comma of its own."""
    parts = {key: " ".join(str(value).split()) for key, value in given.items() if isinstance(value, str)}
    if parts.get("literal"):
        return parts["literal"].replace(",", " ").replace("  ", " ") if "," in parts["literal"] else parts["literal"]
    particle = parts.get("non-dropping-particle") or parts.get("dropping-particle") or ""
    family = " ".join(part for part in (particle, parts.get("family", "")) if part)
    first = " ".join(part for part in (parts.get("given", ""), parts.get("suffix", "")) if part)
    return f"{family}, {first}" if family and first else family or first


def csl_name(name: str) -> dict[str, str]:
    """A name of a source as CSL has it."""
    family, comma, given = name.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma and given.strip() else {"literal": name}


def to_csl(source: Source) -> dict[str, Any]:
    """A source as a CSL item; its grades and origin are not bibliography and stay out."""
    item: dict[str, Any] = {"id": source.citation_key or source.id, "type": source.type}
    if source.author:
        item["author"] = [csl_name(name) for name in source.author]
    for each in source.contributors:
        item.setdefault(each.role, []).append(csl_name(each.name))
    for field, variable in VARIABLES.items():
        if value := getattr(source, field):
            item[variable] = value
    for field, variable in _DATES.items():
        if value := getattr(source, field):
            item[variable] = {"date-parts": [[int(part) for part in value[:10].split("-")]]}
    if source.keywords:
        item["keyword"] = ", ".join(source.keywords)
    for further in source.more:
        item.setdefault(further.name, further.value)
    return item


def from_csl(item: Mapping[str, Any]) -> Source | None:
    """The source of a CSL item; None if it says neither a title nor an address. Its id follows from what it says."""
    fields: dict[str, Any] = {
        field: _text(item.get(variable), field in ("note", "abstract")) for field, variable in VARIABLES.items()
    }
    _identifiers(fields)
    fields["event"] = fields["event"] or _text(item.get("event"))
    for field, variable in _DATES.items():
        fields[field] = _date(item.get(variable))
    fields["author"] = _names(item.get("author"))
    fields["contributors"] = tuple(Contributor(role, name) for role in NAMES[1:] for name in _names(item.get(role)))
    keywords = item.get("keyword")
    words = keywords if isinstance(keywords, list) else _text(keywords).replace(";", ",").split(",")
    fields["keywords"] = tuple(word for each in words if (word := _text(each)))
    told = _text(item.get("type"))
    fields["type"] = told if told in SOURCE_TYPES else "document"
    known = {*VARIABLES.values(), *NAMES, *_DATES.values(), "id", "type", "keyword", "event"}
    others = ((name, _text(value)) for name, value in item.items() if name not in known)
    more = [Further(name[:100], text) for name, text in others if text]
    if told and told not in SOURCE_TYPES:
        more.append(Further("type", told))
    fields["more"] = tuple(more[:50])
    if not fields["citation_key"] and isinstance(item.get("id"), str):
        fields["citation_key"] = _text(item["id"])
    if not fields["title"]:
        fields["title"] = fields["url"] or (f"doi:{fields['doi']}" if fields["doi"] else "")
    if not fields["title"]:
        return None
    said = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    return Source(id=stable_id("source", said), **fields)


def _text(value: Any, lines: bool = False) -> str:
    """A value as text on one line, or on the lines that it has; "" for what is neither text nor a number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value) if math.isfinite(value) else ""
    if not isinstance(value, str):
        return ""
    text = clean(value[:_LONGEST])
    if lines:
        return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
    return " ".join(text.split())


def _identifiers(fields: dict[str, Any]) -> None:
    """A DOI without what stands before it; a number of thirteen or ten digits is an ISBN, wherever it stood."""
    found = _DOI.search(fields["doi"])
    fields["doi"] = found[0] if found else ""
    digits = re.sub(r"[^\dXx]", "", fields["issn"])
    if len(digits) in (10, 13) and not fields["isbn"]:
        fields["isbn"], fields["issn"] = fields["issn"], ""


def _names(given: Any) -> tuple[str, ...]:
    if not isinstance(given, Sequence) or isinstance(given, str):
        return ()
    return tuple(name for each in given[:500] if isinstance(each, Mapping) and (name := name_of(each)))


def _date(given: Any) -> str:
    """ISO 8601, possibly partial; "" for what is no date. Of a span its beginning counts."""
    if not isinstance(given, Mapping):
        return ""
    if isinstance(raw := given.get("raw"), str):
        found = _ISO.match(raw.strip())
        numbers = [int(part) for part in found.groups() if part] if found else []
    else:
        parts = given.get("date-parts")
        first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
        numbers = []
        for part in first[:3]:
            if not (isinstance(part, int | str) and re.fullmatch(r"\d{1,4}", str(part))):
                break
            numbers.append(int(part))
    return iso_of(numbers)


def iso_of(numbers: Sequence[int]) -> str:
    """A date of year, month and day, or less of it, as ISO 8601: as much as there is of it in the calendar."""
    for length in range(min(len(numbers), 3), 0, -1):
        year, month, day = (*numbers[:length], 1, 1)[:3]
        if 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            return "-".join(f"{number:0{2 if at else 4}d}" for at, number in enumerate(numbers[:length]))
    return ""
