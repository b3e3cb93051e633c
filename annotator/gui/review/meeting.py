"""What the decision screen works on: the agenda, where the meeting is, what has been said but not confirmed."""

from collections.abc import Mapping
from dataclasses import replace

from annotator.app.naming import Naming, in_order
from annotator.app.project import Changed
from annotator.app.reviewing import Agenda, Item
from annotator.domain.commands import Command
from annotator.domain.deciding import make_rule
from annotator.domain.review import Decision, ReviewSession
from annotator.domain.snapshot import Snapshot
from annotator.gui.compare.people_looks import PersonLook, looks_of
from annotator.gui.review.choice import Draft, command, recent_reasons, said_after
from annotator.gui.session import Session
from annotator.gui.tokens import Theme


class Meeting:
    """A session of review in the window. ``at`` is the place on the agenda (-1: the agenda is empty)."""

    def __init__(self, session: Session, agenda: Agenda, theme: Theme) -> None:
        self.window_session = session
        self.agenda = agenda
        self._drafts: dict[str, Draft] = {}
        self.at = agenda.resume_at() if agenda.items else -1
        self.looks: Mapping[str, PersonLook] = {}
        self.dress(theme)

    @property
    def now(self) -> Snapshot:
        """The project as it is."""
        return self.window_session.project.now

    @property
    def review(self) -> ReviewSession:
        """The session as it is."""
        return self.now.sessions.get(self.agenda.session.id, self.agenda.session)

    @property
    def open(self) -> bool:
        """Whether decisions can be made."""
        return self.review.state != "closed" and not self.window_session.project.store.read_only

    @property
    def item(self) -> Item | None:
        """The passage that is spoken of."""
        return self.agenda.items[self.at] if 0 <= self.at < len(self.agenda.items) else None

    @property
    def draft(self) -> Draft:
        """What has been said about it, and not been confirmed."""
        return self._drafts.get(self.item.cluster.key, Draft()) if self.item else Draft()

    @property
    def adds(self) -> bool:
        """Whether something has been said about a decision that stands, and nothing chosen anew."""
        return bool(self.item and self.item.settled and self.draft.choice is None and not self.draft.empty)

    @property
    def on_record(self) -> Draft:
        """The draft, with the votes and dissent of a decision that stands where none are said anew."""
        before = self.item.decision if self.item is not None and self.item.settled else None
        if before is None or self.draft.choice is not None:
            return self.draft
        votes, dissent = self.draft.votes or before.votes, self.draft.dissent or before.dissent
        return replace(self.draft, votes=votes, dissent=dissent)

    def say(self, **said: object) -> None:
        """Change the draft of the item that is spoken of."""
        if self.item is not None:
            self._drafts[self.item.cluster.key] = replace(self.draft, **said)  # type: ignore[arg-type]

    def drop(self, key: str) -> None:
        """What was said about a cluster has been confirmed."""
        self._drafts.pop(key, None)

    def dress(self, theme: Theme) -> None:
        """Looks of the people in a theme; the letters are those of the minutes."""
        self.looks = looks_of(in_order(self.now, self.review.annotators), theme)
        self._naming = Naming(self.now, self.review.annotators, hidden=not self.review.names)

    def name(self, annotator: str) -> str:
        """How somebody whose work is compared is called: by name, or by letter if names are hidden."""
        return self._naming.reader(annotator)

    def person_of(self, letter: str) -> str:
        """Whose letter it is; "" for nobody's."""
        return next((person for person, look in self.looks.items() if look.letter == letter), "")

    def command(self) -> Command | None:
        """The draft as a command; None if nothing was said, or there is no item. Raises BadInput as ``choice``."""
        if self.item is None or self.draft.empty:
            return None
        project = self.window_session.project
        draft = said_after(self.item, self.draft) if self.adds else self.draft
        return command(self.now, self.item, draft, self.review.id, project.new_id())

    def rule(self, text: str, tag: str) -> Command | None:
        """A rule of the decision that stands; None if the item is not decided yet (then it goes with the draft)."""
        item = self.item
        if item is None or item.decision is None or self.draft.choice is not None:
            self.say(rule=(text, tag))
            return None
        return make_rule(item.decision, text, tag)

    def reasons(self) -> list[str]:
        """Reasons that were given before."""
        return recent_reasons(self.now.decisions.values())

    def take(self, changed: Changed) -> bool:
        """Follow a change: the same item stays current. False: the agenda has to be made anew."""
        item = self.item
        if not self.agenda.take(changed):
            return False
        self.at = self._place(item)
        gone = self._undone(changed)
        if gone is not None:
            at = self.agenda.about(gone.document, [reading.annotation for reading in gone.readings])
            self.at = at if at >= 0 else self.at
        return True

    def renew(self, agenda: Agenda) -> None:
        """Take an agenda that was made anew."""
        item = self.item
        self.agenda = agenda
        self.at = self._place(item)

    def _place(self, item: Item | None) -> int:
        here = self.agenda.index_of(item) if item is not None else -1
        return here if here >= 0 else max(-1, min(self.at, len(self.agenda.items) - 1)) if self.agenda.items else -1

    def _undone(self, changed: Changed) -> Decision | None:
        """The decision that an undo or redo was about."""
        if changed.txn.undoes is None:
            return None
        return next((after for _, after in changed.entities if isinstance(after, Decision)), None)
