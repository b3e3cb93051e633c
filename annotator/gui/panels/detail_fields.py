"""The fields of the detail form. They hand in what was typed when it is finished, and leave undo to the project
once their own is exhausted."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

PAUSE = 600
"""Milliseconds without a key after which a text is handed in: one step of undo a pause."""
HOLDERS = 200
"""So many holders are offered, the most frequent first."""


def _undo_is_ours(event: QEvent, undo: bool, redo: bool) -> bool:
    """Whether a shortcut belongs to the field although the window has an action for it."""
    if not isinstance(event, QKeyEvent):
        return True
    if event.matches(QKeySequence.StandardKey.Undo):
        return undo
    return redo if event.matches(QKeySequence.StandardKey.Redo) else True


class Choice(QComboBox):
    """A closed list of values. The wheel scrolls the form unless the list has the focus."""

    chosen = Signal(str)

    def __init__(self, name: str, words: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        for value, word in words:
            self.addItem(word, value)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def set_value(self, value: str) -> None:
        """Show a value; one that is not in the list (from another program) is added."""
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Line(QLineEdit):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and not _undo_is_ours(
            event, self.isUndoAvailable(), self.isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)


class TextLine(_Line):
    """A line of text. ``finished`` carries what was typed, without surplus spaces, when it is another one."""

    finished = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self.hand_in)

    def set_value(self, value: str) -> None:
        """Show a text."""
        if value != self._shown or self.text() != value:
            self._shown = value
            self.setText(value)
            self.setCursorPosition(0)

    def hand_in(self) -> None:
        """Tell the text, if another one was typed."""
        if not self.isModified():
            return
        self.setModified(False)
        value = " ".join(self.text().split())
        if value != self._shown:
            self._shown = value
            self.finished.emit(value)


class HolderBox(QComboBox):
    """Who asserts the passage; the project's holders are offered while typing. ``finished`` carries the new name."""

    finished = Signal(str)

    def __init__(self, name: str, holders: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holders = holders
        self._shown = ""
        self.setEditable(True)
        self._line = _Line()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self._line.editingFinished.connect(self.hand_in)
        self.textActivated.connect(self._take)

    def set_value(self, value: str) -> None:
        """Show a name."""
        if value != self._shown or self.currentText() != value:
            self._shown = value
            self.setEditText(value)
            self._line.setCursorPosition(0)

    def hand_in(self) -> None:
        """Tell the name, if another one was typed."""
        if self._line.isModified():
            self._take(self.currentText())

    def _take(self, text: str) -> None:
        self._line.setModified(False)
        value = " ".join(text.split())
        if value != self._shown:
            self._shown = value
            self.finished.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._offer()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._offer()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _offer(self) -> None:
        """The list is looked up when it is wanted: collecting it from 100,000 annotations takes 10 ms."""
        wanted = list(self._holders())[:HOLDERS]
        if [self.itemText(at) for at in range(self.count())] == wanted:
            return
        text = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(wanted)
        self.setEditText(text)
        self.blockSignals(False)


def typed_text(edit: QPlainTextEdit) -> str:
    """What is in a text field, with "\\n" as line break; unlike ``toPlainText``, no-break spaces stay what they are."""
    return edit.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class NoteEdit(QPlainTextEdit):
    """Text of several lines. ``finished`` comes when it loses the focus or after a pause in typing."""

    finished = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.hand_in)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._typed)

    def set_value(self, value: str) -> None:
        """Show a text. What is being typed is not overwritten by what it began from."""
        if value == self._shown:
            return
        self._shown = value
        self._pause.stop()
        if value != typed_text(self):
            self.blockSignals(True)
            self.setPlainText(value)
            self.blockSignals(False)

    def hand_in(self) -> None:
        """Tell the text now, if it is another one."""
        self._pause.stop()
        if not self.document().isModified():
            return  # a widget never gives back exactly what it was given
        self.document().setModified(False)
        value = typed_text(self)
        if value != self._shown:
            self._shown = value
            self.finished.emit(value)

    def _typed(self) -> None:
        if not self.isReadOnly():
            self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_in()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if event.type() == QEvent.Type.ShortcutOverride and not _undo_is_ours(
            event, document.isUndoAvailable(), document.isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)
