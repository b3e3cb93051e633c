"""The article as it is read and marked: selection, the current annotation, and what the analyst asks for."""

import gc
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.document import Block, DocumentLink
from annotator.domain.tag import Tag
from annotator.domain.text import trimmed, whole_characters
from annotator.gui.article.hover import show_tip
from annotator.gui.article.keys import Keys
from annotator.gui.article.mark import Mark
from annotator.gui.article.mark_index import MarkIndex, text_order
from annotator.gui.article.menu import menu_at
from annotator.gui.article.pointer import Pointer
from annotator.gui.article.reading import ReadingView
from annotator.gui.article.scrolling import SLICE
from annotator.gui.article.selection_bar import SelectionBar
from annotator.gui.tokens import Theme

PAUSE = 250
"""Milliseconds of quiet after which a keyboard selection counts as made."""
_GUTTER = -8


class ArticleView(ReadingView):
    """Shows one article and its marks. All offsets, in and out, are code points of the stored text.

    The view changes nothing by itself: what the analyst wants is asked for by the ``..._requested`` signals, and
    whoever answers calls `put_mark`, `remove_mark` or `set_blocks`.
    """

    passage_selected = Signal(int, int)
    selection_cleared = Signal()
    current_changed = Signal(str)
    marks_changed = Signal()
    """Many marks are others than before."""
    mark_changed = Signal(object, object)
    """One mark, as it was (None: new) and as it is (None: gone)."""
    link_clicked = Signal(str)
    tag_requested = Signal(str, int, int)
    retag_requested = Signal(str, str)
    delete_requested = Signal(str)
    ends_requested = Signal(str, int, int)
    kind_requested = Signal(int, int, str)
    link_requested, note_requested, elsewhere_requested, evidence_asked = Signal(), Signal(), Signal(), Signal()
    find_requested = Signal()
    find_step_requested = Signal(int)
    escape_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.describe: Callable[[str], str] = lambda mark_id: ""
        self._announced: tuple[int, int] | None = None
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article"))
        self.keys = Keys(self)
        self.pointer = Pointer(self)
        self.bar = SelectionBar(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._reading = QTimer(self, interval=0)
        self._wire()

    def only_read(self) -> None:
        """Nothing is marked here: no bar, no handles, only the keys for reading."""
        self.page.scene.marking = False

    def _wire(self) -> None:
        self._reading.timeout.connect(self._read_more_marks)
        self._pause.timeout.connect(self.announce_selection)
        self.selectionChanged.connect(self._selection_changing)
        self.scroller.moved.connect(self.bar.follow)
        self.bar.tag_chosen.connect(self.request_tag)
        self.bar.link_chosen.connect(self.link_requested)
        self.bar.note_chosen.connect(self.note_requested)

    # What is shown

    def open_text(
        self,
        text: str,
        blocks: Sequence[Block],
        links: Sequence[DocumentLink],
        marks: Sequence[Mark],
        tags: Sequence[Tag],
        theme: Theme,
    ) -> None:
        """Show another article from its beginning. Without blocks every line that is not blank is a paragraph."""
        self._announced = None
        self.theme, self.tags = theme, tuple(tags)
        self._dress()
        self.show_text(text, blocks, links, MarkIndex(marks))
        self._read_marks()
        self._pause.stop()
        self.bar.hide()
        self.marks_changed.emit()
        self.current_changed.emit("")

    def set_marks(self, marks: Sequence[Mark] | MarkIndex) -> None:
        """Show other marks on the same text."""
        self.page.marks = marks if isinstance(marks, MarkIndex) else MarkIndex(marks)
        self._read_marks()
        self.page.redecorate()
        before = self.page.scene.current
        if before is not None:
            self.page.scene.current = self.page.marks.get(before.id)
            if self.page.scene.current is None:
                self.current_changed.emit("")
        self.viewport().update()
        self.marks_changed.emit()

    def _read_marks(self) -> None:
        if not self.page.marks.all_read:
            self._reading.start()

    def _read_more_marks(self) -> None:
        if self.page.marks.read_some(SLICE):
            self._reading.stop()
            # All that was loaded stays; the collector need not look through it again while one is scrolling.
            gc.freeze()
            # Only now it is known which very long marks lie over what is painted already.
            self.page.redecorate()
            self.viewport().update()
            self.marks_changed.emit()

    def put_mark(self, mark: Mark) -> None:
        """Show a new mark, or one that changed; only what it touches is painted."""
        before = self.page.marks.put(mark)
        if before is not None:
            self._repaint(before)
        if self.current() == mark.id:
            self.page.scene.current = mark
        self._repaint(mark)
        if before is None and self.selected_passage() == (mark.start, mark.end):
            # What was selected is marked now.
            self.clear_selection()
            self.make_current(mark.id)
        self.mark_changed.emit(before, mark)

    def remove_mark(self, mark_id: str) -> None:
        """Take a mark away; one that is not there is no error."""
        mark = self.page.marks.remove(mark_id)
        if mark is None:
            return
        self._repaint(mark)
        if self.current() == mark_id:
            self.page.scene.current = None
            self.current_changed.emit("")
        self.mark_changed.emit(mark, None)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Use these tags: their looks and their keys."""
        self.tags = tuple(tags)
        self._dress()
        self.marks_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        super().set_theme(theme)
        self.bar.dress()

    def hover_text(self, describe: Callable[[str], str]) -> None:
        """Take what the tool tip of an annotation says: from its id to plain text."""
        self.describe = describe

    # Selection and caret

    def selected_passage(self) -> tuple[int, int] | None:
        """The selection without white space at its ends, cutting no seen character in two; None if there is none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        text = self.page.paragraphs.text
        start, end = self.point(cursor.selectionStart()), self.point(cursor.selectionEnd())
        start, end = whole_characters(text, *trimmed(text, start, end))
        return (start, end) if start < end else None

    def select_passage(self, start: int, end: int) -> None:
        """Select a passage and bring it into view. The caret goes to ``end``, which may be the smaller one."""
        cursor = self.textCursor()
        cursor.setPosition(self.unit(start))
        cursor.setPosition(self.unit(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.follow(end)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self.announce_selection()

    def caret(self) -> int:
        """Where the caret stands."""
        return self.point(self.textCursor().position())

    def anchor(self) -> int:
        """Where the selection began."""
        return self.point(self.textCursor().anchor())

    def place_caret(self, point: int) -> None:
        """Put the caret somewhere and select nothing."""
        self.move_caret(point, keep_anchor=False)

    def move_caret(self, point: int, keep_anchor: bool) -> None:
        """Put the caret somewhere; with ``keep_anchor`` the selection reaches up to it."""
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keep_anchor else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self.unit(point), mode)
        self.setTextCursor(cursor)

    def announce_selection(self) -> None:
        """Say what is selected, once, and show the selection bar beside it."""
        self._pause.stop()
        passage = self.selected_passage()
        self.bar.offer(passage if self.page.scene.marking else None)
        if passage == self._announced:
            return
        self._announced = passage
        if passage is None:
            self.selection_cleared.emit()
        else:
            self.passage_selected.emit(*passage)

    def request_tag(self, tag: str) -> None:
        """Ask for the selection to be marked with a tag, or for the current annotation to be given it."""
        passage = self.selected_passage()
        if passage is not None:
            self.tag_requested.emit(tag, *passage)
        elif self.current():
            self.retag_requested.emit(self.current(), tag)

    def _selection_changing(self) -> None:
        if not self.textCursor().hasSelection():
            self.bar.hide()
        if not self.pointer.pressed:
            self._pause.start()

    # The current annotation

    def current(self) -> str:
        """The id of the current annotation, "" if there is none."""
        mark = self.page.scene.current
        return mark.id if mark is not None else ""

    def make_current(self, mark_id: str) -> None:
        """Outline an annotation; "" or an unknown id outlines none."""
        before, mark = self.page.scene.current, self.page.marks.get(mark_id)
        if mark == before:
            return
        self.page.scene.current = mark
        for touched in (before, mark):
            if touched is not None:
                self._update(self.page.area(touched.start, touched.end))
        if (mark.id if mark else "") != (before.id if before else ""):
            self.current_changed.emit(self.current())

    def show_annotation(self, mark_id: str) -> None:
        """Make an annotation current and bring it into view; without a selection the caret goes there too."""
        mark = self.page.marks.get(mark_id)
        if mark is None:
            return
        self.make_current(mark_id)
        self.reveal(mark.start)
        if not self.textCursor().hasSelection():
            self.place_caret(mark.start)

    def next_annotation(self) -> None:
        """Go to the annotation that follows the current one (or the caret, if none is current)."""
        mark = self.page.scene.current
        self._go(self.page.marks.after(text_order(mark) if mark else (self.caret(), -1 << 60, "")))

    def previous_annotation(self) -> None:
        """Go to the annotation before the current one (or before the caret, if none is current)."""
        mark = self.page.scene.current
        self._go(self.page.marks.before(text_order(mark) if mark else (self.caret(), -1 << 60, "")))

    def marks_at(self, point: int) -> list[str]:
        """The annotations over a code point, innermost (shortest) first."""
        return _innermost_first(self.page.marks.touching(point, point + 1))

    def overlapping(self, mark: Mark) -> list[str]:
        """The annotations that share text with a mark, itself too, innermost first."""
        return _innermost_first(self.page.marks.touching(mark.start, mark.end))

    def hit(self, pos: QPoint) -> list[str]:
        """The annotations under a point of the viewport, innermost first; in the gutter, those its glyphs stand for."""
        at = self.on_page(pos)
        line = self.page.line_at(at.y())
        setting = self.page.setting(line)
        if setting is None:
            return []
        x, y = at.x() - self.page.left, at.y() - self.page.top(line)
        start = self.page.paragraphs.starts[line]
        if x < _GUTTER:
            first, last = (start + setting.offsets.point(unit) for unit in setting.lines[setting.line_at(y)][:2])
            if (lanes := self.page.lanes) is not None:
                return _innermost_first(lanes.under(x, first, last))
            return _innermost_first(mark for mark in self.page.marks.touching(first, last) if mark.start >= first)
        if not setting.covers(x, y):
            return []
        return self.marks_at(start + setting.offsets.point(setting.unit_under(x, y)))

    def link_at(self, point: int) -> DocumentLink | None:
        """The link over a code point."""
        return next(iter(self.page.scene.links_in(point, point + 1)), None)

    def link_under(self, pos: QPoint) -> DocumentLink | None:
        """The link under a point of the viewport."""
        at = self.on_page(pos)
        line = self.page.line_at(at.y())
        setting = self.page.setting(line)
        if setting is None or not setting.covers(at.x() - self.page.left, at.y() - self.page.top(line)):
            return None
        return self.link_at(self.point_at(pos))

    def handle(self, point: int, start: bool) -> QRectF | None:
        """Where an end of the current annotation can be grabbed, in the viewport; None if that is out of view."""
        seen_start, seen_end = self.visible_range()
        if not seen_start <= point <= seen_end:
            return None
        line = self.page.paragraphs.line_at(point)
        return self.page.grip(line, point, start).translated(0, -self.verticalScrollBar().value())

    def _go(self, mark: Mark | None) -> None:
        if mark is not None:
            self.clear_selection()
            self.show_annotation(mark.id)

    def _repaint(self, mark: Mark) -> None:
        self.page.touch(mark.start, mark.end)
        self._update(self.page.area(mark.start, mark.end))

    def _update(self, area: QRectF) -> None:
        self.viewport().update(area.translated(0, -self.verticalScrollBar().value()).toAlignedRect())

    # What Qt tells the widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.pressed(event):
            before = self.caret()
            super().keyPressEvent(event)
            self.keys.moved(event, before)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keys.wants(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.pointer.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.pointer.move(event):
            super().mouseMoveEvent(event)
            self.pointer.shape(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.pointer.release(event):
            super().mouseReleaseEvent(event)
            self.pointer.released(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.pointer.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom_percent() + (10 if event.angleDelta().y() > 0 else -10))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(self, event)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu_at(self, event).popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def _innermost_first(marks: Iterable[Mark]) -> list[str]:
    return [mark.id for mark in sorted(marks, key=lambda mark: (mark.end - mark.start, -mark.start, mark.id))]
