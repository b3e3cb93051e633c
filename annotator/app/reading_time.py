"""How long an article is: its words, and the minutes that reading them takes."""

import re
from typing import NamedTuple

from annotator.domain.counted import set_aside
from annotator.domain.document import Document

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction by adults: Brysbaert 2019, Journal of Memory and Language 109, 104047."""
_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")


class Length(NamedTuple):
    """Words outside of block quotations and boilerplate, and whole minutes (at least 1 where there are words)."""

    words: int
    minutes: int


def length_of(document: Document) -> Length:
    """How long an article is."""
    text = document.text
    words = sum(1 for _ in _WORD.finditer(text))
    words -= sum(1 for start, end in set_aside(document) for _ in _WORD.finditer(text, start, end))
    return Length(words, max(1, round(words / WORDS_A_MINUTE)) if words else 0)
