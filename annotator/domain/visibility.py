"""Blind mode: whose work on an article I may see.

While the team works blind, others' annotations, links, comments and decisions on an article are hidden from me until I
have said that I am done with it, or until a review session over it, in which I am present, has been started. Two texts
of one article are one article here.
"""

from annotator.domain.annotation import Annotation, Relation
from annotator.domain.editions import main_text
from annotator.domain.people import Comment
from annotator.domain.review import Decision
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink

Judgement = Annotation | EvidenceLink | Relation | Comment | Decision


def done_with(now: Snapshot, document: str, annotator: str) -> bool:
    """Whether a person (under whatever id) has said that they are done with a document."""
    person = now.person(annotator)
    return any(mark.done and now.person(mark.creator) == person for mark in now.completions_of(document))


def blind_on(now: Snapshot, document: str) -> bool:
    """Whether others' work on a document is hidden from me. Nobody (the command line) sees everything."""
    if not now.me or not now.team.blind:
        return False
    return now.remembered(
        ("hidden", now.me, document), lambda: bool(document) and main_text(now, document) not in _open(now)
    )


def hidden_documents(now: Snapshot) -> frozenset[str]:
    """The ids of the documents on which others' work is hidden from me."""
    if not now.me or not now.team.blind:
        return frozenset()
    return now.remembered(("hidden", now.me), lambda: frozenset(id for id in now.documents if blind_on(now, id)))


def own_ids(now: Snapshot) -> frozenset[str]:
    """All annotator ids that are mine."""
    return now.remembered(
        ("own", now.me),
        lambda: frozenset({now.me, *(id for id in now.annotators if now.person(id) == now.person(now.me))}),
    )


def visible(now: Snapshot, entity: Judgement) -> bool:
    """Whether I may see an annotation, a link, a relation, a comment or a decision now."""
    if not now.me or not now.team.blind or entity.creator in own_ids(now):
        return True
    return not blind_on(now, document_of(now, entity))


def document_of(now: Snapshot, entity: Judgement) -> str:
    """The id of the document that something belongs to; "" if that cannot be told."""
    if isinstance(entity, Annotation | Decision):
        return entity.document
    if isinstance(entity, EvidenceLink | Relation):
        annotation = now.known("annotation", entity.annotation)
        return annotation.document if isinstance(annotation, Annotation) else ""
    if entity.subject_type == "document":
        return entity.subject
    subject = now.known(entity.subject_type, entity.subject)
    if isinstance(subject, Annotation | EvidenceLink | Relation):
        return document_of(now, subject)
    return getattr(subject, "document", "")


def _open(now: Snapshot) -> frozenset[str]:
    """The articles (by their main text) with which I am done, or over which I have met others."""
    return now.remembered(("open", now.me), lambda: frozenset(_opened(now)))


def _opened(now: Snapshot) -> set[str]:
    me = now.person(now.me)
    found = {main_text(now, m.document) for m in now.completions.values() if m.done and now.person(m.creator) == me}
    for session in now.sessions.values():
        if any(now.person(each) == me for each in session.people):
            found.update(main_text(now, document) for document in session.documents)
    return found
