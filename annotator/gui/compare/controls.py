"""The upper rows of the page: back, which article, which view; whose work; which differences, in what order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QToolButton, QVBoxLayout, QWidget

from annotator.app.comparing import MOST, Choice
from annotator.app.comparing_filter import KINDS, RowFilter
from annotator.gui.compare.chips import ChipRow, PersonChip, Segments
from annotator.gui.compare.narrowing import Narrowing
from annotator.gui.compare.people_looks import PersonLook
from annotator.gui.compare.words import kind_sentence, kind_word
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.panels.card_content import one_line
from annotator.gui.panels.chip import Chip
from annotator.gui.tokens import Theme

ORDERS = ("text", "weight")


class Controls(QWidget):
    """Says what is wanted; the page does it. ``told`` carries a sentence for who asked for something impossible."""

    back_requested = Signal()
    view_chosen = Signal(str)
    choice_changed = Signal(object)
    filter_changed = Signal(object)
    order_changed = Signal(str)
    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.choice = Choice()
        self.filter = RowFilter()
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.people: dict[str, PersonChip] = {}
        self._make_head()
        self.people_row = ChipRow()
        self.people_row.setAccessibleName(self.tr("Whose work is compared"))
        self._make_kinds()
        self._make_measures()
        self._arrange()
        self.set_theme(theme)

    # What is shown

    def set_articles(self, articles: Sequence[tuple[str, str]]) -> None:
        """Ids and titles to choose from; "all" comes first."""
        chosen = self.choice.documents[0] if self.choice.documents else ""
        blocked = QSignalBlocker(self.article)
        self.article.clear()
        self.article.addItem(self.tr("All articles (%n)", "", len(articles)), "")
        for id, title in articles:
            self.article.addItem(one_line(title, 90) or self.tr("Without title"), id)
        self.article.setCurrentIndex(max(0, self.article.findData(chosen)))
        blocked.unblock()

    def set_people(self, names: Mapping[str, str], looks: Mapping[str, PersonLook], on: Sequence[str]) -> None:
        """Everybody who can be compared, by id, and who is."""
        if list(names.items()) != [(id, chip.name) for id, chip in self.people.items()]:
            self.people_row.clear()
            self.people = {}
            for id, name in names.items():
                chip = self.people[id] = PersonChip(one_line(name, 60), looks[id], self._theme)
                chip.name = name
                chip.clicked.connect(lambda _=False, id=id: self._toggle(id))
                self.people_row.add(chip)
        self.narrowing.set_people(names, on)
        for id, chip in self.people.items():
            chip.look = looks[id]
            chip.setChecked(id in on)
            chip.update()

    def set_counts(self, counts: Mapping[str, int], passages: Mapping[str, int]) -> None:
        """How many rows there are of each kind, and how many passages of each person."""
        for kind, chip in self.kinds.items():
            chip.set_count(counts.get(kind, 0))
        for id, person in self.people.items():
            person.set_count(passages.get(id, 0) if person.isChecked() else None)

    def show_choice(self, choice: Choice) -> None:
        """Show another choice without telling anybody."""
        self.choice = choice
        for widget in (self.article, self.overlap, self.wobble):
            widget.blockSignals(True)
        self.article.setCurrentIndex(max(0, self.article.findData(choice.documents[0] if choice.documents else "")))
        self.overlap.setValue(round(choice.overlap * 100))
        self.wobble.setValue(round(choice.wobble * 100))
        for widget in (self.article, self.overlap, self.wobble):
            widget.blockSignals(False)

    def show_filter(self, wanted: RowFilter) -> None:
        """Show another filter without telling anybody."""
        self.filter = wanted
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in wanted.kinds)
        self.open.setChecked(wanted.open)
        self.worthy.setChecked(wanted.worthy)
        self.narrowing.show_wanted(wanted.tag, wanted.pair)
        self.lift.setVisible(wanted.annotations is not None)

    def show_view(self, view: str) -> None:
        """Show which view is on, with what matters in it."""
        self.views.show_chosen(view)
        self.kinds_row.setVisible(view != "agreement")
        self.order.setVisible(view == "passages")
        self.wobble.setVisible(view != "agreement")

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.back.setIcon(icon("arrow-left", theme.color("ink2")))
        chips: list[Chip] = [*self.people.values(), *self.kinds.values(), self.open, self.worthy, self.lift]
        for chip in chips:
            chip.set_theme(theme)
        self.views.set_theme(theme)

    def focus_filter(self) -> None:
        """Go to the first of the kinds."""
        next(iter(self.kinds.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is made

    def _make_head(self) -> None:
        self.back = QToolButton()
        self.back.setText(self.tr("Back"))
        self.back.setFont(interface(13, 500))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setIconSize(QSize(16, 16))
        self.back.setMinimumHeight(30)
        self.back.setToolTip(self.tr("Back to the article (Esc)"))
        self.back.clicked.connect(self.back_requested)
        self.article = QComboBox()
        self.article.setAccessibleName(self.tr("Which article is compared"))
        self.article.setMinimumHeight(30)
        self.article.setMinimumWidth(160)
        self.article.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.currentIndexChanged.connect(self._choose_article)
        words = [
            ("passages", self.tr("Passages")),
            ("side", self.tr("Side by side")),
            ("agreement", self.tr("Agreement")),
        ]
        self.views = Segments(words, self._theme)
        self.views.chosen.connect(self.view_chosen)

    def _make_kinds(self) -> None:
        self.kinds_row = ChipRow()
        self.kinds_row.setAccessibleName(self.tr("Which differences are shown"))
        self.kinds: dict[str, Chip] = {}
        for kind in KINDS:
            chip = self.kinds[kind] = Chip(kind_word(kind), self._theme)
            chip.setToolTip(kind_sentence(kind))
            chip.clicked.connect(lambda on, kind=kind: self._choose_kind(kind, on))
            self.kinds_row.add(chip)
        self.open = self._switch(self.tr("Not decided"), "gavel", lambda on: replace(self.filter, open=on))
        self.worthy = self._switch(self.tr("Worth checking"), "flag", lambda on: replace(self.filter, worthy=on))
        self.lift = self._switch(self.tr("Only behind a number"), "x", lambda _: replace(self.filter, annotations=None))
        self.lift.setToolTip(self.tr("Show the other passages again"))
        self.lift.setChecked(True)
        self.lift.hide()
        self.narrowing = Narrowing(self)
        self.kinds_row.add(self.narrowing.tag, self.narrowing.pair)
        self.narrowing.chosen.connect(lambda tag, pair: self._filter(replace(self.filter, tag=tag, pair=pair)))

    def _switch(self, word: str, drawing: str, wanted: Callable[[bool], RowFilter]) -> Chip:
        chip = Chip(word, self._theme)
        chip.set_icon(drawing)
        chip.clicked.connect(lambda on: self._filter(wanted(on)))
        self.kinds_row.add(chip)
        return chip

    def _make_measures(self) -> None:
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setMinimumHeight(30)
        self.order.addItem(self.tr("Text order"), "text")
        self.order.addItem(self.tr("Weightiest first"), "weight")
        self.order.currentIndexChanged.connect(lambda at: self.order_changed.emit(self.order.itemData(at)))
        self.overlap = self._share(
            50, self.tr("How much of the shorter passage two must share to be compared"), self.tr("Overlap")
        )
        self.wobble = self._share(
            90, self.tr("From how much in common other ends count as wobble, not as a difference"), self.tr("Wobble")
        )

    def _share(self, value: int, tip: str, name: str) -> QSpinBox:
        made = QSpinBox()
        made.setRange(1, 100)
        made.setSingleStep(5)
        made.setValue(value)
        made.setPrefix(f"{name} ")
        made.setSuffix(" %")
        made.setMinimumHeight(30)
        made.setKeyboardTracking(False)
        made.setToolTip(tip)
        made.setAccessibleName(name)
        made.setAccessibleDescription(tip)
        made.valueChanged.connect(self._choose_shares)
        return made

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        title = QLabel(self.tr("Compare annotators"))
        title.setFont(interface(14, 600))
        head.addWidget(title)
        head.addSpacing(8)
        head.addWidget(self.article, 1)
        head.addStretch(0)
        head.addWidget(self.views)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.people_row, 1)
        for widget in (self.overlap, self.wobble, self.order):
            second.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        box.addLayout(head)
        box.addLayout(second)
        box.addWidget(self.kinds_row)

    # What is chosen

    def _toggle(self, id: str) -> None:
        on = [person for person, chip in self.people.items() if chip.isChecked()]
        if len(on) > MOST:
            self.people[id].setChecked(False)
            self.told.emit(self.tr("At most %n people can be compared at once.", "", MOST))
            return
        if not on:
            self.people[id].setChecked(True)
            self.told.emit(self.tr("Somebody has to be compared."))
            return
        self._choose(replace(self.choice, annotators=tuple(on)))

    def _choose_article(self, at: int) -> None:
        id = self.article.itemData(at)
        self._choose(replace(self.choice, documents=(id,) if id else ()))

    def _choose_shares(self) -> None:
        self._choose(replace(self.choice, overlap=self.overlap.value() / 100, wobble=self.wobble.value() / 100))

    def _choose(self, wanted: Choice) -> None:
        self.choice = wanted
        self.choice_changed.emit(wanted)

    def _choose_kind(self, kind: str, on: bool) -> None:
        self._filter(replace(self.filter, kinds=self.filter.kinds | {kind} if on else self.filter.kinds - {kind}))

    def _filter(self, wanted: RowFilter) -> None:
        self.show_filter(wanted)
        self.filter_changed.emit(wanted)
