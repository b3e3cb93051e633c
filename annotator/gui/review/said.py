"""The small dialogs beside a decision: votes, dissent, a rule made of it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from annotator.domain.review import Dissent, Vote
from annotator.domain.tag import Tag
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface, reading

Name = Callable[[str], str]


class VotesDialog(Dialog):
    """Everybody present picks a reading, or none. ``voted`` carries the votes."""

    voted = Signal(object)

    def __init__(
        self, parent: QWidget, people: Sequence[str], options: Mapping[str, str], votes: Sequence[Vote], name: Name
    ) -> None:
        super().__init__(parent, self.tr("Votes"), 460)
        self.add_text(self.tr("Who is for what? Nobody has to vote."), tone="quiet", px=14)
        self.fields: dict[str, QComboBox] = {}
        before = {vote.annotator: vote.choice for vote in votes}
        form = _form(self)
        for person in people:
            field = QComboBox()
            field.setFont(interface(15))
            field.setMinimumHeight(36)
            field.addItem("–", "")
            for choice, word in options.items():
                field.addItem(word, choice)
            field.setCurrentIndex(max(0, field.findData(before.get(person, ""))))
            field.setAccessibleName(self.tr("Vote of %1").replace("%1", name(person)))
            form.addRow(_label(name(person), field), field)
            self.fields[person] = field
        _ok(self)

    def accept(self) -> None:
        votes = [Vote(person, field.currentData()) for person, field in self.fields.items() if field.currentData()]
        self.voted.emit(tuple(votes))
        super().accept()


class DissentDialog(Dialog):
    """What somebody who was outvoted wants to have on record. ``dissented`` carries all of it."""

    dissented = Signal(object)

    def __init__(self, parent: QWidget, people: Sequence[str], dissent: Sequence[Dissent], name: Name) -> None:
        super().__init__(parent, self.tr("Dissent"), 520)
        self.add_text(self.tr("What is said here stands in the minutes beside the decision."), tone="quiet", px=14)
        before = {each.annotator: each.text for each in dissent}
        self.fields: dict[str, QLineEdit] = {}
        form = _form(self)
        for person in people:
            field = QLineEdit(before.get(person, ""))
            field.setFont(interface(15))
            field.setMinimumHeight(36)
            field.setMaxLength(1000)
            field.setAccessibleName(self.tr("Dissent of %1").replace("%1", name(person)))
            form.addRow(_label(name(person), field), field)
            self.fields[person] = field
        _ok(self)

    def accept(self) -> None:
        said = [Dissent(person, " ".join(field.text().split())) for person, field in self.fields.items()]
        self.dissented.emit(tuple(each for each in said if each.text))
        super().accept()


class RuleDialog(Dialog):
    """A decision becomes a rule of the team, with its passage as the example. ``written`` carries text and tag."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget, text: str, tag: str, example: str, tags: Sequence[Tag]) -> None:
        super().__init__(parent, self.tr("Make it a rule"), 560)
        self.text = QPlainTextEdit(text)
        self.text.setFont(interface(15))
        self.text.setFixedHeight(110)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Rule"))
        self.tag = QComboBox()
        self.tag.setFont(interface(14))
        self.tag.setMinimumHeight(34)
        self.tag.addItem(self.tr("About all tags"), "")
        for each in tags:
            self.tag.addItem(each.name, each.id)
        self.tag.setCurrentIndex(max(0, self.tag.findData(tag)))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.add_text(self.tr("From now on, we …"), tone="quiet", px=14)
        self.column.addWidget(self.text)
        self.column.addWidget(self.tag)
        self.add_text(self.tr("Example"), px=13, weight=600)
        self.add_text(f"“{example[:300]}”").setFont(reading(15))
        self.ok = _ok(self)
        self.text.textChanged.connect(self._check)
        self._check()
        self.text.setFocus()
        self.text.selectAll()

    def accept(self) -> None:
        self.written.emit(" ".join(self.text.toPlainText().split()), self.tag.currentData())
        super().accept()

    def _check(self) -> None:
        self.ok.setEnabled(bool(self.text.toPlainText().strip()))


def _form(dialog: Dialog) -> QFormLayout:
    inside = QWidget()
    form = QFormLayout(inside)
    form.setContentsMargins(0, 0, 8, 0)
    form.setSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inside)
    dialog.column.addWidget(area, 1)
    return form


def _label(text: str, buddy: QWidget) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(interface(15, 500))
    made.setMinimumHeight(36)
    made.setBuddy(buddy)
    return made


def _ok(dialog: Dialog) -> QWidget:
    made = dialog.buttons.addButton(QCoreApplication.translate("Review", "Keep"), dialog.buttons.ButtonRole.AcceptRole)
    made.setDefault(True)
    dialog.buttons.addButton(Buttons.Cancel)
    return made
