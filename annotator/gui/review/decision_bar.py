"""The foot of the decision screen: what can be decided, what is chosen, the one-line reason, and "Confirm"."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.fonts import interface
from annotator.gui.labels import in_words
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.review.key_button import KeyButton
from annotator.gui.review.rows import ReadingRow
from annotator.gui.tokens import Theme


class ReasonField(QLineEdit):
    """One line. Up and Down go through reasons given before; ``left`` comes with Escape."""

    confirmed = Signal()
    left = Signal()
    reason_edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(interface(16))
        self.setMinimumHeight(38)
        self.setMaxLength(1000)
        self._recent: list[str] = []
        self._at = -1
        self._typed = ""
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.textEdited.connect(self._edited)

    def begin(self, text: str) -> None:
        """Another item: what has been typed for it so far."""
        self._typed, self._at = text, -1
        self.setText(text)

    def set_recent(self, reasons: Sequence[str]) -> None:
        """The reasons that are offered, the latest first."""
        self._recent, self._at = list(reasons), -1
        self._known.setStringList(self._recent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, popup = event.key(), self.completer().popup()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not (popup and popup.isVisible()):
            self._step(1 if key == Qt.Key.Key_Up else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        at = max(-1, min(len(self._recent) - 1, self._at + by))
        if at != self._at:
            self._at = at
            self.setText(self._recent[at] if at >= 0 else self._typed)
            self.reason_edited.emit(self.text())  # textEdited would unfold the completer

    def _edited(self, text: str) -> None:
        if self._at < 0 or text != self._recent[self._at]:
            self._typed, self._at = text, -1
        self.reason_edited.emit(text)


class DecisionBar(QWidget):
    """``asked`` carries a deed's name or "person ID"; ``reason_edited`` what is typed."""

    asked = Signal(str)
    reason_edited = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("review_foot")
        self._theme = theme
        self.people = QWidget()
        self._flow = FlowLayout(gap=8)
        self._person_buttons: dict[str, KeyButton] = {}
        self._deeds = self._made()
        self.chosen = WrappedLabel(2)
        self.reason = ReasonField()
        self.confirm = QPushButton(self.tr("Confirm"))
        self.said = QLabel()
        self._arrange()
        self._wire()
        self.set_theme(theme)

    def deed(self, name: str) -> KeyButton:
        """The button of a deed."""
        return self._deeds[name]

    def person(self, id: str) -> KeyButton | None:
        """The button of a person's reading."""
        return self._person_buttons.get(id)

    def show_people(self, rows: Iterable[ReadingRow]) -> None:
        """One button for each reading."""
        for button in self._person_buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._person_buttons = {}
        for row in rows:
            if row.passages:
                button = KeyButton(row.key, row.name, self._theme)
                button.setAccessibleName(
                    self.tr("Take %1’s reading (%2)").replace("%1", row.name).replace("%2", row.key)
                )
                button.clicked.connect(_sender(self.asked.emit, f"person {row.person}"))
                button.setEnabled(self.confirm.isEnabled() or self.reason.isEnabled())
                self._person_buttons[row.person] = button
        self._refill()

    def show_choice(self, outcome: str, people: Iterable[str], sentence: str, tone: str = "") -> None:
        """Which buttons are down, and the choice in words ("" as ``outcome``: nothing chosen)."""
        deed = {"merged": "merge", "new": "new", "dropped": "drop", "deferred": "defer"}.get(outcome, "")
        for name, button in self._deeds.items():
            button.setChecked(name == deed)
        chosen = set(people) if outcome in ("taken", "agreed") else set()
        for person, button in self._person_buttons.items():
            button.setChecked(person in chosen)
        self.chosen.setText(sentence)
        self.chosen.setAccessibleName(sentence)
        self.chosen.setProperty("tone", tone)
        self.chosen.style().polish(self.chosen)

    def show_said(self, sentence: str) -> None:
        """Votes, dissent and rule that go with the decision ("": none)."""
        self._say(sentence, "quiet")

    def complain(self, sentence: str) -> None:
        """What stands in the way; it goes with the next choice."""
        self._say(in_words(sentence), "error")

    def _say(self, sentence: str, tone: str) -> None:
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)
        self.said.setVisible(bool(sentence))
        self.said.setProperty("tone", tone)
        self.said.style().polish(self.said)

    def set_open(self, enabled: Mapping[str, bool]) -> None:
        """Which deeds can be done; "confirm" is all that decides."""
        writable = enabled.get("confirm", True)
        self.confirm.setEnabled(writable)
        self.reason.setEnabled(writable)
        for name, button in self._deeds.items():
            button.setEnabled(writable and enabled.get(name, True))
        self._deeds["keep"].setVisible(enabled.get("keep", True))
        self._refill()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for button in (*self._deeds.values(), *self._person_buttons.values()):
            button.set_theme(theme)

    def _made(self) -> dict[str, KeyButton]:
        words = (
            ("merge", "M", self.tr("Merge"), True),
            ("new", "N", self.tr("New"), True),
            ("drop", "X", self.tr("Nothing here"), True),
            ("defer", "D", self.tr("Defer"), True),
            ("keep", "=", self.tr("Keep as decided"), False),
            ("votes", "V", self.tr("Votes"), False),
            ("dissent", "O", self.tr("Dissent"), False),
            ("rule", "G", self.tr("Rule"), False),
        )
        return {name: KeyButton(key, word, self._theme, checkable=hold) for name, key, word, hold in words}

    def _refill(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for button in (*self._person_buttons.values(), *self._deeds.values()):
            if not button.isHidden() or button.parent() is None:
                self._flow.addWidget(button)
                button.show()
        for button in self._person_buttons.values():
            button.setEnabled(self.confirm.isEnabled())
        self._flow.invalidate()
        self._flow.setGeometry(self.people.contentsRect())

    def _arrange(self) -> None:
        self.people.setLayout(self._flow)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._refill()
        self.chosen.setFont(interface(15, 600))
        self.said.setFont(interface(13, 500))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        self.reason.setPlaceholderText(self.tr("Why? One line for the minutes"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.confirm.setObjectName("primary")
        self.confirm.setFont(interface(15, 600))
        self.confirm.setMinimumSize(124, 38)
        self.confirm.setToolTip(self.tr("Confirm (Enter)"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.chosen, 2, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.reason, 3)
        row.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(8)
        column.addWidget(self.people)
        column.addWidget(self.said)
        column.addLayout(row)

    def _wire(self) -> None:
        for name, button in self._deeds.items():
            button.clicked.connect(_sender(self.asked.emit, name))
        self.confirm.clicked.connect(lambda: self.asked.emit("confirm"))
        self.reason.confirmed.connect(lambda: self.asked.emit("confirm"))
        self.reason.left.connect(lambda: self.asked.emit("leave field"))
        self.reason.reason_edited.connect(self.reason_edited)


def _sender(emit: Callable[[str], None], text: str) -> Callable[[], None]:
    return lambda: emit(text)
