"""All talk of a project: what I may read, and have not read yet; kept up to date in the time the change itself took."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.app.project import Changed
from annotator.app.threads import Count, Shown, Thread, place_of, readable
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.people import Annotator, Comment, Seen
from annotator.domain.review import Decision, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import EvidenceLink
from annotator.domain.talking import seen_by_me, thread_of
from annotator.domain.team import Completion, Team
from annotator.domain.visibility import document_of, hidden_documents


@dataclass(slots=True)
class _Entry:
    """A comment that I may read."""

    subject: str
    document: str
    thread: str
    unread: bool
    to_me: bool


class Talk:
    """Answers for the one who acts; when another takes over, all is looked at again."""

    def __init__(self, now: Snapshot) -> None:
        self._now = now
        self.reload()

    def reload(self) -> None:
        """Looks at every comment again."""
        self._me = self._now.me
        self._blind = hidden_documents(self._now)
        self._on: dict[str, dict[str, None]] = {}
        self._linked = False
        self._entries: dict[str, _Entry] = {}
        self._hidden: dict[str, None] = {}
        self._documents: dict[str, dict[str, None]] = {}
        self._threads: dict[str, dict[str, None]] = {}
        self._unread: dict[str, None] = {}
        self._to_me: dict[str, None] = {}
        self._counts: dict[str, Counter[str]] = {}
        self._enter_all(self._now.comments.values())

    def take(self, changed: Changed) -> None:
        """Follows one txn."""
        if self._now.me != self._me:
            self.reload()
            return
        again: dict[str, None] = {}
        for before, after in changed.entities:
            found = self._touched(before, after)
            if found is None:
                self.reload()
                return
            again.update(dict.fromkeys(found))
        again.update(dict.fromkeys(self._revealed()))
        for id in again:
            self._leave(id)
        self._enter_all(comment for id in again if (comment := self._now.comments.get(id)) is not None)

    def become(self, other: "Talk") -> None:
        """Takes over what another one has found in the state as it is now."""
        self.__dict__.update({**vars(other), "_now": self._now})

    def concerns(self, changed: Changed) -> bool:
        """Whether what is shown of the talk may look different after a txn: quickly, and rather yes than no."""
        return (
            self._now.me != self._me
            or changed.large
            or any(
                isinstance(after, Comment | Seen | Annotator | Team | Completion | ReviewSession | Document)
                or after.id in self._on
                or (self._linked and isinstance(after, Annotation | EvidenceLink))
                for _, after in changed.entities
            )
        )

    # What can be asked

    @property
    def total(self) -> Count:
        """The whole project's."""
        self._look()
        return Count(len(self._entries), len(self._unread), sum(id in self._unread for id in self._to_me))

    def count(self, document: str) -> Count:
        """All talk in a document: about itself, its annotations, their links, its decisions."""
        self._look()
        counts, ids = self._counts.get(document), self._documents.get(document)
        return Count(len(ids), counts["unread"], counts["mentions"]) if ids and counts else Count()

    def unread_in(self) -> dict[str, int]:
        """How many unread comments each document has that has any."""
        self._look()
        return {id: unread for id, counts in self._counts.items() if (unread := counts["unread"])}

    def document_of(self, comment: str) -> str:
        """The document that a readable comment belongs to, else ""."""
        entry = self._entries.get(comment)
        return entry.document if entry else ""

    def subject_of(self, comment: str) -> str:
        """The id of what a readable comment is about, else ""."""
        entry = self._entries.get(comment)
        return entry.subject if entry else ""

    def unread(self, comment: str) -> bool:
        """Whether a comment is one that I have not read."""
        self._look()
        return comment in self._unread

    def threads_on(self, subject: str, shown: Shown = Shown.ALL) -> list[Thread]:
        """The threads about one thing, oldest first."""
        self._look()
        return self._listed((id for id in self._on.get(subject, ()) if id in self._entries), shown)

    def threads_of_passage(self, annotation: str, shown: Shown = Shown.ALL) -> list[Thread]:
        """The threads about an annotation and then those about its links."""
        found = self.threads_on(annotation, shown)
        for link in self._now.links_of(annotation):
            found += self.threads_on(link.id, shown)
        return found

    def threads_in(self, document: str, shown: Shown = Shown.ALL) -> list[Thread]:
        """A document's threads: those about itself, then in text order."""
        self._look()
        return self._listed(self._documents.get(document, ()), shown)

    def inbox(self, shown: Shown = Shown.ALL) -> list[Thread]:
        """The threads of the whole project in which something is unread, or that speak to me and are open; the
        latest first."""
        self._look()
        threads = dict.fromkeys(self._entries[id].thread for id in (*self._unread, *self._to_me))
        found = [thread for id in threads if (thread := self._thread(id)).unread or not thread.resolved]
        found.sort(key=lambda thread: (thread.comments[-1].created, thread.id), reverse=True)
        return [thread for thread in found if thread.passes(shown)]

    # How it is kept

    def _look(self) -> None:
        if self._now.me != self._me:
            self.reload()

    def _touched(self, before: Entity | None, after: Entity) -> Iterable[str] | None:
        """The ids of comments to look at again; None: all of them."""
        if isinstance(after, Comment):
            return (after.id, *self._threads.get(after.id, ()))
        if isinstance(after, Seen):
            return _read(before) ^ _read(after)
        if isinstance(after, Annotator):
            return () if isinstance(before, Annotator) and _same_person(before, after) else None
        if isinstance(after, Document):
            known = before is not None and before.deleted_by == after.deleted_by
            return () if known else self._about_documents([after.id])
        if isinstance(after, Annotation):
            return self._about_annotation(after)
        if isinstance(after, EvidenceLink | Decision):
            return self._on.get(after.id, ())
        return ()

    def _about_documents(self, documents: Iterable[str]) -> Iterable[str]:
        """What is readable there, and what is not but might become so."""
        wanted = set(documents)
        yield from (id for document in wanted for id in self._documents.get(document, ()))
        for id in self._hidden:
            comment = self._now.comments.get(id)
            if comment is not None and document_of(self._now, comment) in wanted:
                yield id

    def _revealed(self) -> Iterable[str]:
        """What is in articles that others' work is hidden from me in now, and was not before, or the other way."""
        before, self._blind = self._blind, hidden_documents(self._now)
        return self._about_documents(before ^ self._blind) if before != self._blind else ()

    def _about_annotation(self, annotation: Annotation) -> Iterable[str]:
        yield from self._on.get(annotation.id, ())
        if self._linked:
            for link in self._now.links_of(annotation.id):
                yield from self._on.get(link.id, ())
        if self._now.get("document", annotation.document) is None:
            yield from self._about_documents([annotation.document])  # it is shown only while others work with it

    def _enter_all(self, comments: Iterable[Comment]) -> None:
        seen: dict[str, frozenset[str]] = {}
        me = self._now.person(self._me)
        for comment in comments:
            if comment.subject not in seen:
                seen[comment.subject] = seen_by_me(self._now, comment.subject)
            self._enter(comment, seen[comment.subject], me)

    def _enter(self, comment: Comment, seen: frozenset[str], me: str) -> None:
        now = self._now
        self._on.setdefault(comment.subject, {})[comment.id] = None
        self._linked |= comment.subject_type == "link"
        document = readable(now, comment)
        if not document:
            self._hidden[comment.id] = None
            return
        mine = now.mine(comment)
        to_me = not mine and any(now.person(id) == me for id in comment.mentions)
        unread = not mine and comment.id not in seen
        entry = self._entries[comment.id] = _Entry(comment.subject, document, thread_of(now, comment), unread, to_me)
        self._documents.setdefault(document, {})[comment.id] = None
        self._threads.setdefault(entry.thread, {})[comment.id] = None
        self._add_up(comment.id, entry, 1)

    def _leave(self, id: str) -> None:
        entry = self._entries.pop(id, None)
        self._hidden.pop(id, None)
        comment = self._now.known("comment", id)
        if isinstance(comment, Comment):
            self._on.get(comment.subject, {}).pop(id, None)
        if entry is not None:
            del self._documents[entry.document][id]
            del self._threads[entry.thread][id]
            self._add_up(id, entry, -1)

    def _add_up(self, id: str, entry: _Entry, by: int) -> None:
        for index, holds in ((self._unread, entry.unread), (self._to_me, entry.to_me)):
            if holds and by > 0:
                index[id] = None
            elif holds:
                del index[id]
        counts = self._counts.setdefault(entry.document, Counter())
        counts["unread"] += by * entry.unread
        counts["mentions"] += by * (entry.unread and entry.to_me)

    def _listed(self, ids: Iterable[str], shown: Shown) -> list[Thread]:
        threads = dict.fromkeys(self._entries[id].thread for id in ids)
        found = [thread for id in threads if (thread := self._thread(id)).passes(shown)]
        found.sort(key=lambda thread: (place_of(self._now, thread), thread.comments[0].created, thread.id))
        return found

    def _thread(self, id: str) -> Thread:
        comments = sorted(
            (self._now.comments[each] for each in self._threads[id]), key=lambda c: (c.id != id, c.created, c.id)
        )
        known = self._now.known("comment", id)
        first = comments[0] if comments[0].id == id else None
        return Thread(
            id,
            comments[0].subject,
            comments[0].subject_type,
            first,
            tuple(comments[1:] if first else comments),
            isinstance(known, Comment) and known.resolved,
            frozenset(c.id for c in comments if c.id in self._unread),
            frozenset(c.id for c in comments if c.id in self._to_me),
        )


def _same_person(before: Annotator, after: Annotator) -> bool:
    return (before.same_as, before.deleted_by) == (after.same_as, after.deleted_by)


def _read(seen: Entity | None) -> frozenset[str]:
    return frozenset(seen.comments) if isinstance(seen, Seen) and seen.deleted_by is None else frozenset()
