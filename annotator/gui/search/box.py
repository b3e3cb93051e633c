"""The search field. It keeps the focus while the list of findings is moved through."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from annotator.gui.fonts import interface
from annotator.gui.icons import icon
from annotator.gui.tokens import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class SearchBox(QLineEdit):
    """``entered`` comes with the focus; up and down are ``moved``, Enter is ``chosen``, Tab ``completed``, Ctrl+Enter
    ``all_requested``, Escape ``left``."""

    entered = Signal()
    moved = Signal(int)
    chosen = Signal()
    completed = Signal()
    all_requested = Signal()
    left = Signal()

    def __init__(self, key: str = "") -> None:
        super().__init__()
        self.can_complete: Callable[[], bool] = lambda: False
        self.setObjectName("search")
        self.setFixedHeight(34)
        self.setFont(interface(13))
        self.setPlaceholderText(self.tr("Search text, annotations, sources, commands"))
        self.setAccessibleName(self.tr("Search text, annotations, sources, commands"))
        self._glass = QAction(self.tr("Search"), self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._key = QLabel(key, self)
        self._key.setObjectName("key")
        self._key.setFont(interface(11, 500))
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key.setVisible(bool(key))
        self.textChanged.connect(lambda text: self._key.setVisible(bool(key) and not text))

    def cursor(self) -> int:  # type: ignore[override]
        """Where the cursor is, in code points."""
        return len(self.text().encode("utf-16-le")[: 2 * self.cursorPosition()].decode("utf-16-le", "ignore"))

    def put(self, text: str, at: int) -> None:
        """Another text, with the cursor at a code point; one step of the field's own undo."""
        self.selectAll()
        self.insert(text)
        self.setCursorPosition(len(text[:at].encode("utf-16-le")) // 2)

    def begin(self) -> None:
        """Go there; what was looked for last is replaced by what is typed next."""
        self.setFocus()
        self.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Draw the glass anew."""
        self._glass.setIcon(icon("search", theme.color("ink2")))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            size = self._key.sizeHint()
            self._key.setGeometry(self.width() - size.width() - 5, 4, size.width(), self.height() - 8)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_enter(event):
            event.accept()  # Ctrl+Enter is an action of the window, too
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._completes(event):
            self.completed.emit()
            return True
        return super().event(event)

    def _completes(self, event: QKeyEvent) -> bool:
        """Tab completes what is typed; where nothing can be completed it goes on to the next widget, as everywhere."""
        return event.key() == Qt.Key.Key_Tab and not event.modifiers() and self.can_complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        elif _is_enter(event):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.all_requested if control else self.chosen).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
