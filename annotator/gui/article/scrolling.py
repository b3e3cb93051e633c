"""Scrolling: what one is looking at stays where it is, while estimated heights above it become exact.

Paragraphs are laid out before they are painted. When that changes heights above the anchor (the top line that was
already seen), the scroll bar follows silently, so nothing on the screen moves but by what the user asked for.
"""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar, QTextEdit

from annotator.gui.article.layout import KEPT, ArticleLayout

SLICE = 0.004
"""Seconds that one idle slice of laying out in advance may take."""
AHEAD, BEHIND = 20, 12


class Scroller(QObject):
    """Keeps the view of an ArticleLayout steady. ``moved`` is sent whenever another part of the text is seen."""

    moved = Signal()

    def __init__(self, edit: QTextEdit, layout: ArticleLayout) -> None:
        super().__init__(edit)
        self._edit = edit
        self._layout = layout
        self._anchor: tuple[int, float] | None = None
        self._ahead: list[int] = []
        self._looked_from = -1
        self._settling = False
        self._value = 0
        """The bar's value as it was left; Qt's own count misses what is set silently."""
        layout.height_changed = self._keep_place
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._lay_out_ahead)

    @property
    def bar(self) -> QScrollBar:
        """The vertical scroll bar; its value is the document's height at the window's top."""
        return self._edit.verticalScrollBar()

    @property
    def window(self) -> int:
        """The height of what is seen."""
        return self._edit.viewport().height()

    def restart(self) -> None:
        """Another text or another width: no anchor holds any more."""
        self._anchor = None
        self._looked_from = -1
        self._value = self.bar.value()

    def scrolled(self) -> tuple[int, bool]:
        """The bar has another value. Returns by how many pixels the content moves, and whether all must be painted."""
        by = self._value - self.bar.value()
        anchor = self._anchor
        if anchor is not None and abs(by) < self.window:
            expected: tuple[int, float] | None = (anchor[0], anchor[1] + by)
        else:
            expected = None
        jumped = self._settle(expected)
        self._look_ahead()
        self.moved.emit()
        return by, jumped

    def steady(self) -> bool:
        """Lay out what is seen without moving it. Returns whether something moved after all."""
        jumped = self._settle(self._anchor)
        if self._looked_from != self._layout.line_at(self.bar.value()):
            self._look_ahead()
        return jumped

    def to_top(self, line: int, above: float) -> None:
        """Scroll so that a line begins ``above`` pixels under the window's top."""
        self._anchor = (line, above)
        self._settle(self._anchor)
        self._edit.viewport().update()
        self._look_ahead()
        self.moved.emit()

    def place(self) -> tuple[int, float]:
        """The line at the window's top, and how far under the top it begins (at most 0)."""
        line = self.first_line()
        return line, self._layout.top(line) - self.bar.value()

    def rest(self) -> None:
        """Lay out nothing in advance any more."""
        self._ahead = []
        self._idle.stop()

    def first_line(self) -> int:
        """The line at the window's top."""
        return self._layout.line_at(self.bar.value())

    def _keep_place(self, line: int, change: int) -> None:
        # Qt lays out single lines too, for instance where the caret goes next.
        if self._anchor is not None and line < self._anchor[0] and not self._settling:
            self._set_bar(max(0, self.bar.value() + change))
            self._value = self.bar.value()

    def _settle(self, expected: tuple[int, float] | None) -> bool:
        """Lay out everything seen, with the expected line at its place; the bounds of the text come first."""
        layout, bar = self._layout, self.bar
        if not len(layout.heights):
            return False
        value = bar.value()
        self._settling = True
        at_end = expected is None and value > 0 and value >= bar.maximum()
        for _ in range(40):
            if at_end:
                wanted = self._limit()
            elif expected is not None:
                wanted = round(layout.top(expected[0]) - expected[1])
            else:
                wanted = value
            value = min(max(0, wanted), self._limit())
            if not self._lay_out(value):
                break
        self._settling = False
        self._set_bar(value)
        self._value = bar.value()
        first = layout.line_at(value)
        self._anchor = (first, layout.top(first) - value)
        return expected is not None and wanted != value

    def _lay_out(self, value: int) -> bool:
        """Lay out what is seen from a height on; returns whether a height changed."""
        layout = self._layout
        before = layout.heights.total
        changed = False
        line = layout.line_at(value)
        y, bottom = layout.top(line), value + self.window
        styles, count = layout.paragraphs.styles, len(layout.heights)
        while line < count and y < bottom:
            if styles[line]:
                height = layout.heights[line]
                layout.setting(line)
                changed = changed or height != layout.heights[line]
                y += layout.heights[line]
            line += 1
        return changed or before != layout.heights.total

    def _limit(self) -> int:
        return max(0, int(self._layout.documentSize().height()) - self.window)

    def _set_bar(self, value: int) -> None:
        bar = self.bar
        limit = self._limit()
        if bar.maximum() == limit and bar.value() == value:
            return
        # Qt would scroll the picture for every change of the value; it is already where it should be.
        blocked = bar.blockSignals(True)
        bar.setRange(0, limit)
        bar.setValue(value)
        bar.blockSignals(blocked)

    def _look_ahead(self) -> None:
        layout = self._layout
        first = self._looked_from = layout.line_at(self.bar.value())
        styles = layout.paragraphs.styles
        after = [line for line in range(first, min(len(styles), first + 2 * AHEAD)) if styles[line]][:AHEAD]
        before = [line for line in range(first - 1, max(-1, first - 2 * BEHIND), -1) if styles[line]][:BEHIND]
        self._ahead = [*before[::-1], *after[::-1]]
        if len(styles) <= KEPT:
            # A short text is laid out whole, so that its scroll bar is exact from the start.
            self._ahead[:0] = [line for line in range(len(styles)) if styles[line] and not layout.is_laid_out(line)]
        self._idle.start()

    def _lay_out_ahead(self) -> None:
        until = perf_counter() + SLICE
        layout = self._layout
        before = layout.heights.total
        while self._ahead and perf_counter() < until:
            line = self._ahead.pop()
            if line < len(layout.heights):
                layout.decorated(line)
        if not self._ahead:
            self._idle.stop()
        if layout.heights.total != before:
            if self._settle(self._anchor):
                self._edit.viewport().update()
            self.moved.emit()
