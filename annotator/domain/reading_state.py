"""How far somebody is with an article."""

from typing import Literal, cast, get_args

from annotator.domain.snapshot import Snapshot

State = Literal["unread", "in progress", "needs review", "done"]
STATES: tuple[State, ...] = get_args(State)
"""In the order in which they are shown."""


def reading_state(now: Snapshot, document: str) -> State:
    """How far I am: done, else what I said last; else in progress where I have marked something, else unread."""
    said = said_state(now, document)
    if said is not None:
        return said
    me = now.person(now.me)
    marked = any(now.person(annotation.creator) == me for annotation in now.annotations_of(document))
    return "in progress" if marked else "unread"


def said_state(now: Snapshot, document: str) -> State | None:
    """What I said of a document, under whatever id: that I am done counts first, then the last word; None: nothing."""
    me = now.person(now.me)
    mine = [mark for mark in now.completions_of(document) if now.person(mark.creator) == me]
    if any(mark.done for mark in mine):
        return "done"
    said = [mark for mark in mine if mark.state in STATES]
    return cast(State, max(said, key=lambda mark: (mark.modified, mark.id)).state) if said else None
