"""References as people paste them (APA, Chicago, MLA, Harvard, German), read into sources: proposals to be looked at.

Nothing is looked up and nothing is added: each word of a proposal stands in the text.
"""

import re
from collections.abc import Iterator
from itertools import islice

from annotator.app.addresses import doi, doi_address, web_address
from annotator.app.citation_dates import DATE, YEAR, iso_of
from annotator.app.citation_names import names_in
from annotator.app.citation_rest import read_rest, with_edition
from annotator.domain.source import Contributor, Source

MOST = 500
"""References are read from one paste."""
_LONGEST = 2_000
_MUCH = 500_000
_DOI = re.compile(r"(?:\bdoi:?\s*)?(?:https?://(?:dx\.)?doi\.org/)?\b(10\.\d{4,9}/[^\s\"<>]+)", re.IGNORECASE)
_URL = re.compile(r"<?((?:https?://|www\.)[^\s<>\"]+)>?", re.IGNORECASE)
_SEEN = re.compile(
    rf"[\[(]?\b(?:accessed|retrieved|last accessed|abgerufen|zugriff|aufgerufen|zuletzt abgerufen|letzter zugriff)\b:?"
    rf"\s*(?:on|am)?:?\s*({DATE})?[\])]?[,.]?(?:\s*(?:from|von)\b:?)?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:available (?:at|from|online)|verfügbar unter|online unter|url|online)\b\s*:?\s*$", re.IGNORECASE
)
_MEDIUM = re.compile(r"\s*\[(?:online|internet)\]", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"„«‘](?P<title>.{4,400}?)[”\"“»’](?=[\s.,;(]|$)")
_SLANTED = re.compile(r"(?<!\w)[*_]([^*_]+)[*_](?!\w)")
_MARK = re.compile(r"^\s*(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|[•*–-])\s+")
_DATED = re.compile(
    rf"^(?P<who>[^()]{{2,300}}?)[\s,]*\((?P<date>{DATE})[a-z]?\)\s*[.:,]?\s*(?P<rest>.+)$", re.IGNORECASE
)
_YEARED = re.compile(rf"^(?P<who>[^()\d]{{2,300}}?)[.,]\s+(?P<date>{YEAR})[a-z]?[.,:]\s+(?P<rest>.+)$")
_MEDICAL = re.compile(
    rf"^(?P<who>[^.\d]{{2,300}}?)\.\s+(?P<title>.{{4,400}}?[.?!])\s+(?P<rest>[^.;]{{2,120}})\.?\s+(?P<date>{YEAR})"
    r"[^;\d]{0,12};"
    r"\s*(?P<volume>\d{1,4})(?:\((?P<issue>[\w-]+)\))?(?::(?P<page>[\w–-]+))?\.?$"
)
_COLON = re.compile(r"^(?P<who>[^():.\d]{2,120}?(?:\s[A-ZÄÖÜ]\.)?):\s+(?P<rest>.+)$")
_STOP = re.compile(
    r"(?<![\s.][A-ZÄÖÜ])(?<!\bNo)(?<!\bNr)(?<!\bvs)(?<!\bDr)(?<!\bSt)(?<!, \d)(?<=[\w)\]”\"’…%])"
    r"(?:\.\s+|(?<=\?)\s+|(?<=!)\s+)(?=[\w“\"„(])"
)


def read_citations(text: str) -> list[Source]:
    """A source for each reference that is recognised in ``text``; none for what is no reference."""
    found = (source for each in _references(text[:_MUCH]) if (source := _read(each)) is not None)
    return list(islice(found, MOST))


def _references(text: str) -> Iterator[str]:
    """One reference after the other: paragraphs, or lines that each have a year."""
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    for block in blocks[: 2 * MOST]:
        lines = [line for line in block.split("\n") if line.strip()]
        whole = all(re.search(YEAR, line) and len(line) > 30 for line in lines)
        if whole:
            yield from lines
            continue
        kept: list[str] = []
        for line in lines:
            if kept and _MARK.match(line) and any(_MARK.match(each) for each in kept[:1]):
                yield " ".join(kept)
                kept = []
            kept.append(line)
        yield " ".join(kept)


def _read(text: str) -> Source | None:
    plain = " ".join(_SLANTED.sub(r"\1", _MARK.sub("", text)).split())
    if not 20 <= len(plain) <= _LONGEST:
        return None
    found: dict[str, str] = {}
    plain = _without_addresses(plain, found)
    who, title, rest = _parts(plain, found)
    title, after = with_edition(title, found)
    rest = f"{after} {rest}" if after else rest
    if (
        not title.strip(" .,;:")
        or not (found.get("issued") or re.search(YEAR, rest))
        or not (who or rest or found.get("container_title"))
    ):
        return None
    editors = read_rest(rest, found)
    authors = names_in(who)
    contributors = tuple(Contributor("editor", name) for name in names_in(editors))
    kind = _kind(found, bool(contributors))
    house = found.pop("house", "")
    if house:
        found["publisher" if kind in ("book", "report", "document") else "container_title"] = house
    found["title"] = title.strip(" .,;:")
    return Source(id="", type=kind, author=authors, contributors=contributors, **found)  # type: ignore[arg-type]


def _without_addresses(plain: str, found: dict[str, str]) -> str:
    if match := _SEEN.search(plain):
        if match[1]:
            found["accessed"] = iso_of(match[1])
        plain = f"{plain[: match.start()]} {plain[match.end() :]}"
    if (match := _DOI.search(plain)) and doi(match[1]):
        found["doi"] = doi(match[1])
        found["url"] = doi_address(found["doi"])
        plain = f"{plain[: match.start()]} {plain[match.end() :]}"
    if match := _URL.search(plain):
        address = web_address(match[1].rstrip(".,;)"))
        if address:
            found.setdefault("url", address)
        before = _LEAD.sub("", plain[: match.start()].rstrip())
        plain = f"{before} {plain[match.end() :]}"
    return _MEDIUM.sub("", " ".join(plain.split())).strip(" ,;")


def _parts(plain: str, found: dict[str, str]) -> tuple[str, str, str]:
    """Names, title and the rest, as they stand."""
    if medical := _MEDICAL.match(plain):
        found |= {name: medical[name] for name in ("volume", "issue", "page") if medical[name]}
        found |= {"issued": medical["date"], "container_title": medical["rest"]}
        who = ", ".join(re.sub(r"^(.+) ([A-Z]{1,3})$", r"\1, \2", name) for name in medical["who"].split(", "))
        return who, medical["title"], ""
    dated = _DATED.match(plain) or _YEARED.match(plain)
    quoted = _QUOTED.search(plain)
    if dated and not (quoted and quoted.start() < dated.start("date")):
        found["issued"] = iso_of(dated["date"])
        who, rest = dated["who"], dated["rest"]
        if quoted := _QUOTED.match(rest):
            return who, quoted["title"], rest[quoted.end() :]
        return who, *_to_stop(rest)
    if quoted:
        return (
            plain[: quoted.start()].strip(" .,:") + _dot(plain, quoted.start()),
            quoted["title"],
            plain[quoted.end() :],
        )
    if (colon := _COLON.match(plain)) and names_in(colon["who"]):
        return colon["who"], *_to_stop(colon["rest"])
    head, rest = _to_stop(plain)
    title, rest = _to_stop(rest)
    return head, title, rest


def _dot(plain: str, end: int) -> str:
    return "." if re.search(r"\b\w\.\s*,?\s*$", plain[:end]) else ""


def _to_stop(text: str) -> tuple[str, str]:
    stop = _STOP.search(text)
    return (text[: stop.end()].strip().removesuffix("."), text[stop.end() :]) if stop else (text.strip(" ."), "")


def _kind(found: dict[str, str], edited: bool) -> str:
    if found.get("volume") or (found.get("doi") and found.get("container_title")):
        return "article-journal"
    if edited:
        return "chapter"
    house = found.get("house") or found.get("container_title") or ""
    if len(found.get("issued", "")) == 10 and house:
        return "article-newspaper"
    if found.get("report_number"):
        return "report"
    if found.get("publisher_place") or found.get("edition"):
        return "chapter" if found.get("page") and found.get("container_title") else "book"
    if found.get("url") and not found.get("doi"):
        return "webpage"
    return "book" if house else "document"
