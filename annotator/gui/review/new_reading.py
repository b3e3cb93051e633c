"""The small form of a reading that nobody had: ends by word, tag, holder, verdict. The text shows it at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.annotation import VERDICTS
from annotator.domain.review import GoldPassage
from annotator.domain.tag import Tag
from annotator.gui.fonts import interface
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.panels.words import verdict_word
from annotator.gui.review.extract import next_word_end, next_word_start, word_end_before, word_start_before
from annotator.gui.review.key_button import KeyButton
from annotator.gui.tokens import Theme


class NewReadingForm(QWidget):
    """``changed`` comes with every change; ``passage`` is the reading as it is now (its words are not filled in)."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._tags: Sequence[Tag] = ()
        self.passage = GoldPassage(0, 0, "", "")
        self.tag_buttons: dict[str, KeyButton] = {}
        self.holder = QLineEdit()
        self.verdict = QComboBox()
        self._ends = {
            "[": KeyButton("[", self.tr("Start back"), theme, checkable=False),
            "]": KeyButton("]", self.tr("Start on"), theme, checkable=False),
            "{": KeyButton("{", self.tr("End back"), theme, checkable=False),
            "}": KeyButton("}", self.tr("End on"), theme, checkable=False),
        }
        self._arrange()

    def begin(self, text: str, passage: GoldPassage, tags: Sequence[Tag]) -> None:
        """Start from a passage of ``text``."""
        self._text, self._tags = text, [tag for tag in tags if tag.shortcut] or list(tags)[:9]
        self.passage = passage
        for button in self.tag_buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.tag_buttons = {}
        for tag in self._tags:
            button = KeyButton(tag.shortcut, tag.name, self._theme)
            button.set_look(self._theme.look(tag))
            button.clicked.connect(_sender(self.set_tag, tag.id))
            self.tag_buttons[tag.id] = button
        while self._flow.count():
            self._flow.takeAt(0)
        for widget in (*self._ends.values(), *self.tag_buttons.values(), self.holder, self.verdict):
            self._flow.addWidget(widget)
            widget.show()
        for widget in (self.holder, self.verdict):
            widget.blockSignals(True)
        self.holder.setText(passage.holder)
        self.verdict.setCurrentIndex(max(0, self.verdict.findData(passage.verdict)))
        for widget in (self.holder, self.verdict):
            widget.blockSignals(False)
        self._show_tag()

    def set_ends(self, start: int, end: int) -> None:
        """Other ends (code points)."""
        if 0 <= start < end <= len(self._text):
            self._take(self.passage._replace(start=start, end=end))

    def set_tag(self, tag: str) -> None:
        """Another tag."""
        self._take(self.passage._replace(tag=tag))
        self._show_tag()

    def key(self, deed: str) -> bool:
        """A bracket or a digit was pressed; whether it meant something."""
        text, start, end = self._text, self.passage.start, self.passage.end
        if deed.startswith("digit "):
            tag = next((tag for tag in self._tags if tag.shortcut == deed[6:]), None)
            if tag is not None:
                self.set_tag(tag.id)
            return tag is not None
        moved = {
            "[": lambda: (word_start_before(text, start), end),
            "]": lambda: (next_word_start(text, start), end),
            "{": lambda: (start, word_end_before(text, end)),
            "}": lambda: (start, next_word_end(text, end)),
        }.get(deed)
        if moved is None:
            return False
        self.set_ends(*moved())
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        looks = {tag.id: theme.look(tag) for tag in self._tags}
        for id, button in self.tag_buttons.items():
            button.set_theme(theme)
            button.set_look(looks[id])
        for button in self._ends.values():
            button.set_theme(theme)

    def _take(self, passage: GoldPassage) -> None:
        if passage != self.passage:
            self.passage = passage
            self.changed.emit()

    def _show_tag(self) -> None:
        for id, button in self.tag_buttons.items():
            button.setChecked(id == self.passage.tag)
        tag = next((tag for tag in self._tags if tag.id == self.passage.tag), None)
        self.verdict.setEnabled(tag is None or tag.verdict)

    def _edited(self) -> None:
        verdict = self.verdict.currentData() if self.verdict.isEnabled() else ""
        self._take(self.passage._replace(holder=self.holder.text().strip(), verdict=verdict or ""))

    def _arrange(self) -> None:
        inside = QWidget()
        self._flow = FlowLayout(gap=8)
        inside.setLayout(self._flow)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for key, button in self._ends.items():
            button.clicked.connect(_sender(self.key, key))
        for widget, word in ((self.holder, self.tr("Holder")), (self.verdict, self.tr("Verdict"))):
            widget.setFont(interface(14))
            widget.setMinimumHeight(38)
            widget.setAccessibleName(word)
        self.holder.setPlaceholderText(self.tr("Holder: who asserts it"))
        self.holder.setFixedWidth(230)
        self.verdict.addItem(self.tr("No verdict"), "")
        for verdict in VERDICTS:
            self.verdict.addItem(verdict_word(verdict), verdict)
        hint = QLabel(self.tr("New reading: move its ends, or select text above; then its tag."))
        hint.setFont(interface(13))
        hint.setProperty("tone", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(6)
        column.addWidget(hint)
        column.addWidget(inside)
        self.holder.textEdited.connect(lambda _: self._edited())
        self.verdict.currentIndexChanged.connect(lambda _: self._edited())


def _sender(call: Callable[[str], object], text: str) -> Callable[[], object]:
    return lambda: call(text)
