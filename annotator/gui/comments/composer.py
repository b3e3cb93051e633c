"""Where a comment is written: what it will be, the field, and the buttons."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.gui.comments.naming import NameOffer
from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.panels.detail_fields import typed_text
from annotator.gui.panels.wrapped_label import WrappedLabel
from annotator.gui.tokens import Theme

LINES = (2, 7)
"""The field is so many lines high at least and at most."""
Key = Qt.Key


class TalkEdit(QPlainTextEdit):
    """Plain text, growing with its lines. Ctrl+Enter sends; Escape leaves; undo is its own until it is exhausted."""

    sent = Signal()
    left = Signal()

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFont(interface(13))
        self.names = NameOffer(self, names)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            for key, available in (
                (QKeySequence.StandardKey.Undo, document.isUndoAvailable()),
                (QKeySequence.StandardKey.Redo, document.isRedoAvailable()),
            ):
                if event.matches(key) and not available:
                    event.ignore()
                    return False
            if _sends(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.names.open and event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_Tab, Key.Key_Escape):
            event.ignore()  # the list of names takes it
        elif _sends(event):
            self.sent.emit()
        elif event.key() == Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        lines = min(max(LINES[0], self.document().documentLayout().documentSize().height()), LINES[1])
        self.setFixedHeight(round(lines * line + 2 * self.document().documentMargin() + 10))


def _sends(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Key.Key_Return, Key.Key_Enter)


class Composer(QWidget):
    """``sent`` carries the text as it was typed; ``cancelled`` goes back to a new comment."""

    sent = Signal(str)
    left = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, names: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.title = WrappedLabel(1)
        self.title.setFont(interface(12, 500))
        self.title.setProperty("tone", "quiet")
        self.edit = TalkEdit(names)
        self.edit.setPlaceholderText(self.tr("Write a comment; @ names somebody"))
        self.edit.setAccessibleName(self.tr("Comment"))
        self.send = QPushButton(self.tr("Send"))
        self.send.setToolTip(self.tr("Ctrl+Enter"))
        self.cancel = QToolButton()
        self.cancel.setFixedSize(26, 26)
        self.cancel.setToolTip(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.send.clicked.connect(self._send)
        self.edit.sent.connect(self._send)
        self.edit.left.connect(self.left)
        self.edit.textChanged.connect(self._typed)
        self._arrange()
        self._typed()
        self.set_theme(theme)

    def text(self) -> str:
        """What was typed."""
        return typed_text(self.edit)

    def begin(self, title: str, send: str, text: str, cancellable: bool) -> None:
        """Write something else now: what it is, what the button says, what stands there already."""
        self.title.setText(title)
        self.edit.setAccessibleName(title)
        self.send.setText(send)
        self.cancel.setVisible(cancellable)
        if text != self.text():
            self.edit.setPlainText(text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.cancel.setIcon(icon("x", theme.color("ink2")))

    def _typed(self) -> None:
        self.send.setEnabled(bool(self.edit.document().characterCount() > 1 and self.text().strip()))

    def _send(self) -> None:
        if self.send.isEnabled():
            self.sent.emit(self.text())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.cancel)
        head.addWidget(self.send)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 6, 14, 10)
        box.setSpacing(5)
        box.addLayout(head)
        box.addWidget(self.edit)
        QWidget.setTabOrder(self.edit, self.send)
        QWidget.setTabOrder(self.send, self.cancel)
