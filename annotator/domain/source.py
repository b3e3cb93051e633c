"""Sources (evidence that is cited) and the links from annotations to them."""

from dataclasses import dataclass, field
from typing import Literal

from annotator.domain.entity import Entity, entity_type

Stance = Literal["supports", "refutes", "context"]
STANCES: tuple[Stance, ...] = ("supports", "refutes", "context")
SOURCE_TYPES: tuple[str, ...] = (
    "webpage", "article-newspaper", "article-journal", "article-magazine", "report", "book", "chapter", "treaty",
    "legislation", "legal_case", "speech", "interview", "broadcast", "motion_picture", "post", "post-weblog",
    "dataset", "figure", "graphic", "map", "personal_communication", "document",
)  # fmt: skip
"""CSL 1.0.2 item types that evidence comes in."""


@entity_type("source")
@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Entity):
    """Evidence that is cited, never the article itself. Fields carry CSL 1.0.2 meanings; dates are ISO 8601."""

    title: str
    type: str = "webpage"
    author: tuple[str, ...] = field(default=(), metadata={"record": str})
    publisher: str = ""
    container_title: str = ""
    issued: str = ""
    accessed: str = ""
    url: str = ""
    doi: str = ""
    reliability: str = ""
    note: str = ""
    creator: str = ""


@entity_type("link")
@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLink(Entity):
    """From an annotation to a source: what the source does to it, and where in the source."""

    annotation: str
    source: str
    stance: str = "supports"
    locator: str = ""
    quote: str = ""
    grade: str = ""
    note: str = ""
    creator: str = ""
