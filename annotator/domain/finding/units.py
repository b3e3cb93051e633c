"""The sentences that passages are made of: what is indexed of a text, and what windows are put together from."""

from collections.abc import Iterator

from annotator.domain.finding.terms import terms
from annotator.domain.text import sentences

LONGEST = 400
"""Code points of a unit: a longer sentence is cut at a space."""

Unit = tuple[int, int]


def units(text: str) -> Iterator[Unit]:
    """The sentences of a text in order (code points, half-open), very long ones in parts."""
    for start, end in sentences(text, 0, len(text)):
        while end - start > LONGEST:
            cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            cut = cut if cut > 0 else start + LONGEST
            yield start, cut
            start = cut + 1 if text[cut : cut + 1] == " " else cut
        if start < end:
            yield start, end


def indexed(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Each unit with its terms; units without any are left out."""
    for start, end in units(text):
        found = terms(text[start:end])
        if found:
            yield start, end, found
