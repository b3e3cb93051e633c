"""Documents: the articles that are read."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from annotator.domain.entity import Entity, entity_type

BlockKind = Literal["title", "heading", "meta", "paragraph", "quote", "list", "boilerplate"]
"""``meta`` is the byline chain, dates, region and theme; ``boilerplate`` is what an outlet puts under every article."""


class Block(NamedTuple):
    """A line of the text, ``text[start:end]`` in code points, without its line break; blank lines have no block."""

    start: int
    end: int
    kind: BlockKind


class DocumentLink(NamedTuple):
    """A link of the article: where its label stands in the text (code points), where it leads, and what it is.

    ``kind`` is "link", "video", "image" or "mail". ``target`` may be empty or "#" as the article had it.
    """

    start: int
    end: int
    target: str
    kind: str = "link"


@entity_type("document")
@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Entity):
    """An article. ``text`` is normalised once at import and never edited; dates are ISO 8601 (possibly partial)."""

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
    filename: str = ""
    encoding: str = ""
    attachment: str = ""
    """SHA-256 (hex) of the original bytes, kept in the project."""
    same_as: str = ""
    """The id of the document that this is another text of (fetched or extracted otherwise); "": none."""
    blocks: tuple[Block, ...] = field(default=(), metadata={"record": Block})
    links: tuple[DocumentLink, ...] = field(default=(), metadata={"record": DocumentLink})
