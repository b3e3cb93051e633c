"""A stretch of HTML as the lines of a text, in reading order.

Of use to every format that is HTML inside or becomes it: pages, word processor files, e-books, e-mail. It takes what it
is given: finding the article of a page is done elsewhere.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, fragment_fromstring

from annotator.domain.document import BlockKind
from annotator.domain.errors import BadInput
from annotator.formats.assembly import Piece, Run
from annotator.formats.html_media import IMAGES, PLAYERS, is_emoji, joined, media_run
from annotator.formats.html_tables import holds_data, rows_of

_SKIPPED = frozenset(
    ("script", "style", "template", "noscript", "svg", "select", "option", "button", "input", "textarea",
     "title", "meta", "link", "map", "canvas", "datalist", "dialog", "rp", "rt"),
)  # fmt: skip
_KINDS: dict[str, BlockKind] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "blockquote": "quote", "quote": "quote", "figcaption": "caption", "caption": "caption",
    "li": "list", "item": "list",
}  # fmt: skip
_BLOCKS = frozenset(
    ("p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "address", "figure", "pre", "dl",
     "dt", "dd", "hr", "form", "fieldset", "details", "summary", "center", "hgroup", "body", "html", "tr", "td", "th",
     "row", "cell", "table", "thead", "tbody", "tfoot", "ul", "ol", "list", "head", "quoteblock", *_KINDS),
)  # fmt: skip
_LISTS = ("ul", "ol", "list")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_UNFOLLOWED = re.compile(r"\s*(?:javascript|vbscript|data|blob|file|about):", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…:;。！？؟\"”»'’)\]]\s*$")
_DEEPEST = 200
_EMPTY_LINES = re.compile(r"\n[ \t]*\n")


def parsed_fragment(text: str) -> HtmlElement:
    """The tree of a stretch of HTML, in a ``div``. Raises BadInput if it cannot be read as HTML."""
    parser = HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    try:
        return fragment_fromstring(text.replace("\x00", ""), create_parent="div", parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise BadInput("This piece of a page cannot be read.") from error


def pieces_of(
    root: HtmlElement, base: str = "", media: Callable[[HtmlElement], list[Piece]] | None = None
) -> list[Piece]:
    """The lines of an element, in reading order. Addresses of links are joined to ``base``.

    Takes HTML's elements, and those that trafilatura makes of them. Numbers of ordered lists stay, bullets do not.
    ``media`` gives what stands for a picture or player, if it is known otherwise than by the element.
    """
    return [piece for piece, _ in placed_pieces_of(root, base, media)]


def placed_pieces_of(
    root: HtmlElement, base: str = "", media: Callable[[HtmlElement], list[Piece]] | None = None
) -> list[tuple[Piece, HtmlElement]]:
    """The lines of an element as ``pieces_of`` gives them, each with the innermost block that it stands in."""
    walk = _Walk(base, media or (lambda element: _media(element, base)), [root])
    walk.through(root)
    return list(zip(walk.pieces, walk.places, strict=True))


@dataclass(slots=True)
class _Walk:
    base: str
    media: Callable[[HtmlElement], list[Piece]]
    blocks: list[HtmlElement]
    """Those that are open, the innermost last."""
    pieces: list[Piece] = field(default_factory=list)
    places: list[HtmlElement] = field(default_factory=list)
    """The block of each piece."""
    runs: list[Run] = field(default_factory=list)
    waiting: list[Piece] = field(default_factory=list)
    """Media that stood inside a line: they follow it."""
    kinds: list[tuple[BlockKind, int]] = field(default_factory=lambda: [("paragraph", 0)])
    links: list[str] = field(default_factory=list)
    counts: list[int | None] = field(default_factory=list)
    """Of the lists that are open: the number of the last item; None for bullets."""
    number: str = ""
    """That of the item that is open, until its first words, which may stand in a block of their own."""

    def through(self, root: HtmlElement) -> None:
        steps: Any = etree.iterwalk(root, events=("start", "end"), tag="*")
        entered: list[bool] = []
        for event, element in steps:
            if event == "start":
                entered.append(len(entered) < _DEEPEST and not _passed_over(element) and self._start(element))
                if not entered[-1]:
                    steps.skip_subtree()
                continue
            if entered.pop():
                self._end(element)
            if element is not root and element.tail:
                self._say(element.tail)
        self.flush()

    def _start(self, element: HtmlElement) -> bool:
        """Whether what is inside is to be read, too."""
        tag = element.tag
        if tag in IMAGES or tag in PLAYERS:
            self._media(element)
            return False
        if tag == "table" and holds_data(element):
            self.flush()
            self._add(*rows_of(element, lambda cell: runs_of(cell, self.base)))
            return False
        if tag in _BLOCKS and not (tag == "quote" and self._inside_a_line(element)):
            self._open(element)
        elif tag in ("br", "lb"):
            self._break(element)
        elif tag in ("a", "ref"):
            self.links.append(target_of(element, self.base))
        elif tag == "q":
            self._say("“")
        if element.text:
            self._say(element.text, pre=tag == "pre")
        return True

    def _inside_a_line(self, element: HtmlElement) -> bool:
        """trafilatura says "quote" of words in quotation marks, too."""
        return bool(folded_text(self.runs)) and not len(element)

    def _open(self, element: HtmlElement) -> None:
        self.flush()
        self.blocks.append(element)
        tag = element.tag
        if tag in _LISTS:
            ordered = tag == "ol" or element.get("rend") == "ol"
            self.counts.append(_number(element.get("start"), 1) - 1 if ordered else None)
        elif tag in ("li", "item"):
            self.kinds.append(("list", max(1, len(self.counts))))
            self._count(element)
        elif tag == "head":
            self.kinds.append(("heading", _number((element.get("rend") or "h0")[1:], 0)))
        elif tag in _KINDS:
            kind = _KINDS[tag]
            self.kinds.append((kind, int(tag[1]) if kind == "heading" else 0))

    def _count(self, element: HtmlElement) -> None:
        last = self.counts[-1] if self.counts else None
        if last is not None:
            self.counts[-1] = _number(element.get("value"), last + 1)
            self.number = f"{self.counts[-1]}. "

    def _end(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in ("a", "ref"):
            if self.links:
                self.links.pop()
        elif tag == "q":
            self._say("”")
        elif element is self.blocks[-1]:
            self.flush()
            self.blocks.pop()
            if tag in _LISTS and self.counts:
                self.counts.pop()
            elif (tag in _KINDS or tag == "head") and len(self.kinds) > 1:
                self.kinds.pop()
                self.number = "" if tag in ("li", "item") else self.number

    def _media(self, element: HtmlElement) -> None:
        if element.tag in IMAGES and is_emoji(element):
            self._say(element.get("alt") or "")
        else:
            self.waiting.extend(self.media(element))

    def _break(self, element: HtmlElement) -> None:
        """A line break parts lines where it is doubled or a sentence ends; else it is a space."""
        following = element.getnext()
        doubled = following is not None and following.tag in ("br", "lb") and not (element.tail or "").strip()
        if doubled or _ENDED.search(folded_text(self.runs)) or self.kinds[-1][0] in ("heading", "quote"):
            self.flush()
        else:
            self._say(" ")

    def _say(self, text: str, *, pre: bool = False) -> None:
        if pre and _EMPTY_LINES.search(text):
            *whole, text = _EMPTY_LINES.split(text)
            for paragraph in whole:
                self.runs.append(Run(paragraph))
                self.flush()
        if self.number and text.strip():
            self.runs.append(Run(self.number))
            self.number, text = "", text.lstrip()
        self.runs.append(Run(text, self.links[-1] if self.links else ""))

    def flush(self) -> None:
        """What was said until here is a line."""
        kind, level = self.kinds[-1]
        if self.runs and folded_text(self.runs):
            self._add(Piece(kind, _joined_runs(self.runs), level))
            self.runs = []
        if self.waiting:
            self._add(*self.waiting)
            self.waiting = []

    def _add(self, *pieces: Piece) -> None:
        self.pieces.extend(pieces)
        self.places.extend(self.blocks[-1:] * len(pieces))


def _media(element: HtmlElement, base: str) -> list[Piece]:
    run = media_run(element, base)
    return [Piece("media", [run])] if run else []


def _passed_over(element: HtmlElement) -> bool:
    """What is not shown. A page's own head is; headings that trafilatura found are not."""
    if element.tag in _SKIPPED or (element.tag == "head" and not element.get("rend")):
        return True
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def runs_of(element: HtmlElement, base: str) -> list[Run]:
    """All that is said inside an element, as one line."""
    walk = _Walk(base, lambda _: [], [element])
    walk.through(element)
    return [run for piece in walk.pieces if piece.kind != "media" for run in (*piece.runs, Run(" "))]


def target_of(element: HtmlElement, base: str) -> str:
    """Where a link leads; "" for one that runs a script."""
    target = (element.get("href") or element.get("target") or "").strip()
    return "" if _UNFOLLOWED.match(target) else joined(base, target)


def folded_text(runs: Iterable[Run]) -> str:
    """What runs say, without white space at the ends."""
    return "".join(run.text for run in runs).strip()


def _joined_runs(runs: Iterable[Run]) -> list[Run]:
    """Neighbours that lead to the same place are one."""
    found: list[Run] = []
    for run in runs:
        if found and found[-1].target == run.target and found[-1].kind == run.kind:
            found[-1] = found[-1]._replace(text=found[-1].text + run.text)
        else:
            found.append(run)
    return found


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else otherwise
