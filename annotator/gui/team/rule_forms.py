"""What is shown of the guidelines, a tag or a rule. Changes are handed in as commands when a field is left."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.commands import Edit
from annotator.domain.review import Guideline
from annotator.domain.snapshot import Snapshot
from annotator.domain.tag import Tag
from annotator.domain.teaming import define_tag, retire_rule, set_guidelines
from annotator.gui.dialogs.tag_rules import glyph_pixmap
from annotator.gui.fonts import interface, reading
from annotator.gui.icons import icon
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.team.left_edit import LeftEdit
from annotator.gui.tokens import Theme


class GuidelinesForm(QWidget):
    """Plain text for everybody."""

    wanted = Signal(object)

    def __init__(self, writable: bool) -> None:
        super().__init__()
        self.text = LeftEdit(self.tr("The team's guidelines"))
        self.text.setPlaceholderText(
            self.tr("What everybody should keep to. It goes into starter bundles and minutes.")
        )
        self.text.setReadOnly(not writable)
        self.text.left.connect(lambda text: self.wanted.emit(set_guidelines(text.rstrip())))
        _column(self, heading(self.tr("The team's guidelines")), self.text)

    def show_state(self, now: Snapshot) -> None:
        """Show what holds."""
        self.text.show_text(now.team.guidelines)

    def hand_in(self) -> None:
        """Hand in what is being typed."""
        self.text.hand_in()


class TagForm(QWidget):
    """A tag's definition, and examples, one a line."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, writable: bool) -> None:
        super().__init__()
        self._theme = theme
        self._tag: Tag | None = None
        self.glyph, self.name = QLabel(), heading("")
        self.definition = LeftEdit(self.tr("Definition"))
        self.examples = LeftEdit(self.tr("Examples, one a line"))
        for field in (self.definition, self.examples):
            field.setReadOnly(not writable)
            field.left.connect(lambda _: self._tell())
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self.glyph)
        head.addWidget(self.name, 1)
        column = _column(self)
        column.addLayout(head)
        for label, field in (
            (self.tr("Definition"), self.definition),
            (self.tr("Examples, one a line"), self.examples),
        ):
            column.addWidget(_small(label, field))
            column.addWidget(field, 1)

    def show_state(self, tag: Tag) -> None:
        """Show what holds."""
        self._tag = tag
        self.glyph.setPixmap(glyph_pixmap(self._theme.look(tag), 16, self.devicePixelRatioF()))
        self.name.setText(tag.name)
        self.definition.show_text(tag.definition)
        self.examples.show_text("\n".join(tag.examples))

    def hand_in(self) -> None:
        """Hand in what is being typed."""
        self.definition.hand_in()
        self.examples.hand_in()

    def _tell(self) -> None:
        if self._tag is not None:
            examples = self.examples.toPlainText().split("\n")
            self.wanted.emit(define_tag(self._tag, self.definition.toPlainText(), examples))


class RuleForm(QWidget):
    """A rule: its text, what tag it is about, the passage that gave rise to it. ``example_requested``: show it."""

    wanted = Signal(object)
    example_requested = Signal()

    def __init__(self, theme: Theme, writable: bool) -> None:
        super().__init__()
        self._rule: Guideline | None = None
        self._now: Snapshot | None = None
        self.text = LeftEdit(self.tr("Rule"))
        self.text.setReadOnly(not writable)
        self.text.left.connect(lambda text: self._edit({"text": text.strip()}))
        self.tag = QComboBox()
        self.tag.setAccessibleName(self.tr("About which tag"))
        self.tag.setEnabled(writable)
        self.tag.activated.connect(lambda _: self._edit({"tag": self.tag.currentData()}))
        self.example = WrappedLabel(4)
        self.example.setFont(reading(14.5))
        self.source = _small("")
        self.show_example = QPushButton(self.tr("Show in the article"))
        self.show_example.setIcon(icon("text-search", theme.color("ink2"), 16))
        self.show_example.setIconSize(QSize(16, 16))
        self.show_example.clicked.connect(self.example_requested)
        self.retire = QPushButton()
        self.retire.setEnabled(writable)
        for button in (self.show_example, self.retire):
            button.setFont(interface(12.5, 500))
            button.setAutoDefault(False)
        self.retire.clicked.connect(self._retire)
        column = _column(self, heading(self.tr("Rule")))
        column.addWidget(self.text, 1)
        below = QHBoxLayout()
        below.addWidget(_small(self.tr("About"), self.tag))
        below.addWidget(self.tag)
        below.addStretch(1)
        below.addWidget(self.retire)
        column.addLayout(below)
        column.addWidget(self.source)
        column.addWidget(self.example)
        column.addWidget(self.show_example, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self, now: Snapshot, rule: Guideline) -> None:
        """Show what holds."""
        self._now, self._rule = now, rule
        self.text.show_text(rule.text)
        with QSignalBlocker(self.tag):
            self.tag.clear()
            self.tag.addItem(self.tr("All tags"), "")
            for tag in now.tags_in_order():
                self.tag.addItem(tag.name, tag.id)
            self.tag.setCurrentIndex(max(0, self.tag.findData(rule.tag)))
        document = now.documents.get(rule.document)
        self.source.setText(self.tr("Example, from “%1”").replace("%1", document.title) if document else "")
        self.example.setText(f"“{' '.join(rule.exact.split())}”" if rule.exact else "")
        for widget in (self.source, self.example, self.show_example):
            widget.setVisible(bool(rule.exact))
        self.show_example.setEnabled(document is not None)
        self.retire.setText(self.tr("Bring back") if rule.retired else self.tr("Retire this rule"))

    def hand_in(self) -> None:
        """Hand in what is being typed."""
        self.text.hand_in()

    def _edit(self, fields: dict[str, str]) -> None:
        if self._rule is None:
            return
        if fields.get("text") == "":
            self.text.show_text(self._rule.text)  # a rule says something; who wants it no more retires it
            return
        self.wanted.emit(Edit("guideline", self._rule.id, fields, "Edit rule"))

    def _retire(self) -> None:
        if self._rule is not None and self._now is not None:
            self.wanted.emit(retire_rule(self._now, self._rule.id, not self._rule.retired))


def heading(text: str) -> QLabel:
    """What something is called."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface(14.5, 650))
    return label


def _small(text: str, buddy: QWidget | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface(12, 500))
    label.setProperty("tone", "quiet")
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def _column(widget: QWidget, *inside: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(7)
    for each in inside:
        column.addWidget(each)
    return column
