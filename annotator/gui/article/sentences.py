"""Sentences and words as the keyboard moves by them. All offsets are code points of the stored text."""

import re
from collections.abc import Iterator

from annotator.domain.text import is_space, joins, sentences, whole_characters
from annotator.gui.article.paragraphs import Paragraphs

_WORD = re.compile(r"\w[\w'’\u0300-\u036f-]*")


def sentence_at(paragraphs: Paragraphs, point: int) -> tuple[int, int] | None:
    """The sentence around a code point; in the space between two, the one that follows."""
    found = _sentences(paragraphs, paragraphs.line_at(point))
    for start, end in found:
        if point < end:
            return start, end
    return found[-1] if found else None


def sentence_after(paragraphs: Paragraphs, point: int) -> tuple[int, int] | None:
    """The first sentence that ends after a code point."""
    line: int | None = paragraphs.line_at(point)
    while line is not None:
        for start, end in _sentences(paragraphs, line):
            if end > point:
                return start, end
        line = paragraphs.next_shown(line)
    return None


def sentence_before(paragraphs: Paragraphs, point: int) -> tuple[int, int] | None:
    """The last sentence that begins before a code point."""
    line: int | None = paragraphs.line_at(point)
    while line is not None:
        for start, end in reversed(_sentences(paragraphs, line)):
            if start < point:
                return start, end
        line = paragraphs.next_shown(line, -1)
    return None


def extended(paragraphs: Paragraphs, anchor: int, caret: int, step: int) -> tuple[int, int] | None:
    """Anchor and caret after growing a selection by a sentence, the way Shift with an arrow grows it by a line.

    The caret moves one sentence on (``step`` 1) or back (-1). What began as one sentence keeps at least that one: if
    the caret would leave nothing, it goes to the sentence's other end and on from there.
    """
    if anchor == caret:
        found = sentence_at(paragraphs, caret)
        if found is None:
            return None
        return found if step > 0 else (found[1], found[0])
    low, high = min(anchor, caret), max(anchor, caret)
    outward = (caret > anchor) == (step > 0)
    if outward:
        nearest = sentence_after(paragraphs, high) if step > 0 else sentence_before(paragraphs, low)
        if nearest is None:
            return anchor, caret
        return anchor, nearest[1] if step > 0 else nearest[0]
    return _drawn_in(paragraphs, low, high, step)


def _drawn_in(paragraphs: Paragraphs, low: int, high: int, step: int) -> tuple[int, int]:
    inside = list(_between(paragraphs, low, high))
    if len(inside) > 1:
        return (low, inside[-2][1]) if step < 0 else (high, inside[1][0])
    if step < 0:
        before = sentence_before(paragraphs, low)
        return high, before[0] if before else low
    after = sentence_after(paragraphs, high)
    return low, after[1] if after else high


def _between(paragraphs: Paragraphs, low: int, high: int) -> Iterator[tuple[int, int]]:
    line: int | None = paragraphs.line_at(low)
    while line is not None and paragraphs.starts[line] < high:
        for start, end in _sentences(paragraphs, line):
            if start < high and end > low:
                yield start, end
        line = paragraphs.next_shown(line)


def _sentences(paragraphs: Paragraphs, line: int) -> list[tuple[int, int]]:
    return sentences(paragraphs.text, *paragraphs.span(line))


def word_start_before(text: str, point: int) -> int:
    """Where the word before a code point begins; 0 if there is none."""
    near = max(0, point - 400)
    starts = [found.start() for found in _WORD.finditer(text, near, point) if found.start() < point]
    return starts[-1] if starts else near


def word_start_after(text: str, point: int) -> int:
    """Where the next word after a code point begins; the text's end if there is none."""
    for found in _WORD.finditer(text, point, min(len(text), point + 800)):
        if found.start() > point and not _inside_word(text, found.start()):
            return found.start()
    return len(text)


def word_end_before(text: str, point: int) -> int:
    """Where a word ends before a code point."""
    near = max(0, point - 800)
    ends = [found.end() for found in _WORD.finditer(text, near, point) if found.end() < point]
    return ends[-1] if ends else near


def word_end_after(text: str, point: int) -> int:
    """Where a word ends after a code point; the text's end if there is none."""
    for found in _WORD.finditer(text, point, min(len(text), point + 800)):
        if found.end() > point:
            return found.end()
    return len(text)


def character_before(text: str, point: int) -> int:
    """The seen character before a code point begins here."""
    return whole_characters(text, max(0, point - 1), point)[0]


def character_after(text: str, point: int) -> int:
    """The seen character after a code point ends here."""
    point = min(len(text), point + 1)
    while 0 < point < len(text) and joins(text, point):
        point += 1
    return point


def skip_spaces(text: str, point: int, step: int) -> int:
    """``point`` moved over white space, on or back."""
    while 0 <= point + min(step, 0) < len(text) and is_space(text[point + min(step, 0)]):
        point += step
    return point


def _inside_word(text: str, point: int) -> bool:
    return point > 0 and text[point - 1].isalnum() and text[point].isalnum()
