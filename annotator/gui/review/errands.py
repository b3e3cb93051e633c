"""What the decision screen needs the window for: dialogs, pausing, finishing, an agenda made on a worker."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.app.reviewing import Agenda
from annotator.app.sessions import close, hold, reopen
from annotator.domain.errors import WorldError
from annotator.domain.review import ReviewSession
from annotator.gui.article.comfort import read_comfort
from annotator.gui.questions import confirm
from annotator.gui.review.deciding import Deciding
from annotator.gui.review.meeting import Meeting
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.place import go_back, place_of
from annotator.gui.review.words import outcome_word
from annotator.gui.session import Session
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class ReviewErrands(QObject):
    """One for each page; lives as long as it."""

    def __init__(self, window: "MainWindow", page: ReviewPage) -> None:
        super().__init__(page)
        self._window = window
        self._page = page
        self._meeting = page.meeting
        self.deciding = Deciding(page)
        self.deciding.errand.connect(self.ask)
        page.time_spent.connect(self._keep_time)
        page.renew_requested.connect(self._renew)

    def ask(self, deed: str) -> None:
        """Do what a key or a button stands for."""
        deeds: dict[str, Callable[[], object]] = {
            "list": self._list,
            "accept": self._accept,
            "votes": self._votes,
            "dissent": self._dissent,
            "rule": self._rule,
            "keys": self._keys,
            "source": self._source,
            "comments": self._comments,
            "pause": self._pause,
            "finish": self._finish,
        }
        if deed in deeds:
            deeds[deed]()

    def resume(self) -> None:
        """The session goes on."""
        self._keep_time(self._page.watch.seconds)

    def _list(self) -> None:
        from annotator.gui.review.items_dialog import ItemsDialog

        dialog = ItemsDialog(self._window, self._meeting, self._page.theme)
        dialog.item_chosen.connect(self._page.go)
        dialog.open()

    def _accept(self) -> None:
        from annotator.gui.review.accept import AcceptDialog

        if self._meeting.open:
            AcceptDialog(self._window, self._meeting, self._page.theme).open()

    def _votes(self) -> None:
        from annotator.gui.review.said import VotesDialog

        meeting, item = self._meeting, self._meeting.item
        if item is None or not meeting.open:
            return
        options = {person: meeting.name(person) for person in item.cluster.people if person in meeting.looks}
        options |= {choice: outcome_word(choice) for choice in ("merged", "new", "dropped", "deferred")}
        dialog = VotesDialog(self._window, self._people(), options, meeting.on_record.votes, meeting.now.name_of)
        dialog.voted.connect(lambda votes: self._say(votes=votes))
        dialog.open()

    def _dissent(self) -> None:
        from annotator.gui.review.said import DissentDialog

        meeting = self._meeting
        if meeting.item is None or not meeting.open:
            return
        dialog = DissentDialog(self._window, self._people(), meeting.on_record.dissent, meeting.now.name_of)
        dialog.dissented.connect(lambda dissent: self._say(dissent=dissent))
        dialog.open()

    def _rule(self) -> None:
        from annotator.gui.review.said import RuleDialog

        meeting, item = self._meeting, self._meeting.item
        if item is None or not meeting.open:
            return
        before = item.decision if meeting.draft.choice is None else None
        passages = before.passages if before else meeting.draft.choice.passages if meeting.draft.choice else ()
        reason = before.reason if before else meeting.draft.reason
        tag = passages[0].tag if passages else ""
        document = meeting.now.documents[item.cluster.document]
        example = document.text[item.cluster.start : item.cluster.end]
        dialog = RuleDialog(self._window, reason, tag, example, meeting.now.tags_in_order())
        dialog.written.connect(self._make_rule)
        dialog.open()

    def _make_rule(self, text: str, tag: str) -> None:
        try:
            command = self._meeting.rule(text, tag)
        except WorldError as error:
            self._window.say(str(error))
            return
        if command is None:
            self._page.show_draft()
        elif self._meeting.window_session.apply(command) is not None:
            self._window.say(self.tr("It is a rule of the team now."))

    def _keys(self) -> None:
        from annotator.gui.review.keys_dialog import KeysDialog

        KeysDialog(self._window).open()

    def _source(self) -> None:
        from annotator.gui.review.readings import ReadingList

        readings: ReadingList = self._page.readings
        row = readings.currentIndex().row()
        sources = list(dict.fromkeys(readings.sources(row))) if row >= 0 else []
        if sources:
            self._window.evidence.show_passages(sources[0])
        else:
            self._window.say(self.tr("This reading has no source."))

    def _comments(self) -> None:
        from annotator.gui.review.comments_dialog import CommentsDialog

        meeting, item = self._meeting, self._meeting.item
        if item is None:
            return
        if not meeting.review.names:
            self._window.say(self.tr("Names are not shown in this session; the comments would tell them."))
            return
        person = self._page.readings.person()
        member = next((m for m in item.cluster.members if meeting.now.person(m.creator) == person), None)
        if member is None:
            self._window.say(self.tr("Choose a reading with a passage first."))
            return
        CommentsDialog(self._window, meeting.window_session, self._page.theme, member.id).open()

    def _pause(self) -> None:
        if self._meeting.open:
            self._page.closed.emit()
            self._window.say(self.tr("Paused. “Review session” goes on where you are."))

    def _finish(self) -> None:
        if self._meeting.review.state == "closed":
            self._reopen()
            return
        if not self._meeting.open:
            return
        counts = self._meeting.agenda.counts
        more = ""
        if counts.open + counts.again:
            left = str(counts.open + counts.again)
            more = self.tr("%1 passages are not settled; the minutes list them as open points.").replace("%1", left)
        confirm(
            self._window, self.tr("Finish the session?"), self._meeting.review.title, self.tr("Finish"),
            self.tr("Go on"), self._close, more,
        )  # fmt: skip

    def _close(self) -> None:
        session, seconds = self._meeting.review.id, self._page.watch.seconds
        project = self._meeting.window_session.project
        if self._meeting.window_session.apply(close(session, seconds, project.moment())) is None:
            return
        self._page.closed.emit()
        from annotator.gui.review.papers import offer_minutes

        offer_minutes(self._window, session)

    def _reopen(self) -> None:
        if self._meeting.window_session.apply(reopen(self._meeting.review.id)) is not None:
            self._page.watch.start()
            self._page.show_all()

    def _keep_time(self, seconds: int) -> None:
        """The time spent goes into the project; leaving the page pauses the session."""
        session, project = self._meeting.review, self._meeting.window_session.project
        self._window.remember(review_place=place_of(self._meeting))
        if session.id not in self._meeting.now.sessions or not self._meeting.open:
            return
        state = "open" if self._page.watch.isActive() else "paused"
        if (session.seconds, session.state) == (seconds, state) or self._meeting.window_session.runner.exclusive:
            return
        try:
            hold(project, session.id, "open" if state == "open" else "paused", seconds)
        except WorldError as error:
            self._window.say(str(error))

    def _renew(self) -> None:
        make_agenda(self._window, self._meeting.review, self._page.renew)

    def _say(self, **said: object) -> None:
        self._meeting.say(**said)
        self._page.show_draft()
        self._page.setFocus()

    def _people(self) -> list[str]:
        now = self._meeting.now
        return list(dict.fromkeys(now.person(annotator) for annotator in self._meeting.review.people))


def make_agenda(window: "MainWindow", session: ReviewSession, done: Callable[[Agenda], object]) -> None:
    """Work an agenda out on a worker; nothing may change the project meanwhile."""
    assert window.session is not None, "the action is enabled only while a project is open"
    here: Session = window.session
    if window.workspace is not None:
        window.workspace.flush()
    now = here.project.now

    def work(progress: Progress) -> Agenda:
        return Agenda(now, session, progress)

    def deliver(agenda: Agenda) -> None:
        if window.session is here:
            done(agenda)

    window.runner.run(window.tr("Comparing the readings"), work, deliver)


def show_review(window: "MainWindow", session: ReviewSession) -> None:
    """Go into a session: its page in place of the article."""

    def shown(agenda: Agenda) -> None:
        here = window.session
        if here is None or session.id not in here.project.now.sessions:
            return
        theme = window.appearance.theme
        meeting = Meeting(here, agenda, theme)
        go_back(meeting, window.settings.review_place)
        page = ReviewPage(meeting, theme)
        page.passage.set_comfort(read_comfort(window.settings.reading))
        errands = ReviewErrands(window, page)
        window.pages.show(page)
        if page.meeting.open and page.meeting.review.state != "open":
            errands.resume()
        if agenda.hidden:
            window.say(
                window.tr(
                    "You work blind and are not among those present: %n article(s) are left out.",
                    "",
                    len(agenda.hidden),
                )
            )

    make_agenda(window, session, shown)
