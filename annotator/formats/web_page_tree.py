"""A page as a tree, cleared of what is not shown; its pictures and players put where they are found again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from annotator.domain.errors import BadInput
from annotator.formats.assembly import Piece, Run
from annotator.formats.html_fragment import runs_of
from annotator.formats.html_media import IMAGES, PLAYERS, is_emoji, joined, media_run
from annotator.formats.web_page_chrome import clear_chrome

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NOT_SHOWN = etree.XPath("//body//*[@hidden or @aria-hidden or @style]")
_SHOWN_THOUGH = "fallback-image"
"""A class of pictures that say they are hidden and are not (as Mozilla's Readability takes it)."""

_PLACE = "https://media.invalid/{}.png"
_PLACED = re.compile(r"https://media\.invalid/(\d{1,6})\.png")
_ROWS = ("div", "header", "section", "address", "li", "ul", "figcaption")
_IN_ROWS = frozenset(("span", "time", "a", "address", "abbr"))
_MOST_HIDDEN = 0.5
"""What is hidden and has more than so much of the page's text is shown by a script later."""


@dataclass(slots=True)
class Page:
    """A page's tree, the address that its links are relative to, and its media by the number of their place."""

    tree: HtmlElement
    base: str = ""
    media: list[tuple[HtmlElement, list[Run]]] = field(default_factory=list)
    """Pictures and players, each with its caption."""

    def media_at(self, element: HtmlElement) -> list[Piece]:
        """The pieces that stand for a picture in what was taken from the tree."""
        placed = _PLACED.fullmatch(element.get("src") or "")
        if placed:
            at = int(placed[1])
            element, caption = self.media[at] if at < len(self.media) else (element, [])
        else:
            caption = []
        run = media_run(element, self.base)
        if run is None:
            return []
        return [Piece("media", [run]), Piece("caption", caption)] if caption else [Piece("media", [run])]


def parsed_page(text: str) -> HtmlElement:
    """The tree of a page. Raises BadInput if it is none."""
    parser = HTMLParser(remove_comments=True, remove_pis=True, no_network=True, collect_ids=False)
    text = _DECLARATION.sub("", text, count=1).replace("\x00", "")
    try:
        return document_fromstring(text, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError, UnicodeError) as error:
        raise BadInput("This page cannot be read.") from error


def base_of(tree: HtmlElement, address: str) -> str:
    """What addresses in the page are relative to."""
    for element in tree.iter("base"):
        if given := (element.get("href") or "").strip():
            return joined(address, given)
    return address


def cleared(tree: HtmlElement, base: str) -> Page:
    """The page without what is not shown, quotation marks spelled out. The tree itself is changed."""
    _drop(each for each in list(tree.iter("script", "style", "svg")) if "json" not in (each.get("type") or ""))
    _drop(_hidden(tree))
    clear_chrome(tree)
    for quote in list(tree.iter("q")):
        quote.text = f"“{quote.text or ''}"
        _append(quote, "”")
        quote.drop_tag()
    _part_rows(tree)
    page = Page(tree, base)
    captioned = _captions(tree, base)
    for element in list(tree.iter(*IMAGES, *PLAYERS)):
        if element.getparent() is not None:
            _place(page, element, captioned)
    return page


def _part_rows(tree: HtmlElement) -> None:
    """A blank between boxes that a style sheet sets apart in a row: author, day, section."""
    for above in tree.iter(*_ROWS):
        if len(above) < 2 or (above.text or "").strip() or any(each.tag not in _IN_ROWS for each in above):
            continue
        for each in above[:-1]:
            each.tail = each.tail or " "


def _hidden(tree: HtmlElement) -> Iterable[HtmlElement]:
    found = [each for each in _NOT_SHOWN(tree) if isinstance(each, HtmlElement) and _is_hidden(each)]
    if not found:
        return found
    whole = sum(map(len, tree.itertext())) or 1
    return [each for each in found if sum(map(len, each.itertext())) <= _MOST_HIDDEN * whole]


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return True
    return element.get("aria-hidden") == "true" and _SHOWN_THOUGH not in (element.get("class") or "")


def _drop(elements: Iterable[HtmlElement]) -> None:
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


def _append(element: HtmlElement, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _captions(tree: HtmlElement, base: str) -> dict[HtmlElement, list[Run]]:
    """What captions say, by their figure; they are taken out of the tree, where they would pass for paragraphs."""
    found: dict[HtmlElement, list[Run]] = {}
    for caption in list(tree.iter("figcaption")):
        figure = next(caption.iterancestors("figure"), None)
        if figure is not None and next(figure.iter(*IMAGES, *PLAYERS), None) is not None:
            found.setdefault(figure, []).extend(runs_of(caption, base))
            caption.drop_tree()
    return found


def _place(page: Page, element: HtmlElement, captioned: dict[HtmlElement, list[Run]]) -> None:
    if element.tag in IMAGES and is_emoji(element):
        element.tail = (element.get("alt") or "") + (element.tail or "")
        element.drop_tree()
        return
    figure = next(element.iterancestors("figure"), None) if captioned else None
    parent = element.getparent()
    assert parent is not None
    standing = parent.makeelement("img", {"src": _PLACE.format(len(page.media))})
    standing.tail, element.tail = element.tail, None
    parent.replace(element, standing)
    page.media.append((element, captioned.pop(figure, []) if figure is not None else []))
