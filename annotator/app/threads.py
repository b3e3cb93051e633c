"""Threads of comments, as the one who acts may read them."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from annotator.domain.annotation import Annotation
from annotator.domain.people import Comment
from annotator.domain.review import Decision
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink
from annotator.domain.talking import SUBJECTS, my_ids, seen_by_me
from annotator.domain.visibility import blind_on, document_of, visible


class Shown(Enum):
    """Which threads a list has."""

    ALL = "all"
    OPEN = "open"
    UNREAD = "unread"
    MENTIONS = "mentions"


class Count(NamedTuple):
    """Comments that I may read; of these, those that I have not, and of these again, those that speak to me."""

    comments: int = 0
    unread: int = 0
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class Thread:
    """One thread. ``id`` is that of the comment that began it; ``first`` is None if that one was deleted, is hidden
    from me or has not arrived. ``answers`` are oldest first. ``unread`` and ``to_me`` (whether I have read them or
    not) are ids of comments."""

    id: str
    subject: str
    subject_type: str
    first: Comment | None
    answers: tuple[Comment, ...]
    resolved: bool
    unread: frozenset[str]
    to_me: frozenset[str]

    @property
    def comments(self) -> tuple[Comment, ...]:
        """All that can be read of it, oldest first."""
        return (self.first, *self.answers) if self.first else self.answers

    def passes(self, shown: Shown) -> bool:
        """Whether it is in a list of ``shown``."""
        return {
            Shown.ALL: True,
            Shown.OPEN: not self.resolved,
            Shown.UNREAD: bool(self.unread),
            Shown.MENTIONS: bool(self.to_me),
        }[shown]


def readable(now: Snapshot, comment: Comment) -> str:
    """The id of the document that a comment belongs to, if I may read the comment: neither it nor what it is about is
    deleted, unknown, or hidden from me. Else ""."""
    if comment.deleted_by is not None or comment.subject_type not in SUBJECTS or not visible(now, comment):
        return ""
    document = document_of(now, comment)
    if now.shown("document", document) is None or not _subject_shown(now, comment.subject_type, comment.subject):
        return ""
    return document


def _subject_shown(now: Snapshot, kind: str, id: str) -> bool:
    subject = now.shown(kind, id)
    if isinstance(subject, EvidenceLink):
        return visible(now, subject) and _subject_shown(now, "annotation", subject.annotation)
    if isinstance(subject, Annotation):
        return visible(now, subject)
    if isinstance(subject, Decision):
        return not blind_on(now, subject.document)
    return subject is not None


def count_on(now: Snapshot, annotation: str) -> Count:
    """The talk about an annotation and its links, for its card."""
    subjects = (annotation, *(link.id for link in now.links_of(annotation)))
    comments = [c for subject in subjects for c in now.comments_on(subject) if readable(now, c)]
    if not comments:
        return Count()
    seen = frozenset().union(*(seen_by_me(now, subject) for subject in subjects))
    unread = [c for c in comments if c.id not in seen and not now.mine(c)]
    mine = set(my_ids(now))
    to_me = sum(not mine.isdisjoint(c.mentions) for c in unread)
    return Count(len(comments), len(unread), to_me)


def place_of(now: Snapshot, thread: Thread) -> tuple[int, int, str]:
    """Where in its document a thread stands: about the document first, then by the passage's start."""
    subject = now.known(thread.subject_type, thread.subject)
    if isinstance(subject, EvidenceLink):
        subject = now.known("annotation", subject.annotation)
    start = subject.start if isinstance(subject, Annotation | Decision) else -1
    return (start, SUBJECTS.index(thread.subject_type), thread.subject)
