"""Whether two wordings say the same: typing errors and typography are harmless, another name or number is not.

A sentence that differs from a quote in one name, number, date or negation looks more like it than one with three typing
errors, and says something else. So words are compared one by one, and what cannot be told from a name counts as one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from annotator.domain.skeleton import Word
from annotator.domain.telling_words import ARTICLES, DATES, NEGATIONS, NUMBERS, SMALL

Kind = Literal["spacing", "typo", "small", "near", "number", "negation", "name", "word"]
"""``near``: a word that differs in one letter and may be a typing error or another word."""

HARMLESS = frozenset({"spacing", "typo", "small"})
TELLING = frozenset({"number", "negation", "name"})

_MARKS = re.compile("[%‰°€$£¥₽?؟]")
_PREFIXES = frozenset("aiunае")
"""Letters that make the contrary of a word when put before it."""

_FIXED = NEGATIONS | NUMBERS | DATES


class Ear:
    """What is a word of the text and what is a slip: counts how often the text has a (folded) word."""

    def __init__(self, count: Callable[[str], int], plain: Callable[[str], bool]) -> None:
        self.count = count
        self.is_common = plain
        """Whether the text also has this (folded) word in small letters: then it is no name."""

    def is_slip(self, old: Word, new: Word) -> bool:
        """Whether ``new`` is ``old`` with a typing error: no word of its own, and nothing that tells has changed."""
        a, b = old.folded, new.folded
        if not (a.isalpha() and b.isalpha()) or {a, b} & _FIXED or not _cased(old.plain):
            return False
        if self.count(b) > 1 or b in SMALL:
            return False
        swapped = _swapped(a, b)
        distance = 1 if swapped else _distance(a, b)
        if self._may_be_name(old, new):
            inner = a[:2] == b[:2] and a[-2:] == b[-2:]
            one_letter = len(a) >= 10 and abs(len(a) - len(b)) == 1 and distance == 1 and a[-4:] == b[-4:]
            return inner and ((swapped and len(a) >= 6) or one_letter)
        if a[0] != b[0]:
            return (swapped and len(a) >= 6) or (len(a) >= 9 and len(a) == len(b) and distance == 1)
        if len(a) < 5:
            return distance == 1 and (a in SMALL or self.count(a) >= 10)
        return distance <= (2 if len(a) >= 9 else 1)

    def is_near(self, old: Word, new: Word) -> bool:
        """Whether one letter makes the difference between two words in small letters, and no prefix like "a-"."""
        a, b = old.folded, new.folded
        if not (a.isalpha() and b.isalpha() and _cased(old.plain)) or {a, b} & _FIXED or self._may_be_name(old, new):
            return False
        if _distance(a, b) != 1:
            return False
        if a in SMALL:
            return True
        short, long = sorted((a, b), key=len)
        if len(short) < len(long) and long[1:] == short:
            return long[0] not in _PREFIXES and len(long) >= 5 and self.count(b) <= 1
        return a[0] == b[0] or (len(a) >= 4 and self.count(b) <= 1)

    @staticmethod
    def is_one_letter_off(old: Word, new: Word) -> bool:
        """Whether a longer word differs in one letter."""
        return len(old.folded) >= 5 and (_swapped(old.folded, new.folded) or _distance(old.folded, new.folded) == 1)

    def _may_be_name(self, old: Word, new: Word) -> bool:
        if not (old.plain[0].isupper() or new.plain[0].isupper()):
            return False
        return not (self.is_common(old.folded) or old.folded in SMALL)


def differences(old: Sequence[Word], new: Sequence[Word], ear: Ear) -> list[Kind]:
    """What is different in a wording, one entry for each place where it is."""
    return [kind for kind, _, _ in compared(old, new, ear)]


def compared(
    old: Sequence[Word], new: Sequence[Word], ear: Ear
) -> Iterator[tuple[Kind, tuple[int, int], tuple[int, int]]]:
    """Each difference with the words of both wordings that it is about (numbers, half-open)."""
    for (a, b), (c, d) in _unlike([w.folded for w in old], [w.folded for w in new]):
        one, other = old[a:b], new[c:d]
        if _joined(one) == _joined(other):
            yield "spacing", (a, b), (c, d)
        elif len(one) == len(other):
            for step, (x, y) in enumerate(zip(one, other, strict=True)):
                yield _replaced(x, y, ear), (a + step, a + step + 1), (c + step, c + step + 1)
        else:
            yield _block(one, other, old[:a], ear), (a, b), (c, d)


def _unlike(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The stretches that differ, neighbouring ones joined."""
    from rapidfuzz.distance import Levenshtein

    open_at: tuple[int, int] | None = None
    end = (0, 0)
    for step in Levenshtein.opcodes(old, new):
        if step.tag == "equal":
            if open_at is not None:
                yield (open_at[0], end[0]), (open_at[1], end[1])
            open_at = None
        else:
            open_at = open_at or (step.src_start, step.dest_start)
            end = (step.src_end, step.dest_end)
    if open_at is not None:
        yield (open_at[0], end[0]), (open_at[1], end[1])


def _replaced(old: Word, new: Word, ear: Ear) -> Kind:
    if old.folded == new.folded:
        return "spacing"
    if ear.is_slip(old, new):
        return "typo"
    if ear.is_near(old, new):
        return "near"
    if old.folded in ARTICLES and new.folded in ARTICLES:
        return "small"
    return _said([old, new], ear)


def _block(old: Sequence[Word], new: Sequence[Word], before: Sequence[Word], ear: Ear) -> Kind:
    """What it means that so many words have become so many others, or came, or went."""
    more = [*old, *new]
    if (not old or not new) and all(word.folded in ARTICLES for word in more):
        return "small"
    if not old and len(new) == 1 and before and before[-1].folded == new[0].folded and not _is_number(new[0]):
        return "small"  # a word that was written twice
    if old and new:
        one, other = _as_one(old), _as_one(new)
        if ear.is_slip(one, other):
            return "typo"
        if ear.is_near(one, other):
            return "near"
    return _said(more, ear)


def _said(words: Sequence[Word], ear: Ear) -> Kind:
    """The weightiest thing that these words say."""
    if any(_is_number(word) or word.folded in DATES for word in words):
        return "number"
    if any(word.folded in NEGATIONS for word in words):
        return "negation"
    if any(_is_name(word, ear) for word in words):
        return "name"
    return "word"


def _is_number(word: Word) -> bool:
    return any(char.isdigit() for char in word.folded) or word.folded in NUMBERS or bool(_MARKS.search(word.folded))


def _is_name(word: Word, ear: Ear) -> bool:
    if not _cased(word.plain):
        return True
    return word.plain[0].isupper() and not ear.is_common(word.folded) and word.folded not in SMALL


def _cased(word: str) -> bool:
    """Whether the script of a word has capital letters, so that names can be told."""
    return word.upper() != word.lower()


def _joined(words: Sequence[Word]) -> str:
    return "".join(word.folded for word in words)


def _as_one(words: Sequence[Word]) -> Word:
    return Word(_joined(words), "".join(word.plain for word in words), words[0].start, words[-1].end)


def _swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters have changed places."""
    if len(one) != len(other):
        return False
    at = next((i for i, (x, y) in enumerate(zip(one, other, strict=True)) if x != y), len(one))
    return (
        at + 1 < len(one) and one[at] == other[at + 1] and one[at + 1] == other[at] and one[at + 2 :] == other[at + 2 :]
    )


def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=3)
