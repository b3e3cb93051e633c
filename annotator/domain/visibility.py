"""Blind mode: whose work on an article I may see.

While the team works blind, others' annotations, links and comments on an article are hidden from me until I have said
that I am done with it, or until a review session over it, in which I am present, has been started.
"""

from annotator.domain.annotation import Annotation
from annotator.domain.people import Comment
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink


def done_with(now: Snapshot, document: str, annotator: str) -> bool:
    """Whether a person (under whatever id) has said that they are done with a document."""
    person = now.person(annotator)
    return any(mark.done and now.person(mark.creator) == person for mark in now.completions_of(document))


def blind_on(now: Snapshot, document: str) -> bool:
    """Whether others' work on a document is hidden from me. Nobody (the command line) sees everything."""
    if not now.me or not now.team.blind or done_with(now, document, now.me):
        return False
    me = now.person(now.me)
    return not any(
        document in session.documents and any(now.person(each) == me for each in session.people)
        for session in now.sessions.values()
    )


def visible(now: Snapshot, entity: Annotation | EvidenceLink | Comment) -> bool:
    """Whether I may see an annotation, a link or a comment now."""
    if not now.me or not now.team.blind or now.mine(entity):
        return True
    document = document_of(now, entity)
    return not document or not blind_on(now, document)


def document_of(now: Snapshot, entity: Annotation | EvidenceLink | Comment) -> str:
    """The id of the document that something belongs to; "" if that cannot be told."""
    if isinstance(entity, Annotation):
        return entity.document
    if isinstance(entity, EvidenceLink):
        annotation = now.known("annotation", entity.annotation)
        return annotation.document if isinstance(annotation, Annotation) else ""
    if entity.subject_type == "document":
        return entity.subject
    subject = now.known(entity.subject_type, entity.subject)
    if isinstance(subject, Annotation | EvidenceLink):
        return document_of(now, subject)
    return getattr(subject, "document", "")
