"""Sources as formatted references, in the styles of the Citation Style Language (CSL 1.0.2), by citeproc-py."""

import html
import re
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import BadInput
from annotator.domain.source import Source
from annotator.formats.csl_fields import to_csl
from annotator.paths import resource

if TYPE_CHECKING:
    from citeproc import CitationStylesStyle

STYLES: Mapping[str, str] = {
    "apa": "APA (author and date)",
    "modern-language-association": "MLA",
    "harvard-cite-them-right": "Harvard (author and date)",
    "iso690-author-date-en": "ISO 690 (author and date)",
}
"""The styles that come with the program, and what they are called."""
USUAL = "apa"
_LOCALES = {"de": "de-DE", "en": "en-US"}
_OLDER = {
    "software": "book", "standard": "report", "periodical": "book", "performance": "speech", "hearing": "bill",
    "regulation": "legislation", "event": "speech", "classic": "book", "collection": "manuscript",
    "document": "report",
}  # fmt: skip
"""Types that CSL 1.0.2 brought, as those of 1.0.1 that styles have long known."""
_FULL_NAMES = frozenset({"modern-language-association"})
"""Styles that write names in full, which they say in a way that the processor does not know."""
_AWAY = str.maketrans("<>&\"'", "\ue010\ue011\ue012\ue013\ue014")
_BACK = dict(zip("\ue010\ue011\ue012\ue013\ue014", "<>&\"'", strict=True))
"""Signs of HTML in what a source says are kept out of the processor, which would take them for markup."""


class Reference(NamedTuple):
    """A formatted reference: plain text, and safe HTML with italics and the like."""

    text: str
    html: str


def references(sources: Sequence[Source], style: str = USUAL, language: str = "en") -> list[Reference]:
    """A reference for each source, in the order given, each as if it stood alone.

    ``language`` is that of the words between ("in", "edited by"): "en" or "de". Raises BadInput for an unknown style.
    """
    if style not in STYLES:
        raise BadInput(f"There is no citation style {style!r}; there are {', '.join(STYLES)}.")
    return [_reference(source, _style(style, _LOCALES.get(language, "en-US"))) for source in sources]


@lru_cache(maxsize=8)
def _style(name: str, locale: str) -> "CitationStylesStyle":
    from citeproc import CitationStylesStyle

    made = CitationStylesStyle(str(resource(f"csl/{name}.csl")), locale=locale, validate=False)
    if name in _FULL_NAMES:
        made.root.attrib.pop("initialize-with", None)
    return made


def _reference(source: Source, style: "CitationStylesStyle") -> Reference:
    from citeproc import Citation, CitationItem, CitationStylesBibliography
    from citeproc import formatter as formatters
    from citeproc.source.json import CiteProcJSON

    item = _guarded(to_csl(source) | {"id": "s", "type": _OLDER.get(source.type, source.type)})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about variables that the processor does not know
        made = CitationStylesBibliography(style, CiteProcJSON([item]), formatters.html)
        made.register(Citation([CitationItem("s")]))
        lines = [str(line) for line in made.bibliography()]
    marked = " ".join("".join(lines).split())
    if not source.author:
        marked = _title_once(marked, str(item["title"]))
    if not marked:
        marked = str(_guarded(source.title))
    return Reference(_restored(html.unescape(_bare(marked)), escape=False), _restored(marked, escape=True))


def _title_once(marked: str, title: str) -> str:
    """A title that stands for the author is not said again (CSL 1.0.2, "substitute"); the processor says it again."""
    again = re.compile(rf"[“„]?(?:<i>)?{re.escape(title)}(?:</i>)?[”“]?[.,]?\s*", re.IGNORECASE)
    found = list(again.finditer(marked))
    if len(found) < 2:
        return marked
    return (marked[: found[1].start()] + marked[found[1].end() :]).strip()


def _guarded(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(_AWAY)
    if isinstance(value, dict):
        return {key: _guarded(each) for key, each in value.items()}
    return [_guarded(each) for each in value] if isinstance(value, list) else value


def _restored(text: str, escape: bool) -> str:
    for sign, plain in _BACK.items():
        text = text.replace(sign, html.escape(plain) if escape else plain)
    return text


def _bare(marked: str) -> str:
    """Without the tags of the processor; none of the source's are in it."""
    parts = marked.split("<")
    return parts[0] + "".join(part.partition(">")[2] for part in parts[1:])
