"""What word processor files say about themselves apart from their text: title, author, dates.

Such properties are often those of a template or of whoever typed, so what the text says is heard first, and what
programs put there by themselves is nobody's word.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.document import Document
from annotator.formats.assembly import Facts, Piece, assemble
from annotator.formats.told_by_text import told_by_text

TOLD_BY = "the file's properties"
_NO_TITLE = re.compile(
    r"(?:word |microsoft word )?(?:document|dokument|documento|документ|untitled|unbenannt|sans titre|template|normal)"
    r"[ _-]?\d*|microsoft word\b.*|powerpoint presentation|presentation|no title|title|titel"
    r"|.*\.(?:docx?|rtf|odt|dotx?|tmp)",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"python-docx|apache poi|openpyxl|pandoc|libreoffice.*|openoffice.*|microsoft.*|windows.*|user\d*|utilisateur.*"
    r"|benutzer|usuario|admin\w*|administrator|owner|author|unknown|unbekannt|guest|root|home|office|pc|hp|dell|acer"
    r"|lenovo|asus|[\W\d_]*",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:1[6-9]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)")
_NOBODYS_DAY = frozenset(("2013-12-23", "1970-01-01", "1980-01-01", "1601-01-01"))
"""The first is that of python-docx's template; the others are zeros."""


@dataclass(slots=True)
class Properties:
    """As the file has them; "" for what it does not say."""

    title: str = ""
    subtitle: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""
    description: str = ""
    keywords: Sequence[str] = ()
    language: str = ""
    publisher: str = ""

    def likely_title(self) -> str:
        """The title, unless it is a program's word."""
        title = " ".join(self.title.split())
        return "" if _NO_TITLE.fullmatch(title) else title

    def put_into(self, facts: Facts) -> None:
        """What is worth telling goes into ``facts``, after better witnesses."""
        facts.put("title", self.likely_title(), TOLD_BY)
        author = " ".join(self.author.split())
        facts.put("byline", "" if _NO_AUTHOR.fullmatch(author) else author, TOLD_BY)
        facts.put("published", day(self.created), f"{TOLD_BY} (created)")
        if day(self.modified) != day(self.created):
            facts.put("updated", day(self.modified), f"{TOLD_BY} (modified)")
        facts.put("description", self.description, TOLD_BY)
        facts.put("keywords", tuple(dict.fromkeys(filter(None, map(str.strip, self.keywords)))), TOLD_BY)
        facts.put("language", language(self.language), TOLD_BY)
        facts.put("publisher", self.publisher, TOLD_BY)


def document_of(pieces: Sequence[Piece], properties: Properties) -> Document:
    """The document of a word processor file. Raises BadInput if there is no text."""
    facts = Facts()
    told = told_by_text(pieces, facts, properties.likely_title())
    properties.put_into(facts)
    return assemble(told, facts)


def day(moment: str) -> str:
    """The day of a moment in ISO 8601 (possibly only year or month); "" for what is none or is nobody's."""
    found = _DATE.match(moment.strip())
    return "" if found is None or found[0] in _NOBODYS_DAY else found[0]


def language(tag: str) -> str:
    """A language tag as documents have it ("en"); "" for what is none."""
    first = re.split(r"[-_]", tag.strip())[0].lower()
    return first if re.fullmatch(r"[a-z]{2}", first) else ""


def listed_words(words: str) -> tuple[str, ...]:
    """Keywords as one types them into a field: apart by semicolons, or else by commas."""
    return tuple(re.split(r"\s*[;,]\s*" if ";" not in words else r"\s*;\s*", words.strip())) if words.strip() else ()
