"""A view of sheets with its foot: which sheet is seen, larger, smaller, as wide as there is room; and a sentence."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.app.readable import PageQuote, Placed
from annotator.domain.source import EvidenceLink
from annotator.gui.fonts import interface
from annotator.gui.handing_on import hand_on
from annotator.gui.icons import icon
from annotator.gui.intake.words import in_language
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.snapshots.sheets_view import SheetsView
from annotator.gui.tokens import Theme


class SheetReader(QWidget):
    """``escaped``: Escape, and there was nothing to give up."""

    escaped = Signal()

    def __init__(self, view: SheetsView) -> None:
        super().__init__()
        self.sheets = view
        self.note = WrappedLabel(3)
        self.note.setFont(interface(12))
        self.where = QLabel()
        self.where.setFont(interface(12))
        self.percent = QLabel()
        self.percent.setFont(interface(12))
        self._buttons: list[tuple[QToolButton, str]] = []
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 2, 8, 2)
        foot.setSpacing(2)
        foot.addWidget(self.where, 1)
        foot.addWidget(self._button("zoom-out", self.tr("Smaller (Ctrl+-)"), lambda: view.step_zoom(-1)))
        foot.addWidget(self.percent)
        foot.addWidget(self._button("zoom-in", self.tr("Larger (Ctrl++)"), lambda: view.step_zoom(1)))
        fits = self.tr("As wide as there is room (Ctrl+0)")
        foot.addWidget(self._button("maximize-2", fits, lambda: view.step_zoom(0)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 6)
        head.addWidget(self.note)
        box.addLayout(head)
        box.addWidget(view, 1)
        box.addLayout(foot)
        hand_on(self, view)
        view.at_sheet.connect(self._at)
        view.zoomed.connect(self._zoomed)
        view.refused.connect(lambda sentence: self.say(in_language(sentence)))
        view.ready.connect(lambda: self._at(0))
        view.escape_pressed.connect(self.escaped)
        self._zoomed(view.zoom)
        self.say("")
        self.set_theme(view.theme)

    def say(self, sentence: str) -> None:
        """A sentence over the sheets; "" takes it away."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def show_links(self, links: list[Placed], kept: Sequence[EvidenceLink] = ()) -> None:
        """Show other links on the same sheets."""

    def reveal(self, link: str, start: int, end: int) -> None:
        """Bring a link into view."""

    def selection(self) -> tuple[int, int] | PageQuote | None:
        """What is selected: code points of the text, or words of a page."""
        return None

    def why_none(self) -> str:
        """Why nothing can be linked."""
        return self.note.text()

    def clear_selection(self) -> None:
        """Select nothing."""

    def menu_place(self) -> QPoint:
        """Where on the screen a menu about the selection stands."""
        return self.sheets.viewport().mapToGlobal(self.sheets.viewport().rect().center())

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.sheets.set_theme(theme)
        for label in (self.note, self.where, self.percent):
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, theme.color("ink2"))
            label.setPalette(palette)
        for button, drawing in self._buttons:
            button.setIcon(icon(drawing, theme.color("ink2")))

    def leave(self) -> None:
        """About to be taken away."""
        self.sheets.leave()

    def _button(self, drawing: str, name: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedSize(26, 26)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: do())
        self._buttons.append((button, drawing))
        return button

    def _at(self, at: int) -> None:
        count = len(self.sheets.sheets)
        words = self.tr("Page %1 of %2").replace("%1", str(at + 1)).replace("%2", str(count))
        self.where.setText(words if count > 1 else "")

    def _zoomed(self, percent: int) -> None:
        self.percent.setText(f"{percent} %")
