"""What the mouse does on pages with letters: select by dragging, a word by two clicks, a sentence by three; links."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.gui.snapshots.sheet_selection import Caret

if TYPE_CHECKING:
    from annotator.gui.snapshots.pages_view import PagesView

CLOSE = 6.0
"""Pixels that a click may be off."""


class SheetPointer:
    """Where the button was pressed, and what a drag selects."""

    def __init__(self, view: "PagesView") -> None:
        self._view = view
        self._pressed_at: QPointF | None = None
        self._word: tuple[Caret, Caret] | None = None
        self._doubled_at = QPointF()
        self._third = QDeadlineTimer(0)
        self._at = QPointF()
        self._rolling = QTimer(view, interval=30)
        self._rolling.timeout.connect(self._roll)

    @property
    def dragging(self) -> bool:
        """Whether a selection is being drawn."""
        return self._pressed_at is not None

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position()
        self._pressed_at, self._word = at, None
        if not self._third.hasExpired() and _near(at, self._doubled_at):
            self._third = QDeadlineTimer(0)
            self._pressed_at = None
            view.keys.select_sentence()
            return
        caret = view.nearest(at.x(), at.y())
        if caret is not None:
            view.put_caret(caret, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier), follow=False)

    def double(self, event: QMouseEvent) -> None:
        """Select the word; dragging on selects by words."""
        view, at = self._view, event.position()
        if event.button() != Qt.MouseButton.LeftButton or (word := view.word_at(at.x(), at.y())) is None:
            return
        self._pressed_at, self._word, self._doubled_at = at, word, at
        self._third = QDeadlineTimer(QGuiApplication.styleHints().mouseDoubleClickInterval())
        view.select(*word, follow=False)

    def move(self, event: QMouseEvent) -> None:
        """Draw the selection on, or show by the pointer's shape what is there."""
        view, at = self._view, event.position()
        self._at = at
        if self._pressed_at is None:
            shape = Qt.CursorShape.IBeamCursor if view.is_over_letters(at.x(), at.y()) else Qt.CursorShape.ArrowCursor
            if view.hit(at.x(), at.y()):
                shape = Qt.CursorShape.PointingHandCursor
            if view.viewport().cursor().shape() != shape:
                view.viewport().setCursor(shape)
            return
        if self._word is None and _near(at, self._pressed_at) and view.selected.ends() is None:
            return
        self._draw()
        outside = not 0 <= at.y() <= view.viewport().height()
        if outside != self._rolling.isActive():
            (self._rolling.start if outside else self._rolling.stop)()

    def release(self, event: QMouseEvent) -> None:
        """The selection is made; a click without one makes the link under it current."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        pressed, self._pressed_at = self._pressed_at, None
        self._rolling.stop()
        view = self._view
        view.announce()
        if view.selected.ends() is None and _near(event.position(), pressed):
            found = view.hit(pressed.x(), pressed.y())
            again = view.current in found and len(found) > 1
            view.make_current(found[(found.index(view.current) + 1) % len(found)] if again else (found or [""])[0])

    def stop(self) -> None:
        """Draw no selection any more."""
        self._pressed_at = None
        self._rolling.stop()

    def _draw(self) -> None:
        view = self._view
        caret = view.nearest(self._at.x(), self._at.y())
        if caret is None:
            return
        if self._word is None:
            view.put_caret(caret, extend=True, follow=False)
            return
        first, last = self._word
        other = view.word_at(self._at.x(), self._at.y()) or (caret, caret)
        if other[0] < first:
            view.select(last, other[0], follow=False)
        else:
            view.select(first, max(last, other[1]), follow=False)

    def _roll(self) -> None:
        bar, y = self._view.verticalScrollBar(), self._at.y()
        away = y if y < 0 else y - self._view.viewport().height()
        bar.setValue(bar.value() + round(max(-60.0, min(60.0, away))))
        self._draw()


def _near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() <= CLOSE
