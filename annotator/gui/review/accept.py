"""Accept agreements: a stated rule, how many passages meet it, and which."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from annotator.app.project import Prepared
from annotator.app.reviewing import Item
from annotator.domain.deciding import Rule, accept_agreed, agreed_members
from annotator.domain.errors import WorldError
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.review.item_list import ItemModel, item_list
from annotator.gui.review.meeting import Meeting
from annotator.gui.tasks import Task
from annotator.gui.tokens import Theme

MANY = 400
"""Passages above which the rule is tried on a worker."""


class AcceptDialog(Dialog):
    """n of m with the same tag, holder and verdict, overlapping enough. One step of undo."""

    def __init__(self, parent: QWidget, meeting: Meeting, theme: Theme) -> None:
        super().__init__(parent, self.tr("Accept agreements"), 680)
        self.resize(740, 560)
        self._meeting = meeting
        self._of = max(1, len(meeting.looks))
        self._open = meeting.agenda.undecided()
        self._round = 0
        self.add_text(
            self.tr(
                "Passages on which so many people agree in tag, holder and verdict become gold without talk. "
                "The minutes state the rule."
            ),
            tone="quiet",
        )
        self.people = _spin(min(2, self._of), self._of, min(2, self._of), self.tr("People who agree"))
        self.overlap = _spin(1, 100, 100, self.tr("Shared part of their passages, percent"))
        self.overlap.setSuffix(" %")
        row = QHBoxLayout()
        row.setSpacing(8)
        of = self.tr("of %1 agree, and share at least").replace("%1", str(self._of))
        for widget in (self.people, _plain(of), self.overlap, _plain(self.tr("of their passages"))):
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)
        self.count = self.add_text("", px=15, weight=600)
        self._model = ItemModel(meeting.now, (), self)
        self.list = item_list(self._model, theme, self.tr("Passages that are accepted"), self)
        self.column.addWidget(self.list, 1)
        self.ok = self.buttons.addButton(self.tr("Accept"), self.buttons.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)
        self._timer = QTimer(self, singleShot=True, interval=80)
        self._timer.timeout.connect(self._look)
        self.people.valueChanged.connect(lambda _: self._timer.start())
        self.overlap.valueChanged.connect(lambda _: self._timer.start())
        self._look()
        self.people.setFocus()

    @property
    def rule(self) -> Rule:
        """The rule that is stated."""
        return Rule(self.people.value(), self.overlap.value() / 100)

    def accept(self) -> None:
        """Accept them all, as one step; very many are worked out on a worker."""
        meeting, rule = self._meeting, self.rule
        now, project, session = meeting.now, meeting.window_session.project, meeting.review.id
        runner = meeting.window_session.runner
        if len(self._open) > MANY and not runner.exclusive:
            runner.run(
                self.tr("Accept agreements"),
                lambda _: project.prepare(accept_agreed(now, self._open, rule, self._of, session=session)),
                self._adopt,
                self._failed,
            )
            return
        try:
            command = accept_agreed(now, self._open, rule, self._of, session=session)
        except WorldError as error:
            self._failed(error)
            return
        if meeting.window_session.apply(command) is not None:
            super().accept()

    def _adopt(self, prepared: Prepared) -> None:
        self._meeting.window_session.project.adopt(prepared)
        super().accept()

    def _look(self) -> None:
        now, rule, found = self._meeting.now, self.rule, self._open
        self._round += 1
        mine = self._round

        def work(_: object = None) -> list[Item]:
            return [Item(cluster, kinds) for cluster, kinds in found if agreed_members(now, cluster, rule)]

        if len(found) <= MANY:
            self._show(mine, work())
            return
        task: Task[list[Item]] = Task(self.tr("Preview"), work, self, exclusive=False)
        task.start(lambda items: self._show(mine, items), self._failed)

    def _show(self, round: int, found: list[Item]) -> None:
        if round != self._round:
            return
        self._model.show(found)
        self.count.setText(self.tr("%n passage(s) meet this rule.", "", len(found)))
        self.count.setAccessibleName(self.count.text())
        self.ok.setEnabled(bool(found))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.count.setText(str(error))


def _spin(least: int, most: int, value: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setFont(interface(15))
    made.setMinimumHeight(34)
    made.setAccessibleName(name)
    return made


def _plain(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(interface(15))
    return made
