"""The library's filter: a field for words, and a chip with a menu for each thing that one can choose by."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QWidget

from annotator.app.shelf_filter import FACETS, Wanted, trouble
from annotator.domain.snapshot import Snapshot
from annotator.gui.dates import short_date
from annotator.gui.fonts import interface
from annotator.gui.library.words import facet_word, value_word
from annotator.gui.panels.chip import Chip
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.search.words import trouble_in_words
from annotator.gui.tokens import Theme

MOST = 40
"""Values that a menu has."""
WIDE, SLIM = 250, 140
"""Pixels of the field."""
QUIET = 60
"""Milliseconds without a further key after which the words are looked for."""
Counts = Callable[[str], Sequence[tuple[str, int]]]


class FilterBar(QWidget):
    """``filter_changed`` carries a Wanted (its place is not the bar's matter); ``left`` says that the field was left by
    key. ``counts`` tells how many documents have each value of a facet, when a menu is opened."""

    filter_changed = Signal(object)
    left = Signal()

    def __init__(self, now: Snapshot, counts: Counts, theme: Theme) -> None:
        super().__init__()
        self._now, self._counts = now, counts
        self.wanted = Wanted()
        self.setAccessibleName(self.tr("Filter"))
        self.words = QLineEdit()
        self.words.setFixedHeight(30)
        self.words.setFixedWidth(WIDE)
        self.words.setFont(interface(13))
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Filter by title, author, outlet, theme"))
        self.words.setAccessibleName(self.tr("Filter by title, author, outlet, theme"))
        self._later = QTimer(self, singleShot=True, interval=QUIET)
        self._later.timeout.connect(self._take_words)
        self.words.textChanged.connect(lambda _: self._later.start())
        self._flow = FlowLayout(self, 6)
        self._flow.setContentsMargins(16, 9, 16, 9)
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setProperty("tone", "error")
        self.trouble.setFont(interface(12))
        self._flow.addWidget(self.words)
        self.chips: dict[str, Chip] = {}
        for facet in ("state", "outlet", "date", *FACETS[2:]):
            chip = self.chips[facet] = Chip(facet_word(facet), theme, parent=self)
            chip.menu_mark = True
            chip.clicked.connect(lambda _=False, facet=facet: self._open(facet))
            self._flow.addWidget(chip)
        self.clear = Chip(self.tr("Clear"), theme, square=True, parent=self)
        self.clear.setCheckable(False)
        self.clear.set_icon("filter-x")
        self.clear.clicked.connect(self.lift)
        self._flow.addWidget(self.clear)
        self._flow.addWidget(self.trouble)
        self._press()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show a choice without telling anybody."""
        self.wanted = wanted
        if self.words.text().strip() != wanted.words:
            blocked = self.words.blockSignals(True)
            self.words.setText(wanted.words)
            self.words.blockSignals(blocked)
        self._press()

    def lift(self) -> None:
        """Take the whole filter away."""
        self._later.stop()
        self.show_wanted(Wanted(self.wanted.place))
        self.filter_changed.emit(self.wanted)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for chip in (*self.chips.values(), self.clear):
            chip.set_theme(theme)

    def menu(self, facet: str) -> QMenu:
        """What can be chosen of a facet, each with how many documents have it."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        found = self._counts(facet)
        for value, count in found[:MOST]:
            words = value if facet == "date" else value_word(self._now, facet, value)
            action = menu.addAction(f"{words[:60].replace('&', '&&')}\t{self.locale().toString(count)}")
            action.setCheckable(True)
            if facet == "date":
                action.setChecked(self.wanted.since == self.wanted.until == value)
                action.triggered.connect(lambda on, value=value: self._choose_year(value if on else ""))
            else:
                action.setChecked(value in getattr(self.wanted, facet))
                action.triggered.connect(lambda _=False, value=value: self._toggle(facet, value))
        if len(found) > MOST:
            more = menu.addAction(self.tr("%n more: type a word of it in the field", "", len(found) - MOST))
            more.setEnabled(False)
        if not found:
            menu.addAction(self.tr("Nothing to choose from")).setEnabled(False)
        menu.addSeparator()
        if facet == "date":
            menu.addAction(self.tr("Between two days…")).triggered.connect(self.ask_dates)
        lift = menu.addAction(self.tr("Any"))
        lift.setEnabled(self._is_on(facet))
        lift.triggered.connect(lambda: self._lift_one(facet))
        return menu

    def ask_dates(self) -> QDialog:
        """Ask between which days."""
        from annotator.gui.library.dates_dialog import DatesDialog

        dialog = DatesDialog(self.window(), self.wanted.since, self.wanted.until)
        dialog.given.connect(lambda since, until: self._choose(replace(self.wanted, since=since, until=until)))
        dialog.open()
        return dialog

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the field leaves room for the chips."""
        super().resizeEvent(event)
        self.words.setFixedWidth(WIDE if self.width() > 1000 else SLIM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        chips = [chip for chip in (*self.chips.values(), self.clear) if chip.isVisibleTo(self)]
        here = next((at for at, chip in enumerate(chips) if chip.hasFocus()), -1)
        if self.words.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._take_words()
            self.left.emit()
        elif self.words.hasFocus() and event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        elif way is not None and here >= 0:
            way = -way if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else way
            chips[(here + way) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _open(self, facet: str) -> None:
        self._press()  # the chip has pressed itself
        menu = self.menu(facet)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chip = self.chips[facet]
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _take_words(self) -> None:
        self._later.stop()
        words = self.words.text().strip()
        if words != self.wanted.words:
            self._choose(replace(self.wanted, words=words))

    def _toggle(self, facet: str, value: str) -> None:
        self._choose(self.wanted.toggled(facet, value))

    def _choose_year(self, year: str) -> None:
        self._choose(replace(self.wanted, since=year, until=year))

    def _lift_one(self, facet: str) -> None:
        none: dict[str, Any] = {"since": "", "until": ""} if facet == "date" else {facet: frozenset()}
        self._choose(replace(self.wanted, **none))

    def _choose(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._press()
        self.filter_changed.emit(wanted)

    def _is_on(self, facet: str) -> bool:
        wanted = self.wanted
        return bool(wanted.since or wanted.until) if facet == "date" else bool(getattr(wanted, facet))

    def _press(self) -> None:
        for facet, chip in self.chips.items():
            chip.setChecked(self._is_on(facet))
            chip.set_word(self._word(facet))
        self.clear.setVisible(self.wanted.narrowed)
        why = trouble_in_words(trouble(self.wanted.words))
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        self.words.setAccessibleDescription(why)

    def _word(self, facet: str) -> str:
        """What a chip says: the facet, or what of it is chosen."""
        wanted = self.wanted
        if not self._is_on(facet):
            return facet_word(facet)
        if facet == "date":
            return _between(wanted.since, wanted.until)
        chosen = sorted(value_word(self._now, facet, value) for value in getattr(wanted, facet))
        return chosen[0] if len(chosen) == 1 else f"{chosen[0]} +{len(chosen) - 1}"


def _between(since: str, until: str) -> str:
    if since == until:
        return short_date(since)
    return f"{short_date(since) if since else '…'} – {short_date(until) if until else '…'}"
