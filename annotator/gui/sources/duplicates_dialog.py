"""Sources that may be the same, a pair at a time, side by side: merged into one, or said to be two."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from annotator.app.duplicates import Pair, keep_apart, merge_sources, suspected
from annotator.app.project import Project
from annotator.domain.commands import Command
from annotator.domain.source import Source
from annotator.gui.dialogs.frame import Buttons, Dialog
from annotator.gui.fonts import interface
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.sources.facts import facts_of


class DuplicatesDialog(Dialog):
    """``merged`` carries the id of the main source. What is asked next comes by itself; after the last it closes."""

    merged = Signal(str)

    def __init__(self, parent: QWidget | None, project: Project, apply: Callable[[Command], object]) -> None:
        super().__init__(parent, self.tr("The same source?"), 700)
        self._project, self._apply = project, apply
        self._pairs = suspected(project.sight)
        self._at = 0
        self._why = self.add_text("", weight=500)
        self._grid_box = QScrollArea()
        self.keep = QButtonGroup(self)
        self._arrange()
        self._show()
        self.resize(760, 520)

    @property
    def pair(self) -> Pair:
        """The pair that is shown."""
        return self._pairs[self._at]

    def merge(self) -> None:
        """Make the two one, the chosen one the main."""
        main, other = self.pair.first, self.pair.second
        if self.keep.checkedId() == 1:
            main, other = other, main
        if self._apply(merge_sources(self._project.now, main, other)):
            self.merged.emit(main)
            self._next()

    def set_apart(self) -> None:
        """Say that they are two."""
        if self._apply(keep_apart(self._project.now, self.pair.first, self.pair.second)):
            self._next()

    def step(self, by: int) -> None:
        """Look at another pair; this one stays as it is."""
        self._at = (self._at + by) % len(self._pairs)
        self._show()

    def _next(self) -> None:
        self._pairs = suspected(self._project.sight)
        self._at = min(self._at, len(self._pairs) - 1)
        if not self._pairs:
            self.accept()
            return
        self._show()

    def _show(self) -> None:
        if not self._pairs:
            return
        words = {
            "doi": self.tr("Both have the same DOI."),
            "url": self.tr("Both have the same address."),
            "title": self.tr("Title and date are alike."),
        }
        self._why.setText(words[self.pair.why])
        count = len(self._pairs)
        self._place.setText(self.tr("{number} of {count}").format(number=self._at + 1, count=count))
        for widget in (self._place, self._before, self._after):
            widget.setVisible(count > 1)
        now = self._project.sight
        sources = [now.sources[id] for id in (self.pair.first, self.pair.second)]
        counts = [len(now.links_to(source.id)) for source in sources]
        self._grid_box.setWidget(self._grid(sources, counts))
        weights = [(count, len(facts_of(source, 0))) for source, count in zip(sources, counts, strict=True)]
        self.keep.button(1 if weights[1] > weights[0] else 0).setChecked(True)
        self.keep.button(self.keep.checkedId()).setFocus()

    def _grid(self, sources: list[Source], counts: list[int]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for old in self.keep.buttons():
            self.keep.removeButton(old)
        for side, source in enumerate(sources):
            radio = QRadioButton(self.tr("Keep this one"))
            radio.setAccessibleName(f"{radio.text()}: {source.title}")
            self.keep.addButton(radio, side)
            grid.addWidget(radio, 0, side + 1)
        told = [facts_of(source, count) for source, count in zip(sources, counts, strict=True)]
        names = dict.fromkeys(name for each in told for name in each)
        for row, name in enumerate(names, 1):
            values = [each.get(name, "") for each in told]
            same = values[0].casefold() == values[1].casefold()
            grid.addWidget(_label(name, interface(12), "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            for side, value in enumerate(values):
                cell = WrappedLabel(4)
                cell.setText(value or "–")
                cell.setFont(interface(13, 400 if same or not value else 600))
                cell.setProperty("tone", "quiet" if same or not value else "")
                cell.setAccessibleName(f"{name}: {value}")
                cell.setSizePolicy(_WIDE)
                grid.addWidget(cell, row, side + 1)
        grid.setRowStretch(len(names) + 1, 1)
        return made

    def _arrange(self) -> None:
        head = QHBoxLayout()
        self.column.removeWidget(self._why)
        head.addWidget(self._why, 1)
        self._place = QLabel()
        self._place.setProperty("tone", "quiet")
        self._before, self._after = QPushButton(self.tr("&Previous")), QPushButton(self.tr("N&ext"))
        self._before.clicked.connect(lambda: self.step(-1))
        self._after.clicked.connect(lambda: self.step(1))
        for widget in (self._place, self._before, self._after):
            head.addWidget(widget)
        self.column.addLayout(head)
        self._grid_box.setWidgetResizable(True)
        self._grid_box.setFrameShape(QFrame.Shape.NoFrame)
        self._grid_box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self._grid_box, 1)
        said = self.add_text(
            self.tr("The one you keep is given what it lacks. Links to the other one count for it, too."), px=12
        )
        said.setProperty("tone", "quiet")
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.one: QPushButton = self.buttons.addButton(self.tr("&Merge"), role)
        self.two: QPushButton = self.buttons.addButton(self.tr("They are &two"), role)
        self.buttons.addButton(Buttons.Close)
        self.one.setDefault(True)
        self.one.clicked.connect(self.merge)
        self.two.clicked.connect(self.set_apart)


_WIDE = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
_WIDE.setHeightForWidth(True)


def _label(text: str, font: QFont, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    label.setProperty("tone", tone)
    return label
