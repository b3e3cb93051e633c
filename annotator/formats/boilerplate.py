"""What an outlet puts under every article: appeals, sharing, disclaimers, copyright.

Found from the end upwards, and only as one run up to the end: a line inside the body is never taken, since a wrong
mark there would hide what an analyst has to read. A missed one can be marked by hand.
"""

import re
from collections.abc import Sequence

from annotator.formats.article_lines import Line

_PLAIN_LIMIT = 320
"""Longer lines count only if they begin like a notice."""

_NOTICE = re.compile(
    r"disclaimer\s*[:.–—-]|legal notice\b|haftungsausschluss\b|avertissement\s*:|aviso legal\b"
    r"|отказ от ответственности"
    r"|(?:©|\(c\)|copyright)\s*(?:©|\(c\)|\d{4}|(?-i:[A-Z\[]))|the (?:views|opinions) (?:and opinions )?expressed\b"
    r"|(?:the )?(?:contents?|information) (?:of|in|on) this (?:article|site|website)\b"
    r"|(?:[\w.-]+ )?(?:contains|may contain) copyrighted material|note to (?:our )?readers\s*:|dear readers?\b\s*[,:]"
    r"|(?:for )?(?:media|press|general|editorial) (?:inquir|enquir|contacts?\b|quer)"
    r"|(?:this (?:article|work|text|material) is )?(?:licen[sc]ed|published|republished) under (?:a |the )?"
    r"(?:creative|cc)"
    r"|republish(?:ing)? (?:this|our) (?:article|stories)"
    r"|this (?:article|story|piece|report) (?:has been|was|is) (?:first |originally |re)*(?:published|posted)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:the )?original source of this article is\b|(?:originally|first) (?:published|appeared|posted)"
    r" (?:at|by|on|in)\b|articles? by\s*:|more (?:from|articles by|by this author)\b[^.]*$|about the authors?\s*:?$"
    r"|(?:related(?: articles| stories| posts| news)?|recommended|most read|tags|filed under|keywords|categor(?:y|ies)"
    r"|теги|schlagwörter|mots-clés)\s*(?::.*)?$"
    r"|(?:read more|read also|also read|see also|share this|share on|follow us|weiterlesen|lesen sie auch"
    r"|mehr zum thema|lire aussi|à lire aussi|lea también|leia também|читайте также)\b[^.]*$"
    r"|(?:source|quelle|fuente|fonte|источник)\s*:\s*\S.{0,80}$"
    r"|(?:image|photo|featured image|bild|foto)[^.:]{0,30}:.{0,160}$"
    r"|(?:leave|post|write) a (?:comment|reply)|loading comments\b"
    r"|\d+ comments?$|comments?(?: are closed| \(\d+\))?\.?$"
    r"|comment on .{0,80}(?:page|facebook|article)|become (?:a|our) (?:member|patron|supporter|subscriber)\b"
    r"|(?:paypal|patreon|bitcoin|btc|ethereum|eth|iban|ko-?fi|donations?|spendenkonto|telegram|facebook|twitter)\s*:"
    r"|(?-i:SUPPORT [A-Z][A-Z0-9 .'’&-]{1,40})[:!]?$|all rights reserved\.?$|alle rechte vorbehalten\.?$"
    r"|tous droits réservés\.?$|todos los derechos reservados\.?$|tutti i diritti riservati\.?$|все права защищены\.?$"
    r"|thanks? (?:you )?for reading\b"
    r"|print (?:this|page|article)\b|back to top$|next article$|previous article$|click here to\b",
    re.IGNORECASE,
)
_ABOUT_AUTHOR = re.compile(
    r"\b(?:follow|contact|reach|e-?mail) (?:her|him|them|the author) (?:on|at|via|@).{0,80}$", re.IGNORECASE
)
_APPEAL = re.compile(
    r"(?:please |kindly |help )?(?:donate|subscribe|sign up|follow|like|support|join|share|consider|click|forward|help"
    r"|get|unterstützen sie|abonnieren sie|spenden sie|folgen sie|soutenez|abonnez|suscríbase|suscríbete|apoye|síganos"
    r"|поддержите|подписывайтесь|подпишитесь)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:us|our|ours|this (?:article|story|post|page|site|website)|newsletter|e-?mail lists?|channel|buttons?"
    r"|donation|patreon|paypal|uns|unsere[nrms]?|nous|notre|nos|nuestr[oa]s?|nos|нас|наш\w*)\b",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[\s*_=~#•·.—–-]{1,80}")
_WEAK = re.compile(
    r"<?(?:https?://|www\.)\S+>?|[\w.+-]+@[\w.-]+|(?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|reddit"
    r"|linkedin|e-?mail|print|share|pinterest|vk|rss)(?:[\s,|/·•]+\w+){0,8}",
    re.IGNORECASE,
)


def boilerplate_from(lines: Sequence[Line], first: int) -> int:
    """The index of the line where the boilerplate begins that lasts to the end; ``len(lines)`` if there is none.

    ``first`` is the first line of the body, which is never taken.
    """
    begin = len(lines)
    at = len(lines) - 1
    while at > first:
        words = lines[at].words
        if is_notice(words):
            begin = at
        elif not _between(words):
            break
        at -= 1
    while begin < len(lines) and begin - 1 > first and _SEPARATOR.fullmatch(lines[begin - 1].words):
        begin -= 1
    return begin


def is_notice(words: str) -> bool:
    """Whether a line by itself reads like boilerplate."""
    if _NOTICE.match(words):
        return True
    if len(words) > _PLAIN_LIMIT:
        return False
    plain = _PLAIN.match(words) or _ABOUT_AUTHOR.search(words)
    return bool(plain) or bool(_APPEAL.match(words) and _OURS.search(words))


def _between(words: str) -> bool:
    """Whether a line may stand between notices: a separator, an address, names of networks."""
    return bool(_SEPARATOR.fullmatch(words) or _WEAK.fullmatch(words))
