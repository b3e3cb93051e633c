"""The article as the page has it: headings, captions, media and repeated lines that finding the article lost.

trafilatura tells which lines are the article's; the part of the page that holds them tells how they stand there.
"""

import re
from collections.abc import Collection, Iterator, Sequence, Set

from lxml.html import HtmlElement

from annotator.domain.document import BlockKind
from annotator.formats.assembly import Piece
from annotator.formats.boilerplate import is_notice
from annotator.formats.html_fragment import folded_text, placed_pieces_of
from annotator.formats.web_page_tree import Page

_NOT_WORD = re.compile(r"[\W_]+")
_SURE = 20
"""Signs: a shorter line is the article's only if the finder has it as a line of its own."""

_PARAGRAPH = 80
"""Code points: of a line that nothing but its neighbours speaks for."""

_FEW_SIGNS = 25
_NOT_OURS = re.compile(
    r"\b(?:ads?|advert\w*|promo\w*|share|social|related|newsletter|subscribe|read-?more|tags)\b", re.IGNORECASE
)
_ADVERTISED = re.compile(r"advertise?ments?|anzeige|werbung|publicité|publicidad|реклама|\W*", re.IGNORECASE)
_PICTURED = re.compile(
    r"\b(?:photo(?:graph\w*|s)?|image|credit|picture|bild|foto)\b\s*(?:by\b|[:：/©])|\bgetty\b|©|фото:", re.IGNORECASE
)
_LONGEST_LINES = 12
_STEPS_UP = 4
_SUMMARY = re.compile(
    r"\b(?:standfirst|sub-?(?:title|head(?:line)?)|deck|dek|lead(?:-text|-paragraph)?|summary|excerpt|intro|teaser|chapeau"
    r"|alternativeheadline|entradilla|bajada|vorspann|spot|second-title|strap-?line|perex|ingress|manchet|anons|sapo|ozet"
    r"|sottotitolo|occhiello|subtitulo|sous-titre|copete|volanta|lid)\b",
    re.IGNORECASE,
)
_BOXES_AROUND = 3
_MOST_LINKED = 0.3
_COVERED = 0.9
_HELD = 0.4
_LINES = ("li", "blockquote", "h2", "h3")
_HOLDERS = ("div", "td", "span", "section", "article")
_TEXT: frozenset[BlockKind] = frozenset(("paragraph", "list", "quote"))


def as_on_page(page: Page, found: Sequence[Piece], summaries: Collection[str] = ()) -> list[Piece]:
    """The lines of the article in the page's own structure; ``found`` as it is where the page does not bear it out.

    ``summaries`` are what the head says that the article is about: such a line over the text is its subtitle.
    """
    ours = [_signs(piece) for piece in found if piece.kind not in ("media", "caption")]
    region = _region(page.tree, ours)
    if region is None:
        return list(found)
    region = _with_title(region)
    placed = placed_pieces_of(region, page.base, page.media_at)
    lines, whole = set(ours), "\n".join(ours)
    signs = [_signs(piece) for piece, _ in placed]
    sure = [bool(each) and (each in lines or (len(each) >= _SURE and each in whole)) for each in signs]
    sure = [known and piece.kind != "media" for known, (piece, _) in zip(sure, placed, strict=True)]
    lost = [each for each in lines - set(signs) if len(each) >= _SURE]
    for at, each in enumerate(signs):
        # The finder may have lost the beginning of a line, or cut it at its links.
        if not sure[at] and placed[at][0].kind in _TEXT:
            sure[at] = sum(len(part) for part in lost if part in each) > _HELD * len(each)
    if not any(sure):
        return list(found)
    covered = sum(len(each) for each in {each for each, known in zip(signs, sure, strict=True) if known})
    # What is short and outside of the region is a list of other articles more often than it is of this one.
    inside = "\n".join(signs)
    if covered < _COVERED * sum(len(each) for each in set(ours) if len(each) >= _PARAGRAPH or each in inside):
        return list(found)
    first = sure.index(True)
    kept = sorted({*_kept(placed, sure), *(subtitle := _subtitle(placed[:first], summaries))})
    return [Piece("subtitle", placed[at][0].runs) if at in subtitle else placed[at][0] for at in kept]


def _with_title(region: HtmlElement) -> HtmlElement:
    """The region with the heading over it, if that is not far."""
    around = region
    for _ in range(_STEPS_UP):
        if next(around.iter("h1"), None) is not None or around.tag in ("article", "main"):
            return around
        above = around.getparent()
        if above is None or above.tag in ("body", "html"):
            return region
        around = above
    return region


def _subtitle(before: Sequence[tuple[Piece, HtmlElement]], summaries: Collection[str]) -> set[int]:
    """The line before the text that sums it up, as the head or its class says."""
    for at, (piece, place) in enumerate(before):
        words = " ".join(folded_text(piece.runs).split())
        if piece.kind not in ("paragraph", "heading") or not words:
            continue
        if words in summaries or _SUMMARY.search(_names_of(place)) or _stands_under_title(before[: at + 1]):
            return {at}
    return set()


def _names_of(place: HtmlElement) -> str:
    """The names of an element, and of those around it that have nothing else in them."""
    found = [place]
    while (above := found[-1].getparent()) is not None and len(above) == 1 and len(found) < _BOXES_AROUND:
        found.append(above)
    return " ".join(f"{each.get('class') or ''} {each.get('itemprop') or ''}" for each in found).replace("_", "-")


def _stands_under_title(before: Sequence[tuple[Piece, HtmlElement]]) -> bool:
    """Whether the last of these lines is a lesser heading beside the title, and next to it."""
    if len(before) < 2:
        return False
    (title, above), (piece, place) = before[-2:]
    headings = piece.kind == title.kind == "heading" and title.level == 1
    return headings and place.getparent() is above.getparent()


def _signs(piece: Piece) -> str:
    return _NOT_WORD.sub("", folded_text(piece.runs)).casefold()


def _region(tree: HtmlElement, ours: Sequence[str]) -> HtmlElement | None:
    """The smallest part of the page that has the longest lines of the article."""
    wanted = set(sorted(ours, key=len)[-_LONGEST_LINES:])
    shortest = min(map(len, wanted), default=0)
    path: list[HtmlElement] | None = None
    met: set[str] = set()
    for tags in (("p",), _LINES, _HOLDERS):
        for element in tree.iter(*tags):
            if tags is _HOLDERS and not _has_own_text(element):
                continue
            said = "".join(element.itertext())
            if len(said) < shortest or (signs := _NOT_WORD.sub("", said).casefold()) not in wanted:
                continue
            met.add(signs)
            above = [element, *element.iterancestors()][::-1]
            path = (
                above[:-1] if path is None else [one for one, other in zip(path, above, strict=False) if one is other]
            )
        if 2 * len(met) > len(wanted):
            break
    return path[-1] if path else _of_broken_lines(tree, wanted)


def _of_broken_lines(tree: HtmlElement, wanted: Set[str]) -> HtmlElement | None:
    """The part whose lines are parted by breaks and no elements of their own; that with most of those wanted."""
    best: tuple[int, HtmlElement | None] = (0, None)
    for element in dict.fromkeys(line.getparent() for line in tree.iter("br")):
        if element is None:
            continue
        lines, line = set(), [element.text or ""]
        for child in element:
            if child.tag in ("br", "p", "div", "table", "ul", "ol"):
                lines.add(_NOT_WORD.sub("", "".join(line)).casefold())
                line = []
            else:
                line += child.itertext()
            line.append(child.tail or "")
        lines.add(_NOT_WORD.sub("", "".join(line)).casefold())
        if (met := len(lines & wanted)) > best[0]:
            best = met, element
    return best[1]


def _has_own_text(element: HtmlElement) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _kept(placed: Sequence[tuple[Piece, HtmlElement]], sure: Sequence[bool]) -> Iterator[int]:
    known = [at for at, each in enumerate(sure) if each]
    first, last = known[0], known[-1]
    beside = {placed[at][1].getparent() for at in known if placed[at][0].kind in _TEXT and _is_long(placed[at][0])}
    begin = next((at for at in range(first) if placed[at][0].kind == "heading" and placed[at][0].level == 1), first)
    for at, (piece, place) in enumerate(placed):
        if sure[at]:
            yield at
        elif piece.kind in ("media", "caption"):
            if first <= at <= last + 1 or (begin <= at and _is_shown_large(piece, place)):
                yield at
        elif piece.kind == "heading":
            if (
                first < at
                and at + 1 < len(placed)
                and (sure[at + 1] or placed[at + 1][0].kind == "media")
                and at < last
            ):
                yield at
        elif piece.kind in _TEXT and not _is_of_picture(placed, at):
            leads = begin < at < first and piece.kind == "paragraph" and _is_long(piece) and _is_plain(piece)
            leads = leads and not is_notice(folded_text(piece.runs))
            if leads or (place.getparent() in beside and _speaks(piece, place, first < at < last)):
                yield at


def _is_of_picture(placed: Sequence[tuple[Piece, HtmlElement]], at: int) -> bool:
    """Whether a line stands under a picture and says so."""
    under = at > 0 and placed[at - 1][0].kind in ("media", "caption")
    return under and _PICTURED.search(folded_text(placed[at][0].runs)) is not None


def _speaks(piece: Piece, place: HtmlElement, inside: bool) -> bool:
    """Whether a line that the finder left out, beside lines of the article, is one: a paragraph; inside, a short one,
    too, or a few words that are a link."""
    if _is_long(piece):
        return _is_plain(piece)
    if not inside or place.tag not in ("p", "li", "blockquote") or _NOT_OURS.search(place.get("class") or ""):
        return False
    words = folded_text(piece.runs)
    return not is_notice(words) and not _ADVERTISED.fullmatch(words) and (_is_plain(piece) or len(words) <= _FEW_SIGNS)


def _is_shown_large(piece: Piece, place: HtmlElement) -> bool:
    """Whether media over the text belong to it: videos, and pictures with a caption or in a figure."""
    return piece.kind == "caption" or place.tag == "figure" or any(run.kind == "video" for run in piece.runs)


def _is_long(piece: Piece) -> bool:
    return len(folded_text(piece.runs)) >= _PARAGRAPH


def _is_plain(piece: Piece) -> bool:
    """Whether most of a line is no link."""
    linked = sum(len(run.text) for run in piece.runs if run.target)
    return linked <= _MOST_LINKED * sum(len(run.text) for run in piece.runs)
