"""The upper rows of the board: back, how far the team is; what is shown; what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.team import Person
from annotator.gui.elided import one_line
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class BoardHead(QWidget):
    """Says what is wanted; the page does it. ``filter_changed``: words, a person's id or "", only what is open."""

    back_requested = Signal()
    filter_changed = Signal(str, str, bool)
    assign_requested = Signal()
    due_requested = Signal()
    person_requested = Signal()
    starters_requested = Signal()
    blind_requested = Signal()

    def __init__(self, theme: Theme, writable: bool) -> None:
        super().__init__()
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QToolButton()
        self.back.setText(self.tr("Back"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setMinimumHeight(28)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        self.title = _label(self.tr("Team board"), 15, 600)
        self.summary = _label("", 12.5, 400, "quiet")
        self.blind = QCheckBox(self.tr("Work blind"))
        self.blind.setToolTip(self.tr("Others' work on an article is hidden from those who are not done with it."))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter articles"))
        self.words.setAccessibleName(self.tr("Filter articles"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(220)
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Whose reading is shown"))
        self.person.setMinimumWidth(150)
        self.open = QCheckBox(self.tr("Only what is not done"))
        self.assign = QPushButton(self.tr("Assign or take back"))
        self.due = QPushButton(self.tr("Due date…"))
        self.add = QPushButton(self.tr("Add a person…"))
        self.starters = QPushButton(self.tr("Starter bundles…"))
        for widget in (self.blind, self.assign, self.due, self.add):
            widget.setEnabled(writable)
        for control in (self.back, self.blind, self.open, self.assign, self.due, self.add, self.starters):
            control.setFont(interface(12.5, 500))
        self._arrange()
        self._wire()
        self.set_theme(theme)

    def set_people(self, people: Sequence[Person]) -> None:
        """Whose reading can be shown."""
        before = self.person.currentData() or ""
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItem(self.tr("Everybody"), "")
            for person in people:
                self.person.addItem(one_line(person.name)[:60], person.id)
            self.person.setCurrentIndex(max(0, self.person.findData(before)))

    def show_state(self, summary: str, blind: bool) -> None:
        """How far the team is, and whether it works blind."""
        self.summary.setText(summary)
        self.blind.setChecked(blind)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        pictures: tuple[tuple[QAbstractButton, str], ...] = (
            (self.back, "arrow-left"), (self.assign, "user-plus"), (self.due, "calendar-days"), (self.add, "user"),
            (self.starters, "share-2"),
        )  # fmt: skip
        for button, name in pictures:
            button.setIcon(icon(name, theme.color("ink2"), 16))
            button.setIconSize(QSize(16, 16))

    def _arrange(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (upper, (self.back, self.title, self.summary, None, self.blind, self.add, self.starters)),
            (lower, (self.words, self.person, self.open, None, self.assign, self.due)),
        ):
            row.setSpacing(10)
            for widget in widgets:
                row.addStretch(1) if widget is None else row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 16, 10)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addLayout(lower)

    def _wire(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.words.textChanged.connect(self._tell)
        self.person.currentIndexChanged.connect(self._tell)
        self.open.toggled.connect(self._tell)
        self.assign.clicked.connect(self.assign_requested)
        self.due.clicked.connect(self.due_requested)
        self.add.clicked.connect(self.person_requested)
        self.starters.clicked.connect(self.starters_requested)
        self.blind.clicked.connect(self.blind_requested)

    def _tell(self) -> None:
        self.filter_changed.emit(self.words.text(), self.person.currentData() or "", self.open.isChecked())


def _label(text: str, px: float, weight: int, tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface(px, weight))
    if tone:
        label.setProperty("tone", tone)
    return label
