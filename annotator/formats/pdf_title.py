"""The title of a PDF: what its largest letters on the first pages say, and what it says about itself."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from annotator.formats.article_head import is_name
from annotator.formats.pdf_paragraphs import Measures, Part

_LARGER = 1.15
"""Times the size of the running text: the letters of a title are not smaller."""
_LONGEST = 300
_PAGES = 2
"""So many pages from the first may have the title."""
_JUNK = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b|untitled|unbenannt|ohne titel|sans titre|document\d*$|dokument\d*$"
    r"|powerpoint|presentation\d*$|layout \d|template|slide \d|title$|titel$|no ?title|print(?:ed)?\b|about:blank"
    r"|\(?(?:anonymous|unspecified)\)?$|null$|none$|new document|scan\b)",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"\.(?:pdf|docx?|odt|rtf|indd|qxd|qxp|tex|dvi|html?|php|aspx?|txt|xlsx?|pptx?|pub|fm|ps|p65|pmd|cdr|ai)$"
    r"|^(?:https?://|file:|[a-z]:\\)|^[\w.-]*(?:_[\w.-]*){2,}$|^\S*\d{4,}\S*$",
    re.IGNORECASE,
)
_BETWEEN = frozenset("|–—-·:»")
_WORDS = re.compile(r"\w+")


class Title(NamedTuple):
    """A title, where it stands (the place of its paragraph, or None), and who told it ("": nobody).

    ``outlet`` is the name of an outlet that the file puts behind its title ("Title | Outlet"), or "".
    """

    text: str
    at: int | None
    told_by: str
    outlet: str = ""


def title_of(parts: Sequence[Part], texts: Sequence[str], measures: Measures, told: str, told_by: str) -> Title:
    """The title. ``told`` is what the file says it is (``told_by`` says where), or ""."""
    told = "" if _JUNK.match(told) or _FILE.search(told) or len(told) > _LONGEST else told
    first = [at for at in range(len(parts)) if parts[at].number <= parts[0].number + _PAGES - 1][:60]
    candidates = [at for at in first if _may_be_title(parts[at], texts[at])]
    seen = _seen(candidates, texts, told)
    if seen is not None:
        return Title(_better(texts[seen], told), seen, told_by, _outlet(texts[seen], told))
    large = [at for at in candidates if parts[at].size > measures.size * _LARGER]
    page = [at for at in large if parts[at].number == parts[first[0]].number] if first else []
    chosen = _largest(page or large, parts, texts, measures.size)
    if chosen is None:
        return Title(told, None, told_by if told else "")
    if told and len(told.split()) > 2 and (len(texts[chosen].split()) < 3 or parts[chosen].size < 1.3 * measures.size):
        return Title(told, None, told_by)
    return Title(texts[chosen], chosen, "the largest letters")


def _may_be_title(part: Part, text: str) -> bool:
    return part.kind == "paragraph" and len(text) <= _LONGEST and sum(map(str.isalpha, text)) > 3


def _seen(candidates: Sequence[int], texts: Sequence[str], told: str) -> int | None:
    """Where the told title stands: alone, or with the outlet's name, as browsers write it ("Title | Outlet")."""
    words = _folded(told)
    if not words:
        return None
    best: tuple[int, int] | None = None
    for at in candidates:
        text = _folded(texts[at])
        if text == words:
            return at
        part = len(text.split()) >= 3 and (words.startswith(text + " ") or words.endswith(" " + text))
        around = len(words.split()) >= 3 and text.startswith(words + " ") and len(text) < 1.6 * len(words)
        if (part or around) and (best is None or len(text) > best[0]):
            best = len(text), at
    return best[1] if best else None


def _better(text: str, told: str) -> str:
    """The title as it stands; as it is told if that is the same but for the case of letters (many are in capitals)."""
    if text.isupper() and not told.isupper() and _folded(text) == _folded(told):
        return told
    return text


def _outlet(text: str, told: str) -> str:
    rest = told[len(text) :] if told.casefold().startswith(text.casefold()) else ""
    name = rest.strip(" |–—-·:»")
    return name if rest[:2].strip(" ") in _BETWEEN and name and len(name.split()) < 6 and is_name(name) else ""


def _folded(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


def _largest(large: Sequence[int], parts: Sequence[Part], texts: Sequence[str], size: float) -> int | None:
    """The one in the largest letters; an outlet's or a series' name over the title is none."""
    if not large:
        return None
    ranked = sorted(large, key=lambda at: (-round(parts[at].size, 1), at))
    first = ranked[0]
    words = texts[first].split()
    if len(words) <= 4 and is_name(texts[first]):
        for other in ranked[1:]:
            long = len(texts[other].split()) >= max(4, len(words) + 1) and "@" not in texts[other]
            if other > first and long and parts[other].size >= 1.3 * size:
                return other
    return first
