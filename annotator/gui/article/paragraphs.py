"""Paragraphs: the lines of the stored text, how each is styled, and where a code point stands in Qt's count.

Every line of the text is one text block of Qt's document, so that a line's number is its block's number. Lines that
have no block of the document (blank ones) have the style "" and are not shown.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from annotator.domain.document import Block
from annotator.gui.offsets import Offsets

# Qt's document takes these for the ends of blocks; they are shown as others, one for one.
_SHOWN = {0x2029: "\u21b5", 0x0D: "\u21b5", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
_BREAK = re.compile("\n")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Paragraphs:
    """A text cut into lines. All offsets that go in and out are code points unless they are called units."""

    def __init__(self, text: str, blocks: Sequence[Block] = ()) -> None:
        self.text = text
        self.starts = [0]
        self.starts += [found.end() for found in _BREAK.finditer(text)]
        self.styles: list[str] = []
        self.restyle(blocks)

    def __len__(self) -> int:
        return len(self.starts)

    def restyle(self, blocks: Sequence[Block]) -> None:
        """Take other blocks. Without any, every line that is not blank is a paragraph."""
        if not blocks:
            text, starts = self.text, self.starts
            self.styles = [
                "" if after - start < 2 or (text[start].isspace() and text[start:after].isspace()) else "paragraph"
                for start, after in pairwise(starts)
            ]
            self.styles.append("" if not text[starts[-1] :].strip() else "paragraph")
            return
        self.styles = [""] * len(self.starts)
        for block in blocks:
            if block.end > block.start:
                self.styles[self.line_at(block.start)] = block.kind
        _dress_edges(self.styles)

    def line_at(self, point: int) -> int:
        """The line in which a code point stands."""
        return bisect_right(self.starts, point) - 1 if point > 0 else 0

    def span(self, line: int) -> tuple[int, int]:
        """Where a line begins and ends, without its line break."""
        starts = self.starts
        return starts[line], (starts[line + 1] - 1 if line + 1 < len(starts) else len(self.text))

    def content(self, line: int) -> str:
        """The stored text of a line."""
        start, end = self.span(line)
        return self.text[start:end]

    def offsets(self, line: int) -> Offsets:
        """The map between code points and units inside a line, counted from the line's start."""
        return Offsets(self.content(line))

    def right_to_left(self, line: int) -> bool:
        """Whether a line holds right-to-left letters (its decoration is then drawn by directional runs)."""
        content = self.content(line)
        return not content.isascii() and _RIGHT_TO_LEFT.search(content) is not None

    def next_shown(self, line: int, step: int = 1) -> int | None:
        """The nearest line after (or with ``step=-1`` before) ``line`` that is shown."""
        line += step
        while 0 <= line < len(self.styles):
            if self.styles[line]:
                return line
            line += step
        return None


def shown(text: str) -> str:
    """The text as Qt's document can show it: of the same length, with what Qt would take for a block's end replaced.

    Hardly any text needs it, and looking for what needs it costs a tenth of opening: compare Qt's block count instead.
    """
    return text.translate(_SHOWN)


def _dress_edges(styles: list[str]) -> None:
    """Tell apart what is set apart: the lines above the title, the end of the byline, where the boilerplate begins."""
    titles = [line for line, style in enumerate(styles) if style == "title"][:1]
    before = ""
    for line in range(len(styles) - 1, -1, -1):
        style = styles[line]
        if style == "meta":
            if titles and line < titles[0]:
                styles[line] = "kicker"
            elif before != "meta":
                styles[line] = "meta_last"
        if style:
            before = style
    previous, line_before = "", 0
    for line, style in enumerate(styles):
        if previous == "table" and style and style != "table":
            styles[line_before] = "table_last"
        if style == "boilerplate" and previous != "boilerplate":
            styles[line] = "boilerplate_first"
        if style:
            previous, line_before = style, line
