"""What a claim is looked for by: its terms, and what each of them weighs."""

from collections.abc import Mapping

from annotator.domain.finding.terms import Token, tokens

WORD, NAME, NUMBER = 1.0, 1.5, 1.7
"""What a word, a name and a number weigh."""
AROUND = 0.25
"""What the words of the holder and of the sentence around a short passage weigh."""
MOST = 40
"""Terms that are looked for."""
CAPITALS = 0.45
"""From this share of capital letters on they tell no names: headlines, and German nouns."""


def weights(passage: str, around: str = "") -> Mapping[str, float]:
    """The terms of a passage and what each weighs; those of ``around`` weigh little."""
    found = _named(list(tokens(passage)), passage)
    weighed: dict[str, float] = {}
    for token in found:
        value = {"word": WORD, "name": NAME, "number": NUMBER}[token.sort]
        weighed[token.term] = max(value, weighed.get(token.term, 0.0))
    for token in tokens(around):
        weighed.setdefault(token.term, AROUND)
    heaviest = sorted(weighed, key=lambda term: -weighed[term])[:MOST]
    return {term: weighed[term] for term in weighed if term in set(heaviest)}


def _named(found: list[Token], passage: str) -> list[Token]:
    """The terms, with ``name`` only where a capital letter tells one: not at the beginning of a sentence, and not where
    most words have one."""
    inner = [token for token in found if token.sort != "number" and not _begins(passage, token.start)]
    capital = sum(token.sort == "name" for token in inner)
    telling = not inner or capital / len(inner) < CAPITALS or capital <= 2
    return [
        token._replace(sort="word")
        if token.sort == "name" and (not telling or _begins(passage, token.start)) and not _capitals(passage, token)
        else token
        for token in found
    ]


def _begins(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \"'“„«»”’(\n\t")
    return not before or before[-1] in ".!?…:"


def _capitals(passage: str, token: Token) -> bool:
    """Whether it is written in capital letters within other text: an abbreviation."""
    word = passage[token.start : token.end]
    return len(word) > 1 and word.isupper() and not passage.isupper()
