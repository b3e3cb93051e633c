"""What a PDF says about itself: its table of values, and the XMP packet that many programs write into it."""

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree import ElementTree

from annotator.formats.assembly import Facts

_PACKET = re.compile(rb"<x:xmpmeta\b.{0,1000000}?</x:xmpmeta>", re.DOTALL)
_PDF_DATE = re.compile(r"(?:D:)?(?P<y>\d{4})(?P<m>\d\d)?(?P<d>\d\d)?")
_ISO_DATE = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d\d)(?:-(?P<d>\d\d))?)?")
_BROWSER = re.compile(
    r"skia/pdf|mozilla|firefox|chrom|safari|wkhtml|prince|webkit|headless|print ?friendly", re.IGNORECASE
)
_NOBODY = re.compile(
    r"(?:admin\w*|user\d*|unknown|anonymous|author|owner|windows user|microsoft|root|guest|default|pc\d*|\W*|\w{1,3}\d+"
    r"|[a-z]+\d+|[a-z]{2,12}|\w+\\\w+|[\w.+-]+@[\w.-]+)$",
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_PRISM = re.compile(r"\{http://prismstandard\.org/namespaces/[^}]*\}(?P<name>\w+)$")
_ALL = "{http://www.w3.org/XML/1998/namespace}lang"
_LONGEST = 2_000


class Told(NamedTuple):
    """A value and who told it."""

    value: str
    told_by: str


NOTHING = Told("", "")


def xmp_of(data: bytes) -> dict[str, list[str]]:
    """The values of the last XMP packet, by name ("dc:title", "prism:url"); empty if there is none that can be read."""
    packets = [match.group() for match in _PACKET.finditer(data)] if b"<x:xmpmeta" in data else []
    if not packets or b"<!DOCTYPE" in packets[-1] or b"<!ENTITY" in packets[-1]:
        return {}
    try:
        root = ElementTree.fromstring(packets[-1])
    except (ElementTree.ParseError, ValueError, LookupError):
        return {}
    found: dict[str, list[str]] = {}
    for element in root.iter():
        values = [(element.tag, _texts(element)), *((name, [value]) for name, value in element.attrib.items())]
        for tag, texts in values:
            name = _name(tag)
            if name and name not in found:
                kept = [text for text in (" ".join(text.split()) for text in texts) if 0 < len(text) <= _LONGEST]
                found |= {name: kept} if kept else {}
    return found


def _name(tag: str) -> str:
    if tag.startswith(_DC):
        return f"dc:{tag.removeprefix(_DC)}"
    prism = _PRISM.match(tag)
    return f"prism:{prism['name']}" if prism else ""


def _texts(element: ElementTree.Element) -> list[str]:
    items = [item.text or "" for item in element.iter() if item.tag.endswith("}li")]
    return items or [element.text or ""]


def told_title(info: Mapping[str, str], xmp: Mapping[str, list[str]]) -> Told:
    """The title that the file gives itself."""
    if info.get("Title"):
        return Told(info["Title"], "the PDF's properties")
    return Told(xmp["dc:title"][0], "the PDF's XMP") if xmp.get("dc:title") else NOTHING


def put_facts(facts: Facts, info: Mapping[str, str], xmp: Mapping[str, list[str]]) -> None:
    """Puts what the file says about itself, after what its text says."""
    creators = [name for name in xmp.get("dc:creator", ()) if not _NOBODY.match(name)]
    facts.put("byline", ", ".join(creators), "the PDF's XMP")
    author = info.get("Author", "")
    if not _NOBODY.match(author):
        facts.put("byline", author, "the PDF's properties")
    for field, name in (
        ("publisher", "prism:publicationName"), ("publisher", "dc:publisher"), ("rights", "dc:rights"),
        ("description", "dc:description"), ("url", "prism:url"), ("section", "prism:section"),
    ):  # fmt: skip
        facts.put(field, xmp.get(name, [""])[0], "the PDF's XMP")
    facts.put("description", info.get("Subject", ""), "the PDF's properties")
    words = re.split(r"\s*[;,]\s*", info.get("Keywords", ""))
    keywords = tuple(dict.fromkeys(word for word in [*xmp.get("dc:subject", ()), *words] if word))[:100]
    facts.put("keywords", keywords, "the PDF's properties")
    for name in ("prism:publicationDate", "prism:coverDate", "dc:date"):
        facts.put("published", _iso(_ISO_DATE, xmp.get(name, [""])[0]), "the PDF's XMP")
    made, changed = _iso(_PDF_DATE, info.get("CreationDate", "")), _iso(_PDF_DATE, info.get("ModDate", ""))
    if _BROWSER.search(f"{info.get('Producer', '')} {info.get('Creator', '')}"):
        facts.put("captured", made, "the PDF's date of creation")
    else:
        facts.put("published", made, "the PDF's date of creation")
    if changed > made:
        facts.put("updated", changed, "the PDF's date of change")


def _iso(form: re.Pattern[str], text: str) -> str:
    """The day of a date, or the month or year if it says no more; "" for none."""
    found = form.match(text)
    if not found or not 1900 <= int(found["y"]) <= 2100:
        return ""
    month, day = int(found["m"] or 0), int(found["d"] or 0)
    if not 1 <= month <= 12:
        return found["y"]
    return f"{found['y']}-{month:02d}-{day:02d}" if 1 <= day <= 31 else f"{found['y']}-{month:02d}"
