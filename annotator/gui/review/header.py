"""The head of the decision screen: which session, which passage, how far, how long."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.app.reviewing import Counts
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.review.words import clock
from annotator.gui.tokens import Theme


class SessionHeader(QWidget):
    """``asked`` carries what a button stands for: back, list, accept, rules, keys, timer, pause, finish."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("chip_row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._drawings: dict[QToolButton, str] = {}
        self._theme: Theme | None = None
        self._title = ""
        self.title = QLabel()
        self.place = QToolButton()
        self.numbers = QLabel()
        self.bar = QProgressBar()
        self.timer = QToolButton()
        self._buttons = {
            "undo": self._button("undo-2", self.tr("Undo (U)")),
            "accept": self._button("check-check", self.tr("Accept agreements…")),
            "rules": self._button("scale", self.tr("Tags and rules (R)")),
            "keys": self._button("keyboard", self.tr("Keys (?)")),
            "pause": self._button("hourglass", self.tr("Pause the session (P)")),
            "finish": self._button("flag", self.tr("Finish the session…")),
        }
        self.back = self._button("arrow-left", self.tr("Back to the article (Esc)"))
        self._arrange()
        self.set_theme(theme)

    def button(self, name: str) -> QToolButton:
        """A button by what it asks for."""
        return self._buttons[name]

    def show_session(self, title: str) -> None:
        """The session's name."""
        self._title = title
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(40, self.title.width() - 4)
        self.title.setText(self.title.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        self.title.setAccessibleName(self._title)

    def show_closed(self, closed: bool) -> None:
        """The last button finishes a session, or opens a closed one again."""
        button = self._buttons["finish"]
        word = self.tr("Open the session again") if closed else self.tr("Finish the session…")
        button.setToolTip(word)
        button.setAccessibleName(word)
        self._drawings[button] = "rotate-ccw" if closed else "flag"
        if self._theme is not None:
            button.setIcon(icon(self._drawings[button], self._theme.color("ink2"), 18))

    def show_place(self, number: int, total: int) -> None:
        """Which passage is shown: 17 of 43; 0: none."""
        text = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(total)) if number else "–"
        self.place.setText(text)
        self.place.setAccessibleName(self.tr("Passage %1. Show the list (L)").replace("%1", text))

    def show_counts(self, counts: Counts) -> None:
        """How far the session is."""
        self.bar.setRange(0, max(1, counts.total))
        self.bar.setValue(counts.decided + counts.deferred)
        parts = [self.tr("%1 decided").replace("%1", str(counts.decided))]
        if counts.deferred:
            parts.append(self.tr("%1 deferred").replace("%1", str(counts.deferred)))
        if counts.again:
            parts.append(self.tr("%1 again").replace("%1", str(counts.again)))
        parts.append(self.tr("%1 open").replace("%1", str(counts.open)))
        self.numbers.setText(" · ".join(parts))
        self.bar.setAccessibleName(self.numbers.text())

    def show_time(self, seconds: int, running: bool) -> None:
        """The time spent, and whether the clock runs."""
        self.timer.setText(clock(seconds))
        word = self.tr("Stop the clock (T)") if running else self.tr("Let the clock run (T)")
        self.timer.setToolTip(word)
        self.timer.setAccessibleName(f"{clock(seconds)}. {word}")
        self._drawings[self.timer] = "clock" if running else "hourglass"
        self.timer.setProperty("running", running)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._theme = theme
        for button, drawing in self._drawings.items():
            button.setIcon(icon(drawing, theme.color("ink2"), 18))

    def _button(self, drawing: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setAutoRaise(True)
        made.setFixedSize(36, 36)
        made.setIconSize(QSize(18, 18))
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._drawings[made] = drawing
        return made

    def _arrange(self) -> None:
        for label, font in ((self.title, interface(15, 600)), (self.numbers, interface(13))):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(font)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.numbers.setProperty("tone", "quiet")
        self.place.setFont(interface(20, 650))
        self.place.setToolTip(self.tr("List of the passages (L)"))
        self.timer.setFont(interface(17, 600))
        for button in (self.place, self.timer):
            button.setAutoRaise(True)
            button.setMinimumHeight(36)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.timer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.timer.setIconSize(QSize(18, 18))
        self._drawings[self.timer] = "clock"
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        middle = QVBoxLayout()
        middle.setSpacing(3)
        middle.addWidget(self.bar)
        middle.addWidget(self.numbers)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.title, 2)
        row.addWidget(self.place)
        row.addLayout(middle, 3)
        row.addWidget(self.timer)
        for button in self._buttons.values():
            row.addWidget(button)
        for name, button in {**self._buttons, "back": self.back, "list": self.place, "timer": self.timer}.items():
            button.clicked.connect(_sender(self.asked.emit, name))


def _sender(emit: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: emit(name)


class Stopwatch(QTimer):
    """Counts seconds while it runs. ``beat`` comes every second, with the seconds so far."""

    beat = Signal(int)

    def __init__(self, seconds: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setInterval(1000)
        self.seconds = seconds
        self.timeout.connect(self._count)

    def toggle(self) -> bool:
        """Stop or go on; whether it runs now."""
        if self.isActive():
            self.stop()
        else:
            self.start()
        return self.isActive()

    def _count(self) -> None:
        self.seconds += 1
        self.beat.emit(self.seconds)
