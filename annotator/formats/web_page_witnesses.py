"""What a page says about its article in its head: meta elements, JSON-LD, links. Who said it is kept."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lxml.html import HtmlElement

_ARTICLES = frozenset(
    ("article", "newsarticle", "blogposting", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle",
     "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "liveblogposting", "scholarlyarticle",
     "techarticle", "report", "advertisercontentarticle", "satiricalarticle", "socialmediaposting", "medicalwebpage"),
)  # fmt: skip
_PAGES = frozenset(("webpage", "itempage", "videoobject", "newsmediaorganization"))
_LEFT_OVER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$")
_MOST = 2_000_000
"""Code points of JSON-LD that are read."""


class Said(NamedTuple):
    """A value, and who said it."""

    value: str
    by: str


@dataclass(slots=True)
class Witnesses:
    """``metas``: contents by lower-case name or property, in order; ``article``: JSON-LD of the article, or empty."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    article: Mapping[str, Any] = field(default_factory=dict)
    title: str = ""
    canonical: str = ""
    language: str = ""

    def meta(self, *names: str) -> Said | None:
        """The first that is there, in the order of the names."""
        for name in names:
            if said := self.metas.get(name):
                return Said(said[0], name)
        return None

    def linked(self, *names: str) -> Said | None:
        """The first of JSON-LD's properties that is there, as words."""
        for name in names:
            if words := words_of(self.article.get(name)):
                return Said(words, f"JSON-LD {name}")
        return None


def witnesses_of(tree: HtmlElement) -> Witnesses:
    """What the head of a page says, and JSON-LD wherever it is."""
    found = Witnesses(language=(tree.get("lang") or tree.get("xml:lang") or "").strip())
    metas = list(tree.iter("meta"))
    for attributes in (("property",), ("name", "itemprop", "http-equiv")):
        for meta in metas:
            content = " ".join((meta.get("content") or "").split())
            names = next((given for each in attributes if (given := meta.get(each))), "")
            for name in names.lower().split() if content else ():
                found.metas.setdefault(name, []).append(content)
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and not found.canonical:
            found.canonical = (link.get("href") or "").strip()
    title = next(tree.iter("title"), None)
    if title is not None:
        found.title = " ".join("".join(title.itertext()).split())
    found.article = _article_of(tree)
    return found


def _article_of(tree: HtmlElement) -> Mapping[str, Any]:
    best: tuple[int, Mapping[str, Any]] = (0, {})
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for each in _nodes(_parsed(script.text or ""), 0):
            rank = _rank(each)
            if rank > best[0]:
                best = rank, each
    return best[1]


def _parsed(text: str) -> Any:
    text = _LEFT_OVER.sub("", text[:_MOST].strip()).strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            return json.loads(re.sub(r",\s*([}\]])", r"\1", text), strict=False)
        except (ValueError, RecursionError):
            return None


def _nodes(given: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > 4:
        return
    if isinstance(given, list):
        for each in given[:200]:
            yield from _nodes(each, depth + 1)
    elif isinstance(given, dict):
        yield given
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            if name in given:
                yield from _nodes(given[name], depth + 1)


def _rank(node: Mapping[str, Any]) -> int:
    given = node.get("@type")
    types = {str(each).rpartition("/")[2].lower() for each in (given if isinstance(given, list) else [given])}
    if types & _ARTICLES:
        return 3 if node.get("headline") or node.get("name") else 2
    return 1 if types & _PAGES and (node.get("headline") or node.get("datePublished")) else 0


def words_of(given: Any) -> str:
    """A value of JSON-LD as words: its text, its name, the first of several; "" for nothing."""
    if isinstance(given, str):
        return " ".join(given.split())
    if isinstance(given, list):
        return next((words for each in given if (words := words_of(each))), "")
    if isinstance(given, dict):
        return words_of(given.get("name") or given.get("@value") or given.get("headline") or given.get("url") or "")
    return ""


def all_words_of(given: Any) -> list[str]:
    """Each of several values as words; a text of several parts is parted at its commas."""
    if isinstance(given, str):
        return [part.strip() for part in re.split(r"[,;|]", given) if part.strip()]
    if isinstance(given, list):
        return [words for each in given if (words := words_of(each))]
    words = words_of(given)
    return [words] if words else []
