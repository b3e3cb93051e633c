"""The lines of an article: where they stand, and what their own markup makes of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.document import BlockKind

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+(?P<rest>\S.*?)(?:[ \t]+#+)?[ \t]*$")
_QUOTE = re.compile(r"[ ]{0,3}>(?:[ \t]?>)*[ \t]?(?P<rest>.*)$")
_BULLET = re.compile(r"[ \t]*[-*+•–][ \t]+(?P<rest>\S.*)$")
_NUMBER = re.compile(r"[ \t]*(?P<rest>\d{1,3}[.)][ \t]+\S.*)$")
_RULE = re.compile(r"[ \t]*(?:[-*_][ \t]*){3,}$")
_MARKERS: tuple[tuple[re.Pattern[str], BlockKind], ...] = (
    (_HEADING, "heading"),
    (_QUOTE, "quote"),
    (_BULLET, "list"),
    (_NUMBER, "list"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: ``text[start:end]`` (code points), its number in the text (from 0, blank ones counted),
    its words, and whether a blank line is before it."""

    start: int
    end: int
    row: int
    words: str
    after_blank: bool


def lines_of(text: str) -> list[Line]:
    """The lines of ``text`` that are not blank, in order."""
    found: list[Line] = []
    row = done = 0
    last = -2
    for match in _LINE.finditer(text):
        start = text.rfind("\n", match.start(), match.end()) + 1 or match.start()
        row += text.count("\n", done, start)
        found.append(Line(start, match.end(), row, match.group().strip(), row != last + 1))
        done, last = start, row
    return found


def kinds_of(lines: Sequence[Line], text: str) -> dict[int, BlockKind]:
    """The kinds that markers at their beginning give to lines, by row."""
    found: dict[int, BlockKind] = {}
    for line in lines:
        kind = _marker(text[line.start : line.end])[1]
        if kind:
            found[line.row] = kind
    return found


def _marker(line: str) -> tuple[str, BlockKind | None]:
    first = line.lstrip(" \t")[:1]
    if first and (first in "#>-*+•–" or first.isdigit()) and not _RULE.match(line):
        for pattern, kind in _MARKERS:
            if found := pattern.match(line):
                return found["rest"], kind
    return line, None
