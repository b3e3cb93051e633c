"""Sources (evidence that is cited) and the links from annotations to them."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from annotator.domain.document import Block, DocumentLink, Page
from annotator.domain.entity import Entity, entity_type

Stance = Literal["supports", "refutes", "context"]
STANCES: tuple[Stance, ...] = ("supports", "refutes", "context")
SOURCE_TYPES: tuple[str, ...] = (
    "webpage", "article-newspaper", "article-journal", "article-magazine", "report", "book", "chapter", "treaty",
    "legislation", "legal_case", "speech", "interview", "broadcast", "motion_picture", "post", "post-weblog",
    "dataset", "figure", "graphic", "map", "personal_communication", "document",
    "article", "bill", "classic", "collection", "entry", "entry-dictionary", "entry-encyclopedia", "event", "hearing",
    "manuscript", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "regulation",
    "review", "review-book", "software", "song", "standard", "thesis",
)  # fmt: skip
"""The item types of CSL 1.0.2; those that evidence mostly comes in are first."""


RELIABILITIES: tuple[str, ...] = ("A", "B", "C", "D", "E", "F")
"""How far a source can be relied on: A completely to E unreliable, F cannot be judged. The Admiralty code
(NATO AJP-2.1, "Allied Joint Doctrine for Intelligence Procedures", annex on source and information evaluation)."""
CREDIBILITIES: tuple[str, ...] = ("1", "2", "3", "4", "5", "6")
"""How credible what it says is: 1 confirmed by other sources to 5 improbable, 6 cannot be judged (the same code)."""
Level = Literal["", "primary", "secondary", "tertiary"]
LEVELS: tuple[Level, ...] = ("primary", "secondary", "tertiary")


class Contributor(NamedTuple):
    """Who had another part in a source than its author's. ``role`` is a CSL name variable ("editor", "translator"),
    ``name`` as in ``Source.author``."""

    role: str
    name: str


class Further(NamedTuple):
    """A CSL variable that has no field of its own, and its value as text."""

    name: str
    value: str


@entity_type("source")
@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Entity):
    """Evidence that is cited, never the article itself. Fields carry CSL 1.0.2 meanings; dates are ISO 8601.

    A name is "Family, Given" for a person and has no comma for an organisation.
    """

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
    """One of ``RELIABILITIES``, or "" while not graded."""
    note: str = ""
    creator: str = ""
    credibility: str = ""
    """One of ``CREDIBILITIES``, or "" while not graded."""
    level: str = ""
    """One of ``LEVELS``, or ""."""
    origin: str = ""
    """Where its information comes from, in words ("the ministry's statement of 9 November"): sources of the same
    origin, whatever the case and spacing of the words, are one independent source. "": it stands for itself."""
    document: str = ""
    """The id of the project's document that this source is; "": none."""
    same_as: str = ""
    """The id of the source that this one was found to be a duplicate of; "": none. Links to it count as links there."""
    apart: tuple[str, ...] = field(default=(), metadata={"record": str})
    """The ids of sources that look like this one and were said to be others."""
    contributors: tuple[Contributor, ...] = field(default=(), metadata={"record": Contributor})
    publisher_place: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    edition: str = ""
    report_number: str = ""
    """CSL ``number``: of a report, a patent, a law."""
    isbn: str = ""
    issn: str = ""
    language: str = ""
    abstract: str = ""
    collection_title: str = ""
    event: str = ""
    """CSL ``event-title``."""
    archive: str = ""
    genre: str = ""
    keywords: tuple[str, ...] = field(default=(), metadata={"record": str})
    citation_key: str = ""
    more: tuple[Further, ...] = field(default=(), metadata={"record": Further})


@entity_type("link")
@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLink(Entity):
    """From an annotation to a source: what the source does to it, and where in the source.

    ``capture`` is the snapshot that was read; ``quote`` stood there at ``start`` to ``end`` (half-open, code points of
    the snapshot's text; -1: no place), between ``prefix`` and ``suffix`` (32 code points each).
    """

    annotation: str
    source: str
    stance: str = "supports"
    locator: str = ""
    quote: str = ""
    grade: str = ""
    note: str = ""
    creator: str = ""
    capture: str = ""
    start: int = -1
    end: int = -1
    prefix: str = ""
    suffix: str = ""
    page: str = ""
    """The label of the page, of a snapshot that has pages."""


@entity_type("capture")
@dataclass(frozen=True, slots=True, kw_only=True)
class Capture(Entity):
    """A snapshot of a source: a page, PDF, image or text as it was kept, so that evidence can still be read later.

    ``attachment`` is the SHA-256 (hex) of the kept bytes. ``text`` is what the importers read in them, normalised as a
    document's text is, and never edited; it is empty for an image or a scan.
    """

    source: str
    attachment: str
    text: str = ""
    name: str = ""
    """The name of the file, or "" for what was fetched."""
    media_type: str = ""
    size: int = 0
    """Bytes."""
    url: str = ""
    captured: str = ""
    """When it was saved or fetched: ISO 8601 UTC with milliseconds, or as much as is known."""
    note: str = ""
    creator: str = ""
    blocks: tuple[Block, ...] = field(default=(), metadata={"record": Block})
    links: tuple[DocumentLink, ...] = field(default=(), metadata={"record": DocumentLink})
    pages: tuple[Page, ...] = field(default=(), metadata={"record": Page})
