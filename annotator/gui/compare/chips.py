"""Chips of the page on which work is compared: people with letter and pattern, and segments of which one is on."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.compare.people_looks import PersonLook, draw_person
from annotator.gui.panels.chip import PAD, Chip
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.tokens import Theme

_BADGE = 26


class PersonChip(Chip):
    """A person to be compared or not."""

    def __init__(self, word: str, look: PersonLook, theme: Theme, parent: QWidget | None = None) -> None:
        self.look = look
        self.name = word
        super().__init__(word, theme, parent=parent)

    def _before(self) -> int:
        return _BADGE + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if not self.isChecked():
            painter.setOpacity(0.55)
        ground = self._theme.color("selection" if self.isChecked() else "card")
        draw_person(painter, QRectF(PAD, self.height() / 2 - 8, _BADGE, 16), self.look, ground)
        painter.end()


class ChipRow(QWidget):
    """Chips on as many lines as they need; left and right arrows go from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, 6)
        self.flow.setContentsMargins(0, 0, 0, 0)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end."""
        for widget in widgets:
            self.flow.addWidget(widget)

    def clear(self) -> None:
        """Take everything away."""
        while (item := self.flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        chips = [chip for chip in self.findChildren(Chip) if chip.isVisibleTo(self) and chip.isEnabled()]
        here = next((at for at, chip in enumerate(chips) if chip.hasFocus()), -1)
        if way is None or here < 0:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            way = -way
        chips[(here + way) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)


class Segments(QWidget):
    """Buttons of which one is pressed. ``chosen`` carries its key."""

    chosen = Signal(str)

    def __init__(self, words: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.chips: dict[str, Chip] = {}
        for key, word in words:
            chip = self.chips[key] = Chip(word, theme, square=True)
            chip.clicked.connect(lambda _=False, key=key: self._pressed(key))
            row.addWidget(chip)

    def show_chosen(self, key: str) -> None:
        """Press one without telling anybody."""
        for name, chip in self.chips.items():
            chip.setChecked(name == key)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for chip in self.chips.values():
            chip.set_theme(theme)

    def _pressed(self, key: str) -> None:
        self.show_chosen(key)
        self.chosen.emit(key)
