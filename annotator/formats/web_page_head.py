"""The lines between a page's title and the body of its article: who wrote it, for whom, when, where it was before."""

from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from annotator.formats.article_head import Head, read_head
from annotator.formats.article_lines import lines_of
from annotator.formats.assembly import Facts, Piece
from annotator.formats.boilerplate import is_notice
from annotator.formats.dates import find_date
from annotator.formats.html_fragment import folded_text, pieces_of
from annotator.formats.names import bylines_of, is_nobody, names_in
from annotator.formats.web_page_title import LOUD
from annotator.formats.web_page_tree import Page

_MOST_LINES, _LONGEST = 40, 300
_LEADING, _LONGEST_LEAD = 8, 160
_FEW = 3
_BODY = 3000
"""Code points: what says more is no line under the title."""

_TOLD_BY = "the lines under the title"


def lines_under_title(page: Page, title: str, body: Sequence[Piece]) -> tuple[list[Piece], str]:
    """The lines of the page that stand between the heading ``title`` and the body, and days over the heading; and the
    body's first line, if it is short and stands among them, as a line that sums an article up does ("": none)."""
    heading = _heading(page.tree, _words(title))
    if heading is None:
        return [], ""
    begun = [_words(folded_text(piece.runs)) for piece in body if piece.kind in ("paragraph", "list", "quote")]
    starts = {words[:40] for words in begun}
    lead = begun[0] if len(begun) > 2 and len(begun[0]) <= _LONGEST else ""
    found = [piece for piece in _over(heading, page.base) if find_date(_words(folded_text(piece.runs)))]
    passed = 0
    for piece in _following(heading, page.base):
        words = _words(folded_text(piece.runs))
        if lead and words == lead and not passed:
            passed = len(found) + 1
            continue
        if words[:40] in starts or len(found) >= _MOST_LINES:
            break
        if piece.kind in ("paragraph", "heading") and len(words) <= _LONGEST and not is_notice(words):
            found.append(piece)
    return found, lead if 0 < passed <= len(found) else ""


def _heading(tree: HtmlElement, title: str) -> HtmlElement | None:
    for tags in (("h1", "h2"), LOUD):
        for element in tree.iter(*tags):
            if len(element) < 3 and _words(_all_text(element)) == title:
                return element
    parts = (part for element in tree.iter("h1", "h2") for part in element if _words(_all_text(part)) == title)
    found = next(parts, None)
    return found.getparent() if found is not None else None


def _over(heading: HtmlElement, base: str) -> Iterator[Piece]:
    """The few words over a heading in its own part of the page."""
    for sibling in list(heading.itersiblings(preceding=True))[:_FEW]:
        if isinstance(sibling.tag, str) and len(_words(_all_text(sibling))) <= _LONGEST_LEAD:
            yield from (each for each in pieces_of(sibling, base, lambda _: []) if each.kind == "paragraph")


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


def understood(title: str, under: Iterable[Piece], facts: Facts, order: str = "") -> list[Piece]:
    """Those of the lines that say something about the article, as lines of its head; facts take up what they say.

    ``order`` says how days are written in numbers, as ``find_date`` takes it.
    """
    kept = [piece for piece in under if folded_text(piece.runs)]
    while kept:
        words = [title, *(_words(folded_text(piece.runs)) for piece in kept)]
        head = read_head(lines_of("\n\n".join(words)), 0, order)
        strange = next((at for at in range(len(kept)) if at + 1 not in head.kinds), None)
        if strange is None:
            put_head(facts, head, _TOLD_BY)
            return [Piece("meta", piece.runs) for piece in kept]
        del kept[strange]
    return []


def put_head(facts: Facts, head: Head, told_by: str) -> None:
    """What the lines of a head say; what better witnesses said stays."""
    names = names_in(head.byline)
    if "byline" not in facts.values and "bylines" not in facts.values:
        facts.put("bylines", bylines_of(names), told_by)
        facts.put("byline", ", ".join(names), told_by)
    signed = str(facts.values.get("byline", ""))
    if is_nobody(head.publisher) or (signed and head.publisher.startswith((signed, *names_in(signed)))):
        head.publisher = ""
    for name in ("publisher", "published", "updated", "original_author", "original_date", "regions", "themes"):
        facts.put(name, getattr(head, name), told_by)


def of_the_head(title: str, pieces: Sequence[Piece], facts: Facts, order: str) -> list[Piece]:
    """The pieces of an article whose first lines may be of its head: those that say who wrote it, when and for whom
    are told apart, and facts take up what they say. ``pieces`` begin with the title."""
    outlet = str(facts.values.get("publisher", "")).casefold()
    leading = 1
    while leading < min(len(pieces), _LEADING + 1) and _is_short(pieces[leading]):
        leading += 1
    lines = [piece for piece in pieces[1:leading] if piece.kind in ("paragraph", "list")]
    meant = {id(piece.runs) for piece in understood(title, lines, facts, order)}
    meant |= {id(piece.runs) for piece in lines if outlet and _words(folded_text(piece.runs)).casefold() == outlet}
    return [Piece("meta", piece.runs) if id(piece.runs) in meant else piece for piece in pieces]


def _is_short(piece: Piece) -> bool:
    return piece.kind in ("media", "subtitle", "meta") or len(folded_text(piece.runs)) <= _LONGEST_LEAD
