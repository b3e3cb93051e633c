"""Letters as PDFs have them, and as they are read: ligatures, soft hyphens, words parted at line ends, and writing
from right to left."""

import re
import unicodedata
from collections.abc import Collection, Sequence

from annotator.formats.pdf_backwards import Part, read_rightwards

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\xad": None, "\x02": None}
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
ODD = re.compile("[\xad\u02f4\u0590-\u08ff\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters that are not taken as they are."""
_COMPOUND_WORDS = """
self well non ex half cross high low long short state so two three four five one first second third six ten open large
small real full multi mid post pre pro anti co far left right old new hard soft deep fast slow free best decision end
fine counter above like e all
"""
_COMPOUND = frozenset(_COMPOUND_WORDS.split())
_WORD_BEFORE = re.compile(r"[^\W_][\w'’-]*$")
_WORD_AFTER = re.compile(r"[^\W_][\w'’]*")


def spelled_out(text: str) -> str:
    """``text`` without ligatures and soft hyphens; letters in the shapes of a place in a word (Arabic) become plain."""
    text = text.translate(_LIGATURES)
    if re.search("[\ufb1d-\ufdff\ufe70-\ufefc]", text):
        text = "".join(
            unicodedata.normalize("NFKC", char) if "\ufb1d" <= char <= "\ufefc" and char != "\ufeff" else char
            for char in text
        )
    return text


def is_right_to_left(text: str) -> bool:
    """Whether a text has letters that are written from right to left."""
    return bool(_RIGHT_TO_LEFT.search(text))


def mended(text: str, boxes: Sequence[tuple[float, ...]], unknown: Sequence[bool]) -> str:
    """A line of writing from right to left; with every letter the box where it stands, and whether it is unknown.

    Some files have one sign for a whole word; PDFium then gives the word's letters backwards, all at one place, and a
    second time where another letter stands. Signs without a meaning come as the character of the same number.
    """
    groups: list[tuple[tuple[float, ...], list[str]]] = []
    for at, char in enumerate(text):
        if unknown[at] or unicodedata.category(char) == "Sk":
            continue
        where = tuple(round(side, 1) for side in boxes[at])
        if groups and groups[-1][0] == where and any(where):
            groups[-1][1].append(char)
        else:
            groups.append((where, [char]))
    single = {where for where, chars in groups if len(chars) == 1 and chars[0].isalpha()}
    parts: list[Part] = []
    for where, chars in groups:
        if len(chars) > 1 and where in single:
            continue
        x0, x1 = (where[0], where[1]) if len(where) > 1 else (0.0, 0.0)
        if len(chars) > 1 and chars[0] == " " and parts and parts[-1].text[-1].isalpha():
            parts.append(Part(" ", x1, x1))
        parts.append(Part("".join(reversed(chars) if len(chars) > 1 else chars), x0, x1))
    return read_rightwards(parts)


def joined_word(before: str, after: str, known: Collection[str]) -> str:
    """ "" or "-": what stands between the halves of a word that was parted at a line's end, ``before`` ending with the
    first half. ``known`` are words of the same text: the word as it stands elsewhere is right.
    """
    left, right = _WORD_BEFORE.search(before.rpartition(" ")[2]), _WORD_AFTER.match(after)
    if not left or not right:
        return "" if right and right.group()[0].islower() else "-"
    first, second = left.group(), right.group()
    whole, parted = first + second, f"{first}-{second}"
    if whole in known or whole.lower() in known:
        return ""
    if parted in known or parted.lower() in known:
        return "-"
    if not second[0].islower() or first[-1].isdigit() or "-" in first:
        return "-" if first[-1].isdigit() or not second[0].islower() or "-" in first else ""
    if first.lower() in _COMPOUND:
        return "-"
    if len(first) >= 4 and len(second) >= 4 and _is_word(first, known) and _is_word(second, known):
        return "-"
    return ""


def _is_word(word: str, known: Collection[str]) -> bool:
    return word in known or word.lower() in known
