"""What the paragraphs of a PDF are: title, headings, lists, captions, tables."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.document import BlockKind
from annotator.formats.pdf_paragraphs import CAPTION, LEADER, Measures, Part, is_marked

_LARGER = 1.12
"""Times the size of the running text: a short paragraph in larger letters is a heading."""
_LONGEST_HEADING = 220
_MOST_LINES = 4
_BULLET = re.compile(
    r"(?:[•●○◦▪■□‣⁃∙·*]|[-–](?=\s)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)](?=\s)|\[\d{1,4}\](?=\s)|(?:[IVX]{2,5})[.)](?=\s))"
)
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.)\s+\S")
_CLOSES = frozenset(".,;…")


class Kind(NamedTuple):
    """Of a block: its kind and level."""

    kind: BlockKind
    level: int = 0


def kinds_of(parts: Sequence[Part], texts: Sequence[str], measures: Measures, title: int | None) -> list[Kind]:
    """The kinds of the paragraphs. ``title`` is the place of the title, if there is one."""
    headings = [at for at in range(len(parts)) if at != title and _is_heading(parts, texts, at, measures)]
    levels = _levels([parts[at] for at in headings])
    found = []
    marked = set(headings)
    for at, (part, text) in enumerate(zip(parts, texts, strict=True)):
        if at == title:
            found.append(Kind("title"))
        elif at in marked:
            found.append(Kind("heading", _level(part, text, levels)))
        else:
            found.append(_other(part, text, measures))
    return found


def _other(part: Part, text: str, measures: Measures) -> Kind:
    if part.kind == "table":
        return Kind("table")
    if part.kind == "media":
        return Kind("media")
    if CAPTION.match(text) and (part.size < measures.size * 0.97 or len(text) < 200 or part.bold):
        return Kind("caption")
    if part.kind != "note" and _BULLET.match(text) and is_marked(text):
        return Kind("list", 1)
    if LEADER.search(part.lines[-1].text):
        return Kind("list", 1)
    return Kind("paragraph")


def _is_heading(parts: Sequence[Part], texts: Sequence[str], at: int, measures: Measures) -> bool:
    part, text = parts[at], texts[at]
    if part.kind != "paragraph" or len(text) > _LONGEST_HEADING or len(part.lines) > _MOST_LINES:
        return False
    if sum(map(str.isalpha, text)) < 3 or CAPTION.match(text) or LEADER.search(part.lines[-1].text):
        return False
    if part.size > measures.size * _LARGER:
        return True
    if text[-1] in _CLOSES or at + 1 >= len(parts) or part.size < measures.size * 0.92 or len(text) > 120:
        return False
    numbered = _NUMBERED.match(text)
    if part.bold:
        return not text[0].islower() and (numbered is not None or not _BULLET.match(text))
    if len(part.lines) > 1 or (_BULLET.match(text) and not numbered):
        return False
    letters = [char for char in text if char.isalpha()]
    capitals = len(letters) >= 4 and all(map(str.isupper, letters)) and text[-1] != ":"
    return capitals and len(texts[at + 1]) > 2 * len(text) and not parts[at + 1].bold


def _levels(headings: Sequence[Part]) -> dict[tuple[int, bool], int]:
    """Levels by size (in half points) and boldness, the largest first."""
    looks = Counter(_look(part) for part in headings)
    return {look: min(level, 6) for level, look in enumerate(sorted(looks, reverse=True), 1)}


def _look(part: Part) -> tuple[int, bool]:
    return round(part.size * 2), part.bold


def _level(part: Part, text: str, levels: dict[tuple[int, bool], int]) -> int:
    return levels.get(_look(part), 6)
