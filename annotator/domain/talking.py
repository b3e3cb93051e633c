"""The commands of talking: say, answer, correct and take back one's own words, settle a thread, have read.

Whoever takes part may settle a thread, and the words stay their author's: ``Resolve`` writes the one field that belongs
to the thread and not to the comment that began it. Copies of a project that settle apart agree by the later one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.commands import Add, Command, Delete, Edit
from annotator.domain.errors import BadInput, Missing, OurFault
from annotator.domain.people import Comment, Seen, seen_id
from annotator.domain.snapshot import Snapshot
from annotator.domain.text import normalised
from annotator.domain.undo import Change

SUBJECTS = ("annotation", "link", "document", "decision")
"""What can be talked about."""
LONGEST = 10_000
"""Code points of a comment."""


def comment(now: Snapshot, subject: str, subject_type: str, text: str, parent: str = "") -> Command:
    """Says something about ``subject``, or answers in the thread of ``parent``; people named in it are mentioned.

    Raises BadInput for an empty or far too long text, Missing if the subject or the thread is gone.
    """
    if subject_type not in SUBJECTS:
        raise OurFault(f"comments on a {subject_type}")
    if now.shown(subject_type, subject) is None:
        raise Missing("What this comment is about is not in the project any more.")
    words = _words(text)
    if not parent:
        return Add(_made(now, subject, subject_type, words), "Comment")
    before = now.known("comment", parent)
    if not isinstance(before, Comment) or before.subject != subject:
        raise Missing("The comment that this answers is not in the project any more.")
    return Add(replace(_made(now, subject, subject_type, words), parent=thread_of(now, before)), "Answer")


def edit_comment(now: Snapshot, id: str, text: str) -> Command:
    """Gives one's own comment another text. Raises BadInput as ``comment`` does."""
    words = _words(text)
    return Edit("comment", id, {"text": words, "mentions": mentioned(now, words)}, "Edit comment")


def delete_comment(id: str) -> Command:
    """Takes one's own comment back; answers to it stay."""
    return Delete("comment", id, "Delete comment")


@dataclass(frozen=True, slots=True)
class Resolve:
    """Settles the thread that ``comment`` belongs to, or opens it again. Anybody may; raises Missing if it is gone."""

    comment: str
    resolved: bool = True

    @property
    def label(self) -> str:
        return "Resolve thread" if self.resolved else "Reopen thread"

    def changes(self, now: Snapshot) -> Iterable[Change]:
        known = now.known("comment", self.comment)
        first = now.known("comment", thread_of(now, known)) if isinstance(known, Comment) else None
        if not isinstance(first, Comment):
            raise Missing("The comment that began this thread is not in the project.")
        if first.resolved == self.resolved:
            return []
        return [Change("set", "comment", first.id, {"resolved": self.resolved})]


def mark_seen(now: Snapshot, subject: str, comments: Iterable[str]) -> Command:
    """Notes that I have read ``comments`` on ``subject``, besides those that I had read before."""
    id = seen_id(now.me, subject)
    known = now.known("seen", id)
    before = known.comments if isinstance(known, Seen) else ()
    read = (*before, *(new for new in dict.fromkeys(comments) if new not in before))
    if isinstance(known, Seen):
        return Edit("seen", id, {"comments": read}, "Read comments")
    return Add(Seen(id=id, subject=subject, comments=read), "Read comments")


def seen_by_me(now: Snapshot, subject: str) -> frozenset[str]:
    """The ids of the comments on ``subject`` that I have read, under whatever id of mine."""
    found: frozenset[str] = frozenset()
    for id in my_ids(now):
        known = now.seen.get(seen_id(id, subject))
        if known is not None:
            found |= frozenset(known.comments)
    return found


def my_ids(now: Snapshot) -> list[str]:
    """The ids that are mine: the one I act under, and those that were said to be the same person's."""
    me = now.person(now.me)
    return list(dict.fromkeys([str(now.me), *(id for id in now.annotators if now.person(id) == me)]))


def thread_of(now: Snapshot, one: Comment) -> str:
    """The id of the comment that began the thread of ``one``, whether that has arrived or not.

    Of comments that answer each other in a circle (no window makes such), the smallest id stands for all.
    """
    passed = {one.id}
    while one.parent and one.parent not in passed:
        passed.add(one.parent)
        above = now.known("comment", one.parent)
        if not isinstance(above, Comment):
            return one.parent
        one = above
    return min(passed) if one.parent else one.id


def mentioned(now: Snapshot, text: str) -> tuple[str, ...]:
    """The ids of the people whom "@Name" in ``text`` speaks to, in the text's order, each once.

    The longest name that fits is meant, in any case and with any spaces between its words; of two people of one name
    both are. An "@" inside a word (an address) speaks to nobody.
    """
    named: dict[str, dict[str, None]] = {}
    for id, annotator in now.annotators.items():
        key = _key(annotator.name)
        if key:
            named.setdefault(key, {})[now.person(id)] = None
    return tuple(dict.fromkeys(id for match in _pattern(named).finditer(text) for id in named.get(_key(match[1]), ())))


def mention_places(now: Snapshot, text: str) -> list[tuple[int, int]]:
    """Where ``mentioned`` found names in ``text``: (start, end) in code points, with the "@"."""
    keys = {key for annotator in now.annotators.values() if (key := _key(annotator.name))}
    return [match.span() for match in _pattern(keys).finditer(text)] if "@" in text else []


def _key(name: str) -> str:
    return " ".join(name.lower().split())


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    choices = "|".join(r"\s+".join(re.escape(word) for word in name.split()) for name in longest_first)
    return re.compile(rf"(?<!\w)@({choices or '(?!)'})(?!\w)", re.IGNORECASE)


def _made(now: Snapshot, subject: str, subject_type: str, words: str) -> Comment:
    return Comment(id="", subject=subject, subject_type=subject_type, text=words, mentions=mentioned(now, words))


def _words(text: str) -> str:
    words = normalised(text).strip()
    if not words:
        raise BadInput("Please write something first.")
    if len(words) > LONGEST:
        raise BadInput(f"This comment is too long; at most {LONGEST:,} characters can be kept.")
    return words
