"""Where an article appeared before, as a line at its head or foot plainly says: "Originally published by X"."""

import re
from collections.abc import Sequence

from annotator.domain.document import DocumentLink, Publication
from annotator.formats.article_head import is_name
from annotator.formats.dates import find_date

_LONGEST = 160
_MOST_LINES = 6
"""At the head, and at the foot; of short articles a third of the lines each, but three."""
_SOURCE_WITHIN = 2
"""Last lines in which a bare "Source: X" is about the article; further up it may belong to a table or picture."""
_SENTENCE = re.compile(
    r"(?:(?:(?:this|the) (?:article|story|report|piece|post|essay|column|interview|text) )?(?:(?:was|is|has been) )?"
    r"(?:(?:originally|first|initially) (?:published|appeared|posted)|(?:published|appeared) (?:originally|first))"
    r" (?:by|in|on|at)"
    r"|(?:(?:this|the) (?:article|story|report|piece|post) (?:was|is|has been) )?(?:republished|reprinted)"
    r"(?: (?:here )?with (?:the )?permission)? (?:from|of)"
    r"|the original source of this article is"
    r"|(?:(?:dieser|der) (?:artikel|beitrag|text) (?:ist|erschien|wurde) )?(?:zuerst|zunächst|ursprünglich)"
    r"(?: (?:erschienen|veröffentlicht))? (?:in|im|bei|auf)(?: der| dem)?"
    r"|(?:cet article (?:est|a été) )?(?:initialement |d'abord |d’abord )?(?:publié|paru)"
    r"(?: initialement| à l'origine| à l’origine| d'abord| d’abord) (?:dans|par|sur|en)"
    r"|(?:(?:este|el) artículo (?:fue|se) )?(?:publicado|publicó) (?:originalmente|por primera vez) (?:en|por)"
    r"|(?:(?:questo|l['’])\s?articolo (?:è stato|è) )?(?:originariamente pubblicato|pubblicato originariamente"
    r"|pubblicato per la prima volta) (?:su|da|in|sul)"
    r"|(?:статья )?(?:впервые|первоначально) опубликован[ао]? (?:в|на)"
    r"|оригинал (?:статьи|материала)\s*[:：—–-])\s+(?P<name>\S.*)",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"(?:quelle|source|fuente|fonte|источник)\s?[:：]\s*(?P<name>\S.*)", re.IGNORECASE)
_BEFORE_DATE = re.compile(r"[\s,(–—|-]+(?:(?:on|am|vom|le|el|il|от)\s*)?$", re.IGNORECASE)
_GERMAN_END = re.compile(r"\s+(?:erschienen|veröffentlicht)$", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)*\.[a-zа-я]{2,12})(?:/\S*)?", re.IGNORECASE)
_TONGUES = frozenset(
    [
        "english",
        "german",
        "french",
        "italian",
        "spanish",
        "russian",
        "arabic",
        "hebrew",
        "chinese",
        "japanese",
        "polish",
        "dutch",
        "portuguese",
        "turkish",
        "ukrainian",
        "greek",
        "print",
    ]
)


def origin_told(text: str, links: Sequence[DocumentLink], publisher: str = "") -> tuple[Publication, ...]:
    """The outlet that a line of its own says the article is from, with date and address if told; () if none does.

    ``publisher`` is where it was read: that is no earlier place.
    """
    lines = list(re.finditer(r"[^\n]*\S[^\n]*", text))
    near = max(3, min(_MOST_LINES, len(lines) // 3))
    for at, line in enumerate(lines):
        if near <= at < len(lines) - near or line.end() - line.start() > _LONGEST:
            continue
        words = " ".join(line.group().split()).strip("()[]*_ ")
        found = _SENTENCE.fullmatch(words)
        if found is None and len(lines) > near and at >= len(lines) - _SOURCE_WITHIN:
            found = _SOURCE.fullmatch(words)
        told = _publication(found["name"]) if found else None
        if told is None or told.outlet.casefold() == publisher.casefold():
            continue
        inside = [
            link.target
            for link in links
            if link.start >= line.start() and link.end <= line.end() and link.target.startswith(("http://", "https://"))
        ]
        return (told._replace(url=inside[0]) if len(set(inside)) == 1 else told,)
    return ()


def _publication(words: str) -> Publication | None:
    date = find_date(words)
    name = words
    if date is not None:
        if words[date.end :].strip(" .,)]"):
            return None
        name = _BEFORE_DATE.sub("", words[: date.start])
    name = _GERMAN_END.sub("", name.strip(" .,;\"'“”„«»")).strip(" .,;\"'“”„«»")
    iso = date.iso if date else ""
    if host := _HOST.fullmatch(name):
        return Publication(host["host"].lower(), iso, name if "://" in name else "")
    if len(name) < 2 or name.isdigit() or name.casefold() in _TONGUES or len(name.split()) > 6 or not is_name(name):
        return None
    return Publication(name, iso)
