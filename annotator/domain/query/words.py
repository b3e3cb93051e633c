"""Words as the text index sees them: runs of letters and digits, without case and diacritics.

Folding keeps every place: one code point becomes one. So a match in a folded text is a place in the text itself.
"""

import re
import unicodedata
from functools import lru_cache

from annotator.domain.query.tree import And, Near, Node, Not, Or, Words

MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_TOKEN = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*")
_GAP = rf"(?:[\W_]|[{MARKS}])+"
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese. For a pattern's [ ]."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


BETWEEN_FIELDS = "\n\ua66e\n"
"""Joins the fields of one thing to one text: a word that nobody looks for, so that no phrase reaches across."""


class _Folds(dict[int, int]):
    """The folded form of each code point, worked out when it is first met."""

    def __missing__(self, point: int) -> int:
        char = chr(point)
        base = unicodedata.normalize("NFD", char)[0]
        low = (base if base.isascii() else char).lower()  # as FTS5 does: é is e, й is not и
        folded = ord(low[0]) if low else point
        self[point] = folded
        return folded


_FOLDS = _Folds()


def folded(text: str) -> str:
    """``text`` without case and diacritics, as long as before; combining marks stay where they are."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def plain(text: str) -> str:
    """``folded``, without combining marks and with single spaces: for comparing names."""
    return " ".join("".join(char for char in folded(text) if not unicodedata.combining(char)).split())


def searchable(text: str) -> bool:
    """Whether there is anything in it to look for: a letter, a digit, or a sign beyond ASCII (an emoji)."""
    return any(char.isalnum() or (char > "\x7f" and unicodedata.category(char) in ("So", "Sc", "Sm")) for char in text)


def is_substring(words: Words) -> bool:
    """Whether it must be looked for letter by letter: its script has no spaces, or it has no letters (an emoji)."""
    return bool(_UNSPACED.search(words.text)) or not _TOKEN.search(words.text)


def pieces(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return [re.sub(f"[{MARKS}]", "", found[0]) for found in _TOKEN.finditer(folded(text))]


@lru_cache(maxsize=512)
def pattern(words: Words) -> re.Pattern[str]:
    """What finds words in a folded text; its matches are places there."""
    if is_substring(words):
        return re.compile(re.escape(folded(words.text.strip())))
    runs = [f"[{MARKS}]*".join(map(re.escape, piece)) + f"[{MARKS}]*" for piece in pieces(words.text)]
    rest = rf"(?:[^\W_]|[{MARKS}])*" if words.prefix else r"(?![^\W_])"
    return re.compile(r"(?<![^\W_])" + _GAP.join(runs) + rest)


def fits(node: Node, text: str) -> bool:
    """Whether a folded text has what a tree without filters asks for (fields are joined by ``BETWEEN_FIELDS``)."""
    if isinstance(node, Words):
        return pattern(node).search(text) is not None
    if isinstance(node, And):
        return all(fits(part, text) for part in node.parts)
    if isinstance(node, Or):
        return any(fits(part, text) for part in node.parts)
    if isinstance(node, Not):
        return not fits(node.part, text)
    return isinstance(node, Near) and _near(node, text)


def _near(node: Near, text: str) -> bool:
    places = [[(found.start(), found.end()) for found in pattern(words).finditer(text)] for words in node.parts]
    if not all(places):
        return False
    return any(_close(node, text, places, first) for first in places[0])


def _close(node: Near, text: str, places: list[list[tuple[int, int]]], first: tuple[int, int]) -> bool:
    """Whether every other one has a place from which to the first there are few words enough."""
    return all(any(_between(text, first, other) <= node.distance for other in others) for others in places[1:])


def _between(text: str, one: tuple[int, int], other: tuple[int, int]) -> int:
    start, end = min(one[1], other[1]), max(one[0], other[0])
    return sum(1 for _ in _TOKEN.finditer(text, start, end)) if start < end else 0
