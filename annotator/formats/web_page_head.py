"""The lines between a page's title and the body of its article: who wrote it, for whom, when, where it was before."""

from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from annotator.formats.article_head import Head, read_head
from annotator.formats.article_lines import lines_of
from annotator.formats.assembly import Facts, Piece
from annotator.formats.boilerplate import is_notice
from annotator.formats.html_fragment import folded_text, pieces_of
from annotator.formats.web_page_tree import Page

_MOST_LINES, _LONGEST = 40, 300
_BODY = 3000
"""Code points: what says more is no line under the title."""

_TOLD_BY = "the lines under the title"


def lines_under_title(page: Page, title: str, body: Sequence[Piece]) -> list[Piece]:
    """The lines of the page that stand between the heading ``title`` and the first paragraph of the body."""
    heading = next((each for each in page.tree.iter("h1", "h2") if _words(_all_text(each)) == _words(title)), None)
    if heading is None:
        return []
    begun = {_words(folded_text(piece.runs))[:40] for piece in body if piece.kind in ("paragraph", "list", "quote")}
    found: list[Piece] = []
    for piece in _following(heading, page.base):
        words = _words(folded_text(piece.runs))
        if words[:40] in begun or len(found) >= _MOST_LINES:
            break
        if piece.kind in ("paragraph", "heading") and len(words) <= _LONGEST and not is_notice(words):
            found.append(piece)
    return found


def _following(heading: HtmlElement, base: str) -> Iterator[Piece]:
    at: HtmlElement | None = heading
    while at is not None and at.tag not in ("body", "html"):
        for sibling in at.itersiblings():
            if sum(map(len, sibling.itertext())) > _BODY:
                return
            if isinstance(sibling.tag, str):
                yield from pieces_of(sibling, base, lambda _: [])
        at = at.getparent()


def _all_text(element: HtmlElement) -> str:
    return "".join(element.itertext())


def _words(text: str) -> str:
    return " ".join(text.split())


def understood(title: str, under: Iterable[Piece], facts: Facts) -> list[Piece]:
    """Those of the lines that say something about the article, as lines of its head; facts take up what they say."""
    kept = [piece for piece in under if folded_text(piece.runs)]
    while kept:
        head = read_head(lines_of("\n\n".join([title, *(_words(folded_text(piece.runs)) for piece in kept)])), 0)
        strange = next((at for at in range(len(kept)) if at + 1 not in head.kinds), None)
        if strange is None:
            put_head(facts, head, _TOLD_BY)
            return [Piece("meta", piece.runs) for piece in kept]
        del kept[strange]
    return []


def put_head(facts: Facts, head: Head, told_by: str) -> None:
    """What the lines of a head say; what better witnesses said stays."""
    for name in ("byline", "publisher", "published", "original_author", "original_date", "regions", "themes"):
        facts.put(name, getattr(head, name), told_by)
