"""The words around a passage: whether its sentence still speaks of the same."""

from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.alike import HARMLESS, TELLING, Ear, compared
from annotator.domain.skeleton import Word, words
from annotator.domain.text import CONTEXT

_SENTENCE_ENDS = ".!?…。！？؟।\n"


class _Sides(NamedTuple):
    """The words of a sentence at one side of a passage, nearest first: those of the quote, and those of the text."""

    old: list[Word]
    new: list[Word]


class Around(NamedTuple):
    """``alike``: how alike the contexts are; ``telling``: the sentence has another name, number or negation there;
    ``names``: such words came or went; ``other``: the word beside the passage is another one."""

    alike: float
    telling: bool
    names: bool
    other: bool

    @classmethod
    def of(cls, before: _Sides, after: _Sides, ear: Ear, *alike: float | None) -> "Around":
        given = [each for each in alike if each is not None]
        telling = names = other = False
        for old, new in (before, after):
            for kind, (a, b), (c, d) in compared(old, _as_far(old, new), ear):
                if kind in HARMLESS:
                    continue
                other = other or a == 0
                weighty = kind in TELLING
                names = names or weighty
                replaced = a < b and c < d
                slip = kind == "name" and b - a == d - c == 1 and ear.is_one_letter_off(old[a], new[c])
                telling = telling or (weighty and replaced and not slip)
        return cls((2 * max(given) + min(given)) / 3 if given else 1.0, telling, names, other)


def _as_far(old: Sequence[Word], new: Sequence[Word]) -> Sequence[Word]:
    """``new`` up to where the words of ``old`` end."""
    from rapidfuzz.distance import Levenshtein

    reads = [word.folded for word in new]
    same = [step for step in Levenshtein.opcodes([word.folded for word in old], reads) if step.tag == "equal"]
    return new[: same[-1].dest_end + len(old) - same[-1].src_end] if same else new[: len(old)]


def _outwards(prefix: str, before: str) -> _Sides:
    old, new = words(_tail(prefix)), words(before)
    if len(prefix) >= CONTEXT and old and _tail(prefix) == prefix and not prefix[0].isspace():
        old = old[1:]  # it may have been cut
    return _Sides(old[::-1], new[::-1])


def _forwards(suffix: str, after: str) -> _Sides:
    old, new = words(_head(suffix)), words(after)
    if len(suffix) >= CONTEXT and old and _head(suffix) == suffix and not suffix[-1].isspace():
        old = old[:-1]
    return _Sides(old, new)


def _tail(text: str) -> str:
    """What of a prefix belongs to the sentence of the passage."""
    at = max((text.rfind(mark + " ") + 1 if mark != "\n" else text.rfind(mark)) for mark in _SENTENCE_ENDS)
    return text[at:] if at > 0 else text


def _head(text: str) -> str:
    """What of a suffix belongs to the sentence of the passage."""
    found = [at for mark in _SENTENCE_ENDS if (at := text.find(mark + " " if mark != "\n" else mark)) >= 0]
    return text[: min(found) + 1] if found else text


def _likeness(old: str, new: str) -> float | None:
    """How alike the letters are, from the passage outwards; None if nothing is known of this side."""
    from rapidfuzz import fuzz

    one = "".join(word.folded for word in words(old))
    other = "".join(word.folded for word in words(new))
    return fuzz.ratio(one, other[: len(one)]) / 100 if one else None


def around(prefix: str, suffix: str, text: str, start: int, end: int, ear: Ear) -> Around:
    """What stands around ``text[start:end]`` beside what stood around the passage."""
    if not (prefix or suffix):
        return Around(1.0, False, False, False)
    before, after = text[max(0, start - CONTEXT - 16) : start], text[end : end + CONTEXT + 16]
    return Around.of(
        _outwards(prefix, before), _forwards(suffix, after), ear,
        _likeness(prefix[::-1], before[::-1]), _likeness(suffix, after),
    )  # fmt: skip
