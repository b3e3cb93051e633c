"""Text and offsets. Everything counts Unicode code points; ranges are half-open."""

import re
import unicodedata
from typing import NamedTuple

CONTEXT = 32
"""Code points of prefix and suffix in a quote selector (design, section 1)."""

_WORD = re.compile(r"\w[\w'’\u0300-\u036f-]*")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”’]*")
_SPACE_LIKE = "\ufeff\u200b\u2060"
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St|vs|No|Jr|Sr|e\.g|i\.e|U\.S|U\.K|a\.m|p\.m|approx|Inc|Ltd)\.$"
)


class Quote(NamedTuple):
    """A W3C TextQuoteSelector."""

    exact: str
    prefix: str
    suffix: str


def normalised(text: str) -> str:
    """The text as it is stored: line breaks are "\\n" only, no NUL, no byte order mark, no lone surrogates.

    Unicode normalisation is not applied (design, section 4).
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return clean(text)


def clean(text: str) -> str:
    """``text`` with lone surrogates replaced by U+FFFD, so that it can be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def quote_at(text: str, start: int, end: int) -> Quote:
    """The quote selector of ``text[start:end]``."""
    return Quote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def is_space(char: str) -> bool:
    """Whether a character is trimmed from the ends of a passage (white space and zero-width fillers)."""
    return char.isspace() or char in _SPACE_LIKE


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """``(start, end)`` without white space at the ends, and never inside a combining sequence.

    ``start == end`` if there is nothing else.
    """
    start = min(max(0, start), len(text))
    end = max(start, min(end, len(text)))
    while start < end and is_space(text[start]):
        start += 1
    while end > start and is_space(text[end - 1]):
        end -= 1
    return start, end


def whole_characters(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened so that it cuts no combining sequence, emoji sequence or flag in two."""
    while 0 < start < len(text) and joins(text, start):
        start -= 1
    while 0 < end < len(text) and joins(text, end):
        end += 1
    return start, end


def joins(text: str, at: int) -> bool:
    """Whether both sides of ``at`` belong to one seen character (close to UAX #29, rules GB9 to GB13)."""
    char, before = text[at], text[at - 1]
    if char < "\u0300":
        return char == "\n" and before == "\r"
    if (
        unicodedata.combining(char)
        or char in "\u200d\ufe0e\ufe0f\u20e3"
        or unicodedata.category(char) in ("Mn", "Mc", "Me")
    ):
        return True
    if before == "\u200d" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    if "\U0001f1e6" <= char <= "\U0001f1ff":
        run = at
        while run > 0 and "\U0001f1e6" <= text[run - 1] <= "\U0001f1ff":
            run -= 1
        return (at - run) % 2 == 1
    return False


def word_count(text: str) -> int:
    """How many words a text has (runs of letters, digits and marks)."""
    return sum(1 for _ in _WORD.finditer(text))


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``text[start:end]`` (one paragraph or more), trimmed, in order; line breaks end sentences."""
    found: list[tuple[int, int]] = []
    for line in re.compile(r"[^\n]+").finditer(text, start, end):
        left = line.start()
        for stop in _SENTENCE_END.finditer(text, line.start(), line.end()):
            if _ABBREVIATION.search(text[max(left, stop.end() - 12) : stop.end()]):
                continue
            after = text[stop.end() : stop.end() + 3].lstrip()
            if after[:1].islower() and stop.group().startswith("…"):
                continue
            _append(found, trimmed(text, left, stop.end()))
            left = stop.end()
        _append(found, trimmed(text, left, line.end()))
    return found


def _append(found: list[tuple[int, int]], piece: tuple[int, int]) -> None:
    if piece[0] < piece[1]:
        found.append(piece)
