"""An article of the project as a source: its text is then what is read and quoted."""

from annotator.domain.commands import Add, Command
from annotator.domain.document import Document
from annotator.domain.errors import BadInput
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source


def use_as_source(now: Snapshot, document: Document, id: str = "") -> Command:
    """Makes a source (with that id) of an article. Raises BadInput if there is one already."""
    known = source_of_article(now, document.id)
    if known is not None:
        raise BadInput("This article is a source already.")
    return Add(source_from_article(document, id), "Use article as source")


def source_of_article(now: Snapshot, document: str) -> Source | None:
    """The source that an article is; None if it is none."""
    found = next((source for source in now.sources.values() if source.document == document), None)
    return now.sources.get(now.main_source(found.id), found) if found is not None else None


def source_from_article(document: Document, id: str = "") -> Source:
    """A source with what the article says of itself."""
    names = tuple(name_of(line.name, line.kind) for line in document.bylines)
    return Source(
        id=id,
        title=document.title or document.filename or document.text.strip().split("\n")[0][:200],
        type="article-newspaper" if document.publisher else "document",
        author=names or ((document.byline,) if document.byline else ()),
        container_title=document.publisher,
        issued=document.published,
        accessed=document.captured[:10],
        url=document.url,
        language=document.language,
        document=document.id,
    )


def name_of(name: str, kind: str) -> str:
    """A name as sources have it: "Family, Given" of a person with two names or more."""
    given, _, family = " ".join(name.split()).rpartition(" ")
    return name if kind != "person" or not given or "," in name else f"{family}, {given}"
