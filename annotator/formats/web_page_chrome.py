"""What stands in and around an article and is not of it: letters to subscribe to, walls, banners, other pieces.

Each rule wants two signs that agree (a name that the page gives to the box, and what it says or how short it is), since
outlets call the oddest things "promo". Tables that only lay out a page become boxes, which can be told apart.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement

from annotator.formats.html_tables import holds_data

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BOX = re.compile(
    r"\b(?:newsletters?|mailchimp|sign-?up|cookies?|consent|gdpr|rgpd|cmp|sharedaddy|sharing|share|social|addtoany|related"
    r"|jp-relatedposts|relatedposts|read-?(?:more|also|next)|see-?also|more-?on|recommended|recommendations|inline-?teaser"
    r"|teaser-?inline|promo|outbrain|taboola|donate|donation|support-?us|author-?(?:box|bio)|about-?author|up-?next"
    r"|most-?(?:read|viewed|popular)|breadcrumbs?|post-navigation|article-?tools|print-?tools|comments?-(?:link|form|respond)"
    r"|disqus|screen-reader-text|skip-link|advert\w*|ads?|ad-slot|sns|soc|sosial|paylas|compartir|teilen|partager|condividi"
    r"|subscription-widget(?:-wrap)?|plainlinks|noprint)\b",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"\b(?:paywall\w*|piano\w*|offers?|subscri\w+|abo|abos|paid-?content|regwall|premium\w*|encart\w*|metered\w*)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:subscri\w+|log ?in|sign ?(?:in|up)|free trial|cancel at any time|abonn\w+|probeabo|réserv\w+|suscri\w+"
    r"|assin\w+|iscriv\w+|подпис\w+|prenumer\w+)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"embed|tweet|quote", re.IGNORECASE)
"""Posts of others that an article shows are of it."""

_MOST_OF_PAGE = 0.3
_LONGEST_BOX = 700
_LONGEST_PARAGRAPH = 300
"""Code points: a box with a paragraph that is longer is none of these."""

_BOXES = ("div", "section", "aside", "ul", "ol", "p", "figure", "form", "nav", "footer", "header", "table")
_NAMES = ("class", "id", "data-component", "data-testid")
_AROUND = ("nav", "aside", "footer", "form")
_MOST_LINKED = 0.5
_TABLE_PARTS = ("tbody", "thead", "tfoot", "tr", "td", "th")


_EDIT_LINKS = etree.XPath("//span[@class='mw-editsection']")
"""Of MediaWiki, beside each heading."""


def clear_chrome(tree: HtmlElement) -> None:
    """Takes boxes out of a page that are not of its article; tables that lay it out become boxes. Changes the tree."""
    for table in list(tree.iter("table")):
        if not holds_data(table):
            _unfold(table)
    _drop(_EDIT_LINKS(tree))
    boxes = [element for element in tree.iter(*_BOXES) if (kind := _named(element)) and _says_so(element, kind)]
    if boxes:
        most = _MOST_OF_PAGE * len(_text(tree))
        _drop(box for box in boxes if len(_text(box)) <= most)


def clear_around(tree: HtmlElement) -> None:
    """Takes away what stands around an article by its tag, and lists of links: for a page where nothing was found."""
    _drop(list(tree.iter(*_AROUND)))
    _drop(
        header for header in list(tree.iter("header"))
        if next(header.iter("h1"), None) is None and len(_text(header)) <= _LONGEST_BOX
    )  # fmt: skip
    _drop(each for each in list(tree.iter("ul", "ol")) if _linked(each) > _MOST_LINKED)


def _unfold(table: HtmlElement) -> None:
    for part in table:
        if part.tag == "tr" or part.tag in _TABLE_PARTS:
            for inner in part.iter(*_TABLE_PARTS):
                if _table_of(inner) is table:
                    inner.tag = "div"
    table.tag = "div"


def _table_of(part: HtmlElement) -> HtmlElement | None:
    return next(part.iterancestors("table"), None)


def _named(element: HtmlElement) -> str:
    given = " ".join(filter(None, map(element.get, _NAMES)))
    return _kind_of_name(given) if given else ""


@lru_cache(maxsize=4096)
def _kind_of_name(given: str) -> str:
    """ "box" or "wall" for what the names of an element say that it is, or ""."""
    names = _CAMEL.sub("-", given[:400]).replace("_", "-")
    if _QUOTED.search(names):
        return ""
    return "box" if _BOX.search(names) else "wall" if _WALL.search(names) else ""


def _says_so(element: HtmlElement, kind: str) -> bool:
    words = _text(element)
    if len(words) > _LONGEST_BOX or any(len(_text(each)) > _LONGEST_PARAGRAPH for each in element.iter("p")):
        return False
    return next(element.iter("h1"), None) is None and (kind == "box" or bool(_OFFER.search(words)))


def _linked(element: HtmlElement) -> float:
    whole = len(_text(element)) or 1
    return sum(len(_text(link)) for link in element.iter("a")) / whole


def _text(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def _drop(elements: Iterable[HtmlElement]) -> None:
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()
