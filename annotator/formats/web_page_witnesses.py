"""What a page says about its article in its head: meta elements, JSON-LD, links. Who said it is kept."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

_ARTICLES = frozenset(
    ("article", "newsarticle", "blogposting", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle",
     "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "liveblogposting", "scholarlyarticle",
     "techarticle", "report", "advertisercontentarticle", "satiricalarticle", "socialmediaposting", "medicalwebpage"),
)  # fmt: skip
_PAGES = frozenset(("webpage", "itempage", "videoobject", "newsmediaorganization"))
_LEFT_OVER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$")
_MARKS = ('itemprop="author', "itemprop='author", 'rel="author', "rel='author", "rel=author", "itemprop=author")
_MARKED = etree.XPath("//body//*[@itemprop or @rel]")
_LONGEST_NAME = 100
_MOST = 2_000_000
"""Code points of JSON-LD that are read."""


class Said(NamedTuple):
    """A value, and who said it."""

    value: str
    by: str


@dataclass(slots=True)
class Witnesses:
    """``metas``: contents by lower-case name or property, in order; ``article``: JSON-LD of the article, or empty.
    ``others``: people whom JSON-LD names beside the article, which says that others wrote it."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    article: Mapping[str, Any] = field(default_factory=dict)
    others: frozenset[str] = frozenset()
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


def witnesses_of(tree: HtmlElement, text: str) -> Witnesses:
    """What the head of a page says, and JSON-LD and marked authors wherever they are. ``text`` is the page's source."""
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
    if any(mark in text for mark in _MARKS):
        _put_signed(found, tree)
    _put_article(found, tree)
    return found


def _put_signed(found: Witnesses, tree: HtmlElement) -> None:
    """Who is marked as the author in the page itself (HTML microdata; the link type "author", WHATWG HTML 4.6.7.2)."""
    for element in _MARKED(tree):
        if "author" not in f"{element.get('itemprop') or ''} {element.get('rel') or ''}".split():
            continue
        inner = next((each for each in element.iter() if "name" in (each.get("itemprop") or "").split()), None)
        if inner is None and element.get("itemscope") is not None:
            continue
        named = inner if inner is not None else element
        words = " ".join((named.get("content") or "".join(named.itertext())).split())
        kind = "itemprop author" if "author" in (element.get("itemprop") or "").split() else "rel author"
        if 1 < len(words) <= _LONGEST_NAME and words not in found.metas.setdefault(kind, []):
            found.metas[kind].append(words)


def _put_article(found: Witnesses, tree: HtmlElement) -> None:
    scripts = [each for each in tree.iter("script") if "ld+json" in (each.get("type") or "").lower()]
    nodes = [node for script in scripts for node in _nodes(_parsed(script.text or ""), 0)]
    best = max(nodes, key=_rank, default={})
    if not nodes or not _rank(best):
        return
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    found.article = {name: _referred(value, known) for name, value in best.items()}
    if wrote := found.article.get("author") or found.article.get("creator"):
        people = {words_of(node) for node in nodes if "Person" in str(node.get("@type", ""))}
        found.others = frozenset(people.difference(all_words_of(wrote)))


def _referred(given: Any, known: Mapping[str, Mapping[str, Any]]) -> Any:
    """A value of which no more than the ``@id`` is said, as the node that has it (JSON-LD 1.1, section 3.3)."""
    if isinstance(given, list):
        return [_referred(each, known) for each in given]
    if isinstance(given, dict) and set(given) <= {"@id", "@type"} and isinstance(given.get("@id"), str):
        return known.get(given["@id"], given)
    return given


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
