"""An article as HTML with its passages marked. Without the glyphs, its text is the document's, character by character.

Passages may nest and overlap: the text is cut wherever one begins or ends, and each piece carries all that cover it.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.domain.annotation import Annotation
from annotator.domain.document import Block, Document, DocumentLink
from annotator.domain.tag import Tag
from annotator.formats.html_text import esc, glyph, href

MOST_LAYERS = 4
"""Passages painted over each other; more are only named in the title text."""

_ELEMENTS: Mapping[str, str] = {"title": "h1", "heading": "h2", "quote": "blockquote"}
_MARKERS = tuple("-*+•–0123456789")


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage as it is painted: ``number`` counts the cards; ``colour`` and ``look`` are classes; ``title`` is what
    hovering says. All texts are HTML already."""

    annotation: Annotation
    number: int
    colour: str
    look: str
    sign: str
    title: str


def mark_of(annotation: Annotation, number: int, tag: Tag | None, title: str) -> Mark:
    """The look of an annotation's passage."""
    colour = esc(f"c-{tag.colour if tag else 'grey'}")
    look = esc(f"{colour} u-{tag.underline if tag else 'solid'}")
    return Mark(annotation, number, colour, look, glyph(tag.glyph if tag else ""), esc(title))


def article(document: Document, marks: Sequence[Mark]) -> Iterator[str]:
    """The pieces of the article's HTML. ``marks`` are in text order (start, longer first)."""
    text = document.text
    blocks = sorted(document.blocks) or [Block(0, len(text), "paragraph")]
    starts = {block.start: block for block in reversed(blocks)}
    links = sorted(document.links)
    opened: Block | None = None
    active: list[Mark] = []
    next_mark = next_link = 0
    cuts = _cuts(text, blocks, marks, links)
    for at, end in pairwise(cuts):
        if opened and at >= opened.end:
            yield f"</{_ELEMENTS.get(opened.kind, 'p')}>"
            opened = None
        if opened is None and at in starts and starts[at].end > at:
            opened = starts[at]
            yield _opening(opened, text)
        active = [mark for mark in active if mark.annotation.end > at]
        while next_mark < len(marks) and marks[next_mark].annotation.start <= at:
            active.append(marks[next_mark])
            yield _anchor(marks[next_mark])
            next_mark += 1
        while next_link < len(links) and links[next_link].end <= at:
            next_link += 1
        link = links[next_link] if next_link < len(links) and links[next_link].start <= at else None
        piece = esc(text[at:end])
        yield _painted(piece, active, link) if opened else piece
    if opened:
        yield f"</{_ELEMENTS.get(opened.kind, 'p')}>"


def _cuts(text: str, blocks: Sequence[Block], marks: Sequence[Mark], links: Sequence[DocumentLink]) -> list[int]:
    places = {0, len(text)}
    for block in blocks:
        places.update((block.start, block.end))
    for mark in marks:
        places.update((mark.annotation.start, mark.annotation.end))
    for link in links:
        places.update((link.start, link.end))
    ordered = sorted(places)
    return ordered[bisect_left(ordered, 0) : bisect_left(ordered, len(text) + 1)]


def _opening(block: Block, text: str) -> str:
    kind = esc(block.kind)
    if block.kind == "list" and not text[block.start : block.end].lstrip().startswith(_MARKERS):
        kind = "list bullet"
    return f'<{_ELEMENTS.get(block.kind, "p")} class="{kind}" dir="auto">'


def _anchor(mark: Mark) -> str:
    return (
        f'<a class="glyph {mark.colour}" id="m{mark.number}" href="#c{mark.number}" title="{mark.title}">'
        f"{mark.sign}<i>{mark.number}</i></a>"
    )


def _painted(piece: str, active: Sequence[Mark], link: DocumentLink | None) -> str:
    target = href(link.target) if link else ""
    if target:
        piece = f'<a class="out" rel="noopener noreferrer nofollow" href="{target}">{piece}</a>'
    if not active:
        return piece
    titles = "\n".join(mark.title for mark in active)
    for mark in reversed(active[-MOST_LAYERS:]):
        title = f' title="{titles}"' if titles else ""
        piece = f'<mark class="{mark.look}"{title}>{piece}</mark>'
        titles = ""
    return piece
