"""The line at the bottom: is it saved, which file, how many annotations, what lacks a source, who is working."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from annotator.app.cards import Counts
from annotator.app.project import Saving
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme


class StatusLine(QWidget):
    """28 pixels high. Buttons look like text; all of them can be reached by Tab."""

    retry_requested = Signal()
    no_source_requested = Signal()
    who_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(29)
        self._theme = theme
        self._state = Saving.SAVED
        self._read_only = False
        self._mark = QLabel()
        self.saved = self._label(500)
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setObjectName("retry")
        self.retry.setFixedHeight(24)
        self.retry.hide()
        self.file = self._label(400, "quiet")
        self.counts = self._label(500, "quiet")
        self.no_source = self._button(self.tr("Show what lacks a source"))
        self.no_source.setObjectName("no_source")
        self.who = self._button(self.tr("Change who I am"))
        self._dots = [self._label(400, "quiet") for _ in range(2)]
        for dot in self._dots:
            dot.setText("·")
        self._arrange()
        self.retry.clicked.connect(self.retry_requested)
        self.no_source.clicked.connect(self.no_source_requested)
        self.who.clicked.connect(self.who_requested)

    def set_project(self, file: str, read_only: bool) -> None:
        """Show a project's file name."""
        self.file.setText(file)
        self._read_only = read_only
        self.set_saving(Saving.SAVED)

    def set_saving(self, saving: Saving, reason: str = "") -> None:
        """Show whether all is on disk; ``reason`` is the sentence of a failure."""
        failed = saving is Saving.FAILED
        if failed != (self._state is Saving.FAILED):
            # Only then: polishing costs more than all the rest, and this comes with every keystroke.
            self.saved.setProperty("tone", "error" if failed else "")
            self.saved.style().polish(self.saved)
            self.retry.setVisible(failed)
        self._state = saving
        if self._read_only:
            self.saved.setText(self.tr("Open for reading only"))
        elif saving is Saving.FAILED:
            self.saved.setText(self.tr("Not saved: %1").replace("%1", reason))
        else:
            self.saved.setText(self.tr("Saving…") if saving is Saving.SAVING else self.tr("All changes saved"))
        self.saved.setToolTip(reason)
        self._draw()

    def set_counts(self, counts: Counts) -> None:
        """Show the open document's numbers."""
        self.counts.setText(self.tr("%n annotation(s)", "", counts.total))
        self.no_source.setText(self.tr("%n without source", "", counts.no_source))
        self.no_source.setVisible(counts.no_source > 0)
        self._dots[0].setVisible(counts.no_source > 0)

    def set_who(self, name: str) -> None:
        """Show who works."""
        self.who.setText(name.replace("&", "&&") or self.tr("Who are you?"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        if self._read_only:
            name, color = "eye", "ink2"
        else:
            name, color = {
                Saving.SAVED: ("check", "ok"),
                Saving.SAVING: ("loader", "ink2"),
                Saving.FAILED: ("triangle-alert", "error"),
            }[self._state]
        self._mark.setPixmap(icon(name, self._theme.color(color), 14).pixmap(QSize(14, 14)))

    def _label(self, weight: int, tone: str = "") -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface(12, weight))
        if tone:
            label.setProperty("tone", tone)
        return label

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFont(interface(12, 600))
        button.setMinimumHeight(24)
        button.setToolTip(name)
        button.setAccessibleDescription(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 0, 12, 0)
        row.setSpacing(8)
        left: list[QWidget] = [self._mark, self.saved, self.retry, self.file]
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        right: list[QWidget] = [self.counts, self._dots[0], self.no_source, self._dots[1], self.who]
        for widget in right:
            row.addWidget(widget)
