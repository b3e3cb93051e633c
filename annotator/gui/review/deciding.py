"""What the keys and buttons of the decision screen do: from what is said to a command."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.app.reviewing import Item
from annotator.domain.errors import WorldError
from annotator.gui.review import choice as choices
from annotator.gui.review.choice import Choice
from annotator.gui.review.page import ReviewPage


class Deciding(QObject):
    """Listens to a page, and says there what stands in the way. ``errand`` needs a dialog, or ends the page."""

    errand = Signal(str)

    def __init__(self, page: ReviewPage) -> None:
        super().__init__(page)
        self._page = page
        self._meeting = page.meeting
        self._deeds: dict[str, Callable[[], object]] = {
            "merge": lambda: self._try(lambda item: choices.merging(self._meeting.now, item)),
            "new": self._new,
            "drop": lambda: self._try(lambda _: choices.dropping()),
            "defer": lambda: self._try(lambda _: choices.deferring()),
            "keep": lambda: self._try(choices.keeping),
            "confirm": self._confirm,
            "next": lambda: page.step(1),
            "previous": lambda: page.step(-1),
            "undo": self._meeting.window_session.undo,
            "rules": page.toggle_rules,
            "timer": page.toggle_watch,
            "leave field": page.setFocus,
            "back": self._back,
        }
        page.asked.connect(self.ask)
        page.passage.passage_selected.connect(self._select)
        page.form.changed.connect(self._take_form)

    def ask(self, deed: str) -> None:
        """Do what a key or a button stands for."""
        if deed.startswith("person "):
            self._take_person(deed[7:])
        elif deed.startswith("digit ") or deed in ("[", "]", "{", "}"):
            if not self._page.form.isHidden():
                self._page.form.key(deed)
        elif deed in self._deeds:
            self._deeds[deed]()
        else:
            self.errand.emit(deed)

    def choose(self, chosen: Choice, *, to_reason: bool = True) -> None:
        """Choose; it can be changed until it is confirmed."""
        if not self._meeting.open:
            self._page.bar.complain(self.tr("This session is closed. Open it again to decide."))
            return
        self._meeting.say(choice=chosen)
        if chosen.outcome != "new":
            self._page.form.hide()
        self._page.show_draft()
        if to_reason and not chosen.asks:
            self._page.bar.reason.setFocus()

    def _try(self, made: Callable[[Item], Choice]) -> None:
        item = self._meeting.item
        if item is None:
            return
        try:
            self.choose(made(item))
        except WorldError as error:
            self._page.bar.complain(str(error))

    def _take_person(self, who: str) -> None:
        person = who if who in self._meeting.looks else self._meeting.person_of(who)
        chosen = self._meeting.draft.choice
        if not person:
            return
        if chosen is not None and person in chosen.asks:
            self._try(lambda item: choices.merging(self._meeting.now, item, person))
        else:
            self._try(lambda item: choices.taking(self._meeting.now, item, person))

    def _new(self, start: int = -1, end: int = -1) -> None:
        item = self._meeting.item
        if item is None or not self._meeting.open:
            return
        now = self._meeting.now
        document = now.documents[item.cluster.document]
        guess = choices.first_guess(now, item, self._meeting.draft.choice)
        if start >= 0:
            guess = guess._replace(start=start, end=end)
        self._page.form.begin(document.text, guess._replace(note=""), now.tags_in_order())
        self._page.form.show()
        self._take_form()
        self._page.setFocus()

    def _take_form(self) -> None:
        item = self._meeting.item
        if item is None:
            return
        shape = self._page.form.passage
        document = self._meeting.now.documents[item.cluster.document]
        try:
            self.choose(choices.reading_anew(document, shape.start, shape.end, shape), to_reason=False)
        except WorldError as error:
            self._page.bar.complain(str(error))

    def _select(self, start: int, end: int) -> None:
        if self._page.form.isHidden():
            self._new(start, end)
        else:
            self._page.form.set_ends(start, end)

    def _confirm(self) -> None:
        meeting = self._meeting
        if meeting.item is None or not meeting.open:
            return
        if meeting.item.settled and meeting.draft.choice is None and not meeting.adds:
            self._page.step(1)
            return
        try:
            command = meeting.command()
        except WorldError as error:
            self._page.bar.complain(str(error))
            if meeting.draft.choice is not None and not meeting.draft.choice.asks:
                self._page.bar.reason.setFocus()
            return
        if command is None:
            self._page.bar.complain(self.tr("Please choose first what is decided."))
            return
        key, at = meeting.item.cluster.key, meeting.at
        if meeting.window_session.apply(command) is None:
            return
        meeting.drop(key)
        following = meeting.agenda.next_open(at)
        self._page.bar.reason.set_recent(meeting.reasons())
        self._page.go(following if following >= 0 else meeting.at)
        if following < 0:
            self._page.bar.show_said(self.tr("Everything on the agenda is settled."))

    def _back(self) -> None:
        focused = self._page.focusWidget()
        if focused is not None and focused is not self._page and self._page.form.isAncestorOf(focused):
            self._page.setFocus()
        elif not self._page.form.isHidden():
            self._page.form.hide()
            self._meeting.say(choice=None)
            self._page.show_draft()
        else:
            self._page.closed.emit()
