"""How far somebody is with an article."""

from typing import Literal

from annotator.domain.snapshot import Snapshot

State = Literal["unread", "in progress", "done", "needs review"]


def reading_state(now: Snapshot, document: str) -> State:
    """How far I am: what I said last; else in progress where I have marked something, else unread."""
    me = now.person(now.me)
    for mark in now.completions_of(document):
        if now.person(mark.creator) == me:
            if mark.done:
                return "done"
            if mark.state in ("unread", "in progress", "needs review"):
                return mark.state  # type: ignore[return-value]
    marked = any(now.person(annotation.creator) == me for annotation in now.annotations_of(document))
    return "in progress" if marked else "unread"
