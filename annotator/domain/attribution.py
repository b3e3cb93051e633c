"""Who a passage may be of, by the words around it: "according to X", "X said that", "..., said X", quotation marks.

It offers, and never decides: precision comes before recall. Reporting verbs and frames of English, German and Russian,
after the cue lists of the PARC attribution corpus (Pareti, "PARC 3.0", LREC 2016) as far as they are plain reporting.
"""

import re
from typing import NamedTuple

from annotator.domain.annotation import Mode
from annotator.domain.document import Document

_AROUND = 240
"""Code points before and after a passage that are looked at, within its paragraph."""
_VERBS = (
    "said|says|told|stated|states|claimed|claims|announced|announces|declared|declares|added|adds|argued|argues|warned"
    "|warns|reported|reports|insisted|insists|confirmed|confirms|denied|denies|noted|notes|explained|wrote|writes"
    "|tweeted|alleged|alleges|admitted|admits|sagte|sagt|erklärte|erklärt|behauptete|behauptet|betonte|teilte|schrieb"
    "|schreibt|meldete|meldet|kündigte|warnte|сказал|сказала|заявил|заявила|заявили|сообщил|сообщила|сообщили|сообщает"
    "|отметил|отметила|подчеркнул|подчеркнула|утверждает|написал|написала"
)
_NAME = r"(?:(?:the|a|an|der|die|das|den|dem)\s+)?(?:[^\W\d_][\w'’.-]*\s+){0,5}?[^\W\d_][\w'’-]*"
_BIG = r"[^\W\d_a-zа-яäöüß]"
_CAPITALS = (
    rf"(?:[Tt]he\s+|[Dd](?:er|ie|as)\s+)?(?:{_BIG}[\w'’.-]*\s+(?:of\s+|de\s+|von\s+|the\s+)?){{0,5}}{_BIG}[\w'’-]*"
)
_ENDS = (
    r"(?=[,.;:!?)\]”“\"»]|$"
    r"|\s+(?:on|in|at|that|who|which|and|as|by|to|from|told|said|has|have|had|dass|und|am|im)\b)"
)
_ACCORDING = r"[Aa]ccording to|[Ll]aut|[Nn]ach Angaben (?:von|des|der)|[Пп]о словам|[Пп]о данным|[Сс]огласно"
_FRAMES = (
    re.compile(rf"\b(?:{_ACCORDING})\s+(?P<who>{_NAME}){_ENDS}"),
    re.compile(rf"(?P<who>{_CAPITALS})\s+(?:has\s+|have\s+|had\s+)?(?:also\s+)?(?:{_VERBS})\b"),
    re.compile(rf"\b(?:{_VERBS})\s+(?P<who>{_CAPITALS})\b"),
)
_OPEN = "“„«‘\"'‹「『"
_CLOSE = "”“»’\"'›」』"
_PRONOUNS = frozenset({
    "he", "she", "it", "they", "we", "i", "this", "that", "who", "er", "sie", "es", "wir", "ich", "он", "она", "они",
    "мы", "я", "это",
})  # fmt: skip


class Offer(NamedTuple):
    """A holder that the text names, and how they put it (one of ``MODES``)."""

    holder: str
    mode: Mode


def offers(document: Document, start: int, end: int) -> list[Offer]:
    """Who may hold ``text[start:end]`` (code points), the likeliest first; names of the sentences before and after."""
    text = document.text
    first = max(start - _AROUND, text.rfind("\n", 0, start) + 1)
    line_end = text.find("\n", end)
    last = min(end + _AROUND, line_end if line_end >= 0 else len(text))
    first = max(first, _sentence_start(text, first, start))
    last = min(last, _sentence_end(text, end, last))
    quoted: Mode = "direct quote" if _is_quoted(text, start, end, first, last) else "reported"
    found: list[tuple[int, str]] = []
    for frame in _FRAMES:
        for match in frame.finditer(text, first, last):
            name = " ".join(match["who"].split())
            if name.casefold() not in _PRONOUNS and len(name) > 2:
                found.append((_distance(match.start(), match.end(), start, end), _without_article(name)))
    names = dict.fromkeys(name for _, name in sorted(found, key=lambda each: each[0]))
    return [Offer(name, quoted) for name in names]


def _sentence_start(text: str, first: int, start: int) -> int:
    ends = [match.end() for match in re.finditer(r"[.!?…][”“\"»’)]*\s+(?=[^a-zа-я]|$)", text[first:start])]
    return first + (ends[-1] if ends else 0)


def _sentence_end(text: str, end: int, last: int) -> int:
    found = re.search(r"[.!?…][”“\"»’)]*(?=\s|$)", text[max(0, end - 1) : last])
    return max(0, end - 1) + found.end() if found else last


def _is_quoted(text: str, start: int, end: int, first: int, last: int) -> bool:
    if text[start] in _OPEN and text[end - 1] in _CLOSE:
        return True
    before, after = text[first:start].rstrip(), text[end:last].lstrip()
    return before[-1:] in _OPEN and before[-1:] != "" and after.lstrip(",.!?…")[:1] in _CLOSE and after != ""


def _distance(start: int, end: int, first: int, last: int) -> int:
    if end <= first:
        return first - end
    return start - last if start >= last else 0


def _without_article(name: str) -> str:
    rest = re.sub(r"^(?:the|a|an|der|die|das|den|dem)\s+", "", name, flags=re.IGNORECASE)
    return rest or name
