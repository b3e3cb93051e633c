"""Pointer: what the mouse does in the article beyond selecting text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.domain.text import trimmed, whole_characters
from annotator.gui.article import sentences
from annotator.gui.article.mark import Mark

if TYPE_CHECKING:
    from annotator.gui.article.view import ArticleView

NEAR = 7
"""Pixels around an end of the current annotation in which it can be grabbed."""


class Pointer:
    """Clicks make annotations current, ends are dragged, a third click selects the sentence."""

    def __init__(self, view: "ArticleView") -> None:
        self._view = view
        self.pressed = False
        """Whether a selection is being drawn with the mouse."""
        self._pressed_at = QPoint()
        self._cycled: tuple[QPoint, tuple[str, ...]] | None = None
        self._dragged: tuple[Mark, bool] | None = None
        self._third = QDeadlineTimer(0)
        self._doubled_at = QPoint()
        self._was_selected = False

    def press(self, event: QMouseEvent) -> bool:
        """True if the press is not the text field's."""
        if event.button() != Qt.MouseButton.LeftButton:
            # The other buttons leave the selection alone.
            return event.button() == Qt.MouseButton.RightButton
        view, pos = self._view, event.position().toPoint()
        self._pressed_at = pos
        end = self.end_near(pos)
        if end is not None and view.page.scene.current is not None:
            self._dragged = view.page.scene.current, end
            return True
        if not self._third.hasExpired() and self._close(pos, self._doubled_at):
            self._third.setRemainingTime(0)
            self._select_sentence(pos)
            return True
        self.pressed = True
        self._was_selected = view.textCursor().hasSelection()
        if self._was_selected and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Else pressing on the selection would begin to drag its text away.
            cursor = view.textCursor()
            cursor.clearSelection()
            view.setTextCursor(cursor)
        return False

    def move(self, event: QMouseEvent) -> bool:
        """True if an end is being dragged."""
        if self._dragged is None:
            return False
        mark, at_start = self._dragged
        start, end = self._drawn(mark, at_start, self._view.point_at(event.position().toPoint()))
        self._preview(mark._replace(start=start, end=end))
        return True

    def release(self, event: QMouseEvent) -> bool:
        """True if an end was dragged, or a sentence selected: the text field has not seen that press."""
        if self._dragged is not None and event.button() == Qt.MouseButton.LeftButton:
            mark = self._dragged[0]
            drawn = self._view.page.scene.current
            self.cancel()
            if drawn is not None and (drawn.start, drawn.end) != (mark.start, mark.end):
                text = self._view.page.paragraphs.text
                start, end = whole_characters(text, *trimmed(text, drawn.start, drawn.end))
                if start < end and (start, end) != (mark.start, mark.end):
                    self._view.ends_requested.emit(mark.id, start, end)
            return True
        return not self.pressed and event.button() == Qt.MouseButton.LeftButton

    def released(self, event: QMouseEvent) -> None:
        """A press on the text ended."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.pressed = False
        view, pos = self._view, event.position().toPoint()
        view.announce_selection()
        if view.textCursor().hasSelection() or not self._close(pos, self._pressed_at):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            link = view.link_at(view.point_at(pos))
            if link is not None and link.target:
                view.link_clicked.emit(link.target)
                return
        if not self._was_selected or view.hit(pos):
            self._click(pos)

    def double(self, event: QMouseEvent) -> None:
        """A word was selected by a double click; a third click will select the sentence."""
        self.pressed = True
        self._doubled_at = event.position().toPoint()
        self._third = QDeadlineTimer(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def cancel(self) -> bool:
        """Give up dragging an end; True if one was dragged."""
        if self._dragged is None:
            return False
        mark, self._dragged = self._dragged[0], None
        self._preview(mark)
        return True

    def shape(self, event: QMouseEvent) -> None:
        """Show by the pointer's shape what a press would do."""
        view, pos = self._view, event.position().toPoint()
        shape = Qt.CursorShape.IBeamCursor
        if self.end_near(pos) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif pos.x() < view.page.left - 8:
            shape = Qt.CursorShape.PointingHandCursor if view.hit(pos) else Qt.CursorShape.ArrowCursor
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and view.link_at(view.point_at(pos)):
            shape = Qt.CursorShape.PointingHandCursor
        if view.viewport().cursor().shape() != shape:
            view.viewport().setCursor(shape)

    def end_near(self, pos: QPoint) -> bool | None:
        """True near the start of the current annotation, False near its end, None elsewhere."""
        mark = self._view.page.scene.current
        if mark is None or not self._view.page.scene.marking:
            return None
        for at_start, handle in ((True, mark.start), (False, mark.end)):
            found = self._view.handle(handle, at_start)
            if found is not None and found.adjusted(-NEAR / 2, -2, NEAR / 2, 2).contains(QPointF(pos)):
                return at_start
        return None

    def _click(self, pos: QPoint) -> None:
        """Make what lies under a point current; clicking there again takes the next that lies there."""
        view = self._view
        ids = tuple(view.hit(pos))
        again = self._cycled is not None and self._close(pos, self._cycled[0]) and self._cycled[1] == ids
        self._cycled = (pos, ids)
        if not ids:
            view.make_current("")
        elif again and view.current() in ids:
            view.make_current(ids[(ids.index(view.current()) + 1) % len(ids)])
        else:
            view.make_current(ids[0])

    def _drawn(self, mark: Mark, at_start: bool, point: int) -> tuple[int, int]:
        if at_start:
            return min(point, mark.end - 1), mark.end
        return mark.start, max(point, mark.start + 1)

    def _preview(self, mark: Mark) -> None:
        view = self._view
        view.page.scene.current = mark if mark.id == view.current() else view.page.scene.current
        view.viewport().update()

    def _select_sentence(self, pos: QPoint) -> None:
        view = self._view
        found = sentences.sentence_at(view.page.paragraphs, view.point_at(pos))
        if found is not None:
            view.select_passage(*found)
            view.announce_selection()

    @staticmethod
    def _close(one: QPoint, other: QPoint) -> bool:
        return (one - other).manhattanLength() <= 6
