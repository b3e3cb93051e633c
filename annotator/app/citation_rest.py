"""What follows the title of a reference: where it appeared, volume, issue, pages, who published it where."""

import re

from annotator.app.citation_dates import DATE, YEAR, iso_of

_PAGES = r"[A-Z]?\d+(?:\s*[-–—]\s*[A-Z]?\d+)?"
_VOLUME = re.compile(
    rf"(?P<container>[^\d].*?),?\s+(?:vol\.?\s*|Bd\.\s*)?(?P<volume>(?!{YEAR}\b)\d{{1,4}})\s*(?:\((?P<issue>[\w–-]+)\)|,\s*(?:no\.|nr\.|h\.)"
    rf"\s*(?P<number>[\w–-]+))?(?:\s*,?\s*\((?P<date>{DATE})\)|,\s*(?P<bare>{DATE}))?"
    rf"(?:\s*[,:]\s*(?:pp?\.|S\.)?\s*(?P<page>{_PAGES}))?\s*\.?",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"(?P<place>[^\W\d][^:,.\d]{1,40}):\s*(?P<publisher>[^:\d]{2,80})")
_PAGE = re.compile(rf"[\s,(]*\b(?:pp?\.|S\.|Seiten?)\s*(?P<page>{_PAGES})\)?", re.IGNORECASE)
_BARE_PAGES = re.compile(r"(?<=[.,] )(?P<page>\d+\s*[-–]\s*\d+)[.,]?\s*")
_EDITOR = re.compile(r"(?P<names>.+?)\s*\((?:eds?\.?|hrsg\.?|hg\.?)\)[.,:]?\s*(?P<title>.+)", re.IGNORECASE)
_EDITED = re.compile(
    r"(?P<title>.+?),\s*(?:edited by|eds?\.|hrsg\. von)\s+(?P<names>[^,]+(?:,? and [^,]+)?)[,.]?\s*(?P<after>.*)",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"[\s,(]*\b(?P<edition>\d+)(?:st|nd|rd|th)?\.?\s*(?:ed\b\.?|edn\b\.?|edition|Aufl(?:age|\.))\)?", re.IGNORECASE
)
_NUMBER = re.compile(
    r"\s*\((?:Report|Working Paper|Publication|Bericht)?\s*(?:No\.|Nr\.)\s*(?P<number>[\w/.-]+)\)", re.IGNORECASE
)


def _without(text: str, part: re.Match[str]) -> str:
    before, after = text[: part.start()], text[part.end() :]
    return f"{before} {after}" if after[:1].isalnum() else before + after


def taken_out(pattern: re.Pattern[str], name: str, text: str, found: dict[str, str]) -> str:
    """``text`` without what matches; the group of that name goes into ``found``."""
    match = pattern.search(text)
    if match is None or found.get(name):
        return text
    found[name] = re.sub(r"\s*[–—]\s*", "-", match[name]) if name == "page" else match[name]
    return _without(text, match)


def with_edition(title: str, found: dict[str, str]) -> tuple[str, str]:
    """The title without edition and number after it, and what follows these."""
    number: dict[str, str] = {}
    title = taken_out(_NUMBER, "number", title, number)
    if number:
        found["report_number"] = number["number"]
    match = _EDITION.search(title)
    if match is None:
        return title, ""
    found["edition"] = match["edition"]
    return title[: match.start()], title[match.end() :].strip(" .,;")


def read_rest(rest: str, found: dict[str, str]) -> str:
    """Puts into ``found`` what ``rest`` says (field names of a source); returns the names of editors, if any."""
    rest = rest.strip(" .,;")
    inside = re.match(r"in:?\s+(?!press\b)", rest, re.IGNORECASE)
    if inside:
        rest = rest[inside.end() :]
    if match := _VOLUME.fullmatch(rest):
        found["container_title"] = re.sub(r"^in:?\s+", "", match["container"]).strip(" ,")
        issue = match["issue"] or match["number"] or ""
        found |= {name: value for name, value in (("volume", match["volume"]), ("issue", issue)) if value}
        if match["page"]:
            found["page"] = re.sub(r"\s*[–—]\s*", "-", match["page"])
        if match["date"] or match["bare"]:
            found.setdefault("issued", iso_of(match["date"] or match["bare"]))
        return ""
    editors = ""
    if inside and (match := _EDITOR.match(rest)):
        editors, rest = match["names"], match["title"]
    elif match := _EDITED.match(rest):
        editors, rest = match["names"], f"{match['title']}. {match['after']}"
        inside = inside or match
    rest = taken_out(_PAGE, "page", taken_out(_EDITION, "edition", rest, found), found)
    rest = taken_out(_BARE_PAGES, "page", rest, found) if editors else rest
    rest = _without_date(rest, found)
    _houses(rest.strip(" .,;()"), found, bool(inside))
    return editors


def _without_date(rest: str, found: dict[str, str]) -> str:
    dates = list(re.finditer(rf"[\s,(]*(?<!\w)({DATE})(?!\w)\)?", rest, re.IGNORECASE))
    if not dates:
        return rest
    last = dates[-1]
    if not found.get("issued"):
        found["issued"] = iso_of(last[1])
    elif found["issued"][:4] != re.findall(YEAR, last[1])[-1]:
        return rest
    elif len(full := iso_of(last[1])) > len(found["issued"]):
        found["issued"] = full
    return _without(rest, last)


def _houses(rest: str, found: dict[str, str], inside: bool) -> None:
    """Container, place and publisher from what is left."""
    parts = [part.strip(" ,") for part in re.split(r"(?<=[^\W\d_]{2})\.\s+", rest) if part.strip(" ,.")]
    if not parts:
        return
    last = parts[-1]
    if match := _HOUSE.fullmatch(last):
        found |= {"publisher_place": match["place"].strip(), "publisher": match["publisher"].strip()}
        parts.pop()
    elif inside and len(parts) > 1:
        found["publisher"] = parts.pop()
    if parts:
        found.setdefault("container_title" if inside or len(parts) > 1 or found.get("publisher") else "house", parts[0])
