"""What an export is about: the chosen documents and everything that hangs on them, in a fixed order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.evidence import lacks_source
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.review import Decision, Guideline, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.team import Assignment, Completion, Team
from annotator.domain.text import clean
from annotator.formats.exchange import Selection

T = TypeVar("T")


@dataclass(frozen=True)
class Extract:
    """The part of a project that a selection means. Without chosen documents it is all of the project, things whose
    document has not arrived yet included."""

    now: Snapshot
    selection: Selection

    @property
    def whole(self) -> bool:
        return not self.selection.documents

    @cached_property
    def documents(self) -> list[Document]:
        return self.selection.chosen(self.now)

    @cached_property
    def annotations(self) -> list[Annotation]:
        """By document, in text order."""
        found = [annotation for document in self.documents for annotation in self.now.annotations_of(document.id)]
        if self.whole:
            found += [a for a in self.now.annotations.values() if a.document not in self.now.documents]
        return found

    @cached_property
    def links(self) -> list[EvidenceLink]:
        found = [link for annotation in self.annotations for link in self.now.links_of(annotation.id)]
        if self.whole:
            found += [link for link in self.now.links.values() if link.annotation not in self.now.annotations]
        return found

    @cached_property
    def sources(self) -> list[Source]:
        """All of the project, or those that the chosen documents' annotations cite."""
        cited = {link.source for link in self.links}
        return [source for id, source in self.now.sources.items() if self.whole or id in cited]

    @cached_property
    def comments(self) -> list[Comment]:
        if self.whole:
            return list(self.now.comments.values())
        subjects = {entity.id for part in (self.documents, self.annotations, self.links) for entity in part}
        return [comment for comment in self.now.comments.values() if comment.subject in subjects]

    @cached_property
    def annotators(self) -> list[Annotator]:
        """All of the project, or those who made something of what is chosen."""
        made: Iterator[Annotation | EvidenceLink | Source | Comment] = (
            entity for part in (self.annotations, self.links, self.sources, self.comments) for entity in part
        )
        creators = {entity.creator for entity in made}
        return [person for id, person in self.now.annotators.items() if self.whole or id in creators]

    @cached_property
    def decisions(self) -> list[Decision]:
        ids = {document.id for document in self.documents}
        return [decision for decision in self.now.decisions.values() if self.whole or decision.document in ids]

    @cached_property
    def sessions(self) -> list[ReviewSession]:
        """All of the project, or those with a decision on what is chosen."""
        held = {decision.session for decision in self.decisions}
        return [session for id, session in self.now.sessions.items() if self.whole or id in held]

    @cached_property
    def guidelines(self) -> list[Guideline]:
        return list(self.now.guidelines.values())

    @property
    def team(self) -> list[Team]:
        return cast("list[Team]", list(self.now.table("team").values()))

    @cached_property
    def assignments(self) -> list[Assignment]:
        return self._on_documents(self.now.assignments.values())

    @cached_property
    def completions(self) -> list[Completion]:
        return self._on_documents(self.now.completions.values())

    @cached_property
    def seen(self) -> list[Seen]:
        """Who has read which comments: only with all of a project."""
        return list(self.now.seen.values()) if self.whole else []

    def _on_documents(self, given: Iterable[T]) -> list[T]:
        ids = {document.id for document in self.documents}
        return [each for each in given if self.whole or getattr(each, "document", "") in ids]

    @property
    def tags(self) -> list[Tag]:
        return self.now.tags_in_order()

    @cached_property
    def document_by_id(self) -> Mapping[str, Document]:
        return self.now.documents

    @cached_property
    def source_by_id(self) -> Mapping[str, Source]:
        return self.now.sources

    @cached_property
    def tag_by_id(self) -> Mapping[str, Tag]:
        return self.now.tags

    def tag_name(self, id: str) -> str:
        """A tag's name, or its id while the tag is not known."""
        tag = self.tag_by_id.get(id)
        return tag.name if tag else id

    def lacks(self, annotation: Annotation, links: Iterable[EvidenceLink]) -> bool:
        """Whether an annotation with these links still wants evidence; a link whose source is gone does not count."""
        return lacks_source(annotation, self.tag_by_id, [link for link in links if link.source in self.source_by_id])


def in_chunks(pieces: Iterable[str], size: int = 500) -> Iterator[bytes]:
    """UTF-8 of ``pieces``, ``size`` of them a chunk."""
    batch: list[str] = []
    for piece in pieces:
        batch.append(piece)
        if len(batch) >= size:
            yield utf8("".join(batch))
            batch.clear()
    if batch:
        yield utf8("".join(batch))


def utf8(text: str) -> bytes:
    """UTF-8; a lone surrogate, which cannot be written, becomes U+FFFD (so offsets stay)."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return clean(text).encode("utf-8")
