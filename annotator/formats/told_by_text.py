"""What the first lines of a text say about it: title, byline, outlet and date, where a file's format has no words for
them. For pieces of any format with structure; plain text has the same rules (``article_head``) and does it itself.
"""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.document import BlockKind
from annotator.formats.article_head import Head, read_head
from annotator.formats.article_lines import Line
from annotator.formats.assembly import Facts, Piece, folded

_NEAR = 40
"""So many pieces at the beginning are looked at."""
_HEADING_WITHIN = 6
"""A heading is the title if it is among so many first lines."""
_LONGEST_ABOVE = 120
"""Code points of a line above the title."""
_READ: tuple[BlockKind, ...] = ("title", "heading", "paragraph", "meta", "list", "quote", "boilerplate")
TITLE, LINES = "the title in the text", "the first lines of the text"
_HEAD_FIELDS = (
    "byline", "publisher", "published", "original_author", "original_date", "regions", "themes", "url", "language",
)  # fmt: skip


def told_by_text(pieces: Sequence[Piece], facts: Facts, likely: str = "") -> list[Piece]:
    """The pieces with title and lines of the head marked as such; what they say is put into ``facts``.

    ``likely`` is a title that the file tells elsewhere (its properties): the first line that says the same is the
    title, and it is believed rather than a line that only looks like one.
    """
    found = list(pieces)
    near = [at for at, given in enumerate(found[:_NEAR]) if given.kind in _READ and folded(given.runs)]
    lines = [_line(number, found[at]) for number, at in enumerate(near)]
    if not lines:
        return found
    marked = _marked(found, near, lines, likely)
    first = marked if marked is not None and found[near[marked]].kind == "title" else 0
    head = read_head(lines[first:], None if marked is None else marked - first)
    sure = marked is not None or bool(head.byline or head.published or head.publisher)
    if not sure and likely:
        head.title = ""
        head.kinds = {}
    if first + len(head.kinds) >= len(lines) and len(found) == len(near) and marked is None:
        return found  # a text that is all head has none
    for number, kind in head.kinds.items():
        at = near[first + number]
        if found[at].kind in ("paragraph", "heading", "title"):
            found[at] = replace(found[at], kind=kind, level=0)
    facts.put("title", head.title, TITLE if marked is not None else LINES)
    _put_head(head, facts)
    return found


def _line(number: int, given: Piece) -> Line:
    words = "".join(run.text for run in folded(given.runs)).strip()
    return Line(number, number, number, words, after_blank=True)


def _marked(found: Sequence[Piece], near: Sequence[int], lines: Sequence[Line], likely: str) -> int | None:
    """The number of the line that is the title by its kind, or because the file says so."""
    for number, at in enumerate(near):
        if found[at].kind == "title":
            return number
    wanted = " ".join(likely.split()).casefold()
    for number, line in enumerate(lines[:_HEADING_WITHIN]):
        if wanted and line.words.casefold() == wanted:
            return number
    for number, at in enumerate(near[:_HEADING_WITHIN]):
        if found[at].kind == "heading":
            return number if _is_over_all(found, at, lines[:number], bool(wanted)) else None
    return None


def _is_over_all(found: Sequence[Piece], at: int, before: Sequence[Line], titled: bool) -> bool:
    """Whether the first heading is that of the text and not of its first section."""
    level = found[at].level
    alone = not any(other.kind == "heading" and other.level <= level for other in found[at + 1 :])
    if any(len(line.words) > _LONGEST_ABOVE or line.words.endswith((".", "!", "?")) for line in before):
        return False
    return alone or not (before or titled)


def _put_head(head: Head, facts: Facts) -> None:
    for name in _HEAD_FIELDS:
        facts.put(name, getattr(head, name), LINES)
