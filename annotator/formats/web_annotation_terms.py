"""What the Web Annotation model has no word for, as an extension that other tools may pass over; and identifiers."""

from typing import Any
from urllib.parse import quote

_URL_SAFE = "!#$%&'()*+,-./:;=?@_~"

_SINGLE = (
    "holder", "role", "mode", "verdict", "justification", "judged", "judgedBy", "confidence", "worth", "page",
    "stance", "locator", "quote", "quoteCheck", "grade", "note", "relation", "documents", "sources",
    "title", "subtitle", "publisher", "published", "originalAuthor", "originalDate", "updated", "captured", "section",
    "description", "rightsStatement", "sourceLine", "filename", "anotherTextOf", "address", "outlet", "date",
    "regions", "themes", "keywords",
    "kind", "containerTitle", "issued", "accessed", "doi", "reliability", "credibility", "level", "origin",
    "isDocument", "publisherPlace", "volume", "issue", "pages", "edition", "number", "isbn", "issn", "abstract",
    "collectionTitle", "event", "archive", "genre", "citationKey",
)  # fmt: skip
_ORDERED = ("through", "bylines", "chain", "authors", "contributors", "more")

TERMS: dict[str, Any] = {
    **{name: f"urn:x-annotator:{name}" for name in _SINGLE},
    **{name: {"@id": f"urn:x-annotator:{name}", "@container": "@list"} for name in _ORDERED},
}


def urn(kind: str, id: str) -> str:
    """An IRI for an id of ours: urn:uuid if it is a UUID, else one that names its kind."""
    if len(id) == 36 and id.count("-") == 4 and id.replace("-", "").isalnum() and id.isascii():
        return f"urn:uuid:{id}"
    return f"urn:x-annotator:{kind}:{quote(id.encode('utf-8', 'replace'), safe='')}"


def address(url: str, kind: str, id: str) -> str:
    """The web address if it is one, made a valid IRI; else the urn."""
    if url.lower().startswith(("http://", "https://")):
        return quote(url.encode("utf-8", "replace"), safe=_URL_SAFE)
    return urn(kind, id)


def said(**values: Any) -> dict[str, Any]:
    """Those that say something."""
    return {name: value for name, value in values.items() if value}
