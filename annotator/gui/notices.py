"""What the window says without asking anything: a banner for sentences, a strip for work that takes a while."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tasks import Task
from annotator.gui.tokens import Theme

STAYS_MS = 7000
WIDEST = 720


class Banner(QFrame):
    """One sentence over the lower edge of ``over``, until it is closed or has been there long enough to be read."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        over.installEventFilter(self)
        self.setObjectName("banner")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(interface(13, 500))
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setFixedSize(24, 24)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 10, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """What is said ("" if nothing)."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, sentence: str) -> None:
        """Show a sentence; screen readers read it too."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(STAYS_MS + 40 * len(sentence))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        margins = 76
        wanted = QFontMetrics(self._text.font()).horizontalAdvance(self._text.text()) + margins
        width = max(280, min(wanted, WIDEST, self._over.width() - 40))
        lines = -(-(wanted - margins) // max(1, width - margins))
        height = 26 + 18 * max(1, lines)
        self.setGeometry((self._over.width() - width) // 2, self._over.height() - height - 16, width, height)

    def set_theme(self, theme: Theme) -> None:
        """Draw the cross anew."""
        self._close.setIcon(icon("x", theme.color("bar_ink")))


class Strip(QFrame):
    """Progress of the running task, with a way to stop it."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._task: Task[object] | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 12, 5)
        row.setSpacing(12)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._poll = QTimer(self, interval=100)
        self._poll.timeout.connect(self._look)
        self.hide()

    def show_task(self, task: Task[object] | None) -> None:
        """Show a task's progress; None: it has ended."""
        self._task = task
        if task is None:
            self._poll.stop()
            self.hide()
            return
        self._label.setText(task.label)
        self._bar.setAccessibleName(task.label)
        self._bar.setRange(0, 0)
        self._poll.start()
        self.show()

    def _look(self) -> None:
        if self._task is not None and self._task.progress.done > 0:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * self._task.progress.done))
            if total := self._task.progress.total:
                done = self.tr("%1 of %2").replace("%1", str(round(total * self._task.progress.done)))
                self._label.setText(f"{self._task.label} · {done.replace('%2', str(total))}")
