"""Which threads a list shows, and what is said where there are none."""

from dataclasses import dataclass
from typing import Literal

from annotator.app.comments import Talk
from annotator.app.threads import Shown, Thread
from annotator.domain.snapshot import Snapshot
from annotator.gui.comments.words import about, title_of, translate

Range = Literal["subject", "passage", "article", "project"]


@dataclass(frozen=True, slots=True)
class Scope:
    """The threads about one thing (``id`` of ``kind``), a passage with its links, an article with all in it, or what
    is new in the project."""

    range: Range
    id: str = ""
    kind: str = ""
    shown: Shown = Shown.ALL

    @property
    def subject_type(self) -> str:
        """What a new comment would be about ("": there can be none)."""
        kinds = {"subject": self.kind, "passage": "annotation", "article": "document"}
        return kinds.get(self.range, "") if self.id else ""

    def threads(self, talk: Talk) -> list[Thread]:
        """The threads, in their order."""
        if self.range == "project":
            return talk.inbox(self.shown)
        if not self.id:
            return []
        look_up = {"subject": talk.threads_on, "passage": talk.threads_of_passage, "article": talk.threads_in}
        return look_up[self.range](self.id, self.shown)

    def heading(self, now: Snapshot, talk: Talk, thread: Thread) -> tuple[str, str]:
        """What must be said above a thread: what it is about, and in which article."""
        if thread.subject == self.id:
            return "", ""
        where = ""
        if self.range == "project" and thread.subject_type != "document":
            where = title_of(now, talk.document_of(thread.comments[0].id))
        return about(now, thread.subject_type, thread.subject), where

    def nothing(self) -> str:
        """What is said in the place of an empty list."""
        if self.range == "project":
            return translate("Comments", "Nothing new, and nobody waits for an answer from you.")
        if not self.id:
            return translate("Comments", "Choose a passage to see what is said about it.")
        if self.shown is not Shown.ALL:
            return translate("Comments", "No thread passes this filter.")
        return translate("Comments", "Nobody has said anything here yet.")
