"""The decision screen: one passage at a time, for a projector and the keyboard."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from annotator.app.project import Changed
from annotator.app.reviewing import Agenda, Item
from annotator.gui.compare.words import kind_sentence, kind_word
from annotator.gui.fonts import interface
from annotator.gui.pages import Page
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.review.choice import Choice
from annotator.gui.review.decision_bar import DecisionBar
from annotator.gui.review.header import SessionHeader, Stopwatch
from annotator.gui.review.keys import deed_of, person_keys
from annotator.gui.review.meeting import Meeting
from annotator.gui.review.new_reading import NewReadingForm
from annotator.gui.review.passage_view import PassageView, Shown, Stretch
from annotator.gui.review.readings import ReadingList
from annotator.gui.review.rows import reading_rows
from annotator.gui.review.rules_panel import RulesPanel
from annotator.gui.review.sentences import choice_sentence, said_sentence
from annotator.gui.review.words import decided_sentence, since_sentences, state_word
from annotator.gui.tokens import Theme

KEEP_EVERY = 300
"""Seconds after which the time spent is kept, so that a crash costs little of it."""


class ReviewPage(Page):
    """Shows where the meeting is. ``asked`` carries what keys and buttons stand for (``keys.DEEDS``, "person ID",
    "digit N", a bracket); ``time_spent`` the seconds so far, now and then, and when the page goes.
    """

    asked = Signal(str)
    renew_requested = Signal()
    time_spent = Signal(int)

    def __init__(self, meeting: Meeting, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.meeting = meeting
        self.theme = theme
        self.header = SessionHeader(theme)
        self.kinds = WrappedLabel(2)
        self.notice = WrappedLabel(3)
        self.passage = PassageView(theme)
        self.readings = ReadingList(theme)
        self.rules = RulesPanel(meeting.window_session.project)
        self.form = NewReadingForm(theme)
        self.bar = DecisionBar(theme)
        self.nothing = QLabel()
        self.watch = Stopwatch(meeting.review.seconds, self)
        self._arrange()
        self._wire()
        self.rules.hide()
        self.form.hide()
        if meeting.open:
            self.watch.start()
        self.show_all()

    # What is shown

    def show_all(self) -> None:
        """Everything as it is now."""
        self.header.show_session(self.meeting.review.title)
        self.header.show_time(self.watch.seconds, self.watch.isActive())
        self.header.button("pause").setEnabled(self.meeting.open)
        self.header.show_closed(self.meeting.review.state == "closed")
        self.header.button("finish").setEnabled(not self.meeting.window_session.project.store.read_only)
        self.bar.reason.set_recent(self.meeting.reasons())
        self.show_item()

    def show_item(self) -> None:
        """The item that is spoken of."""
        meeting, item = self.meeting, self.meeting.item
        self.header.show_place(meeting.at + 1 if item else 0, len(meeting.agenda.items))
        self.header.show_counts(meeting.agenda.counts)
        self._columns.setVisible(item is not None)
        self.nothing.setVisible(item is None)
        self.form.hide()
        if item is None:
            self.nothing.setText(self._nothing_words())
            self.kinds.setText("")
            self.notice.setText("")
            self.readings.show_rows(())
            self.bar.show_people(())
            self.bar.set_open({"confirm": False})
            self.bar.show_choice("", (), "")
            return
        rows = reading_rows(meeting.now, item, meeting.looks, person_keys(meeting.looks), meeting.name)
        self.readings.show_rows(rows)
        self.bar.show_people(rows)
        self.kinds.setText(self._kinds_words(item))
        self._show_notice(item)
        may = {"keep": item.decision is not None and not item.settled, "merge": len(item.cluster.members) > 1}
        self.bar.set_open({"confirm": meeting.open, **may})
        self.bar.reason.begin(meeting.draft.reason)
        self.show_draft()
        self._show_rules()
        QTimer.singleShot(0, self, self._to_the_passage)

    def show_draft(self) -> None:
        """What is chosen, in the text, on the cards and on the buttons."""
        meeting, item = self.meeting, self.meeting.item
        if item is None:
            return
        chosen = meeting.draft.choice
        people = self._people_of(item, chosen)
        sentence = choice_sentence(meeting.now, item, meeting.draft, meeting.name) if meeting.open else ""
        outcome = chosen.outcome if chosen else ""
        self.bar.show_choice(outcome, people, sentence, "quiet" if chosen is None else "")
        self.bar.show_said(said_sentence(meeting.on_record, meeting.name))
        self.readings.rows.take(people)
        self.header.button("undo").setEnabled(bool(meeting.window_session.project.undo_label))
        self._show_passage(item, chosen)

    def _show_passage(self, item: Item, chosen: Choice | None) -> None:
        meeting = self.meeting
        text = meeting.now.documents[item.cluster.document].text
        stretches = tuple(
            Stretch(member.start, member.end, meeting.looks[person])
            for person in meeting.looks
            for member in item.cluster.members
            if meeting.now.person(member.creator) == person
        )
        passages = chosen.passages if chosen else item.decision.passages if item.settled and item.decision else ()
        tags = {meeting.now.tags.get(passage.tag) for passage in passages}
        tint = self.theme.look(tags.pop()).tint if len(tags) == 1 else None
        ends = tuple((passage.start, passage.end) for passage in passages)
        self.passage.show_passage(Shown(text, item.cluster.start, item.cluster.end, stretches, ends, tint))

    def _people_of(self, item: Item, chosen: Choice | None) -> list[str]:
        taken = chosen.taken if chosen else item.decision.taken if item.settled and item.decision else ()
        return [self.meeting.now.person(member.creator) for member in item.cluster.members if member.id in taken]

    def _kinds_words(self, item: Item) -> str:
        title = self.meeting.now.documents[item.cluster.document].title
        kinds = [kind_word(kind) for kind in item.difference.kinds] or [kind_word("agreed")]
        self.kinds.setToolTip("\n".join(kind_sentence(kind) for kind in item.difference.kinds))
        words = self.tr("Differs: %1").replace("%1", ", ".join(kinds)) if item.difference.kinds else kinds[0]
        return f"{words}  ·  {title}" if title else words

    def _show_notice(self, item: Item) -> None:
        meeting = self.meeting
        lines = since_sentences(item, meeting.name)
        if item.decision is not None:
            before = decided_sentence(meeting.now, item.decision, meeting.name)
            lines.append(f"{state_word('decided') if item.settled else self.tr('Before')}: {before}")
        if not meeting.open:
            lines.append(self.tr("This session is closed. Open it again to decide."))
        self.notice.setText(" ".join(lines))
        self.notice.setVisible(bool(lines))
        self.notice.setProperty("tone", "error" if item.since else "ok" if item.settled else "")
        self.notice.style().polish(self.notice)

    def _nothing_words(self) -> str:
        if self.meeting.agenda.hidden:
            return self.tr("You work blind, and you are not among the people present: nothing is shown.")
        if self.meeting.agenda.agreed:
            return self.tr("Nothing differs. What all agree on can be accepted with “Accept agreements”.")
        return self.tr("Nothing has been marked in these articles by the people who are compared.")

    def _show_rules(self) -> None:
        item = self.meeting.item
        if not self.rules.isHidden() and item is not None:
            tags = list(dict.fromkeys(member.tag for member in item.cluster.members))
            self.rules.show_rules(self.meeting.now, tags, self.theme)

    def _to_the_passage(self) -> None:
        top = self.passage.extent_top()
        self._scroll.verticalScrollBar().setValue(max(0, top - self._scroll.viewport().height() // 3))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.meeting.dress(theme)
        for part in (self.header, self.passage, self.readings, self.form, self.bar):
            part.set_theme(theme)
        self.show_item()

    def go(self, at: int) -> None:
        """Another item."""
        if 0 <= at < len(self.meeting.agenda.items):
            self.meeting.at = at
            self.show_item()
            self.setFocus()

    def step(self, by: int) -> None:
        """Some items on, or back."""
        if self.meeting.agenda.items:
            self.go(max(0, min(len(self.meeting.agenda.items) - 1, self.meeting.at + by)))

    def toggle_rules(self) -> None:
        """Show or hide tags and rules."""
        self.rules.setVisible(self.rules.isHidden())
        self._show_rules()
        QTimer.singleShot(0, self, self._to_the_passage)

    def toggle_watch(self) -> None:
        """Stop the clock, or let it run."""
        if self.meeting.open:
            self.watch.toggle()
        self.header.show_time(self.watch.seconds, self.watch.isActive())

    # What comes from elsewhere

    def take(self, changed: Changed) -> None:
        """The project has changed."""
        if self.meeting.review.id not in self.meeting.now.sessions:
            self.closed.emit()  # its start was undone
        elif self.meeting.take(changed):
            self.show_all()
        else:
            self.renew_requested.emit()

    def renew(self, agenda: Agenda) -> None:
        """An agenda that was made anew."""
        self.meeting.renew(agenda)
        self.meeting.dress(self.theme)
        self.show_all()

    def leave(self) -> None:
        """Keep the time spent."""
        self.watch.stop()
        self.time_spent.emit(self.watch.seconds)

    def event(self, event: QEvent) -> bool:
        # The window has the same keys for other things ("?", Ctrl+L); here they are the page's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        deed = deed_of(event)
        if control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.passage.set_size(min(44.0, self.passage.px + (-1 if event.key() == Qt.Key.Key_Minus else 1)))
        elif control and event.key() == Qt.Key.Key_L:
            self.asked.emit("source")
        elif control and event.key() == Qt.Key.Key_M:
            self.asked.emit("comments")
        elif deed:
            self.asked.emit(deed)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._to_the_passage)

    def _beat(self, seconds: int) -> None:
        self.header.show_time(seconds, self.watch.isActive())
        if seconds % KEEP_EVERY == 0:
            self.time_spent.emit(seconds)

    def _arrange(self) -> None:
        for label, px, weight in ((self.kinds, 15, 600), (self.notice, 14, 500)):
            label.setFont(interface(px, weight))
        self.nothing.setFont(interface(18))
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(60, 60, 60, 60)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.passage)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self._scroll)
        left.addWidget(self.rules)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.addWidget(left)
        self._columns.addWidget(self.readings)
        self._columns.setStretchFactor(0, 11)
        self._columns.setStretchFactor(1, 9)
        for splitter in (left, self._columns):
            splitter.setChildrenCollapsible(False)
        left.setSizes([600, 280])
        self._columns.setSizes([560, 440])
        left.setMinimumWidth(420)
        self.readings.setMinimumWidth(360)
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(20, 8, 20, 6)
        words.setSpacing(3)
        words.addWidget(self.kinds)
        words.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(head)
        column.addWidget(self._columns, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.form)
        column.addWidget(self.bar)

    def _wire(self) -> None:
        self.header.asked.connect(self.asked)
        self.bar.asked.connect(self.asked)
        self.bar.reason_edited.connect(lambda text: self.meeting.say(reason=text))
        self.readings.reading_chosen.connect(lambda person: self.asked.emit(f"person {person}"))
        self.watch.beat.connect(self._beat)
        self.meeting.window_session.changed.connect(self.take)


def _is_ours(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return bool(deed_of(event)) or (control and event.key() == Qt.Key.Key_L)
