"""Documents: the articles that are read."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from annotator.domain.entity import Entity, entity_type

BlockKind = Literal[
    "title", "subtitle", "heading", "meta", "paragraph", "quote", "list", "caption", "table", "media", "boilerplate"
]
"""``meta`` is the byline chain, dates, region and theme; ``boilerplate`` is what an outlet puts under every article;
``quote`` is a block quotation; a line of a ``table`` is a row of it; ``media`` stands for a video or an image."""


class Block(NamedTuple):
    """A line of the text, ``text[start:end]`` in code points, without its line break; blank lines have no block."""

    start: int
    end: int
    kind: BlockKind
    level: int = 0
    """Of a heading: 1 (over all of the article) to 6; 0: not known. Of a list's line: how deep it lies, from 1."""


class DocumentLink(NamedTuple):
    """A link of the article: where its label stands in the text (code points), where it leads, and what it is.

    ``kind`` is "link", "video", "image" or "mail". ``target`` may be empty or "#" as the article had it.
    """

    start: int
    end: int
    target: str
    kind: str = "link"


class Byline(NamedTuple):
    """Who signed an article. ``kind`` is "person" or "organisation"."""

    name: str
    kind: str = "person"


class Publication(NamedTuple):
    """One place where an article appeared: the outlet, its author there, the date (ISO 8601, possibly partial)."""

    outlet: str
    date: str = ""
    url: str = ""
    author: str = ""


class Page(NamedTuple):
    """A page of the original: ``text[start:end]`` (code points) stood on the page that is numbered ``label``."""

    start: int
    end: int
    label: str


class Origin(NamedTuple):
    """Where the value of one of a document's fields came from, in words ("og:title", "the file's name", "by hand")."""

    field: str
    told_by: str


@entity_type("document")
@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Entity):
    """An article. ``text`` is normalised once at import and never edited; dates are ISO 8601 (possibly partial).

    ``publisher``, ``published`` and ``url`` are those of the outlet where it was read; ``chain`` has the places where
    it appeared before, the first one first.
    """

    text: str
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    original_author: str = ""
    original_date: str = ""
    regions: tuple[str, ...] = field(default=(), metadata={"record": str})
    themes: tuple[str, ...] = field(default=(), metadata={"record": str})
    source_line: str = ""
    url: str = ""
    language: str = ""
    note: str = ""
    subtitle: str = ""
    bylines: tuple[Byline, ...] = field(default=(), metadata={"record": Byline})
    """Those of ``byline``, one by one."""
    chain: tuple[Publication, ...] = field(default=(), metadata={"record": Publication})
    updated: str = ""
    """When the outlet last changed it."""
    captured: str = ""
    """When it was saved or fetched."""
    section: str = ""
    description: str = ""
    keywords: tuple[str, ...] = field(default=(), metadata={"record": str})
    rights: str = ""
    origins: tuple[Origin, ...] = field(default=(), metadata={"record": Origin})
    filename: str = ""
    encoding: str = ""
    attachment: str = ""
    """SHA-256 (hex) of the original bytes, kept in the project."""
    same_as: str = ""
    """The id of the document that this is another text of (fetched or extracted otherwise); "": none."""
    blocks: tuple[Block, ...] = field(default=(), metadata={"record": Block})
    links: tuple[DocumentLink, ...] = field(default=(), metadata={"record": DocumentLink})
    pages: tuple[Page, ...] = field(default=(), metadata={"record": Page})
    """Of an original that has pages, in order."""
