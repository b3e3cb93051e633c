"""Start a review: who is there, whose work, which articles, what is gone through and in which order."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)  # fmt: skip

from annotator.app.comparing import readers_of
from annotator.app.naming import in_order
from annotator.app.sessions import readiness, revealed
from annotator.domain.editions import main_text
from annotator.domain.review import DIFFERENCE_KINDS, ReviewSession
from annotator.gui.compare.words import kind_sentence, kind_word
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.session import Session

ID = int(Qt.ItemDataRole.UserRole)
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class StartDialog(Dialog):
    """``start_requested`` carries the session as asked for, and names of people who are new."""

    start_requested = Signal(object, object)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, self.tr("Start a review"), 860)
        self.resize(960, 610)
        self._now = session.project.now
        self._new: list[str] = []
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
        self.title = QLineEdit(self.tr("Review %1").replace("%1", today))
        self.present, self.compared, self.articles = QListWidget(), QListWidget(), QListWidget()
        self.name = QLineEdit()
        self.all_articles = QCheckBox(self.tr("All articles"))
        self.kinds = {kind: QCheckBox(kind_word(kind)) for kind in DIFFERENCE_KINDS}
        self.order = QComboBox()
        self.overlap = QSpinBox()
        self.names = QCheckBox(self.tr("Show names; else people are A, B, C"))
        self._fill()
        self._arrange()
        self._wire()
        self._check()
        self.title.setFocus()
        self.title.selectAll()

    def asked(self) -> ReviewSession:
        """The session as the form has it."""
        return ReviewSession(
            id="",
            title=" ".join(self.title.text().split()),
            documents=tuple(_checked(self.articles)),
            people=tuple(id for id in _checked(self.present) if not id.startswith("new ")),
            annotators=tuple(_checked(self.compared)),
            kinds=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            order=self.order.currentData(),
            overlap=self.overlap.value(),
            names=self.names.isChecked(),
        )

    def accept(self) -> None:
        new = [id[4:] for id in _checked(self.present) if id.startswith("new ")]
        self.start_requested.emit(self.asked(), new)
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        adding = self.focusWidget() is self.name and bool(self.name.text().strip())
        if adding and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add_person()
        else:
            super().keyPressEvent(event)

    def add_person(self) -> None:
        """Somebody who is here, and not in the project yet."""
        name = " ".join(self.name.text().split())
        known = {self.present.item(row).text().casefold(): row for row in range(self.present.count())}
        if not name:
            return
        if name.casefold() in known:
            self.present.item(known[name.casefold()]).setCheckState(_ON)
        else:
            _add(self.present, name, f"new {name}", True)
        self.name.clear()
        self.name.setFocus()

    def _fill(self) -> None:
        now = self._now
        people = in_order(now, now.annotators)
        mains = [id for id in now.documents if main_text(now, id) == id]
        working = {person for id in now.documents for person in readers_of(now, (id,))}
        me = now.person(now.me) if now.me else ""
        for person in people:
            _add(self.present, now.name_of(person), person, person == me or person in working)
            if person in working:
                _add(self.compared, now.name_of(person), person, True)
        for id in mains:
            read = readers_of(now, (id,)) & working
            item = _add(self.articles, now.documents[id].title or now.documents[id].filename, id, len(read) > 1)
            states = ", ".join(self._readiness(id, people))
            item.setText(f"{item.text()}\n{states}" if states else item.text())
        if not _checked(self.articles):
            _check_all(self.articles, True)
        self.order.addItem(self.tr("Weightiest first"), "weight")
        self.order.addItem(self.tr("In the order of the text"), "text")
        self.overlap.setRange(1, 100)
        self.overlap.setValue(50)
        self.overlap.setSuffix(" %")
        self.names.setChecked(True)
        for kind, box in self.kinds.items():
            box.setChecked(True)
            box.setToolTip(kind_sentence(kind))

    def _readiness(self, document: str, people: Iterable[str]) -> list[str]:
        words = {"done": self.tr("%1 done"), "reading": self.tr("%1 reading")}
        states = readiness(self._now, document, people)
        return [words[state].replace("%1", self._now.name_of(person)) for person, state in states.items() if state]

    def _check(self) -> None:
        asked = self.asked()
        missing = ""
        if not asked.title:
            missing = self.tr("Please give the session a name.")
        elif not _checked(self.present):
            missing = self.tr("Please say who is there.")
        elif not asked.annotators:
            missing = self.tr("Please choose whose work is compared.")
        elif not asked.documents:
            missing = self.tr("Please choose at least one article.")
        elif not asked.kinds:
            missing = self.tr("Please choose at least one kind of difference.")
        self.wrong.setText(missing)
        self.wrong.setVisible(bool(missing))
        self.ok.setEnabled(not missing)
        shown = revealed(self._now, asked.documents, asked.people)
        self.reveals.setText(
            self.tr(
                "The team works blind. Starting shows everybody’s work on %n article(s) to those who are there.", "",
                len(shown),
            )
        )  # fmt: skip
        self.reveals.setVisible(bool(shown))

    def _toggle_articles(self, on: bool) -> None:
        _check_all(self.articles, on)

    def _wire(self) -> None:
        self.title.textChanged.connect(lambda _: self._check())
        for listed in (self.present, self.compared, self.articles):
            listed.itemChanged.connect(lambda _: self._check())
        for box in self.kinds.values():
            box.toggled.connect(lambda _: self._check())
        self.all_articles.clicked.connect(self._toggle_articles)
        self.add.clicked.connect(self.add_person)

    def _arrange(self) -> None:
        self.add = QPushButton(self.tr("Add"))
        self.add.setAutoDefault(False)
        for listed, name in (
            (self.present, self.tr("Who is there")),
            (self.compared, self.tr("Whose work is compared")),
            (self.articles, self.tr("Articles")),
        ):
            listed.setAccessibleName(name)
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            listed.setWordWrap(True)
            listed.setFont(interface(13.5))
        self.name.setPlaceholderText(self.tr("Somebody else"))
        self.name.setAccessibleName(self.tr("Name of somebody else who is there"))
        for widget, name in (
            (self.title, self.tr("Name of the session")), (self.order, self.tr("Order")),
            (self.overlap, self.tr("Overlap that makes passages one")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
            widget.setMinimumHeight(32)
        head = QHBoxLayout()
        head.addWidget(_label(self.tr("Name"), self.title))
        head.addWidget(self.title, 1)
        person = QHBoxLayout()
        person.setSpacing(6)
        person.addWidget(self.name, 1)
        person.addWidget(self.add)
        columns = QGridLayout()
        columns.setHorizontalSpacing(18)
        columns.setVerticalSpacing(6)
        columns.setRowStretch(1, 1)
        for number, (listed, share) in enumerate(((self.present, 4), (self.compared, 4), (self.articles, 7))):
            columns.addWidget(_label(listed.accessibleName(), listed), 0, number)
            columns.addWidget(listed, 1, number)
            columns.setColumnStretch(number, share)
        columns.addLayout(person, 2, 0)
        columns.addWidget(self.all_articles, 2, 2)
        kinds = QWidget()
        flow = FlowLayout(gap=14)
        kinds.setLayout(flow)
        for box in self.kinds.values():
            box.setMinimumHeight(26)
            flow.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(_label(self.tr("Order"), self.order))
        row.addWidget(self.order)
        row.addSpacing(10)
        row.addWidget(_label(self.tr("One passage from an overlap of"), self.overlap))
        row.addWidget(self.overlap)
        row.addSpacing(10)
        row.addWidget(self.names)
        row.addStretch(1)
        self.column.addLayout(head)
        self.column.addLayout(columns, 1)
        self.column.addWidget(_label(self.tr("Differences to go through"), kinds))
        self.column.addWidget(kinds)
        self.column.addLayout(row)
        self.reveals = self.add_text("", px=13, weight=500)
        self.wrong = self.add_text("", tone="error", weight=500)
        self.ok = self.buttons.addButton(self.tr("Start"), self.buttons.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.addButton(Buttons.Cancel)


def _add(listed: QListWidget, text: str, id: str, on: bool) -> QListWidgetItem:
    item = QListWidgetItem(" ".join(text.split()))
    item.setData(ID, id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(_ON if on else _OFF)
    listed.addItem(item)
    return item


def _checked(listed: QListWidget) -> list[str]:
    items = [listed.item(row) for row in range(listed.count())]
    return [item.data(ID) for item in items if item.checkState() is _ON]


def _check_all(listed: QListWidget, on: bool) -> None:
    for row in range(listed.count()):
        listed.item(row).setCheckState(_ON if on else _OFF)


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface(13, 600))
    label.setBuddy(buddy)
    return label
