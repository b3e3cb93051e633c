"""Two texts of an article beside each other: paragraphs that are new or gone, and the words that changed in others."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple

Kind = Literal["same", "changed", "gone", "new"]

ALIKE = 0.5
"""Of 1: from here on two paragraphs in the same place are one that was changed."""

_WORD = re.compile(r"\d+(?:[.,:]\d+)+|\w+|\W")


class Part(NamedTuple):
    """A stretch of a paragraph; ``how`` is "same", "gone" (only in the older text) or "new"."""

    how: Literal["same", "gone", "new"]
    text: str


class Paragraph(NamedTuple):
    """A paragraph of either text, in reading order, in parts."""

    kind: Kind
    parts: tuple[Part, ...]


def differing(old: str, new: str) -> list[Paragraph]:
    """The paragraphs of both texts (lines that are not blank), the common ones once.

    Indel distance on whole paragraphs, then on the words of those that stand in the same place.
    """
    from rapidfuzz.distance import Indel

    before, after = _lines(old), _lines(new)
    found: list[Paragraph] = []
    gone: list[str] = []
    come: list[str] = []
    for step in Indel.opcodes(before, after):
        if step.tag == "equal":
            found += _replaced(gone, come)
            gone, come = [], []
            found += [Paragraph("same", (Part("same", line),)) for line in before[step.src_start : step.src_end]]
        gone += before[step.src_start : step.src_end] if step.tag == "delete" else []
        come += after[step.dest_start : step.dest_end] if step.tag == "insert" else []
    return found + list(_replaced(gone, come))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _replaced(gone: Sequence[str], come: Sequence[str]) -> Iterator[Paragraph]:
    from rapidfuzz.distance import Indel

    for old, new in zip_longest(gone, come):
        if old is None:
            yield Paragraph("new", (Part("new", new),))
        elif new is None:
            yield Paragraph("gone", (Part("gone", old),))
        elif Indel.normalized_similarity(old, new) < ALIKE:
            yield Paragraph("gone", (Part("gone", old),))
            yield Paragraph("new", (Part("new", new),))
        else:
            yield Paragraph("changed", tuple(words_differing(old, new)))


def words_differing(old: str, new: str) -> list[Part]:
    """What differs between two wordings, in words."""
    from rapidfuzz.distance import Indel

    before, after = _WORD.findall(old), _WORD.findall(new)
    parts: list[Part] = []
    gone = come = ""
    for step in Indel.opcodes(before, after):
        if step.tag == "equal":
            parts += [*_both(gone, come), Part("same", "".join(before[step.src_start : step.src_end]))]
            gone = come = ""
        elif step.tag == "delete":
            gone += "".join(before[step.src_start : step.src_end])
        else:
            come += "".join(after[step.dest_start : step.dest_end])
    return [*parts, *_both(gone, come)]


def _both(gone: str, come: str) -> list[Part]:
    """What went, then what came in its place."""
    return [part for part in (Part("gone", gone), Part("new", come)) if part.text]
