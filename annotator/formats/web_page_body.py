"""The article of a page, without what is around it: trafilatura finds it, resiliparse where that finds too little."""

import logging
import re
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from lxml import etree

from annotator.formats.assembly import Piece
from annotator.formats.html_fragment import folded_text, parsed_fragment, pieces_of
from annotator.formats.html_media import host_of
from annotator.formats.pointers import without_pointers, without_trailing_lists
from annotator.formats.web_page_chrome import clear_around
from annotator.formats.web_page_structure import as_on_page
from annotator.formats.web_page_tree import Page

_TOO_SHORT = 250
"""Code points: a shorter article is looked for in another way, too."""

_HAN, _SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff]"), 3
_BROKEN = (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError, etree.LxmlError)
"""What the finder may stumble over in a strange page."""


class Found(NamedTuple):
    """The lines of the article; author and date (ISO 8601) as trafilatura tells them, or ""."""

    pieces: Sequence[Piece]
    author: str = ""
    date: str = ""
    outlet: str = ""


def article_of(
    page: Page, address: str, today: str, summaries: Collection[str] = (), *, guessing: bool = True
) -> Found:
    """The article of a cleared page. ``today`` (ISO 8601, or "") is the last day that it can be of;
    ``summaries`` are what the head says that it is about. Without ``guessing`` author, date and outlet are left empty:
    it takes as long as finding the article does."""
    found = _by_trafilatura(page, address, today, guessing)
    if _length(found.pieces) >= _TOO_SHORT:
        return found._replace(pieces=_alone(page, as_on_page(page, found.pieces, summaries)))
    other = _by_resiliparse(page)
    if _length(other) > _length(found.pieces):
        found = found._replace(pieces=other)
    if _length(found.pieces):
        return found._replace(pieces=_alone(page, found.pieces))
    clear_around(page.tree)
    body = page.tree.find("body")
    whole = pieces_of(body if body is not None else page.tree, page.base, page.media_at)
    return found._replace(pieces=_alone(page, whole))


def _alone(page: Page, pieces: Sequence[Piece]) -> list[Piece]:
    """The article without what leads to others of its outlet."""
    return without_trailing_lists(without_pointers(pieces), host_of(page.base))


def _length(pieces: Sequence[Piece]) -> int:
    """Code points; a Chinese or Japanese sign says as much as some letters."""
    lines = [folded_text(piece.runs) for piece in pieces if piece.kind != "media"]
    return sum(map(len, lines)) + (_SIGN - 1) * sum(len(_HAN.findall(line)) for line in lines)


def _by_trafilatura(page: Page, address: str, today: str, guessing: bool) -> Found:
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    dates = {"original_date": True, "extensive_search": True, "max_date": today} if today else None
    try:
        found: Any = bare_extraction(
            page.tree, url=address or None, favor_precision=True, include_comments=False, include_images=True,
            include_links=True, with_metadata=guessing, date_extraction_params=dates,
        )  # fmt: skip
    except _BROKEN:
        return Found(())
    if found is None:
        return Found(())
    pieces = pieces_of(found.body, page.base, page.media_at)
    return Found(pieces, found.author or "", found.date or "", found.sitename or "")


def _by_resiliparse(page: Page) -> list[Piece]:
    from resiliparse.extract.html2text import extract_plain_text

    html = etree.tostring(page.tree, encoding="unicode", method="html")
    try:
        text = extract_plain_text(html, preserve_formatting="minimal_html", main_content=True, links=True,
                                  alt_texts=False, comments=False, list_bullets=False)  # fmt: skip
    except _BROKEN:
        return []
    return pieces_of(parsed_fragment(text), page.base) if text.strip() else []
